// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploy/LinkBench.h"

#include <QCryptographicHash>
#include <QProcess>

#include <sys/stat.h>

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray("(no such file)");
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(content) == content.size();
}

mode_t modeOf(const QString& path)
{
    struct stat entry { };
    return ::stat(path.toLocal8Bit().constData(), &entry) == 0 ? entry.st_mode & 07777 : 0;
}

QByteArray noise(qint64 size, int seed)
{
    QByteArray out(size, '\0');
    quint32 value = quint32(seed) * 2654435761U + 1;
    for (char& byte : out) {
        value = value * 1664525U + 1013904223U;
        byte = char(value >> 24);
    }
    return out;
}

/// An SFTP server that knows no file named "a" but lets it be read, and gives nothing of it; what
/// is to be written it refuses, and says how that was asked for.
const QByteArray oddSftp = R"(exec python3 -c '
import struct, sys
i, o = sys.stdin.buffer, sys.stdout.buffer
def text(b): return struct.pack(">I", len(b)) + b
def send(kind, b):
    o.write(struct.pack(">IB", len(b) + 1, kind) + b)
    o.flush()
while True:
    head = i.read(5)
    if len(head) < 5:
        break
    size, kind = struct.unpack(">IB", head)
    body = i.read(size - 1)
    def status(code, words): send(101, body[:4] + struct.pack(">I", code) + text(words) + text(b""))
    if kind == 1:
        send(2, struct.pack(">I", 3))
    elif kind == 3:
        at = 8 + struct.unpack(">I", body[4:8])[0]
        flags = struct.unpack(">I", body[at:at + 4])[0]
        status(4, b"flags %d" % flags) if flags & 2 else send(102, body[:4] + text(b"handle"))
    elif kind == 5:
        send(103, body[:4] + text(b""))
    elif kind in (7, 17) and not body.endswith(b"/a"):
        send(105, body[:4] + struct.pack(">I", 0))
    else:
        status(2 if kind in (7, 13, 17) else 0, b"")
')";

/// Sends back what it gets, and closes after the other side has.
class EchoServer {
public:
    EchoServer()
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                ++connections;
                QObject::connect(socket, &QTcpSocket::readyRead, socket,
                    [socket] { socket->write(socket->readAll()); });
                QObject::connect(
                    socket, &QTcpSocket::disconnected, socket, &QTcpSocket::deleteLater);
            }
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    int connections = 0;

private:
    QTcpServer m_server;
};

} // namespace

/// Against OpenSSH.
class tst_SshLink : public QObject {
    Q_OBJECT

