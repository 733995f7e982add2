// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/ProviderProbe.h"
#include "models/trunktest/TrunkTestExport.h"
#include "models/trunktest/TrunkTestJob.h"
#include "tests/peers/AlgRelay.h"
#include "tests/peers/DnsPeer.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/SippPeer.h"
#include "tests/peers/SipResponder.h"

#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

using State = TrunkTestStep::State;

/// The live test against a real registrar, real callees, and ports where nothing answers.
class tst_TrunkTestJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesEachStep();
    void signalsEachStepInOrder();
    void ipModeRegistersNothing();
    void inboundHasNothingToTest();
    void sayWhatIsMissing();
    void givesUpWhereNobodyAnswers();
    void callsItsOwnNumber();
    void stopsWaitingWhenTold();
    void hangsUpWhenTold();
    void noticesALostWayBack_data();
    void noticesALostWayBack();
    void cancelsInEachStep_data();
    void cancelsInEachStep();
    void cancelBeforeTheStart();
    void survivesItsOwnersDeath_data();
    void survivesItsOwnersDeath();
    void probesInTheTimeOfTheSlowest();
    void leavesNothingBehind();

private:
    [[nodiscard]] TrunkTestRequest request(const QString& user, quint16 port) const;
    static bool runToItsEnd(TrunkTestJob& job);
    /// For the messages of this test.
    static QByteArray story(const TrunkTestJob& job);
    static const TrunkTestStep& step(const TrunkTestJob& job, const QString& name);

    std::shared_ptr<const Catalog> m_catalog;
    KamailioPeer m_registrar;
    SippPeer m_answering { SippPeer::answering() };
    SippPeer m_ringing { SippPeer::waiting(180) };
    DnsPeer m_silentNames { DnsPeer::Kind::Silent };
    QUdpSocket m_nobody;
};

void tst_TrunkTestJob::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    QVERIFY2(m_registrar.start(), qPrintable(m_registrar.errorText()));
    QVERIFY2(m_answering.start() && m_ringing.start(), qPrintable(m_ringing.errorText()));
    QVERIFY(m_registrar.routeNumber(u"072199001"_s, m_answering.port()));
    QVERIFY(m_registrar.routeNumber(u"072199002"_s, m_ringing.port()));
    QVERIFY(m_silentNames.start());
    QVERIFY(m_nobody.bind(QHostAddress::LocalHost));
}

TrunkTestRequest tst_TrunkTestJob::request(const QString& user, quint16 port) const
{
    Trunk trunk;
    trunk.name = u"voip1"_s;
    trunk.host = u"127.0.0.1"_s;
    trunk.port = port;
    trunk.transport = u"udp"_s;
    trunk.username = user;
    trunk.number = u"0721405516"_s;
    trunk.password = Secret(m_registrar.setup().password);
    TrunkTestRequest request;
    request.trunk = TrunkPlan::resolve(trunk, *m_catalog);
    request.samples = 2;
    return request;
}

