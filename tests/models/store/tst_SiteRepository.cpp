// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteRepository.h"
#include "tests/support/StoreFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_SiteRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsWhatWasSaved();
    void loadsInAnotherProcessesStore();
    void exportsTheSameBytesAfterTheStore();
    void keepsTheOrderOfEverything();
    void keepsEveryField();
    void savedTwiceKeepsIds();
    void dropsWhatWasRemoved();
    void changesNothingInTheCallersSiteOnFailure();
    void refusesASecondChangeOfOneVersion();
    void refusesToSaveADeletedSite();
    void lockedVaultSavesNoSecretAndNothingElse();
    void lockedVaultSavesASiteWithoutSecrets();
    void leavesSecretsOutWhenAsked();
    void refusesSecretsOfALockedVault();
    void refusesASecretMovedInTheFile();
    void findsByIdAndName();
    void anIdWinsOverAName();
    void listsCountsNewestFirst();
    void countsGatewaysWhoseLastUploadIsProven();
    void countsNoGatewayThatIsPlannedOtherwise();
    void countsNoGatewayThatWaitsForARestart();
    void keepsTagsInOrder();
    void isPlannedUntilSomethingIsTried();
    void driftsFromWhatWasDelivered();
    void otherTagsAreNoDrift();
    void driftsWhenFoundDifferent();
    void tellsWhenSomethingWasDoneLast();
    void keepsWhatIsOpen();
    void keepsTheWizardsProgress();
    void knowsTheFormerPagesOfTheTrunks();
    void removesEverythingOfASite();
    void goesOnFromTheVersionOfARemovedSite();
    void readsPastAParameterOfNoPhone();
    void saysNoSuchSite();
    void writesTheJournal();
    void holdsNoSecretInTheFile();

private:
    QString path() const { return m_folder->filePath(u"doppino.sqlite"_s); }
    SiteRepository& sites() { return m_store->sites(); }
    QVariant single(const QString& sql) const;
    Site saved(Site site);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_SiteRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(path());
    QVERIFY(m_store);
    QVERIFY(!StoreFixture::exampleSite().name.isEmpty());
}

QVariant tst_SiteRepository::single(const QString& sql) const
{
    const auto database = Database::open(path());
    if (!database)
        return {};
    auto query = (*database)->run(sql);
    return query && query->next() ? query->value(0) : QVariant();
}

Site tst_SiteRepository::saved(Site site)
{
    if (const Status status = sites().save(site, u"test"_s); !status)
        qCritical("%s", qPrintable(status.error().detail));
    return site;
}

void tst_SiteRepository::loadsWhatWasSaved()
{
    const Site site = saved(StoreFixture::exampleSite());
    QVERIFY(!site.id.isEmpty());
    QCOMPARE(site.version, 1);
    const auto loaded = sites().load(site.id);
    QVERIFY(loaded);
    QCOMPARE(*loaded, site);
    QCOMPARE(loaded->trunks[0].password.reveal(), u"p"_s);
    QCOMPARE(loaded->gateways[0].ports[1].password.reveal(), u"s2"_s);
    QCOMPARE(loaded->gateways[1].ports[0].password.reveal(), u"s3"_s);
}

void tst_SiteRepository::loadsInAnotherProcessesStore()
{
    const Site site = saved(StoreFixture::exampleSite());
    m_store.reset();
    m_store = StoreFixture::openUnlocked(path());
    QVERIFY(m_store);
    QCOMPARE(sites().load(site.id).value(), site);
}

void tst_SiteRepository::exportsTheSameBytesAfterTheStore()
{
    const Site example = StoreFixture::exampleSite();
    const Site site = sites().load(saved(example).id).value();
    for (const auto secrets : { SiteFile::Secrets::Include, SiteFile::Secrets::Omit })
        QCOMPARE(SiteFile::write(site, secrets), SiteFile::write(example, secrets));
}

