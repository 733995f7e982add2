// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/DiscoveryJob.h"
#include "models/discovery/DoorCheck.h"
#include "tests/support/FakeNeighbours.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString pattonMac = u"00:A0:BA:01:02:03"_s;
const QString yealinkMac = u"00:15:65:AA:BB:CC"_s;
const QString printerMac = u"3C:2A:F4:00:00:01"_s;

Site siteWith(const QString& gatewayMac, const QString& gatewayAddress)
{
    Site site;
    Gateway gateway;
    gateway.name = u"isdn"_s;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.mac = gatewayMac;
    gateway.address = gatewayAddress;
    site.gateways = { gateway };
    Phone phone;
    phone.mac = *MacAddress::parse(yealinkMac);
    phone.user = u"anna"_s;
    phone.model = u"yealink-T54"_s;
    site.phones = { phone };
    return site;
}

/// Counts connections and what came over them.
class Listener : public QTcpServer {
public:
    int connections = 0;
    qint64 bytes = 0;
    int closed = 0;

    explicit Listener(const QString& address, quint16 port = 0)
    {
        if (!listen(QHostAddress(address), port))
            qFatal("cannot listen on %s", qPrintable(address));
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this,
                    [this, socket] { bytes += socket->readAll().size(); });
                connect(socket, &QTcpSocket::disconnected, this, [this] { ++closed; });
            }
        });
    }
};

} // namespace

/// The search against a network in memory; doors against real servers on loopback.
class tst_DiscoveryJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void findsWhatAnswers();
    void asksEveryOtherAddressOnce();
    void losesWhatDoesNotAnswerAnyMore();
    void keepsWhatNobodyDenies();
    void doesNotAskWhatJustAnswered();
    void ignoresWhatIsOutside();
    void tellsWhoIsWho_data();
    void tellsWhoIsWho();
    void seesConflicts_data();
    void seesConflicts();
    void refusesAWrongNetwork();
    void triesAgainWhenTheKernelIsBusy();
    void endsWhenAskingFails();
    void endsWhenTheTableBreaks();
    void cancels();
    void cancelsBeforeItBegan();
    void endsAtTheDeadline();
    void waitsForTheLastAddressOnly();
    void keepsItsPace();
    void leavesRoomInTheKernelsTable();
    void diesWhileRunning();
    void triesTheDoorsOfGatewaysAndPhones();
    void doesNotKnockUnasked();
    void endsAtTheDeadlineInFrontOfADoor();
    void knocksOnAFewDoorsAtOnce();

private:
    void make(const Site& site = {});
    void finish();
    [[nodiscard]] const DiscoveredDevice* device(const QString& address);

    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<FakeNetwork> m_network;
    DiscoveryRequest m_request;
    FakeNeighbours* m_table = nullptr;
    std::unique_ptr<DiscoveryJob> m_job;
    QList<DiscoveredDevice> m_devices;
};

void tst_DiscoveryJob::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_DiscoveryJob::init()
{
    m_network = std::make_shared<FakeNetwork>();
    m_network->addNetwork(u"eth0"_s, u"192.168.1.1"_s, 28);
    m_request = DiscoveryRequest();
    m_request.clock = Clock(20);
}

void tst_DiscoveryJob::cleanup() { m_job.reset(); }

void tst_DiscoveryJob::make(const Site& site)
{
    auto table = std::make_unique<FakeNeighbours>(m_network);
    m_table = table.get();
    m_job = std::make_unique<DiscoveryJob>(m_request, m_catalog, site, std::move(table));
}

