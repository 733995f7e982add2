// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerifyBench.h"
#include "tests/peers/AlgRelay.h"
#include "tests/peers/KamailioPeer.h"
#include "tests/peers/MediaRelay.h"
#include "tests/peers/SippPeer.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Refusal {
    int status;
    const char* verdict;
    const char* turn;
    int exit = 1;
};

constexpr std::array refusalRows {
    Refusal { 403, "call_forbidden", "provider" },
    Refusal { 404, "callee_unknown", "you" },
    Refusal { 407, "trunk_password_refused", "you", 3 },
    Refusal { 408, "trunk_timeout_reported", "provider" },
    Refusal { 410, "callee_unknown", "you" },
    Refusal { 420, "trunk_extension_refused", "provider" },
    Refusal { 480, "callee_unavailable", "you" },
    Refusal { 481, "trunk_refused", "provider" },
    Refusal { 484, "callee_incomplete", "you" },
    Refusal { 486, "callee_busy", "you" },
    Refusal { 487, "callee_silent", "you" },
    Refusal { 488, "codecs_refused", "you" },
    Refusal { 491, "trunk_request_pending", "provider" },
    Refusal { 500, "trunk_provider_fault", "provider" },
    Refusal { 502, "trunk_bad_gateway", "provider" },
    Refusal { 503, "trunk_overloaded", "provider" },
    Refusal { 504, "trunk_gateway_timeout", "provider" },
    Refusal { 600, "callee_busy", "you" },
    Refusal { 603, "call_declined", "you" },
};

QString numberOf(int status) { return u"0721405%1"_s.arg(status); }

/// A call to a callee that behaves in a special way, and what must be told about it.
struct Talk {
    QString name;
    SippPeer::Setup callee;
    QString verdict;
    int exit = 0;
    QString turn = {};
    QList<QPair<QString, QString>> facts = {}; ///< of the step "call"
};

} // namespace

/// The real program, which calls and is called through a real proxy.
class tst_TrunkVerifyCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsWhyACallWasRefused_data();
    void tellsWhyACallWasRefused();
    void tellsHowACallWent_data();
    void tellsHowACallWent();
    void aCallNobodyAnswers();
    void aCallIsChallenged();
    void aCallTakesTheServiceRoute();
    void aCallOnAPoorLine();
    void aCallComesIn();
    void nobodyCalls();
    void leavesNothingBehind();

private:
    void beginCalls();
    [[nodiscard]] VerifyEnd call(const QString& trunk, const QString& number);
    static QList<Talk> talks();

    KamailioPeer m_proxy;
    KamailioPeer m_asking { KamailioPeer::Setup {
        .algorithm = u"SHA-256"_s, .isChallengingCalls = true } };
    SippPeer m_refusing { SippPeer::refusing() };
    SippPeer m_answering { SippPeer::answering() };
    std::map<QString, std::unique_ptr<SippPeer>> m_callees;
    std::unique_ptr<AlgRelay> m_router;
    MediaRelay m_poor { 3 };
    VerifyBench m_bench;
    VerifyPool m_pool { m_bench };
};

QList<Talk> tst_TrunkVerifyCall::talks()
{
    const QPair<QString, QString> alaw { u"codec"_s, u"alaw"_s };
    const QPair<QString, QString> byUs { u"ended_by"_s, u"us"_s };
    return { { u"answered"_s, SippPeer::answering(200), u"works"_s, 0, {},
                 { alaw, byUs, { u"early_media"_s, u"no"_s }, { u"digits_received"_s, u"1"_s },
                     { u"hold"_s, u"200"_s } } },
        { u"speech before the answer"_s, SippPeer::early(1000), u"works"_s, 0, {},
            { alaw, { u"early_media"_s, u"yes"_s } } },
        { u"hung up by the callee"_s, SippPeer::hangingUp(1500), u"works"_s, 0, {},
            { { u"ended_by"_s, u"far_side"_s } } },
        { u"no speech comes back"_s, SippPeer::mute(), u"speech_not_received"_s, 1,
            u"site_network"_s },
        { u"BYE unanswered"_s, SippPeer::droppingBye(), u"hang_up_unconfirmed"_s, 5, u"you"_s },
        { u"trying for ever"_s, SippPeer::waiting(100), u"callee_silent"_s, 1, u"you"_s },
        { u"ringing for ever"_s, SippPeer::waiting(180), u"callee_silent"_s, 1, u"you"_s } };
}

