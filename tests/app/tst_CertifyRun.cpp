// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/VerifyBench.h"
#include "tests/peers/ProviderPeer.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole shipped plan by the real program against a provider that does everything right; only
/// what it states in minutes is shortened.
class tst_CertifyRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingWhenKilled();

private:
    [[nodiscard]] QString shortPlan() const;
    [[nodiscard]] QStringList words(const QStringList& more) const;
    static const VerifyEnd& endOf(VerifyRun& run);
    /// Speech is poor for want of a processor, nothing else: once more.
    void repeatPoorSpeech(const VerifyEnd& end) const;
    /// Tests with a result, in the order they were done.
    static QStringList decided(const VerifyEnd& end);

    TestCertificates m_certificates;
    std::unique_ptr<ProviderPeer> m_provider;
    VerifyBench m_bench;
};

void tst_CertifyRun::initTestCase()
{
    QVERIFY2(m_certificates.make(ProviderPeer::domain()), qPrintable(m_certificates.errorText()));
    ProviderPeer::Setup setup;
    setup.certificates = &m_certificates;
    setup.channels = 4;
    m_provider = std::make_unique<ProviderPeer>(setup);
    QVERIFY2(m_provider->start(), qPrintable(m_provider->errorText()));
    m_bench.add(u"trunk"_s,
        { { u"mode"_s, u"register"_s }, { u"username"_s, setup.account },
            { u"password"_s, setup.password }, { u"host"_s, ProviderPeer::domain() },
            { u"transport"_s, u"udp"_s }, { u"number"_s, setup.numbers.first() },
            { u"numbers"_s, QJsonArray::fromStringList(setup.numbers.mid(1)) },
            { u"channels"_s, setup.channels },
            { u"codecs"_s, QJsonArray { u"alaw"_s, u"ulaw"_s, u"g729"_s } } });
    const VerifyEnd imported = m_bench.import();
    QVERIFY2(imported.code == 0, imported.all());
    QFile entry(m_bench.path(u"entry.json"_s));
    QVERIFY(entry.open(QFile::WriteOnly) && entry.write(ProviderPeer::catalogueEntry()) > 0);
    entry.close();
    for (const QStringList& words : { QStringList { u"open"_s, u"provider-test"_s },
             QStringList { u"entry"_s, u"provider-test"_s, entry.fileName() } }) {
        const VerifyEnd end = m_bench.begin(QStringList { u"certify"_s } + words)->wait();
        QVERIFY2(end.code == 0, end.all());
    }
}

QString tst_CertifyRun::shortPlan() const
{
    static const QHash<QString, double> atMost { { u"every_s"_s, 0.2 }, { u"step_s"_s, 0.1 },
        { u"hold_s"_s, 1 }, { u"ring_s"_s, 0.5 }, { u"to_per_second"_s, 3 } };
    constexpr double mostSeconds = 2;
    QJsonObject plan = QJsonDocument::fromJson(VerifyBench::contentsOf(QStringLiteral(SOURCE_DIR
                                                   "/resources/certification/provider.json")))
                           .object();
    QJsonArray tests = plan.value(u"tests"_s).toArray();
    for (auto test : tests) {
        QJsonObject changed = test.toObject();
        QJsonObject limits = changed.value(u"limits"_s).toObject();
        for (auto it = atMost.begin(); it != atMost.end(); ++it)
            if (limits.contains(it.key()))
                limits.insert(it.key(), it.value());
        // Not of an expiry, which is asked for in earnest.
        const bool isTalk = !changed.value(u"inputs"_s).toArray().isEmpty()
            && changed.value(u"check"_s) != u"session_timer"_s;
        if (isTalk && limits.contains(u"seconds"_s))
            limits.insert(u"seconds"_s, mostSeconds);
        if (!limits.isEmpty())
            changed.insert(u"limits"_s, limits);
        test = changed;
    }
    plan.insert(u"tests"_s, tests);
    QFile file(m_bench.path(u"plan.json"_s));
    if (!file.open(QFile::WriteOnly) || file.write(QJsonDocument(plan).toJson()) <= 0)
        qFatal("no plan");
    return file.fileName();
}

