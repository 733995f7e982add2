// SPDX-License-Identifier: GPL-3.0-or-later
// What a job does and says besides surviving faults, which tst_GatewayFaults is about.
#include "models/gateway/GatewayJob.h"
#include "tests/models/gateway/TrinitySite.h"
#include "tests/peers/TrinitySimulator.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUdpSocket>

#include <functional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Method = GatewayRequest::Method;
using Purpose = GatewayRequest::Purpose;
using End = Outcome::End;

namespace {

constexpr int usualSpeed = 50;

struct Case {
    QString method; ///< tftp or inline
    QString fault; ///< in words
    bool isDone = false; ///< must end Done
    std::function<void(PeerSetup&)> device = [](PeerSetup&) {};
    std::function<void(GatewayRequest&)> request = [](GatewayRequest&) {};
    int speed = usualSpeed;
    [[nodiscard]] QString name() const { return method + u": "_s + fault; }
};

Case device(const QString& method, const QString& fault, bool isDone,
    std::function<void(PeerSetup&)> change, int speed = usualSpeed)
{
    return { method, fault, isDone, std::move(change), [](GatewayRequest&) {}, speed };
}

Case request(const QString& method, const QString& fault, bool isDone,
    std::function<void(GatewayRequest&)> change)
{
    Case c { method, fault, isDone };
    c.request = std::move(change);
    return c;
}

/// The site as planned, and as it was when the device was set up last.
Site plannedSite() { return TrinitySite::site(u"TRI_ISDN_2"_s, 2); }
Site earlierSite()
{
    Site site = TrinitySite::site(u"TRI_ISDN_2"_s, 1);
    GatewayPort& port = site.gateways[0].ports[0];
    port.trunkNumber = u"20007"_s;
    port.username = u"Patton_010203_isdn_old"_s;
    port.password = Secret(u"earlierSecret"_s);
    return site;
}

QByteArray rendered(const Site& site)
{
    const auto text = renderGateway(site, site.gateways[0], *TrinitySite::catalog());
    if (!text)
        qFatal("%s %s", qPrintable(text.error().subject), qPrintable(text.error().detail));
    return *text;
}

bool isAlike(const QByteArray& a, const QByteArray& b)
{
    return ConfigTree::parse(a).differences(ConfigTree::parse(b)).isEmpty();
}

} // namespace

class tst_GatewayJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void doesNothingTwice_data();
    void doesNothingTwice();
    void takesTheNextWay_data();
    void takesTheNextWay();
    void triesThePlansPasswordToo();
    void setsANewPassword();
    void putsAFactoryConfigurationBack();
    void restoresABackup();
    void refusesToCutItsOwnConnection();
    void tellsTheDifference();
    void handsOutTheBackups();
    void namesItsStepsInOrder_data();
    void namesItsStepsInOrder();
    void cancelsBeforeItStarts();

private:
    void start(const Case& c);
    void runJob();

    QByteArray m_before = rendered(earlierSite());
    std::unique_ptr<TrinitySimulator> m_simulator;
    std::unique_ptr<GatewayJob> m_job;
    GatewayRequest m_request;
    QString m_transcript;
    QStringList m_steps;
};

void tst_GatewayJob::start(const Case& c)
{
    PeerSetup setup;
    setup.clock = Clock(c.speed);
    setup.password = u"loginSecret"_s;
    setup.startup = m_before;
    setup.reloadTime = 5s;
    setup.banner = "\nWelcome to the gateway\n";
    c.device(setup);
    m_job.reset();
    m_simulator = std::make_unique<TrinitySimulator>(setup);
    if (!m_simulator->start())
        qFatal("the simulator cannot listen");
    auto request
        = GatewayRequest::of(plannedSite(), u"isdn"_s, *TrinitySite::catalog(), Purpose::Upload);
    if (!request)
        qFatal("no request");
    m_request = *request;
    m_request.host = u"127.0.0.1"_s;
    m_request.setPort(m_simulator->port());
    m_request.tftpPort = 0;
    m_request.method = c.method == u"tftp" ? Method::Tftp : Method::Inline;
    c.request(m_request);
    m_transcript.clear();
    m_steps.clear();
    m_job = std::make_unique<GatewayJob>(m_request, Clock(c.speed));
    connect(m_job.get(), &Job::transcript, this,
        [this](Job::Direction, const QString& text) { m_transcript += text; });
    connect(
        m_job.get(), &Job::stepChanged, this, [this](const QString& name, Job::StepState state) {
            if (state == Job::StepState::Running)
                m_steps.append(name);
        });
}

