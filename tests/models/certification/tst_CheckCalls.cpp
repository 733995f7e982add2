// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/certification/CallCases.h"
#include "tests/models/certification/CheckBench.h"
#include "tests/models/certification/ProviderTrials.h"

#include <QNetworkDatagram>
#include <QUdpSocket>

#include <functional>

using namespace std::chrono_literals;

using CallCases::goodCall;
using CallCases::invitation;
using CallCases::own;
using CallCases::termsOf;
using State = CertificationResult::State;

/// The checks of calls, numbers, speech and features: what they make of evidence, and of a
/// provider.
class tst_CheckCalls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCheckHasItsRecipe();
    void judges_data();
    void judges();
    void placesItsCalls_data();
    void placesItsCalls();
    void knowsItsOwnCall_data();
    void knowsItsOwnCall();
    void needsTwoChannels_data();
    void needsTwoChannels();
    void passesARightProvider();
    void passesAProviderOfOtherHabits();
    void keepsCallsApart();
    void refusesStrangersMeanwhile();
    void hangsUpWhenCancelled();

private:
    [[nodiscard]] static CheckBench benchAt(const ProviderPeer& provider);

    std::shared_ptr<const Catalog> m_catalog;
};

void tst_CheckCalls::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_CheckCalls::everyCheckHasItsRecipe()
{
    const auto& names = CheckNames::all();
    for (const auto group :
        { CallRecipes::calls, CallRecipes::numbers, CallRecipes::speech, CallRecipes::features })
        for (const CallRecipe& recipe : group()) {
            const CheckName* const name = CheckNames::find(QLatin1String(recipe.name));
            QVERIFY2(name, recipe.name);
            QCOMPARE(CallRecipes::find(name->name), &recipe);
        }
    for (const char* other : { "channel_limit", "register", "idle_then_call" })
        QVERIFY(!CallRecipes::find(QLatin1String(other)));
    QVERIFY(names.size() > 33);
}

void tst_CheckCalls::judges_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<OwnCallEvidence>("evidence");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    for (const CallRow& row : CallCases::all()) {
        OwnCallEvidence evidence = goodCall();
        row.change(evidence);
        QTest::addRow("%s: %s", row.check, row.name)
            << QString::fromLatin1(row.check) << evidence << QString::fromLatin1(row.code)
            << QString::fromUtf8(row.detail);
    }
}

void tst_CheckCalls::judges()
{
    QFETCH(QString, check);
    QFETCH(OwnCallEvidence, evidence);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    CallTerms terms = termsOf(check);
    terms.with
        = { { u"form"_s, u"agreed"_s }, { u"direction"_s, u"out"_s }, { u"codec"_s, u"alaw"_s } };
    const CheckFinding finding = CallRecipes::find(check)->judge(evidence, terms);
    QCOMPARE(finding.error ? errorCodeName(finding.error->code) : QString(), code);
    QCOMPARE(finding.error ? finding.error->detail : QString(), detail);
    QCOMPARE(finding.state, code.isEmpty() ? State::Passed : State::Failed);
    QVERIFY(!finding.facts.isEmpty());
    for (const TrunkFact& fact : finding.facts)
        QVERIFY2(!fact.value.isEmpty(), qPrintable(fact.key));
}

