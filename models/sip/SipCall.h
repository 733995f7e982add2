// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipAgent.h"

#include <QObject>

/// How the speech of a call fares, both ways.
struct MediaFigures {
    QString codec; ///< alaw, ulaw, g729, ... as negotiated
    int payloadType = -1;
    Endpoint local;
    Endpoint remote;
    quint64 sent = 0; ///< packets
    quint64 received = 0;
    quint64 lost = 0; ///< of those sent to us (RFC 3550 A.3)
    double lossPercent = 0;
    double jitterMs = 0; ///< RFC 3550 6.4.1
    double maximumGapMs = 0; ///< longest silence between two packets
    double roundTripMs = 0; ///< from RTCP; 0 = not reported
    double theirLossPercent
        = -1; ///< of what we sent, as their RTCP reports it; -1 = never reported
    double mos = 0; ///< E-model, ITU-T G.107 with G.113 for the codec; 1 to 4.5; 0 = nothing heard
    QString digits; ///< received as RFC 4733 events
    int eventType = -1; ///< of the digits we send; -1 = the far side takes no RFC 4733 events
    /// False for a codec we cannot encode: pauses of its size are sent, and the figures are the
    /// network's alone.
    bool isSpeechSent = true;
};

/// What a call of ours says of itself beside its codecs. Empty fields: as the account has it.
struct CallWish {
    QString callerNumber; ///< user part of From
    QString callerName; ///< display name of From
    QString assertedNumber; ///< P-Asserted-Identity and P-Preferred-Identity (RFC 3325)
    bool isWithheld = false; ///< From is anonymous, Privacy: id (RFC 3323)
    QString divertedFrom; ///< number that forwards this call: Diversion (RFC 5806)
    bool isOfferLate = false; ///< no SDP in the INVITE: the far side offers (RFC 3264 5)
    bool isUnauthenticated = false; ///< a challenge stays unanswered and ends the call
    int sessionSeconds = 0; ///< Session-Expires, we refresh (RFC 4028); 0 = not asked for
};

/// One call, out or in. Signals come in the owner's thread.
class SipCall : public QObject {
    Q_OBJECT

public:
    enum class State { New, Trying, Early, Answered, Held, Ended };
    Q_ENUM(State)

    ~SipCall() override; ///< hangs up what is still up

    /// Sends the INVITE. @param codecs offered, in order. @param ringFor cancelled after that
    /// without an answer.
    void invite(const QStringList& codecs, std::chrono::milliseconds ringFor);
    /// Before invite().
    void setWish(const CallWish& wish);
    /// Of an incoming one.
    void ring();
    /// 183 with SDP, and speech before the answer.
    void ringWithSpeech(const QStringList& codecs);
    void answer(const QStringList& codecs);
    void refuse(int status);
    /// 302: call that number or URI instead. @param target user part, or a whole URI
    void redirect(const QString& target);

    /// The other codecs from now on, by a re-INVITE; the answer comes as renegotiated().
    void offerCodecs(const QStringList& codecs);
    /// T.38 over UDPTL instead of speech, by a re-INVITE (ITU-T T.38 annex D); renegotiated().
    /// Nothing is sent over it: what is tested is whether it is agreed.
    void offerFax();
    /// Whether a re-INVITE of the far side to T.38 is accepted; otherwise it gets 488.
    void setTakesFax(bool takes);
    [[nodiscard]] bool isFax() const; ///< T.38 is agreed, whoever asked for it
    /// REFER to a number or URI. @param replacing a call of ours that shall be taken over there
    /// (RFC 3891); it must be answered.
    void transfer(const QString& target, const SipCall* replacing = nullptr);
    /// Keeps the session alive: UPDATE where the far side allows it, else a re-INVITE (RFC 4028).
    void refresh();
    /// Granted interval, of the answer's Session-Expires; 0 = none.
    [[nodiscard]] int sessionSeconds() const;
    [[nodiscard]] bool isRefreshedByUs() const;

    void hold();
    void resume();
    /// 0-9, *, #, A-D as RFC 4733 events of 100 ms.
    void sendDigits(const QString& digits);
    void hangUp();

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isIncoming() const;
    /// The INVITE that came in, or the answer to ours.
    [[nodiscard]] const std::optional<SipMessage>& message() const;
    [[nodiscard]] const MediaFigures& figures() const;
    [[nodiscard]] bool hasEarlyMedia() const; ///< speech came before the answer

Q_SIGNALS:
    void stateChanged(SipCall::State state);
    /// A provisional response: 180, 183, ...
    void progressed(int status);
    /// Twice a second while speech flows.
    void figuresChanged();
    void digitsSent();
    /// The far side agreed to hold or to go on (status 200), or not.
    void holdAnswered(int status);
    /// Of offerCodecs() and offerFax(): 200 and what was agreed suits, or not (488, 408, ...).
    void renegotiated(int status);
    /// Of transfer(): the status of the answer to REFER.
    void transferAnswered(int status);
    /// What the far side tells by NOTIFY: 100 under way, 200 done, others failed (RFC 3515 2.4.5).
    void transferProgressed(int status);
    void refreshed(int status);
    /// The far side did a re-INVITE or UPDATE; figures(), isFax() and state() are new already.
    void renegotiatedByFarSide();
    /// Exactly once. reply.status(): 200 after a call that was answered; otherwise why it was not.
    void ended(bool byFarSide, const SipReply& reply);

private:
    friend class SipAgent;
    SipCall();
    class Private;
    std::unique_ptr<Private> d;
};
