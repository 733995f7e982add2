// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderWriter.h"
#include "tests/models/certification/CheckRows.h"
#include "tests/models/certification/OddRegistrar.h"
#include "tests/peers/ProviderPeer.h"

using namespace std::chrono_literals;
using State = CertificationResult::State;

namespace {
const QString number = u"0721000001"_s;
} // namespace

/// The checks of connection, registration, endurance and template, against real registrars and
/// name servers, and against registrars that do one thing wrong.
class tst_CheckConnectivity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void checks_data();
    void checks();
    void oddRegistrars_data();
    void oddRegistrars();
    void aLongCallIsCutOff();
    void comesBackAfterAnotherPlace();
    void goesByThePlan();
    void asksARefusedAccountOnce();
    void asksAServerInTroubleAgain();
    void leavesOutWhatCannotBe();
    void goesOnWhereItStopped();
    void givesUpInTheEnd();
    void skips();
    void cancels_data();
    void cancels();
    void cancelsWithABindingLeft();
    void cancelsBeforeTheStart();
    void survivesItsOwnersDeath();
    void keepsSoManyMessages();
    void saysWhatNobodyKnows();

private:
    [[nodiscard]] CheckBench bench(const QString& user = number) const
    {
        return { user, m_peers.registrar().port(), m_peers.registrar().setup().password };
    }
    [[nodiscard]] static CheckBench benchAt(const ProviderPeer& provider);
    [[nodiscard]] CertificationResult done(const CheckBench& bench, const QString& id);

    std::shared_ptr<const Catalog> m_catalog;
    CheckPeers m_peers;
    Outcome m_outcome;
};

void tst_CheckConnectivity::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    QVERIFY2(m_peers.start(), qPrintable(m_peers.errorText()));
}

CheckBench tst_CheckConnectivity::benchAt(const ProviderPeer& provider)
{
    CheckBench b(provider.setup().account, provider.port(), provider.setup().password);
    b.trunk.number = provider.setup().numbers.first();
    b.inputs.insert(u"own_number"_s, b.trunk.number);
    return b;
}

CertificationResult tst_CheckConnectivity::done(const CheckBench& bench, const QString& id)
{
    CertificationJob job(bench.request(*m_catalog));
    [&job] { QVERIFY(CheckBench::run(job)); }();
    m_outcome = job.outcome();
    return CheckBench::result(job, id);
}

void tst_CheckConnectivity::checks_data()
{
    QTest::addColumn<CheckRow>("row");
    const Provider* entry = m_catalog->provider(u"activenetwork"_s);
    QVERIFY(entry);
    const QList<CheckRow> rows = m_peers.connectionRows() + m_peers.dnsRows() + m_peers.tlsRows()
        + CheckPeers::registrationRows() + CheckPeers::enduranceRows()
        + CheckPeers::templateRows(ProviderWriter::object(*entry));
    for (const CheckRow& row : rows)
        QTest::newRow(row.check.toLatin1() + ": " + row.name) << row;
}

void tst_CheckConnectivity::checks()
{
    QFETCH(CheckRow, row);
    CheckBench b = bench();
    b.answerDeadline = 700ms;
    if (row.check == u"reach")
        b.checkWith = { { u"transport"_s, u"own"_s } };
    if (row.prepare)
        row.prepare(b);
    b.add(row.check, b.checkWith, b.checkLimits);
    const CertificationResult result = done(b, row.check);
    QVERIFY2(CheckBench::verdict(result) == row.verdict, CheckBench::story(result));
    QVERIFY(!CheckBench::story(result).contains("CANARY"));
    const bool isKept = b.trunk.username == u"keeps" || b.trunk.username == u"sticky";
    QCOMPARE(m_outcome.end == Outcome::End::Unknown, isKept);
    for (const KamailioPeer* peer : { &m_peers.registrar(), &m_peers.secure() })
        if (!isKept)
            QCOMPARE(peer->bindings(b.trunk.username), QStringList());
}