void tst_SiteRepository::keepsTheOrderOfEverything()
{
    Site site;
    site.name = u"order"_s;
    site.network.dns = { u"9.9.9.9"_s, u"1.1.1.1"_s, u"8.8.8.8"_s };
    for (int i = 0; i < 15; ++i) {
        const QString name = u"n%1"_s.arg((i * 7) % 15);
        Trunk trunk;
        trunk.name = name;
        trunk.codecs = { u"ulaw"_s, u"alaw"_s, u"g729"_s };
        site.trunks.append(trunk);
        site.users.append({ {}, name, {}, {}, {}, false });
        Phone phone;
        phone.label = name;
        phone.mac = MacAddress::parse(u"0015650000%1"_s.arg(i + 10)).value();
        site.phones.append(phone);
        Gateway gateway;
        gateway.name = name;
        for (int p = 0; p < 12; ++p) { // position 10 sorts behind 9, not behind 1
            GatewayPort port;
            port.extension = QString::number(1000 + 100 * i + (p * 5) % 12);
            port.password = Secret(port.extension);
            gateway.ports.append(port);
        }
        site.gateways.append(gateway);
    }
    const Site stored = saved(site);
    QCOMPARE(sites().load(stored.id).value(), stored);
    QCOMPARE(stored.trunks[1].name, u"n7"_s);
}

void tst_SiteRepository::keepsEveryField()
{
    Site site;
    site.name = u"Caffè \"È\" '); DROP TABLE site; --"_s;
    site.customer = u"c"_s;
    site.address = u"a\nb"_s;
    site.language = u"en"_s;
    site.country = u"DE"_s;
    site.timezone = u"Europe/Berlin"_s;
    site.tags = { u"'); DROP"_s, u"Caffè \"È\""_s };
    site.network = { u"10.0.0.0/8"_s, u"10.0.0.1"_s, { u"10.0.0.2"_s }, u"ntp.example"_s };
    site.pbx = { u"asterisk"_s, u"h"_s, u"10.0.0.3"_s, u"px"_s, u"us"_s, Secret(u"pw"_s), true };
    site.capacity = { 7, 3, u"mpls"_s, true, u"g729"_s, 30, true, 120, 20, 4000, 3000, 15,
        u"central"_s, true, 2, u"weak"_s };
    site.trunks.append(Trunk { {}, u"t"_s, u"twt"_s, u"inbound"_s, u"un"_s, u"au"_s,
        Secret(u"tp"_s), u"+39"_s, { u"alaw"_s }, false, 9, { u"0721"_s, u"0722-0729"_s },
        u"0723"_s, u"plus"_s, u"th"_s, 5070, u"tls"_s, u"tr"_s, u"op"_s, u"re"_s, u"fd"_s,
        u"inband"_s, 600, u"required"_s, u"vn"_s, true, "{\"id\":\"twt\"}" });
    site.users.append({ {}, u"mario"_s, u"Mario"_s, u"201"_s, u"333"_s, true });
    site.pbx.ssh = { u"sh"_s, 2222, u"su"_s, Secret(u"sp"_s), u"/k"_s, Secret(u"kp"_s), true,
        u"j@jh:23"_s, Secret(u"jp"_s) };
    site.pbx.isTunnelled = true;
    site.users[0].password = Secret(u"up"_s);
    site.users[0].profile = u"Base"_s;
    site.users[0].groups = { u"a, b"_s, u"c\"d"_s };
    site.users[0].hasMobileApp = site.users[0].hasWebRtc = true;
    site.outboundRoutes = { { u"o2"_s, { u"t"_s, u"x, y"_s } }, { u"o1"_s, {} } };
    site.inboundRoutes
        = { { u"0722"_s, u"0733"_s, u"d"_s, u"201"_s }, { u"0721"_s, {}, {}, u"x,1"_s } };
    site.phonebooks = { { u"b"_s, "n;t\nÈ;1\n", { { u"n"_s, u"name"_s } }, 60 } };
    site.phones.append({ {}, MacAddress::parse(u"001565AABBCC"_s).value(), u"yealink-T54"_s,
        u"mario"_s, u"sn"_s, u"la"_s, u"7X2A"_s,
        { { u"language"_s, u"it"_s }, { u"empty"_s, u""_s }, { u"userpw"_s, u"-"_s },
            { u"account_password_1"_s, u"ap"_s } } });
    site.phones.append(Phone()); // a draft's phone without a MAC
    site.phoneModels = { { u"z"_s, u"yealink-T54"_s, u"Front desk"_s },
        { u"a"_s, u"yealink-T54"_s, u"Back \"desk\""_s } };
    site.parameters.defaults
        = { { u"timezone"_s, u"-"_s }, { u"adminpw"_s, u"dp"_s }, { u"userpw"_s, u""_s } };
    site.parameters.models = { { u"a"_s, { { u"x"_s, u"1"_s }, { u"ldap_password"_s, u"mp"_s } } },
        { u"b"_s, { { u"x"_s, u"2"_s } } } };
    Gateway gateway { {}, u"g"_s, u"TRI_ISDN_2"_s, u"00:A0:BA:01:02:03"_s, u"10.0.0.4"_s,
        u"255.0.0.0"_s, u"10.0.0.1"_s, u"10.0.0.2"_s, u"nt"_s, u"ra"_s, u"udp"_s,
        { u"lu"_s, Secret(u"lp"_s) }, { u"fu"_s, Secret(u"fp"_s) }, {} };
    gateway.ports.append({ PortKind::Bri, u"pmp"_s, {}, u"20001"_s, u"pu"_s, {}, Secret(u"pp"_s) });
    gateway.ports.append({ PortKind::Fxo, {}, u"0721"_s, u"20002"_s, u"pv"_s, {}, {} });
    gateway.ports.append({ PortKind::Pri, {}, {}, u"20003"_s, u"pw"_s, {}, Secret(u"pq"_s) });
    gateway.ports.append({ PortKind::Fxs, {}, {}, {}, {}, u"210"_s, Secret(u"pr"_s) });
    site.gateways.append(gateway);
    const Site stored = saved(site);
    Site loaded = sites().load(stored.id).value();
    QCOMPARE(loaded, stored);
    for (auto* list : { &loaded }) { // and what was stored is what was given
        list->id.clear();
        list->version = 0;
        list->trunks[0].id.clear();
        list->users[0].id.clear();
        list->phones[0].id.clear();
        list->phones[1].id.clear();
        list->gateways[0].id.clear();
    }
    QCOMPARE(loaded, site);
}

