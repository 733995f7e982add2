// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTestJson.h"
#include "models/trunktest/TrunkTestRecorder.h"
#include "tests/support/StoreFixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

using namespace Qt::StringLiterals;

/// A real test of a port where nobody listens, kept and read back.
class tst_TrunkTestRecord : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsHowATestEnded();
    void readsNewestFirst();
    void saysNoSuchTest();
    void toleratesWhatANewerProgramWrote();
    void goesWithItsSite();
    void messagesComeBackAsTheyWere();
    void stepsComeBackAsTheyWere();
    void triesAgainWhileAnotherProgramWrites();
    void keepsNothingWithoutAStore();

private:
    [[nodiscard]] TrunkTestRequest request() const;
    [[nodiscard]] TrunkTestRecord record() const;
    TrunkTestRepository& tests() { return m_store->trunkTests(); }
    static void runToItsEnd(TrunkTestJob& job);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

void tst_TrunkTestRecord::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    QVERIFY(m_store->setBusyTimeout(std::chrono::milliseconds(20)));
    m_site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

/// To a port of ours that is closed again: answered at once by the system.
TrunkTestRequest tst_TrunkTestRecord::request() const
{
    QUdpSocket gone;
    gone.bind(QHostAddress::LocalHost);
    Trunk trunk = m_site.trunks[0];
    trunk.provider.clear();
    trunk.host = u"127.0.0.1"_s;
    trunk.port = gone.localPort();
    trunk.transport = u"udp"_s;
    trunk.password = Secret(u"CANARY-sip"_s);
    TrunkTestRequest request;
    request.trunk = TrunkPlan::resolve(trunk, **Catalog::load());
    request.samples = 2;
    request.clock = Clock(4);
    return request;
}

void tst_TrunkTestRecord::runToItsEnd(TrunkTestJob& job)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait(20'000));
}

TrunkTestRecord tst_TrunkTestRecord::record() const
{
    TrunkTestRecord record;
    record.siteId = m_site.id;
    record.trunkId = m_site.trunks[0].id;
    record.trunkName = u"voip1"_s;
    record.endedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    record.elapsedMs = 1234;
    record.outcome = Outcome::failed(
        Error(ErrorCode::OptionsSilent, u"192.0.2.7:5060"_s, u"UDP"_s, Turn::Provider));
    return record;
}

void tst_TrunkTestRecord::keepsHowATestEnded()
{
    const TrunkTestRequest asked = request();
    TrunkTestJob job(asked);
    TrunkTestRecorder recorder(m_store.get(), m_site.id);
    QSignalSpy kept(&recorder, &TrunkTestRecorder::kept);
    recorder.watch(&job);
    runToItsEnd(job);
    QCOMPARE(kept.size(), 1);
    const auto all = tests().testsOf(asked.trunk.id);
    QVERIFY(all);
    QCOMPARE(all->size(), 1);
    const auto read = tests().test(kept[0][0].toString());
    QVERIFY(read);
    QCOMPARE(read->siteId, m_site.id);
    QCOMPARE(read->trunkName, asked.trunk.name);
    QCOMPARE(read->elapsedMs, job.elapsedMs());
    QCOMPARE(read->outcomeText, u"failed"_s);
    QCOMPARE(read->outcome.error, job.outcome().error);
    QCOMPARE(read->outcome.error->code, ErrorCode::TrunkPortClosed);
    QCOMPARE(TrunkTestJson::stepsOf(read->steps).size(), job.steps().size());
    QCOMPARE(TrunkTestJson::messagesOf(read->messages).size(), job.messages().size());
    QVERIFY(!job.messages().isEmpty());
    const QByteArray whole
        = QJsonDocument(read->steps).toJson() + QJsonDocument(read->messages).toJson();
    QVERIFY(!whole.contains("CANARY"));
}

void tst_TrunkTestRecord::readsNewestFirst()
{
    TrunkTestRecord first = record();
    QVERIFY(tests().add(first));
    const auto before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before); // ids are ordered by the millisecond
    TrunkTestRecord second = record();
    second.outcome = Outcome::done();
    second.trunkId = u"another"_s;
    QVERIFY(tests().add(second));
    const auto all = tests().tests(m_site.id).value();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].id, second.id);
    QCOMPARE(all[0].outcome.end, Outcome::End::Done);
    QVERIFY(!all[0].outcome.error);
    QCOMPARE(all[1].endedAt, first.endedAt);
    QCOMPARE(all[1].outcome.error, first.outcome.error); // whose turn it is included
    QCOMPARE(tests().testsOf(u"another"_s)->size(), 1);
    QVERIFY(tests().tests(u"elsewhere"_s)->isEmpty());
}

void tst_TrunkTestRecord::saysNoSuchTest()
{
    QCOMPARE(tests().test(u"nothing"_s).error().code, ErrorCode::NoSuchBackup);
}