void tst_CheckConnectivity::oddRegistrars_data()
{
    using Odd = OddRegistrar::Odd;
    QTest::addColumn<OddRegistrar::Odd>("odd");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("takes any password")
        << Odd::TakesAnyPassword << u"wrong_password"_s << u"wrong_password_accepted"_s;
    QTest::newRow("asks for no password")
        << Odd::TakesAnyPassword << u"strong_digest"_s << u"wrong_password_accepted"_s;
    QTest::newRow("locks the account")
        << Odd::LocksAfterAWrongOne << u"wrong_password"_s << u"trunk_password_refused"_s;
    QTest::newRow("says nothing to a wrong password")
        << Odd::SilentToOthers << u"wrong_password"_s << u"register_silent"_s;
    QTest::newRow("keeps asking for more")
        << Odd::AsksForMoreAgain << u"brief_expiry"_s << u"expiry_not_kept"_s;
    QTest::newRow("grants less than asked for")
        << Odd::GrantsLess << u"brief_expiry"_s << u"expiry_not_kept"_s;
    QTest::newRow("forgets what it granted")
        << Odd::ForgetsAtOnce << u"brief_expiry"_s << u"expiry_not_kept"_s;
    QTest::newRow("keeps the binding of before")
        << Odd::ListsTwo << u"register_refresh"_s << u"binding_doubled"_s;
    QTest::newRow("calls the dead place")
        << Odd::CallsTheOldPlace << u"register_after_loss"_s << u"binding_doubled"_s;
    QTest::newRow("takes no codec")
        << Odd::RefusesCodecs << u"template_codecs"_s << u"template_differs"_s;
}

void tst_CheckConnectivity::oddRegistrars()
{
    QFETCH(OddRegistrar::Odd, odd);
    QFETCH(QString, check);
    QFETCH(QString, verdict);
    OddRegistrar registrar(odd);
    CheckBench b = bench();
    b.trunk.port = registrar.port();
    b.answerDeadline = 700ms;
    b.ringDeadline = 700ms;
    b.entry = ProviderWriter::compact(*m_catalog->provider(u"activenetwork"_s));
    b.add(check);
    const CertificationResult result = done(b, check);
    QVERIFY2(CheckBench::verdict(result) == verdict, CheckBench::story(result));
}

void tst_CheckConnectivity::aLongCallIsCutOff()
{
    ProviderPeer::Setup setup;
    setup.misbehaviour = ProviderPeer::Misbehaviour::EarlyBye;
    setup.byeMs = 800;
    ProviderPeer provider(setup);
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench b = benchAt(provider);
    b.clock = Clock(300);
    b.add(u"long_call"_s);
    const CertificationResult result = done(b, u"long_call"_s);
    QVERIFY2(CheckBench::verdict(result) == u"call_dropped", CheckBench::story(result));
}

