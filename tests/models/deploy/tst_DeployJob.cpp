// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployJob.h"
#include "models/deploy/DeployPlanner.h"
#include "models/deploy/DeployRecorder.h"
#include "tests/models/deploy/ShelfPbx.h"
#include "tests/support/StoreFixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Purpose = DeployRequest::Purpose;
using End = Outcome::End;
using Fault = Shelf::Fault;

constexpr int fast = 1000;

Site siteOfThree()
{
    Site site;
    site.name = u"Rossi"_s;
    site.pbx.kind = u"shelf"_s;
    site.pbx.host = u"pbx.example.net"_s;
    for (const QString& name : { u"anna"_s, u"bruno"_s, u"carla"_s }) {
        User user;
        user.username = name;
        user.name = name;
        user.extension = QString::number(201 + site.users.size());
        site.users.append(user);
        Phone phone;
        phone.mac = *MacAddress::parse(u"00156500000%1"_s.arg(site.users.size()));
        phone.model = u"yealink-T54"_s;
        phone.user = name;
        site.phones.append(phone);
    }
    for (const QString& name : { u"voip1"_s, u"voip2"_s }) {
        Trunk trunk;
        trunk.name = name;
        trunk.host = u"sip.example.net"_s;
        trunk.password = Secret(u"tr-secret-"_s + name);
        site.trunks.append(trunk);
    }
    return site;
}

constexpr int workOfThree = 8;

} // namespace

class tst_DeployJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void deploysAndProvesAndHasNothingLeft();
    void doesKindsInOrderAndAsManyAtOnceAsTheyBear();
    void writesDownBeforeItSends();
    void looksBeforeItSendsAgain_data();
    void looksBeforeItSendsAgain();
    void carriesOnWhereOneFails();
    void booksThatAllIsWellAgain();
    void stopsWhereTheSessionIsOver();
    void saysWhatReadsBackDifferently();
    void saysWhatWasNotConfirmed();
    void sendsNothingThatCannotBeUndoneUnasked();
    void plansAnewWhenThePlanIsOld();
    void waitsForNobodyElse();
    void repeatsWhatMayPass_data();
    void repeatsWhatMayPass();
    void goesOnAfterEveryDeath();
    void putsBackWhatADeathTook_data();
    void putsBackWhatADeathTook();
    void keepsWhatWasDoneWhenCancelled();
    void leavesTheRestWhenTheConnectionIsGone();
    void undoesNewestFirst();
    void undoesAnInterruptedDeployment();
    void deletesOnlyWhatItMade();
    void showsAndRestoresDrift();
    void forgetsDriftThatWasAdopted();
    void refusesWhatCannotBeUndone_data();
    void refusesWhatCannotBeUndone();
    void learnsWhatOnlyThePbxKnows();
    void keepsWhatItMakesUpBeforeItIsSent();
    void doesTheRestWhereOneIsRefused();
    void importsWithoutBooks();