void tst_TrunkTestRecord::toleratesWhatANewerProgramWrote()
{
    TrunkTestRecord written = record();
    QVERIFY(tests().add(written));
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    QVERIFY((*other)->run(u"UPDATE trunk_test SET outcome = 'later', error_code = 'newer', "
                          "turn = 'martian', steps = '[{\"name\":\"x\",\"state\":\"y\"},7]', "
                          "messages = 'damaged'"_s));
    const auto read = tests().test(written.id);
    QVERIFY(read);
    QCOMPARE(read->outcome.end, Outcome::End::Unknown);
    QVERIFY(read->outcome.error->detail.contains(u"newer"));
    const auto steps = TrunkTestJson::stepsOf(read->steps);
    QCOMPARE(steps.size(), 2);
    QCOMPARE(steps[0].name, u"x"_s);
    QCOMPARE(steps[0].state, TrunkTestStep::State::Skipped);
    QVERIFY(TrunkTestJson::messagesOf(read->messages).isEmpty());
}

void tst_TrunkTestRecord::goesWithItsSite()
{
    TrunkTestRecord written = record();
    QVERIFY(tests().add(written));
    QVERIFY(m_store->sites().remove(m_site.id));
    QVERIFY(tests().tests(m_site.id)->isEmpty());
    QVERIFY(!tests().add(written)); // no evidence without a site
}

void tst_TrunkTestRecord::messagesComeBackAsTheyWere()
{
    QByteArray bytes;
    for (int i = 0; i < 256; ++i)
        bytes += char(i);
    const QList<TracedMessage> messages { { 1'700'000'000'123'456, true, SipTransport::Tls,
        { u"2001:db8::1"_s, 5061 }, { u"192.0.2.7"_s, 65535 }, bytes } };
    const auto text = QJsonDocument(TrunkTestJson::messages(messages)).toJson();
    const auto read = TrunkTestJson::messagesOf(QJsonDocument::fromJson(text).array());
    QCOMPARE(read.size(), 1);
    QCOMPARE(read[0].atUs, messages[0].atUs);
    QCOMPARE(read[0].isSent, true);
    QCOMPARE(read[0].transport, SipTransport::Tls);
    QCOMPARE(read[0].local, messages[0].local);
    QCOMPARE(read[0].remote, messages[0].remote);
    QCOMPARE(read[0].bytes, bytes);
}

void tst_TrunkTestRecord::stepsComeBackAsTheyWere()
{
    using State = TrunkTestStep::State;
    QList<TrunkTestStep> steps;
    for (const State state : { State::Waiting, State::Running, State::Passed, State::Failed,
             State::Skipped, State::NotApplicable }) {
        TrunkTestStep step;
        step.name = u"register"_s;
        step.state = state;
        step.startedMs = 10;
        step.elapsedMs = 20;
        step.facts = { { u"realm"_s, u"a\"b"_s }, { u"realm"_s, u"twice"_s } };
        if (state == State::Failed)
            step.error = Error(ErrorCode::TrunkForbidden, u"host"_s, u"403 No"_s);
        steps.append(step);
    }
    TrunkVerdict verdict;
    verdict.sip = 403;
    verdict.proofs = { u"answered"_s };
    verdict.remarks = { u"options_refused"_s, u"redirected"_s };
    const QJsonArray json = TrunkTestJson::steps(steps, verdict);
    const auto read = TrunkTestJson::stepsOf(json);
    QCOMPARE(read.size(), steps.size());
    for (int i = 0; i < read.size(); ++i) {
        QCOMPARE(read[i].name, steps[i].name);
        QCOMPARE(read[i].state, steps[i].state);
        QCOMPARE(read[i].startedMs, 10);
        QCOMPARE(read[i].elapsedMs, 20);
        QCOMPARE(read[i].facts, steps[i].facts);
        QCOMPARE(read[i].error, steps[i].error);
    }
    const TrunkVerdict back = TrunkTestJson::verdictOf(json);
    QCOMPARE(back.sip, 403);
    QCOMPARE(back.proofs, verdict.proofs);
    QCOMPARE(back.remarks, verdict.remarks);
}

void tst_TrunkTestRecord::triesAgainWhileAnotherProgramWrites()
{
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    auto holding = std::make_unique<Transaction>(Transaction::begin(**other).value());
    TrunkTestJob job(request());
    TrunkTestRecorder recorder(m_store.get(), m_site.id);
    recorder.watch(&job);
    runToItsEnd(job);
    QVERIFY(tests().tests(m_site.id)->isEmpty());
    QVERIFY(!recorder.problem());
    holding.reset();
    QTRY_COMPARE(tests().tests(m_site.id)->size(), 1);
    QVERIFY(!recorder.problem());
}

void tst_TrunkTestRecord::keepsNothingWithoutAStore()
{
    TrunkTestJob job(request());
    TrunkTestRecorder recorder(nullptr, m_site.id);
    QSignalSpy kept(&recorder, &TrunkTestRecorder::kept);
    recorder.watch(&job);
    runToItsEnd(job);
    QCOMPARE(kept.size(), 0);
    QVERIFY(!recorder.problem());
}

QTEST_GUILESS_MAIN(tst_TrunkTestRecord)
#include "tst_TrunkTestRecord.moc"