/// Where only the last contact is kept, each of these takes the line's away.
void tst_CheckConnectivity::comesBackAfterAnotherPlace()
{
    ProviderPeer provider({});
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench b = benchAt(provider);
    b.entry = ProviderWriter::compact(*m_catalog->provider(u"activenetwork"_s));
    b.clock = Clock(300);
    for (const char* check : { "wrong_password", "idle_then_call", "brief_expiry", "idle_then_call",
             "register_after_loss", "idle_then_call", "template_expiry", "idle_then_call" })
        b.add(QString::fromLatin1(check));
    CertificationJob job(b.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    for (const CertificationResult& result : job.certificationRun().results)
        QVERIFY2(result.state == State::Passed,
            result.testId.toUtf8() + ' ' + CheckBench::story(result));
    QCOMPARE(provider.bindings(), QStringList());
}

void tst_CheckConnectivity::goesByThePlan()
{
    CheckBench b = bench();
    b.addGuided(u"listen"_s);
    b.add(u"register"_s);
    b.add(u"resolve"_s);
    b.add(u"unregister"_s);
    CertificationRequest request = b.request(*m_catalog);
    request.tests = { u"unregister"_s, u"listen"_s, u"register"_s };
    CertificationJob job(request);
    QStringList told;
    connect(&job, &CertificationJob::resultChanged, this, [&](const CertificationResult& result) {
        told.append(result.testId + u' ' + certificationStateName(result.state));
        const bool isRunning = result.state == State::Running;
        QCOMPARE(job.current(), isRunning ? result.testId : QString());
        QCOMPARE(result.attempt, 1);
        QCOMPARE(result.tester, request.tester);
        QVERIFY(result.startedAt.isValid());
        QVERIFY(isRunning || !result.messages.isEmpty());
    });
    QSignalSpy steps(&job, &Job::stepChanged);
    QVERIFY(CheckBench::run(job));
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    QCOMPARE(job.tests(), QStringList({ u"register"_s, u"unregister"_s }));
    QCOMPARE(told,
        QStringList({ u"register running"_s, u"register passed"_s, u"unregister running"_s,
            u"unregister passed"_s }));
    QCOMPARE(steps.size(), told.size());
    for (const char* id : { "listen", "resolve" })
        QCOMPARE(CheckBench::result(job, QString::fromLatin1(id)).state, State::Waiting);
}

void tst_CheckConnectivity::asksAServerInTroubleAgain()
{
    OddRegistrar registrar(OddRegistrar::Odd::InTroubleOnce);
    CheckBench b(number, registrar.port(), u"any"_s);
    for (const QString& check : { u"register"_s, u"register_refresh"_s, u"expiry_granted"_s })
        b.add(check);
    CertificationJob job(b.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    QStringList verdicts;
    for (const CertificationResult& result : job.certificationRun().results)
        verdicts.append(CheckBench::verdict(result));
    QCOMPARE(verdicts, (QStringList { u"passed"_s, u"trunk_overloaded"_s, u"passed"_s }));
}

void tst_CheckConnectivity::asksARefusedAccountOnce()
{
    CheckBench b = bench(u"then-403"_s);
    const QStringList standing { u"register_refresh"_s, u"wrong_password"_s, u"brief_expiry"_s,
        u"unregister"_s, u"register_after_loss"_s, u"long_call"_s, u"options_steady"_s,
        u"template_expiry"_s };
    b.add(u"register"_s);
    for (const QString& check : standing)
        b.add(check);
    CertificationJob job(b.request(*m_catalog));
    QByteArrayList sent;
    connect(&job, &CertificationJob::traced, this, [&sent](const TracedMessage& message) {
        if (message.isSent && message.bytes.startsWith("REGISTER "))
            sent.append(message.bytes);
    });
    QVERIFY(CheckBench::run(job));
    QCOMPARE(
        CheckBench::verdict(CheckBench::result(job, u"register"_s)), u"trunk_password_refused"_s);
    for (const QString& id : standing) {
        const CertificationResult& result = CheckBench::result(job, id);
        QCOMPARE(CheckBench::verdict(result), u"skipped: prerequisite_failed"_s);
        QCOMPARE(result.error->subject, u"register"_s);
    }
    QCOMPARE(sent.size(), 2); // with and without credentials
    QCOMPARE(job.outcome().end, Outcome::End::Done); // something was decided
}

void tst_CheckConnectivity::leavesOutWhatCannotBe()
{
    CheckBench b = bench();
    b.trunk.mode = u"ip"_s;
    b.inputs.clear();
    b.add(u"register"_s);
    b.add(u"call"_s);
    CertificationJob byAddress(b.request(*m_catalog));
    QVERIFY(CheckBench::run(byAddress));
    QCOMPARE(CheckBench::verdict(CheckBench::result(byAddress, u"register"_s)),
        u"not_applicable: not_for_this_trunk"_s);
    const CertificationResult& call = CheckBench::result(byAddress, u"call"_s);
    QCOMPARE(CheckBench::verdict(call), u"skipped: input_missing"_s);
    QCOMPARE(call.error->subject, u"own_number"_s);
    b.trunk.mode = u"inbound"_s;
    CertificationJob inbound(b.request(*m_catalog));
    QVERIFY(CheckBench::run(inbound));
    QCOMPARE(CheckBench::verdict(CheckBench::result(inbound, u"call"_s)),
        u"not_applicable: not_for_this_trunk"_s);
}

void tst_CheckConnectivity::goesOnWhereItStopped()
{
    CheckBench b = bench();
    b.add(u"resolve"_s);
    b.add(u"register"_s);
    b.add(u"unregister"_s);
    CertificationRequest request = b.request(*m_catalog);
    CertificationResult& passed = *request.run.result(u"resolve"_s);
    passed.state = State::Passed;
    passed.attempt = 1;
    CertificationResult& interrupted = *request.run.result(u"register"_s);
    interrupted.state = State::Running;
    interrupted.attempt = 3;
    interrupted.note = u"slow line"_s;
    request.run.recover();
    CertificationJob job(request);
    QVERIFY(CheckBench::run(job));
    QCOMPARE(job.tests(), QStringList({ u"register"_s, u"unregister"_s }));
    QCOMPARE(CheckBench::result(job, u"resolve"_s).attempt, 1);
    QCOMPARE(CheckBench::result(job, u"register"_s).attempt, 4);
    QCOMPARE(CheckBench::result(job, u"register"_s).note, u"slow line"_s);
    request.run = job.certificationRun();
    CertificationJob nothingLeft(request);
    QVERIFY(CheckBench::run(nothingLeft));
    QCOMPARE(nothingLeft.outcome().end, Outcome::End::Done);
    QVERIFY(nothingLeft.tests().isEmpty());
    request.tests = { u"resolve"_s };
    CertificationJob again(request);
    QVERIFY(CheckBench::run(again));
    QCOMPARE(CheckBench::result(again, u"resolve"_s).attempt, 2);
}

/// The name server takes longer than anybody could want to wait.
void tst_CheckConnectivity::givesUpInTheEnd()
{
    CheckBench b = bench();
    m_peers.slowNames()(b);
    b.answerDeadline = 10ms;
    b.ringDeadline = 10ms;
    b.add(u"resolve"_s);
    b.add(u"template_complete"_s);
    CertificationJob job(b.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    QCOMPARE(CheckBench::verdict(CheckBench::result(job, u"resolve"_s)), u"timeout"_s);
    QCOMPARE(CheckBench::verdict(CheckBench::result(job, u"template_complete"_s)),
        u"skipped: input_missing"_s);
    QVERIFY(job.elapsedMs() < 3000);
}

void tst_CheckConnectivity::skips()
{
    CheckBench b = bench();
    b.add(u"long_call"_s);
    b.add(u"unregister"_s);
    CertificationJob job(b.request(*m_catalog));
    connect(&job, &CertificationJob::figuresChanged, &job, &CertificationJob::skip);
    QVERIFY(CheckBench::run(job));
    QCOMPARE(CheckBench::verdict(CheckBench::result(job, u"long_call"_s)), u"skipped: cancelled"_s);
    QCOMPARE(CheckBench::verdict(CheckBench::result(job, u"unregister"_s)), u"passed"_s);
    QCOMPARE(job.outcome().end, Outcome::End::Done);
}

void tst_CheckConnectivity::cancels_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QByteArray>("at"); ///< in the first message of its kind
    QTest::newRow("as it begins") << u"register"_s << QByteArray();
    QTest::newRow("while it registers") << u"register"_s << QByteArray("401 Unauthorized");
    QTest::newRow("in a call") << u"long_call"_s << QByteArray("ACK sip:");
    QTest::newRow("while it waits") << u"idle_then_call"_s << QByteArray("200 OK");
    QTest::newRow("with two bindings") << u"register_after_loss"_s << QByteArray("INVITE sip:");
    QTest::newRow("with a brief binding") << u"brief_expiry"_s << QByteArray("expires=5");
}

void tst_CheckConnectivity::cancels()
{
    QFETCH(QString, check);
    QFETCH(QByteArray, at);
    CheckBench b = bench();
    b.add(check);
    b.add(u"resolve"_s);
    CertificationJob job(b.request(*m_catalog));
    connect(&job, &CertificationJob::resultChanged, &job, [&](const CertificationResult& result) {
        if (at.isEmpty() && result.state == State::Running)
            job.cancel();
    });
    connect(&job, &CertificationJob::traced, &job, [&](const TracedMessage& message) {
        if (!at.isEmpty() && message.bytes.contains(at))
            job.cancel();
    });
    QVERIFY(CheckBench::run(job));
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QCOMPARE(job.outcome().error->detail, check);
    const CertificationResult& result = CheckBench::result(job, check);
    QCOMPARE(result.state, State::Waiting);
    QCOMPARE(result.attempt, 0);
    QVERIFY(result.messages.isEmpty());
    QCOMPARE(CheckBench::result(job, u"resolve"_s).state, State::Waiting);
    QCOMPARE(m_peers.registrar().bindings(number), QStringList());
}

void tst_CheckConnectivity::cancelsWithABindingLeft()
{
    CheckBench b = bench(u"keeps"_s);
    b.clock = Clock(100);
    b.add(u"register"_s);
    b.add(u"idle_then_call"_s);
    CertificationJob job(b.request(*m_catalog));
    connect(&job, &CertificationJob::progressed, &job, &CertificationJob::cancel);
    QVERIFY(CheckBench::run(job));
    QCOMPARE(CheckBench::verdict(CheckBench::result(job, u"register"_s)), u"passed"_s);
    QCOMPARE(job.outcome().end, Outcome::End::Unknown);
    QCOMPARE(job.outcome().error->code, ErrorCode::BindingLeft);
}

void tst_CheckConnectivity::cancelsBeforeTheStart()
{
    CheckBench b = bench();
    b.add(u"register"_s);
    CertificationJob job(b.request(*m_catalog));
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QVERIFY(CheckBench::result(job, u"register"_s).messages.isEmpty());
}

void tst_CheckConnectivity::survivesItsOwnersDeath()
{
    CheckBench b = bench();
    b.add(u"long_call"_s);
    auto job = std::make_unique<CertificationJob>(b.request(*m_catalog));
    QSignalSpy figures(job.get(), &CertificationJob::figuresChanged);
    job->start();
    QVERIFY(figures.wait());
    QCOMPARE(m_peers.registrar().bindings(number).size(), 1);
    job.reset();
    QTRY_COMPARE(m_peers.registrar().bindings(number), QStringList());
}

void tst_CheckConnectivity::keepsSoManyMessages()
{
    CheckBench b = bench();
    b.clock = Clock(100'000);
    b.answerDeadline = 4s; // the registrar has them all at once
    b.add(u"options_steady"_s, {}, { { u"samples"_s, 120 } });
    const CertificationResult result = done(b, u"options_steady"_s);
    QCOMPARE(CheckBench::verdict(result), u"passed"_s);
    QCOMPARE(result.messages.size(), CertificationResult::maximumMessages);
    QVERIFY(result.furtherMessages >= 44); // 240 and those of registering
}

void tst_CheckConnectivity::saysWhatNobodyKnows()
{
    CheckBench b = bench();
    b.inputs.clear();
    b.add(u"call"_s);
    CertificationJob nothing(b.request(*m_catalog));
    QVERIFY(CheckBench::run(nothing));
    QCOMPARE(nothing.outcome().end, Outcome::End::Failed);
    QCOMPARE(nothing.outcome().error->code, ErrorCode::InputMissing);
    CertificationRequest request = b.request(*m_catalog);
    request.tests = { u"none"_s };
    CertificationJob unknown(request);
    QVERIFY(CheckBench::run(unknown));
    QCOMPARE(unknown.outcome().error->code, ErrorCode::NoSuchCertificationTest);
}

QTEST_GUILESS_MAIN(tst_CheckConnectivity)
#include "tst_CheckConnectivity.moc"
