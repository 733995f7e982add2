// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/CliSession.h"
#include "tests/models/net/SshBench.h"

#include <QElapsedTimer>

namespace {

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

/// Servers that work: OpenSSH, and what stands in front of a simulated device.
class tst_SshChannel : public QObject {
    Q_OBJECT

    SshBench m_bench;
    SshLeftovers m_leftovers;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bench.makeKeys());
        m_leftovers.count();
    }
    void cleanup() { QVERIFY(m_leftovers.areGone()); }

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
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        SshLogin login = m_bench.login;
        login.keyFile = m_bench.path(u"nothing"_s);
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
        const QString progress = m_bench.path(u"progress"_s);
        QFile::remove(progress);
        const QByteArray command
            = "i=0; while [ $i -lt 30 ]; do head -c 1048576 /dev/zero | tr '\\0' x; "
              "i=$((i+1)); echo $i >>"
            + progress.toLocal8Bit() + "; done; echo E''ND\r";
        line.channel->send(command);
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
        QCOMPARE(line.text.count('x'), total * megabyte + command.count('x')); // it is echoed
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
        SshFrontSetup setup = m_bench.front();
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
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        Line line(server.port(), named(u"admin"_s, u"wr0ng"_s));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::CredentialsRefused);
        QCOMPARE(line.error->subject, u"127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(line.error->detail, u"password"_s);
        QCOMPARE(server.passwords(), QList<QByteArray> { "wr0ng" });
        QVERIFY(!line.isOpen);
    }

    void endOfPatienceIsALockout()
    {
        SshFrontSetup setup = m_bench.front();
        setup.attemptLimit = 1;
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), named(u"admin"_s, u"wr0ng"_s));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::LockedOut);
        QVERIFY(line.error->detail.contains(u"Too many authentication failures"));
    }

    void hangingUpInsteadOfAnAnswerIsALostConnection()
    {
        SshFrontSetup setup = m_bench.front();
        setup.attemptLimit = 1;
        setup.lockoutWords = "Bye";
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), named(u"admin"_s, u"wr0ng"_s));
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::ConnectionLost);
        QVERIFY(line.error->detail.contains(u"Bye"));
    }

    void passwordMayBeHalfOfTheLogIn()
    {
        SshFrontSetup setup = m_bench.front();
        setup.isAskingBoth = true;
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), m_bench.login);
        QVERIFY2(line.opens(), line.error ? qPrintable(line.error->detail) : "");
        QCOMPARE(server.passwords(), (QList<QByteArray> { "s3cr3t", "s3cr3t" }));
    }

    void changedHostKeyIsSentNoPassword()
    {
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        Line first(server.port(), m_bench.login);
        QVERIFY(first.opens());
        const QString known = first.keys.value(0).section(u' ', 1, 1);
        first.channel->close();
        const quint16 port = server.port();
        server.stop();

        SshFrontSetup setup = m_bench.front();
        setup.hostKeyFile = m_bench.path(u"other"_s);
        SshFront impostor(setup);
        QVERIFY(impostor.start(port));
        Line line(port, m_bench.login, knowing(known));
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
        SshFrontSetup setup = m_bench.front();
        setup.isRefusingPty = isPty;
        setup.isRefusingShell = !isPty;
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), m_bench.login);
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::DeviceRefused);
        QVERIFY(!line.isOpen);
    }

    void oldFrontIsAnOldDevice()
    {
        SshFrontSetup setup = m_bench.front();
        setup.isOldOnly = true;
        setup.hostKeyFile = m_bench.path(u"rsa"_s);
        SshFront server(setup);
        QVERIFY(server.start());
        Line refused(server.port(), m_bench.login);
        QVERIFY(refused.closes());
        QVERIFY2(refused.code() == ErrorCode::OldAlgorithmsOnly, qPrintable(refused.error->detail));
        Line allowed(server.port(), m_bench.login, knowing({}, true));
        QVERIFY2(allowed.opens(), allowed.error ? qPrintable(allowed.error->detail) : "");
        QCOMPARE(server.passwords(), QList<QByteArray> { "s3cr3t" });
    }

    void restartingDeviceHangsUp()
    {
        SshFrontSetup setup = m_bench.front();
        LineServer lines;
        setup.backendPort = lines.port();
        setup.isRefusingWhileBackendDown = true;
        SshFront server(setup);
        QVERIFY(server.start());
        {
            Line line(server.port(), m_bench.login);
            QVERIFY(line.opens());
        }
        lines.close();
        Line line(server.port(), m_bench.login);
        QVERIFY(line.closes());
        QVERIFY(line.code() == ErrorCode::ConnectionLost || line.code() == ErrorCode::Unreachable);
        QVERIFY(!line.isOpen);
    }
};

QTEST_GUILESS_MAIN(tst_SshChannel)
#include "tst_SshChannel.moc"
