// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/GrandstreamDevice.h"
#include "tests/peers/PeerFamilies.h"
#include "tests/peers/PeerSimulator.h"
#include "tests/peers/RawClient.h"
#include "tests/peers/SmallTftpServer.h"

#include <QSignalSpy>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using Change = std::function<void(PeerSetup&)>;

static const QByteArray provisioning
    = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gs_provision version=\"1\">\n"
      "<mac>C074ad010203</mac>\n<config version=\"1\">\n<P47>10.0.0.7</P47>\n<P47>10.0.0.8</P47>\n"
      "<P34>a&lt;b&amp;c</P34>\n<P237></P237>\n<P212>2</P212>\n</config>\n</gs_provision>\n";

class tst_GrandstreamSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }
    void asksForAPasswordOnly();
    void beginsAtTheShellBehindSsh();
    void tellsWhatItIs();
    void setsCommitsAndRestarts();
    void forgetsWhatWasNotCommitted();
    void neverShowsPasswords();
    void takesTheNewPasswordAfterARestart();
    void exportsXmlUnlessItIsOld();
    void suffersItsOwnFaults();
    void locksTheAccount();
    void fetchesItsConfiguration_data();
    void fetchesItsConfiguration();
    void leavesTheFileOfAnother();
    void restartsIntoTheFault();

private:
    PeerSimulator& start(const Change& change = [](PeerSetup&) {});
    GrandstreamDevice& device() { return static_cast<GrandstreamDevice&>(m_simulator->device()); }
    static void enter(RawClient& client);
    void reboot(RawClient& client);

    std::unique_ptr<PeerSimulator> m_simulator;
};

PeerSimulator& tst_GrandstreamSimulator::start(const Change& change)
{
    PeerSetup setup = setupOf(PeerFamily::Grandstream);
    setup.clock = Clock(1000);
    change(setup);
    m_simulator = std::make_unique<PeerSimulator>(setup);
    if (!m_simulator->start())
        qFatal("cannot listen");
    return *m_simulator;
}

void tst_GrandstreamSimulator::enter(RawClient& client)
{
    client.until("Password: ");
    client.ask("admin", "GS> ");
    QVERIFY(client.found());
}

void tst_GrandstreamSimulator::reboot(RawClient& client)
{
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    QVERIFY(client.ask("reboot", "Rebooting\r\n").contains("Rebooting\r\n"));
    QVERIFY(back.wait());
}

void tst_GrandstreamSimulator::asksForAPasswordOnly()
{
    start();
    RawClient client(m_simulator->port());
    QCOMPARE(client.until("Password: "), QByteArray("Password: "));
    QVERIFY(client.ask("wrong", "Password: ").contains("Permission denied, please try again"));
    QVERIFY(client.ask("admin", "GS> ")
                .contains("Grandstream HT802 Command Shell Copyright 2006-2024\r\nGS> "));
    m_simulator->setup().asksUser = true;
    RawClient other(m_simulator->port());
    QVERIFY(other.until("Username: ").endsWith("Username: "));
}

void tst_GrandstreamSimulator::beginsAtTheShellBehindSsh()
{
    start([](PeerSetup& setup) { setup.isBehindSsh = true; });
    RawClient client(m_simulator->port());
    QCOMPARE(client.until("GS> "),
        QByteArray("Grandstream HT802 Command Shell Copyright 2006-2024\r\nGS> "));
    QCOMPARE(client.ask("config", "CONFIG> "), QByteArray("config\r\nCONFIG> "));
    client.send("set 3 \xff\xfd!\r");
    client.until("CONFIG> ");
    QCOMPARE(device().staged().value(u"P3"_s), QString::fromLatin1("\xff\xfd!"));
}

void tst_GrandstreamSimulator::tellsWhatItIs()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    const QByteArray status = client.ask("status", "GS> ");
    QVERIFY(status.contains("Product Model: HT802\r\n"));
    QVERIFY(status.contains("Program Version: 1.0.49.2\r\n"));
    QVERIFY(status.contains("MAC Address: C0:74:AD:01:02:03\r\n"));
    QVERIFY(client.ask("set 47 x", "GS> ").contains("Error: unknown command\r\n"));
    client.send("exit\r");
    QTRY_VERIFY(!client.isConnected());
    QCOMPARE(m_simulator->logoutCount(), 1);
}

