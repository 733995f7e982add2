// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TextLanguage.h"
#include "models/deploy/DeployRecorder.h"
#include "tests/models/report/HandoverSample.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Proof = SiteEvidence::Proof;
using Kind = SiteEvidence::Point::Kind;

/// What is proven of a site, and what is open, out of a real store.
class tst_SiteEvidence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsProvenOfANewSite();
    void aTrunkIsProvenUntilItChanges();
    void whatIsNoPartOfATestMakesNothingStale();
    void theLastTestThatTellsSomethingCounts();
    void earlierTestsStayInOrder();
    void aGatewayIsProvenUntilItChanges();
    void aPhoneIsProvenUntilItChanges();
    void everyPhoneIsHeldAgainstItsOwnMoment();
    void aDeploymentIsProvenUntilTheSiteChanges();
    void aDeploymentOfAPartProvesThatPart();
    void anInterruptedDeploymentIsUnknown();
    void whatWasGoneOnWithProvesTheLaterSite();
    void whatWasStoppedIsKnownInPart();
    void anEmptySheetProvesNothing();
    void whatIsUnsavedSharesNoEvidence();
    void whatFailedBlocksTheDelivery();
    void pointsLeadToTheirParts();
    void pointsSpeakBothLanguages();
    void lockedPasswordsHideNoEvidence();
    void findingsAndFaultsAreOpen();
    void whatIsHandedOverIsWithoutAdvice();
    void oneVerdictForAll();
    void isQuick();

private:
    [[nodiscard]] SiteEvidence gathered();
    [[nodiscard]] static bool has(const SiteEvidence& evidence, Kind kind);
    void save();
    void deploy(const Outcome& outcome, bool isEnded = true, const QStringList& scope = {},
        const QString& purpose = QStringLiteral("deploy"));

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

void tst_SiteEvidence::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_site = HandoverSample::siteOf(3);
    save();
}

void tst_SiteEvidence::cleanup() { m_store.reset(); }

void tst_SiteEvidence::save() { QVERIFY(m_store->sites().save(m_site, u"test"_s)); }

SiteEvidence tst_SiteEvidence::gathered()
{
    const auto evidence = SiteEvidence::gather(*m_store, m_site, *HandoverSample::catalog());
    return evidence ? *evidence : SiteEvidence();
}

bool tst_SiteEvidence::has(const SiteEvidence& evidence, Kind kind)
{
    return std::any_of(evidence.open.begin(), evidence.open.end(),
        [&](const SiteEvidence::Point& point) { return point.kind == kind; });
}

void tst_SiteEvidence::deploy(
    const Outcome& outcome, bool isEnded, const QStringList& scope, const QString& purpose)
{
    DeploymentRecord record;
    record.siteId = m_site.id;
    record.pbxKind = u"nethvoice"_s;
    record.host = u"pbx.example.net"_s;
    record.purpose = purpose;
    record.scope = scope;
    QVERIFY(m_store->deployments().begin(record, "start"));
    record.outcome = outcome;
    record.endedAt = QDateTime::currentDateTimeUtc();
    if (isEnded)
        QVERIFY(m_store->deployments().end(record, "end"));
}

void tst_SiteEvidence::nothingIsProvenOfANewSite()
{
    const SiteEvidence evidence = gathered();
    QCOMPARE(evidence.trunks.size(), 2);
    QCOMPARE(evidence.trunks[0].provider, HandoverSample::catalog()->provider(u"twt"_s)->name);
    QVERIFY(evidence.trunks[0].hasFullSupport);
    QVERIFY(!evidence.trunks[1].hasFullSupport);
    QCOMPARE(evidence.trunks[1].provider, u"203.0.113.7"_s);
    for (const auto& trunk : evidence.trunks)
        QCOMPARE(trunk.proof, Proof::Never);
    for (const auto& gateway : evidence.gateways)
        QCOMPARE(gateway.proof, Proof::Never);
    QCOMPARE(evidence.gateways[0].ports.value(PortKind::Bri).used, 2);
    QCOMPARE(evidence.gateways[1].ports.value(PortKind::Fxs).used, 1);
    QCOMPARE(evidence.gateways[1].ports.value(PortKind::Fxs).total, 2);
    QCOMPARE(evidence.phones.size(), 3);
    QCOMPARE(evidence.phones[0].extension, u"201"_s);
    QCOMPARE(evidence.phones[0].userName, u"Mario Rossi"_s);
    QCOMPARE(evidence.pbx.proof, Proof::Never);
    QVERIFY(!evidence.blocker());
    for (const Kind kind :
        { Kind::TrunkUntested, Kind::GatewayUntouched, Kind::PbxUntouched, Kind::PhonesWaiting })
        QVERIFY2(has(evidence, kind), qPrintable(QString::number(int(kind))));
}