void tst_SiteRepository::savedTwiceKeepsIds()
{
    Site site = saved(StoreFixture::exampleSite());
    const Site first = site;
    site.customer = u"changed"_s;
    QVERIFY(sites().save(site, u"edit"_s));
    QCOMPARE(site.version, 2);
    Site expected = first;
    expected.customer = u"changed"_s;
    expected.version = 2;
    QCOMPARE(site, expected);
    QCOMPARE(sites().load(first.id).value(), expected);
    QCOMPARE(sites().list()->size(), 1);
}

void tst_SiteRepository::dropsWhatWasRemoved()
{
    Site site = saved(StoreFixture::exampleSite());
    site.trunks.removeFirst();
    site.users.clear();
    site.phones.clear();
    site.gateways[0].ports.removeFirst();
    site.gateways.removeLast();
    site.parameters = {};
    site.pbx.password.clear();
    QVERIFY(sites().save(site, u"edit"_s));
    QCOMPARE(sites().load(site.id).value(), site);
    QCOMPARE(single(u"SELECT count(*) FROM secret"_s).toInt(), 1);
    QCOMPARE(single(u"SELECT count(*) FROM gateway_port"_s).toInt(), 1);
    QCOMPARE(single(u"SELECT count(*) FROM parameter"_s).toInt(), 0);
}

void tst_SiteRepository::changesNothingInTheCallersSiteOnFailure()
{
    Site site = StoreFixture::exampleSite();
    const Site before = site;
    m_store->vault().lock();
    QVERIFY(!sites().save(site, u"test"_s));
    QCOMPARE(site, before);
}

