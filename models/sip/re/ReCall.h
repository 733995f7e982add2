// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/re/ReChain.h"
#include "models/sip/re/ReDialog.h"
#include "models/sip/re/ReEngine.h"
#include "models/sip/re/ReInvitation.h"
#include "models/sip/re/RtpStream.h"
#include "models/sip/SessionTimer.h"

/// What is agreed beside speech.
struct CallSession {
    bool isFax = false;
    SessionTimer timer;
    bool operator==(const CallSession&) const = default;
};

/// Who hears of a call, in the owner's thread.
class ReCallOwner {
public:
    virtual ~ReCallOwner() = default;
    virtual void onState(SipCall::State state) = 0;
    virtual void onProgress(int status) = 0;
    virtual void onMessage(const SipMessage& message) = 0;
    virtual void onFigures(const MediaFigures& figures) = 0;
    virtual void onEarlyMedia() = 0;
    virtual void onDigitsSent() = 0;
    virtual void onHoldAnswered(int status) = 0;
    virtual void onSession(const CallSession& session) = 0;
    virtual void onRenegotiated(int status) = 0;
    virtual void onRenegotiatedByFarSide() = 0;
    virtual void onRefreshed(int status) = 0;
    virtual void onTransferAnswered(int status) = 0;
    virtual void onTransferProgressed(int status) = 0;
    virtual void onEnded(bool byFarSide, const SipReply& reply) = 0;
};

/// One call in the SIP thread: its dialog, its speech and what goes on within it. How it begins is
/// told by ReCallOut and ReCallIn. It keeps itself and its engine alive until it has ended, whether
/// somebody still listens or not, so that no far side is left hanging.
class ReCall : public std::enable_shared_from_this<ReCall> {
public:
    virtual ~ReCall();
    Q_DISABLE_COPY_MOVE(ReCall)

    /// Speaks to that owner from now on, through its mailbox.
    void attach(std::shared_ptr<ReMailbox> mailbox, ReCallOwner* owner);
    /// The owner is gone: nothing is told any more, and what is up is hung up.
    void leave();

    virtual void invite(const QStringList&, std::chrono::milliseconds) { }
    virtual void ring() { }
    virtual void answer(const QStringList&) { }
    virtual void refuse(int) { }
    virtual void ringWithSpeech(const QStringList&) { }
    virtual void redirect(const QString&) { }
    virtual void setWish(const CallWish&) { }
    void offerCodecs(const QStringList& codecs);
    void offerFax();
    void setTakesFax(bool takes) { m_takesFax = takes; }
    void refresh();
    void transfer(const QString& target, const std::shared_ptr<ReCall>& replacing);
    void renegotiate(SpeechDirection direction); ///< hold: SendOnly, go on: SendRecv
    void sendDigits(const QString& digits);
    void hangUp();
    [[nodiscard]] bool hasEnded() const { return m_end.has_value(); }

protected:
    ReCall(std::shared_ptr<ReEngine> engine, ReCallVia via);
    template <typename Call, typename... Arguments>
    static std::shared_ptr<Call> made(Arguments&&... arguments)
    {
        // The last reference may go anywhere, even inside a callback of libre; the end comes later.
        return std::shared_ptr<Call>(new Call(std::forward<Arguments>(arguments)...),
            [](Call* call) { ReThread::postLast([call] { delete call; }); });
    }
    /// From here on it lives until end().
    void begin();

    /// Before the answer: takes the call back or refuses it.
    virtual void abandon() = 0;
    /// A request with our Call-ID. True = taken.
    virtual bool take(const ReIncoming& request);
    /// One that no request waits for.
    virtual void takeResponse(const SipMessage& response);

