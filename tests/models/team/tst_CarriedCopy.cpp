// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/CarriedCopy.h"
#include "models/team/CarriedSites.h"
#include "tests/support/StoreFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using State = CarriedCopy::SiteStanding::State;
using Side = SiteMerge::Side;

/// A team's database and a copy of it, each with a vault of its own.
class tst_CarriedCopy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesSitesWithTheirPasswords();
    void takesThemAlongAnew();
    void leavesWhatWasChangedInTheCopy();
    void takesNoDatabaseOfSomebodysOwn();
    void takesNoSiteOfAnotherTeam();
    void synchronisesNoOtherDatabase();
    void bringsBoth_data();
    void bringsBoth();
    void bringsTheDelivery();
    void asksWhereBothChangedTheSame_data();
    void asksWhereBothChangedTheSame();
    void bringsWhatIsNew();
    void refusesANewOneOfAKnownName();
    void followsTheTeamInRemoving();
    void asksBeforeWhatWasChangedHereIsRemoved();
    void makesARemovedSiteAnew();
    void asksAboutWhatWasRemovedHere_data();
    void asksAboutWhatWasRemovedHere();
    void decidesEachValueWithoutACommonPast();
    void keepsTheTeamsIdOfAPartBothAdded();
    void goesOnWhereItWasCutOff();
    void needsBothVaultsForSecrets();

private:
    std::unique_ptr<Store> opened(const QString& name);
    static Site saved(Store& store, Site site);
    [[nodiscard]] static Site siteIn(Store& store, const QString& id);
    [[nodiscard]] CarriedCopy::SiteStanding standing();
    Status join(const SiteMerge::Choices& choices = {});
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_team;
    std::unique_ptr<Store> m_copy;
    Site m_site; ///< in both, as it was taken along
};

