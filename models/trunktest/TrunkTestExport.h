// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipTrace.h"

#include <QJsonArray>

/// The evidence of a test in forms others read. All of it is harmless already, see SipTrace.
namespace TrunkTestExport {

/// One arrow of a ladder diagram.
struct Rung {
    qint64 atUs = 0; ///< after the first message
    bool isSent = false;
    QString label; ///< "REGISTER", "401 Unauthorized"
    QString remote; ///< address:port transport
    int message = 0; ///< index in the list given
};
QList<Rung> ladder(const QList<TracedMessage>& messages);
/// The ladder as text of 80 columns.
QByteArray diagram(const QList<TracedMessage>& messages);
/// The diagram, then every message whole.
QByteArray text(const QList<TracedMessage>& messages);
/// A capture file others open (libpcap, LINKTYPE_RAW): each message one UDP datagram or TCP
/// segment with right checksums between the true addresses. TLS is shown as TCP, in clear.
QByteArray pcap(const QList<TracedMessage>& messages);

} // namespace TrunkTestExport
