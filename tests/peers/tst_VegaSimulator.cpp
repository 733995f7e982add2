// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerFamilies.h"
#include "tests/peers/PeerSimulator.h"
#include "tests/peers/RawClient.h"
#include "tests/peers/SmallTftpServer.h"
#include "tests/peers/VegaDevice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Change = std::function<void(PeerSetup&)>;

static const QByteArray prompt = "admin  >";
static const QByteArray script = "; CONFIGVERSION:test:01/01/2000\n"
                                 "set .lan.if.1.ip=\"192.168.1.9\"\n"
                                 "purge .dns\n"
                                 "cp .dns.1\n"
                                 "set .dns.1.ip=\"10.0.0.1\"\n"
                                 "set .planner.profile.20.plan.1.srce=\"IF:0301,TEL:<.*>\"\n"
                                 "cp .\n";

class tst_VegaSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }
    void letsInWithTheRightPassword();
    void tellsWhatItIs();
    void keepsTypeahead();
    void hasThreeStates();
    void movesAndMakesRows();
    void loadsAScript_data();
    void loadsAScript();
    void saysWhichLinesAreBad();
    void sendsWhatMakesItAgain();
    void suffersItsFaults();
    void takesTheNewPassword();

private:
    PeerSimulator& start(const Change& change = [](PeerSetup&) {});
    VegaDevice& device() { return static_cast<VegaDevice&>(m_simulator->device()); }
    static void enter(RawClient& client, const QByteArray& password = "admin");
    void restart(RawClient& client);

    std::unique_ptr<PeerSimulator> m_simulator;
};

PeerSimulator& tst_VegaSimulator::start(const Change& change)
{
    PeerSetup setup = setupOf(PeerFamily::Vega);
    setup.clock = Clock(1000);
    change(setup);
    m_simulator = std::make_unique<PeerSimulator>(setup);
    if (!m_simulator->start())
        qFatal("cannot listen");
    return *m_simulator;
}

void tst_VegaSimulator::enter(RawClient& client, const QByteArray& password)
{
    client.until("Username: ");
    client.ask("admin", "Password: ");
    client.ask(password, prompt);
    QVERIFY(client.found());
}

void tst_VegaSimulator::restart(RawClient& client)
{
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    QVERIFY(client.ask("reboot system", "...\r\n").endsWith("\r\nrebooting ...\r\n"));
    QVERIFY(back.wait());
}

void tst_VegaSimulator::letsInWithTheRightPassword()
{
    start();
    RawClient client(m_simulator->port());
    client.until("Username: ");
    client.ask("admin", "Password: ");
    QVERIFY(client.ask("wrong", "Username: ").contains("incorrect password and/or username\r\n"));
    client.ask("admin", "Password: ");
    QVERIFY(client.ask("admin", prompt).contains("Vega 50 ready"));
    client.send("quit\r");
    QTRY_VERIFY(!client.isConnected());
    QCOMPARE(m_simulator->logoutCount(), 1);
}

void tst_VegaSimulator::tellsWhatItIs()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    const QByteArray version = client.ask("show version", prompt);
    QVERIFY(version.contains("Product     : Vega 50\r\n"));
    QVERIFY(version.contains("MAC address : 00:50:58:01:02:03\r\n"));
    QVERIFY(client.ask("frobnicate", prompt).contains("ERROR: invalid command\r\n"));
}

void tst_VegaSimulator::keepsTypeahead()
{
    start([](PeerSetup& setup) { setup.answerDelay = std::chrono::seconds(50); });
    RawClient client(m_simulator->port());
    enter(client);
    client.send("set .ntp.ip=10.0.0.1\rset .ntp.ip=10.0.0.2\rshow .ntp\r");
    QTRY_COMPARE(m_simulator->commands().size(), 3);
    QVERIFY(client.until(".2\"\r\n" + prompt).contains(".ntp.ip=\"10.0.0.2\"\r\n"));
    QCOMPARE(m_simulator->discardedBytes(), 0);
}

void tst_VegaSimulator::hasThreeStates()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("set .ntp.ip=10.0.0.1", prompt);
    QCOMPARE(device().staged().value(u".ntp.ip"_s), u"10.0.0.1"_s);
    QVERIFY(device().applied() != device().staged());
    client.ask("apply", prompt);
    QVERIFY(device().applied() == device().staged());
    QVERIFY(device().saved() != device().staged());
    client.ask("save", prompt);
    client.ask("set .ntp.ip=10.0.0.2", prompt);
    client.ask("apply", prompt);
    restart(client);
    QCOMPARE(device().staged().value(u".ntp.ip"_s), u"10.0.0.1"_s);
    QVERIFY(device().applied() == device().saved());
}

void tst_VegaSimulator::movesAndMakesRows()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("purge .sip.auth.user", prompt);
    QVERIFY(client.ask("set .sip.auth.user.1.username=\"2001\"", prompt)
                .contains("ERROR: invalid path, there is no row .sip.auth.user.1\r\n"));
    client.ask("cp .sip.auth.user.1", "admin  .sip.auth.user.1>");
    QVERIFY(client.found());
    client.ask("set username=\"2001\"", "admin  .sip.auth.user.1>");
    client.ask("cp .", prompt);
    QVERIFY(client.ask("show .sip.auth", prompt)
                .contains("\r\n.sip.auth.user.1.username=\"2001\"\r\n"));
    QVERIFY(client.ask("set .foo.bar=1", prompt).contains("ERROR: invalid path .foo.bar"));
    client.ask("purge .sip.auth.user", prompt);
    QVERIFY(client.ask("show .sip.auth", prompt).contains("ERROR"));
}

