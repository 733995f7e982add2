// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Job.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

class TestJob : public Job {
public:
    using Job::finish;
    void cancel() override { finish(Outcome::cancelled(Error(ErrorCode::Cancelled, u"x"_s))); }
    int runs = 0;
    std::optional<Outcome> immediate;

protected:
    void run() override
    {
        ++runs;
        if (immediate)
            finish(*immediate);
    }
};

} // namespace

class tst_Job : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startReturnsAtOnce();
    void finishedComesOnceAndLater();
    void laterEndsAreIgnored();
    void cancelBeforeItRanNeverRunsIt();
    void cancelAfterTheEndChangesNothing();
    void deletedWhileRunningSaysNothing();
    void outcomesHaveNames();
};

void tst_Job::startReturnsAtOnce()
{
    TestJob job;
    QSignalSpy finished(&job, &Job::finished);
    QVERIFY(!job.isRunning());
    job.start();
    QVERIFY(job.isRunning());
    QCOMPARE(job.runs, 0);
    QTRY_COMPARE(job.runs, 1);
    QCOMPARE(finished.count(), 0);
    QVERIFY(job.isRunning());
}

void tst_Job::finishedComesOnceAndLater()
{
    TestJob job;
    job.immediate = Outcome::failed(Error(ErrorCode::Timeout, u"a"_s));
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCOMPARE(finished.count(), 0);
    QVERIFY(finished.wait());
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!job.isRunning());
    QCOMPARE(job.outcome().end, Outcome::End::Failed);
    QCOMPARE(job.outcome().error.value(), Error(ErrorCode::Timeout, u"a"_s));
    QVERIFY(job.elapsedMs() >= 0);
}

void tst_Job::laterEndsAreIgnored()
{
    TestJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QTRY_COMPARE(job.runs, 1);
    job.finish(Outcome::unknown(Error(ErrorCode::NotBack)));
    QCOMPARE(finished.count(), 0); // never from inside the call that ends it
    job.finish(Outcome::done());
    job.cancel();
    QVERIFY(finished.wait());
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.outcome().end, Outcome::End::Unknown);
}

void tst_Job::cancelBeforeItRanNeverRunsIt()
{
    TestJob job;
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(job.runs, 0);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
}

void tst_Job::cancelAfterTheEndChangesNothing()
{
    TestJob job;
    job.immediate = Outcome::done();
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QVERIFY(finished.wait());
    job.cancel();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    QVERIFY(!job.outcome().error);
}

void tst_Job::deletedWhileRunningSaysNothing()
{
    auto job = std::make_unique<TestJob>();
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    job.reset();
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 0);
}

void tst_Job::outcomesHaveNames()
{
    QCOMPARE(outcomeName(Outcome::End::Done), u"done"_s);
    QCOMPARE(outcomeName(Outcome::End::Failed), u"failed"_s);
    QCOMPARE(outcomeName(Outcome::End::Unknown), u"unknown"_s);
    QCOMPARE(outcomeName(Outcome::End::Cancelled), u"cancelled"_s);
}

QTEST_GUILESS_MAIN(tst_Job)
#include "tst_Job.moc"