void tst_SiteEvidence::aTrunkIsProvenUntilItChanges()
{
    auto record = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(record));
    SiteEvidence evidence = gathered();
    QCOMPARE(evidence.trunks[0].proof, Proof::Proven);
    QVERIFY(evidence.trunks[0].last->wasRegistered && evidence.trunks[0].last->wasCalled);
    QVERIFY(!evidence.trunks[0].last->wasReceived);
    QCOMPARE(evidence.trunks[0].last->roundTripMs.value_or(0), 23.4);
    QCOMPARE(evidence.trunks[0].last->mos.value_or(0), 4.3);
    m_site.trunks[0].username = u"another"_s;
    evidence = gathered();
    QCOMPARE(evidence.trunks[0].proof, Proof::Stale);
    QVERIFY(has(evidence, Kind::TrunkStale));
    QVERIFY(!evidence.blocker());
    save();
    QCOMPARE(gathered().trunks[0].proof, Proof::Stale);
    m_site.trunks[0].username = u"u"_s; // as it was when it was tested
    QCOMPARE(gathered().trunks[0].proof, Proof::Proven);
}

void tst_SiteEvidence::whatIsNoPartOfATestMakesNothingStale()
{
    auto record = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(record));
    m_site.name = u"Another name"_s;
    m_site.trunks[0].name = u"renamed"_s;
    m_site.trunks[0].numbers = QStringList { u"0721405517"_s };
    save();
    QCOMPARE(gathered().trunks[0].proof, Proof::Proven);
}

void tst_SiteEvidence::theLastTestThatTellsSomethingCounts()
{
    auto good = HandoverSample::testOf(m_site, 0, Outcome::done(), 100);
    QVERIFY(m_store->trunkTests().add(good));
    auto broken
        = HandoverSample::testOf(m_site, 0, Outcome::cancelled(Error(ErrorCode::Cancelled)));
    QVERIFY(m_store->trunkTests().add(broken));
    QCOMPARE(gathered().trunks[0].proof, Proof::Proven);
    auto bad = HandoverSample::testOf(
        m_site, 0, Outcome::failed(Error(ErrorCode::OptionsSilent, u"sip.twt.it"_s)));
    QVERIFY(m_store->trunkTests().add(bad));
    QCOMPARE(gathered().trunks[0].proof, Proof::Failed);
}

void tst_SiteEvidence::earlierTestsStayInOrder()
{
    for (int i = 30; i > 0; --i) {
        auto record = HandoverSample::testOf(m_site, 0, Outcome::done(), i * 60);
        QVERIFY(m_store->trunkTests().add(record));
    }
    const auto trunk = gathered().trunks[0];
    QCOMPARE(trunk.earlier.size(), 20);
    QVERIFY(trunk.last->at > trunk.earlier[0].at);
    QVERIFY(trunk.earlier[0].at > trunk.earlier[19].at);
}

void tst_SiteEvidence::aGatewayIsProvenUntilItChanges()
{
    auto upload = HandoverSample::uploadOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->evidence().add(upload));
    SiteEvidence evidence = gathered();
    QCOMPARE(evidence.gateways[0].proof, Proof::Proven);
    QCOMPARE(evidence.gateways[0].last->fingerprint, upload.fingerprint);
    m_site.gateways[0].address = u"192.168.1.150"_s;
    evidence = gathered();
    QCOMPARE(evidence.gateways[0].proof, Proof::Stale);
    QVERIFY(has(evidence, Kind::GatewayStale));
}

