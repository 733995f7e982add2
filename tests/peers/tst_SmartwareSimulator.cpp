// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PeerFamilies.h"
#include "tests/peers/PeerSimulator.h"
#include "tests/peers/RawClient.h"
#include "tests/peers/SmallTftpServer.h"
#include "tests/peers/TelnetParser.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Change = std::function<void(PeerSetup&)>;
using Switch = bool PeerFaults::*;

static const QByteArray sample = "cli version 3.20\n"
                                 "sntp-client server primary 10.0.0.1 port 123 version 4\n"
                                 "context ip router\n"
                                 "  interface WAN\n"
                                 "    ipaddress 192.168.1.2 255.255.255.0\n"
                                 "context cs switch\n"
                                 "  routing-table called-e164 to_isdn\n"
                                 "    route 20001.% dest-interface IF_S0_01 cutpref\n"
                                 "  no shutdown\n";

class tst_SmartwareSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }
    void tellsWhatItIs();
    void hasNoScratchRegion();
    void findsASyntaxErrorAtBoot();
    void showsTheBlockInItsPrompt();
    void restartsWithoutAQuestionWhenForced();
    void asksTwiceOtherwise();
    void letsTheNewAdministratorIn();
    void spoilsTransfers_data();
    void spoilsTransfers();
    void saysThatTheDiskIsFull();
    void showsItsPromptInsideTheConfiguration();
    void endsPacketsInsideIacPairs();
    void strewsIacOverEachPosition();
    void locksTheAccount();

private:
    PeerSimulator& start(const Change& change = [](PeerSetup&) {});
    static void enter(RawClient& client, const QByteArray& password = {});
    [[nodiscard]] QByteArray startup() const { return m_simulator->store(u"startup-config"_s); }
    [[nodiscard]] QByteArray running() const { return m_simulator->store(u"running-config"_s); }

    std::unique_ptr<PeerSimulator> m_simulator;
};

PeerSimulator& tst_SmartwareSimulator::start(const Change& change)
{
    PeerSetup setup = setupOf(PeerFamily::Smartware);
    setup.clock = Clock(1000);
    change(setup);
    m_simulator = std::make_unique<PeerSimulator>(setup);
    if (!m_simulator->start())
        qFatal("cannot listen");
    return *m_simulator;
}

void tst_SmartwareSimulator::enter(RawClient& client, const QByteArray& password)
{
    client.until("login: ");
    client.ask("administrator", "Password: ");
    client.ask(password, "gw>");
    client.ask("enable", "gw#");
    QVERIFY(client.found());
}

void tst_SmartwareSimulator::tellsWhatItIs()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    const QByteArray version = client.ask("show version", "gw#");
    QVERIFY(version.contains("Productname       : SN4554/4BIS/EUI\r\n"));
    QVERIFY(version.contains("Software Version  : R6.2 "));
    QVERIFY(!version.contains("Trinity"));
    QCOMPARE(m_simulator->storeNames(), QStringList({ u"startup-config"_s, u"running-config"_s }));
}

void tst_SmartwareSimulator::hasNoScratchRegion()
{
    SmallTftpServer server;
    server.offered = sample;
    start();
    RawClient client(m_simulator->port());
    enter(client);
    QVERIFY(
        client.ask("copy " + server.url("a") + " config:tmp-config", "gw#").contains("% Error"));
    const QByteArray reply = client.ask("copy " + server.url("a") + " startup-config", "gw#");
    QVERIFY(reply.contains(QByteArray::number(sample.size()) + " bytes transferred"));
    QCOMPARE(startup(), sample);
    client.ask("copy nvram:startup-config " + server.url("b"), "gw#");
    QCOMPARE(server.stored, sample);
    QCOMPARE(server.requested, QList<QByteArray>({ "a", "b" }));
}