namespace {

bool haveSameValues(Site one, const Site& other)
{
    one.version = other.version;
    return one == other;
}

using Change = void (*)(Site&);
void nothing(Site&) { }
void customer(Site& site) { site.customer = u"customer"_s; }
void otherCustomer(Site& site) { site.customer = u"other"_s; }
void trunk(Site& site) { site.trunks[0].password = Secret(u"new"_s); }
void lessPhones(Site& site) { site.phones.clear(); }
void both(Site& site)
{
    customer(site);
    trunk(site);
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(State)

std::unique_ptr<Store> tst_CarriedCopy::opened(const QString& name)
{
    auto store = StoreFixture::openUnlocked(m_folder->filePath(name));
    if (store)
        (void)store->database().run(u"PRAGMA synchronous=OFF"_s);
    return store;
}

void tst_CarriedCopy::init()
{
    m_team.reset();
    m_copy.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_team = opened(u"team.sqlite"_s);
    m_copy = opened(u"copy.sqlite"_s);
    QVERIFY(m_team && m_copy);
    QVERIFY(m_team->vault().id() != m_copy->vault().id());
    m_site = saved(*m_team, StoreFixture::exampleSite());
    m_site.customer = u"Rossi"_s;
    m_site = saved(*m_team, m_site);
    QCOMPARE(CarriedCopy::take(*m_team, *m_copy, { m_site.id }).value(), QStringList());
}

Site tst_CarriedCopy::saved(Store& store, Site site)
{
    if (const Status status = store.sites().save(site, u"edit"_s); !status)
        qCritical("%s", qPrintable(errorCodeName(status.error().code)));
    return site;
}

Site tst_CarriedCopy::siteIn(Store& store, const QString& id)
{
    return store.sites().load(id).value_or(Site());
}

CarriedCopy::SiteStanding tst_CarriedCopy::standing()
{
    const auto standings = CarriedCopy::compare(*m_team, *m_copy);
    return standings && standings->size() == 1 ? standings->first() : CarriedCopy::SiteStanding();
}

Status tst_CarriedCopy::join(const SiteMerge::Choices& choices)
{
    return CarriedCopy::join(*m_team, *m_copy, m_site.id, choices);
}

void tst_CarriedCopy::takesSitesWithTheirPasswords()
{
    const Site copied = siteIn(*m_copy, m_site.id);
    QVERIFY(!m_site.secrets().isEmpty());
    QVERIFY(haveSameValues(copied, m_site));
    QCOMPARE(m_copy->history().list(m_site.id)->first().what, u"carry"_s);
    const auto carried = CarriedSites(*m_copy).find(m_site.id).value();
    QVERIFY(carried);
    QCOMPARE(carried->origin, m_team->id().value());
    QCOMPARE(carried->number, m_site.version);
    QCOMPARE(carried->site, m_site);
    QCOMPARE(CarriedSites(*m_team).find(m_site.id).value().has_value(), false);
    QCOMPARE(standing().state, State::Same);
    QCOMPARE(standing().name, m_site.name);
}

void tst_CarriedCopy::takesThemAlongAnew()
{
    const Site later = [&] {
        Site site = m_site;
        both(site);
        return saved(*m_team, site);
    }();
    const Site second = saved(*m_team, StoreFixture::exampleSite());
    QCOMPARE(standing().state, State::ChangedThere);
    QCOMPARE(CarriedCopy::take(*m_team, *m_copy, { m_site.id, second.id }).value(), QStringList());
    QVERIFY(haveSameValues(siteIn(*m_copy, m_site.id), later));
    QVERIFY(haveSameValues(siteIn(*m_copy, second.id), second));
    const auto standings = CarriedCopy::compare(*m_team, *m_copy).value();
    for (const auto& site : standings)
        QCOMPARE(site.state, State::Same);
    QCOMPARE(CarriedCopy::take(*m_team, *m_copy, { u"x"_s }).error().code, ErrorCode::NoSuchSite);
}

void tst_CarriedCopy::leavesWhatWasChangedInTheCopy()
{
    Site here = siteIn(*m_copy, m_site.id);
    customer(here);
    here = saved(*m_copy, here);
    QCOMPARE(CarriedCopy::take(*m_team, *m_copy, { m_site.id }).value(), QStringList { here.name });
    QCOMPARE(siteIn(*m_copy, m_site.id), here);
    QCOMPARE(standing().state, State::ChangedHere);
}

void tst_CarriedCopy::takesNoDatabaseOfSomebodysOwn()
{
    const auto own = opened(u"own.sqlite"_s);
    const Site site = saved(*own, StoreFixture::exampleSite());
    QCOMPARE(CarriedCopy::take(*m_team, *own, { m_site.id }).error(),
        Error(ErrorCode::NotACopy, own->path()));
    QCOMPARE(own->sites().list()->size(), 1);
    QCOMPARE(CarriedCopy::take(*m_team, *m_team, { m_site.id }).error().code, ErrorCode::NotACopy);
}

void tst_CarriedCopy::takesNoSiteOfAnotherTeam()
{
    const auto other = opened(u"other.sqlite"_s);
    const Site site = saved(*other, StoreFixture::exampleSite());
    QCOMPARE(CarriedCopy::take(*other, *m_copy, { site.id }).error().code, ErrorCode::NotACopy);
    QCOMPARE(m_copy->sites().list()->size(), 1);
}

void tst_CarriedCopy::synchronisesNoOtherDatabase()
{
    const auto own = opened(u"own.sqlite"_s);
    for (Store* store : { own.get(), m_team.get() }) {
        QCOMPARE(CarriedCopy::requireCopy(*store, *m_team).error().code, ErrorCode::NotACopy);
        QCOMPARE(CarriedCopy::compare(*m_team, *store).error().code, ErrorCode::NotACopy);
        QCOMPARE(
            CarriedCopy::join(*m_team, *store, m_site.id, {}).error().code, ErrorCode::NotACopy);
    }
    QVERIFY(CarriedCopy::requireCopy(*m_copy, *m_team));
    QCOMPARE(CarriedCopy::join(*m_team, *m_copy, u"x"_s, {}).error().code, ErrorCode::NoSuchSite);
}

void tst_CarriedCopy::bringsBoth_data()
{
    QTest::addColumn<Change>("here");
    QTest::addColumn<Change>("there");
    QTest::addColumn<State>("state");
    QTest::newRow("nothing changed") << Change(nothing) << Change(nothing) << State::Same;
    QTest::newRow("changed in the copy") << Change(both) << Change(nothing) << State::ChangedHere;
    QTest::newRow("changed by the team") << Change(nothing) << Change(both) << State::ChangedThere;
    QTest::newRow("each something else") << Change(customer) << Change(trunk) << State::ChangedBoth;
    QTest::newRow("both the same") << Change(trunk) << Change(trunk) << State::Same;
    QTest::newRow("the same and more") << Change(trunk) << Change(both) << State::ChangedBoth;
    QTest::newRow("fewer phones and a customer")
        << Change(lessPhones) << Change(customer) << State::ChangedBoth;
}

void tst_CarriedCopy::bringsBoth()
{
    QFETCH(Change, here);
    QFETCH(Change, there);
    QFETCH(State, state);
    Site expected = m_site;
    for (const auto& [store, change] :
        { std::pair { m_copy.get(), here }, { m_team.get(), there } }) {
        Site site = siteIn(*store, m_site.id);
        change(site);
        saved(*store, site);
        change(expected);
    }
    QCOMPARE(standing().state, state);
    QVERIFY(standing().conflicts.isEmpty());
    QVERIFY(join());
    QVERIFY(haveSameValues(siteIn(*m_team, m_site.id), expected));
    QVERIFY(haveSameValues(siteIn(*m_copy, m_site.id), expected));
    QCOMPARE(standing().state, State::Same);
    const int version = siteIn(*m_team, m_site.id).version;
    QVERIFY(join()); // once more does nothing
    QCOMPARE(siteIn(*m_team, m_site.id).version, version);
    // Next time it counts from here.
    Site later = siteIn(*m_copy, m_site.id);
    later.address = u"later"_s;
    saved(*m_copy, later);
    QCOMPARE(standing().state, State::ChangedHere);
    QVERIFY(join());
    QCOMPARE(siteIn(*m_team, m_site.id).address, u"later"_s);
    const auto newest = m_team->history().list(m_site.id, 1)->first();
    QCOMPARE(newest.kind, SiteRevision::Kind::Merge);
    QCOMPARE(m_team->history().undo(m_site.id)->address, expected.address);
}

void tst_CarriedCopy::bringsTheDelivery()
{
    const auto deliveredAt
        = [&](Store& store) { return store.sites().summary(m_site.id)->standing.deliveredAt; };
    const auto day = [](int number) {
        return QDateTime::fromString(u"2026-03-0%1T10:00:00.000Z"_s.arg(number), Qt::ISODate);
    };
    QVERIFY(m_copy->sites().setDelivered(m_site.id, day(1)));
    QCOMPARE(standing().state, State::ChangedHere);
    QVERIFY(join());
    QCOMPARE(deliveredAt(*m_team), day(1));
    QCOMPARE(standing().state, State::Same);
    QVERIFY(m_team->sites().setDelivered(m_site.id, std::nullopt));
    QCOMPARE(standing().state, State::ChangedThere);
    QVERIFY(join());
    QVERIFY(!deliveredAt(*m_copy) && !deliveredAt(*m_team));
    QVERIFY(m_team->sites().setDelivered(m_site.id, day(2)));
    QCOMPARE(CarriedCopy::take(*m_team, *m_copy, { m_site.id }).value(), QStringList());
    QCOMPARE(deliveredAt(*m_copy), day(2));
}

void tst_CarriedCopy::asksWhereBothChangedTheSame_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<QString>("customer");
    QTest::newRow("mine, the copy's") << Side::Mine << u"customer"_s;
    QTest::newRow("theirs, the team's") << Side::Theirs << u"other"_s;
}

void tst_CarriedCopy::asksWhereBothChangedTheSame()
{
    QFETCH(Side, side);
    QFETCH(QString, customer);
    Site here = siteIn(*m_copy, m_site.id);
    both(here);
    here = saved(*m_copy, here);
    Site there = m_site;
    otherCustomer(there);
    there = saved(*m_team, there);
    QCOMPARE(standing().state, State::ChangedBoth);
    const QList<SiteConflict> conflicts = standing().conflicts;
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0].mine, u"customer"_s);
    QCOMPARE(conflicts[0].theirs, u"other"_s);
    QCOMPARE(conflicts[0].base, u"Rossi"_s);
    const Status refused = join();
    QVERIFY(!refused);
    QCOMPARE(refused.error(), Error(ErrorCode::MergeConflict, m_site.name, u"1"_s));
    QCOMPARE(siteIn(*m_copy, m_site.id), here);
    QCOMPARE(siteIn(*m_team, m_site.id), there);

    QVERIFY(join({ { conflicts[0].place, side } }));
    for (Store* store : { m_team.get(), m_copy.get() }) {
        QCOMPARE(siteIn(*store, m_site.id).customer, customer);
        QCOMPARE(siteIn(*store, m_site.id).trunks[0].password.reveal(), u"new"_s);
    }
    QCOMPARE(standing().state, State::Same);
}

