// SPDX-License-Identifier: GPL-3.0-or-later
// Every fault the simulated Trinity can have, at every moment of both ways to upload.
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
    QString cancelAt = {}; ///< step
    int speed = usualSpeed;
    QString armedBy = {}; ///< step or store: the device is made faulty only then
    [[nodiscard]] QString name() const { return method + u": "_s + fault; }
};

const QList<QPair<PeerPoint, QString>> points {
    { PeerPoint::Connect, u"once connected"_s },
    { PeerPoint::Login, u"after the user name"_s },
    { PeerPoint::Password, u"after the password"_s },
    { PeerPoint::Prompt, u"before the first prompt"_s },
    { PeerPoint::Enable, u"at enable"_s },
    { PeerPoint::ShowVersion, u"at show version"_s },
    { PeerPoint::ShowRunning, u"at show running-config"_s },
    { PeerPoint::CopyToTmp, u"at the copy to tmp-config"_s },
    { PeerPoint::ReadBackTmp, u"at reading tmp-config back"_s },
    { PeerPoint::CopyToStartup, u"at the copy to startup-config"_s },
    { PeerPoint::ReadBackStartup, u"at reading startup-config"_s },
    { PeerPoint::Configure, u"at configure"_s },
    { PeerPoint::InlineLine, u"at a line"_s },
    { PeerPoint::SaveRunning, u"at saving"_s },
    { PeerPoint::Reload, u"at reload"_s },
    { PeerPoint::ReloadConfirm, u"at the confirmation"_s },
    { PeerPoint::AfterReload, u"after the restart"_s },
};

bool isOf(const QString& method, PeerPoint point)
{
    const bool isInlineOnly = point == PeerPoint::Configure || point == PeerPoint::InlineLine
        || point == PeerPoint::SaveRunning;
    if (method == u"inline")
        return isInlineOnly || point == PeerPoint::ShowRunning
            || point == PeerPoint::ReadBackStartup;
    return !isInlineOnly;
}

bool hasEffect(PeerPoint point)
{
    return point == PeerPoint::CopyToTmp || point == PeerPoint::CopyToStartup
        || point == PeerPoint::InlineLine || point == PeerPoint::SaveRunning
        || point == PeerPoint::ReloadConfirm;
}

using Strike = PeerPoint PeerFaults::*;
const QList<QPair<Strike, QString>> strikes { { &PeerFaults::silentAt, u"silent"_s },
    { &PeerFaults::dropAt, u"drops"_s }, { &PeerFaults::resetAt, u"resets"_s },
    { &PeerFaults::errorAt, u"refuses"_s } };

void addStrikes(QList<Case>& cases, const QString& method)
{
    for (const auto& [point, where] : points) {
        if (!isOf(method, point))
            continue;
        for (const auto& [strike, how] : strikes) {
            const auto add = [&](const QString& words, int times, bool isAfterEffect) {
                Case c { method, how + u' ' + where + words };
                c.device
                    = [strike = strike, point = point, times, isAfterEffect](PeerSetup& setup) {
                          setup.faults.*strike = point;
                          setup.faults.strikes = times;
                          setup.faults.strikesAfterEffect = isAfterEffect;
                      };
                cases.append(c);
            };
            add(u", each time"_s, -1, false);
            add(u", once"_s, 1, false);
            if (hasEffect(point) && strike != &PeerFaults::errorAt)
                add(u", once, having done it"_s, 1, true);
        }
    }
}

Case device(const QString& method, const QString& fault, bool isDone,
    std::function<void(PeerSetup&)> change, int speed = usualSpeed)
{
    return { method, fault, isDone, std::move(change), [](GatewayRequest&) {}, {}, speed, {} };
}

Case request(const QString& method, const QString& fault, bool isDone,
    std::function<void(GatewayRequest&)> change)
{
    Case c { method, fault, isDone };
    c.request = std::move(change);
    return c;
}