void tst_SiteRepository::refusesASecondChangeOfOneVersion()
{
    const Site site = saved(StoreFixture::exampleSite());
    Site mine = site;
    Site theirs = sites().load(site.id).value();
    theirs.customer = u"theirs"_s;
    QVERIFY(sites().save(theirs, u"edit"_s));
    mine.customer = u"mine"_s;
    mine.users.clear();
    const Site before = mine;
    const Status status = sites().save(mine, u"edit"_s);
    QVERIFY(!status);
    QCOMPARE(status.error(), Error(ErrorCode::Conflict, site.name));
    QCOMPARE(mine, before);
    QCOMPARE(sites().load(site.id).value(), theirs);
}

void tst_SiteRepository::refusesToSaveADeletedSite()
{
    Site site = saved(StoreFixture::exampleSite());
    QVERIFY(sites().remove(site.id));
    QCOMPARE(sites().save(site, u"edit"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(sites().list()->size(), 0);
}

void tst_SiteRepository::lockedVaultSavesNoSecretAndNothingElse()
{
    m_store->vault().lock();
    Site site = StoreFixture::exampleSite();
    const Status status = sites().save(site, u"import"_s);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::VaultLocked);
    for (const QString& table : { u"site"_s, u"trunk"_s, u"person"_s, u"phone"_s, u"gateway"_s,
             u"secret"_s, u"parameter"_s, u"journal"_s })
        QCOMPARE(single(u"SELECT count(*) FROM "_s + table), QVariant(0));
}

void tst_SiteRepository::lockedVaultSavesASiteWithoutSecrets()
{
    m_store->vault().lock();
    Site site;
    site.name = u"no secrets"_s;
    QVERIFY(sites().save(site, u"import"_s));
    QVERIFY(!sites().hasSecrets(site.id).value());
    QCOMPARE(sites().load(site.id).value(), site);
}

void tst_SiteRepository::leavesSecretsOutWhenAsked()
{
    const Site site = saved(StoreFixture::exampleSite());
    QVERIFY(sites().hasSecrets(site.id).value());
    m_store->vault().lock();
    const auto loaded = sites().load(site.id, SiteRepository::Secrets::Leave);
    QVERIFY(loaded);
    QVERIFY(loaded->secrets().isEmpty());
    QCOMPARE(SiteFile::write(*loaded, SiteFile::Secrets::Omit),
        SiteFile::write(site, SiteFile::Secrets::Omit));
}

void tst_SiteRepository::refusesSecretsOfALockedVault()
{
    const Site site = saved(StoreFixture::exampleSite());
    m_store->vault().lock();
    const auto loaded = sites().load(site.id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::VaultLocked);
}

void tst_SiteRepository::refusesASecretMovedInTheFile()
{
    const Site site = saved(StoreFixture::exampleSite());
    const auto database = Database::open(path());
    QVERIFY(database);
    QVERIFY((*database)->run(
        u"UPDATE secret SET sealed = (SELECT sealed FROM secret WHERE field = 'pbx') WHERE field = 'port0'"_s));
    const auto loaded = sites().load(site.id);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, ErrorCode::DatabaseDamaged);
}

void tst_SiteRepository::findsByIdAndName()
{
    const Site site = saved(StoreFixture::exampleSite());
    QCOMPARE(sites().find(site.name).value(), site.id);
    QCOMPARE(sites().find(site.id).value(), site.id);
    QCOMPARE(sites().find(u"nobody"_s).error(), Error(ErrorCode::NoSuchSite, u"nobody"_s));
    QVERIFY(!sites().find(u"Rossi%"_s));
    QVERIFY(!sites().find(QString()));
}

void tst_SiteRepository::anIdWinsOverAName()
{
    Site one;
    one.name = u"one"_s;
    one = saved(one);
    Site other;
    other.name = one.id;
    other = saved(other);
    QCOMPARE(sites().find(one.id).value(), one.id);
}