void tst_DiscoveryJob::finish()
{
    QSignalSpy finished(m_job.get(), &Job::finished);
    m_job->start();
    QVERIFY(finished.wait(20'000));
    m_devices = m_job->devices();
    QCOMPARE(finished.size(), 1);
}

const DiscoveredDevice* tst_DiscoveryJob::device(const QString& address)
{
    for (const DiscoveredDevice& one : std::as_const(m_devices))
        if (one.addressText() == address)
            return &one;
    return nullptr;
}

void tst_DiscoveryJob::findsWhatAnswers()
{
    m_network->add(u"192.168.1.5"_s, pattonMac);
    m_network->add(u"192.168.1.3"_s, yealinkMac);
    m_network->add(u"192.168.1.14"_s, printerMac);
    make();
    QSignalSpy changed(m_job.get(), &DiscoveryJob::deviceChanged);
    QSignalSpy progress(m_job.get(), &Job::advanced);
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"done"_s);
    QCOMPARE(m_devices.size(), 3);
    QCOMPARE(changed.size(), 3);
    QCOMPARE(m_devices.first().addressText(), u"192.168.1.3"_s); // by address
    const auto* gateway = device(u"192.168.1.5"_s);
    QCOMPARE(gateway->kindName(), u"gateway"_s);
    QCOMPARE(gateway->vendor, u"patton"_s);
    QVERIFY(gateway->isAnswering);
    QCOMPARE(device(u"192.168.1.3"_s)->kindName(), u"phone"_s);
    QCOMPARE(device(u"192.168.1.14"_s)->kindName(), u"other"_s);
    QCOMPARE(progress.last(), QVariantList({ 14, 14 }));
}

void tst_DiscoveryJob::asksEveryOtherAddressOnce()
{
    make();
    finish();
    QCOMPARE(m_network->asked.size(), 13); // 14 hosts, one is ours
    const QSet<quint32> asked(m_network->asked.begin(), m_network->asked.end());
    QCOMPARE(asked.size(), 13);
    const quint32 network = QHostAddress(u"192.168.1.0"_s).toIPv4Address();
    for (const quint32 outside : { network, network + 1, network + 15 })
        QVERIFY(!asked.contains(outside));
}

void tst_DiscoveryJob::losesWhatDoesNotAnswerAnyMore()
{
    m_network->remember(u"192.168.1.7"_s, pattonMac);
    make();
    QSignalSpy changed(m_job.get(), &DiscoveryJob::deviceChanged);
    QSignalSpy lost(m_job.get(), &DiscoveryJob::deviceLost);
    finish();
    QCOMPARE(changed.size(), 1);
    QVERIFY(!changed.first().first().value<DiscoveredDevice>().isAnswering);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(m_devices.size(), 0);
}

void tst_DiscoveryJob::keepsWhatNobodyDenies()
{
    m_network->isMute = true;
    m_network->remember(u"192.168.1.7"_s, pattonMac);
    make();
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"done"_s);
    QCOMPARE(m_devices.size(), 1);
    QVERIFY(!m_devices.first().isAnswering);
}

void tst_DiscoveryJob::doesNotAskWhatJustAnswered()
{
    m_network->remember(u"192.168.1.7"_s, pattonMac, Neighbour::State::Answering);
    make();
    finish();
    QVERIFY(!m_network->asked.contains(QHostAddress(u"192.168.1.7"_s).toIPv4Address()));
    QCOMPARE(m_devices.size(), 1);
    QVERIFY(m_devices.first().isAnswering);
}

void tst_DiscoveryJob::ignoresWhatIsOutside()
{
    m_network->remember(u"192.168.1.16"_s, pattonMac, Neighbour::State::Answering);
    m_network->remember(u"10.0.0.1"_s, pattonMac, Neighbour::State::Answering);
    m_network->remember(u"192.168.1.15"_s, pattonMac, Neighbour::State::Answering); // broadcast
    make();
    finish();
    QCOMPARE(m_devices.size(), 0);
}

void tst_DiscoveryJob::tellsWhoIsWho_data()
{
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("vendor");
    QTest::newRow("Patton") << pattonMac << u"gateway"_s << u"Patton"_s;
    QTest::newRow("Grandstream") << u"C0:74:AD:01:02:03"_s << u"gateway"_s << u"Grandstream"_s;
    QTest::newRow("Mediatrix") << u"00:90:F8:01:02:03"_s << u"gateway"_s << u"Mediatrix"_s;
    QTest::newRow("Sangoma") << u"00:50:58:01:02:03"_s << u"gateway_or_phone"_s << u"Sangoma"_s;
    QTest::newRow("Yealink") << yealinkMac << u"phone"_s << u"Yealink"_s;
    QTest::newRow("Snom") << u"00:04:13:01:02:03"_s << u"phone"_s << u"Snom"_s;
    QTest::newRow("Gigaset within Snom's") << u"00:04:13:E2:02:03"_s << u"phone"_s << u"Gigaset"_s;
    QTest::newRow("unknown") << printerMac << u"other"_s << QString();
}