void tst_TrunkVerifyCall::initTestCase()
{
    QVERIFY2(m_proxy.start() && m_asking.start(), qPrintable(m_proxy.errorText()));
    QVERIFY2(m_refusing.start() && m_answering.start(), qPrintable(m_refusing.errorText()));
    m_router = std::make_unique<AlgRelay>(m_proxy.port(), AlgRelay::Habit::None);
    m_router->setMedia(&m_poor);
    for (const Refusal& row : refusalRows) {
        QVERIFY(m_proxy.routeNumber(numberOf(row.status), m_refusing.port()));
        m_bench.add(QString::number(row.status),
            VerifyBench::registering(u"u%1"_s.arg(row.status), m_proxy.port()));
    }
    for (const Talk& talk : talks()) {
        auto callee = std::make_unique<SippPeer>(talk.callee);
        QVERIFY2(callee->start(), qPrintable(callee->errorText()));
        const QString number = u"07219000%1"_s.arg(m_callees.size());
        QVERIFY(m_proxy.routeNumber(number, callee->port()));
        m_bench.add(
            talk.name, VerifyBench::registering(u"talk%1"_s.arg(m_callees.size()), m_proxy.port()));
        m_callees[talk.name] = std::move(callee);
    }
    QVERIFY(m_proxy.routeNumber(u"072180001"_s, 0));
    for (const QString& number : { u"072180002"_s, u"072180003"_s })
        QVERIFY(m_proxy.routeNumber(number, m_answering.port())
            && m_asking.routeNumber(number, m_answering.port()));
    m_bench.add(u"unanswered"_s, VerifyBench::registering(u"unanswered"_s, m_proxy.port()));
    m_bench.add(u"asking"_s, VerifyBench::registering(u"asking"_s, m_asking.port()));
    m_bench.add(u"route"_s, VerifyBench::registering(u"route"_s, m_proxy.port()));
    m_bench.add(u"poor"_s, VerifyBench::registering(u"poor"_s, m_router->port()));
    m_bench.add(u"incoming"_s,
        VerifyBench::registering(
            u"incoming"_s, m_proxy.port(), { { u"number"_s, u"0721405516"_s } }));
    const VerifyEnd imported = m_bench.import();
    QVERIFY2(imported.code == 0, imported.all());
    beginCalls();
}

/// Those who wait longest for somebody first.
void tst_TrunkVerifyCall::beginCalls()
{
    const QList<Talk> all = talks();
    for (qsizetype i = all.size() - 1; i >= 0; --i)
        m_pool.add(all.at(i).name,
            { u"--samples"_s, u"1"_s, u"--call"_s, u"07219000%1"_s.arg(i), u"--talk"_s, u"3"_s });
    for (const Refusal& row : refusalRows)
        m_pool.add(QString::number(row.status),
            { u"--samples"_s, u"1"_s, u"--call"_s, numberOf(row.status) });
}

VerifyEnd tst_TrunkVerifyCall::call(const QString& trunk, const QString& number)
{
    return m_bench
        .verify(trunk, { u"--samples"_s, u"1"_s, u"--call"_s, number, u"--talk"_s, u"3"_s })
        ->wait();
}

void tst_TrunkVerifyCall::tellsWhyACallWasRefused_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < refusalRows.size(); ++i) {
        QTest::addRow("%d", refusalRows[i].status) << int(i);
    }
}

void tst_TrunkVerifyCall::tellsWhyACallWasRefused()
{
    QFETCH(int, index);
    const Refusal& expected = refusalRows[std::size_t(index)];
    const VerifyEnd end = m_pool.end(QString::number(expected.status));
    const QJsonObject verdict = end.event(u"verdict"_s);
    QVERIFY2(verdict.value(u"code"_s) == QLatin1String(expected.verdict), end.all());
    QVERIFY2(end.code == expected.exit, end.all());
    QCOMPARE(verdict.value(u"turn"_s).toString(), QLatin1String(expected.turn));
    QCOMPARE(verdict.value(u"sip"_s).toInt(), expected.status);
    QVERIFY2(!(end.out + end.err).contains("CANARY"), end.all());
}

void tst_TrunkVerifyCall::tellsHowACallWent_data()
{
    QTest::addColumn<int>("index");
    const QList<Talk> all = talks();
    for (int i = 0; i < all.size(); ++i) {
        QTest::addRow("%s", qPrintable(all.at(i).name)) << i;
    }
}