void tst_VegaSimulator::loadsAScript_data()
{
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("from the server of .tftp.ip") << false;
    QTest::newRow("from the server in the address") << true;
}

void tst_VegaSimulator::loadsAScript()
{
    QFETCH(bool, isNamed);
    SmallTftpServer server;
    server.offered = script;
    start();
    RawClient client(m_simulator->port());
    enter(client);
    if (!isNamed) {
        client.ask("set .tftp.ip=127.0.0.1", prompt);
        client.ask("set .tftp.port=" + server.host().mid(10), prompt);
        QVERIFY(client.ask("get tftp:a.txt", prompt).contains("ERROR: invalid file name"));
        client.ask("set .lan.file_transfer_method=TFTP", prompt);
    }
    const QByteArray command = "get " + (isNamed ? server.url("a.txt") : QByteArray("tftp:a.txt"));
    const QByteArray reply = client.ask(command, prompt);
    QVERIFY2(reply.contains("loaded " + QByteArray::number(script.size()) + " bytes"), reply);
    QVERIFY(!reply.contains("ERROR"));
    QCOMPARE(server.requested, QList<QByteArray>({ "a.txt" }));
    QCOMPARE(device().staged().value(u".dns.1.ip"_s), u"10.0.0.1"_s);
    QCOMPARE(device().staged().value(u".planner.profile.20.plan.1.srce"_s), u"IF:0301,TEL:<.*>"_s);
    QCOMPARE(device().applied().value(u".dns.1.ip"_s), QString());
}

void tst_VegaSimulator::saysWhichLinesAreBad()
{
    SmallTftpServer server;
    server.offered = script + "set .nowhere.x=\"1\"\nset .ntp.ip=\"open\nset .ntp.ip=\"1\"\n";
    start();
    RawClient client(m_simulator->port());
    enter(client);
    const QByteArray reply = client.ask("get " + server.url("a.txt"), prompt);
    QVERIFY(reply.contains("ERROR: line 8: invalid path .nowhere.x\r\n"));
    QVERIFY(reply.contains("ERROR: line 9: invalid command\r\n"));
    QCOMPARE(reply.count("ERROR"), 2);
    QCOMPARE(device().staged().value(u".ntp.ip"_s), u"1"_s);
}

void tst_VegaSimulator::sendsWhatMakesItAgain()
{
    SmallTftpServer server;
    start();
    RawClient client(m_simulator->port());
    enter(client);
    for (const QByteArray& line : script.split('\n'))
        client.ask(line, ">");
    const VegaConfig before = device().staged();
    QVERIFY(!client.ask("put " + server.url("backup"), prompt).contains("ERROR"));
    QCOMPARE(server.requested, QList<QByteArray>({ "backup" }));
    server.offered = server.stored;
    client.ask("purge .dns", prompt);
    client.ask("cp .dns.7", "admin  .dns.7>");
    client.ask("set ip=\"9.9.9.9\"", "admin  .dns.7>");
    client.ask("cp .", prompt);
    QVERIFY(device().staged() != before);
    QVERIFY(!client.ask("get " + server.url("backup"), prompt).contains("ERROR"));
    QVERIFY(device().staged() == before);
}

void tst_VegaSimulator::suffersItsFaults()
{
    SmallTftpServer server;
    server.offered = script;
    start([](PeerSetup& setup) {
        setup.faults.errorOnLine = 1;
        setup.faults.ignoreInlineLine = 4;
        setup.faults.reloadReturnsOld = true;
        setup.faults.dropAt = PeerPoint::Apply;
        setup.faults.strikesAfterEffect = true;
    });
    RawClient client(m_simulator->port());
    enter(client);
    QVERIFY(client.ask("get " + server.url("a"), prompt)
                .contains("ERROR: line 2: simulated refusal\r\n"));
    QCOMPARE(device().staged().value(u".lan.if.1.ip"_s), u"192.168.1.2"_s);
    QCOMPARE(device().staged().value(u".dns.1.ip"_s), QString());
    client.ask("save", prompt);
    client.send("apply\r");
    QTRY_VERIFY(!client.isConnected());
    QVERIFY(device().applied() == device().saved());
    RawClient again(m_simulator->port());
    enter(again);
    restart(again);
    QCOMPARE(device().saved().value(u".planner.profile.20.plan.1.srce"_s), QString());
    m_simulator->faults().diskFull = true;
    RawClient late(m_simulator->port());
    enter(late);
    QVERIFY(late.ask("save", prompt).contains("ERROR: disk full"));
}

void tst_VegaSimulator::takesTheNewPassword()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("set .users.admin.password=\"fresh\"", prompt);
    client.ask("save", prompt);
    restart(client);
    RawClient again(m_simulator->port());
    enter(again, "fresh");
}

QTEST_GUILESS_MAIN(tst_VegaSimulator)
#include "tst_VegaSimulator.moc"