void tst_GatewayJob::runJob()
{
    QSignalSpy finished(m_job.get(), &Job::finished);
    m_job->start();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(60'000));
    // Leaves the device alone afterwards, and says nothing more.
    QTRY_COMPARE(m_simulator->openSessions(), 0);
    QCOMPARE(finished.size(), 1);
}

void tst_GatewayJob::doesNothingTwice_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("by TFTP") << u"tftp"_s;
    QTest::newRow("line by line") << u"inline"_s;
}

void tst_GatewayJob::doesNothingTwice()
{
    QFETCH(QString, method);
    start(device(method, {}, true, [](PeerSetup& s) { s.startup = rendered(plannedSite()); }));
    runJob();
    QCOMPARE(m_job->outcome().end, End::Done);
    QCOMPARE(m_job->notes(), QStringList({ u"clear_text"_s, u"already_up_to_date"_s }));
    QVERIFY(m_job->difference().isEmpty());
    QCOMPARE(m_simulator->reloadCount(), 0);
    QVERIFY(m_simulator->tmpConfig().isEmpty());
}

void tst_GatewayJob::takesTheNextWay_data()
{
    QTest::addColumn<bool>("isTftpTaken");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QStringList>("notes");
    QTest::newRow("SSH is shut") << false << u"tftp"_s
                                 << QStringList { u"ssh_unavailable"_s, u"clear_text"_s };
    QTest::newRow("SSH is shut, TFTP cannot be served")
        << true << u"inline"_s
        << QStringList { u"ssh_unavailable"_s, u"tftp_port_unavailable"_s, u"clear_text"_s };
}

void tst_GatewayJob::takesTheNextWay()
{
    QFETCH(bool, isTftpTaken);
    QFETCH(QString, method);
    QFETCH(QStringList, notes);
    QUdpSocket taken;
    QVERIFY(taken.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress));
    start(request(u"tftp"_s, {}, true, [&](GatewayRequest& r) {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost, 0);
        r.ports.ssh = closed.serverPort();
        r.method = Method::Auto;
        r.tftpPort = isTftpTaken ? taken.localPort() : 0;
    }));
    runJob();
    QCOMPARE(m_job->outcome().end, End::Done);
    QCOMPARE(m_job->method(), method);
    QCOMPARE(m_job->door(), u"telnet"_s);
    QCOMPARE(m_job->notes(), notes);
}

/// What opens it "now" may be of yesterday: the plan's own password gets one try.
void tst_GatewayJob::triesThePlansPasswordToo()
{
    start(request(u"tftp"_s, {}, true,
        [](GatewayRequest& r) { r.login.password = Secret(u"wrongSecret"_s); }));
    runJob();
    QCOMPARE(m_job->outcome().end, End::Done);
    QVERIFY(m_job->notes().contains(u"login_of_the_plan"_s));
}

void tst_GatewayJob::putsAFactoryConfigurationBack()
{
    start(request(u"tftp"_s, {}, true, [](GatewayRequest& r) {
        r.purpose = Purpose::Restore;
        r.configuration = "cli version 4.00\nadministrator admin password factory\n";
        r.factoryLogin = { u"admin"_s, Secret(u"factory"_s) };
    }));
    runJob();
    QCOMPARE(m_job->outcome().end, End::Done);
    QCOMPARE(m_simulator->runningConfig(), m_request.configuration);
}

/// A factory unit: opened with what it has, and with the plan's own once that is in force.
void tst_GatewayJob::setsANewPassword()
{
    start(device(u"tftp"_s, {}, true, [](PeerSetup& s) {
        s.password.clear();
        s.startup = "cli version 4.00\n";
    }));
    m_request.login.password = Secret();
    m_request.factoryLogin = m_request.login;
    m_job = std::make_unique<GatewayJob>(m_request, Clock(usualSpeed));
    runJob();
    QCOMPARE(m_job->outcome().end, End::Done);
    QVERIFY(m_job->notes().contains(u"factory_password"_s));
    QVERIFY(m_simulator->runningConfig().contains("administrator admin password loginSecret"));
}