private:
    std::unique_ptr<DeployJob> job(const DeployRequest& request)
    {
        DeployRequest timed = request;
        if (m_speed > 0)
            timed.clock = Clock(m_speed);
        m_recorder = std::make_unique<DeployRecorder>(m_store.get(), m_site.id);
        auto made = std::make_unique<DeployJob>(
            std::make_unique<ShelfDriver>(m_shelf), m_site, m_catalog, timed, m_recorder.get());
        DeployJob* raw = made.get();
        connect(raw, &DeployJob::planned, this, [this, raw](bool needsAgreement) {
            ++m_planned;
            if (needsAgreement && m_isAgreeing)
                raw->agree(m_isAgreeingToAll);
        });
        return made;
    }
    /// Runs to the end.
    std::unique_ptr<DeployJob> run(const DeployRequest& request)
    {
        auto made = job(request);
        QSignalSpy finished(made.get(), &Job::finished);
        made->start();
        if (!finished.wait(20'000))
            qFatal("a job does not end");
        return made;
    }
    std::unique_ptr<DeployJob> deploy() { return run({ Purpose::Deploy, {}, {}, {}, Clock() }); }
    std::unique_ptr<DeployJob> undo(const QString& id = {})
    {
        return run({ Purpose::Undo, {}, id, {}, Clock() });
    }
    QList<DeploymentRecord> history()
    {
        return m_store->deployments().deployments(m_site.id).value_or(QList<DeploymentRecord>());
    }

    QTemporaryDir m_folder;
    int m_stores = 0;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<const Catalog> m_catalog = *Catalog::load();
    std::unique_ptr<DeployRecorder> m_recorder;
    Shelf m_shelf;
    Site m_site;
    int m_speed = 0;
    int m_planned = 0;
    bool m_isAgreeing = true;
    bool m_isAgreeingToAll = false;
};

void tst_DeployJob::init()
{
    m_recorder.reset();
    m_store = StoreFixture::openUnlocked(m_folder.filePath(u"store-%1.sqlite"_s.arg(++m_stores)));
    QVERIFY(m_store);
    m_site = siteOfThree();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
    m_shelf = Shelf();
    m_speed = 0;
    m_planned = 0;
    m_isAgreeing = true;
    m_isAgreeingToAll = false;
}

void tst_DeployJob::deploysAndProvesAndHasNothingLeft()
{
    auto first = job({ Purpose::Deploy, {}, {}, {}, Clock() });
    QStringList steps;
    connect(first.get(), &Job::stepChanged, this, [&](const QString& name, Job::StepState state) {
        if (state == Job::StepState::Done)
            steps.append(name);
    });
    QSignalSpy finished(first.get(), &Job::finished);
    first->start();
    QVERIFY(finished.wait());
    QCOMPARE(first->outcome().end, End::Done);
    QCOMPARE(steps,
        QStringList({ u"connect"_s, u"read"_s, u"plan"_s, u"apply"_s, u"settle"_s, u"read_again"_s,
            u"verify"_s }));
    QCOMPARE(first->done(), workOfThree);
    QCOMPARE(first->work(), workOfThree);
    QCOMPARE(m_shelf.value(u"trunk"_s, u"voip1"_s, u"secret"_s), u"tr-secret-voip1"_s);
    QCOMPARE(m_shelf.settled.size(), workOfThree);
    QCOMPARE(history().size(), 1);
    QCOMPARE(history().first().outcomeText, u"done"_s);
    QCOMPARE(history().first().items, workOfThree);

    m_shelf.log.clear();
    const auto second = deploy();
    QCOMPARE(second->outcome().end, End::Done);
    QVERIFY(!second->plan().hasWork());
    QCOMPARE(m_shelf.log, QStringList({ u"open"_s, u"read"_s }));
    QCOMPARE(history().size(), 1);
}

void tst_DeployJob::doesKindsInOrderAndAsManyAtOnceAsTheyBear()
{
    QCOMPARE(deploy()->outcome().end, End::Done);
    QVERIFY(!m_shelf.hasMixedKinds);
    QCOMPARE(m_shelf.mostAtOnce.value(u"user"_s), 3);
    QCOMPARE(m_shelf.mostAtOnce.value(u"trunk"_s), 1);
    QCOMPARE(m_shelf.mostAtOnce.value(u"phone"_s), 3);
    QStringList kinds;
    for (const QString& line : m_shelf.applied())
        kinds.append(line.section(u' ', 1).section(u':', 0, 0));
    QCOMPARE(kinds.mid(0, 3), QStringList(3, u"user"_s));
    QCOMPARE(kinds.mid(3, 2), QStringList(2, u"trunk"_s));
    QCOMPARE(kinds.mid(5), QStringList(3, u"phone"_s));
}

void tst_DeployJob::writesDownBeforeItSends()
{
    QStringList unwritten;
    m_shelf.onApply = [&](const DeployItem& item) {
        const auto items = m_store->deployments().items(m_recorder->deployment());
        const bool isWritten = std::any_of(items->begin(), items->end(), [&](const auto& noted) {
            return noted.item == item.id() && noted.state == u"running";
        });
        if (!isWritten)
            unwritten.append(item.id());
    };
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(unwritten, QStringList());

    // What cannot be written down is not sent.
    m_site.trunks[0].host = u"other.example.net"_s;
    m_shelf.onApply = {};
    m_shelf.log.clear();
    m_store->vault().lock();
    const auto refused = deploy();
    QCOMPARE(refused->outcome().end, End::Failed);
    QCOMPARE(refused->outcome().error->code, ErrorCode::VaultLocked);
    QCOMPARE(m_shelf.applied(), QStringList());
}

void tst_DeployJob::looksBeforeItSendsAgain_data()
{
    QTest::addColumn<QList<int>>("faults");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("end");
    using Faults = QList<int>;
    QTest::newRow("it was done, only the answer is missing")
        << Faults { int(Fault::Mute) } << 1 << int(End::Done);
    QTest::newRow("it was not done: sent once more")
        << Faults { int(Fault::Swallow) } << 2 << int(End::Done);
    QTest::newRow("not done, then done without an answer")
        << Faults { int(Fault::Swallow), int(Fault::Mute) } << 2 << int(End::Done);
    QTest::newRow("twice without an answer: nobody knows, and never a third time")
        << Faults { int(Fault::Swallow), int(Fault::Swallow) } << 2 << int(End::Unknown);
}

void tst_DeployJob::looksBeforeItSendsAgain()
{
    QFETCH(const QList<int>, faults);
    QFETCH(const int, times);
    QFETCH(const int, end);
    m_speed = fast;
    for (const int fault : faults)
        m_shelf.faults[u"trunk:voip1"_s].append(Fault(fault));
    const auto ended = deploy();
    QCOMPARE(int(ended->outcome().end), end);
    const QString line = u"create trunk:voip1"_s;
    QCOMPARE(m_shelf.applied().count(line), times);
    const auto at = m_shelf.log.indexOf(line);
    QCOMPARE(m_shelf.log[at + 1], u"read"_s); // before anything else
    QCOMPARE(m_shelf.applied().count(u"create trunk:voip2"_s), 1);
    QCOMPARE(ended->state(u"trunk:voip1"_s),
        end == int(End::Done) ? DeployItem::State::Done : DeployItem::State::Unknown);
    QCOMPARE(history().first().outcomeText, outcomeName(End(end)));
}

void tst_DeployJob::carriesOnWhereOneFails()
{
    m_shelf.faults[u"trunk:voip1"_s] = { Fault::Refuse };
    const auto ended = deploy();
    QCOMPARE(ended->outcome().end, End::Failed);
    QCOMPARE(ended->outcome().error->code, ErrorCode::PbxRefused);
    QCOMPARE(ended->outcome().error->subject, u"trunk:voip1"_s);
    QCOMPARE(ended->done(), workOfThree - 1);
    QCOMPARE(m_shelf.applied().size(), workOfThree);
    QVERIFY(!m_shelf.settled.contains(u"trunk:voip1"_s));
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied().size(), workOfThree + 1);
}