void tst_CarriedCopy::bringsWhatIsNew()
{
    Site made = StoreFixture::exampleSite();
    made.name = u"made on the road"_s;
    made = saved(*m_copy, made);
    const auto standings = CarriedCopy::compare(*m_team, *m_copy).value();
    QCOMPARE(standings.size(), 2);
    QCOMPARE(standings[0].state, State::NewHere);
    QVERIFY(CarriedCopy::join(*m_team, *m_copy, made.id, {}));
    QVERIFY(haveSameValues(siteIn(*m_team, made.id), made));
    QCOMPARE(CarriedCopy::compare(*m_team, *m_copy)->at(0).state, State::Same);
}

void tst_CarriedCopy::refusesANewOneOfAKnownName()
{
    const Site made = saved(*m_copy, StoreFixture::exampleSite());
    QCOMPARE(CarriedCopy::join(*m_team, *m_copy, made.id, {}).error(),
        Error(ErrorCode::SiteExists, made.name));
    QCOMPARE(m_team->sites().list()->size(), 1);
}

void tst_CarriedCopy::followsTheTeamInRemoving()
{
    QVERIFY(m_team->sites().remove(m_site.id));
    QCOMPARE(standing().state, State::RemovedThere);
    QVERIFY(join());
    QVERIFY(m_copy->sites().list()->isEmpty());
    QVERIFY(!CarriedSites(*m_copy).find(m_site.id)->has_value());
}