bool tst_TrunkTestJob::runToItsEnd(TrunkTestJob& job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    return finished.wait(60'000) && finished.size() == 1;
}

QByteArray tst_TrunkTestJob::story(const TrunkTestJob& job)
{
    return TrunkTestText::sentence(job.verdict()).toUtf8() + '\n'
        + TrunkTestExport::text(job.messages());
}

const TrunkTestStep& tst_TrunkTestJob::step(const TrunkTestJob& job, const QString& name)
{
    for (const TrunkTestStep& each : job.steps())
        if (each.name == name)
            return each;
    qFatal("no step %s", qPrintable(name));
}

void tst_TrunkTestJob::passesEachStep()
{
    TrunkTestJob job(request(u"job1"_s, m_registrar.port()));
    QVERIFY(runToItsEnd(job));
    QVERIFY2(job.verdict().code() == u"works", story(job));
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    for (const char* name :
        { "resolve", "reach_udp", "reach_tcp", "local_network", "register", "unregister" })
        QVERIFY2(step(job, QString::fromLatin1(name)).state == State::Passed, name);
    QCOMPARE(step(job, u"reach_tls"_s).state, State::NotApplicable);
    QCOMPARE(step(job, u"call"_s).state, State::Skipped);
    QCOMPARE(step(job, u"receive"_s).state, State::Skipped);
    for (const TrunkTestStep& each : job.steps())
        QVERIFY2(!each.facts.isEmpty(), qPrintable(each.name));
    QVERIFY(job.messages().size() > 8);
    QCOMPARE(m_registrar.bindings(u"job1"_s), QStringList());
}

void tst_TrunkTestJob::signalsEachStepInOrder()
{
    TrunkTestJob job(request(u"job2"_s, m_registrar.port()));
    QStringList ended;
    connect(&job, &Job::stepChanged, this, [&](const QString& name, Job::StepState state, qint64) {
        if (state != Job::StepState::Running && !name.startsWith(u"reach_"))
            ended.append(name);
    });
    QSignalSpy transcript(&job, &Job::transcript);
    QVERIFY(runToItsEnd(job));
    QCOMPARE(ended,
        QStringList({ u"resolve"_s, u"register"_s, u"local_network"_s, u"call"_s, u"receive"_s,
            u"unregister"_s }));
    QCOMPARE(transcript.size(), job.messages().size());
}

void tst_TrunkTestJob::ipModeRegistersNothing()
{
    TrunkTestRequest asked = request(u"job3"_s, m_registrar.port());
    asked.trunk.mode = u"ip"_s;
    TrunkTestJob job(asked);
    QVERIFY(runToItsEnd(job));
    QCOMPARE(job.verdict().code(), u"works"_s);
    QCOMPARE(step(job, u"register"_s).state, State::NotApplicable);
    QCOMPARE(step(job, u"unregister"_s).state, State::NotApplicable);
    QCOMPARE(step(job, u"reach_udp"_s).state, State::Passed);
    for (const TracedMessage& message : job.messages())
        QVERIFY(!message.bytes.startsWith("REGISTER"));
}

void tst_TrunkTestJob::inboundHasNothingToTest()
{
    TrunkTestRequest asked = request(u"job4"_s, m_registrar.port());
    asked.trunk.mode = u"inbound"_s;
    asked.trunk.host = u"dynamic"_s;
    TrunkTestJob job(asked);
    QVERIFY(runToItsEnd(job));
    QCOMPARE(job.verdict().code(), u"nothing_to_test"_s);
    for (const TrunkTestStep& each : job.steps())
        QCOMPARE(each.state, State::NotApplicable);
}

void tst_TrunkTestJob::sayWhatIsMissing()
{
    TrunkTestRequest asked = request({}, m_registrar.port());
    TrunkTestJob job(asked);
    QVERIFY(runToItsEnd(job));
    QCOMPARE(job.verdict().code(), u"missing_value"_s);
    QCOMPARE(job.outcome().error->subject, asked.trunk.missing().value(0));
    QVERIFY(job.messages().isEmpty());
}

void tst_TrunkTestJob::givesUpWhereNobodyAnswers()
{
    TrunkTestJob job(request(u"job5"_s, m_nobody.localPort()));
    QVERIFY(runToItsEnd(job));
    QCOMPARE(job.verdict().code(), u"options_silent"_s);
    QVERIFY2(job.elapsedMs() < 30'000, qPrintable(QString::number(job.elapsedMs())));
    QCOMPARE(step(job, u"reach_udp"_s).state, State::Failed);
    QCOMPARE(step(job, u"register"_s).state, State::Failed);
}

void tst_TrunkTestJob::callsItsOwnNumber()
{
    TrunkTestRequest asked = request(u"0721405516"_s, m_registrar.port());
    asked.callNumber = u"0721405516"_s;
    asked.talkSeconds = 3;
    TrunkTestJob job(asked);
    QVERIFY(runToItsEnd(job));
    QVERIFY2(job.verdict().code() == u"works", story(job));
    QCOMPARE(job.verdict().proofs,
        QStringList({ u"answered"_s, u"registered"_s, u"called"_s, u"received"_s }));
    QCOMPARE(step(job, u"call"_s).state, State::Passed);
    QCOMPARE(step(job, u"receive"_s).state, State::Passed);
    QVERIFY(step(job, u"receive"_s).facts.contains({ u"digits_received"_s, u"1"_s }));
}

void tst_TrunkTestJob::stopsWaitingWhenTold()
{
    TrunkTestRequest asked = request(u"job6"_s, m_registrar.port());
    asked.receiveSeconds = 60;
    TrunkTestJob job(asked);
    connect(&job, &TrunkTestJob::waitingForCall, &job, &TrunkTestJob::stopReceiving);
    QVERIFY(runToItsEnd(job));
    QCOMPARE(job.verdict().code(), u"works"_s);
    QCOMPARE(step(job, u"receive"_s).state, State::Skipped);
}

void tst_TrunkTestJob::hangsUpWhenTold()
{
    TrunkTestRequest asked = request(u"job7"_s, m_registrar.port());
    asked.callNumber = u"072199001"_s;
    asked.talkSeconds = 60;
    TrunkTestJob job(asked);
    connect(&job, &TrunkTestJob::figuresChanged, &job, [&job](const MediaFigures& figures) {
        if (figures.received > 50)
            job.hangUp();
    });
    QVERIFY(runToItsEnd(job));
    QVERIFY2(job.verdict().code() == u"works", story(job));
    QVERIFY(job.elapsedMs() < 30'000);
    QVERIFY(step(job, u"call"_s).facts.contains({ u"ended_by"_s, u"us"_s }));
}

void tst_TrunkTestJob::noticesALostWayBack_data()
{
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("kept") << false;
    QTest::newRow("forgotten") << true;
}

void tst_TrunkTestJob::noticesALostWayBack()
{
    QFETCH(bool, isForgotten);
    AlgRelay router(m_registrar.port(), AlgRelay::Habit::None);
    TrunkTestRequest asked = request(isForgotten ? u"sticky"_s : u"job8"_s, router.port());
    asked.keepSeconds = 1;
    TrunkTestJob job(asked);
    connect(&job, &Job::stepChanged, &job, [&](const QString& name, Job::StepState state, qint64) {
        if (isForgotten && name == u"register" && state == Job::StepState::Done)
            router.forgetBindings();
    });
    QVERIFY(runToItsEnd(job));
    // What cannot be heard cannot be taken back either, and that comes first.
    QCOMPARE(job.verdict().code(), isForgotten ? u"binding_left"_s : u"works"_s);
    const TrunkTestStep& local = step(job, u"local_network"_s);
    QVERIFY(local.facts.contains({ u"kept"_s, isForgotten ? u"no"_s : u"yes"_s }));
    QCOMPARE(local.error.has_value(), isForgotten);
    if (isForgotten)
        QCOMPARE(local.error->code, ErrorCode::NatBindingLost);
}

void tst_TrunkTestJob::cancelsInEachStep_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("stepName");
    QTest::addColumn<QByteArray>("when"); // the step begins, or this is sent or received
    QTest::addColumn<Outcome::End>("end");
    const QByteArray none;
    const auto cancelled = Outcome::End::Cancelled;
    const auto unknown = Outcome::End::Unknown;
    QTest::newRow("resolving") << u"name"_s << u"resolve"_s << none << cancelled;
    QTest::newRow("reaching") << u"nobody"_s << u"reach_udp"_s << none << cancelled;
    QTest::newRow("registering") << u"job9"_s << u"register"_s << none << cancelled;
    QTest::newRow("the credentials are sent")
        << u"job9"_s << u"register"_s << QByteArray("SIP/2.0 401") << cancelled;
    QTest::newRow("the credentials are not answered")
        << u"then-silent"_s << u"register"_s << QByteArray("SIP/2.0 401") << unknown;
    QTest::newRow("nothing is answered")
        << u"silent"_s << u"register"_s << QByteArray("REGISTER ") << cancelled;
    QTest::newRow("registered") << u"job9"_s << u"local_network"_s << none << cancelled;
    QTest::newRow("calling") << u"job9"_s << u"call"_s << none << cancelled;
    QTest::newRow("ringing") << u"job9"_s << u"call"_s << QByteArray("SIP/2.0 180") << cancelled;
    QTest::newRow("waiting for a call") << u"job9"_s << u"receive"_s << none << cancelled;
    QTest::newRow("unregistering") << u"keeps"_s << u"unregister"_s << none << unknown;
}

void tst_TrunkTestJob::cancelsInEachStep()
{
    QFETCH(QString, user);
    QFETCH(QString, stepName);
    QFETCH(QByteArray, when);
    QFETCH(Outcome::End, end);
    TrunkTestRequest asked
        = request(user, user == u"nobody" ? m_nobody.localPort() : m_registrar.port());
    if (user == u"name") {
        asked.trunk.host = u"voip.test"_s;
        asked.trunk.registrar = asked.trunk.host;
        asked.agent.nameServers = { m_silentNames.server() };
    }
    if (stepName == u"call")
        asked.callNumber = u"072199002"_s;
    if (stepName == u"receive")
        asked.receiveSeconds = 60;
    TrunkTestJob job(asked);
    QElapsedTimer sinceCancel;
    const auto cancel = [&] {
        if (sinceCancel.isValid())
            return;
        sinceCancel.start();
        job.cancel();
    };
    if (!when.isEmpty())
        connect(&job, &TrunkTestJob::traced, &job, [&](const TracedMessage& message) {
            if (message.bytes.startsWith(when))
                cancel();
        });
    else
        connect(&job, &Job::stepChanged, &job, [&](const QString& name, Job::StepState, qint64) {
            if (name == stepName)
                cancel();
        });
    QVERIFY(runToItsEnd(job));
    QVERIFY(sinceCancel.isValid());
    QVERIFY2(sinceCancel.elapsed() < 20'000, qPrintable(QString::number(sinceCancel.elapsed())));
    QCOMPARE(job.outcome().end, end);
    QCOMPARE(job.outcome().error->code,
        end == Outcome::End::Cancelled ? ErrorCode::Cancelled : ErrorCode::BindingLeft);
    for (const TrunkTestStep& each : job.steps())
        QVERIFY2(each.state != State::Running, qPrintable(each.name));
    QCOMPARE(m_registrar.bindings(u"job9"_s), QStringList());
}

void tst_TrunkTestJob::cancelBeforeTheStart()
{
    TrunkTestJob job(request(u"job10"_s, m_registrar.port()));
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait(1000));
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QVERIFY(job.messages().isEmpty());
}

void tst_TrunkTestJob::survivesItsOwnersDeath_data()
{
    QTest::addColumn<QString>("stepName");
    for (const char* name : { "resolve", "reach_udp", "register", "call", "unregister" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// A window that is closed takes the job with it, and the binding goes nevertheless.
void tst_TrunkTestJob::survivesItsOwnersDeath()
{
    QFETCH(QString, stepName);
    TrunkTestRequest asked = request(u"job11"_s, m_registrar.port());
    asked.callNumber = u"072199001"_s;
    auto job = std::make_unique<TrunkTestJob>(asked);
    bool isReached = false;
    connect(job.get(), &Job::stepChanged, this, [&](const QString& name, Job::StepState, qint64) {
        if (name != stepName || std::exchange(isReached, true))
            return;
        QMetaObject::invokeMethod(
            this, [&job] { job.reset(); }, Qt::QueuedConnection);
    });
    job->start();
    QTRY_VERIFY_WITH_TIMEOUT(!job, 30'000);
    QTRY_COMPARE(m_registrar.bindings(u"job11"_s), QStringList());
}

/// Of those with a name: the ones known by an address would be asked for real.
void tst_TrunkTestJob::probesInTheTimeOfTheSlowest()
{
    using namespace std::chrono_literals;
    DnsPeer names;
    names.addHost(u"res.sip.twt.it"_s, u"127.10.0.1"_s);
    names.addHost(u"voce.voipvox.it"_s, u"127.10.0.2"_s);
    QVERIFY2(names.start(), qPrintable(names.errorText()));
    SipResponder near(QHostAddress(u"127.10.0.1"_s), 5060, 100ms);
    SipResponder far(QHostAddress(u"127.10.0.2"_s), 5060, 600ms);
    QVERIFY(near.isUp() && far.isUp());
    SipAgentSetup setup;
    setup.nameServers = { names.server() };
    auto job = ProviderProbeJob::create(m_catalog, { u"twt"_s, u"timenet"_s, u"vivavox"_s }, setup);
    QVERIFY(job);
    QSignalSpy answered(job->get(), &ProviderProbeJob::answered);
    QSignalSpy finished(job->get(), &Job::finished);
    (*job)->start();
    QVERIFY(finished.wait(20'000));
    QCOMPARE(answered.size(), 3);
    const QList<ProviderAnswer>& answers = (*job)->answers();
    QCOMPARE(answers[0].reply.status(), 200);
    QCOMPARE(answers[0].hop.endpoint.text(), u"127.10.0.1:5060"_s);
    QCOMPARE(answers[1].reply.status(), 200);
    QVERIFY(answers[1].reply.roundTrip >= 600ms);
    QCOMPARE(answers[2].error->code, ErrorCode::TrunkNameUnknown);
    QCOMPARE((*job)->outcome().error, answers[2].error);
    QCOMPARE(answered.last().first().toInt(), 1);
    QCOMPARE(ProviderProbeJob::create(m_catalog, { u"nobody"_s }, setup).error().code,
        ErrorCode::UnknownProvider);
}

void tst_TrunkTestJob::leavesNothingBehind()
{
    // But of the users whose removal is not carried out.
    QTRY_COMPARE(m_registrar.bindings().size(),
        m_registrar.bindings(u"keeps"_s).size() + m_registrar.bindings(u"sticky"_s).size()
            + m_registrar.bindings(u"then-silent"_s).size());
}

QTEST_GUILESS_MAIN(tst_TrunkTestJob)
#include "tst_TrunkTestJob.moc"