    template <typename Told> void tell(Told told)
    {
        if (m_mailbox)
            m_mailbox->post([owner = m_owner, told = std::move(told)] { told(*owner); });
    }
    void setState(SipCall::State state);
    /// Errors: BadValue (none of the codecs is speech), PortUnavailable
    Status openStream(const Endpoint& local, const QStringList& codecs);
    [[nodiscard]] SessionDescription nextOffer();
    /// Errors: UnexpectedAnswer, TooMuchData
    Status takeAnswer(const QByteArray& body);
    Result<QByteArray> answerTo(const QByteArray& offer);
    [[nodiscard]] quint32 nextCseq() { return ++m_cseq; }
    /// Sends the ACK of a 2xx, and again when that is repeated.
    /// @param answer to an offer that came with it
    void acknowledge(
        const ReDialog& dialog, const ReRequest& invite, const QByteArray& answer = {});
    /// The same for an answer that is not this call's. @return the ACK, to be sent again
    ReRequest acknowledgeAside(
        const ReDialog& dialog, const ReRequest& invite, const QByteArray& answer = {});
    /// A request within that dialog whose answer only matters to its transaction.
    void sendAside(const ReDialog& dialog, const QByteArray& method, const SipHeader& header = {});
    void sendBye();
    /// The far side did what cannot be lived with: hangs up, and says so in the end.
    void hangUpBecause(const Error& error);
    void onUnconfirmed();
    void end(bool byFarSide, const SipReply& reply);
    /// Whole lines for a 200 of ours.
    [[nodiscard]] QByteArray answerHeaders(bool hasBody) const;
    void setTimer(const SessionTimer& timer);
    /// Of a request that is going to be accepted.
    void grantTimer(const SipMessage& request);
    /// What the far side says it can (Allow).
    void noteAbilities(const SipMessage& message);
    /// Answers 420 when it requires what we cannot (RFC 3261 8.2.2.3).
    static bool isRefusedForExtensions(const ReIncoming& request);
    [[nodiscard]] ReAgent& agent() const { return m_engine->agent(); }
    [[nodiscard]] bool isHangingUp() const { return m_isHangingUp; }

    std::shared_ptr<ReEngine> m_engine;
    ReCallVia m_via;
    ReDialog m_dialog;
    std::unique_ptr<RtpStream> m_stream;
    SipCall::State m_state = SipCall::State::New;
    std::optional<SipMessage> m_answer; ///< the 2xx of the INVITE, either way
    std::unique_ptr<ReInvitation> m_invitation; ///< theirs, at the beginning or anew
    bool m_hasOffered = false; ///< in our 200: the ACK bears the answer
    bool m_isUnconfirmed = false; ///< we answered their call, and its ACK has not come
    bool m_isHangingUp = false;
    quint32 m_remoteCseq = 0;

private:
    /// What a request of ours within the call came to: 200, 488, 408 when nothing came, ...
    using Done = std::function<void(int status)>;
    Done told(void (ReCallOwner::*how)(int status));
    void onHeard();
    void speak(const AgreedSpeech& agreed);
    void beFax();
    void setSession(const CallSession& session);
    void showState();
    [[nodiscard]] bool isUp() const { return m_answer && !m_end && !m_isHangingUp; }
    void tellFigures();
    void watchFigures();
    bool takeInDialog(const ReIncoming& request);
    void takeAck(const SipMessage& ack);
    void takeBye(const ReIncoming& request);
    void takeInvite(const ReIncoming& request);
    void takeUpdate(const ReIncoming& request);
    void takeNotify(const ReIncoming& request);
    void tellRenegotiated();
    void onByeAnswered(SipReply reply);
    /// A re-INVITE, at once or after the ACK we wait for. @param offer may change the terms
    void change(std::function<SessionDescription()> offer, const Done& done);
    void reinvite(const std::function<SessionDescription()>& offer, const Done& done);
    int onReinvited(const SpeechTerms& before, const SipReply& reply);
    void onUpdated(const Done& done, const SipReply& reply);

    std::shared_ptr<ReMailbox> m_mailbox;
    ReCallOwner* m_owner = nullptr;
    std::shared_ptr<ReCall> m_self; ///< while it is going on
    ReThread::Farewell m_farewell;
    SpeechTerms m_terms;
    AgreedSpeech m_agreed;
    SessionDescription m_offered;
    SessionDescription m_current; ///< ours, as it was agreed last
    CallSession m_session;
    bool m_takesFax = false;
    bool m_canUpdate = false; ///< the far side
    bool m_hasReferred = false;
    std::function<void()> m_postponed; ///< until their ACK
    std::unique_ptr<ReChain> m_update;
    std::unique_ptr<ReChain> m_referral;
    std::unique_ptr<ReChain> m_renegotiation;
    std::unique_ptr<ReChain> m_bye;
    std::vector<std::unique_ptr<ReChain>> m_asides;
    std::optional<ReRequest> m_lastAck;
    std::optional<Error> m_reason; ///< why we hang up, if not because we want to
    ReTimer m_figuresTimer;
    ReTimer m_patience; ///< with an ACK nobody may wait for
    quint32 m_cseq = 0;
    struct End {
        bool byFarSide = false;
        SipReply reply;
        MediaFigures figures;
    };
    std::optional<End> m_end;
};
