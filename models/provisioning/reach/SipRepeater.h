// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Clock.h"
#include "models/sip/SipMessage.h"

#include <QObject>
#include <QTimer>

#include <functional>

/// Sends one request over UDP until a final response comes: a non-INVITE client transaction (RFC
/// 3261 17.1.2). What arrives is handed to take() by whoever has the socket.
class SipRepeater : public QObject {
    Q_OBJECT

public:
    using Send = std::function<void(const QByteArray&)>;

    /// @param branch of the request's Via
    SipRepeater(
        QByteArray request, QByteArray branch, Send send, Clock clock, QObject* parent = nullptr);
    void start();
    /// Says and sends nothing any more.
    void stop();
    /// False when it is no response to this request.
    bool take(const SipMessage& response);

Q_SIGNALS:
    /// @param status 0 = nobody answered in 32 s
    void ended(int status, const QByteArray& reason);

private:
    void repeat();
    void end(int status, const QByteArray& reason);

    QByteArray m_request;
    QByteArray m_branch;
    Send m_send;
    Clock m_clock;
    QTimer m_timerE;
    QTimer m_timerF;
    std::chrono::milliseconds m_interval;
    bool m_isEnded = false;
};

/// Messages to and from phones outside any call.
namespace PhoneSip {

/// Unguessable, of letters and digits.
QByteArray token();
/// "SIP/2.0/UDP 192.0.2.1:5060;branch=...;rport"
QByteArray via(const QByteArray& hostPort, const QByteArray& branch);
/// A From or To with our tag, unless it has one.
QByteArray tagged(const QByteArray& address, const QByteArray& tag);
/// With Content-Length; headers in their order.
QByteArray request(const QByteArray& method, const QByteArray& uri, const QList<SipHeader>& headers,
    const QByteArray& body = {});
/// The response to a request, without a body (RFC 3261 8.2.6).
/// @param tag of the To, when it has none
QByteArray response(const SipMessage& request, const QByteArray& status, const QByteArray& tag,
    const QList<SipHeader>& more = {});

} // namespace PhoneSip