void tst_CheckCalls::placesItsCalls_data()
{
    using Prepare = std::function<void(CallTerms&)>;
    QTest::addColumn<QString>("check");
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<QStringList>("numbers"); // empty = it does not apply
    const auto row = [](
                         const char* name, const QString& check, const QStringList& numbers,
                         const Prepare& prepare = [](CallTerms&) {}) {
        QTest::newRow(name) << check << prepare << numbers;
    };
    row("itself", u"call"_s, { own() });
    row("with +39", u"dial"_s, { u"+390721405516"_s },
        [](CallTerms& t) { t.with.insert(u"form"_s, u"plus"_s); });
    row("another country's number has one form only", u"dial"_s, {}, [](CallTerms& t) {
        t.with.insert(u"form"_s, u"national"_s);
        t.inputs.insert(u"own_number"_s, u"+41911234567"_s);
    });
    row("a block from end to end", u"all_numbers"_s,
        { u"0721405500"_s, u"0721405533"_s, u"0721405566"_s, u"0721405599"_s }, [](CallTerms& t) {
            t.limits.insert(u"most"_s, 4);
            t.trunk.numbers = { *NumberBlock::parse(u"0721405500-99"_s) };
        });
    row("two blocks share", u"all_numbers"_s,
        { u"0721405510"_s, u"+390721405520"_s, u"+390721405529"_s }, [](CallTerms& t) {
            t.limits.insert(u"most"_s, 3);
            t.trunk.numbers = { *NumberBlock::parse(u"0721405510"_s),
                *NumberBlock::parse(u"+390721405520-29"_s) };
        });
    row("no further numbers", u"all_numbers"_s, {});
    row("known by the address", u"unchallenged_call"_s, {},
        [](CallTerms& t) { t.trunk.mode = u"ip"_s; });
    row("every codec there is", u"codec_refusal"_s, {}, [](CallTerms& t) {
        t.trunk.codecs = { u"gsm"_s, u"g726"_s, u"opus"_s, u"g722"_s, u"g729"_s };
    });
}

void tst_CheckCalls::placesItsCalls()
{
    QFETCH(QString, check);
    QFETCH(std::function<void(CallTerms&)>, prepare);
    QFETCH(QStringList, numbers);
    CallTerms terms = termsOf(check);
    prepare(terms);
    const auto calls = CallRecipes::find(check)->calls(terms);
    QStringList placed;
    if (calls)
        for (const OwnCallPlan& plan : *calls)
            placed.append(plan.number);
    else
        QCOMPARE(calls.error().code, ErrorCode::NotForThisTrunk);
    QCOMPARE(placed, numbers);
}

void tst_CheckCalls::knowsItsOwnCall_data()
{
    QTest::addColumn<QByteArray>("caller");
    QTest::addColumn<QByteArray>("called");
    QTest::addColumn<bool>("isOurs");
    const QByteArray number = own().toLatin1();
    QTest::newRow("our number calls it") << number << number << true;
    QTest::newRow("in another form") << QByteArray("+39" + number) << number << true;
    QTest::newRow("nobody calls it") << QByteArray("anonymous") << number << true;
    QTest::newRow("the account's name is called") << number << QByteArray("voip1") << true;
    QTest::newRow("the caller's number was rewritten")
        << QByteArray("0719999999") << number << true;
    QTest::newRow("rewritten, and the account is called")
        << QByteArray("0719999999") << QByteArray("voip1") << true;
    QTest::newRow("a stranger calls another number of the trunk")
        << QByteArray("0719999999") << QByteArray("0721405517") << false;
}

void tst_CheckCalls::knowsItsOwnCall()
{
    QFETCH(QByteArray, caller);
    QFETCH(QByteArray, called);
    QFETCH(bool, isOurs);
    OwnCallPlan plan;
    plan.number = own();
    QCOMPARE(
        OwnCall::isPlausible(invitation(caller, called), plan, termsOf(u"call"_s).trunk), isOurs);
}

CheckBench tst_CheckCalls::benchAt(const ProviderPeer& provider)
{
    CheckBench bench(provider.setup().account, 0, provider.setup().password);
    bench.trunk = ProviderTrials::trunkOf(provider.setup());
    bench.inputs = ProviderTrials::inputsFor(provider.setup());
    bench.agent.nameServers = { provider.nameServer() };
    bench.agent.localAddress = u"127.0.0.1"_s;
    bench.clock = Clock(20);
    bench.answerDeadline = 2s;
    bench.ringDeadline = 6s;
    return bench;
}

