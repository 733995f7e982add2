// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/FrrPeer.h"
#include "tests/peers/PattonConfig.h"
#include "tests/peers/RawClient.h"
#include "tests/peers/SmallTftpServer.h"
#include "tests/peers/TrinitySimulator.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Switch = bool PeerFaults::*;

static const QByteArray sample = "cli version 4.00\n"
                                 "console\n"
                                 "  use profile aaa DEFAULT\n"
                                 "context ip ROUTER\n"
                                 "  interface WAN\n"
                                 "    ipaddress WAN 192.168.1.2 255.255.255.0\n"
                                 "port bri 0 0\n"
                                 "  clock auto\n"
                                 "  encapsulation q921\n"
                                 "  q921\n"
                                 "    protocol pp\n"
                                 "    q931\n"
                                 "      max-calls 2\n"
                                 "  no shutdown\n";

class tst_TrinitySimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void entersAndShowsItsVersion();
    void closesAfterThreeWrongPasswords();
    void takesEveryLineEnd_data();
    void takesEveryLineEnd();
    void throwsAwayWhatComesBeforeThePrompt();
    void recordsWhatTelnetAgreed();
    void pagesUntilAsked();
    void switchesThePagerOffForAHeightOfZero();
    void carriesFilesBothWays_data();
    void carriesFilesBothWays();
    void saysWhyATransferFailed_data();
    void saysWhyATransferFailed();
    void refusesASyntaxErrorOnTheWayToStartup();
    void configuresInline();
    void countsFaultyInlineLines();
    void restartsWithStartup();
    void fallsIntoTheTrapOfStoring();
    void comesBackOldOrAsAnother();
    void strikes_data();
    void strikes();
    void carriesOutInSilence();
    void staysReadableUnderFaults_data();
    void staysReadableUnderFaults();
    void limitsSessions();
    void writesItsTreeBack();
    void letsFrrIn();

private:
    TrinitySimulator& start(PeerSetup setup = {});

    std::unique_ptr<TrinitySimulator> m_simulator;
};

TrinitySimulator& tst_TrinitySimulator::start(PeerSetup setup)
{
    setup.clock = Clock(1000);
    m_simulator = std::make_unique<TrinitySimulator>(setup);
    if (!m_simulator->start())
        qFatal("cannot listen");
    return *m_simulator;
}

void tst_TrinitySimulator::init() { m_simulator.reset(); }
void tst_TrinitySimulator::cleanup() { m_simulator.reset(); }

void tst_TrinitySimulator::entersAndShowsItsVersion()
{
    TrinitySimulator& gateway = start();
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    const QByteArray version = client.ask("show version", "gw#");
    QVERIFY(version.startsWith("show version\r\n"));
    QVERIFY(version.contains("Productname       : SN4131/2BIS4VHP/EUI\r\n"));
    QVERIFY(version.contains("Trinity 3.19.2-21031\r\n"));
    QVERIFY(version.contains(": 00A0BA010203\r\n"));
    QVERIFY(client.ask("frobnicate", "gw#").contains("% Unknown command: frobnicate\r\n"));
    client.send("logout\r");
    QTRY_VERIFY(!client.isConnected());
    QCOMPARE(gateway.logoutCount(), 1);
    QCOMPARE(gateway.commands(),
        QStringList({ u"enable"_s, u"show version"_s, u"frobnicate"_s, u"logout"_s }));
    QTRY_COMPARE(gateway.openSessions(), 0);
}

void tst_TrinitySimulator::closesAfterThreeWrongPasswords()
{
    PeerSetup setup;
    setup.password = u"right"_s;
    RawClient client(start(setup).port());
    client.until("login: ");
    for (int i = 0; i < 2; ++i) {
        client.ask("admin", "Password: ");
        const QByteArray reply = client.ask("wrong", "login: ");
        QCOMPARE(reply, QByteArray("\r\nAuthentication failed!\r\nlogin: "));
    }
    client.ask("admin", "Password: ");
    QVERIFY(client.ask("wrong", "failed!\r\n").endsWith("failed!\r\n"));
    QTRY_VERIFY(!client.isConnected());
}

void tst_TrinitySimulator::takesEveryLineEnd_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CR") << QByteArray("\r");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("CR NUL") << QByteArray("\r\0", 2);
}