    SshLeftovers m_leftovers;
    std::unique_ptr<ServingSshd> m_sshd;
    std::unique_ptr<ServingSshd> m_plain;
    std::unique_ptr<EchoServer> m_echo;
    std::unique_ptr<QTemporaryDir> m_dir;

    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sshd = std::make_unique<ServingSshd>();
        QVERIFY2(m_sshd->start(), qPrintable(m_sshd->errorText()));
        m_plain = std::make_unique<ServingSshd>(servingPlainSftp);
        QVERIFY2(m_plain->start(), qPrintable(m_plain->errorText()));
        m_echo = std::make_unique<EchoServer>();
        m_leftovers.count();
    }
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void cleanup() { QVERIFY(m_leftovers.areGone()); }

    // commands

    void commandHasInputOutputComplaintsAndStatus()
    {
        Link line(m_sshd->server());
        QVERIFY2(line.opens(), line.opening.words());
        const auto reply = line.run("tr a-z A-Z; echo odd >&2; exit 3", "hello\nworld\n");
        QVERIFY2(reply.has_value(), saying(reply));
        QCOMPARE(reply->out, "HELLO\nWORLD\n");
        QCOMPARE(reply->err, "odd\n");
        QCOMPARE(reply->status, 3);
        const auto killed = line.run("kill -9 $$");
        QVERIFY(killed.has_value());
        QCOMPARE(killed->status, -1);
    }

    void muchInputAndOutputAtTheSameTime()
    {
        Link line(m_sshd->server());
        QVERIFY2(line.opens(), line.opening.words());
        const QByteArray data = noise(3 * megabyte, 1);
        const auto reply = line.run("cat; head -c 2000000 /dev/zero >&2", data);
        QVERIFY2(reply.has_value(), saying(reply));
        QVERIFY(reply->out == data);
        QCOMPARE(reply->err.size(), 2'000'000);
    }

    void commandsAreBounded_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("endless output")
            << QByteArray("cat /dev/zero") << 60'000 << ErrorCode::TooMuchData;
        QTest::newRow("endless complaints")
            << QByteArray("cat /dev/zero >&2") << 60'000 << ErrorCode::TooMuchData;
        QTest::newRow("no end") << QByteArray("sleep 1000") << 200 << ErrorCode::Timeout;
    }
    void commandsAreBounded()
    {
        QFETCH(QByteArray, command);
        QFETCH(int, milliseconds);
        QFETCH(ErrorCode, code);
        Link line(m_sshd->server());
        QVERIFY2(line.opens(), line.opening.words());
        const auto reply = line.run(command, {}, std::chrono::milliseconds(milliseconds));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, code);
        const auto next = line.run("echo still here");
        QVERIFY2(next.has_value(), saying(next));
        QCOMPARE(next->out, "still here\n");
        QCOMPARE(line.losses, 0);
    }

    void requestsAreServedInTurn()
    {
        Link line(m_sshd->server());
        QStringList order;
        for (int i = 0; i < 20; ++i)
            line.link->run("sleep 0.0" + QByteArray::number(9 - i % 10), {}, patience,
                [&order, i](const Result<SshLink::Reply>&) { order.append(QString::number(i)); });
        QVERIFY(order.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(order.size(), 20, 30'000);
        QCOMPARE(order.first(), u"0"_s);
        QCOMPARE(order.last(), u"19"_s);
    }

    // files

    void fileIsWrittenWholeWithItsMode_data()
    {
        QTest::addColumn<bool>("isPlain");
        QTest::addColumn<bool>("isThere");
        QTest::addColumn<int>("size");
        for (const bool isPlain : { false, true })
            for (const bool isThere : { false, true })
                for (const int size : { 0, 1, 32'000, 1'000'003 })
                    QTest::addRow("%s, %s, %d", isPlain ? "plain" : "OpenSSH",
                        isThere ? "in another's place" : "new", size)
                        << isPlain << isThere << size;
    }
    void fileIsWrittenWholeWithItsMode()
    {
        QFETCH(bool, isPlain);
        QFETCH(bool, isThere);
        QFETCH(int, size);
        if (isThere)
            QVERIFY(put(path(u"a.conf"_s), "earlier"));
        Link line((isPlain ? m_plain : m_sshd)->server());
        const QByteArray content = noise(size, 7);
        const Status status = line.write(path(u"a.conf"_s), content, 0640);
        QVERIFY2(status.has_value(), saying(status));
        QVERIFY(contentOf(path(u"a.conf"_s)) == content);
        QCOMPARE(modeOf(path(u"a.conf"_s)), mode_t(0640));
        QCOMPARE(names(), QStringList(u"a.conf"_s));
        const auto back = line.read(path(u"a.conf"_s));
        QVERIFY(back && *back);
        QVERIFY(**back == content);
    }

    void ownerOfTheEarlierFileStays()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give files away");
        constexpr uid_t someone = 12345;
        QVERIFY(put(path(u"a.conf"_s), "earlier"));
        QCOMPARE(::chown(path(u"a.conf"_s).toLocal8Bit().constData(), someone, someone), 0);
        QCOMPARE(::chown(m_dir->path().toLocal8Bit().constData(), someone, someone), 0);
        Link line(m_sshd->server());
        QVERIFY(line.write(path(u"a.conf"_s), "later"));
        QVERIFY(line.write(path(u"new.conf"_s), "later"));
        for (const QString& name : { u"a.conf"_s, u"new.conf"_s }) {
            QCOMPARE(QFileInfo(path(name)).ownerId(), someone);
            QCOMPARE(QFileInfo(path(name)).groupId(), someone);
        }
    }

    void linkStaysALink()
    {
        QVERIFY(put(path(u"real.conf"_s), "earlier"));
        QVERIFY(QFile::link(path(u"real.conf"_s), path(u"a.conf"_s)));
        Link line(m_sshd->server());
        QVERIFY(line.write(path(u"a.conf"_s), "later"));
        QVERIFY(QFileInfo(path(u"a.conf"_s)).isSymLink());
        QCOMPARE(contentOf(path(u"real.conf"_s)), "later");
    }

    void whatCannotBeWrittenLeavesTheEarlierFile_data()
    {
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("OpenSSH") << false;
        QTest::newRow("plain") << true;
    }
    void whatCannotBeWrittenLeavesTheEarlierFile()
    {
        QFETCH(bool, isPlain);
        // A folder in the way of the last step: the rename cannot replace it.
        QVERIFY(QDir(m_dir->path()).mkpath(u"a.conf/full"_s));
        QVERIFY(QDir(m_dir->path()).mkpath(u"a.conf.before/full"_s));
        QVERIFY(put(path(u"a.conf/full/x"_s), "earlier"));
        Link line((isPlain ? m_plain : m_sshd)->server());
        const Status status = line.write(path(u"a.conf"_s), "later");
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::PbxFileRefused);
        QCOMPARE(contentOf(path(u"a.conf/full/x"_s)), "earlier");
        QCOMPARE(names(), QStringList());
        QVERIFY(line.write(path(u"b.conf"_s), "later"));
    }

    void interruptedExchangeIsFinished()
    {
        QVERIFY(put(path(u"a.conf.before"_s), "earlier"));
        QVERIFY(put(path(u"a.conf.part"_s), "half of the la"));
        Link line(m_plain->server());
        const auto earlier = line.read(path(u"a.conf"_s));
        QVERIFY2(earlier.has_value(), saying(earlier));
        QCOMPARE(earlier->value_or("(no such file)"), "earlier");
        QVERIFY(line.write(path(u"a.conf"_s), "later"));
        QCOMPARE(contentOf(path(u"a.conf"_s)), "later");
        QCOMPARE(names(), QStringList(u"a.conf"_s));
    }

    void dataThatNeverComesIsNoFile()
    {
        Link line(m_sshd->server());
        line.link->setSftpCommand(oddSftp);
        const auto read = line.read(u"/x/a"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::PbxFileRefused);
    }

    /// A link somebody puts there in between is not followed.
    void partsAreMadeAnew()
    {
        Link line(m_sshd->server());
        line.link->setSftpCommand(oddSftp);
        const Status status = line.write(u"/x/a"_s, "x");
        QVERIFY(!status);
        constexpr int writeCreateExclusively = 2 | 8 | 32;
        QCOMPARE(status.error().detail, u"flags %1"_s.arg(writeCreateExclusively));
    }

    void deniedFolderIsSaid()
    {
        Link line(m_sshd->server());
        const Status nowhere = line.write(path(u"no/such/a.conf"_s), "x");
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::PbxFileRefused);
        QVERIFY(nowhere.error().subject.contains(u"no/such/a.conf"));
        // Where not even root may write.
        const Status denied = line.write(u"/proc/doppino.conf"_s, "x");
        QVERIFY(!denied);
        QCOMPARE(denied.error().code, ErrorCode::PbxFileRefused);
        QVERIFY2(!denied.error().detail.isEmpty(), qPrintable(denied.error().detail));
        QVERIFY(line.write(path(u"a.conf"_s), "x"));
    }

    void absentFilesAndFoldersAreNoErrors()
    {
        Link line(m_sshd->server());
        const auto file = line.read(path(u"nothing"_s));
        QVERIFY(file && !*file);
        Answer<std::optional<QList<SshLink::Entry>>> listing;
        line.link->list(path(u"nothing"_s), listing.taker());
        QVERIFY(listing.isGood());
        QVERIFY(!*listing.result());
        Answer<void> removal;
        line.link->remove(path(u"nothing"_s), removal.taker());
        QVERIFY2(removal.isGood(), removal.words());
    }

    void foldersAreListedAndFilesRemoved()
    {
        QDir(m_dir->path()).mkdir(u"sub"_s);
        for (int i = 0; i < 300; ++i)
            QVERIFY(put(path(u"file%1"_s.arg(i)), QByteArray(i, 'x')));
        Link line(m_sshd->server());
        Answer<void> removal;
        line.link->remove(path(u"file7"_s), removal.taker());
        QVERIFY(removal.isGood());
        Answer<std::optional<QList<SshLink::Entry>>> listing;
        line.link->list(m_dir->path(), listing.taker());
        QVERIFY(listing.isGood());
        const QList<SshLink::Entry> entries = **listing.result();
        QCOMPARE(entries.size(), 300);
        for (const SshLink::Entry& entry : entries) {
            QCOMPARE(entry.isFolder, entry.name == u"sub");
            if (!entry.isFolder)
                QCOMPARE(entry.bytes, entry.name.mid(4).toInt());
        }
    }

    void tooLargeFilesAreRefused()
    {
        QFile file(path(u"large"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.resize(SshLink::maximumFile + 1));
        Link line(m_sshd->server());
        const auto read = line.read(path(u"large"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::TooMuchData);
        const Status written = line.write(path(u"b"_s), QByteArray(SshLink::maximumFile + 1, 'x'));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::TooMuchData);
        QVERIFY(!QFile::exists(path(u"b"_s)));
    }

    void serverWithoutSftpIsSaid()
    {
        ServingSshd sshd(u"Subsystem other /bin/true"_s);
        QVERIFY(sshd.start());
        Link line(sshd.server());
        const Status status = line.write(path(u"a"_s), "x");
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::PbxCommandFailed);
        // The same by a command.
        line.link->setSftpCommand("exit 1");
        QCOMPARE(line.write(path(u"a"_s), "x").error().code, ErrorCode::PbxCommandFailed);
        line.link->setSftpCommand("exec /usr/lib/openssh/sftp-server");
        QVERIFY(line.write(path(u"a"_s), "x"));
        QCOMPARE(contentOf(path(u"a"_s)), "x");
    }

    // forwarding

    void fiftyConnectionsAtOnceCarryAMegabyteEach()
    {
        EchoServer echo;
        Link line(m_sshd->server());
        const auto port = line.forward(echo.port());
        QVERIFY(port.has_value());
        struct Call {
            QTcpSocket socket;
            QByteArray sent;
            QByteArray back;
        };
        std::vector<std::unique_ptr<Call>> calls;
        for (int i = 0; i < 50; ++i) {
            calls.push_back(std::make_unique<Call>());
            Call& call = *calls.back();
            call.sent = noise(megabyte, i);
            connect(&call.socket, &QTcpSocket::readyRead, this,
                [&call] { call.back += call.socket.readAll(); });
            call.socket.connectToHost(QHostAddress::LocalHost, *port);
            call.socket.write(call.sent);
        }
        // Commands and files go on meanwhile.
        QVERIFY(line.write(path(u"a"_s), noise(megabyte, 3)));
        QCOMPARE(line.said("echo yes"), "yes\n");
        for (const auto& call : calls) {
            QTRY_COMPARE_WITH_TIMEOUT(call->back.size(), megabyte, 60'000);
            QVERIFY(call->back == call->sent);
            call->socket.disconnectFromHost();
        }
        QTRY_COMPARE_WITH_TIMEOUT(echo.connections, 51, 10'000); // one was the trial
    }

    void slowReaderHoldsTheServerBack()
    {
        LineServer lines;
        Link line(m_sshd->server());
        const auto port = line.forward(lines.port());
        QVERIFY(port.has_value());
        QTcpSocket slow;
        slow.setReadBufferSize(1000);
        slow.connectToHost(QHostAddress::LocalHost, *port);
        slow.write("flood 100000000\r\n");
        QTRY_VERIFY_WITH_TIMEOUT(slow.bytesAvailable() >= 1000, 10'000);
        // Others are not held up.
        QTcpSocket other;
        other.connectToHost(QHostAddress::LocalHost, *port);
        QTRY_COMPARE_WITH_TIMEOUT(other.peek(9), "gw# ", 10'000);
        QCOMPARE(line.said("echo yes"), "yes\n");
    }

    void endOfEitherSideArrives()
    {
        LineServer lines;
        Link line(m_sshd->server());
        const auto port = line.forward(lines.port());
        QVERIFY(port.has_value());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, *port);
        QTRY_COMPARE_WITH_TIMEOUT(socket.peek(9), "gw# ", 10'000);
        socket.write("bye\r\n");
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QTcpSocket::UnconnectedState, 10'000);
        lines.close();
        QTcpSocket refused;
        refused.connectToHost(QHostAddress::LocalHost, *port);
        QTRY_COMPARE_WITH_TIMEOUT(refused.state(), QTcpSocket::UnconnectedState, 10'000);
        QCOMPARE(line.said("echo yes"), "yes\n");
    }

    void otherProcessesAreNotLetThrough()
    {
        EchoServer echo;
        Link line(m_sshd->server());
        const auto port = line.forward(echo.port());
        QVERIFY(port.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(echo.connections, 1, 10'000);
        QProcess stranger;
        stranger.start(
            u"curl"_s, { u"-s"_s, u"-m"_s, u"5"_s, u"telnet://127.0.0.1:%1"_s.arg(*port) });
        stranger.write("let me in");
        QTRY_COMPARE_WITH_TIMEOUT(stranger.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(stranger.readAll(), "");
        QCOMPARE(echo.connections, 1);
    }

    void refusedForwardingIsSaid_data()
    {
        QTest::addColumn<bool>("isForbidden");
        QTest::newRow("forbidden") << true;
        QTest::newRow("nobody listens") << false;
    }
    void refusedForwardingIsSaid()
    {
        QFETCH(bool, isForbidden);
        ServingSshd sshd(
            servingSftp, isForbidden ? QStringList(u"AllowTcpForwarding no"_s) : QStringList());
        QVERIFY(sshd.start());
        EchoServer echo;
        Link line(sshd.server());
        const quint16 port = isForbidden ? echo.port() : PeerDaemon::freePort();
        const auto result = line.forward(port);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::TunnelRefused);
        QCOMPARE(result.error().subject, u"127.0.0.1:%1"_s.arg(sshd.port()));
        QVERIFY(result.error().detail.startsWith(u"127.0.0.1:%1: "_s.arg(port)));
        QCOMPARE(line.said("echo yes"), "yes\n");
    }

    // a jump host

    void jumpHostCarriesTheLink()
    {
        Link line(m_sshd->server(knowing(m_sshd->fingerprint())), m_plain->server());
        QVERIFY2(line.opens(), line.opening.words());
        QCOMPARE(line.keys,
            QStringList({ u"jump ssh-ed25519 %1 new"_s.arg(m_plain->fingerprint()),
                u"ssh ssh-ed25519 %1 known"_s.arg(m_sshd->fingerprint()) }));
        const QByteArray content = noise(megabyte, 9);
        QVERIFY(line.write(path(u"a.conf"_s), content));
        QVERIFY(contentOf(path(u"a.conf"_s)) == content);
        EchoServer echo;
        const auto port = line.forward(echo.port());
        QVERIFY(port.has_value());
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, *port);
        socket.write("through two");
        QTRY_COMPARE_WITH_TIMEOUT(socket.bytesAvailable(), 11, 10'000);
    }

    void changedHostKeyStopsAtEither_data()
    {
        QTest::addColumn<bool>("isJump");
        QTest::newRow("the jump host") << true;
        QTest::newRow("the server") << false;
    }
    void changedHostKeyStopsAtEither()
    {
        QFETCH(bool, isJump);
        const QString other = u"SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;
        Link line(m_sshd->server(knowing(isJump ? QString() : other)),
            m_plain->server(knowing(isJump ? other : QString())));
        QVERIFY(!line.opens());
        QCOMPARE(line.opening.code(), ErrorCode::HostKeyChanged);
        const ServingSshd& changed = isJump ? *m_plain : *m_sshd;
        QCOMPARE(line.opening.result().error().subject, u"127.0.0.1:%1"_s.arg(changed.port()));
        QCOMPARE(
            line.opening.result().error().detail, u"%1 / %2"_s.arg(other, changed.fingerprint()));
        QCOMPARE(line.losses, 0);
    }

    void agreedHostKeyIsTakenAndNew()
    {
        SshTrust trust = knowing(u"SHA256:AAAA"_s);
        trust.agreedFingerprint = m_sshd->fingerprint();
        SshTrust known = knowing(m_plain->fingerprint());
        known.agreedFingerprint = m_sshd->fingerprint(); // nobody knows which one is meant
        Link line(m_sshd->server(trust), m_plain->server(known));
        QVERIFY2(line.opens(), line.opening.words());
        QCOMPARE(line.keys.size(), 2);
        QVERIFY2(line.keys[0].startsWith(u"jump ") && line.keys[0].endsWith(u" known"),
            qPrintable(line.keys[0]));
        QVERIFY2(line.keys[1].startsWith(u"ssh ") && line.keys[1].endsWith(u" new"),
            qPrintable(line.keys[1]));
    }

    void jumpHostThatForwardsNothingIsSaid()
    {
        ServingSshd jump(servingSftp, { u"AllowTcpForwarding no"_s });
        QVERIFY(jump.start());
        Link line(m_sshd->server(), jump.server());
        QVERIFY(!line.opens());
        QCOMPARE(line.opening.code(), ErrorCode::TunnelRefused);
        QCOMPARE(line.opening.result().error().subject, u"127.0.0.1:%1"_s.arg(jump.port()));
    }

    // ends

    void credentialsAreRefusedAndNobodyListens()
    {
        SshLink::Server server = m_sshd->server();
        server.login.keyFile = m_sshd->strangeKey();
        Link line(server);
        QCOMPARE(line.opening.code(), ErrorCode::CredentialsRefused);
        server.port = PeerDaemon::freePort();
        Link nobody(server);
        QCOMPARE(nobody.opening.code(), ErrorCode::ConnectionRefused);
        const auto late = nobody.run("echo");
        QVERIFY(!late);
        QCOMPARE(late.error().code, ErrorCode::ConnectionLost);
        QCOMPARE(nobody.losses, 0);
    }

    void keyWithAPassphraseOpens()
    {
        QVERIFY(QFile::copy(m_sshd->clientKey(), path(u"locked"_s)));
        QCOMPARE(QProcess::execute(u"ssh-keygen"_s,
                     { u"-q"_s, u"-p"_s, u"-P"_s, QString(), u"-N"_s, u"open sesame"_s, u"-f"_s,
                         path(u"locked"_s) }),
            0);
        SshLink::Server server = m_sshd->server();
        server.login.keyFile = path(u"locked"_s);
        Link refused(server);
        QCOMPARE(refused.opening.code(), ErrorCode::FileUnreadable);
        server.login.keyPassphrase = Secret(u"open sesame"_s);
        Link line(server);
        QVERIFY2(line.opens(), line.opening.words());
    }

    void killedServerAmidATransferEndsEverythingOnce()
    {
        ServingSshd sshd;
        QVERIFY(sshd.start());
        // Lets the log-in through, then stops: the transfer hangs until the server dies.
        QVERIFY(put(path(u"a.conf"_s), "earlier"));
        Link line(sshd.server());
        QVERIFY2(line.opens(), line.opening.words());
        QVERIFY(line.run("true"));
        Answer<void> writing;
        Answer<SshLink::Reply> behind;
        line.link->write(path(u"a.conf"_s), noise(SshLink::maximumFile, 5), 0600, writing.taker());
        line.link->run("echo", {}, patience, behind.taker());
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path(u"a.conf.part"_s)).size() > 100'000, 10'000);
        sshd.kill();
        QCOMPARE(writing.code(), ErrorCode::ConnectionLost);
        QCOMPARE(behind.code(), ErrorCode::ConnectionLost);
        QCOMPARE(line.losses, 1);
        QCOMPARE(writing.count() + behind.count(), 2);
        QCOMPARE(contentOf(path(u"a.conf"_s)), "earlier");
        // The next one is not in the way of what this one left.
        Link again(m_sshd->server());
        QVERIFY(again.write(path(u"a.conf"_s), "later"));
        QCOMPARE(names(), QStringList(u"a.conf"_s));
    }

    void silenceAmidATransferIsTheEnd()
    {
        Valve valve(m_sshd->port(), 6000);
        SshLink::Server server = m_sshd->server();
        server.port = valve.port();
        Link line(server, {}, 500ms);
        Answer<void> writing;
        line.link->write(path(u"a.conf"_s), noise(SshLink::maximumFile, 5), 0600, writing.taker());
        QVERIFY(writing.comes());
        QVERIFY(!writing.result());
        QVERIFY2(
            writing.code() == ErrorCode::ConnectionLost || writing.code() == ErrorCode::Timeout,
            writing.words());
    }

    void deletedLinkCallsNobodyBack_data()
    {
        QTest::addColumn<int>("moment");
        for (int moment = 0; moment < 24; ++moment)
            QTest::addRow("%d", moment) << moment;
    }
    void deletedLinkCallsNobodyBack()
    {
        QFETCH(int, moment);
        auto line = std::make_unique<Link>(
            m_sshd->server(), moment % 3 == 0 ? m_plain->server() : SshLink::Server());
        Answer<void> writing;
        Answer<SshLink::Reply> command;
        Answer<quint16> forwarding;
        line->link->forward(u"127.0.0.1"_s, m_echo->port(), forwarding.taker());
        line->link->run("cat /dev/zero | head -c 3000000", {}, patience, command.taker());
        line->link->write(path(u"a"_s), noise(4 * megabyte, 1), 0600, writing.taker());
        QTest::qWait(moment * 8); // the moment is any
        const int before = writing.count() + command.count() + forwarding.count();
        line.reset();
        QVERIFY(m_leftovers.areGone());
        QCOMPARE(writing.count() + command.count() + forwarding.count(), before);
    }

    void linkMayBeDeletedByItsOwnCallback()
    {
        Link line(m_sshd->server());
        QVERIFY2(line.opens(), line.opening.words());
        bool isDone = false;
        int others = 0;
        line.link->run("true", {}, patience, [&](const Result<SshLink::Reply>&) {
            line.link.reset();
            isDone = true;
        });
        line.link->run("true", {}, patience, [&](const Result<SshLink::Reply>&) { ++others; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 10'000);
        QVERIFY(m_leftovers.areGone());
        QCOMPARE(others, 0);
    }
};

QTEST_GUILESS_MAIN(tst_SshLink)
#include "tst_SshLink.moc"