void tst_TrunkVerifyCall::tellsHowACallWent()
{
    QFETCH(int, index);
    const Talk expected = talks().at(index);
    const VerifyEnd end = m_pool.end(expected.name);
    const QJsonObject verdict = end.event(u"verdict"_s);
    QVERIFY2(verdict.value(u"code"_s) == expected.verdict,
        end.all() + m_callees.at(expected.name)->complaints());
    QVERIFY2(end.code == expected.exit, end.all());
    QCOMPARE(verdict.value(u"turn"_s).toString(), expected.turn);
    for (const auto& [key, value] : expected.facts)
        QVERIFY2(end.fact(u"call"_s, key) == value, qPrintable(key) + end.all());
    if (expected.verdict == u"works")
        QVERIFY2(end.fact(u"call"_s, u"mos"_s).toDouble() > 4, end.all());
}

void tst_TrunkVerifyCall::aCallNobodyAnswers()
{
    const VerifyEnd end = call(u"unanswered"_s, u"072180001"_s);
    QVERIFY2(end.code == 4, end.all());
    QCOMPARE(end.event(u"verdict"_s).value(u"code"_s).toString(), u"invite_silent"_s);
    QCOMPARE(end.event(u"verdict"_s).value(u"turn"_s).toString(), u"provider"_s);
}

void tst_TrunkVerifyCall::aCallIsChallenged()
{
    const VerifyEnd end = call(u"asking"_s, u"072180002"_s);
    QVERIFY2(end.code == 0, end.all());
    QVERIFY2(m_answering.messages().contains("sip:072180002@"), m_answering.messages());
}

void tst_TrunkVerifyCall::aCallTakesTheServiceRoute()
{
    const VerifyEnd end = call(u"route"_s, u"072180003"_s);
    QVERIFY2(end.code == 0, end.all());
    QVERIFY2(end.fact(u"register"_s, u"service_route"_s).contains(u";service"_s), end.all());
}

void tst_TrunkVerifyCall::aCallOnAPoorLine()
{
    const VerifyEnd end = call(u"poor"_s, u"072180003"_s);
    QVERIFY2(end.event(u"verdict"_s).value(u"code"_s) == u"speech_poor"_s, end.all());
    QVERIFY2(end.code == 1, end.all());
    QVERIFY(m_poor.dropped() > 10);
    const double loss = end.fact(u"call"_s, u"loss_percent"_s).toDouble();
    // One in three, until hold and going on again: from then on it takes the direct way.
    QVERIFY2(loss > 12 && loss < 40, QJsonDocument(end.step(u"call"_s)).toJson());
}

void tst_TrunkVerifyCall::aCallComesIn()
{
    auto run = m_bench.verify(
        u"incoming"_s, { u"--samples"_s, u"1"_s, u"--receive"_s, u"20"_s, u"--talk"_s, u"2"_s });
    QVERIFY2(run->waitForOutput("waiting_for_call"), run->soFar().all());
    SippPeer::Setup setup
        = SippPeer::calling(m_proxy.port(), u"incoming"_s, u"+393331234567"_s, 1500);
    setup.values[u"CALLED"_s] = u"0721405516"_s;
    setup.values[u"CALLER"_s] = u"anonymous"_s;
    SippPeer caller(setup);
    QVERIFY2(caller.start(), qPrintable(caller.errorText()));
    const VerifyEnd end = run->wait();
    QVERIFY2(end.code == 0, end.all().right(300) + caller.messages());
    QCOMPARE(caller.waitForEnd(5000), 0);
    const auto fact = [&](const QString& key) { return end.fact(u"receive"_s, key); };
    QCOMPARE(fact(u"called_number"_s), u"0721405516"_s);
    QCOMPARE(fact(u"called_header"_s), u"To"_s);
    QCOMPARE(fact(u"called_form"_s), u"national"_s);
    QCOMPARE(fact(u"caller_number"_s), u"+393331234567"_s);
    QCOMPARE(fact(u"caller_header"_s), u"P-Asserted-Identity"_s);
    QCOMPARE(fact(u"caller_form"_s), u"plus"_s);
    QVERIFY2(fact(u"packets_received"_s).toInt() > 10, end.all());
}

void tst_TrunkVerifyCall::nobodyCalls()
{
    const VerifyEnd end
        = m_bench.verify(u"incoming"_s, { u"--samples"_s, u"1"_s, u"--receive"_s, u"1"_s })->wait();
    QVERIFY2(end.code == 4, end.all());
    QCOMPARE(end.event(u"verdict"_s).value(u"code"_s).toString(), u"no_call_arrived"_s);
}

void tst_TrunkVerifyCall::leavesNothingBehind()
{
    QCOMPARE(m_proxy.bindings(), QStringList());
    QCOMPARE(m_asking.bindings(), QStringList());
}

QTEST_GUILESS_MAIN(tst_TrunkVerifyCall)
#include "tst_TrunkVerifyCall.moc"