/// What failed is not wanted any more: there is nothing to send, and the last word is "done".
void tst_DeployJob::booksThatAllIsWellAgain()
{
    m_shelf.faults[u"trunk:voip2"_s] = { Fault::Refuse };
    QCOMPARE(deploy()->outcome().end, End::Failed);
    m_site.trunks.removeIf([](const Trunk& trunk) { return trunk.name == u"voip2"; });
    QCOMPARE(run({ Purpose::Deploy, { u"users"_s }, {}, {}, Clock() })->outcome().end, End::Done);
    QCOMPARE(history().size(), 1); // that was of users alone
    const auto again = deploy();
    QCOMPARE(again->outcome().end, End::Done);
    QVERIFY(!again->plan().hasWork());
    QCOMPARE(history().size(), 2);
    QCOMPARE(history().first().outcomeText, u"done"_s);
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(history().size(), 2);
}

void tst_DeployJob::stopsWhereTheSessionIsOver()
{
    m_shelf.faults[u"trunk:voip1"_s] = { Fault::LogOut };
    const auto ended = deploy();
    QCOMPARE(ended->outcome().end, End::Failed);
    QCOMPARE(ended->outcome().error->code, ErrorCode::PbxCredentialsRefused);
    QCOMPARE(m_shelf.log.last(), u"create trunk:voip1"_s);
    QCOMPARE(ended->state(u"trunk:voip2"_s), DeployItem::State::Skipped);
}

void tst_DeployJob::saysWhatReadsBackDifferently()
{
    m_shelf.faults[u"trunk:voip1"_s] = { Fault::Half }; // without its password
    m_shelf.faults[u"user:anna"_s] = { Fault::Half }; // without the name
    const auto ended = deploy();
    QCOMPARE(ended->outcome().end, End::Unknown);
    QCOMPARE(ended->problem(u"user:anna"_s)->code, ErrorCode::PbxItemDiffers);
    QCOMPARE(ended->problem(u"user:anna"_s)->detail, u"name: anna / "_s);
    QCOMPARE(ended->problem(u"trunk:voip1"_s)->detail, u"secret"_s);
    QCOMPARE(history().first().outcomeText, u"unknown"_s);
}

void tst_DeployJob::saysWhatWasNotConfirmed()
{
    m_shelf.settleFault = Error(ErrorCode::PbxNotConfirmed, u"phone:1"_s, u"reload, 3"_s);
    const auto ended = deploy();
    QCOMPARE(ended->outcome().end, End::Unknown);
    QCOMPARE(ended->outcome().error, m_shelf.settleFault);
    QCOMPARE(ended->done(), workOfThree); // each reads back as it shall be

    // Nothing is left to send, and still it is not confirmed.
    m_shelf.settled.clear();
    m_shelf.log.clear();
    QCOMPARE(deploy()->outcome().end, End::Unknown);
    QCOMPARE(m_shelf.settled.size(), workOfThree);
    QCOMPARE(m_shelf.applied(), QStringList());
    QCOMPARE(deploy()->outcome().end, End::Unknown);
    m_shelf.settled.clear();
    m_shelf.settleFault.reset();
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.settled.size(), workOfThree);
    m_shelf.settled.clear();
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.settled, QStringList());
}