void tst_TrinitySimulator::takesEveryLineEnd()
{
    QFETCH(QByteArray, end);
    TrinitySimulator& gateway = start();
    RawClient client(gateway.port());
    client.until("login: ");
    client.send("admin" + end);
    client.until("Password: ");
    client.send(end);
    QCOMPARE(client.until("gw>"), QByteArray("\r\ngw>"));
    client.send("enable" + end);
    QCOMPARE(client.until("gw#"), QByteArray("enable\r\ngw#"));
    QCOMPARE(gateway.discardedBytes(), 0);
}

void tst_TrinitySimulator::throwsAwayWhatComesBeforeThePrompt()
{
    PeerSetup setup;
    setup.answerDelay = std::chrono::milliseconds(100'000);
    TrinitySimulator& gateway = start(setup);
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    client.send("show version\rshow version\r");
    client.until("gw#");
    QCOMPARE(gateway.commands().count(u"show version"_s), 1);
    QCOMPARE(gateway.discardedBytes(), 13);
    gateway.setup().discardsTypeahead = false;
    client.send("show version\rshow version\r");
    QTRY_COMPARE(gateway.commands().count(u"show version"_s), 3);
}

void tst_TrinitySimulator::recordsWhatTelnetAgreed()
{
    TrinitySimulator& gateway = start();
    RawClient client(gateway.port());
    client.until("login: ");
    const QByteArray answers("\xff\xfd\x01\xff\xfd\x03\xff\xfb\x18\xff\xfb\x1f"
                             "\xff\xfa\x18\0vt100\xff\xf0\xff\xfa\x1f\0\xff\xff\0\0\xff\xf0",
        12 + 11 + 10);
    for (char c : answers) {
        client.send(QByteArray(1, c));
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(gateway.negotiation().rows, 0);
    QCOMPARE(gateway.negotiation().columns, 255);
    QCOMPARE(gateway.negotiation().terminalType, QByteArray("vt100"));
    QVERIFY(gateway.negotiation().acceptsEcho);
    QVERIFY(gateway.negotiation().acceptsSga);
    QTRY_VERIFY(client.raw().contains(QByteArray("\xff\xfa\x18\x01\xff\xf0")));
}

void tst_TrinitySimulator::pagesUntilAsked()
{
    PeerSetup setup;
    setup.startup = sample;
    setup.pagerLines = 5;
    RawClient client(start(setup).port());
    QVERIFY(client.enter());
    QVERIFY(client.ask("show running-config", "--More--").contains("interface WAN\r\n"));
    client.send(" ");
    QVERIFY(client.until("--More--").startsWith("\r        \r"));
    client.send(" ");
    QVERIFY(client.until("gw#").endsWith("  no shutdown\r\ngw#"));
    client.ask("show running-config", "--More--");
    client.send("q");
    QCOMPARE(client.until("gw#"), QByteArray("\r        \rgw#"));
}

void tst_TrinitySimulator::switchesThePagerOffForAHeightOfZero()
{
    PeerSetup setup;
    setup.startup = sample;
    setup.pagerLines = 5;
    RawClient client(start(setup).port());
    client.send(QByteArray("\xff\xfa\x1f\0\xc8\0\0\xff\xf0", 9));
    QVERIFY(client.enter());
    QCOMPARE(client.ask("show running-config", "gw#"),
        "show running-config\r\n" + QByteArray(sample).replace("\n", "\r\n") + "gw#");
}

void tst_TrinitySimulator::carriesFilesBothWays_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("loss");
    QTest::addColumn<bool>("isPlain");
    QTest::addColumn<bool>("isDoubled");
    QTest::newRow("one block") << qsizetype(100) << 0 << false << false;
    QTest::newRow("a last block that is empty") << qsizetype(1024) << 0 << false << false;
    QTest::newRow("many blocks without options") << qsizetype(20000) << 0 << true << false;
    QTest::newRow("every third packet lost") << qsizetype(3000) << 3 << false << false;
    QTest::newRow("every packet twice") << qsizetype(3000) << 0 << false << true;
}

void tst_TrinitySimulator::carriesFilesBothWays()
{
    QFETCH(qsizetype, size);
    QFETCH(int, loss);
    QFETCH(bool, isPlain);
    QFETCH(bool, isDoubled);
    PeerSetup setup;
    setup.faults.tftpLoss = loss;
    setup.faults.tftpNoOptions = isPlain;
    setup.faults.tftpDuplicate = isDoubled;
    setup.tftpRetransmit = std::chrono::milliseconds(50);
    TrinitySimulator& gateway = start(setup);
    SmallTftpServer server;
    server.offered = QByteArray(size, '#');
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    const QByteArray in = client.ask("copy " + server.url("a.cfg") + " config:tmp-config", "gw#");
    QVERIFY2(in.endsWith(QByteArray::number(size) + " bytes transferred\r\ngw#"), in.constData());
    QCOMPARE(gateway.tmpConfig(), server.offered);
    client.ask("copy config:tmp-config " + server.url("b.cfg"), "gw#");
    QCOMPARE(server.stored, server.offered);
    client.ask("copy config:tmp-config startup-config", "gw#");
    QCOMPARE(gateway.startupConfig(), server.offered);
}

void tst_TrinitySimulator::saysWhyATransferFailed_data()
{
    QTest::addColumn<Switch>("fault");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("it aborts") << &PeerFaults::tftpAbort << QByteArray("transfer aborted");
    QTest::newRow("it never asks") << &PeerFaults::tftpNeverAsks << QByteArray("timed out");
}

void tst_TrinitySimulator::saysWhyATransferFailed()
{
    QFETCH(Switch, fault);
    QFETCH(QByteArray, text);
    PeerSetup setup;
    setup.faults.*fault = true;
    SmallTftpServer server;
    server.offered = sample;
    RawClient client(start(setup).port());
    QVERIFY(client.enter());
    for (const QByteArray& line : { "copy " + server.url("a") + " config:tmp-config",
             "copy running-config " + server.url("b") }) {
        const QByteArray reply = client.ask(line, "gw#");
        QVERIFY2(reply.contains("% Error: ") && reply.contains(text), reply.constData());
    }
    QVERIFY(m_simulator->tmpConfig().isEmpty());
}

void tst_TrinitySimulator::refusesASyntaxErrorOnTheWayToStartup()
{
    TrinitySimulator& gateway = start();
    gateway.setTmpConfig(QByteArray(sample).replace("  clock auto", "  bogus auto"));
    const QByteArray before = gateway.startupConfig();
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    QVERIFY(client.ask("copy config:tmp-config startup-config", "gw#")
                .contains("% Syntax error in line 8\r\n"));
    QCOMPARE(gateway.startupConfig(), before);
    gateway.setTmpConfig(sample);
    gateway.faults().corruptStartup = true;
    client.ask("copy config:tmp-config startup-config", "gw#");
    QCOMPARE(gateway.startupConfig(), QByteArray(sample).replace("calls 2", "calls 3"));
}

void tst_TrinitySimulator::configuresInline()
{
    PeerSetup setup;
    setup.startup = sample;
    TrinitySimulator& gateway = start(setup);
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    client.ask("configure", "gw(cfg)#");
    client.ask("port bri 0 0", "gw(prt-bri)#");
    client.ask("shutdown", "gw(prt-bri)#");
    client.ask("no clock auto", "gw(prt-bri)#");
    QVERIFY(client.ask("context cs X", "gw(prt-bri)#").contains("% Unknown command: context cs X"));
    client.ask("exit", "gw(cfg)#");
    client.ask("context cs SWITCH", "gw(ctx-cs)#");
    client.ask("national-prefix 0", "gw(ctx-cs)#");
    client.ask("exit", "gw(cfg)#");
    client.ask("exit", "gw#");
    QByteArray expected = sample;
    expected.replace("  no shutdown", "  shutdown").replace("  clock auto\n", "");
    QCOMPARE(gateway.runningConfig(), expected + "context cs SWITCH\n  national-prefix 0\n");
    QCOMPARE(gateway.startupConfig(), sample);
    client.ask("copy running-config startup-config", "gw#");
    QCOMPARE(gateway.startupConfig(), gateway.runningConfig());
}

void tst_TrinitySimulator::countsFaultyInlineLines()
{
    PeerSetup setup;
    setup.faults.errorOnLine = 2;
    setup.faults.ignoreInlineLine = 3;
    TrinitySimulator& gateway = start(setup);
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    client.ask("configure", "gw(cfg)#");
    client.ask("ntp", "gw(ntp)#");
    QVERIFY(client.ask("server a", "gw(ntp)#").contains("% Error: simulated refusal"));
    QCOMPARE(client.ask("server b", "gw(ntp)#"), QByteArray("server b\r\ngw(ntp)#"));
    client.ask("server c", "gw(ntp)#");
    QCOMPARE(gateway.runningConfig(), QByteArray("cli version 4.00\nntp\n  server c\n"));
}

void tst_TrinitySimulator::restartsWithStartup()
{
    TrinitySimulator& gateway = start();
    const quint16 port = gateway.port();
    QSignalSpy back(&gateway, &TrinitySimulator::cameBack);
    gateway.setStartupConfig(sample);
    RawClient client(port);
    QVERIFY(client.enter());
    QVERIFY(client.ask("reload", "(yes/no): ").contains("Store it now"));
    client.ask("no", "to cancel: ");
    client.ask("no", "gw#");
    QCOMPARE(gateway.reloadCount(), 0);
    client.ask("reload", "(yes/no): ");
    client.ask("no", "to cancel: ");
    QVERIFY(client.ask("yes", "down\r\n").contains("The system is going down\r\n"));
    QTRY_VERIFY(!client.isConnected());
    QVERIFY(!gateway.isUp());
    QVERIFY(back.wait());
    QCOMPARE(gateway.port(), port);
    QCOMPARE(gateway.runningConfig(), sample);
    QCOMPARE(gateway.reloadCount(), 1);
    RawClient again(port);
    QVERIFY(again.enter());
    QCOMPARE(again.ask("reload", "to cancel: "),
        QByteArray("reload\r\nPress yes to restart, no to cancel: "));
}

void tst_TrinitySimulator::fallsIntoTheTrapOfStoring()
{
    TrinitySimulator& gateway = start();
    gateway.setStartupConfig(sample);
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    client.ask("reload", "(yes/no): ");
    client.ask("yes", "to cancel: ");
    QCOMPARE(gateway.startupConfig(), QByteArray("cli version 4.00\n"));
}

void tst_TrinitySimulator::comesBackOldOrAsAnother()
{
    PeerSetup setup;
    setup.faults.reloadReturnsOld = true;
    setup.faults.returnsAsOther = true;
    TrinitySimulator& gateway = start(setup);
    QSignalSpy back(&gateway, &TrinitySimulator::cameBack);
    gateway.setStartupConfig(sample);
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    client.ask("reload", "(yes/no): ");
    client.ask("no", "to cancel: ");
    client.ask("yes", "down\r\n");
    QVERIFY(back.wait());
    QCOMPARE(gateway.startupConfig(), QByteArray("cli version 4.00\n"));
    QCOMPARE(gateway.serial(), u"00A0BA0FFFFF"_s);
}

void tst_TrinitySimulator::strikes_data()
{
    QTest::addColumn<int>("point");
    QTest::addColumn<QByteArray>("last");
    QTest::newRow("connect") << int(PeerPoint::Connect) << QByteArray();
    QTest::newRow("login") << int(PeerPoint::Login) << QByteArray("admin\r\n");
    QTest::newRow("password") << int(PeerPoint::Password) << QByteArray("Password: \r\n");
    QTest::newRow("prompt") << int(PeerPoint::Prompt) << QByteArray("Password: \r\n");
    QTest::newRow("enable") << int(PeerPoint::Enable) << QByteArray("gw>enable\r\n");
    QTest::newRow("version") << int(PeerPoint::ShowVersion) << QByteArray("version\r\n");
}

void tst_TrinitySimulator::strikes()
{
    QFETCH(int, point);
    QFETCH(QByteArray, last);
    for (auto fault : { &PeerFaults::dropAt, &PeerFaults::resetAt, &PeerFaults::silentAt }) {
        PeerSetup setup;
        setup.faults.*fault = static_cast<PeerPoint>(point);
        setup.discardsTypeahead = false;
        TrinitySimulator& gateway = start(setup);
        RawClient client(gateway.port());
        QSignalSpy connected(&gateway, &TrinitySimulator::clientConnected);
        QVERIFY(connected.wait());
        client.send("admin\r\renable\rshow version\r");
        if (fault != &PeerFaults::silentAt)
            QTRY_VERIFY(!client.isConnected());
        if (fault != &PeerFaults::resetAt) // a RST may destroy what was not read yet
            QTRY_VERIFY2(client.raw().endsWith(last), client.raw().constData());
    }
}

void tst_TrinitySimulator::carriesOutInSilence()
{
    PeerSetup setup;
    setup.faults.dropAt = PeerPoint::CopyToStartup;
    setup.faults.strikesAfterEffect = true;
    setup.faults.strikes = 1;
    TrinitySimulator& gateway = start(setup);
    gateway.setTmpConfig(sample);
    RawClient client(gateway.port());
    QVERIFY(client.enter());
    client.send("copy config:tmp-config startup-config\r");
    QTRY_VERIFY(!client.isConnected());
    QCOMPARE(gateway.startupConfig(), sample);
    RawClient again(gateway.port());
    QVERIFY(again.enter());
    QVERIFY(!again.ask("copy config:tmp-config startup-config", "gw#").contains('%'));
    QVERIFY(again.found());
}

void tst_TrinitySimulator::staysReadableUnderFaults_data()
{
    QTest::addColumn<Switch>("fault");
    QTest::newRow("one byte per packet") << &PeerFaults::oneBytePerPacket;
    QTest::newRow("banner looks like a prompt") << &PeerFaults::bannerLooksLikePrompt;
    QTest::newRow("option flood") << &PeerFaults::optionFlood;
    QTest::newRow("endless line") << &PeerFaults::endlessLine;
    QTest::newRow("junk around prompts") << &PeerFaults::ansiJunk;
}

void tst_TrinitySimulator::staysReadableUnderFaults()
{
    QFETCH(Switch, fault);
    PeerSetup setup;
    setup.faults.*fault = true;
    setup.discardsTypeahead = false;
    RawClient client(start(setup).port());
    const QByteArray tail = fault == &PeerFaults::ansiJunk ? "\x1b[0m \b\x1b[K" : "";
    const bool isMisleading = fault == &PeerFaults::bannerLooksLikePrompt;
    client.until((isMisleading ? "from 10.0.0.1\r\nlogin: " : "login: ") + tail);
    QVERIFY(client.found());
    client.ask("admin", "Password: " + tail);
    QVERIFY(client.found());
    client.ask("", "gw>" + tail);
    client.ask("enable", "gw#" + tail);
    QVERIFY(client.found());
    QVERIFY(client.ask("show version", "gw#" + tail).contains("00A0BA010203\r\n"));
    QVERIFY(client.found());
}

void tst_TrinitySimulator::limitsSessions()
{
    PeerSetup setup;
    setup.maxSessions = 1;
    TrinitySimulator& gateway = start(setup);
    RawClient first(gateway.port());
    QVERIFY(first.enter());
    RawClient second(gateway.port());
    QCOMPARE(second.until("sessions\r\n"), QByteArray("% Too many sessions\r\n"));
    QTRY_VERIFY(!second.isConnected());
    QCOMPARE(gateway.openSessions(), 1);
}

void tst_TrinitySimulator::writesItsTreeBack()
{
    PattonConfig config;
    QCOMPARE(config.merge(sample), 0);
    QCOMPARE(config.text(), sample);
    QCOMPARE(config.merge(sample), 0);
    QCOMPARE(config.text(), sample);
    PattonConfig flat;
    QCOMPARE(flat.merge("port bri 0 0\nq921\nq931\nmax-calls 2\nexit\nprotocol pp\nexit\n"
                        "exit\nntp\nserver a\n"),
        0);
    QCOMPARE(flat.text(),
        QByteArray("port bri 0 0\n  q921\n    q931\n      max-calls 2\n    protocol pp\n"
                   "ntp\n  server a\n"));
    QCOMPARE(flat.merge("no port bri 0 0\nntp\nno server a\nno protocol https\nfoo\n"), 5);
    QCOMPARE(flat.text(), QByteArray("ntp\n  no protocol https\n"));
}

void tst_TrinitySimulator::letsFrrIn()
{
    FrrPeer frr;
    if (!frr.start())
        QSKIP(qPrintable(frr.errorText()));
    RawClient client(frr.port());
    client.until("Password: ");
    client.ask(frr.password().toLatin1(), "frr> ");
    client.ask("enable", "Password: ");
    client.ask(frr.enablePassword().toLatin1(), "frr# ");
    client.ask("configure terminal", "frr(config)# ");
    QByteArray lines;
    for (int i = 1; i <= 500; ++i)
        lines += "access-list T seq " + QByteArray::number(i) + " permit 10."
            + QByteArray::number(i / 256) + '.' + QByteArray::number(i % 256) + ".0/24\r";
    client.send(lines); // it reads ahead
    client.ask("end", "\nfrr# ");
    client.ask("terminal length 0", "frr# ");
    const QByteArray shown = client.ask("show running-config", "frr# ");
    QCOMPARE(shown.count("access-list T seq "), 500);
    QVERIFY(shown.contains("access-list T seq 500 permit 10.1.244.0/24\r\n"));
}

QTEST_GUILESS_MAIN(tst_TrinitySimulator)
#include "tst_TrinitySimulator.moc"
