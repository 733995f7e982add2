// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/PoolJob.h"
#include "models/core/RunningJobs.h"
#include "models/itemmodels/JobListModel.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

/// Work in a pool that ends when it is told to.
class HeldJob : public PoolJob<void> {
public:
    explicit HeldJob(const QString& title, QObject* parent = nullptr)
        : HeldJob(title, std::make_shared<QSemaphore>(), parent)
    {
    }
    ~HeldJob() override { m_go->release(); }
    void letGo() { m_go->release(); }

private:
    HeldJob(const QString& title, std::shared_ptr<QSemaphore> go, QObject* parent)
        : PoolJob<void>(
            [go, title]() -> Result<void> {
                go->acquire();
                if (title.startsWith(u"bad"_s))
                    return fail(ErrorCode::FileUnwritable, title);
                return {};
            },
            parent)
        , m_go(std::move(go))
    {
        JobLabel label;
        label.title = [title] { return title; };
        label.siteName = u"Rossi"_s;
        label.stepText = [](const QString& name) { return name.toUpper(); };
        setLabel(label);
    }
    std::shared_ptr<QSemaphore> m_go;
};

} // namespace

/// The jobs of a session, as any list shows them.
class tst_JobListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Several are held at once, also where there are few processors.
    void initTestCase() { QThreadPool::globalInstance()->setMaxThreadCount(8); }
    void init();
    void cleanup();
    void listsWhatHasALabel();
    void putsThoseThatRunFirst();
    void saysHowTheyEnded();
    void cancels();
    void asksWhetherItMayCancel();
    void followsStepsAndProgress();
    void countsADeletedOneAsCancelled();
    void keepsTheLastOnesOnly();
    void clearsOnlyWhatEnded();
    void outlivesItsJobsAndIsOutlived();
    void leavesOtherThreadsAlone();