void addCommon(QList<Case>& cases, const QString& method)
{
    using S = PeerSetup;
    using R = GatewayRequest;
    const auto done = [&](const QString& words, std::function<void(S&)> change) {
        cases.append(device(method, words, true, std::move(change)));
    };
    const auto bad = [&](const QString& words, std::function<void(S&)> change) {
        cases.append(device(method, words, false, std::move(change)));
    };
    done(u"nothing is wrong"_s, [](S&) {});
    done(u"one byte per packet"_s, [](S& s) { s.faults.oneBytePerPacket = true; });
    done(u"the banner looks like prompts"_s, [](S& s) { s.faults.bannerLooksLikePrompt = true; });
    // A line of junk in what "show" prints is taken for a statement: then only TFTP gets through.
    const bool isPastJunk = method == u"tftp";
    cases.append(device(method, u"colours and junk around prompts"_s, isPastJunk,
        [](S& s) { s.faults.ansiJunk = true; }));
    cases.append(
        device(method, u"junk around prompts, one byte per packet"_s, isPastJunk, [](S& s) {
            s.faults.ansiJunk = true;
            s.faults.oneBytePerPacket = true;
        }));
    done(u"a flood of telnet options"_s, [](S& s) { s.faults.optionFlood = true; });
    done(u"the pager pages whatever was negotiated"_s, [](S& s) {
        s.pagerLines = 5;
        s.pagerAlways = true;
    });
    done(u"one session at a time"_s, [](S& s) { s.maxSessions = 1; });
    done(u"CR LF counts twice"_s, [](S& s) { s.crlfIsTwoLines = true; });
    bad(u"an endless line"_s, [](S& s) { s.faults.endlessLine = true; });
    bad(u"30 s before each prompt"_s, [](S& s) { s.faults.promptDelay = 30s; });
    bad(u"no session is free"_s, [](S& s) { s.faults.sessionLimit = true; });
    bad(u"another serial number than planned"_s, [](S& s) { s.serial = u"00A0BA0AAAAA"_s; });
    bad(u"not a Trinity"_s, [](S& s) { s.version = u"R6.2 2013-01-18"_s; });
    bad(u"a gateway for another kind of line"_s, [](S& s) { s.product = u"SN4141/4JO/EUI"_s; });
    cases.append(request(method, u"a wrong password"_s, false,
        [](R& r) { r.login.password = Secret(u"wrongSecret"_s); }));
    cases.append(request(method, u"a wrong user"_s, false, [](R& r) { r.login.user = u"root"_s; }));
    cases.append(request(method, u"nobody there"_s, false, [](R& r) {
        QTcpServer closed;
        closed.listen(QHostAddress::LocalHost, 0);
        r.setPort(closed.serverPort());
    }));
    cases.append(
        request(method, u"only a backup"_s, true, [](R& r) { r.purpose = Purpose::Backup; }));
    cases.append(request(
        method, u"only the difference"_s, true, [](R& r) { r.purpose = Purpose::Difference; }));
    cases.append(
        request(method, u"without activating"_s, true, [](R& r) { r.isReloading = false; }));
    QStringList steps { u"connecting"_s, u"logging_in"_s, u"identifying"_s, u"backing_up"_s,
        u"comparing"_s, u"sending"_s, u"reading_back"_s, u"activating"_s, u"verifying"_s };
    if (method == u"tftp")
        steps.append(u"waiting_for_return"_s);
    for (const QString& step : std::as_const(steps)) {
        Case c { method, u"cancelled while "_s + step };
        c.cancelAt = step;
        cases.append(c);
    }
}

