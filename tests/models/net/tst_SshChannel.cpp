// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/CliSession.h"
#include "models/net/SshChannel.h"
#include "tests/peers/SshdPeer.h"
#include "tests/peers/SshFront.h"

#include <QDir>
#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtEndian>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto patience = 20s;
constexpr qint64 megabyte = 1024 * 1024;

int entryCount(const QString& folder)
{
    return int(
        QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}
int threadCount() { return entryCount(u"/proc/self/task"_s); }
int descriptorCount() { return entryCount(u"/proc/self/fd"_s); }

/// A device's command line: a prompt, an echo of each line, "flood <bytes>", "bye".
class LineServer {
public:
    LineServer()
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket* socket = m_server.nextPendingConnection();
            socket->write("gw# ");
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] { read(socket); });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    void close() { m_server.close(); }

private:
    static void read(QTcpSocket* socket)
    {
        const QByteArray line = socket->readAll().trimmed();
        if (line == "bye")
            return socket->disconnectFromHost();
        if (line.startsWith("flood "))
            socket->write(QByteArray(line.mid(6).toInt(), 'x'));
        socket->write("\r\n" + line + "\r\ngw# ");
    }
    QTcpServer m_server;
};

/// A channel and what came of it.
class Line {
public:
    Line(quint16 port, const SshLogin& login, const SshTrust& trust = {},
        std::chrono::milliseconds timeout = patience)
        : channel(std::make_unique<SshChannel>(u"127.0.0.1"_s, port, timeout, login, trust))
    {
        QObject::connect(channel.get(), &CliChannel::opened, &m_guard, [this] { isOpen = true; });
        QObject::connect(channel.get(), &CliChannel::received, &m_guard,
            [this](const QByteArray& data) { text += data; });
        QObject::connect(channel.get(), &CliChannel::closed, &m_guard, [this](const Error& reason) {
            ++closings;
            error = reason;
        });
        QObject::connect(channel.get(), &SshChannel::hostKeySeen, &m_guard,
            [this](const QString& type, const QString& fingerprint, bool isNew) {
                keys.append(u"%1 %2 %3"_s.arg(type, fingerprint, isNew ? u"new"_s : u"known"_s));
                wasOpenBeforeKey |= isOpen;
            });
        channel->open();
    }
    bool opens()
    {
        return QTest::qWaitFor([this] { return isOpen || error; }, 30'000) && isOpen;
    }
    bool closes()
    {
        return QTest::qWaitFor([this] { return error.has_value(); }, 30'000);
    }
    bool says(const QByteArray& end)
    {
        return QTest::qWaitFor([&] { return text.endsWith(end); }, 30'000);
    }
    [[nodiscard]] ErrorCode code() const { return error ? error->code : ErrorCode::BadUsage; }

    std::unique_ptr<SshChannel> channel;
    bool isOpen = false;
    bool wasOpenBeforeKey = false;
    int closings = 0;
    QByteArray text;
    QStringList keys;
    std::optional<Error> error;

private:
    QObject m_guard;
};

SshLogin named(const QString& user, const QString& password)
{
    SshLogin login;
    login.user = user;
    login.password = Secret(password);
    return login;
}

SshLogin keyOf(const SshdPeer& sshd)
{
    SshLogin login;
    login.user = sshd.user();
    login.keyFile = sshd.clientKey();
    return login;
}

SshTrust knowing(const QString& fingerprint, bool isAllowingOld = false)
{
    return { fingerprint, isAllowingOld };
}

/// Speaks to whoever connects, and says no more.
class Talker {
public:
    explicit Talker(const QByteArray& words, bool isHangingUp)
    {
        server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this, words, isHangingUp] {
            QTcpSocket* socket = server.nextPendingConnection();
            socket->write(words);
            if (isHangingUp)
                socket->disconnectFromHost();
        });
    }
    [[nodiscard]] quint16 port() const { return server.serverPort(); }
    QTcpServer server;
};

/// Stands between client and server and lets so many bytes of the server through.
class Valve {
public:
    Valve(quint16 target, qint64 limit)
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target, limit] {
            QTcpSocket* client = m_server.nextPendingConnection();
            auto* server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, target);
            QObject::connect(client, &QTcpSocket::readyRead, server,
                [client, server] { server->write(client->readAll()); });
            QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server, limit] {
                const QByteArray data = server->readAll().left(limit - passed);
                passed += data.size();
                client->write(data);
            });
        });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    qint64 passed = 0;

