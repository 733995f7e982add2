// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/PoolJob.h"
#include "tests/support/JobEnd.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

/// Work in the pool: that which can be stopped between two steps, and that which cannot.
class tst_PoolJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksInAnotherThread();
    void endsAsTheWorkEnds_data();
    void endsAsTheWorkEnds();
    void isLeftAloneWhenItCannotBeStopped();
    void endsBetweenTwoSteps();
    void isDoneWhenItCouldNotBeStoppedAnyMore();
    void tellsItsStepsInItsOwnThread();
    void saysNothingWhenItIsGone();
};

void tst_PoolJob::worksInAnotherThread()
{
    PoolJob<QThread*> job([]() -> Result<QThread*> { return QThread::currentThread(); });
    QCOMPARE(JobEnd::of(job).end, Outcome::End::Done);
    QVERIFY(*job.result() != QThread::currentThread());
    QVERIFY(job.takeResult());
}

void tst_PoolJob::endsAsTheWorkEnds_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("end");
    QTest::newRow("failed") << int(ErrorCode::FileUnwritable) << int(Outcome::End::Failed);
    QTest::newRow("stopped by itself") << int(ErrorCode::Cancelled) << int(Outcome::End::Cancelled);
}

void tst_PoolJob::endsAsTheWorkEnds()
{
    QFETCH(const int, code);
    QFETCH(const int, end);
    PoolJob<void> job(
        [code]() -> Result<void> { return fail(ErrorCode(code), u"subject"_s, u"detail"_s); });
    const Outcome outcome = JobEnd::of(job);
    QCOMPARE(int(outcome.end), end);
    QVERIFY(outcome.error);
    QCOMPARE(int(outcome.error->code), code);
    QCOMPARE(outcome.error->subject, u"subject"_s);
}

void tst_PoolJob::isLeftAloneWhenItCannotBeStopped()
{
    auto go = std::make_shared<QSemaphore>();
    auto gone = std::make_shared<QSemaphore>();
    PoolJob<int> job([go, gone]() -> Result<int> {
        go->acquire();
        gone->release();
        return 1;
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCoreApplication::processEvents();
    job.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    go->release();
    QVERIFY(gone->tryAcquire(1, 10'000)); // it runs to its end all the same
    QCoreApplication::processEvents();
    QCOMPARE(finished.count(), 1);
    QVERIFY(!job.result());
}

void tst_PoolJob::endsBetweenTwoSteps()
{
    QSemaphore begun;
    QSemaphore go;
    bool hasCleaned = false;
    PoolJob<int> job([&](const PoolJob<int>::Watch& watch) -> Result<int> {
        begun.release();
        go.acquire();
        if (watch(u"second"_s))
            return 2;
        hasCleaned = true;
        return fail(ErrorCode::Cancelled, {}, u"second"_s);
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCoreApplication::processEvents();
    QVERIFY(begun.tryAcquire(1, 10'000));
    job.cancel();
    QVERIFY(job.isRunning());
    go.release();
    QVERIFY(finished.wait());
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QCOMPARE(job.outcome().error->detail, u"second"_s);
    QVERIFY(hasCleaned);
}

void tst_PoolJob::isDoneWhenItCouldNotBeStoppedAnyMore()
{
    QSemaphore begun;
    QSemaphore go;
    PoolJob<int> job([&](const PoolJob<int>::Watch&) -> Result<int> {
        begun.release();
        go.acquire();
        return 3;
    });
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    QCoreApplication::processEvents();
    QVERIFY(begun.tryAcquire(1, 10'000));
    job.cancel();
    go.release();
    QVERIFY(finished.wait());
    QCOMPARE(job.outcome().end, Outcome::End::Done);
    QCOMPARE(job.result().value_or(0), 3);
}

void tst_PoolJob::tellsItsStepsInItsOwnThread()
{
    PoolJob<void> job([](const PoolJob<void>::Watch& watch) -> Result<void> {
        (void)watch(u"one"_s);
        (void)watch(u"two"_s);
        return {};
    });
    QStringList steps;
    connect(&job, &Job::stepChanged, this, [&](const QString& name, Job::StepState state) {
        QCOMPARE(QThread::currentThread(), thread());
        QCOMPARE(state, Job::StepState::Running);
        steps.append(name);
    });
    QCOMPARE(JobEnd::of(job).end, Outcome::End::Done);
    QCOMPARE(steps, QStringList({ u"one"_s, u"two"_s }));
}

/// Its work is told to stop, and reaches nobody.
void tst_PoolJob::saysNothingWhenItIsGone()
{
    auto begun = std::make_shared<QSemaphore>();
    auto go = std::make_shared<QSemaphore>();
    auto gone = std::make_shared<QSemaphore>();
    auto goesOn = std::make_shared<std::atomic_bool>(true);
    auto job
        = std::make_unique<PoolJob<void>>([=](const PoolJob<void>::Watch& watch) -> Result<void> {
              begun->release();
              go->acquire();
              *goesOn = watch(u"late"_s);
              gone->release();
              return {};
          });
    QSignalSpy steps(job.get(), &Job::stepChanged);
    QSignalSpy finished(job.get(), &Job::finished);
    job->start();
    QCoreApplication::processEvents();
    QVERIFY(begun->tryAcquire(1, 10'000));
    job.reset();
    go->release();
    QVERIFY(gone->tryAcquire(1, 10'000));
    QCoreApplication::processEvents();
    QVERIFY(!*goesOn);
    QCOMPARE(steps.count(), 0);
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(tst_PoolJob)
#include "tst_PoolJob.moc"