QStringList tst_CertifyRun::words(const QStringList& more) const
{
    const ProviderPeer::Setup& setup = m_provider->setup();
    QStringList all { u"certify"_s, u"run"_s, u"bench"_s, u"trunk"_s, u"--json"_s, u"--dns"_s,
        m_provider->nameServer(), u"--ca"_s, m_certificates.authority(), u"--local"_s,
        u"127.0.0.1"_s, u"-o"_s, m_bench.path(u"run.json"_s) };
    for (const QString& input : { u"second_number="_s + setup.numbers.at(1),
             u"echo_number="_s + setup.echoNumber, u"foreign_number=0719876543"_s,
             u"unknown_number=0721999999"_s, u"parallel_calls=%1"_s.arg(setup.channels) })
        all += { u"--input"_s, input };
    return all + more;
}

const VerifyEnd& tst_CertifyRun::endOf(VerifyRun& run)
{
    constexpr int minutes = 4;
    for (int i = 1; i < minutes && !run.isOver(); ++i)
        (void)run.wait();
    return run.wait();
}

QStringList tst_CertifyRun::decided(const VerifyEnd& end)
{
    QStringList tests;
    for (const QJsonObject& event : end.events())
        if (event.value(u"event"_s) == u"step"_s && event.contains(u"result"_s))
            tests.append(event.value(u"name"_s).toString());
    return tests;
}

void tst_CertifyRun::repeatPoorSpeech(const VerifyEnd& end) const
{
    constexpr int most = 5;
    QStringList poor;
    for (const QJsonObject& event : end.events())
        if (event.value(u"code"_s) == u"speech_poor"_s && event.contains(u"result"_s))
            poor.append(event.value(u"name"_s).toString());
    for (int i = 0; i < most && !poor.isEmpty(); ++i) {
        const auto again
            = m_bench.begin(words({ u"--resume"_s, u"--repeat"_s, u"--only"_s, poor.join(u',') }));
        if (endOf(*again).out.contains("speech_poor"))
            continue;
        poor.clear();
    }
}

void tst_CertifyRun::losesNothingWhenKilled()
{
    const QString interrupted = u"early_speech"_s;
    auto first = m_bench.begin(words({ u"--plan"_s, shortPlan() }));
    QVERIFY2(first->waitForOutput("\"name\":\"early_speech\",\"state\":\"running\""),
        first->soFar().all());
    const QStringList before = decided(first->soFar());
    first.reset(); // SIGKILL
    QVERIFY2(before.size() > 20 && !before.contains(interrupted), before.join(u' ').toUtf8());

    const auto second = m_bench.begin(words({ u"--resume"_s }));
    const VerifyEnd& end = endOf(*second);
    QVERIFY2(end.code == 0, end.all());
    const QStringList after = decided(end);
    QCOMPARE(after.first(), interrupted);
    QVERIFY(!QSet<QString>(before.begin(), before.end())
                 .intersects(QSet<QString>(after.begin(), after.end())));

    repeatPoorSpeech(end);
    const QByteArray written = VerifyBench::contentsOf(m_bench.path(u"run.json"_s));
    const QJsonObject report = QJsonDocument::fromJson(written).object();
    const QJsonObject automatic = report[u"score"_s][u"automatic"_s].toObject();
    QVERIFY2(automatic[u"percent"_s].toInt() == 100, end.all());
    QCOMPARE(automatic[u"open"_s].toInt(), 0);
    QStringList kept;
    for (const auto& each : report[u"results"_s].toArray())
        if (each[u"state"_s] == u"passed"_s || each[u"state"_s] == u"not_applicable"_s)
            kept.append(each[u"test"_s].toString());
    QStringList done = before + after;
    kept.sort();
    done.sort();
    QCOMPARE(kept, done);
    for (const QByteArray& secret : { QByteArray("CANARY-sip"), VerifyBench::passphrase() })
        QVERIFY(!(end.out + end.err + written + m_bench.stored()).contains(secret));
}

QTEST_GUILESS_MAIN(tst_CertifyRun)
#include "tst_CertifyRun.moc"