void tst_DeployJob::sendsNothingThatCannotBeUndoneUnasked()
{
    m_shelf.irreversible = { u"phone:00-15-65-00-00-01"_s };
    const auto refused = deploy();
    QCOMPARE(refused->outcome().end, End::Failed);
    QCOMPARE(refused->outcome().error->code, ErrorCode::IrreversibleNotAgreed);
    QCOMPARE(refused->outcome().error->subject, u"phone:00-15-65-00-00-01"_s);
    QCOMPARE(m_shelf.applied(), QStringList());
    QVERIFY(history().isEmpty());
    m_isAgreeingToAll = true;
    QCOMPARE(deploy()->outcome().end, End::Done);
}

void tst_DeployJob::plansAnewWhenThePlanIsOld()
{
    m_speed = 1'000'000; // 30 s are over after a millisecond
    const auto outlive = [] {
        QElapsedTimer since;
        since.start();
        QTRY_VERIFY(since.elapsed() > 1);
    };
    m_isAgreeing = false;
    auto waiting = job({ Purpose::Deploy, {}, {}, {}, Clock() });
    QSignalSpy planned(waiting.get(), &DeployJob::planned);
    QSignalSpy finished(waiting.get(), &Job::finished);
    waiting->start();
    QVERIFY(planned.wait());
    QVERIFY(planned.first().first().toBool());
    m_shelf.set(u"trunk"_s, u"voip1"_s, { { u"host"_s, u"elsewhere.example.net"_s } });
    outlive();
    waiting->agree(false);
    QVERIFY(planned.wait());
    QCOMPARE(m_shelf.applied(), QStringList());
    QCOMPARE(waiting->plan().find(u"trunk:voip1"_s)->action, DeployItem::Action::Change);
    outlive();
    waiting->agree(false);
    QVERIFY(finished.wait());
    QCOMPARE(waiting->outcome().end, End::Done);
    QCOMPARE(planned.size(), 2);
    QCOMPARE(m_shelf.log.count(u"read"_s), 4);
}

/// The window and the command at the same site at the same time.
void tst_DeployJob::waitsForNobodyElse()
{
    const DeployRequest all { Purpose::Deploy, {}, {}, {}, Clock() };
    DeployRecorder books(m_store.get(), m_site.id);
    DeployJob other(std::make_unique<ShelfDriver>(m_shelf), m_site, m_catalog, all, &books);
    QSignalSpy otherPlanned(&other, &DeployJob::planned);
    QSignalSpy otherFinished(&other, &Job::finished);
    other.start();
    QVERIFY(otherPlanned.wait());
    std::unique_ptr<DeployJob> second;
    m_shelf.onApply = [&](const DeployItem&) {
        if (!second) {
            second = job(all);
            second->start();
        }
    };
    DeployRecorder ownBooks(m_store.get(), m_site.id);
    DeployJob first(std::make_unique<ShelfDriver>(m_shelf), m_site, m_catalog, all, &ownBooks);
    connect(&first, &DeployJob::planned, &first, [&] { first.agree(false); });
    QSignalSpy firstFinished(&first, &Job::finished);
    m_isAgreeing = true;
    first.start();
    QTRY_VERIFY(second && second->outcome().error);
    QCOMPARE(second->outcome().error->code, ErrorCode::DatabaseBusy);
    QTRY_COMPARE(firstFinished.size(), 1);
    QCOMPARE(first.outcome().end, End::Done);
    QCOMPARE(m_shelf.applied().size(), workOfThree);
    // An agreement to what was planned before: it looks first, and finds nothing left.
    other.agree(false);
    QTRY_COMPARE(otherFinished.size(), 1);
    QCOMPARE(other.outcome().end, End::Done);
    QCOMPARE(m_shelf.applied().size(), workOfThree);
    QCOMPARE(history().size(), 1);
}