void tst_SiteEvidence::aPhoneIsProvenUntilItChanges()
{
    QVERIFY(HandoverSample::serve(*m_store, m_site, 1));
    SiteEvidence evidence = gathered();
    QCOMPARE(evidence.phones[1].proof, Proof::Proven);
    QVERIFY(evidence.phones[1].takenAt.has_value());
    QCOMPARE(evidence.phones[0].proof, Proof::Never);
    m_site.phones[1].parameters.insert(u"language"_s, u"en"_s);
    evidence = gathered();
    QCOMPARE(evidence.phones[1].standing, PhoneStanding::Stale);
    QVERIFY(has(evidence, Kind::PhonesStale));
    m_site.phones[1].parameters.clear();
    m_site.phones[1].label = u"Another desk"_s; // is not in its file
    QCOMPARE(gathered().phones[1].proof, Proof::Proven);
}

/// However many states of the site that takes.
void tst_SiteEvidence::everyPhoneIsHeldAgainstItsOwnMoment()
{
    constexpr int phones = 60;
    m_site = HandoverSample::siteOf(phones);
    m_site.name += u" at many moments"_s;
    save();
    for (int i = 0; i < phones; ++i) {
        m_site.phones[i].parameters.insert(u"language"_s, u"it"_s);
        const auto before = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
        save();
        QVERIFY(HandoverSample::serve(*m_store, m_site, i));
    }
    QElapsedTimer timer;
    timer.start();
    QVERIFY(SiteEvidence::read(*m_store, m_site, *HandoverSample::catalog()));
    QVERIFY2(timer.elapsed() < 50, qPrintable(QString::number(timer.elapsed())));
    for (const bool isChanged : { false, true }) {
        for (Phone& phone : m_site.phones)
            phone.parameters[u"language"_s] = isChanged ? u"en"_s : u"it"_s;
        const SiteEvidence evidence = gathered();
        for (const auto& phone : evidence.phones)
            QCOMPARE(phone.proof, isChanged ? Proof::Stale : Proof::Proven);
    }
}

void tst_SiteEvidence::aDeploymentIsProvenUntilTheSiteChanges()
{
    const auto severityOfWaiting = [&] {
        const SiteEvidence evidence = gathered();
        return std::find_if(evidence.open.begin(), evidence.open.end(), [](const auto& point) {
            return point.kind == Kind::PhonesWaiting;
        })->severity;
    };
    QCOMPARE(severityOfWaiting(), SiteEvidence::Point::Severity::Warning);
    deploy(Outcome::done());
    QCOMPARE(severityOfWaiting(), SiteEvidence::Point::Severity::Hint);
    QCOMPARE(gathered().pbx.proof, Proof::Proven);
    m_site.customer = u"Renamed S.p.A."_s; // the PBX does not know it
    QCOMPARE(gathered().pbx.proof, Proof::Proven);
    m_site.users[0].name = u"Maria Rossi"_s;
    const SiteEvidence evidence = gathered();
    QCOMPARE(evidence.pbx.proof, Proof::Stale);
    QVERIFY(has(evidence, Kind::PbxStale));
}

void tst_SiteEvidence::aDeploymentOfAPartProvesThatPart()
{
    deploy(Outcome::done(), true, { u"trunks"_s });
    QCOMPARE(gathered().pbx.proof, Proof::Stale); // users, phones and gateways are not there
    deploy(Outcome::done());
    QCOMPARE(gathered().pbx.proof, Proof::Proven);
    const auto before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before); // a later change has a later time
    m_site.users[0].name = u"Maria Rossi"_s;
    save();
    deploy(Outcome::done(), true, { u"trunks"_s });
    QCOMPARE(gathered().pbx.proof, Proof::Stale);
    deploy(Outcome::done(), true, {}, u"restore"_s); // as it was deployed, not as it is planned
    QCOMPARE(gathered().pbx.proof, Proof::Stale);
    deploy(Outcome::done(), true, { u"users"_s });
    QCOMPARE(gathered().pbx.proof, Proof::Proven);
}

