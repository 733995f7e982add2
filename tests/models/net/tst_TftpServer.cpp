// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/TftpServer.h"

#include <QDir>
#include <QFile>
#include <QNetworkDatagram>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tftp;

namespace {

const QHostAddress home(QHostAddress::LocalHost);
const QHostAddress other(u"127.0.0.2"_s);

/// A client that does exactly what a test tells it.
class Peer {
public:
    explicit Peer(const QHostAddress& address = home) { m_socket.bind(address, 0); }
    void send(const Packet& packet, quint16 port)
    {
        m_socket.writeDatagram(encode(packet), home, port);
    }
    /// The next datagram; nothing after five seconds.
    std::optional<Packet> next()
    {
        if (!QTest::qWaitFor([this] { return m_socket.hasPendingDatagrams(); }))
            return {};
        const QNetworkDatagram datagram = m_socket.receiveDatagram();
        from = quint16(datagram.senderPort());
        return parse(datagram.data());
    }
    bool hasPending() { return m_socket.hasPendingDatagrams(); }
    template <typename T> std::optional<T> expect()
    {
        const auto packet = next();
        return packet && std::holds_alternative<T>(*packet) ? std::optional(std::get<T>(*packet))
                                                            : std::nullopt;
    }
    quint16 from = 0;

private:
    QUdpSocket m_socket;
};

QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class tst_TftpServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void servesTheRealClient_data();
    void servesTheRealClient();
    void takesFromTheRealClient_data();
    void takesFromTheRealClient();
    void takesTwoFilesFromOnePort();
    void refuses_data();
    void refuses();
    void refusesTheWrongPeer();
    void refusesAWrongTransferId();
    void repeatsAfterALoss();
    void repeatsItsFirstAnswer();
    void givesUpOnASilentPeer();
    void acknowledgesALastBlockTwice();
    void reportsThePortThatCannotBeHad();
    void saysNothingOnceClosed();

private:
    bool runClient(const QString& script);
    std::unique_ptr<TftpServer> m_server;
    QTemporaryDir m_dir;
};

void tst_TftpServer::init()
{
    m_server = std::make_unique<TftpServer>();
    QVERIFY(m_server->listen(home, 0));
    m_server->addPeer(home);
}

bool tst_TftpServer::runClient(const QString& script)
{
    QProcess client;
    client.setWorkingDirectory(m_dir.path());
    client.start(u"tftp"_s, { u"-4"_s, u"127.0.0.1"_s, QString::number(m_server->port()) });
    QSignalSpy finished(&client, &QProcess::finished);
    client.write(script.toUtf8());
    client.closeWriteChannel();
    return finished.wait(20'000) && client.exitCode() == 0;
}

void tst_TftpServer::servesTheRealClient_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("octet") << u"binary"_s << pattern(5000);
    QTest::newRow("an empty file") << u"binary"_s << QByteArray();
    QTest::newRow("blocks that fit exactly") << u"binary"_s << pattern(1024);
    QTest::newRow("netascii") << u"ascii"_s << QByteArray("one\ntwo\n").repeated(200);
}

void tst_TftpServer::servesTheRealClient()
{
    if (QStandardPaths::findExecutable(u"tftp"_s).isEmpty())
        QSKIP("tftp-hpa is not installed");
    QFETCH(QString, mode);
    QFETCH(QByteArray, content);
    m_server->offer("gw.cfg", content);
    QSignalSpy completed(m_server.get(), &TftpServer::completed);
    QVERIFY(runClient(u"%1\nget gw.cfg got\nquit\n"_s.arg(mode)));
    QCOMPARE(contentsOf(m_dir.filePath(u"got"_s)), content);
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(completed[0][0].toByteArray(), QByteArray("gw.cfg"));
    QCOMPARE(completed[0][1].toBool(), false);
}

void tst_TftpServer::takesFromTheRealClient_data() { servesTheRealClient_data(); }

