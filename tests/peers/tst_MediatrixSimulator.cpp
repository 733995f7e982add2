// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/MediatrixDevice.h"
#include "tests/peers/PeerFamilies.h"
#include "tests/peers/PeerSimulator.h"
#include "tests/peers/RawClient.h"
#include "tests/peers/SmallTftpServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Change = std::function<void(PeerSetup&)>;
using Moment = PeerPoint PeerFaults::*;

static const QByteArray prompt = "Global>";
static const QByteArray script = "# 4402\r\n"
                                 "Hoc.StaticDefaultRouter = \"10.0.0.254\"\r\n"
                                 "CRout.Route.DeleteAllRows\r\n"
                                 "CRout.InsertRoute\r\n"
                                 "CRout.Route[Index=1].Destination = \"isdn-Bri1\"\r\n"
                                 "CRout.ApplyConfig\r\n"
                                 "Conf.ScriptsTransferOnRestartEnable = \"Disable\"\r\n"
                                 "Scm.RestartRequiredServices\r\n";

class tst_MediatrixSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_simulator.reset(); }
    void beginsAtThePrompt();
    void setsAndShowsParameters();
    void keepsTables();
    void refusesWhatItDoesNotKnow();
    void hidesPasswords();
    void fetchesItsScript();
    void carriesAScriptOutOnce();
    void takesTheGenericScriptToo();
    void neverFetchesUnderAFault_data();
    void neverFetchesUnderAFault();
    void notesBadLines();
    void forgetsWithTheFault();

private:
    PeerSimulator& start(const Change& change = [](PeerSetup&) {});
    MediatrixDevice& device() { return static_cast<MediatrixDevice&>(m_simulator->device()); }
    static QByteArray tell(RawClient& client, const QByteArray& line);
    void pointAt(RawClient& client, const SmallTftpServer& server);
    void restart(RawClient& client);

    std::unique_ptr<PeerSimulator> m_simulator;
};

PeerSimulator& tst_MediatrixSimulator::start(const Change& change)
{
    PeerSetup setup = setupOf(PeerFamily::Mediatrix);
    setup.clock = Clock(1000);
    change(setup);
    m_simulator = std::make_unique<PeerSimulator>(setup);
    if (!m_simulator->start())
        qFatal("cannot listen");
    return *m_simulator;
}

QByteArray tst_MediatrixSimulator::tell(RawClient& client, const QByteArray& line)
{
    const QByteArray reply = client.ask(line, prompt);
    return reply.mid(line.size() + 2).chopped(client.found() ? prompt.size() : 0);
}

void tst_MediatrixSimulator::pointAt(RawClient& client, const SmallTftpServer& server)
{
    for (const QByteArray& line : QList<QByteArray> { "Conf.ScriptSpecificFileName =%mac%.cfg",
             "Conf.ScriptGenericFileName =%mac%.cfg", "Conf.ScriptsLocation =\"\"",
             "Conf.ScriptsTransferProtocol =\"tftp\"",
             "Conf.ScriptsTransferSrvHostname =\"" + server.host() + '"',
             "Conf.ScriptsAllowRepeatedExecution =Disable",
             "Conf.ScriptsTransferOnRestartEnable =Enable" })
        QCOMPARE(tell(client, line), QByteArray());
}

void tst_MediatrixSimulator::restart(RawClient& client)
{
    QSignalSpy back(m_simulator.get(), &PeerSimulator::cameBack);
    client.send("reboot\r");
    QVERIFY(back.wait());
    QTRY_VERIFY(!client.isConnected());
}

void tst_MediatrixSimulator::beginsAtThePrompt()
{
    start();
    RawClient client(m_simulator->port());
    QCOMPARE(client.until(prompt), prompt);
    const QByteArray system = tell(client, "sysinfo");
    QVERIFY(system.contains("Mediatrix 4402\r\n"));
    QVERIFY(system.contains("DGW v2.0.40.758\r\n"));
    QVERIFY(system.contains("00:90:F8:01:02:03\r\n"));
    client.send("exit\r");
    QTRY_VERIFY(!client.isConnected());
    QCOMPARE(m_simulator->logoutCount(), 1);
}