void tst_GrandstreamSimulator::setsCommitsAndRestarts()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("config", "CONFIG> ");
    QCOMPARE(client.ask("set 47 10.0.0.7", "CONFIG> "), QByteArray("set 47 10.0.0.7\r\nCONFIG> "));
    client.ask("set 4200 { x+ | *x+ }", "CONFIG> ");
    client.ask("set 237", "CONFIG> ");
    QVERIFY(client.ask("set abc 1", "CONFIG> ").contains("Error: invalid parameter"));
    QVERIFY(client.ask("get 47", "CONFIG> ").contains("\r\n47=10.0.0.7\r\n"));
    QVERIFY(device().saved().value(u"P47"_s).isEmpty());
    QVERIFY(!client.ask("commit", "CONFIG> ").contains("Error"));
    QCOMPARE(device().saved().value(u"P4200"_s), u"{ x+ | *x+ }"_s);
    QVERIFY(device().running().value(u"P47"_s).isEmpty());
    client.ask("exit", "GS> ");
    reboot(client);
    QTRY_VERIFY(!client.isConnected());
    QCOMPARE(device().running().value(u"P47"_s), u"10.0.0.7"_s);
    QCOMPARE(device().running().value(u"P237"_s), QString());
    QCOMPARE(device().running().value(u"P30"_s), u"pool.ntp.org"_s);
}

void tst_GrandstreamSimulator::forgetsWhatWasNotCommitted()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("config", "CONFIG> ");
    client.ask("set 30 10.0.0.1", "CONFIG> ");
    client.ask("exit", "GS> ");
    client.ask("config", "CONFIG> ");
    QVERIFY(client.ask("get 30", "CONFIG> ").contains("\r\n30=pool.ntp.org\r\n"));
}

void tst_GrandstreamSimulator::neverShowsPasswords()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("config", "CONFIG> ");
    for (const QByteArray number : { "2", "34", "734", "4120", "4149", "4245", "21128", "21143" }) {
        client.ask("set " + number + " hidden", "CONFIG> ");
        QVERIFY(client.ask("get " + number, "CONFIG> ").endsWith('\n' + number + "=\r\nCONFIG> "));
    }
    client.ask("commit", "CONFIG> ");
    QVERIFY(!client.ask("export", "CONFIG> ").contains("hidden"));
    QVERIFY(m_simulator->store(u"saved-config"_s).contains("<P34>hidden</P34>"));
}

void tst_GrandstreamSimulator::takesTheNewPasswordAfterARestart()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("config", "CONFIG> ");
    client.ask("set 2 better", "CONFIG> ");
    client.ask("commit", "CONFIG> ");
    RawClient early(m_simulator->port());
    enter(early);
    client.ask("exit", "GS> ");
    reboot(client);
    RawClient late(m_simulator->port());
    late.until("Password: ");
    QVERIFY(late.ask("admin", "Password: ").contains("denied"));
    late.ask("better", "GS> ");
    QVERIFY(late.found());
}

void tst_GrandstreamSimulator::exportsXmlUnlessItIsOld()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("config", "CONFIG> ");
    QByteArray xml = client.ask("export", "CONFIG> ");
    xml = xml.mid(xml.indexOf('<'));
    xml.chop(qsizetype(strlen("CONFIG> ")));
    QXmlStreamReader reader(xml);
    QHash<QString, QString> values;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name().startsWith(u'P'))
            values.insert(reader.name().toString(), reader.readElementText());
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(values.value(u"P237"_s), u"fm.grandstream.com/gs"_s);
    m_simulator->faults().promptInConfig = true;
    QVERIFY(client.ask("export", "CONFIG> ").contains("\n<!-- CONFIG>\r\n"));
    m_simulator->setup().hasExport = false;
    QVERIFY(client.ask("export", "CONFIG> ").contains("Error: unknown command"));
}

void tst_GrandstreamSimulator::suffersItsOwnFaults()
{
    start([](PeerSetup& setup) {
        setup.faults.cutsAtBlank = true;
        setup.faults.errorOnLine = 2;
        setup.faults.ignoreInlineLine = 3;
        setup.faults.diskFull = true;
    });
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("config", "CONFIG> ");
    client.ask("set 4200 { x+ }", "CONFIG> ");
    QVERIFY(client.ask("set 47 a", "CONFIG> ").contains("Error: simulated refusal"));
    QVERIFY(!client.ask("set 48 b", "CONFIG> ").contains("Error"));
    QCOMPARE(device().staged(), GrandstreamDevice::Values({ { u"P4200"_s, u"{"_s } }));
    QVERIFY(client.ask("commit", "CONFIG> ").contains("Error: disk full"));
    QVERIFY(!device().saved().contains(u"P4200"_s));
}