void tst_CarriedCopy::asksBeforeWhatWasChangedHereIsRemoved()
{
    Site here = siteIn(*m_copy, m_site.id);
    customer(here);
    saved(*m_copy, here);
    QVERIFY(m_team->sites().remove(m_site.id));
    QCOMPARE(join().error().code, ErrorCode::MergeConflict);
    QCOMPARE(m_copy->sites().list()->size(), 1);
    QVERIFY(join({ { u"site"_s, Side::Theirs } }));
    QVERIFY(m_copy->sites().list()->isEmpty());
}

void tst_CarriedCopy::makesARemovedSiteAnew()
{
    Site here = siteIn(*m_copy, m_site.id);
    customer(here);
    saved(*m_copy, here);
    QVERIFY(m_team->sites().remove(m_site.id));
    QVERIFY(join({ { u"site"_s, Side::Mine } }));
    QVERIFY(haveSameValues(siteIn(*m_team, m_site.id), here));
    QCOMPARE(standing().state, State::Same);
}

void tst_CarriedCopy::asksAboutWhatWasRemovedHere_data()
{
    QTest::addColumn<Side>("side");
    QTest::newRow("mine, the copy's") << Side::Mine;
    QTest::newRow("theirs, the team's") << Side::Theirs;
}

void tst_CarriedCopy::asksAboutWhatWasRemovedHere()
{
    QFETCH(Side, side);
    QVERIFY(m_copy->sites().remove(m_site.id));
    QCOMPARE(standing().state, State::RemovedHere);
    QCOMPARE(standing().name, m_site.name);
    QCOMPARE(standing().conflicts.size(), 1);
    QCOMPARE(standing().conflicts[0].place, u"site"_s);
    QVERIFY(standing().conflicts[0].isRemovedByMe);
    QCOMPARE(join().error().code, ErrorCode::MergeConflict);
    QCOMPARE(siteIn(*m_team, m_site.id), m_site);
    QVERIFY(join({ { u"site"_s, side } }));
    const bool isKept = side == Side::Theirs;
    for (Store* store : { m_team.get(), m_copy.get() })
        QCOMPARE(store->sites().list()->size(), isKept ? 1 : 0);
    QCOMPARE(CarriedCopy::compare(*m_team, *m_copy)->size(), isKept ? 1 : 0);
    if (isKept)
        QVERIFY(haveSameValues(siteIn(*m_copy, m_site.id), m_site));
    QCOMPARE(CarriedSites(*m_copy).find(m_site.id)->has_value(), isKept);
}

