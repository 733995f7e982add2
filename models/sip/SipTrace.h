// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Endpoint.h"
#include "models/core/Secret.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

enum class SipTransport { Udp, Tcp, Tls };
/// udp, tcp or tls.
QString sipTransportName(SipTransport transport);
/// Anything else is udp.
SipTransport sipTransportFromName(const QString& name);

/// One message as it passed the wire, made harmless before it leaves the SIP thread: digest
/// answers (RFC 7616 response, cnonce), SRTP keys (RFC 4568) and every secret given are masked,
/// with the length unchanged, so that Content-Length and captures stay right.
struct TracedMessage {
    qint64 atUs = 0; ///< microseconds since 1970-01-01T00:00:00Z
    bool isSent = false;
    SipTransport transport = SipTransport::Udp;
    Endpoint local;
    Endpoint remote;
    QByteArray bytes;
};
Q_DECLARE_METATYPE(TracedMessage)

namespace SipTrace {
/// Masks in one message, byte for byte with '*'.
QByteArray harmless(const QByteArray& message, const QList<Secret>& secrets);
} // namespace SipTrace