void tst_SiteRepository::listsCountsNewestFirst()
{
    const Site first = saved(StoreFixture::exampleSite());
    const auto before = QDateTime::currentDateTimeUtc();
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before); // changes are ordered by the millisecond
    Site empty;
    empty.name = u"empty"_s;
    empty = saved(empty);
    auto list = sites().list().value();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].name, u"empty"_s);
    QCOMPARE(list[0].trunks + list[0].users + list[0].phones + list[0].gateways, 0);
    QCOMPARE(list[1].id, first.id);
    QCOMPARE(list[1].customer, u"Rossi S.r.l."_s);
    QCOMPARE(list[1].trunks, 2);
    QCOMPARE(list[1].users, 1);
    QCOMPARE(list[1].phones, 1);
    QCOMPARE(list[1].gateways, 2);
    QCOMPARE(list[1].gatewaysDone, 0);
    QVERIFY(qAbs(list[1].updatedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);

    Site changed = first;
    QTRY_VERIFY(QDateTime::currentDateTimeUtc() > list[0].updatedAt);
    changed.customer = u"changed"_s;
    QVERIFY(sites().save(changed, u"edit"_s));
    QCOMPARE(sites().list()->first().id, first.id);
}

void tst_SiteRepository::countsGatewaysWhoseLastUploadIsProven()
{
    const Site site = saved(StoreFixture::exampleSite());
    const auto upload = [&](int gateway, const Outcome& outcome) {
        UploadRecord record;
        record.siteId = site.id;
        record.gatewayId = site.gateways[gateway].id;
        record.endedAt = QDateTime::currentDateTimeUtc();
        record.outcome = outcome;
        QVERIFY(m_store->evidence().add(record));
        // Ids are ordered by the millisecond.
        const auto before = QDateTime::currentDateTimeUtc();
        QTRY_VERIFY(QDateTime::currentDateTimeUtc() > before);
    };
    upload(0, Outcome::failed(Error(ErrorCode::Timeout)));
    QCOMPARE(sites().list()->first().gatewaysDone, 0);
    upload(0, Outcome::done());
    QCOMPARE(sites().list()->first().gatewaysDone, 1);
    upload(1, Outcome::done());
    QCOMPARE(sites().list()->first().gatewaysDone, 2);
    upload(0, Outcome::unknown(Error(ErrorCode::NotBack)));
    QCOMPARE(sites().list()->first().gatewaysDone, 1);
    upload(1, Outcome::cancelled(Error(ErrorCode::Cancelled)));
    QCOMPARE(sites().list()->first().gatewaysDone, 1);
}

void tst_SiteRepository::countsNoGatewayThatIsPlannedOtherwise()
{
    Site site = saved(StoreFixture::exampleSite());
    UploadRecord record;
    record.siteId = site.id;
    record.gatewayId = site.gateways[0].id;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.fingerprint = u"sent"_s;
    QVERIFY(m_store->evidence().add(record));
    QCOMPARE(sites().list()->first().gatewaysDone, 1); // nobody said what is planned
    QVERIFY(sites().notePlanned({ { site.gateways[0].id, u"sent"_s } }));
    QCOMPARE(sites().list()->first().gatewaysDone, 1);
    QVERIFY(sites().notePlanned({ { site.gateways[0].id, u"other"_s } }));
    QCOMPARE(sites().list()->first().gatewaysDone, 0);
    QCOMPARE(sites().load(site.id)->version, site.version);
    QVERIFY(sites().save(site, u"edit"_s)); // it is as it was, and so is the plan
    QCOMPARE(sites().list()->first().gatewaysDone, 0);
    site.customer = u"changed"_s;
    QVERIFY(sites().save(site, u"edit"_s)); // what is planned now is not known again
    QCOMPARE(sites().list()->first().gatewaysDone, 1);
}

void tst_SiteRepository::countsNoGatewayThatWaitsForARestart()
{
    const Site site = saved(StoreFixture::exampleSite());
    for (const QString& note : { u"restart_pending"_s, u"not_saved"_s }) {
        UploadRecord record;
        record.siteId = site.id;
        record.gatewayId = site.gateways[0].id;
        record.endedAt = QDateTime::currentDateTimeUtc();
        record.notes = { u"other"_s, note };
        QVERIFY(m_store->evidence().add(record));
        QCOMPARE(sites().list()->first().gatewaysDone, 0);
    }
}