void tst_TftpServer::takesFromTheRealClient()
{
    if (QStandardPaths::findExecutable(u"tftp"_s).isEmpty())
        QSKIP("tftp-hpa is not installed");
    QFETCH(QString, mode);
    QFETCH(QByteArray, content);
    QFile file(m_dir.filePath(u"put"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(content);
    file.close();
    m_server->accept("backup.cfg");
    QSignalSpy completed(m_server.get(), &TftpServer::completed);
    QVERIFY(runClient(u"%1\nput put backup.cfg\nquit\n"_s.arg(mode)));
    QTRY_COMPARE(completed.size(), 1);
    QCOMPARE(completed[0][1].toBool(), true);
    QCOMPARE(completed[0][2].toByteArray(), content);
}

void tst_TftpServer::takesTwoFilesFromOnePort()
{
    m_server->accept("backup.cfg");
    m_server->accept("check.cfg");
    QSignalSpy completed(m_server.get(), &TftpServer::completed);
    Peer peer;
    const QList<QByteArray> names { "backup.cfg", "check.cfg", "check.cfg" };
    for (const QByteArray& name : names) {
        peer.send(Request { true, name, false, {} }, m_server->port());
        const auto first = peer.expect<Ack>();
        QVERIFY(first);
        QCOMPARE(int(first->block), 0);
        peer.send(Data { 1, name }, peer.from);
        const auto last = peer.expect<Ack>();
        QVERIFY(last);
        QCOMPARE(int(last->block), 1);
    }
    QTRY_COMPARE(completed.size(), 3);
    QCOMPARE(completed[1][2].toByteArray(), QByteArray("check.cfg"));
}

void tst_TftpServer::refuses_data()
{
    QTest::addColumn<bool>("isWrite");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("reading a name that is not offered")
        << false << QByteArray("x") << int(Failure::NotFound);
    QTest::newRow("writing a name that is not accepted")
        << true << QByteArray("x") << int(Failure::AccessViolation);
    QTest::newRow("writing what is only offered")
        << true << QByteArray("offered") << int(Failure::AccessViolation);
    QTest::newRow("reading what is only accepted")
        << false << QByteArray("accepted") << int(Failure::NotFound);
    QTest::newRow("reading what was withdrawn")
        << false << QByteArray("gone") << int(Failure::NotFound);
    QTest::newRow("climbing out of the folder")
        << false << QByteArray("../etc/passwd") << int(Failure::NotFound);
}

void tst_TftpServer::refuses()
{
    QFETCH(bool, isWrite);
    QFETCH(QByteArray, name);
    QFETCH(int, code);
    m_server->offer("offered", "x");
    m_server->accept("accepted");
    m_server->offer("gone", "x");
    m_server->withdraw("gone");
    QSignalSpy requested(m_server.get(), &TftpServer::requested);
    Peer peer;
    peer.send(Request { isWrite, name, false, {} }, m_server->port());
    const auto failure = peer.expect<Failure>();
    QVERIFY(failure);
    QCOMPARE(int(failure->code), code);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][2].toBool(), false);
}

void tst_TftpServer::refusesTheWrongPeer()
{
    m_server->offer("gw.cfg", "secret");
    QSignalSpy requested(m_server.get(), &TftpServer::requested);
    Peer stranger(other);
    stranger.send(Request { false, "gw.cfg", false, {} }, m_server->port());
    const auto failure = stranger.expect<Failure>();
    QVERIFY(failure);
    QCOMPARE(int(failure->code), int(Failure::AccessViolation));
    QVERIFY(requested.isEmpty());
}

void tst_TftpServer::refusesAWrongTransferId()
{
    m_server->offer("gw.cfg", pattern(600));
    Peer peer;
    peer.send(Request { false, "/gw.cfg", false, {} }, m_server->port());
    QVERIFY(peer.expect<Data>());
    Peer stranger(other);
    stranger.send(Ack { 1 }, peer.from);
    const auto failure = stranger.expect<Failure>();
    QVERIFY(failure);
    QCOMPARE(int(failure->code), int(Failure::UnknownTransfer));
    Peer secondPort;
    secondPort.send(Ack { 1 }, peer.from);
    QVERIFY(secondPort.expect<Failure>());
    // The transfer itself goes on.
    peer.send(Ack { 1 }, peer.from);
    const auto second = peer.expect<Data>();
    QVERIFY(second);
    QCOMPARE(int(second->block), 2);
}