void tst_SiteEvidence::anInterruptedDeploymentIsUnknown()
{
    deploy(Outcome::done(), false);
    const SiteEvidence evidence = gathered();
    QCOMPARE(evidence.pbx.proof, Proof::Unknown);
    QCOMPARE(evidence.blocker()->kind, Kind::PbxUnknown);
}

/// It broke off with the trunks alone; the site was changed, and then all of it was deployed.
void tst_SiteEvidence::whatWasGoneOnWithProvesTheLaterSite()
{
    using Purpose = DeployRequest::Purpose;
    const QString host = u"pbx.example.net"_s;
    const PbxState state { u"nethvoice"_s, {}, {} };
    const auto begin = [&](DeployRecorder& books, const QStringList& scope) {
        return books.begin(u"nethvoice"_s, host, Purpose::Deploy, {}, scope, state);
    };
    DeployItem item;
    item.kind = u"trunk"_s;
    item.key = u"voip1"_s;
    auto killed = std::make_unique<DeployRecorder>(m_store.get(), m_site.id);
    QVERIFY(begin(*killed, { u"trunks"_s }));
    QVERIFY(killed->note(item, DeployItem::State::Running));
    killed.reset();
    const auto before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before); // a later change has a later time
    m_site.trunks[0].username = u"another"_s;
    save();
    DeployRecorder books(m_store.get(), m_site.id);
    QVERIFY(begin(books, {}));
    QVERIFY(books.note(item, DeployItem::State::Done));
    QVERIFY(books.end(Outcome::done(), 0, state));
    QCOMPARE(gathered().pbx.proof, Proof::Proven);
}

void tst_SiteEvidence::whatWasStoppedIsKnownInPart()
{
    using State = SiteStanding::State;
    deploy(Outcome::done());
    const auto before = QDateTime::currentDateTimeUtc();
    QVERIFY(m_store->sites().setDelivered(m_site.id, before));
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before); // what comes is later than that
    DeploymentRecord record;
    record.siteId = m_site.id;
    record.pbxKind = u"nethvoice"_s;
    record.host = u"pbx.example.net"_s;
    record.purpose = u"deploy"_s;
    QVERIFY(m_store->deployments().begin(record, "start"));
    record.outcome = Outcome::cancelled(Error(ErrorCode::Cancelled));
    record.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_store->deployments().end(record, "end"));
    QCOMPARE(gathered().pbx.proof, Proof::Proven); // nothing was sent
    QCOMPARE(m_store->sites().summary(m_site.id)->standing.state, State::Delivered);
    const DeploymentItem item { 1, u"trunk:voip1"_s, u"create"_s, u"done"_s, {}, {} };
    QVERIFY(m_store->deployments().note(record.id, item));
    QCOMPARE(m_store->sites().summary(m_site.id)->standing.state, State::Drifted);
    const SiteEvidence evidence = gathered();
    QCOMPARE(evidence.pbx.standing.state, PbxStanding::State::Partly);
    QCOMPARE(evidence.pbx.proof, Proof::Unknown);
    QCOMPARE(evidence.blocker()->kind, Kind::PbxPartly);
    QVERIFY2(evidence.blocker()->sentence().contains(u"read the PBX"_s),
        qPrintable(evidence.blocker()->sentence()));
}

void tst_SiteEvidence::anEmptySheetProvesNothing()
{
    m_site = Site();
    m_site.name = u"Bianchi - Fano"_s;
    m_site.pbx.kind = u"tvox"_s;
    m_site.pbx.host = u"tvox.example.net"_s;
    save();
    QCOMPARE(gathered().pbx.standing.state, PbxStanding::State::Never);
    QCOMPARE(gathered().pbx.proof, Proof::Never);
    QVERIFY(has(gathered(), Kind::PbxUntouched));
}

