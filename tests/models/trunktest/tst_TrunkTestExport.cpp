// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestExport.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_TrunkTestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsAnArrowForEachMessage();
    void textHasEightyColumns();
    void textTalksToNoTerminal();
    void nothingGivesAnEmptyFile();
    void captureIsReadByTcpdump_data();
    void captureIsReadByTcpdump();
    void captureHasTheBytesAsTheyWere();
    void tcpSegmentsFollowEachOther();
    void cutsWhatNoDatagramHolds();

private:
    /// tcpdump's words on a capture; it checks the sums.
    QString dumped(const QList<TracedMessage>& messages, const QStringList& options = {});
};

namespace {

const Endpoint us { u"192.0.2.10"_s, 5062 };
const Endpoint them { u"203.0.113.7"_s, 5060 };
const QByteArray request = "OPTIONS sip:203.0.113.7 SIP/2.0\r\nCSeq: 1 OPTIONS\r\n"
                           "Content-Length: 0\r\n\r\n";
const QByteArray response = "SIP/2.0 200 OK\r\nCSeq: 1 OPTIONS\r\nContent-Length: 0\r\n\r\n";

TracedMessage sent(qint64 atUs, const QByteArray& bytes, SipTransport transport = SipTransport::Udp)
{
    return { atUs, true, transport, us, them, bytes };
}

TracedMessage received(
    qint64 atUs, const QByteArray& bytes, SipTransport transport = SipTransport::Udp)
{
    return { atUs, false, transport, us, them, bytes };
}

constexpr qint64 start = 1'700'000'000'000'000;

} // namespace