void tst_CheckCalls::needsTwoChannels_data()
{
    QTest::addColumn<QString>("channels");
    QTest::addColumn<State>("state");
    QTest::addColumn<QString>("code");
    QTest::newRow("one, of which both ends are counted")
        << u"1"_s << State::Skipped << u"skipped: prerequisite_failed"_s;
    QTest::newRow("enough, but not given") << u"2"_s << State::Failed << u"trunk_overloaded"_s;
    QTest::newRow("nobody knows how many") << QString() << State::Failed << u"trunk_overloaded"_s;
}

/// A provider without any channel left.
void tst_CheckCalls::needsTwoChannels()
{
    QFETCH(QString, channels);
    QFETCH(State, state);
    QFETCH(QString, code);
    ProviderPeer::Setup setup;
    setup.misbehaviour = ProviderPeer::Misbehaviour::LimitedChannels;
    setup.channels = 2;
    ProviderPeer provider(setup);
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench = benchAt(provider);
    bench.trunk.channels = 0;
    bench.inputs.insert(u"channels"_s, channels);
    for (const QString& check : { u"call"_s, u"busy"_s, u"codec_refusal"_s })
        bench.add(check);
    CertificationJob job(bench.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    for (const CertificationResult& result : job.certificationRun().results) {
        QVERIFY2(result.state == state, CheckBench::story(result));
        const bool isOfCodecs = state == State::Failed && result.testId == u"codec_refusal";
        QCOMPARE(CheckBench::verdict(result), isOfCodecs ? u"codec_not_refused"_s : code);
    }
}

void tst_CheckCalls::passesARightProvider()
{
    ProviderPeer provider({});
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench = benchAt(provider);
    for (const auto group :
        { CallRecipes::calls, CallRecipes::numbers, CallRecipes::speech, CallRecipes::features })
        for (const CallRecipe& recipe : group()) {
            const QString check = QString::fromLatin1(recipe.name);
            const auto with = CheckNames::find(check)->with;
            if (with.isEmpty())
                bench.add(check);
            for (auto it = with.begin(); it != with.end(); ++it)
                for (const QString& word : it.value())
                    if (check != u"caller_form" || word == u"agreed" || word == u"national")
                        bench.add(check, { { it.key(), word } });
        }
    CertificationJob job(bench.request(*m_catalog));
    QVERIFY2(CheckBench::run(job), job.current().toUtf8());
    QStringList failed;
    QByteArray stories;
    for (const CertificationResult& result : job.certificationRun().results) {
        if (qEnvironmentVariableIsSet("DOPPINO_TIMES"))
            qInfo("%s %lld ms", qPrintable(result.testId), result.elapsedMs);
        if (result.state == State::Passed)
            continue;
        failed.append(result.testId);
        stories += result.testId.toUtf8() + ": " + CheckBench::story(result) + "\n\n";
    }
    QVERIFY2(failed.isEmpty(), failed.join(u' ').toUtf8() + '\n' + stories + provider.log());
    QCOMPARE(job.outcome().end, Outcome::End::Done);
}

/// The number called stands in To only, a 302 is the caller's to follow, and who is transferred
/// hangs up at once.
void tst_CheckCalls::passesAProviderOfOtherHabits()
{
    ProviderPeer::Setup setup;
    setup.isNumberInTo = true;
    setup.isPassingRedirections = true;
    setup.isEchoLeaving = true;
    ProviderPeer provider(setup);
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench = benchAt(provider);
    bench.answerDeadline = 6s; // nobody is waited for in vain
    bench.ringDeadline = 15s;
    for (const QString& check :
        { u"called_number"_s, u"all_numbers"_s, u"forward_redirect"_s, u"transfer_blind"_s })
        bench.add(check);
    CertificationJob job(bench.request(*m_catalog));
    QVERIFY(CheckBench::run(job));
    for (const CertificationResult& result : job.certificationRun().results)
        QVERIFY2(result.state == State::Passed,
            result.testId.toUtf8() + ": " + CheckBench::story(result));
    QCOMPARE(
        CheckBench::fact(CheckBench::result(job, u"called_number"_s), u"called_header"_s), u"To"_s);
    QCOMPARE(CheckBench::fact(CheckBench::result(job, u"all_numbers"_s), u"numbers_called"_s),
        u"0721405517, 0721405518"_s);
}

/// For providers that take one call a second.
void tst_CheckCalls::keepsCallsApart()
{
    ProviderPeer provider({});
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench = benchAt(provider);
    bench.clock = Clock(1);
    bench.add(u"all_numbers"_s);
    CertificationJob job(bench.request(*m_catalog));
    QMap<QByteArray, qint64> placed; // by Call-ID
    connect(&job, &CertificationJob::traced, &job, [&](const TracedMessage& message) {
        const auto parsed = SipMessage::parse(message.bytes);
        if (message.isSent && message.bytes.startsWith("INVITE ") && parsed
            && !placed.contains(parsed->callId()))
            placed.insert(parsed->callId(), message.atUs);
    });
    QVERIFY(CheckBench::run(job));
    QCOMPARE(CheckBench::result(job, u"all_numbers"_s).state, State::Passed);
    QCOMPARE(placed.size(), 2);
    const qint64 apartUs = std::abs(placed.first() - placed.last());
    QVERIFY2(apartUs >= 999'000, QByteArray::number(apartUs)); // a timer of Qt may be early by 1 ms
}

void tst_CheckCalls::refusesStrangersMeanwhile()
{
    ProviderPeer provider({});
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench = benchAt(provider);
    bench.add(u"call_stands"_s);
    CertificationJob job(bench.request(*m_catalog));
    QUdpSocket stranger;
    QVERIFY(stranger.bind(QHostAddress::LocalHost));
    bool hasCalled = false;
    connect(&job, &CertificationJob::traced, &job, [&](const TracedMessage& message) {
        if (!message.isSent || !message.bytes.startsWith("INVITE ")
            || std::exchange(hasCalled, true))
            return;
        QByteArray call = QByteArray("INVITE sip:0721405517@127.0.0.1 SIP/2.0\r\n"
                                     "Via: SIP/2.0/UDP 127.0.0.1:")
            + QByteArray::number(stranger.localPort())
            + ";branch=z9hG4bKstranger\r\nMax-Forwards: 5\r\n"
              "From: <sip:0719999999@stranger.test>;tag=far\r\n"
              "To: <sip:0721405517@127.0.0.1>\r\nCall-ID: stranger\r\nCSeq: 1 INVITE\r\n"
              "Contact: <sip:stranger@127.0.0.1>\r\nContent-Length: 0\r\n\r\n";
        stranger.writeDatagram(call, QHostAddress::LocalHost, message.local.port);
    });
    QVERIFY(CheckBench::run(job));
    const auto& result = CheckBench::result(job, u"call_stands"_s);
    QVERIFY2(result.state == State::Passed, CheckBench::story(result));
    QCOMPARE(CheckBench::fact(result, u"other_calls"_s), u"1"_s);
    QByteArray answers;
    while (stranger.hasPendingDatagrams())
        answers += stranger.receiveDatagram().data();
    QVERIFY2(answers.contains("SIP/2.0 480") || answers.contains("SIP/2.0 486"), answers);
}

void tst_CheckCalls::hangsUpWhenCancelled()
{
    ProviderPeer provider({});
    QVERIFY2(provider.start(), qPrintable(provider.errorText()));
    CheckBench bench = benchAt(provider);
    bench.clock = Clock(1);
    bench.add(u"call_stands"_s, {}, { { u"seconds"_s, 600 } });
    CertificationJob job(bench.request(*m_catalog));
    connect(&job, &CertificationJob::figuresChanged, &job, [&job] { job.cancel(); });
    int byes = 0;
    connect(&job, &CertificationJob::traced, &job, [&byes](const TracedMessage& message) {
        byes += message.bytes.startsWith("BYE ") ? 1 : 0;
    });
    QVERIFY(CheckBench::run(job, 20'000));
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QVERIFY(byes >= 1);
    QCOMPARE(provider.bindings(), QStringList());
}

QTEST_GUILESS_MAIN(tst_CheckCalls)
#include "tst_CheckCalls.moc"