void tst_SmartwareSimulator::findsASyntaxErrorAtBoot()
{
    SmallTftpServer server;
    server.offered = sample + "transport-protocol tls 5061\n";
    start([](PeerSetup& setup) { setup.rewritesOnBoot = true; });
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    RawClient client(m_simulator->port());
    enter(client);
    QVERIFY(!client.ask("copy " + server.url("a") + " startup-config", "gw#").contains('%'));
    QCOMPARE(startup(), server.offered);
    client.send("reload forced\r");
    QVERIFY(back.wait());
    QCOMPARE(running(), sample);
}

void tst_SmartwareSimulator::showsTheBlockInItsPrompt()
{
    start();
    RawClient client(m_simulator->port());
    enter(client);
    client.ask("configure", "gw(cfg)#");
    client.ask("context cs switch", "gw(ctx-cs)[switch]#");
    client.ask("interface fxo IF_FXO_00", "gw(if-fxo)[IF_FXO_00]#");
    client.ask("mute-dialing", "gw(if-fxo)[IF_FXO_00]#");
    client.ask("exit", "gw(ctx-cs)[switch]#");
    QVERIFY(client.ask("transport-protocol tls 1", "#").contains("% Unknown command"));
    client.ask("exit", "gw(cfg)#");
    QVERIFY(client.found());
    QVERIFY(running().endsWith("context cs switch\n  interface fxo IF_FXO_00\n    mute-dialing\n"));
}

void tst_SmartwareSimulator::restartsWithoutAQuestionWhenForced()
{
    start();
    m_simulator->setStore(u"startup-config"_s, sample);
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    RawClient client(m_simulator->port());
    enter(client);
    QCOMPARE(client.ask("reload forced", "down\r\n"),
        QByteArray("reload forced\r\nThe system is going down\r\n"));
    QTRY_VERIFY(!client.isConnected());
    QVERIFY(back.wait());
    QCOMPARE(running(), sample);
}

void tst_SmartwareSimulator::asksTwiceOtherwise()
{
    start();
    m_simulator->setStore(u"startup-config"_s, sample);
    const QByteArray before = running();
    RawClient client(m_simulator->port());
    enter(client);
    QVERIFY(client.ask("reload", "(yes/no): ").contains("Store it now"));
    client.ask("no", "to cancel: ");
    client.ask("no", "gw#");
    QCOMPARE(startup(), sample);
    client.ask("reload", "(yes/no): ");
    client.ask("yes", "to cancel: ");
    QCOMPARE(startup(), before);
}

void tst_SmartwareSimulator::letsTheNewAdministratorIn()
{
    start();
    m_simulator->setStore(
        u"startup-config"_s, sample + "administrator administrator password fresh\n");
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    RawClient client(m_simulator->port());
    enter(client);
    client.send("reload forced\r");
    QVERIFY(back.wait());
    RawClient again(m_simulator->port());
    enter(again, "fresh");
}

void tst_SmartwareSimulator::spoilsTransfers_data()
{
    QTest::addColumn<Switch>("fault");
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("wrong block numbers") << &PeerFaults::tftpWrongBlock << sample;
    QTest::newRow("packets from a stranger") << &PeerFaults::tftpWrongTid << sample;
    QTest::newRow("half a file") << &PeerFaults::tftpTruncates << sample.left(sample.size() / 2);
}

void tst_SmartwareSimulator::spoilsTransfers()
{
    QFETCH(Switch, fault);
    QFETCH(QByteArray, kept);
    SmallTftpServer server;
    server.offered = sample;
    server.isStrict = true;
    start([fault](PeerSetup& setup) { setup.faults.*fault = true; });
    RawClient client(m_simulator->port());
    enter(client);
    const QByteArray reply = client.ask("copy " + server.url("a") + " startup-config", "gw#");
    QVERIFY2(reply.contains(QByteArray::number(sample.size()) + " bytes transferred"), reply);
    QCOMPARE(startup(), kept);
    client.ask("copy startup-config " + server.url("b"), "gw#");
    QVERIFY(client.found());
    if (fault == &PeerFaults::tftpTruncates) {
        QCOMPARE(server.stored, kept.left(kept.size() / 2));
        return;
    }
    QCOMPARE(server.stored, sample);
    QVERIFY(server.strays > 0);
}