void tst_SiteRepository::keepsTagsInOrder()
{
    Site site;
    site.tags = { u" hotel"_s, u"2026"_s, u"Hotel"_s, u""_s, u"b, a"_s };
    site = saved(site);
    const QStringList expected { u"2026"_s, u"a"_s, u"b"_s, u"hotel"_s };
    QCOMPARE(site.tags, expected);
    QCOMPARE(sites().load(site.id)->tags, expected);
    QCOMPARE(sites().list()->first().tags, expected);
    Site other;
    other.tags = { u"HOTEL"_s, u"z"_s };
    saved(other);
    const QStringList all = sites().tags().value();
    QCOMPARE(all.size(), 5);
    QVERIFY(all.contains(u"z"_s) && all.contains(u"2026"_s));
}

namespace {

TrunkTestRecord trunkTestOf(const Site& site, const QDateTime& at)
{
    TrunkTestRecord record;
    record.siteId = site.id;
    record.trunkId = site.trunks[0].id;
    record.endedAt = at;
    return record;
}

} // namespace

void tst_SiteRepository::isPlannedUntilSomethingIsTried()
{
    const Site site = saved(StoreFixture::exampleSite());
    const SiteSummary planned = sites().list()->first();
    QCOMPARE(planned.standing.state, SiteStanding::State::Planned);
    QVERIFY(!planned.standing.deliveredAt);
    QCOMPARE(planned.pbxKind, u"nethvoice"_s);
    auto record = trunkTestOf(site, QDateTime::currentDateTimeUtc());
    record.outcome = Outcome::failed(Error(ErrorCode::Timeout));
    QVERIFY(m_store->trunkTests().add(record));
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::InProgress);
}

void tst_SiteRepository::driftsFromWhatWasDelivered()
{
    Site site = saved(StoreFixture::exampleSite());
    const QDateTime at(QDate(2026, 5, 3), QTime(10, 0, 0, 250), Qt::UTC);
    QVERIFY(sites().setDelivered(site.id, at));
    SiteStanding standing = sites().list()->first().standing;
    QCOMPARE(standing.state, SiteStanding::State::Delivered);
    QCOMPARE(standing.deliveredAt, at);
    QCOMPARE(sites().load(site.id)->version, site.version); // it is no change of the site
    QCOMPARE(m_store->history().list(site.id)->size(), 1);

    site.customer += u" & figli"_s;
    site = saved(site);
    standing = sites().list()->first().standing;
    QCOMPARE(standing.state, SiteStanding::State::Drifted);
    QCOMPARE(standing.deliveredAt, at);
    QVERIFY(sites().setDelivered(site.id, at.addDays(1)));
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Delivered);
    QVERIFY(sites().setDelivered(site.id, {}));
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Planned);
    QCOMPARE(sites().setDelivered(u"nobody"_s, at).error().code, ErrorCode::NoSuchSite);
}

void tst_SiteRepository::otherTagsAreNoDrift()
{
    Site site = saved(StoreFixture::exampleSite());
    QVERIFY(sites().setDelivered(site.id, QDateTime::currentDateTimeUtc()));
    site.tags = { u"2026"_s };
    site = saved(site);
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Delivered);
    site.tags = { u"2027"_s };
    site.customer += u"!"_s;
    site = saved(site);
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Drifted);
    site.tags.clear();
    site = saved(site);
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Drifted);
}

void tst_SiteRepository::driftsWhenFoundDifferent()
{
    const Site site = saved(StoreFixture::exampleSite());
    QVERIFY(sites().noteFoundDifferent(site.id, true)); // of no interest before
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Planned);
    const QDateTime at = QDateTime::currentDateTimeUtc();
    QVERIFY(sites().setDelivered(site.id, at));
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Delivered);
    QVERIFY(sites().noteFoundDifferent(site.id, true));
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Drifted);
    QVERIFY(sites().noteFoundDifferent(site.id, false));
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Delivered);

    UploadRecord upload;
    upload.siteId = site.id;
    upload.gatewayId = site.gateways[0].id;
    upload.endedAt = at.addSecs(60);
    upload.outcome = Outcome::unknown(Error(ErrorCode::NotBack));
    QVERIFY(m_store->evidence().add(upload));
    QCOMPARE(sites().list()->first().standing.state, SiteStanding::State::Drifted);
}