void tst_DeployJob::repeatsWhatMayPass_data()
{
    QTest::addColumn<QList<int>>("openFaults");
    QTest::addColumn<QList<int>>("readFaults");
    QTest::addColumn<int>("opened");
    QTest::addColumn<int>("end");
    using Codes = QList<int>;
    const int refused = int(ErrorCode::ConnectionRefused);
    const int lost = int(ErrorCode::ConnectionLost);
    QTest::newRow("it is up at the third attempt")
        << Codes { refused, refused } << Codes() << 3 << int(End::Done);
    QTest::newRow("it does not come up")
        << Codes { refused, refused, refused } << Codes() << 3 << int(End::Failed);
    QTest::newRow("a log-in is never repeated")
        << Codes { int(ErrorCode::PbxCredentialsRefused) } << Codes() << 1 << int(End::Failed);
    QTest::newRow("nor is what is not trusted")
        << Codes { int(ErrorCode::PbxCertificateChanged) } << Codes() << 1 << int(End::Failed);
    QTest::newRow("a connection that breaks while reading is opened again")
        << Codes() << Codes { lost } << 2 << int(End::Done);
    QTest::newRow("one that always breaks is not")
        << Codes() << Codes { lost, lost, lost } << 3 << int(End::Failed);
    QTest::newRow("an answer that makes no sense stays so")
        << Codes() << Codes { int(ErrorCode::PbxAnswerOdd) } << 1 << int(End::Failed);
}

void tst_DeployJob::repeatsWhatMayPass()
{
    QFETCH(const QList<int>, openFaults);
    QFETCH(const QList<int>, readFaults);
    QFETCH(const int, opened);
    QFETCH(const int, end);
    m_speed = fast;
    for (const int code : openFaults)
        m_shelf.openFaults.append(ErrorCode(code));
    for (const int code : readFaults)
        m_shelf.readFaults.append(ErrorCode(code));
    const auto ended = run({ Purpose::Plan, {}, {}, {}, Clock() });
    QCOMPARE(m_shelf.log.count(u"open"_s), opened);
    QCOMPARE(int(ended->outcome().end), end);
}

/// Killed at each thing that is sent, done or not: the next go comes to the same end.
void tst_DeployJob::goesOnAfterEveryDeath()
{
    QCOMPARE(deploy()->outcome().end, End::Done);
    const QJsonObject wanted = m_shelf.content;
    for (int point = 0; point < workOfThree; ++point)
        for (const bool isDone : { false, true }) {
            init();
            m_shelf.stopAfter = point;
            QString last;
            m_shelf.onApply = [&](const DeployItem& item) {
                if (m_shelf.stopAfter != 0)
                    return;
                last = item.id();
                QMap<QString, QString> fields;
                for (const DeployField& field : item.fields)
                    fields.insert(field.name, field.after);
                if (isDone)
                    m_shelf.set(item.kind, item.key, fields);
            };
            auto killed = job({ Purpose::Deploy, {}, {}, {}, Clock() });
            killed->start();
            QTRY_VERIFY(!last.isEmpty());
            killed.reset();
            m_shelf.onApply = {};
            m_shelf.stopAfter = -1;
            m_shelf.underWay.clear();
            const QStringList before = m_shelf.applied();
            const QJsonObject found = m_shelf.content;
            QCOMPARE(deploy()->outcome().end, End::Done);
            QCOMPARE(m_shelf.content, wanted);
            for (const QString& line : m_shelf.applied().mid(before.size())) {
                const QString id = line.section(u' ', 1);
                QVERIFY2(!found[id.section(u':', 0, 0)].toObject().contains(id.section(u':', 1)),
                    qPrintable(line));
            }
            QCOMPARE(history().size(), 1); // continued, not begun anew
            QCOMPARE(undo()->outcome().end, End::Done);
            for (const QString& kind : m_shelf.content.keys())
                QVERIFY(m_shelf.content[kind].toObject().isEmpty());
        }
}

void tst_DeployJob::putsBackWhatADeathTook_data()
{
    QTest::addColumn<bool>("isKilled"); ///< or has no answer
    QTest::newRow("killed") << true;
    QTest::newRow("no answer") << false;
}

/// Of what the site says nothing about, whether or not it was chosen.
void tst_DeployJob::putsBackWhatADeathTook()
{
    QFETCH(bool, isKilled);
    const DeployRequest trunks { Purpose::Deploy, { u"trunks"_s }, {}, {}, Clock() };
    m_shelf.set(u"user"_s, u"zoe"_s, { { u"extension"_s, u"299"_s } });
    const QJsonValue zoe = m_shelf.content[u"user"_s].toObject()[u"zoe"_s];
    m_shelf.takesAlong.insert(u"trunk:voip1"_s, u"user:zoe"_s);
    bool isTaken = false;
    m_shelf.onApply = [&](const DeployItem& item) {
        if (item.id() == u"trunk:voip1" && !std::exchange(isTaken, true))
            m_shelf.remove(u"user"_s, u"zoe"_s);
    };
    if (isKilled) {
        m_shelf.stopAfter = 0;
        auto killed = job(trunks);
        killed->start();
        QTRY_VERIFY(isTaken);
        killed.reset();
        m_shelf.stopAfter = -1;
        m_shelf.underWay.clear();
    } else {
        m_shelf.faults.insert(u"trunk:voip1"_s, { Fault::Mute });
    }
    const auto ended = run(trunks);
    QCOMPARE(ended->outcome().end, End::Done);
    QCOMPARE(m_shelf.content[u"user"_s].toObject()[u"zoe"_s], zoe);
    QCOMPARE(ended->state(u"user:zoe"_s), DeployItem::State::Done);
    QVERIFY(ended->plan().find(u"user:zoe"_s)->notes.contains(DeployPlanner::lostBefore));
    QVERIFY(!run(trunks)->plan().hasWork());
}

