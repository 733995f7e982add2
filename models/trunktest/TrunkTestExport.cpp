// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestExport.h"

#include "models/trunktest/PcapWriter.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int arrowWidth = 60;
constexpr int longestLabel = 48;

/// "REGISTER" of a request, "401 Unauthorized" of a response.
QString labelOf(const QByteArray& message)
{
    const QByteArray line = message.left(message.indexOf('\n')).trimmed();
    const bool isResponse = line.startsWith("SIP/2.0 ");
    QString label = QString::fromUtf8(isResponse ? line.mid(8) : line.left(line.indexOf(' ')));
    label.removeIf([](QChar c) { return !c.isPrint(); });
    return label.left(longestLabel);
}

QString remoteOf(const TracedMessage& message)
{
    return message.remote.text() + u' ' + sipTransportName(message.transport);
}

QString arrow(const TrunkTestExport::Rung& rung)
{
    const QString label = u' ' + rung.label + u' ';
    const int dashes = arrowWidth - int(label.size()) - 1;
    const QString left(dashes / 2, u'-');
    const QString right(dashes - dashes / 2, u'-');
    return rung.isSent ? left + label + right + u'>' : u'<' + left + label + right;
}

QString seconds(qint64 atUs) { return u"%1 s"_s.arg(double(atUs) / 1e6, 8, 'f', 3); }

/// Line ends of this world, and nothing that could talk to a terminal.
QByteArray readable(const QByteArray& message)
{
    QString text = QString::fromUtf8(message).remove(u'\r');
    for (QChar& c : text)
        if (!c.isPrint() && c != u'\n' && c != u'\t')
            c = u'.';
    return (text.endsWith(u'\n') ? text : text + u'\n').toUtf8();
}

} // namespace

namespace TrunkTestExport {

QList<Rung> ladder(const QList<TracedMessage>& messages)
{
    QList<Rung> rungs;
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const TracedMessage& message = messages[i];
        rungs.append({ message.atUs - messages[0].atUs, message.isSent, labelOf(message.bytes),
            remoteOf(message), int(i) });
    }
    return rungs;
}

QByteArray diagram(const QList<TracedMessage>& messages)
{
    const QList<Rung> rungs = ladder(messages);
    QStringList remotes;
    for (const Rung& rung : rungs)
        if (!remotes.contains(rung.remote))
            remotes.append(rung.remote);
    QByteArray out;
    for (qsizetype i = 0; i < remotes.size(); ++i)
        out += u"[%1] %2\n"_s.arg(i + 1).arg(remotes[i]).toUtf8();
    const QString local = messages.isEmpty() ? QString() : messages[0].local.text();
    out += u"%1%2\n"_s.arg(QString(), 11).arg(local).toUtf8();
    for (const Rung& rung : rungs)
        out += u"%1 |%2| [%3]\n"_s.arg(seconds(rung.atUs), arrow(rung))
                   .arg(remotes.indexOf(rung.remote) + 1)
                   .toUtf8();
    return out;
}

QByteArray text(const QList<TracedMessage>& messages)
{
    const QList<Rung> rungs = ladder(messages);
    QByteArray out = diagram(messages);
    for (const Rung& rung : rungs) {
        const TracedMessage& message = messages[rung.message];
        const QString local = message.local.text();
        out += u"\n#%1 %2  %3 -> %4\n"_s.arg(rung.message + 1)
                   .arg(seconds(rung.atUs).trimmed(), rung.isSent ? local : rung.remote,
                       rung.isSent ? rung.remote : local)
                   .toUtf8();
        out += readable(message.bytes);
    }
    return out;
}

QByteArray pcap(const QList<TracedMessage>& messages)
{
    PcapWriter writer;
    for (const TracedMessage& message : messages) {
        const Endpoint& from = message.isSent ? message.local : message.remote;
        const Endpoint& to = message.isSent ? message.remote : message.local;
        if (message.transport == SipTransport::Udp)
            writer.addUdp(message.atUs, from, to, message.bytes);
        else
            writer.addTcp(message.atUs, from, to, message.bytes);
    }
    return writer.bytes();
}

} // namespace TrunkTestExport