private:
    [[nodiscard]] QString cell(int row, JobListModel::Column column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList titles() const;
    std::unique_ptr<JobListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_JobListModel::init()
{
    m_model = std::make_unique<JobListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void tst_JobListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    QTRY_COMPARE(RunningJobs::count(), 0);
}

QStringList tst_JobListModel::titles() const
{
    QStringList all;
    for (int row = 0; row < m_model->rowCount(); ++row)
        all.append(cell(row, JobListModel::Title));
    return all;
}

void tst_JobListModel::listsWhatHasALabel()
{
    HeldJob job(u"a"_s);
    PoolJob<void> nameless([]() -> Result<void> { return {}; });
    QSignalSpy ended(&nameless, &Job::finished);
    QSignalSpy began(m_model.get(), &JobListModel::began);
    job.start();
    nameless.start();
    QVERIFY(ended.wait());
    QCOMPARE(began.count(), 1);
    QCOMPARE(titles(), QStringList(u"a"_s));
    QCOMPARE(cell(0, JobListModel::State), u"running"_s);
    QCOMPARE(cell(0, JobListModel::Site), u"Rossi"_s);
    QCOMPARE(m_model->running(), 1);
    job.letGo();
    QTRY_COMPARE(m_model->running(), 0);
}

void tst_JobListModel::putsThoseThatRunFirst()
{
    HeldJob a(u"a"_s);
    HeldJob b(u"b"_s);
    HeldJob c(u"c"_s);
    for (HeldJob* job : { &a, &b, &c })
        job->start();
    QCOMPARE(titles(), QStringList({ u"c"_s, u"b"_s, u"a"_s }));
    c.letGo();
    QTRY_COMPARE(titles(), QStringList({ u"b"_s, u"a"_s, u"c"_s }));
    a.letGo();
    QTRY_COMPARE(titles(), QStringList({ u"b"_s, u"a"_s, u"c"_s }));
    QTRY_COMPARE(m_model->running(), 1);
    b.letGo();
    QTRY_COMPARE(m_model->running(), 0);
    QCOMPARE(titles(), QStringList({ u"b"_s, u"a"_s, u"c"_s }));
}

void tst_JobListModel::saysHowTheyEnded()
{
    HeldJob good(u"good"_s);
    HeldJob bad(u"bad"_s);
    QSignalSpy ended(m_model.get(), &JobListModel::ended);
    good.start();
    bad.start();
    QVERIFY(!m_model->index(0, 0).data(JobListModel::EndRole).isValid());
    good.letGo();
    QTRY_COMPARE(ended.count(), 1);
    bad.letGo();
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(cell(0, JobListModel::State), u"failed"_s);
    QCOMPARE(m_model->entry(0).outcome.error->code, ErrorCode::FileUnwritable);
    QCOMPARE(cell(1, JobListModel::State), u"done"_s);
    QCOMPARE(ended.last().first().toInt(), m_model->entry(0).id);
    QVERIFY(m_model->entry(0).endedAt.isValid());
}

void tst_JobListModel::cancels()
{
    HeldJob job(u"a"_s);
    job.start();
    QVERIFY(m_model->mayCancel(0));
    m_model->cancel(0);
    QTRY_COMPARE(cell(0, JobListModel::State), u"cancelled"_s);
    QVERIFY(!m_model->mayCancel(0));
    m_model->cancel(0); // nothing to cancel any more
}

void tst_JobListModel::asksWhetherItMayCancel()
{
    bool may = false;
    PoolJob<void> job([]() -> Result<void> { return {}; });
    JobLabel label;
    label.title = [] { return u"a"_s; };
    label.mayCancel = [&may] { return may; };
    job.setLabel(label);
    job.start();
    QVERIFY(!m_model->mayCancel(0));
    m_model->cancel(0);
    QVERIFY(job.isRunning());
    may = true;
    QVERIFY(m_model->mayCancel(0));
    QTRY_COMPARE(cell(0, JobListModel::State), u"done"_s);
}

void tst_JobListModel::followsStepsAndProgress()
{
    HeldJob job(u"a"_s);
    job.start();
    QVERIFY(!m_model->index(0, JobListModel::Progress).data().isValid());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    Q_EMIT job.stepChanged(u"look"_s, Job::StepState::Running, 0);
    QCOMPARE(cell(0, JobListModel::Step), u"LOOK"_s);
    Q_EMIT job.stepChanged(u"look"_s, Job::StepState::Done, 5);
    QCOMPARE(cell(0, JobListModel::Step), u"LOOK"_s);
    QCOMPARE(changed.count(), 1);
    Q_EMIT job.advanced(250, 1000);
    QCOMPARE(m_model->index(0, JobListModel::Progress).data().toInt(), 25);
    QCOMPARE(changed.count(), 2);
    Q_EMIT job.advanced(251, 1000); // nothing that could be seen
    QCOMPARE(changed.count(), 2);
    job.letGo();
    QTRY_COMPARE(m_model->running(), 0);
}

void tst_JobListModel::countsADeletedOneAsCancelled()
{
    QSignalSpy ended(m_model.get(), &JobListModel::ended);
    {
        HeldJob job(u"a"_s);
        job.start();
        QCoreApplication::processEvents();
        QCOMPARE(m_model->running(), 1);
    }
    QCOMPARE(m_model->running(), 0);
    QCOMPARE(cell(0, JobListModel::State), u"cancelled"_s);
    QCOMPARE(ended.count(), 0); // nobody waits for it
    m_model->cancel(0);
}

void tst_JobListModel::keepsTheLastOnesOnly()
{
    std::vector<std::unique_ptr<HeldJob>> jobs;
    HeldJob running(u"running"_s);
    running.start();
    for (int i = 0; i < JobListModel::mostKept + 3; ++i) {
        jobs.push_back(std::make_unique<HeldJob>(QString::number(i)));
        jobs.back()->start();
        jobs.back()->cancel();
    }
    QTRY_COMPARE(m_model->running(), 1);
    QCOMPARE(m_model->rowCount(), JobListModel::mostKept + 1);
    QCOMPARE(cell(0, JobListModel::Title), u"running"_s);
    QCOMPARE(cell(1, JobListModel::Title), QString::number(JobListModel::mostKept + 2));
    QCOMPARE(cell(JobListModel::mostKept, JobListModel::Title), u"3"_s);
    running.letGo();
    QTRY_COMPARE(m_model->running(), 0);
}

void tst_JobListModel::clearsOnlyWhatEnded()
{
    HeldJob a(u"a"_s);
    HeldJob b(u"b"_s);
    a.start();
    b.start();
    a.letGo();
    QTRY_COMPARE(m_model->running(), 1);
    const int id = m_model->entry(0).id;
    QSignalSpy counts(m_model.get(), &JobListModel::countsChanged);
    m_model->clearEnded();
    QCOMPARE(titles(), QStringList(u"b"_s));
    QCOMPARE(counts.count(), 1);
    m_model->clearEnded();
    QCOMPARE(counts.count(), 1);
    QCOMPARE(m_model->rowOf(id), 0);
    QCOMPARE(m_model->rowOf(id + 100), -1);
    b.letGo();
    QTRY_COMPARE(m_model->running(), 0);
}

void tst_JobListModel::outlivesItsJobsAndIsOutlived()
{
    auto other = std::make_unique<JobListModel>();
    HeldJob job(u"a"_s);
    job.start();
    QCOMPARE(other->running(), 1);
    other.reset();
    QSignalSpy finished(&job, &Job::finished);
    job.letGo();
    QVERIFY(finished.wait());
    HeldJob next(u"b"_s); // whoever does not watch any more is not asked
    next.start();
    QCOMPARE(m_model->rowCount(), 2);
    next.letGo();
    QTRY_COMPARE(m_model->running(), 0);
}

/// Their jobs belong to whoever runs them there.
void tst_JobListModel::leavesOtherThreadsAlone()
{
    QThread thread;
    QObject context;
    context.moveToThread(&thread);
    thread.start();
    int counted = 0;
    QMetaObject::invokeMethod(
        &context,
        [&counted] {
            HeldJob job(u"there"_s);
            job.start();
            counted = RunningJobs::count();
        },
        Qt::BlockingQueuedConnection);
    thread.quit();
    QVERIFY(thread.wait());
    QCOMPARE(counted, 1);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(tst_JobListModel)
#include "tst_JobListModel.moc"