void tst_DeployJob::keepsWhatWasDoneWhenCancelled()
{
    auto cancelled = job({ Purpose::Deploy, {}, {}, {}, Clock() });
    m_shelf.onApply = [&](const DeployItem& item) {
        if (item.id() == u"trunk:voip1")
            cancelled->cancel();
    };
    QSignalSpy finished(cancelled.get(), &Job::finished);
    cancelled->start();
    QVERIFY(finished.wait());
    QCOMPARE(cancelled->outcome().end, End::Cancelled);
    QCOMPARE(cancelled->state(u"trunk:voip1"_s), DeployItem::State::Done); // it was under way
    QCOMPARE(cancelled->state(u"trunk:voip2"_s), DeployItem::State::Skipped);
    QCOMPARE(history().first().outcomeText, u"cancelled"_s);
    QCOMPARE(history().first().items, 4);
    m_shelf.onApply = {};
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied().size(), workOfThree);
}

void tst_DeployJob::leavesTheRestWhenTheConnectionIsGone()
{
    m_speed = fast;
    m_shelf.faults[u"trunk:voip1"_s] = { Fault::Swallow };
    m_shelf.onApply = [&](const DeployItem& item) {
        if (item.kind == u"trunk")
            m_shelf.readFaults = QList<ErrorCode>(3, ErrorCode::Unreachable);
    };
    const auto ended = deploy();
    QCOMPARE(ended->outcome().end, End::Unknown);
    QCOMPARE(ended->outcome().error->code, ErrorCode::Unreachable);
    QCOMPARE(ended->state(u"trunk:voip1"_s), DeployItem::State::Unknown);
    QCOMPARE(ended->state(u"trunk:voip2"_s), DeployItem::State::Skipped);
    m_shelf.onApply = {};
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied().count(u"create user:anna"_s), 1);
}

void tst_DeployJob::undoesNewestFirst()
{
    m_shelf.set(u"trunk"_s, u"voip1"_s,
        { { u"host"_s, u"old.example.net"_s }, { u"secret"_s, u"old"_s },
            { u"comment"_s, u"theirs"_s } });
    m_shelf.set(u"user"_s, u"zoe"_s, { { u"extension"_s, u"299"_s } });
    const QJsonObject start = m_shelf.content;
    QCOMPARE(deploy()->outcome().end, End::Done);
    const QJsonObject middle = m_shelf.content;
    const QStringList done = m_shelf.applied();
    m_site.trunks[1].host = u"new.example.net"_s;
    QCOMPARE(deploy()->outcome().end, End::Done);
    QVERIFY(m_shelf.content != middle);

    m_shelf.log.clear();
    QCOMPARE(undo()->outcome().end, End::Done);
    QCOMPARE(m_shelf.content, middle);
    QCOMPARE(m_shelf.applied(), QStringList { u"change trunk:voip2"_s });
    m_shelf.log.clear();
    QCOMPARE(undo()->outcome().end, End::Done);
    QStringList back; // what was made, then what was changed
    for (const QString& line : done)
        if (line.startsWith(u"create "_s))
            back.prepend(u"delete "_s + line.section(u' ', 1));
    QCOMPARE(m_shelf.applied(), back + QStringList { u"change trunk:voip1"_s });
    for (const QString& kind : { u"trunk"_s, u"user"_s, u"phone"_s })
        QCOMPARE(m_shelf.content[kind].toObject(), start[kind].toObject());
    const auto nothing = undo();
    QCOMPARE(nothing->outcome().error->code, ErrorCode::NothingToUndo);
    QCOMPARE(history().size(), 4);
    QVERIFY(history().last().isUndone);
}

void tst_DeployJob::undoesAnInterruptedDeployment()
{
    m_shelf.stopAfter = 4;
    auto killed = job({ Purpose::Deploy, {}, {}, {}, Clock() });
    killed->start();
    QTRY_COMPARE(m_shelf.applied().size(), 5);
    killed.reset();
    m_shelf.stopAfter = -1;
    m_shelf.underWay.clear();
    QCOMPARE(undo()->outcome().end, End::Done);
    for (const QString& kind : m_shelf.content.keys())
        QVERIFY(m_shelf.content[kind].toObject().isEmpty());
}