void tst_SiteEvidence::whatIsUnsavedSharesNoEvidence()
{
    auto record = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(record));
    for (const QString& name : { u"one"_s, u"two"_s })
        m_site.trunks.emplaceBack().name = name;
    const SiteEvidence evidence = gathered();
    QCOMPARE(evidence.trunk({}), nullptr);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(evidence.trunks[i].proof == Proof::Proven, i == 0);
}

void tst_SiteEvidence::whatFailedBlocksTheDelivery()
{
    auto bad = HandoverSample::testOf(
        m_site, 0, Outcome::failed(Error(ErrorCode::OptionsSilent, u"sip.twt.it"_s)), 1);
    QVERIFY(m_store->trunkTests().add(bad));
    SiteEvidence evidence = gathered();
    QVERIFY(evidence.blocker());
    QCOMPARE(evidence.blocker()->kind, Kind::TrunkFailed);
    QCOMPARE(evidence.blocker()->part, m_site.trunks[0].id);
    auto good = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(good));
    QVERIFY(!gathered().blocker());
    auto upload = HandoverSample::uploadOf(m_site, 1, Outcome::unknown(Error(ErrorCode::NotBack)));
    QVERIFY(m_store->evidence().add(upload));
    evidence = gathered();
    QCOMPARE(evidence.blocker()->kind, Kind::GatewayUnknown);
    QCOMPARE(evidence.blocker()->step, u"upload"_s);
}

void tst_SiteEvidence::pointsLeadToTheirParts()
{
    m_site.gateways[1].address = u"192.168.1.1.1"_s;
    const SiteEvidence evidence = gathered();
    const auto fault = std::find_if(evidence.open.begin(), evidence.open.end(),
        [](const auto& point) { return point.kind == Kind::Fault; });
    QVERIFY(fault != evidence.open.end());
    QCOMPARE(fault->step, u"gateways"_s);
    QCOMPARE(fault->part, m_site.gateways[1].id);
    QVERIFY2(
        fault->sentence().startsWith(u"Gateway \"fax\", address"_s), qPrintable(fault->sentence()));
    QStringList steps;
    for (const auto& point : evidence.open)
        if (steps.isEmpty() || steps.last() != point.step)
            steps.append(point.step);
    QCOMPARE(steps.size(), QSet<QString>(steps.begin(), steps.end()).size());
    for (const QString& step : std::as_const(steps))
        QVERIFY(evidence.openPoints(step) > 0);
}

void tst_SiteEvidence::pointsSpeakBothLanguages()
{
    m_site.phones[0].user.clear();
    m_site.gateways[1].address = u"192.168.1.1.1"_s;
    const SiteEvidence evidence = gathered();
    for (const auto& point : evidence.open) {
        const TextLanguage english(u"en"_s);
        const QString said = point.sentence();
        const TextLanguage italian(u"it"_s);
        QVERIFY2(!said.isEmpty() && !said.contains(u"%1"_s) && !said.contains(u"%n"_s),
            qPrintable(said));
        QVERIFY2(point.sentence() != said, qPrintable(said));
    }
}

void tst_SiteEvidence::lockedPasswordsHideNoEvidence()
{
    auto record = HandoverSample::testOf(m_site, 0, Outcome::done());
    QVERIFY(m_store->trunkTests().add(record));
    m_store->vault().lock();
    const auto site = m_store->sites().load(m_site.id, SiteRepository::Secrets::Leave);
    QVERIFY(site);
    const auto evidence = SiteEvidence::gather(*m_store, *site, *HandoverSample::catalog());
    QVERIFY(evidence);
    // What it was tested with cannot be looked at; that it was tested can.
    QCOMPARE(evidence->trunks[0].proof, Proof::Proven);
}