void tst_GatewayJob::restoresABackup()
{
    start(request(u"tftp"_s, {}, true, [this](GatewayRequest& r) {
        r.purpose = Purpose::Restore;
        r.configuration = m_before;
    }));
    m_simulator->setStartupConfig(rendered(plannedSite()));
    m_simulator->setRunningConfig(rendered(plannedSite()));
    runJob();
    QCOMPARE(m_job->outcome().end, End::Done);
    QCOMPARE(m_simulator->startupConfig(), m_before);
    QVERIFY(isAlike(m_simulator->runningConfig(), m_before));
    QCOMPARE(m_simulator->reloadCount(), 1);
}

/// Over TFTP a new address is taken at the restart; typed, it would end the session half way.
void tst_GatewayJob::refusesToCutItsOwnConnection()
{
    QByteArray elsewhere = rendered(plannedSite());
    const qsizetype at = elsewhere.indexOf("ipaddress WAN ");
    elsewhere.replace(at, elsewhere.indexOf('\n', at) - at, "ipaddress WAN 127.0.0.99 255.0.0.0");
    start(device(u"inline"_s, {}, false, [elsewhere](PeerSetup& s) { s.startup = elsewhere; }));
    runJob();
    QCOMPARE(m_job->outcome().end, End::Failed);
    QCOMPARE(m_job->outcome().error->code, ErrorCode::AddressWouldChange);
    QCOMPARE(m_simulator->runningConfig(), elsewhere);
    QVERIFY(!m_simulator->commands().contains(u"configure"_s));
}

void tst_GatewayJob::tellsTheDifference()
{
    start(request(u"tftp"_s, {}, true, [](GatewayRequest& r) { r.purpose = Purpose::Difference; }));
    runJob();
    const QStringList lines = m_job->difference().split(u'\n');
    QVERIFY(lines.contains(
        u"- context cs SWITCH / mapping-table called-e164 to called-e164 cutpref: map 20007(.%) to \\1"_s));
    QVERIFY(lines.contains(
        u"+ context cs SWITCH / mapping-table called-e164 to called-e164 cutpref: map 20002(.%) to \\1"_s));
    QVERIFY(m_job->difference().contains(QString::fromUtf8(Redactor::mask)));
    QCOMPARE(m_job->identity(), u"SN4131/2BIS4VHP/EUI, Trinity 3.19.2-21031, 00A0BA010203"_s);
}

void tst_GatewayJob::handsOutTheBackups()
{
    start(request(u"tftp"_s, {}, true, [](GatewayRequest& r) { r.purpose = Purpose::Backup; }));
    QSignalSpy backups(m_job.get(), &GatewayJob::backupTaken);
    runJob();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups[0][0].toString(), u"running"_s);
    QCOMPARE(backups[0][1].toByteArray(), m_before);
    QCOMPARE(backups[1][0].toString(), u"startup"_s);
    QCOMPARE(backups[1][1].toByteArray(), m_before);
}

void tst_GatewayJob::namesItsStepsInOrder_data() { doesNothingTwice_data(); }

void tst_GatewayJob::namesItsStepsInOrder()
{
    QFETCH(QString, method);
    start({ method, {} });
    runJob();
    QStringList wanted { u"connecting"_s, u"logging_in"_s, u"identifying"_s, u"backing_up"_s,
        u"comparing"_s, u"sending"_s, u"reading_back"_s, u"activating"_s, u"waiting_for_return"_s,
        u"verifying"_s, u"logging_out"_s };
    if (method == u"inline")
        wanted.removeOne(u"waiting_for_return"_s);
    QStringList seen = m_steps;
    // The device may still answer a last time before it goes down: then it is waited for again.
    while (seen.count(u"waiting_for_return"_s) > 1) {
        const auto again = seen.lastIndexOf(u"waiting_for_return"_s);
        seen.removeAt(again);
        seen.removeAt(again - 1);
    }
    QCOMPARE(seen, wanted);
    QVERIFY(m_simulator->discardedBytes() == 0);
    QVERIFY(m_simulator->logoutCount() >= 1);
}

void tst_GatewayJob::cancelsBeforeItStarts()
{
    start({ u"tftp"_s, {} });
    QSignalSpy finished(m_job.get(), &Job::finished);
    m_job->start();
    m_job->cancel();
    QVERIFY(finished.wait());
    QCOMPARE(m_job->outcome().end, End::Cancelled);
    QCOMPARE(m_simulator->sessionCount(), 0);
}

QTEST_GUILESS_MAIN(tst_GatewayJob)
#include "tst_GatewayJob.moc"