/// Faults at commands that come more than once: here at the later time.
void addLateStrikes(QList<Case>& cases, const QString& method)
{
    struct Late {
        PeerPoint point;
        QString words;
        QString armedBy;
    };
    const QList<Late> tftp {
        { PeerPoint::ReadBackStartup, u"at reading startup-config back"_s, u"startup-config"_s },
        { PeerPoint::ShowVersion, u"at show version after the restart"_s, u"verifying"_s },
        { PeerPoint::ShowRunning, u"at show running-config after the restart"_s, u"verifying"_s }
    };
    const QList<Late> lines {
        { PeerPoint::InlineLine, u"at a later line"_s, u"running-config"_s },
        { PeerPoint::ShowRunning, u"at reading running-config back"_s, u"reading_back"_s },
        { PeerPoint::ReadBackStartup, u"at reading startup-config back"_s, u"startup-config"_s }
    };
    for (const Late& late : method == u"tftp" ? tftp : lines) {
        for (const auto& [strike, how] : strikes) {
            for (const int times : { -1, 1 }) {
                Case c { method,
                    how + u' ' + late.words + (times < 0 ? u", each time"_s : u", once"_s) };
                c.armedBy = late.armedBy;
                c.device = [strike = strike, point = late.point, times](PeerSetup& setup) {
                    setup.faults.*strike = point;
                    setup.faults.strikes = times;
                };
                cases.append(c);
            }
        }
    }
}

void addTftp(QList<Case>& cases)
{
    using F = PeerFaults;
    const auto add = [&](const QString& words, bool isDone, std::function<void(F&)> change,
                         int speed = usualSpeed) {
        cases.append(device(
            u"tftp"_s, words, isDone,
            [change = std::move(change)](PeerSetup& s) { change(s.faults); }, speed));
    };
    // Retransmissions take real time.
    add(
        u"each seventh datagram is lost"_s, true, [](F& f) { f.tftpLoss = 7; }, 5);
    add(
        u"each third datagram is lost"_s, true, [](F& f) { f.tftpLoss = 3; }, 5);
    add(u"every datagram is lost"_s, false, [](F& f) { f.tftpLoss = 1; });
    add(u"every datagram comes twice"_s, true, [](F& f) { f.tftpDuplicate = true; });
    add(u"no TFTP options"_s, true, [](F& f) { f.tftpNoOptions = true; });
    add(u"the transfer is aborted"_s, false, [](F& f) { f.tftpAbort = true; });
    add(u"the file is never asked for"_s, false, [](F& f) { f.tftpNeverAsks = true; });
    add(u"the copy is only pretended"_s, false, [](F& f) { f.tftpPretends = true; });
    add(u"tmp-config is not what was sent"_s, false, [](F& f) { f.corruptTmp = true; });
    add(u"startup-config is not what was sent"_s, false, [](F& f) { f.corruptStartup = true; });
    add(u"the restart is refused"_s, false, [](F& f) { f.reloadRefused = true; });
    add(u"it says it restarts and does not"_s, false, [](F& f) { f.reloadNeverDrops = true; });
    add(u"it never comes back"_s, false, [](F& f) { f.reloadNeverReturns = true; });
    add(u"it comes back with the old configuration"_s, false,
        [](F& f) { f.reloadReturnsOld = true; });
    add(u"another device comes back"_s, false, [](F& f) { f.returnsAsOther = true; });
    cases.append(device(u"tftp"_s, u"the device writes its configuration anew"_s, true,
        [](PeerSetup& s) { s.rewritesOnBoot = true; }));
    cases.append(request(u"tftp"_s, u"our port is taken"_s, false, [](GatewayRequest& r) {
        static QUdpSocket taken;
        if (taken.state() != QAbstractSocket::BoundState)
            taken.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress);
        r.tftpPort = taken.localPort();
    }));
    cases.append(request(
        u"tftp"_s, u"our port is taken and inline is allowed"_s, true, [](GatewayRequest& r) {
            static QUdpSocket taken;
            if (taken.state() != QAbstractSocket::BoundState)
                taken.bind(QHostAddress::LocalHost, 0, QUdpSocket::DontShareAddress);
            r.tftpPort = taken.localPort();
            r.method = Method::Auto;
        }));
}