void tst_SiteEvidence::findingsAndFaultsAreOpen()
{
    m_site.trunks[0].password = {};
    m_site.users[1].extension = m_site.users[0].extension;
    const SiteEvidence evidence = gathered();
    QVERIFY(has(evidence, Kind::Finding));
    QVERIFY(has(evidence, Kind::Fault));
    const auto finding = std::find_if(evidence.open.begin(), evidence.open.end(),
        [](const auto& point) { return point.kind == Kind::Finding; });
    QCOMPARE(finding->part, m_site.trunks[0].id);
    QVERIFY(finding->sentence().startsWith(u"voip1: "_s));
}

void tst_SiteEvidence::whatIsHandedOverIsWithoutAdvice()
{
    m_site.trunks[0].password = {};
    m_site.users[1].extension = m_site.users[0].extension;
    m_site.users[2].extension = m_site.users[0].extension;
    const SiteEvidence evidence = gathered();
    QVERIFY(has(evidence, Kind::Finding));
    const auto points = evidence.handedOver();
    const auto count = [&](Kind kind) {
        return std::count_if(
            points.begin(), points.end(), [&](const auto& point) { return point.kind == kind; });
    };
    QCOMPARE(count(Kind::Finding), 0);
    QCOMPARE(count(Kind::Fault), 0);
    QCOMPARE(count(Kind::Incomplete), 1); // of one step
    QCOMPARE(count(Kind::TrunkUntested), 2);
    QVERIFY(points.size() < evidence.open.size());
}

void tst_SiteEvidence::oneVerdictForAll()
{
    using Verdict = SiteEvidence::Verdict;
    QCOMPARE(gathered().verdict(), Verdict::Open);
    auto unknown = HandoverSample::uploadOf(m_site, 1, Outcome::unknown(Error(ErrorCode::NotBack)));
    QVERIFY(m_store->evidence().add(unknown));
    QCOMPARE(gathered().verdict(), Verdict::Unknown);
    QVERIFY(gathered().blocker());
    auto bad = HandoverSample::testOf(
        m_site, 0, Outcome::failed(Error(ErrorCode::OptionsSilent, u"sip.twt.it"_s)));
    QVERIFY(m_store->trunkTests().add(bad));
    QCOMPARE(gathered().verdict(), Verdict::Failed);
    SiteEvidence evidence; // nothing planned, nothing open
    QCOMPARE(evidence.verdict(), Verdict::Proven);
    evidence.open.emplaceBack().kind = Kind::Finding; // advice is no customer's
    QCOMPARE(evidence.verdict(), Verdict::Proven);
    evidence.open.emplaceBack().kind = Kind::Fault;
    QCOMPARE(evidence.verdict(), Verdict::Open);
}

void tst_SiteEvidence::isQuick()
{
    for (const int users : { 20, 200 }) {
        m_site = HandoverSample::siteOf(users);
        m_site.name += QString::number(users);
        save();
        for (int i = 0; i < m_site.phones.size(); ++i)
            QVERIFY(HandoverSample::serve(*m_store, m_site, i));
        auto record = HandoverSample::testOf(m_site, 0, Outcome::done());
        QVERIFY(m_store->trunkTests().add(record));
        for (int gateway : { 0, 1 }) {
            auto upload = HandoverSample::uploadOf(m_site, gateway, Outcome::done());
            QVERIFY(m_store->evidence().add(upload));
        }
        deploy(Outcome::done());
        qint64 best = std::numeric_limits<qint64>::max();
        qint64 read = best;
        for (int i = 0; i < 5; ++i) {
            QElapsedTimer timer;
            timer.start();
            const auto records = SiteEvidence::read(*m_store, m_site, *HandoverSample::catalog());
            QVERIFY(records);
            read = std::min(read, timer.nsecsElapsed() / 1000);
            const SiteEvidence evidence = gathered();
            best = std::min(best, timer.nsecsElapsed() / 1000);
            QCOMPARE(evidence.phones.size(), users);
        }
        qInfo("%d users: %lld us to read, %lld us in all", users, read, best - read);
        // In the window's thread it is read; the rest is the pool's.
        QVERIFY(read < 50'000);
        QVERIFY(users > 20 || best - read < 50'000);
    }
}

QTEST_GUILESS_MAIN(tst_SiteEvidence)
#include "tst_SiteEvidence.moc"