void tst_GrandstreamSimulator::locksTheAccount()
{
    start([](PeerSetup& setup) { setup.faults.lockTime = std::chrono::seconds(500); });
    RawClient first(m_simulator->port());
    first.until("Password: ");
    for (int i = 0; i < 2; ++i)
        first.ask("wrong", "Password: ");
    QVERIFY(first.ask("wrong", "seconds\r\n").contains("account locked, try again in 500 seconds"));
    QTRY_VERIFY(!first.isConnected());
    RawClient second(m_simulator->port());
    second.until("Password: ");
    QVERIFY(second.ask("admin", "seconds\r\n").contains("account locked"));
    QTRY_VERIFY(!second.isConnected());
    QTRY_COMPARE(device().access(u"admin"_s, u"admin"_s), PeerDevice::Access::Granted);
}

void tst_GrandstreamSimulator::fetchesItsConfiguration_data()
{
    QTest::addColumn<bool>("restarts");
    QTest::newRow("and uses it at once") << false;
    QTest::newRow("and restarts with it") << true;
}

void tst_GrandstreamSimulator::fetchesItsConfiguration()
{
    QFETCH(bool, restarts);
    SmallTftpServer server;
    server.offered = provisioning;
    start([restarts](PeerSetup& setup) { setup.restartsAfterPull = restarts; });
    QSignalSpy pulled(&device(), &GrandstreamDevice::pulled);
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("config", "CONFIG> ");
    client.ask("set 212 0", "CONFIG> ");
    client.ask("set 237 " + server.host(), "CONFIG> ");
    client.ask("commit", "CONFIG> ");
    client.ask("exit", "GS> ");
    reboot(client);
    QVERIFY(pulled.count() == 1 || pulled.wait());
    QCOMPARE(pulled.at(0), QVariantList({ u"cfgc074ad010203.xml"_s, QString() }));
    QCOMPARE(server.requested, QList<QByteArray>({ "cfgc074ad010203.xml" }));
    QTRY_COMPARE(device().running().value(u"P47"_s), u"10.0.0.8"_s);
    QCOMPARE(device().running().value(u"P34"_s), u"a<b&c"_s);
    QCOMPARE(device().running().value(u"P30"_s), u"pool.ntp.org"_s);
    QCOMPARE(m_simulator->reloadCount(), restarts ? 2 : 1);
}

void tst_GrandstreamSimulator::leavesTheFileOfAnother()
{
    start();
    QByteArray foreign = provisioning;
    QCOMPARE(
        device().load(foreign.replace("C074ad", "C074ae")), GrandstreamDevice::Loaded::NotForUs);
    QCOMPARE(
        device().load(QByteArray(provisioning).chopped(20)), GrandstreamDevice::Loaded::Malformed);
    QVERIFY(!device().saved().contains(u"P47"_s));
    QCOMPARE(device().load(provisioning), GrandstreamDevice::Loaded::Applied);
    QVERIFY(device().saved().contains(u"P47"_s));
}

void tst_GrandstreamSimulator::restartsIntoTheFault()
{
    start([](PeerSetup& setup) {
        setup.faults.reloadReturnsOld = true;
        setup.faults.returnsAsOther = true;
        setup.faults.returnsAsOtherModel = true;
        setup.faults.returnsAt = QHostAddress(u"127.0.0.2"_s);
    });
    QCOMPARE(device().load(provisioning), GrandstreamDevice::Loaded::Applied);
    RawClient client(m_simulator->port());
    enter(client);
    reboot(client);
    QCOMPARE(device().saved().value(u"P47"_s), QString());
    QCOMPARE(m_simulator->address(), QHostAddress(u"127.0.0.2"_s));
    RawClient gone(m_simulator->port());
    QTRY_VERIFY(gone.isRefused());
    RawClient moved(m_simulator->port(), m_simulator->address());
    enter(moved);
    const QByteArray status = moved.ask("status", "GS> ");
    QVERIFY(status.contains("HT814") && status.contains("C0:74:AD:0F:FF:FF"));
    m_simulator->faults().reloadRefused = true;
    QVERIFY(moved.ask("reboot", "GS> ").contains("Error: reload refused"));
    QCOMPARE(m_simulator->reloadCount(), 1);
}

QTEST_GUILESS_MAIN(tst_GrandstreamSimulator)
#include "tst_GrandstreamSimulator.moc"