void tst_MediatrixSimulator::setsAndShowsParameters()
{
    start();
    RawClient client(m_simulator->port());
    client.until(prompt);
    QCOMPARE(tell(client, "Hoc.StaticDefaultRouter"),
        QByteArray("Hoc.StaticDefaultRouter = 192.168.1.1\r\n"));
    QCOMPARE(tell(client, "Hoc.StaticDefaultRouter = \"10.0.0.1\""), QByteArray());
    QCOMPARE(tell(client, "Hoc.StaticDefaultRouter"),
        QByteArray("Hoc.StaticDefaultRouter = 10.0.0.1\r\n"));
    QCOMPARE(
        tell(client, "CRout.MappingExpression[Index=1].Transformation = \"0\\\\0\""), QByteArray());
    QCOMPARE(tell(client, "CRout.MappingExpression[Index=1].Transformation"),
        QByteArray("CRout.MappingExpression[Index=1].Transformation = 0\\0\r\n"));
    QVERIFY(tell(client, "Conf").count("\r\n") == 5);
    QCOMPARE(device().value(u"Hoc.StaticDefaultRouter"_s), u"10.0.0.1"_s);
}

void tst_MediatrixSimulator::keepsTables()
{
    start();
    RawClient client(m_simulator->port());
    client.until(prompt);
    tell(client, "CRout.Route.DeleteAllRows");
    QVERIFY(tell(client, "CRout.Route[Index=1].Mappings = \"x\"").contains("Error: unknown row"));
    tell(client, "CRout.InsertRoute");
    tell(client, "CRout.InsertRoute");
    QCOMPARE(tell(client, "CRout.Route[Index=2].Mappings = \"x\""), QByteArray());
    QVERIFY(tell(client, "CRout.Route[Index=3].Mappings = \"x\"").contains("Error"));
    QCOMPARE(tell(client, "CRout.Route"), QByteArray("CRout.Route[Index=2].Mappings = x\r\n"));
    tell(client, "SipEp.Gateway.DeleteAllRows");
    QVERIFY(tell(client, "SipEp.Gateway[Name=a].Port = \"5060\"").contains("Error"));
    QCOMPARE(tell(client, "SipEp.InsertGateway Name=a"), QByteArray());
    QVERIFY(tell(client, "SipEp.InsertGateway Name=a").contains("Error"));
    QCOMPARE(tell(client, "SipEp.Gateway[Name=a].Port = \"5060\""), QByteArray());
    tell(client, "SipEp.Authentication.DeleteAllRows");
    QCOMPARE(tell(client, "SipEp.Authentication[Index=1].Username = \"u\""), QByteArray());
    tell(client, "CRout.Route.DeleteAllRows");
    QVERIFY(tell(client, "CRout.Route").contains("Error: unknown parameter"));
}

void tst_MediatrixSimulator::refusesWhatItDoesNotKnow()
{
    start([](PeerSetup& setup) { setup.faults.errorOnLine = 3; });
    RawClient client(m_simulator->port());
    client.until(prompt);
    QCOMPARE(tell(client, "frobnicate"), QByteArray("Error: unknown command\r\n"));
    QCOMPARE(tell(client, "Nope.X = \"1\""), QByteArray("Error: unknown command\r\n"));
    QCOMPARE(tell(client, "Hoc.Nope"), QByteArray("Error: unknown parameter Hoc.Nope\r\n"));
    QCOMPARE(tell(client, "Hoc.Bad = \"x"), QByteArray("Error: syntax error\r\n"));
    QCOMPARE(tell(client, "CRout.ApplyConfig"), QByteArray());
    QCOMPARE(tell(client, "Hoc.X = \"1\""), QByteArray("Error: simulated refusal\r\n"));
    QCOMPARE(device().value(u"Hoc.X"_s), QString());
}

void tst_MediatrixSimulator::hidesPasswords()
{
    start();
    RawClient client(m_simulator->port());
    client.until(prompt);
    tell(client, "Aaa.Users[UserName=admin].Password = \"hidden\"");
    QCOMPARE(tell(client, "Aaa.Users[UserName=admin].Password"),
        QByteArray("Aaa.Users[UserName=admin].Password = ********\r\n"));
    QCOMPARE(device().access(u"admin"_s, u"hidden"_s), PeerDevice::Access::Granted);
}

void tst_MediatrixSimulator::fetchesItsScript()
{
    SmallTftpServer server;
    server.offered = script;
    start();
    QSignalSpy pulled(&device(), &PeerDevice::pulled);
    RawClient client(m_simulator->port());
    client.until(prompt);
    pointAt(client, server);
    restart(client);
    QTRY_COMPARE(pulled.count(), 1);
    QCOMPARE(server.requested, QList<QByteArray>({ "0090f8010203.cfg" }));
    QCOMPARE(m_simulator->store(u"script"_s), script);
    QCOMPARE(device().scriptErrors(), QStringList());
    QCOMPARE(device().value(u"CRout.Route[Index=1].Destination"_s), u"isdn-Bri1"_s);
    QCOMPARE(device().value(u"Conf.ScriptsTransferOnRestartEnable"_s), u"Disable"_s);
    RawClient again(m_simulator->port());
    again.until(prompt);
    restart(again);
    QCOMPARE(device().value(u"Hoc.StaticDefaultRouter"_s), u"10.0.0.254"_s);
    QCOMPARE(pulled.count(), 1);
}