void tst_SmartwareSimulator::saysThatTheDiskIsFull()
{
    SmallTftpServer server;
    server.offered = sample;
    start([](PeerSetup& setup) { setup.faults.diskFull = true; });
    const QByteArray before = startup();
    RawClient client(m_simulator->port());
    enter(client);
    QVERIFY(client.ask("copy " + server.url("a") + " startup-config", "gw#")
                .contains("% Error: disk full\r\n"));
    QTRY_VERIFY(server.lastError.startsWith("Disk full"));
    QVERIFY(client.ask("copy running-config startup-config", "gw#").contains("disk full"));
    QCOMPARE(startup(), before);
}

void tst_SmartwareSimulator::showsItsPromptInsideTheConfiguration()
{
    start([](PeerSetup& setup) {
        setup.startup = sample;
        setup.faults.promptInConfig = true;
    });
    RawClient client(m_simulator->port());
    enter(client);
    QVERIFY(client.ask("show running-config", "\r\n#gw#").startsWith("show running-config\r\n"));
    QVERIFY(client.found());
    QVERIFY(client.until("\r\ngw#").contains("no shutdown\r\n"));
    QVERIFY(client.found());
}

void tst_SmartwareSimulator::endsPacketsInsideIacPairs()
{
    start([](PeerSetup& setup) {
        setup.startup = sample;
        setup.faults.iacAtBoundaries = true;
    });
    RawClient client(m_simulator->port());
    int packetsInside = 0;
    connect(&client.socket(), &QTcpSocket::readyRead, this, [&] {
        if (client.raw().endsWith('\xff'))
            ++packetsInside;
    });
    enter(client);
    const QByteArray text = client.ask("show running-config", "gw#");
    QVERIFY(text.contains(QByteArray(sample).replace("\n", "\r\n")));
    QVERIFY(text.endsWith("\xff one \xff\xff two in eight bits \xff\r\ngw#"));
    QVERIFY(packetsInside > 0);
}

void tst_SmartwareSimulator::strewsIacOverEachPosition()
{
    const QByteArray text = QByteArray(900, 'a') + "\xff\xff" + QByteArray(900, 'b');
    QList<qsizetype> cuts;
    const QByteArray sent = TelnetParser::strewn(text, cuts);
    QSet<qsizetype> distances;
    qsizetype before = 0;
    for (const qsizetype cut : cuts) {
        QCOMPARE(sent.at(cut - 1), '\xff');
        distances.insert(cut - 1 - before);
        before = cut + 1;
    }
    for (qsizetype distance = 1; distance <= 40; ++distance)
        QVERIFY2(distances.contains(distance), QByteArray::number(distance));
    TelnetParser parser;
    QByteArray received = parser.feed(sent.left(cuts.first()));
    for (qsizetype i = 0; i < cuts.size(); ++i)
        received += parser.feed(
            sent.mid(cuts.at(i), i + 1 < cuts.size() ? cuts.at(i + 1) - cuts.at(i) : -1));
    QCOMPARE(received, text);
}

void tst_SmartwareSimulator::locksTheAccount()
{
    start([](PeerSetup& setup) {
        setup.password = u"right"_s;
        setup.faults.lockTime = std::chrono::seconds(300);
    });
    for (int i = 0; i < 2; ++i) {
        RawClient client(m_simulator->port());
        client.until("login: ");
        client.ask("administrator", "Password: ");
        QVERIFY(client.ask("wrong", "login: ").contains("Authentication failed!"));
    }
    RawClient client(m_simulator->port());
    client.until("login: ");
    client.ask("administrator", "Password: ");
    QVERIFY(
        client.ask("wrong", "seconds\r\n").contains("% Error: account locked, try again in 300"));
    QTRY_VERIFY(!client.isConnected());
}

QTEST_GUILESS_MAIN(tst_SmartwareSimulator)
#include "tst_SmartwareSimulator.moc"