void tst_SiteRepository::tellsWhenSomethingWasDoneLast()
{
    const Site site = saved(StoreFixture::exampleSite());
    const SiteSummary before = sites().list()->first();
    QCOMPARE(before.activeAt, before.updatedAt);
    auto old = trunkTestOf(site, before.updatedAt.addDays(-1));
    QVERIFY(m_store->trunkTests().add(old));
    QCOMPARE(sites().list()->first().activeAt, before.updatedAt);
    auto record = trunkTestOf(site, before.updatedAt.addSecs(3));
    QVERIFY(m_store->trunkTests().add(record));
    QCOMPARE(sites().list()->first().activeAt, before.updatedAt.addSecs(3));
    QCOMPARE(sites().list()->first().updatedAt, before.updatedAt);
}

void tst_SiteRepository::keepsWhatIsOpen()
{
    const Site site = saved(StoreFixture::exampleSite());
    QCOMPARE(sites().list()->first().standing.openPoints, 0);
    QVERIFY(sites().noteOpenPoints(site.id, 7));
    QCOMPARE(sites().list()->first().standing.openPoints, 7);
    QCOMPARE(sites().load(site.id)->version, site.version);
    QCOMPARE(sites().noteOpenPoints(u"nobody"_s, 1).error().code, ErrorCode::NoSuchSite);
}

void tst_SiteRepository::keepsTheWizardsProgress()
{
    Site site = StoreFixture::exampleSite();
    const WizardProgress first { u"users"_s, { u"site"_s, u"trunks"_s } };
    QVERIFY(sites().save(site, u"wizard"_s, &first));
    QCOMPARE(sites().progress(site.id).value(), first);
    QVERIFY(sites().save(site, u"edit"_s)); // without progress it stays
    QCOMPARE(sites().progress(site.id).value(), first);
    const WizardProgress second { u"phones"_s, { u"site"_s, u"trunks"_s, u"users"_s } };
    QVERIFY(sites().save(site, u"wizard"_s, &second));
    QCOMPARE(sites().progress(site.id).value(), second);
    const WizardProgress third { u"site"_s, {} };
    QVERIFY(sites().saveProgress(site.id, third));
    QCOMPARE(sites().list()->first().progress, third);
    QCOMPARE(sites().load(site.id)->version, site.version); // moving about is no change
}

void tst_SiteRepository::knowsTheFormerPagesOfTheTrunks()
{
    Site site = StoreFixture::exampleSite();
    const WizardProgress former { u"credentials"_s,
        { u"site"_s, u"provider"_s, u"credentials"_s, u"users"_s } };
    QVERIFY(sites().save(site, u"wizard"_s, &former));
    const WizardProgress expected { u"trunks"_s, { u"site"_s, u"users"_s, u"trunks"_s } };
    QCOMPARE(sites().progress(site.id).value(), expected);
    QCOMPARE(sites().list()->first().progress, expected);
    QVERIFY(sites().saveProgress(site.id, { u"provider"_s, { u"site"_s, u"provider"_s } }));
    const WizardProgress half { u"trunks"_s, { u"site"_s } };
    QCOMPARE(sites().progress(site.id).value(), half);
}

void tst_SiteRepository::removesEverythingOfASite()
{
    const Site site = saved(StoreFixture::exampleSite());
    Site kept = StoreFixture::exampleSite();
    kept.name = u"kept"_s;
    kept = saved(kept);
    UploadRecord upload;
    upload.siteId = site.id;
    upload.endedAt = QDateTime::currentDateTimeUtc();
    QVERIFY(m_store->evidence().add(upload));
    BackupRecord backup { {}, site.id, u"g"_s, QDateTime::currentDateTimeUtc(), u"running"_s, "x" };
    QVERIFY(m_store->evidence().add(backup));
    QVERIFY(sites().remove(site.id));
    for (const QString& table : { u"trunk"_s, u"person"_s, u"phone"_s, u"gateway"_s, u"secret"_s,
             u"parameter"_s, u"journal"_s, u"upload"_s, u"backup"_s })
        QCOMPARE(
            single(u"SELECT count(*) FROM %1 WHERE site_id = '%2'"_s.arg(table, site.id)).toInt(),
            0);
    QCOMPARE(single(u"SELECT count(*) FROM gateway_port"_s).toInt(), 4);
    QCOMPARE(sites().load(kept.id).value(), kept);
}