void tst_DiscoveryJob::tellsWhoIsWho()
{
    QFETCH(QString, mac);
    QFETCH(QString, kind);
    QFETCH(QString, vendor);
    const Neighbour neighbour { 1, 5, *MacAddress::parse(mac), Neighbour::State::Answering };
    const auto found = DeviceIdentifier(m_catalog, {}).identify(neighbour);
    QCOMPARE(found.kindName(), kind);
    QCOMPARE(m_catalog->vendorName(found.vendor), vendor);
    QCOMPARE(found.isGateway, !found.families.isEmpty());
    QCOMPARE(found.mac.colons(), mac);
}

void tst_DiscoveryJob::seesConflicts_data()
{
    QTest::addColumn<QString>("plannedMac");
    QTest::addColumn<QString>("foundMac");
    QTest::addColumn<QString>("conflict");
    QTest::addColumn<int>("place");
    using Place = DiscoveredDevice::Place;
    QTest::newRow("the gateway itself")
        << pattonMac << pattonMac << QString() << int(Place::Gateway);
    QTest::newRow("another gateway")
        << pattonMac << u"00:A0:BA:FF:FF:FF"_s << u"isdn"_s << int(Place::None);
    QTest::newRow("a phone of the site")
        << pattonMac << yealinkMac << u"isdn"_s << int(Place::Phone);
    QTest::newRow("a printer") << pattonMac << printerMac << u"isdn"_s << int(Place::None);
    QTest::newRow("a gateway where no MAC is known")
        << QString() << pattonMac << QString() << int(Place::None);
    QTest::newRow("a printer where no MAC is known")
        << QString() << printerMac << u"isdn"_s << int(Place::None);
}

void tst_DiscoveryJob::seesConflicts()
{
    QFETCH(QString, plannedMac);
    QFETCH(QString, foundMac);
    QFETCH(QString, conflict);
    QFETCH(int, place);
    m_network->add(u"192.168.1.9"_s, foundMac);
    make(siteWith(plannedMac, u"192.168.1.9"_s));
    finish();
    const auto* found = device(u"192.168.1.9"_s);
    QVERIFY(found);
    QCOMPARE(found->conflict, conflict);
    QCOMPARE(int(found->place), place);
    if (found->place == DiscoveredDevice::Place::Gateway)
        QCOMPARE(found->placeName, u"isdn"_s);
    if (found->place == DiscoveredDevice::Place::Phone)
        QCOMPARE(found->placeName, u"anna"_s);
}

void tst_DiscoveryJob::refusesAWrongNetwork()
{
    m_request.subnet = u"10.0.0.0/24"_s;
    make();
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"failed"_s);
    QCOMPARE(errorCodeName(m_job->outcome().error->code), u"outside_subnet"_s);
    QCOMPARE(m_job->subject(), u"10.0.0.0/24"_s);
    QCOMPARE(m_network->asked.size(), 0);
}

void tst_DiscoveryJob::triesAgainWhenTheKernelIsBusy()
{
    m_network->laterFirst = 5;
    m_network->add(u"192.168.1.2"_s, pattonMac);
    make();
    finish();
    QCOMPARE(m_network->asked.size(), 13);
    QCOMPARE(m_devices.size(), 1);
}

void tst_DiscoveryJob::endsWhenAskingFails()
{
    m_network->failAfter = 3;
    make();
    QSignalSpy steps(m_job.get(), &Job::stepChanged);
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"failed"_s);
    QCOMPARE(errorCodeName(m_job->outcome().error->code), u"unreachable"_s);
    QCOMPARE(steps.last().at(1).value<Job::StepState>(), Job::StepState::Failed);
    QCOMPARE(m_network->asked.size(), 3);
}

void tst_DiscoveryJob::endsWhenTheTableBreaks()
{
    m_network->isMute = true;
    make();
    QSignalSpy progress(m_job.get(), &Job::advanced);
    QSignalSpy finished(m_job.get(), &Job::finished);
    m_job->start();
    QVERIFY(progress.wait());
    m_table->breakOff();
    QVERIFY(finished.wait());
    QCOMPARE(outcomeName(m_job->outcome().end), u"failed"_s);
}