void tst_MediatrixSimulator::carriesAScriptOutOnce()
{
    SmallTftpServer server;
    server.offered = "Hoc.X = \"1\"\n";
    start();
    QSignalSpy pulled(&device(), &PeerDevice::pulled);
    RawClient client(m_simulator->port());
    client.until(prompt);
    pointAt(client, server);
    restart(client);
    QTRY_COMPARE(pulled.count(), 1);
    RawClient again(m_simulator->port());
    again.until(prompt);
    tell(again, "Hoc.X = \"2\"");
    restart(again);
    QTRY_COMPARE(pulled.count(), 2);
    QCOMPARE(device().value(u"Hoc.X"_s), u"2"_s);
    RawClient third(m_simulator->port());
    third.until(prompt);
    tell(third, "Conf.ScriptsAllowRepeatedExecution =Enable");
    restart(third);
    QTRY_COMPARE(pulled.count(), 3);
    QCOMPARE(device().value(u"Hoc.X"_s), u"1"_s);
}

void tst_MediatrixSimulator::takesTheGenericScriptToo()
{
    SmallTftpServer server;
    server.offered = script;
    start();
    QSignalSpy pulled(&device(), &PeerDevice::pulled);
    RawClient client(m_simulator->port());
    client.until(prompt);
    pointAt(client, server);
    tell(client, "Conf.ScriptGenericFileName =all.cfg");
    tell(client, "Conf.ScriptsLocation =\"gw\"");
    restart(client);
    QTRY_COMPARE(pulled.count(), 2);
    QCOMPARE(server.requested, QList<QByteArray>({ "gw/0090f8010203.cfg", "gw/all.cfg" }));
}

void tst_MediatrixSimulator::neverFetchesUnderAFault_data()
{
    QTest::addColumn<Moment>("fault");
    QTest::addColumn<bool>("asks");
    QTest::newRow("silent") << &PeerFaults::silentAt << false;
    QTest::newRow("aborts") << &PeerFaults::errorAt << true;
}

void tst_MediatrixSimulator::neverFetchesUnderAFault()
{
    QFETCH(Moment, fault);
    QFETCH(bool, asks);
    SmallTftpServer server;
    server.offered = script;
    start([fault](PeerSetup& setup) { setup.faults.*fault = PeerPoint::Pull; });
    QSignalSpy events(m_simulator.get(), &PeerSimulator::eventHappened);
    RawClient client(m_simulator->port());
    client.until(prompt);
    pointAt(client, server);
    restart(client);
    const auto isFetching = [&events] {
        return std::any_of(events.cbegin(), events.cend(), [](const QVariantList& event) {
            return event.first().toString().startsWith("fetches"_L1);
        });
    };
    QTRY_VERIFY(isFetching());
    if (asks)
        QTRY_COMPARE(server.lastError.left(15), QByteArray("simulated abort"));
    QCOMPARE(server.requested.isEmpty(), !asks);
    QCOMPARE(m_simulator->store(u"script"_s), QByteArray());
}

void tst_MediatrixSimulator::notesBadLines()
{
    SmallTftpServer server;
    server.offered = "Hoc.X = \"1\"\n\nNope.X = \"1\"\nHoc.Y = \"1\nHoc.Z = \"1\"\n";
    start();
    QSignalSpy pulled(&device(), &PeerDevice::pulled);
    RawClient client(m_simulator->port());
    client.until(prompt);
    pointAt(client, server);
    restart(client);
    QTRY_COMPARE(pulled.count(), 1);
    QCOMPARE(device().scriptErrors(),
        QStringList({ u"line 3: unknown service Nope"_s, u"line 4: syntax error"_s }));
    QCOMPARE(device().value(u"Hoc.Z"_s), u"1"_s);
}

void tst_MediatrixSimulator::forgetsWithTheFault()
{
    start([](PeerSetup& setup) { setup.faults.reloadReturnsOld = true; });
    RawClient client(m_simulator->port());
    client.until(prompt);
    tell(client, "Hoc.X = \"1\"");
    restart(client);
    QCOMPARE(device().value(u"Hoc.X"_s), QString());
    QCOMPARE(device().value(u"Hoc.StaticDefaultRouter"_s), u"192.168.1.1"_s);
}

QTEST_GUILESS_MAIN(tst_MediatrixSimulator)
#include "tst_MediatrixSimulator.moc"