private:
    QTcpServer m_server;
};

CliStep step(const QByteArray& send, const QString& prompt = u"gw# $"_s)
{
    CliStep out;
    out.name = QString::fromLatin1(send);
    out.send = send;
    out.isSending = !send.isEmpty();
    CliExpect expect;
    expect.pattern = QRegularExpression(prompt);
    out.expect = { expect };
    return out;
}

} // namespace

class tst_SshChannel : public QObject {
    Q_OBJECT

private:
    /// A front for the line server with a key and the password "s3cr3t".
    SshFrontSetup front() const
    {
        SshFrontSetup setup;
        setup.backendPort = m_lines.port();
        setup.password = u"s3cr3t"_s;
        setup.hostKeyFile = m_dir.filePath(u"host"_s);
        return setup;
    }
    const SshLogin m_login = named(u"admin"_s, u"s3cr3t"_s);
    LineServer m_lines;
    QTemporaryDir m_dir;
    int m_threads = 0;
    int m_descriptors = 0;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(SshFront::makeHostKey(m_dir.filePath(u"host"_s)));
        QVERIFY(SshFront::makeHostKey(m_dir.filePath(u"other"_s)));
        QVERIFY(SshFront::makeHostKey(m_dir.filePath(u"rsa"_s), u"rsa"_s));
        m_threads = threadCount();
        m_descriptors = descriptorCount();
    }
    /// No test leaves a thread or a descriptor behind, whatever it did to its channel.
    void cleanup()
    {
        QTRY_COMPARE_WITH_TIMEOUT(threadCount(), m_threads, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(descriptorCount(), m_descriptors, 10'000);
    }

    // OpenSSH

    void shellOfOpenSshIsDrivenBySteps()
    {
        SshdPeer sshd;
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        auto channel = std::make_unique<SshChannel>(
            u"127.0.0.1"_s, sshd.port(), patience, keyOf(sshd), SshTrust());
        CliSession session(std::move(channel), Clock(), {});
        QString shown;
        connect(&session, &CliSession::transcript, this,
            [&](bool, const QString& text) { shown += text; });
        std::optional<Result<CliReply>> result;
        QList<QByteArray> sizes;
        CliStep leave = step("exit", u"never"_s);
        leave.isDropSuccess = true;
        session.open([&](const Status& status) {
            QVERIFY2(status.has_value(), status ? "" : qPrintable(status.error().detail));
            QCOMPARE(session.channel().localAddress(), QHostAddress(u"127.0.0.1"_s));
            QCOMPARE(session.channel().peerAddress(), QHostAddress(u"127.0.0.1"_s));
            session.run({ step({}), step("echo $TERM; stty size") }, [&](Result<CliReply> reply) {
                QVERIFY(reply.has_value());
                sizes = reply->lines;
                session.run(leave, [&](Result<CliReply> last) { result = std::move(last); });
            });
        });
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000);
        QVERIFY(result->has_value());
        QVERIFY((*result)->isDropped);
        QCOMPARE(sizes, (QList<QByteArray> { "vt100", "500 200" }));
        QVERIFY(shown.contains(u"500 200"));
    }

    void anotherKeyThanTheAuthorisedOneIsRefused()
    {
        SshdPeer sshd;
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        SshLogin login = keyOf(sshd);
        login.keyFile = sshd.strangeKey();
        Line line(sshd.port(), login);
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::CredentialsRefused);
        QVERIFY(line.error->detail.contains(u"publickey"));
    }

    void missingKeyFileIsNamed()
    {
        SshFront server(front());
        QVERIFY(server.start());
        SshLogin login = m_login;
        login.keyFile = m_dir.filePath(u"nothing"_s);
        Line line(server.port(), login);
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::FileUnreadable);
        QCOMPARE(line.error->subject, login.keyFile);
    }

    void fingerprintIsTheOneOfSshKeygen_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("Ed25519") << u"ed25519"_s << u"ssh-ed25519"_s;
        QTest::newRow("ECDSA") << u"ecdsa"_s << u"ecdsa-sha2-nistp256"_s;
        QTest::newRow("RSA") << u"rsa"_s << u"ssh-rsa"_s;
    }
    void fingerprintIsTheOneOfSshKeygen()
    {
        QFETCH(QString, type);
        QFETCH(QString, name);
        SshdPeer sshd(type);
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        const QString fingerprint = sshd.fingerprint();
        QVERIFY(fingerprint.startsWith(u"SHA256:"));
        Line line(sshd.port(), keyOf(sshd));
        QVERIFY(line.opens());
        QCOMPARE(line.keys, QStringList(u"%1 %2 new"_s.arg(name, fingerprint)));
        QVERIFY(!line.wasOpenBeforeKey);
        Line again(sshd.port(), keyOf(sshd), knowing(fingerprint));
        QVERIFY(again.opens());
        QCOMPARE(again.keys, QStringList(u"%1 %2 known"_s.arg(name, fingerprint)));
    }

    void changedHostKeyOfOpenSshStops()
    {
        SshdPeer sshd;
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        const QString before = sshd.fingerprint();
        sshd.stop();
        sshd.changeHostKey();
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        Line line(sshd.port(), keyOf(sshd), knowing(before));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::HostKeyChanged);
        QCOMPARE(line.error->subject, u"127.0.0.1:%1"_s.arg(sshd.port()));
        QCOMPARE(line.error->detail, u"%1 / %2"_s.arg(before, sshd.fingerprint()));
        QVERIFY(line.keys.isEmpty());
        QVERIFY(!line.isOpen);
    }

    void oldAlgorithmsAreTakenOnlyWhenAllowed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("offered");
        const QString rsa = u"HostKeyAlgorithms ssh-rsa"_s;
        const QString group14 = u"KexAlgorithms diffie-hellman-group14-sha1"_s;
        const QString sha1 = u"MACs hmac-sha1"_s;
        QTest::newRow("all of them") << QStringList { rsa, group14, sha1, u"Ciphers aes128-cbc"_s }
                                     << u"diffie-hellman-group14-sha1"_s;
        QTest::newRow("group 1 and triple DES") << QStringList { rsa,
            u"KexAlgorithms diffie-hellman-group1-sha1"_s, sha1, u"Ciphers 3des-cbc"_s }
                                                << u"diffie-hellman-group1-sha1"_s;
        QTest::newRow("only the host key") << QStringList { rsa } << u"ssh-rsa"_s;
        QTest::newRow("only the ciphers")
            << QStringList { u"Ciphers aes256-cbc,aes128-cbc"_s } << u"aes256-cbc,aes128-cbc"_s;
        QTest::newRow("only the checksums")
            << QStringList { sha1, u"Ciphers aes128-ctr"_s } << u"hmac-sha1"_s;
    }
    void oldAlgorithmsAreTakenOnlyWhenAllowed()
    {
        QFETCH(QStringList, options);
        QFETCH(QString, offered);
        SshdPeer sshd(u"rsa"_s);
        sshd.setOptions(options);
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        Line refused(sshd.port(), keyOf(sshd));
        QVERIFY(refused.closes());
        QVERIFY2(refused.code() == ErrorCode::OldAlgorithmsOnly, qPrintable(refused.error->detail));
        QVERIFY2(refused.error->detail.contains(offered), qPrintable(refused.error->detail));
        QVERIFY(refused.keys.isEmpty());
        Line allowed(sshd.port(), keyOf(sshd), knowing({}, true));
        QVERIFY2(allowed.opens(), allowed.error ? qPrintable(allowed.error->detail) : "");
        QVERIFY(allowed.says("gw# "));
    }

    void unknownAlgorithmsAreNotCalledOld()
    {
        Talker server("SSH-2.0-new\r\n" + kexInit("sntrup9999"), false);
        Line line(server.port(), m_login);
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::UnexpectedAnswer);
        QVERIFY2(line.error->detail.contains(u"sntrup9999"), qPrintable(line.error->detail));
    }

    void killedServerIsALostConnection()
    {
        SshdPeer sshd;
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        Line line(sshd.port(), keyOf(sshd));
        QVERIFY(line.opens());
        QVERIFY(line.says("gw# "));
        sshd.kill();
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::ConnectionLost);
        QCOMPARE(line.closings, 1);
    }

    void busyOwnerHoldsTheServerBack()
    {
        SshdPeer sshd;
        QVERIFY2(sshd.start(), qPrintable(sshd.errorText()));
        Line line(sshd.port(), keyOf(sshd));
        QVERIFY(line.opens());
        QVERIFY(line.says("gw# "));
        constexpr int total = 30;
        const QString progress = m_dir.filePath(u"progress"_s);
        QFile::remove(progress);
        line.channel->send("i=0; while [ $i -lt 30 ]; do head -c 1048576 /dev/zero | tr '\\0' x; "
                           "i=$((i+1)); echo $i >>"
            + progress.toLocal8Bit() + "; done; echo E''ND\r");
        const auto written = [&] { return int(QFileInfo(progress).size() / 2); };
        // Nothing is delivered while this thread looks on: the server must get stuck.
        int before = -1;
        QElapsedTimer still;
        still.start();
        while (!still.hasExpired(1000)) {
            QTest::qSleep(20);
            if (std::exchange(before, written()) != written())
                still.restart();
        }
        QVERIFY2(before >= 7 && before <= 14, qPrintable(QString::number(before)));
        QTRY_VERIFY_WITH_TIMEOUT(line.text.endsWith("END\r\ngw# "), 60'000);
        QCOMPARE(line.text.count('x'), total * megabyte + 1); // one in the echo of 'x'
    }

    // the front: passwords

    void passwordIsTakenByEachMethod_data()
    {
        QTest::addColumn<bool>("hasPassword");
        QTest::addColumn<bool>("hasInteractive");
        QTest::addColumn<bool>("isAskingNothing");
        QTest::addColumn<QString>("password");
        QTest::newRow("password") << true << false << false << u"s3cr3t"_s;
        QTest::newRow("keyboard-interactive") << false << true << false << u"s3cr3t"_s;
        QTest::newRow("both") << true << true << false << u"s3cr3t"_s;
        QTest::newRow("no password at all") << true << true << true << u"s3cr3t"_s;
        QTest::newRow("an empty password") << true << true << false << QString();
        QTest::newRow("beyond ASCII") << true << true << false << u"pàss wörd"_s;
    }
    void passwordIsTakenByEachMethod()
    {
        QFETCH(bool, hasPassword);
        QFETCH(bool, hasInteractive);
        QFETCH(bool, isAskingNothing);
        QFETCH(QString, password);
        SshFrontSetup setup = front();
        setup.hasPassword = hasPassword;
        setup.hasInteractive = hasInteractive;
        setup.isAskingNothing = isAskingNothing;
        setup.password = password;
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), named(u"admin"_s, password));
        QVERIFY2(line.opens(), line.error ? qPrintable(line.error->detail) : "");
        QCOMPARE(line.channel->lineEnd(), "\r");
        QVERIFY(line.says("gw# "));
        line.channel->send("hello\r");
        QVERIFY(line.says("hello\r\ngw# "));
        QCOMPARE(server.terminal(), "vt100 200x500");
        QCOMPARE(server.passwords().size(), isAskingNothing ? 0 : 1);
        line.channel->send("bye\r");
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::ConnectionLost);
        QCOMPARE(line.closings, 1);
    }

    void wrongPasswordIsRefused()
    {
        SshFront server(front());
        QVERIFY(server.start());
        Line line(server.port(), named(u"admin"_s, u"wr0ng"_s));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::CredentialsRefused);
        QCOMPARE(line.error->subject, u"127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(line.error->detail, u"password, keyboard-interactive"_s);
        QCOMPARE(server.passwords(), (QList<QByteArray> { "wr0ng", "wr0ng" }));
        QVERIFY(!line.isOpen);
    }

    void endOfPatienceIsALockout()
    {
        SshFrontSetup setup = front();
        setup.attemptLimit = 1;
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), named(u"admin"_s, u"wr0ng"_s));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::LockedOut);
        QVERIFY(line.error->detail.contains(u"Too many authentication failures"));
    }

    void hangingUpAfterAWrongPasswordIsARefusal()
    {
        SshFrontSetup setup = front();
        setup.attemptLimit = 2;
        setup.lockoutWords = "Bye";
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), named(u"admin"_s, u"wr0ng"_s));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::CredentialsRefused);
    }

    void changedHostKeyIsSentNoPassword()
    {
        SshFront server(front());
        QVERIFY(server.start());
        Line first(server.port(), m_login);
        QVERIFY(first.opens());
        const QString known = first.keys.value(0).section(u' ', 1, 1);
        first.channel->close();
        const quint16 port = server.port();
        server.stop();

        SshFrontSetup setup = front();
        setup.hostKeyFile = m_dir.filePath(u"other"_s);
        SshFront impostor(setup);
        QVERIFY(impostor.start(port));
        Line line(port, m_login, knowing(known));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::HostKeyChanged);
        QVERIFY(line.error->detail.startsWith(known + u" / SHA256:"_s));
        QVERIFY(impostor.passwords().isEmpty());
        QCOMPARE(impostor.connectionCount(), 1);
    }

    void deviceWithoutATerminalIsRefused_data()
    {
        QTest::addColumn<bool>("isPty");
        QTest::newRow("no terminal") << true;
        QTest::newRow("no shell") << false;
    }
    void deviceWithoutATerminalIsRefused()
    {
        QFETCH(bool, isPty);
        SshFrontSetup setup = front();
        setup.isRefusingPty = isPty;
        setup.isRefusingShell = !isPty;
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), m_login);
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::DeviceRefused);
        QVERIFY(!line.isOpen);
    }

    void oldFrontIsAnOldDevice()
    {
        SshFrontSetup setup = front();
        setup.isOldOnly = true;
        setup.hostKeyFile = m_dir.filePath(u"rsa"_s);
        SshFront server(setup);
        QVERIFY(server.start());
        Line refused(server.port(), m_login);
        QVERIFY(refused.closes());
        QVERIFY2(refused.code() == ErrorCode::OldAlgorithmsOnly, qPrintable(refused.error->detail));
        Line allowed(server.port(), m_login, knowing({}, true));
        QVERIFY2(allowed.opens(), allowed.error ? qPrintable(allowed.error->detail) : "");
        QCOMPARE(server.passwords(), QList<QByteArray> { "s3cr3t" });
    }

    void restartingDeviceHangsUp()
    {
        SshFrontSetup setup = front();
        LineServer lines;
        setup.backendPort = lines.port();
        setup.isRefusingWhileBackendDown = true;
        SshFront server(setup);
        QVERIFY(server.start());
        {
            Line line(server.port(), m_login);
            QVERIFY(line.opens());
        }
        lines.close();
        Line line(server.port(), m_login);
        QVERIFY(line.closes());
        QVERIFY(line.code() == ErrorCode::ConnectionLost || line.code() == ErrorCode::Unreachable);
        QVERIFY(!line.isOpen);
    }

    // servers that are none

    void refusedConnectionIsTold()
    {
        Line refused(PeerDaemon::freePort(), m_login);
        QVERIFY(refused.closes());
        QCOMPARE(refused.code(), ErrorCode::ConnectionRefused);
    }

    void silentServerIsATimeout()
    {
        Talker server({}, false);
        QElapsedTimer elapsed;
        elapsed.start();
        Line line(server.port(), m_login, {}, 200ms);
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::Timeout);
        QCOMPARE(line.error->detail, u"key exchange"_s);
        QVERIFY(elapsed.elapsed() < 5000);
    }

    void garbageIsAnUnexpectedAnswerOrALoss_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<bool>("isHangingUp");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("HTTP") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << true;
        QTest::newRow("a telnet login") << QByteArray("\xff\xfb\x01\r\nlogin: ") << true;
        QTest::newRow("SSH 1") << QByteArray("SSH-1.5-old\r\n") << false;
        QTest::newRow("a megabyte without a line") << QByteArray(megabyte, 'x') << false;
        QTest::newRow("lines without end") << QByteArray("junk\r\n").repeated(100'000) << false;
        QTest::newRow("zeros behind the banner")
            << "SSH-2.0-x\r\n" + QByteArray(65'536, '\0') << false;
        QTest::newRow("a packet of 4 GB") << "SSH-2.0-x\r\n" + QByteArray(65'536, '\xff') << false;
        QTest::newRow("half a key exchange") << "SSH-2.0-x\r\n" + kexInit("x").left(40) << true;
    }
    void garbageIsAnUnexpectedAnswerOrALoss()
    {
        QFETCH(QByteArray, words);
        QFETCH(bool, isHangingUp);
        Talker server(words, isHangingUp);
        Line line(server.port(), m_login, {}, 1s);
        QVERIFY(line.closes());
        const QSet<ErrorCode> honest { ErrorCode::UnexpectedAnswer, ErrorCode::ConnectionLost,
            ErrorCode::Timeout };
        QVERIFY2(honest.contains(line.code()), qPrintable(errorCodeName(line.code())));
        if (isHangingUp)
            QVERIFY(line.code() != ErrorCode::Timeout);
        QCOMPARE(line.closings, 1);
    }

    /// The server goes silent after each further piece of the conversation.
    void silenceAtEachPhaseIsATimeout()
    {
        SshFront server(front());
        QVERIFY(server.start());
        QSet<QString> phases;
        bool isOpen = false;
        for (qint64 limit = 0; !isOpen && limit < 20'000; limit += 150) {
            Valve valve(server.port(), limit);
            Line line(valve.port(), m_login, {}, 400ms);
            QVERIFY(QTest::qWaitFor([&] { return line.isOpen || line.error; }, 10'000));
            isOpen = line.isOpen;
            if (isOpen)
                break;
            QCOMPARE(line.code(), ErrorCode::Timeout);
            phases.insert(line.error->detail);
        }
        QVERIFY(isOpen);
        QCOMPARE(phases, (QSet<QString> { u"key exchange"_s, u"log in"_s, u"shell"_s }));
    }

    // ends

    /// Closed or destroyed while the conversation is anywhere: at once, and silently.
    void endsAtOnceWhereverItStands_data()
    {
        QTest::addColumn<bool>("isDestroyed");
        QTest::newRow("closed") << false;
        QTest::newRow("destroyed") << true;
    }
    void endsAtOnceWhereverItStands()
    {
        QFETCH(bool, isDestroyed);
        SshFront server(front());
        QVERIFY(server.start());
        for (qint64 limit = 0; limit < 4000; limit += 100) {
            Valve valve(server.port(), limit);
            Line line(valve.port(), m_login);
            QVERIFY(QTest::qWaitFor([&] { return valve.passed == limit || line.isOpen; }, 10'000));
            QElapsedTimer elapsed;
            elapsed.start();
            if (isDestroyed)
                line.channel.reset();
            else
                line.channel->close();
            QVERIFY2(elapsed.elapsed() < 100, qPrintable(QString::number(elapsed.elapsed())));
            const bool wasOpen = line.isOpen;
            QCoreApplication::processEvents();
            QCOMPARE(line.closings, 0);
            QCOMPARE(line.isOpen, wasOpen);
        }
    }

    void endsBeforeItBegan()
    {
        Line line(PeerDaemon::freePort(), m_login);
        line.channel->close();
        line.channel->send("nobody hears this");
        QCoreApplication::processEvents();
        QCOMPARE(line.closings, 0);
        line.channel.reset();
    }

    void endsAmidAFlood()
    {
        SshFront server(front());
        QVERIFY(server.start());
        Line line(server.port(), m_login);
        QVERIFY(line.says("gw# "));
        line.channel->send("flood 20000000\r");
        QTRY_VERIFY(line.text.size() > megabyte);
        line.channel->close();
        const auto received = line.text.size();
        QCoreApplication::processEvents();
        QCOMPARE(line.text.size(), received);
    }

    void mayBeDestroyedByItsOwnSignals()
    {
        SshFront server(front());
        QVERIFY(server.start());
        for (int signal = 0; signal < 4; ++signal) {
            auto* channel
                = new SshChannel(u"127.0.0.1"_s, server.port(), patience, m_login, SshTrust());
            const QPointer<SshChannel> alive(channel);
            const auto end = [channel] { delete channel; };
            switch (signal) {
            case 0:
                connect(channel, &SshChannel::hostKeySeen, this, end);
                break;
            case 1:
                connect(channel, &CliChannel::opened, this, end);
                break;
            case 2:
                connect(channel, &CliChannel::received, this, end);
                break;
            default:
                connect(
                    channel, &CliChannel::received, this, [channel] { channel->send("bye\r"); });
                connect(channel, &CliChannel::closed, this, end);
            }
            channel->open();
            QTRY_VERIFY_WITH_TIMEOUT(alive.isNull(), 20'000);
        }
    }

    void lastLineIsSentBeforeClosing()
    {
        SshFrontSetup setup = front();
        QTcpServer backend;
        QVERIFY(backend.listen(QHostAddress::LocalHost, 0));
        setup.backendPort = backend.serverPort();
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), m_login);
        QVERIFY(line.opens());
        QTRY_VERIFY(backend.hasPendingConnections());
        QTcpSocket* device = backend.nextPendingConnection();
        line.channel->send("logout\r");
        line.channel->close();
        QByteArray heard;
        QTRY_VERIFY((heard += device->readAll()).contains("logout\r"));
        QTRY_COMPARE(device->state(), QAbstractSocket::UnconnectedState);
    }

    void twentyAtOnce()
    {
        SshFront server(front());
        QVERIFY(server.start());
        constexpr int count = 20;
        std::vector<std::unique_ptr<Line>> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(std::make_unique<Line>(server.port(), m_login));
        for (auto& line : lines) {
            QVERIFY2(line->opens(), line->error ? qPrintable(line->error->detail) : "");
            line->channel->send("flood 500000\r");
        }
        for (auto& line : lines) {
            QVERIFY2(line->says("flood 500000\r\ngw# "), line->text.right(40).constData());
            QCOMPARE(line->text.count('x'), 500'000);
        }
        QCOMPARE(server.passwords().size(), count);
    }

    /// The last one: Qt's name lookup keeps its thread for a while.
    void unknownNameIsUnresolvable()
    {
        // A label too long for DNS: nobody is asked.
        SshChannel nobody(QString(70, u'x') + u".invalid"_s, 22, patience, m_login, {});
        std::optional<Error> error;
        connect(&nobody, &CliChannel::closed, this, [&](const Error& e) { error = e; });
        nobody.open();
        QTRY_VERIFY_WITH_TIMEOUT(error, 10'000);
        QCOMPARE(error->code, ErrorCode::Unresolvable);
        m_threads = threadCount();
        m_descriptors = descriptorCount();
    }

private:
    /// A server's key exchange message whose only method is the given one (RFC 4253 7.1).
    static QByteArray kexInit(const QByteArray& method)
    {
        const auto number = [](quint32 value) {
            QByteArray out(4, '\0');
            qToBigEndian(value, out.data());
            return out;
        };
        QByteArray payload = '\x14' + QByteArray(16, 'c');
        for (int i = 0; i < 10; ++i)
            payload += number(quint32(method.size())) + method;
        payload += QByteArray(5, '\0');
        const char padding = char(16 - (payload.size() + 5) % 8);
        return number(quint32(payload.size() + 1 + padding)) + padding + payload
            + QByteArray(padding, '\0');
    }
};

QTEST_GUILESS_MAIN(tst_SshChannel)
#include "tst_SshChannel.moc"