void tst_DeployJob::deletesOnlyWhatItMade()
{
    m_shelf.set(u"trunk"_s, u"theirs"_s, { { u"host"_s, u"theirs.example.net"_s } });
    QCOMPARE(deploy()->outcome().end, End::Done);
    m_site.trunks.removeLast();
    m_site.phones.clear();
    m_shelf.log.clear();
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied(),
        QStringList({ u"delete phone:00-15-65-00-00-03"_s, u"delete phone:00-15-65-00-00-02"_s,
            u"delete phone:00-15-65-00-00-01"_s, u"delete trunk:voip2"_s }));
    QVERIFY(m_shelf.content[u"trunk"_s].toObject().contains(u"theirs"_s));

    // Put there by somebody else under the same name it is not ours.
    m_shelf.set(u"trunk"_s, u"voip2"_s, { { u"host"_s, u"new.example.net"_s } });
    m_shelf.log.clear();
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied(), QStringList());

    // What was made for another PBX neither.
    m_site.trunks.removeLast();
    m_site.pbx.host = u"other.example.net"_s;
    QCOMPARE(deploy()->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied(), QStringList());
}

void tst_DeployJob::showsAndRestoresDrift()
{
    QCOMPARE(run({ Purpose::Drift, {}, {}, {}, Clock() })->outcome().error->code,
        ErrorCode::NothingToUndo);
    QCOMPARE(deploy()->outcome().end, End::Done);
    const QJsonObject left = m_shelf.content;
    QVERIFY(m_store->sites().setDelivered(m_site.id, QDateTime::currentDateTimeUtc()));
    const auto state = [this] { return m_store->sites().summary(m_site.id)->standing.state; };
    QCOMPARE(state(), SiteStanding::State::Delivered);
    m_shelf.set(u"trunk"_s, u"voip1"_s,
        { { u"host"_s, u"drifted.example.net"_s }, { u"secret"_s, u"drifted"_s } });
    m_shelf.remove(u"user"_s, u"carla"_s);
    m_shelf.set(u"trunk"_s, u"added"_s, { { u"host"_s, u"added.example.net"_s } });
    const auto seen = run({ Purpose::Drift, {}, {}, {}, Clock() });
    QCOMPARE(seen->outcome().end, End::Done);
    QStringList lines;
    for (const DeployItem& item : seen->drift())
        lines.append(deployActionName(item.action) + u' ' + item.id());
    QCOMPARE(lines,
        QStringList({ u"delete user:carla"_s, u"change trunk:voip1"_s, u"create trunk:added"_s }));
    QCOMPARE(state(), SiteStanding::State::Drifted);

    QCOMPARE(
        run({ Purpose::Restore, {}, {}, { u"trunk:voip2"_s }, Clock() })->outcome().error->code,
        ErrorCode::NoSuchPbxItem);
    m_shelf.log.clear();
    QCOMPARE(
        run({ Purpose::Restore, {}, {}, { u"user:carla"_s }, Clock() })->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied(), QStringList { u"create user:carla"_s });
    QCOMPARE(state(), SiteStanding::State::Drifted);
    QCOMPARE(
        run({ Purpose::Drift, {}, {}, {}, Clock() })->drift().size(), 2); // the rest is still one
    m_shelf.log.clear();
    QCOMPARE(run({ Purpose::Restore, {}, {}, {}, Clock() })->outcome().end, End::Done);
    QCOMPARE(m_shelf.applied(), QStringList({ u"delete trunk:added"_s, u"change trunk:voip1"_s }));
    QCOMPARE(m_shelf.content, left);
    QCOMPARE(state(), SiteStanding::State::Delivered);
    QVERIFY(run({ Purpose::Drift, {}, {}, {}, Clock() })->drift().isEmpty());
}

void tst_DeployJob::forgetsDriftThatWasAdopted()
{
    QCOMPARE(deploy()->outcome().end, End::Done);
    m_shelf.set(u"trunk"_s, u"voip1"_s, { { u"host"_s, u"drifted.example.net"_s } });
    m_shelf.set(u"user"_s, u"anna"_s, { { u"name"_s, u"Anna B."_s } });
    const auto seen = run({ Purpose::Drift, {}, {}, {}, Clock() });
    QCOMPARE(seen->drift().size(), 2);
    QVERIFY(seen->driver().adopt(m_site,
        *std::find_if(seen->drift().begin(), seen->drift().end(),
            [](const DeployItem& item) { return item.kind == u"trunk"; }),
        seen->found()));
    QVERIFY(m_recorder->adopt(u"shelf"_s, m_site.pbx.host, { u"trunk:voip1"_s }, seen->found()));
    const auto later = run({ Purpose::Drift, {}, {}, {}, Clock() });
    QCOMPARE(later->drift().size(), 1);
    QCOMPARE(later->drift().first().id(), u"user:anna"_s);

    // What drifts again goes back to what was adopted.
    m_shelf.set(u"trunk"_s, u"voip1"_s, { { u"host"_s, u"again.example.net"_s } });
    QCOMPARE(run({ Purpose::Restore, {}, {}, {}, Clock() })->outcome().end, End::Done);
    QCOMPARE(m_shelf.value(u"trunk"_s, u"voip1"_s, u"host"_s), u"drifted.example.net"_s);
    QCOMPARE(m_shelf.value(u"user"_s, u"anna"_s, u"name"_s), u"anna"_s);
}