/// Somebody may still have the removed one open: to save that is a conflict, not a change of the
/// one that was made since.
void tst_SiteRepository::goesOnFromTheVersionOfARemovedSite()
{
    Site site = saved(StoreFixture::exampleSite());
    Site open = site;
    site.customer = u"later"_s;
    site = saved(site);
    Site later = site;
    QVERIFY(sites().remove(site.id));
    site.version = 0;
    site.customer = u"made again"_s;
    site = saved(site);
    QCOMPARE(site.version, 3);
    for (Site* stale : { &open, &later }) {
        stale->address = u"typed"_s;
        const Status refused = sites().save(*stale, u"edit"_s);
        QVERIFY(!refused && refused.error().code == ErrorCode::Conflict);
    }
    QCOMPARE(sites().load(site.id).value(), site);
    QVERIFY(sites().remove(site.id));
    site.version = 0;
    QCOMPARE(saved(site).version, 4);
}

/// As when somebody saves between two statements of a reading.
void tst_SiteRepository::readsPastAParameterOfNoPhone()
{
    Site site = StoreFixture::exampleSite();
    site.phones.clear();
    site = saved(site);
    QVERIFY(m_store->database().run(
        u"INSERT INTO parameter (site_id, scope, owner, name, content) VALUES (?, ?, ?, ?, ?)"_s,
        { site.id, u"phone"_s, u"gone"_s, u"language"_s, u"it"_s }));
    QCOMPARE(sites().load(site.id).value(), site);
}

void tst_SiteRepository::saysNoSuchSite()
{
    QCOMPARE(sites().load(u"x"_s).error().code, ErrorCode::NoSuchSite);
    QCOMPARE(sites().progress(u"x"_s).error().code, ErrorCode::NoSuchSite);
    QCOMPARE(sites().remove(u"x"_s).error().code, ErrorCode::NoSuchSite);
    QCOMPARE(sites().saveProgress(u"x"_s, {}).error().code, ErrorCode::NoSuchSite);
}

void tst_SiteRepository::writesTheJournal()
{
    Site site = saved(StoreFixture::exampleSite());
    site.users.clear();
    QVERIFY(sites().save(site, u"edit users"_s));
    QCOMPARE(single(u"SELECT count(*) FROM journal"_s).toInt(), 2);
    QCOMPARE(single(u"SELECT what FROM journal ORDER BY rowid DESC LIMIT 1"_s).toString(),
        u"edit users"_s);
}

void tst_SiteRepository::holdsNoSecretInTheFile()
{
    Site site = StoreFixture::exampleSite();
    site.pbx.password = Secret(u"CANARY-pbx"_s);
    site.trunks[0].password = Secret(u"CANARY-trunk"_s);
    site.gateways[0].login.password = Secret(u"CANARY-login"_s);
    site.gateways[0].loginNow.password = Secret(u"CANARY-now"_s);
    site.gateways[0].ports[0].password = Secret(u"CANARY-port"_s);
    saved(site);
    const QByteArray bytes
        = StoreFixture::contentsOf(path()) + StoreFixture::contentsOf(path() + u"-wal"_s);
    QVERIFY(bytes.contains("Rossi S.r.l.")); // the search would find it
    QVERIFY(!bytes.contains("CANARY"));
    QVERIFY(!bytes.contains(QByteArray("CANARY-trunk").toBase64()));
}

QTEST_GUILESS_MAIN(tst_SiteRepository)
#include "tst_SiteRepository.moc"