void addInline(QList<Case>& cases)
{
    const auto add = [&](const QString& words, std::function<void(PeerFaults&)> change) {
        cases.append(device(u"inline"_s, words, false,
            [change = std::move(change)](PeerSetup& s) { change(s.faults); }));
    };
    add(u"the first line is refused"_s, [](PeerFaults& f) { f.errorOnLine = 1; });
    add(u"the tenth line is refused"_s, [](PeerFaults& f) { f.errorOnLine = 10; });
    add(u"the second line is ignored"_s, [](PeerFaults& f) { f.ignoreInlineLine = 2; });
    add(u"startup-config is not what was saved"_s,
        [](PeerFaults& f) { f.corruptStartup = true; });
}

const QList<Case>& allCases()
{
    static const QList<Case> cases = [] {
        QList<Case> out;
        for (const QString& method : { u"tftp"_s, u"inline"_s }) {
            addCommon(out, method);
            method == u"tftp" ? addTftp(out) : addInline(out);
            addStrikes(out, method);
            addLateStrikes(out, method);
        }
        return out;
    }();
    return cases;
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

QString described(const Outcome& outcome)
{
    QString text = outcomeName(outcome.end);
    if (outcome.error)
        text += u", "_s + errorCodeName(outcome.error->code);
    return text;
}

} // namespace

class tst_GatewayJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void doesNothingTwice_data();
    void doesNothingTwice();
    void refusesToCutItsOwnConnection();
    void tellsTheDifference();
    void handsOutTheBackups();
    void namesItsStepsInOrder_data();
    void namesItsStepsInOrder();
    void cancelsBeforeItStarts();
    void cleanupTestCase();

private:
    void start(const Case& c);
    void runJob();
    void checkUntouched(const Case& c) const;
    void checkDone(const Case& c) const;
    void checkSecrets() const;

    QByteArray m_before = rendered(earlierSite());
    std::unique_ptr<TrinitySimulator> m_simulator;
    std::unique_ptr<GatewayJob> m_job;
    GatewayRequest m_request;
    QString m_transcript;
    QStringList m_steps;
    QStringList m_table;
    bool m_isArmed = false;
};