QString tst_TrunkTestExport::dumped(
    const QList<TracedMessage>& messages, const QStringList& options)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"test.pcap"_s));
    if (!file.open(QFile::WriteOnly) || file.write(TrunkTestExport::pcap(messages)) < 0)
        return {};
    file.close();
    QProcess tcpdump;
    // As root it would become another user, who may not read our folder.
    tcpdump.start(u"tcpdump"_s,
        QStringList { u"-Z"_s, u"root"_s, u"-nn"_s, u"-vv"_s, u"-r"_s, file.fileName() } + options);
    if (!tcpdump.waitForFinished(30'000) || tcpdump.exitCode() != 0)
        qWarning("tcpdump: %s", tcpdump.readAllStandardError().constData());
    return QString::fromUtf8(tcpdump.readAllStandardOutput());
}

void tst_TrunkTestExport::drawsAnArrowForEachMessage()
{
    const auto rungs = TrunkTestExport::ladder(
        { sent(start, request), received(start + 23'000, response, SipTransport::Tcp) });
    QCOMPARE(rungs.size(), 2);
    QCOMPARE(rungs[0].label, u"OPTIONS"_s);
    QVERIFY(rungs[0].isSent);
    QCOMPARE(rungs[0].atUs, 0);
    QCOMPARE(rungs[0].remote, u"203.0.113.7:5060 udp"_s);
    QCOMPARE(rungs[1].label, u"200 OK"_s);
    QVERIFY(!rungs[1].isSent);
    QCOMPARE(rungs[1].atUs, 23'000);
    QCOMPARE(rungs[1].remote, u"203.0.113.7:5060 tcp"_s);
    QCOMPARE(rungs[1].message, 1);
}

void tst_TrunkTestExport::textHasEightyColumns()
{
    TracedMessage far = received(start + 12'345'678,
        "SIP/2.0 480 " + QByteArray(200, 'x') + "\r\nTo: " + QByteArray(70, 'y') + "\r\n\r\n");
    far.remote.address = u"2001:db8:1111:2222:3333:4444:5555:6666"_s;
    const QString text
        = QString::fromUtf8(TrunkTestExport::text({ sent(start, request), far, sent(start, "") }));
    const QString diagram = text.left(text.indexOf(u"\n#1"));
    for (const QString& line : diagram.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY(diagram.contains(u"- OPTIONS -"));
    QVERIFY(diagram.contains(u"->|"));
    QVERIFY(diagram.contains(u"|<-"));
    QVERIFY(diagram.contains(u"12.346 s"));
    QVERIFY(text.contains(u"192.0.2.10:5062 -> 203.0.113.7:5060 udp\nOPTIONS sip:203.0.113.7"));
}

void tst_TrunkTestExport::textTalksToNoTerminal()
{
    const QByteArray nasty = "SIP/2.0 200 \x1b]0;x\x07\r\nA: \x9b\x32J \x7f\r\n\r\n";
    const QString text = QString::fromUtf8(TrunkTestExport::text({ received(start, nasty) }));
    for (const QChar c : text)
        QVERIFY2(c.isPrint() || c == u'\n', qPrintable(text));
}

void tst_TrunkTestExport::nothingGivesAnEmptyFile()
{
    QCOMPARE(TrunkTestExport::pcap({}).size(), 24);
    QCOMPARE(dumped({}), QString());
    QVERIFY(TrunkTestExport::ladder({}).isEmpty());
}

void tst_TrunkTestExport::captureIsReadByTcpdump_data()
{
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("remote");
    QTest::addColumn<SipTransport>("transport");
    QTest::addColumn<QString>("shown");
    const QString four = u"192.0.2.10"_s;
    const QString six = u"2001:db8::7"_s;
    QTest::newRow("UDP over IPv4")
        << four << u"203.0.113.7"_s << SipTransport::Udp << u"192.0.2.10.5062 > 203.0.113.7.5060"_s;
    QTest::newRow("TCP over IPv4")
        << four << u"203.0.113.7"_s << SipTransport::Tcp << u"192.0.2.10.5062 > 203.0.113.7.5060"_s;
    QTest::newRow("UDP over IPv6")
        << u"2001:db8::1"_s << six << SipTransport::Udp << u"2001:db8::1.5062 > 2001:db8::7.5060"_s;
    QTest::newRow("TLS over IPv6")
        << u"2001:db8::1"_s << six << SipTransport::Tls << u"2001:db8::1.5062 > 2001:db8::7.5060"_s;
    QTest::newRow("no address of ours")
        << QString() << u"203.0.113.7"_s << SipTransport::Udp << u"0.0.0.0.5062 > 203.0.113.7"_s;
}

void tst_TrunkTestExport::captureIsReadByTcpdump()
{
    QFETCH(QString, local);
    QFETCH(QString, remote);
    QFETCH(SipTransport, transport);
    QFETCH(QString, shown);
    QList<TracedMessage> messages;
    for (int i = 0; i < 40; ++i) { // even and odd lengths, sums of all kinds
        messages.append(sent(start + i, request + QByteArray(i, char(i * 7)), transport));
        messages.append(received(start + i, response + QByteArray(i, char(i * 11)), transport));
    }
    for (TracedMessage& message : messages) {
        message.local.address = local;
        message.remote.address = remote;
    }
    const QString text = dumped(messages);
    QVERIFY2(text.contains(shown), qPrintable(text));
    QVERIFY2(!text.contains(u"bad") && !text.contains(u"incorrect"), qPrintable(text));
    const bool isUdp = transport == SipTransport::Udp;
    QCOMPARE(text.count(isUdp ? u"[udp sum ok]"_s : u"(correct)"_s), messages.size());
    if (isUdp) // over TCP tcpdump does not take messages apart
        QVERIFY(text.contains(u"OPTIONS sip:203.0.113.7 SIP/2.0"));
}

void tst_TrunkTestExport::captureHasTheBytesAsTheyWere()
{
    const QString text = dumped(
        { sent(start, "INVITE sip:a SIP/2.0\r\nX: zebra\r\n\r\n") }, { u"-A"_s, u"-tttt"_s });
    QVERIFY2(text.contains(u"X: zebra"), qPrintable(text));
    QVERIFY2(text.contains(u"2023-11-14"), qPrintable(text));
}

void tst_TrunkTestExport::tcpSegmentsFollowEachOther()
{
    const QByteArray longer = "INVITE sip:a SIP/2.0\r\n\r\n" + QByteArray(65'000, 'z');
    const QString text = dumped(
        { sent(start, longer, SipTransport::Tcp), received(start, response, SipTransport::Tcp),
            sent(start, request, SipTransport::Tcp) },
        { u"-S"_s });
    QVERIFY2(text.contains(u"seq 1:60001, ack 1"), qPrintable(text));
    QVERIFY(text.contains(u"seq 60001:%1, ack 1"_s.arg(longer.size() + 1)));
    QVERIFY(text.contains(u"seq 1:%1, ack %2"_s.arg(response.size() + 1).arg(longer.size() + 1)));
    QVERIFY(!text.contains(u"incorrect"));
}

void tst_TrunkTestExport::cutsWhatNoDatagramHolds()
{
    const QString text = dumped({ sent(start, QByteArray(70'000, 'z')) });
    QVERIFY2(text.contains(u"udp sum ok"), qPrintable(text.left(400)));
}

QTEST_GUILESS_MAIN(tst_TrunkTestExport)
#include "tst_TrunkTestExport.moc"