void tst_DeployJob::refusesWhatCannotBeUndone_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("code");
    QTest::newRow("there was none") << QString() << int(ErrorCode::NothingToUndo);
    QTest::newRow("an id nobody knows") << u"0190"_s << int(ErrorCode::NoSuchDeployment);
}

void tst_DeployJob::refusesWhatCannotBeUndone()
{
    QFETCH(const QString, id);
    QFETCH(const int, code);
    const auto ended = undo(id);
    QCOMPARE(ended->outcome().end, End::Failed);
    QCOMPARE(int(ended->outcome().error->code), code);
    QCOMPARE(m_shelf.log, QStringList()); // not even connected
}

void tst_DeployJob::learnsWhatOnlyThePbxKnows()
{
    auto learning = job({ Purpose::Deploy, {}, {}, {}, Clock() });
    QSignalSpy learned(learning.get(), &DeployJob::learned);
    QSignalSpy finished(learning.get(), &Job::finished);
    m_shelf.onApply = [&](const DeployItem& item) {
        if (item.kind == u"phone")
            m_shelf.set(u"trunk"_s, u"voip1"_s, { { u"realm"_s, u"pbx-made"_s } });
    };
    learning->start();
    QVERIFY(finished.wait());
    QCOMPARE(learning->outcome().end, End::Done);
    QCOMPARE(learned.size(), 1);
    QCOMPARE(learning->site().trunks[0].realm, u"pbx-made"_s);
}

/// A kill right after the account was made must not lose its password.
void tst_DeployJob::keepsWhatItMakesUpBeforeItIsSent()
{
    m_shelf.isPreparing = true;
    m_shelf.set(u"trunk"_s, u"voip1"_s, { { u"realm"_s, u"made-up"_s } });
    auto preparing = job({ Purpose::Deploy, {}, {}, {}, Clock() });
    QStringList sent { u"not learned"_s };
    connect(preparing.get(), &DeployJob::learned, this, [&] { sent = m_shelf.applied(); });
    QSignalSpy finished(preparing.get(), &Job::finished);
    preparing->start();
    QVERIFY(finished.wait());
    QCOMPARE(sent, QStringList());
    QCOMPARE(preparing->site().trunks[0].realm, u"made-up"_s);
}

void tst_DeployJob::doesTheRestWhereOneIsRefused()
{
    m_site.users[0].extension.clear(); // the shelf's driver wants none of it
    m_shelf.refusals.insert(u"trunk:voip2"_s, Error(ErrorCode::PbxNameAmbiguous, u"trunk:voip2"_s));
    const auto ended = deploy();
    QCOMPARE(ended->outcome().end, End::Failed);
    QCOMPARE(ended->outcome().error->code, ErrorCode::PbxUserUnknown);
    QCOMPARE(ended->problem(u"trunk:voip2"_s)->code, ErrorCode::PbxNameAmbiguous);
    QCOMPARE(ended->done(), workOfThree - 2);
    QVERIFY(!m_shelf.content[u"trunk"_s].toObject().contains(u"voip2"_s));
}

void tst_DeployJob::importsWithoutBooks()
{
    m_shelf.set(u"trunk"_s, u"voip1"_s, { { u"host"_s, u"sip.example.net"_s } });
    DeployJob importing(std::make_unique<ShelfDriver>(m_shelf), Site(), m_catalog,
        { Purpose::Import, {}, {}, {}, Clock() }, nullptr);
    QSignalSpy finished(&importing, &Job::finished);
    importing.start();
    QVERIFY(finished.wait());
    QCOMPARE(importing.outcome().end, End::Done);
    Site site;
    QStringList notes;
    importing.driver().import(site, *m_catalog, importing.found(), notes);
    QCOMPARE(site.trunks.size(), 1);
}

QTEST_GUILESS_MAIN(tst_DeployJob)
#include "tst_DeployJob.moc"
