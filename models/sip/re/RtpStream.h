// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/PaceTimer.h"
#include "models/sip/re/ReTimer.h"
#include "models/sip/re/RtpSocket.h"
#include "models/sip/RtpReception.h"
#include "models/sip/SipCall.h"
#include "models/sip/SpeechOffer.h"
#include "models/sip/SpeechSource.h"
#include "models/sip/TelephoneEvents.h"

/// The speech of one call, both ways, with its RTCP. It hears from the moment it is open, because
/// speech may come before the answer that announces it (RFC 3264 5.1). Lives in the SIP thread.
class RtpStream {
public:
    struct Handlers {
        std::function<void()> heard; ///< the first packet came; may not destroy the stream
        std::function<void()> digitsSent; ///< likewise
    };

    /// Errors: PortUnavailable
    static Result<std::unique_ptr<RtpStream>> open(const QString& localAddress, Handlers handlers);
    ~RtpStream(); ///< says goodbye
    Q_DISABLE_COPY_MOVE(RtpStream)

    [[nodiscard]] const Endpoint& local() const { return m_socket->local(); }
    /// What was agreed, at the beginning or anew.
    void apply(const AgreedSpeech& agreed);
    void sendDigits(const QString& digits) { m_digits.add(digits); }
    [[nodiscard]] MediaFigures figures() const;

private:
    explicit RtpStream(Handlers handlers);
    bool startPacing();
    void stopPacing();
    static void onPace(int flags, void* stream);
    void sendNext();
    bool sendEvent();
    void sendSpeech();
    void sendPacket(bool hasMarker, int payloadType, quint32 timestamp, int payloadBytes);
    void sendReport(bool isGoodbye);
    void receive(RtpSocket::Port port, QByteArrayView bytes, const Endpoint& from, qint64 atUs);
    void receiveSpeech(const RtpPacket& packet, const Endpoint& from, qint64 atUs);
    void receiveReport(const RtcpReport& report, const Endpoint& from, qint64 atUs);
    void receiveBlock(const RtcpBlock& block, qint64 atUs);
    void followSource(RtpSocket::Port port, const Endpoint& from);
    [[nodiscard]] quint64 ntpAt(qint64 atUs) const;

    Handlers m_handlers;
    std::unique_ptr<RtpSocket> m_socket;
    AgreedSpeech m_agreed;
    SpeechSource m_speech;
    RtpReception m_reception;
    TelephoneEvents::Receiver m_events;
    TelephoneEvents::Sender m_digits;
    bool m_isSendingDigits = false;

    PaceTimer m_pace;
    int m_paceMs = 0;
    quint32 m_source = 0;
    quint16 m_sequence = 0;
    quint16 m_firstSequence = 0;
    quint32 m_timestamp = 0;
    quint32 m_eventTimestamp = 0;
    bool m_needsMarker = true;
    quint64 m_sent = 0;
    quint64 m_sentBytes = 0;
    std::array<uint8_t, RtpPacket::headerSize + SpeechSource::maximumBytes> m_packet {};

    ReTimer m_reportTimer;
    int m_reports = 0;
    quint64 m_ntpOrigin = 0; ///< NTP time when the steady clock was zero
    quint32 m_theirReport = 0; ///< middle of the NTP time of their last sender report
    qint64 m_theirReportUs = 0;
    double m_roundTripMs = 0;
    double m_theirLossPercent = -1;
};