void tst_DiscoveryJob::cancels()
{
    m_network->isMute = true;
    m_network->remember(u"192.168.1.7"_s, pattonMac, Neighbour::State::Answering);
    make();
    QSignalSpy changed(m_job.get(), &DiscoveryJob::deviceChanged);
    QSignalSpy finished(m_job.get(), &Job::finished);
    m_job->start();
    QVERIFY(changed.wait());
    m_job->cancel();
    const auto asked = m_network->asked.size();
    QVERIFY(finished.wait());
    m_job->cancel(); // a second one changes nothing
    QCOMPARE(outcomeName(m_job->outcome().end), u"cancelled"_s);
    QCOMPARE(m_job->devices().size(), 1);
    // What the kernel says from now on is not listened to.
    m_table->report({ 1, QHostAddress(u"192.168.1.8"_s).toIPv4Address(),
        *MacAddress::parse(yealinkMac), Neighbour::State::Answering });
    QVERIFY(!finished.wait(100));
    QCOMPARE(m_network->asked.size(), asked);
    QCOMPARE(m_job->devices().size(), 1);
}

void tst_DiscoveryJob::cancelsBeforeItBegan()
{
    make();
    QSignalSpy finished(m_job.get(), &Job::finished);
    m_job->start();
    m_job->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(outcomeName(m_job->outcome().end), u"cancelled"_s);
    QCOMPARE(m_network->asked.size(), 0);
}

void tst_DiscoveryJob::endsAtTheDeadline()
{
    m_network->local.clear();
    m_network->addNetwork(u"eth0"_s, u"192.168.0.1"_s, 22);
    m_network->isMute = true;
    m_request.deadline = 2s; // a third of what a /22 takes to be asked
    make();
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"failed"_s);
    QCOMPARE(errorCodeName(m_job->outcome().error->code), u"timeout"_s);
    const QString detail = m_job->outcome().error->detail;
    QVERIFY2(detail.endsWith(u"/1022"), qPrintable(detail));
    QVERIFY(m_network->asked.size() < 1000);
}

void tst_DiscoveryJob::waitsForTheLastAddressOnly()
{
    m_network->isMute = true;
    m_request.deadline = 1s; // less than silence takes to be believed, enough to ask 13
    make();
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"done"_s);
    QCOMPARE(m_network->asked.size(), 13);
}

void tst_DiscoveryJob::keepsItsPace()
{
    m_network->local.clear();
    m_network->addNetwork(u"eth0"_s, u"192.168.1.1"_s, 24);
    make();
    qsizetype before = 0;
    qsizetype most = 0;
    connect(m_job.get(), &Job::advanced, this, [&] {
        most = std::max(most, m_network->asked.size() - before);
        before = m_network->asked.size();
    });
    finish();
    QCOMPARE(m_network->asked.size(), 253);
    QCOMPARE(most, qsizetype(DiscoveryJob::asksPerTick));
    // 32 ticks of 50 ms at twenty times the speed
    QVERIFY2(m_job->elapsedMs() >= 31 * 2, qPrintable(QString::number(m_job->elapsedMs())));
}

void tst_DiscoveryJob::leavesRoomInTheKernelsTable()
{
    m_network->local.clear();
    m_network->addNetwork(u"eth0"_s, u"192.168.0.1"_s, 22);
    m_network->isMute = true;
    // What is remembered is waited for longest: the limit, not silence, holds the job back.
    for (int i = 0; i < 1022; ++i)
        m_network->remembered.append({ 1, m_network->local.first().subnet.host(i),
            *MacAddress::parse(pattonMac), Neighbour::State::Remembered });
    m_request.clock = Clock(10);
    m_request.deadline = 60s;
    make();
    qsizetype open = 0;
    connect(m_job.get(), &Job::advanced, this, [&](int done) {
        const int asked = done - 1; // ours is never asked
        open = std::max(open, m_network->asked.size() - asked);
    });
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"done"_s);
    QCOMPARE(m_network->asked.size(), 1021);
    QCOMPARE(open, qsizetype(DiscoveryJob::maximumOpen));
}

void tst_DiscoveryJob::diesWhileRunning()
{
    m_network->isMute = true;
    make();
    QSignalSpy progress(m_job.get(), &Job::advanced);
    m_job->start();
    QVERIFY(progress.wait());
    m_job.reset();
    QVERIFY(!progress.wait(50));
}