/// The same site came to the copy by another way.
void tst_CarriedCopy::decidesEachValueWithoutACommonPast()
{
    QVERIFY(CarriedSites(*m_copy).forget(m_site.id));
    Site here = siteIn(*m_copy, m_site.id);
    here.customer.clear(); // as of a new site
    saved(*m_copy, here);
    QCOMPARE(standing().state, State::ChangedBoth);
    QCOMPARE(standing().conflicts.size(), 1);
    QCOMPARE(standing().conflicts[0].theirs, u"Rossi"_s);
    QCOMPARE(join().error().code, ErrorCode::MergeConflict);
    QVERIFY(join({ { u"customer"_s, Side::Mine } }));
    QCOMPARE(siteIn(*m_team, m_site.id).customer, QString());
}

void tst_CarriedCopy::keepsTheTeamsIdOfAPartBothAdded()
{
    Phone phone;
    phone.mac = MacAddress::parse(u"00-15-65-00-00-77"_s).value();
    phone.model = u"yealink-T54"_s;
    Site there = m_site;
    there.phones.append(phone);
    there = saved(*m_team, there);
    Site here = siteIn(*m_copy, m_site.id);
    here.phones.append(phone);
    here = saved(*m_copy, here);
    const QString id = there.phones.last().id;
    QVERIFY(!id.isEmpty() && here.phones.last().id != id);
    customer(here);
    saved(*m_copy, here);
    QVERIFY(join());
    for (Store* store : { m_team.get(), m_copy.get() }) {
        const auto phones = siteIn(*store, m_site.id).phones;
        QCOMPARE(phones.size(), m_site.phones.size() + 1);
        QCOMPARE(phones.last().id, id);
    }
}

/// The team's database has it, the copy does not know yet.
void tst_CarriedCopy::goesOnWhereItWasCutOff()
{
    Site here = siteIn(*m_copy, m_site.id);
    both(here);
    saved(*m_copy, here);
    Site there = m_site;
    there.address = u"there"_s;
    saved(*m_team, there);
    m_copy.reset();
    const QString kept = m_folder->filePath(u"kept"_s);
    QVERIFY(QFile::copy(m_folder->filePath(u"copy.sqlite"_s), kept));
    m_copy = opened(u"copy.sqlite"_s);
    QVERIFY(join());
    const Site joined = siteIn(*m_team, m_site.id);
    m_copy = opened(u"kept"_s);
    QCOMPARE(standing().state, State::ChangedBoth);
    QVERIFY(join());
    QCOMPARE(siteIn(*m_team, m_site.id), joined);
    QVERIFY(haveSameValues(siteIn(*m_copy, m_site.id), joined));
    QCOMPARE(standing().state, State::Same);
}

void tst_CarriedCopy::needsBothVaultsForSecrets()
{
    for (Store* store : { m_team.get(), m_copy.get() }) {
        store->vault().lock();
        QCOMPARE(join().error().code, ErrorCode::VaultLocked);
        QCOMPARE(CarriedCopy::compare(*m_team, *m_copy).error().code, ErrorCode::VaultLocked);
        QCOMPARE(CarriedCopy::take(*m_team, *m_copy, { m_site.id }).error().code,
            ErrorCode::VaultLocked);
        QVERIFY(store->vault().unlockWithKey(
            store->vaultKeys().keys()->first(), StoreFixture::wrappingKey()));
    }
    QVERIFY(join());
}

QTEST_GUILESS_MAIN(tst_CarriedCopy)
#include "tst_CarriedCopy.moc"