void tst_GatewayJob::start(const Case& c)
{
    PeerSetup setup;
    setup.clock = Clock(c.speed);
    setup.password = u"loginSecret"_s;
    setup.startup = m_before;
    setup.reloadTime = 5s;
    setup.banner = "\nWelcome to the gateway\n";
    if (c.armedBy.isEmpty())
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
    const auto arm = [this, c](const QString& by) {
        if (by == c.armedBy && !std::exchange(m_isArmed, true))
            c.device(m_simulator->setup());
    };
    m_isArmed = c.armedBy.isEmpty();
    connect(m_simulator.get(), &TrinitySimulator::storeChanged, this, arm);
    connect(m_job.get(), &Job::stepChanged, this, arm);
    connect(m_job.get(), &Job::stepChanged, this,
        [this, at = c.cancelAt](const QString& name, Job::StepState state) {
            if (state != Job::StepState::Running)
                return;
            m_steps.append(name);
            if (name == at)
                m_job->cancel();
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

void tst_GatewayJob::survives_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < allCases().size(); ++i)
        QTest::newRow(qPrintable(allCases()[i].name())) << i;
}

void tst_GatewayJob::survives()
{
    QFETCH(int, index);
    const Case& c = allCases()[index];
    start(c);
    runJob();
    if (QTest::currentTestFailed())
        return;
    const Outcome& outcome = m_job->outcome();
    const QString text = described(outcome);
    // Qt may see the connection at once, or be refused and try again: either is right.
    const bool isRace = c.fault.startsWith(u"resets once connected");
    m_table.append(
        u"| %1 | %2 | %3 |"_s.arg(c.method, c.fault, isRace ? u"done or failed"_s : text));
    QVERIFY(m_isArmed);
    QVERIFY2(!c.isDone || outcome.end == End::Done,
        qPrintable(text + u' '
            + (outcome.error ? outcome.error->subject + u": "_s + outcome.error->detail
                             : QString())));
    QCOMPARE(outcome.error.has_value(), outcome.end != End::Done);
    checkSecrets();
    if (outcome.end == End::Done)
        checkDone(c);
    else if (outcome.end != End::Unknown && m_job->isBeforeActivation())
        checkUntouched(c);
    if (outcome.end == End::Cancelled)
        QVERIFY(!c.cancelAt.isEmpty());
    if (outcome.end == End::Unknown)
        QVERIFY(!outcome.error->subject.isEmpty());
}

void tst_GatewayJob::checkUntouched(const Case&) const
{
    QCOMPARE(m_simulator->reloadCount(), 0);
    if (m_job->method() != u"inline") {
        QCOMPARE(m_simulator->startupConfig(), m_before);
        QCOMPARE(m_simulator->runningConfig(), m_before);
        return;
    }
    QVERIFY(isAlike(m_simulator->startupConfig(), m_before));
    QVERIFY(isAlike(m_simulator->runningConfig(), m_before));
}

void tst_GatewayJob::checkDone(const Case& c) const
{
    if (m_request.purpose != Purpose::Upload) {
        QVERIFY(m_job->method().isEmpty());
        return checkUntouched(c);
    }
    if (m_job->method() == u"tftp") {
        QCOMPARE(m_simulator->startupConfig(), m_request.configuration);
        QCOMPARE(m_simulator->reloadCount(), m_request.isReloading ? 1 : 0);
        QVERIFY(isAlike(m_simulator->runningConfig(),
            m_request.isReloading ? m_request.configuration : m_before));
        return;
    }
    QCOMPARE(m_simulator->reloadCount(), 0);
    QVERIFY(isAlike(m_simulator->runningConfig(), m_request.configuration));
    QVERIFY(isAlike(
        m_simulator->startupConfig(), m_request.isReloading ? m_request.configuration : m_before));
}

void tst_GatewayJob::checkSecrets() const
{
    QString all
        = m_transcript + m_job->difference() + m_job->notes().join(u' ') + m_job->identity();
    if (const auto& error = m_job->outcome().error)
        all += error->subject + error->detail;
    for (const QString& secret :
        { u"loginSecret"_s, u"wrongSecret"_s, u"earlierSecret"_s, u"trunkSecret"_s })
        QVERIFY2(!all.contains(secret), qPrintable(secret + u" in\n"_s + all));
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

/// What each fault leads to, as a page to read; compared with the one that was agreed.
void tst_GatewayJob::cleanupTestCase()
{
    m_job.reset();
    m_simulator.reset();
    QString page = u"# What becomes of an upload to a Patton Trinity\n\n"
                   "Written by tst_GatewayJob with DOPPINO_UPDATE_GOLDEN=1, compared otherwise.\n\n"
                   "| method | fault | outcome |\n|---|---|---|\n"_s;
    page += m_table.join(u'\n') + u'\n';
    fprintf(stdout, "%s", qPrintable(page));
    if (m_table.size() != allCases().size())
        return; // only some rows were asked for
    QFile file(QStringLiteral(TEST_DATA_DIR "/gateway/faults-trinity.md"));
    if (qEnvironmentVariableIsSet("DOPPINO_UPDATE_GOLDEN")) {
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(page.toUtf8()), page.toUtf8().size());
        return;
    }
    QVERIFY2(file.open(QFile::ReadOnly), "run once with DOPPINO_UPDATE_GOLDEN=1");
    const QStringList agreed = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList now = page.split(u'\n');
    for (qsizetype i = 0; i < qMax(agreed.size(), now.size()); ++i)
        QCOMPARE(now.value(i), agreed.value(i));
}

QTEST_GUILESS_MAIN(tst_GatewayJob)
#include "tst_GatewayJob.moc"