void tst_DiscoveryJob::triesTheDoorsOfGatewaysAndPhones()
{
    m_network->local.clear();
    m_network->addNetwork(u"lo"_s, u"127.0.0.1"_s, 8);
    m_network->add(u"127.0.0.2"_s, pattonMac);
    m_network->add(u"127.0.0.3"_s, printerMac);
    m_network->add(u"127.0.0.4"_s, yealinkMac);
    Listener first(u"127.0.0.2"_s);
    Listener second(u"127.0.0.2"_s);
    Listener printer(u"127.0.0.3"_s, first.serverPort());
    m_request.subnet = u"127.0.0.0/28"_s;
    m_request.isCheckingDoors = true;
    m_request.doors = { second.serverPort(), first.serverPort() };
    m_request.clock = Clock(1);
    make();
    QSignalSpy steps(m_job.get(), &Job::stepChanged);
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"done"_s);
    QList<quint16> expected { first.serverPort(), second.serverPort() };
    std::sort(expected.begin(), expected.end());
    QCOMPARE(device(u"127.0.0.2"_s)->doors, expected);
    QVERIFY(device(u"127.0.0.3"_s)->doors.isEmpty());
    QVERIFY(device(u"127.0.0.4"_s)->doors.isEmpty());
    QTRY_COMPARE(first.closed, 1);
    QTRY_COMPARE(second.closed, 1);
    QCOMPARE(first.connections + second.connections, 2);
    QCOMPARE(first.bytes + second.bytes, 0);
    QCOMPARE(printer.connections, 0);
    QCOMPARE(steps.last().first().toString(), u"doors"_s);
    QCOMPARE(steps.last().at(1).value<Job::StepState>(), Job::StepState::Done);
}

void tst_DiscoveryJob::doesNotKnockUnasked()
{
    m_network->local.clear();
    m_network->addNetwork(u"lo"_s, u"127.0.0.1"_s, 8);
    m_network->add(u"127.0.0.2"_s, pattonMac);
    Listener listener(u"127.0.0.2"_s);
    m_request.subnet = u"127.0.0.0/28"_s;
    m_request.doors = { listener.serverPort() };
    make();
    QSignalSpy steps(m_job.get(), &Job::stepChanged);
    finish();
    QCOMPARE(steps.last().at(1).value<Job::StepState>(), Job::StepState::Skipped);
    QVERIFY(device(u"127.0.0.2"_s)->doors.isEmpty());
    QVERIFY(!listener.waitForNewConnection(50));
    QCOMPARE(listener.connections, 0);
}

void tst_DiscoveryJob::endsAtTheDeadlineInFrontOfADoor()
{
    // A full accept queue leaves later connections without an answer.
    QTcpServer full;
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress(u"127.0.0.2"_s)));
    QList<std::shared_ptr<QTcpSocket>> queue;
    for (int i = 0; i < 8; ++i) {
        queue.append(std::make_shared<QTcpSocket>());
        queue.last()->connectToHost(full.serverAddress(), full.serverPort());
    }
    full.pauseAccepting();
    QTRY_VERIFY(queue.first()->state() == QAbstractSocket::ConnectedState);
    m_network->local.clear();
    m_network->addNetwork(u"lo"_s, u"127.0.0.1"_s, 8);
    m_network->add(u"127.0.0.2"_s, pattonMac);
    m_request.subnet = u"127.0.0.0/28"_s;
    m_request.isCheckingDoors = true;
    m_request.doors = { full.serverPort() };
    m_request.clock = Clock(1);
    m_request.deadline = 1s;
    make();
    finish();
    QCOMPARE(outcomeName(m_job->outcome().end), u"failed"_s);
    QCOMPARE(errorCodeName(m_job->outcome().error->code), u"timeout"_s);
    QCOMPARE(m_job->outcome().error->detail, u"0/1 TCP"_s);
    QCOMPARE(m_devices.size(), 1);
}

void tst_DiscoveryJob::knocksOnAFewDoorsAtOnce()
{
    Listener listener(u"127.0.0.2"_s);
    DoorCheck check(2s);
    for (int i = 0; i < 100; ++i)
        check.add(QHostAddress(u"127.0.0.2"_s), { listener.serverPort() });
    QSignalSpy finished(&check, &DoorCheck::finished);
    QSignalSpy answered(&check, &DoorCheck::answered);
    qsizetype most = 0;
    connect(&check, &DoorCheck::progressed, this,
        [&] { most = std::max(most, check.findChildren<QTcpSocket*>().size()); });
    check.start();
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    QCOMPARE(answered.size(), 100);
    QVERIFY2(most > 1 && most <= DoorCheck::maximumAtOnce, qPrintable(QString::number(most)));
    QCOMPARE(check.total(), 100);
    QVERIFY(!finished.wait(50));
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(tst_DiscoveryJob)
#include "tst_DiscoveryJob.moc"