void tst_TftpServer::repeatsAfterALoss()
{
    m_server->offer("gw.cfg", pattern(600));
    QSignalSpy completed(m_server.get(), &TftpServer::completed);
    Peer peer;
    peer.send(Request { false, "gw.cfg", false, { { "timeout", "1" } } }, m_server->port());
    QVERIFY(peer.expect<OptionAck>());
    QVERIFY(peer.expect<OptionAck>()); // our ACK 0 was lost
    peer.send(Ack { 0 }, peer.from);
    QCOMPARE(int(peer.expect<Data>().value().block), 1);
    QCOMPARE(int(peer.expect<Data>().value().block), 1); // and ACK 1
    peer.send(Ack { 1 }, peer.from);
    QCOMPARE(int(peer.expect<Data>().value().block), 2);
    peer.send(Ack { 2 }, peer.from);
    QTRY_COMPARE(completed.size(), 1);
}

void tst_TftpServer::repeatsItsFirstAnswer()
{
    m_server->offer("gw.cfg", pattern(600));
    QSignalSpy requested(m_server.get(), &TftpServer::requested);
    Peer peer;
    peer.send(Request { false, "gw.cfg", false, {} }, m_server->port());
    QCOMPARE(int(peer.expect<Data>().value().block), 1);
    const quint16 transferId = peer.from;
    peer.send(Request { false, "gw.cfg", false, {} }, m_server->port());
    QCOMPARE(int(peer.expect<Data>().value().block), 1);
    QCOMPARE(peer.from, transferId);
    QCOMPARE(requested.size(), 1);
}

void tst_TftpServer::givesUpOnASilentPeer()
{
    m_server->offer("gw.cfg", pattern(600));
    QSignalSpy failed(m_server.get(), &TftpServer::failed);
    Peer peer;
    peer.send(Request { false, "gw.cfg", false, {} }, m_server->port());
    for (int i = 0; i <= TftpServer::maximumRepeats; ++i)
        QVERIFY(peer.expect<Data>());
    QVERIFY(failed.wait());
    QCOMPARE(failed[0][2].toString(), u"no answer"_s);
    QVERIFY(!peer.hasPending());
}

void tst_TftpServer::acknowledgesALastBlockTwice()
{
    m_server->accept("backup.cfg");
    QSignalSpy completed(m_server.get(), &TftpServer::completed);
    Peer peer;
    peer.send(Request { true, "backup.cfg", false, {} }, m_server->port());
    QVERIFY(peer.expect<Ack>());
    for (int i = 0; i < 2; ++i) {
        peer.send(Data { 1, "all" }, peer.from);
        QCOMPARE(int(peer.expect<Ack>().value().block), 1);
    }
    QCOMPARE(completed.size(), 1);
}

void tst_TftpServer::reportsThePortThatCannotBeHad()
{
    TftpServer second;
    const Status status = second.listen(home, m_server->port());
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::PortUnavailable);
    QCOMPARE(status.error().subject, u"127.0.0.1:%1"_s.arg(m_server->port()));
    QVERIFY(!status.error().detail.isEmpty());
}

void tst_TftpServer::saysNothingOnceClosed()
{
    m_server->offer("gw.cfg", pattern(600));
    QSignalSpy completed(m_server.get(), &TftpServer::completed);
    QSignalSpy failed(m_server.get(), &TftpServer::failed);
    Peer peer;
    peer.send(Request { false, "gw.cfg", false, {} }, m_server->port());
    QVERIFY(peer.expect<Data>());
    m_server->close();
    peer.send(Ack { 1 }, peer.from);
    // A server that starts anew answers; the old transfer stays silent.
    QVERIFY(m_server->listen(home, 0));
    peer.send(Request { false, "gw.cfg", false, {} }, m_server->port());
    QCOMPARE(int(peer.expect<Data>().value().block), 1);
    QVERIFY(completed.isEmpty());
    QVERIFY(failed.isEmpty());
}

QTEST_GUILESS_MAIN(tst_TftpServer)
#include "tst_TftpServer.moc"
