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
    /// Of an incoming one.
    void ring();
    void answer(const QStringList& codecs);
    void refuse(int status);

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
    /// Exactly once. reply.status(): 200 after a call that was answered; otherwise why it was not.
    void ended(bool byFarSide, const SipReply& reply);

private:
    friend class SipAgent;
    SipCall();
    class Private;
    std::unique_ptr<Private> d;
};
