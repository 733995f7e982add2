// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/net/SshBench.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>

/// Servers that are none, ends at the worst moment, and many channels at once.
class tst_SshChannelEnds : public QObject {
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

    // servers that are none

    void refusedConnectionIsTold()
    {
        Line refused(PeerDaemon::freePort(), m_bench.login);
        QVERIFY(refused.closes());
        QCOMPARE(refused.code(), ErrorCode::ConnectionRefused);
    }

    void unknownAlgorithmsAreNotCalledOld()
    {
        Talker server("SSH-2.0-new\r\n" + kexInit("sntrup9999"), false);
        Line line(server.port(), m_bench.login);
        QVERIFY(line.closes());
        QCOMPARE(line.code(), ErrorCode::UnexpectedAnswer);
        QVERIFY2(line.error->detail.contains(u"sntrup9999"), qPrintable(line.error->detail));
    }

    void silentServerIsATimeout()
    {
        Talker server({}, false);
        QElapsedTimer elapsed;
        elapsed.start();
        Line line(server.port(), m_bench.login, {}, 200ms);
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
        Line line(server.port(), m_bench.login, {}, 1s);
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
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        QSet<QString> phases;
        bool isOpen = false;
        for (qint64 limit = 0; !isOpen && limit < 20'000; limit += 150) {
            Valve valve(server.port(), limit);
            Line line(valve.port(), m_bench.login, {}, 400ms);
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
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        for (qint64 limit = 0; limit < 4000; limit += 100) {
            Valve valve(server.port(), limit);
            Line line(valve.port(), m_bench.login);
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
        Line line(PeerDaemon::freePort(), m_bench.login);
        line.channel->close();
        line.channel->send("nobody hears this");
        QCoreApplication::processEvents();
        QCOMPARE(line.closings, 0);
        line.channel.reset();
    }

    void endsAmidAFlood()
    {
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        Line line(server.port(), m_bench.login);
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
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        for (int signal = 0; signal < 4; ++signal) {
            auto* channel = new SshChannel(
                u"127.0.0.1"_s, server.port(), patience, m_bench.login, SshTrust());
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
        SshFrontSetup setup = m_bench.front();
        QTcpServer backend;
        QVERIFY(backend.listen(QHostAddress::LocalHost, 0));
        setup.backendPort = backend.serverPort();
        SshFront server(setup);
        QVERIFY(server.start());
        Line line(server.port(), m_bench.login);
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
        SshFront server(m_bench.front());
        QVERIFY(server.start());
        constexpr int count = 20;
        std::vector<std::unique_ptr<Line>> lines;
        for (int i = 0; i < count; ++i)
            lines.push_back(std::make_unique<Line>(server.port(), m_bench.login));
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
        SshChannel nobody(QString(70, u'x') + u".invalid"_s, 22, patience, m_bench.login, {});
        std::optional<Error> error;
        connect(&nobody, &CliChannel::closed, this, [&](const Error& e) { error = e; });
        nobody.open();
        QTRY_VERIFY_WITH_TIMEOUT(error, 10'000);
        QCOMPARE(error->code, ErrorCode::Unresolvable);
        m_leftovers.count();
    }
};

QTEST_GUILESS_MAIN(tst_SshChannelEnds)
#include "tst_SshChannelEnds.moc"
