// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFile.h"
#include "models/site/SiteMerge.h"
#include "models/site/SiteRules.h"
#include "models/site/SiteSnapshot.h"
#include "tests/support/RandomSite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using SiteMerge::Choices;
using SiteMerge::Side;

namespace {

constexpr int cases = 250;

Trunk trunkOf(const QString& id, const QString& name)
{
    Trunk trunk;
    trunk.id = id;
    trunk.name = name;
    return trunk;
}

User userOf(const QString& id, const QString& username, const QString& extension)
{
    User user;
    user.id = id;
    user.username = username;
    user.extension = extension;
    return user;
}

Phone phoneOf(const QString& id, QStringView mac, const QString& user)
{
    Phone phone;
    phone.id = id;
    phone.mac = *MacAddress::parse(mac);
    phone.user = user;
    return phone;
}

Site smallSite()
{
    Site site;
    site.id = u"site"_s;
    site.version = 3;
    site.name = u"Rossi"_s;
    for (const QString& name : { u"voip1"_s, u"voip2"_s, u"voip3"_s })
        site.trunks.append(trunkOf(u"t-"_s + name, name));
    site.users.append(userOf(u"u-mario"_s, u"mario"_s, u"201"_s));
    site.phones.append(phoneOf(u"p-1"_s, u"001565AABBCC", u"mario"_s));
    site.phones[0].parameters.insert(u"linekey_value_1"_s, u"201"_s);
    site.outboundRoutes.append({ u"national_it"_s, { u"voip1"_s, u"voip2"_s } });
    site.inboundRoutes.append({ u"0721405516"_s, {}, {}, u"201"_s });
    return site;
}

QStringList places(const QList<SiteConflict>& conflicts)
{
    QStringList places;
    for (const SiteConflict& conflict : conflicts)
        places.append(conflict.place);
    places.sort();
    return places;
}

/// Without ids, which two new parts of one name have from either side.
QByteArray fileOf(const Site& site) { return SiteFile::write(site, SiteFile::Secrets::Include); }

} // namespace

class tst_SiteMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSnapshotKeepsEveryField();
    void aSnapshotRefusesWhatIsNone_data();
    void aSnapshotRefusesWhatIsNone();
    void aSnapshotOutlivesDamage();
    void aDifferenceHasItsPlace_data();
    void aDifferenceHasItsPlace();
    void everyPlaceHasWords();
    void aSummaryCounts();
    void whatOneSideDidCounts();
    void bothSidesCount();
    void neitherDirectionMatters();
    void choicesDecide();
    void twoRightSitesMakeARightOne();
    void aCase_data();
    void aCase();
    void aUserIsRemovedAndGivenAPhone();
    void aRenamingIsFollowed();
    void twoNewOnesOfANameAreOne();
    void decidesEachValueWithoutACommonPast();
    void nobodyIsAskedAboutTags();

private:
    std::shared_ptr<const Catalog> m_catalog;
    QList<Site> m_right; ///< some sites to begin with
};

void tst_SiteMerge::initTestCase()
{
    auto catalog = Catalog::load();
    QVERIFY(catalog.has_value());
    m_catalog = *catalog;
    for (quint32 seed = 0; seed < 25; ++seed)
        m_right.append(RandomSite(seed, m_catalog).right());
}

void tst_SiteMerge::aSnapshotKeepsEveryField()
{
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Site site = RandomSite(seed, m_catalog).any();
        const SiteSnapshot snapshot = SiteSnapshot::of(site);
        QVERIFY(!snapshot.content.contains("hush"));
        const auto back = snapshot.site();
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
        QCOMPARE(SiteDiff::between(site, *back).size(), 0);
        QVERIFY(*back == site);
        QVERIFY(SiteSnapshot::of(*back) == snapshot);
    }
    QVERIFY(*SiteSnapshot::of(Site()).site() == Site());
}

void tst_SiteMerge::aSnapshotRefusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secrets");
    const auto row = [](const char* name, const char* site, const char* secrets = "") {
        QTest::newRow(name) << QByteArray("{\"format\":\"doppino-snapshot/1\",\"site\":") + site
                + '}' << QByteArray(secrets);
    };
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"format\":") << QByteArray();
    QTest::newRow("another format")
        << QByteArray("{\"format\":\"doppino-site/1\"}") << QByteArray();
    row("an unknown field", "{\"colour\":\"red\"}");
    row("another type", "{\"name\":1}");
    row("a list of something else", "{\"trunks\":[1]}");
    row("a text for a list", "{\"trunks\":\"voip1\"}");
    row("half a number", "{\"plan\":{\"calls\":1.5}}");
    row("a number too large", "{\"plan\":{\"calls\":1e300}}");
    row("no MAC address", "{\"phones\":[{\"mac\":\"x\"}]}");
    row("a secret in the clear", "{\"pbx\":{\"password\":\"x\"}}");
    row("too deep", "{\"network\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}");
    row("secrets that are no JSON", "{}", "{");
    row("a secret of nothing", "{}", "{\"trunks/1/password\":\"x\"}");
    row("a secret that is no text", "{\"pbx\":{}}", "{\"pbx/password\":1}");
    row("a secret of a field that has none", "{}", "{\"name\":\"x\"}");
    row("a setting twice", "{\"parameters\":{\"defaults\":{\"adminpw\":\"a\"}}}",
        "{\"parameters/defaults/adminpw\":\"b\"}");
}

void tst_SiteMerge::aSnapshotRefusesWhatIsNone()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secrets);
    const auto site = SiteSnapshot { content, Secret(secrets) }.site();
    QVERIFY(!site.has_value());
    QCOMPARE(site.error().code, ErrorCode::MalformedFile);
    QVERIFY(!site.error().detail.isEmpty());
}

void tst_SiteMerge::aSnapshotOutlivesDamage()
{
    const SiteSnapshot whole = SiteSnapshot::of(RandomSite(7, m_catalog).any());
    RandomSite chance(8, m_catalog);
    int read = 0;
    for (int i = 0; i < 2000; ++i) {
        SiteSnapshot damaged = whole;
        const qsizetype at = chance.number(0, int(damaged.content.size()) - 1);
        if (i % 3 == 0)
            damaged.content.remove(at, chance.number(1, 40));
        else
            damaged.content[at] = char(chance.number(0, 255));
        read += damaged.site().has_value() ? 1 : 0;
    }
    QVERIFY(read > 0 && read < 2000);
}

void tst_SiteMerge::aDifferenceHasItsPlace_data()
{
    using Change = std::function<void(Site&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const Change& change, const char* place, QString text) {
        QTest::newRow(name) << change << QString::fromLatin1(place) << text;
    };
    row(
        "the site's name", [](Site& s) { s.name = u"Bianchi"_s; }, "name",
        u"Site: name: Rossi → Bianchi"_s);
    row(
        "the PBX's host", [](Site& s) { s.pbx.host = u"pbx"_s; }, "pbx/host",
        u"PBX: SIP domain: (empty) → pbx"_s);
    row(
        "a renamed trunk", [](Site& s) { s.trunks[0].name = u"twt"_s; }, "trunks/t-voip1/name",
        u"Trunk twt: name: voip1 → twt"_s);
    row(
        "a number", [](Site& s) { s.trunks[0].number = u"0721 2"_s; }, "trunks/t-voip1/number",
        u"Trunk voip1: number: (empty) → 0721 2"_s);
    row(
        "a password", [](Site& s) { s.trunks[0].password = Secret(u"hush"_s); },
        "trunks/t-voip1/password", u"Trunk voip1: password changed"_s);
    row(
        "a phone's password",
        [](Site& s) { s.phones[0].parameters.insert(u"adminpw"_s, u"hush"_s); },
        "phones/p-1/parameters/adminpw", u"Phone 00-15-65-AA-BB-CC: adminpw changed"_s);
    row(
        "a list",
        [](Site& s) {
            s.network.dns = QStringList { u"1.1.1.1"_s, u"8.8.8.8"_s };
        },
        "network/dns", u"Network: DNS servers: (empty) → 1.1.1.1, 8.8.8.8"_s);
    row(
        "a switch", [](Site& s) { s.capacity.hasVpn = true; }, "plan/vpn",
        u"Capacity: VPN: no → yes"_s);
    row(
        "a setting of all phones",
        [](Site& s) { s.parameters.defaults.insert(u"timezone"_s, u"Europe/Rome"_s); },
        "parameters/defaults/timezone", u"All phones: timezone: (empty) → Europe/Rome"_s);
    row(
        "a setting of a model",
        [](Site& s) { s.parameters.models[u"yealink-T54"_s].insert(u"brightness"_s, u"8"_s); },
        "parameters/models/yealink-T54/brightness",
        u"Phone model yealink-T54: brightness: (empty) → 8"_s);
    row(
        "a trunk more", [](Site& s) { s.trunks.append(trunkOf(u"t4"_s, u"voip4"_s)); }, "trunks/t4",
        u"Trunk voip4: added"_s);
    row(
        "a trunk less", [](Site& s) { s.trunks.removeFirst(); }, "trunks/t-voip1",
        u"Trunk voip1: removed"_s);
    row(
        "another order", [](Site& s) { s.trunks.move(0, 1); }, "trunks", u"Trunks: order"_s);
    row(
        "a route's trunks", [](Site& s) { s.outboundRoutes[0].trunks.removeLast(); },
        "outbound_routes/national_it/trunks",
        u"Outbound route national_it: trunks: voip1, voip2 → voip1"_s);
}

void tst_SiteMerge::aDifferenceHasItsPlace()
{
    QFETCH(std::function<void(Site&)>, change);
    QFETCH(QString, place);
    QFETCH(QString, text);
    const Site before = smallSite();
    Site after = before;
    change(after);
    const auto changes = SiteDiff::between(before, after);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].place, place);
    QCOMPARE(SiteDiff::text(changes[0]), text);
    QVERIFY(!changes[0].before.contains(u"hush"_s) && !changes[0].after.contains(u"hush"_s));
    QVERIFY(SiteDiff::between(after, after).isEmpty());
}

void tst_SiteMerge::everyPlaceHasWords()
{
    QSet<QString> seen;
    for (quint32 seed = 0; seed < 40; ++seed) {
        Site before = RandomSite(seed, m_catalog).any();
        const Site after = RandomSite(seed + 1000, m_catalog).any();
        // The same parts with other values.
        for (int i = 0; i < std::min(before.trunks.size(), after.trunks.size()); ++i)
            before.trunks[i].id = after.trunks[i].id;
        for (int i = 0; i < std::min(before.users.size(), after.users.size()); ++i)
            before.users[i].id = after.users[i].id;
        for (int i = 0; i < std::min(before.phones.size(), after.phones.size()); ++i)
            before.phones[i].id = after.phones[i].id;
        for (int i = 0; i < std::min(before.gateways.size(), after.gateways.size()); ++i)
            before.gateways[i].id = after.gateways[i].id;
        for (SiteChange change : SiteDiff::between(before, after)) {
            change.subject = u"S"_s;
            const QString text = SiteDiff::placeText(change);
            seen.insert(text);
            // A name of a group that nobody gave words would show its slashes.
            const bool isSetting
                = change.place.contains("parameters"_L1) || change.place.contains("mapping"_L1);
            QVERIFY2(isSetting || !text.contains(u'_'), qPrintable(change.place + u" "_s + text));
            QVERIFY2(isSetting || !text.contains(u'/'), qPrintable(change.place + u" "_s + text));
        }
    }
    QVERIFY(seen.contains(u"Gateway S, login: password"_s));
    QVERIFY(seen.contains(u"Trunk S: the provider's data as configured"_s));
    QVERIFY(seen.size() > 100);
}

void tst_SiteMerge::aSummaryCounts()
{
    const Site before = smallSite();
    Site after = before;
    QCOMPARE(SiteDiff::summary({}), QString());
    after.trunks[0].number = u"1"_s;
    QCOMPARE(SiteDiff::summary(SiteDiff::between(before, after)), u"Trunk voip1: number"_s);
    after.trunks[0].realm = u"r"_s;
    QVERIFY(SiteDiff::summary(SiteDiff::between(before, after)).startsWith(u"Trunk voip1: 2"_s));
    after = before;
    for (int i = 0; i < 20; ++i) {
        Phone phone;
        phone.id = QString::number(i);
        after.phones.append(phone);
    }
    QVERIFY(SiteDiff::summary(SiteDiff::between(before, after)).startsWith(u"20 phone"_s));
    QVERIFY(SiteDiff::summary(SiteDiff::between(after, before)).contains(u"removed"_s));
    after.name = u"x"_s;
    const QString mixed = SiteDiff::summary(SiteDiff::between(before, after));
    QVERIFY2(mixed.startsWith(u"20 phone"_s) && mixed.contains(u"1 more"_s), qPrintable(mixed));
    after.users.clear(); // neither is the one that matters
    QVERIFY(SiteDiff::summary(SiteDiff::between(before, after))
                .startsWith(QString::number(21 + before.users.size()) + u" change"_s));
}

void tst_SiteMerge::whatOneSideDidCounts()
{
    for (quint32 seed = 0; seed < cases; ++seed) {
        RandomSite chance(seed, m_catalog);
        const bool isAny = seed % 3 == 0;
        const Site base = isAny ? chance.any() : m_right[seed % 25];
        Site changed = base;
        if (isAny)
            changed = chance.any();
        for (int i = chance.number(1, 6); i > 0 && !isAny; --i)
            chance.edit(changed);
        changed.id = base.id;
        changed.version = base.version;
        using Sides = std::pair<const Site*, const Site*>;
        for (const auto& [mine, theirs] :
            { Sides(&base, &changed), Sides(&changed, &base), Sides(&changed, &changed) }) {
            const auto merged = SiteMerge::merge(base, *mine, *theirs);
            QVERIFY2(merged.conflicts.isEmpty(),
                qPrintable(u"%1: %2"_s.arg(seed).arg(places(merged.conflicts).join(u' '))));
            QVERIFY2(fileOf(merged.site) == fileOf(changed), qPrintable(QString::number(seed)));
            // A part without an id takes that of its name.
            if (isAny)
                continue;
            QVERIFY(merged.site == changed);
            QVERIFY(merged.taken == SiteDiff::between(*mine, changed));
        }
    }
}

void tst_SiteMerge::bothSidesCount()
{
    for (quint32 seed = 0; seed < cases; ++seed) {
        RandomSite chance(seed, m_catalog);
        const Site base = m_right[seed % 25];
        Site mine = base;
        Site theirs = base;
        mine.customer += u"mine"_s;
        mine.users.append(userOf(newId(), u"zoe"_s, {}));
        chance.edit(theirs);
        theirs.address += u"theirs"_s;
        const auto merged = SiteMerge::merge(base, mine, theirs);
        QVERIFY2(merged.conflicts.isEmpty() || theirs.customer != base.customer,
            qPrintable(places(merged.conflicts).join(u' ')));
        QVERIFY(merged.site.customer.endsWith(u"mine"_s));
        QVERIFY(merged.site.address.endsWith(u"theirs"_s));
        QVERIFY(merged.site.user(u"zoe"_s));
        // Nothing is left out of what they did.
        QSet<QString> gained;
        for (const SiteChange& change : merged.taken)
            gained.insert(change.place);
        for (const SiteChange& change : SiteDiff::between(base, theirs))
            QVERIFY2(change.place == "customer"_L1 || gained.contains(change.place),
                qPrintable(change.place));
    }
}

void tst_SiteMerge::neitherDirectionMatters()
{
    int withConflicts = 0;
    for (quint32 seed = 0; seed < cases; ++seed) {
        RandomSite chance(seed, m_catalog);
        const Site base = m_right[seed % 25];
        Site mine = base;
        Site theirs = base;
        for (int i = chance.number(1, 5); i > 0; --i) {
            chance.edit(mine);
            chance.edit(theirs);
        }
        const auto there = SiteMerge::merge(base, mine, theirs);
        const auto back = SiteMerge::merge(base, theirs, mine);
        QVERIFY2(places(there.conflicts) == places(back.conflicts),
            qPrintable(u"%1: %2 | %3"_s.arg(seed).arg(
                places(there.conflicts).join(u' '), places(back.conflicts).join(u' '))));
        if (there.conflicts.isEmpty())
            QVERIFY2(fileOf(there.site) == fileOf(back.site), qPrintable(QString::number(seed)));
        for (const SiteConflict& conflict : there.conflicts) {
            const auto same = std::find_if(back.conflicts.begin(), back.conflicts.end(),
                [&](const SiteConflict& other) { return other.place == conflict.place; });
            QCOMPARE(same->base, conflict.base);
            QCOMPARE(same->mine, conflict.theirs);
            QCOMPARE(same->theirs, conflict.mine);
            QCOMPARE(same->isRemovedByMe, conflict.isRemovedByThem);
            QVERIFY(!conflict.mine.contains(u"hush"_s) && !conflict.theirs.contains(u"hush"_s));
        }
        withConflicts += there.conflicts.isEmpty() ? 0 : 1;
    }
    QVERIFY2(withConflicts > cases / 10 && withConflicts < cases * 9 / 10,
        qPrintable(QString::number(withConflicts)));
}

void tst_SiteMerge::choicesDecide()
{
    for (quint32 seed = 0; seed < cases; ++seed) {
        RandomSite chance(seed, m_catalog);
        const Site base = m_right[seed % 25];
        Site mine = base;
        Site theirs = base;
        for (int i = chance.number(1, 5); i > 0; --i) {
            chance.edit(mine);
            chance.edit(theirs);
        }
        for (const Side side : { Side::Mine, Side::Theirs }) {
            // What was hidden behind one conflict may come up when it is decided.
            Choices choices;
            auto merged = SiteMerge::merge(base, mine, theirs);
            const Site undecided = merged.site;
            for (int round = 0; !merged.conflicts.isEmpty() && round < 20; ++round) {
                for (const SiteConflict& conflict : merged.conflicts)
                    choices.insert(conflict.place, side);
                merged = SiteMerge::merge(base, mine, theirs, choices);
            }
            QVERIFY(merged.conflicts.isEmpty());
            QVERIFY2(SiteRules::check(merged.site, *m_catalog).isEmpty(),
                qPrintable(QString::number(seed)));
            if (side == Side::Mine)
                QCOMPARE(fileOf(merged.site), fileOf(undecided));
            else
                QCOMPARE(fileOf(merged.site), fileOf(SiteMerge::merge(base, theirs, mine).site));
        }
    }
}

void tst_SiteMerge::twoRightSitesMakeARightOne()
{
    for (quint32 seed = 10'000; seed < 10'000 + 2 * cases; ++seed) {
        RandomSite chance(seed, m_catalog);
        const Site base = m_right[seed % 25];
        Site mine = base;
        Site theirs = base;
        for (int i = chance.number(1, 8); i > 0; --i) {
            chance.edit(mine);
            chance.edit(theirs);
        }
        const auto merged = SiteMerge::merge(base, mine, theirs);
        const auto faults = SiteRules::check(merged.site, *m_catalog);
        QVERIFY2(faults.isEmpty(),
            qPrintable(
                u"%1: %2 %3"_s.arg(seed).arg(faults.value(0, Error(ErrorCode::Cancelled)).subject,
                    faults.value(0, Error(ErrorCode::Cancelled)).detail)));
    }
}

void tst_SiteMerge::aCase_data()
{
    using Change = std::function<void(Site&)>;
    QTest::addColumn<Change>("mine");
    QTest::addColumn<Change>("theirs");
    QTest::addColumn<QStringList>("conflicts");
    const auto row
        = [](const char* name, const Change& mine, const Change& theirs,
              const QStringList& conflicts) { QTest::newRow(name) << mine << theirs << conflicts; };
    row(
        "one value, two ways", [](Site& s) { s.name = u"a"_s; }, [](Site& s) { s.name = u"b"_s; },
        { u"name"_s });
    row(
        "one value, the same way", [](Site& s) { s.name = u"a"_s; },
        [](Site& s) { s.name = u"a"_s; }, {});
    row(
        "removed and changed", [](Site& s) { s.trunks.removeAt(1); },
        [](Site& s) { s.trunks[1].number = u"1"_s; }, { u"trunks/t-voip2"_s });
    row(
        "removed twice", [](Site& s) { s.trunks.removeLast(); },
        [](Site& s) { s.trunks.removeLast(); }, {});
    row(
        "two orders", [](Site& s) { s.trunks.move(0, 2); }, [](Site& s) { s.trunks.move(0, 1); },
        { u"trunks"_s });
    row(
        "one order and a part more", [](Site& s) { s.trunks.move(0, 2); },
        [](Site& s) { s.trunks.append(trunkOf(u"t4"_s, u"voip4"_s)); }, {});
    row(
        "two passwords", [](Site& s) { s.pbx.password = Secret(u"hush1"_s); },
        [](Site& s) { s.pbx.password = Secret(u"hush2"_s); }, { u"pbx/password"_s });
    row(
        "one extension given to two",
        [](Site& s) { s.users.append(userOf(u"u-2"_s, u"anna"_s, u"205"_s)); },
        [](Site& s) { s.users.append(userOf(u"u-3"_s, u"luca"_s, u"205"_s)); },
        { u"users/u-2"_s, u"users/u-3"_s });
    row(
        "a setting", [](Site& s) { s.parameters.defaults.insert(u"language"_s, u"it"_s); },
        [](Site& s) { s.parameters.defaults.insert(u"language"_s, u"de"_s); },
        { u"parameters/defaults/language"_s });
}

void tst_SiteMerge::aCase()
{
    QFETCH(std::function<void(Site&)>, mine);
    QFETCH(std::function<void(Site&)>, theirs);
    QFETCH(QStringList, conflicts);
    const Site base = smallSite();
    Site here = base;
    Site there = base;
    mine(here);
    theirs(there);
    const auto merged = SiteMerge::merge(base, here, there);
    QCOMPARE(places(merged.conflicts), conflicts);
    Choices choices;
    for (const QString& place : conflicts)
        choices.insert(place, Side::Theirs);
    const auto decided = SiteMerge::merge(base, here, there, choices);
    QVERIFY(decided.conflicts.isEmpty());
    if (!conflicts.isEmpty()) {
        QVERIFY(fileOf(merged.site) == fileOf(here));
        QVERIFY(fileOf(decided.site) == fileOf(there));
    }
    for (const SiteConflict& conflict : merged.conflicts) {
        QVERIFY(conflict.isSecret == conflict.place.contains(u"password"_s));
        QVERIFY2(!SiteMerge::placeText(conflict).contains(u'/'), qPrintable(conflict.place));
    }
}

void tst_SiteMerge::aUserIsRemovedAndGivenAPhone()
{
    const Site base = smallSite();
    Site mine = base;
    mine.users.clear();
    mine.phones[0].user.clear();
    Site theirs = base;
    theirs.phones.append(phoneOf(u"p-2"_s, u"001565AABBCD", u"mario"_s));
    const auto merged = SiteMerge::merge(base, mine, theirs);
    QCOMPARE(places(merged.conflicts), QStringList({ u"phones/p-2"_s, u"users/u-mario"_s }));
    QVERIFY(merged.site == mine);
    QVERIFY(merged.conflicts[0].isRemovedByMe);
    QCOMPARE(merged.conflicts[0].theirs, u"mario"_s);
    const auto decided = SiteMerge::merge(base, mine, theirs,
        { { u"phones/p-2"_s, Side::Theirs }, { u"users/u-mario"_s, Side::Theirs } });
    QVERIFY(decided.conflicts.isEmpty());
    QVERIFY(decided.site.users == base.users);
    QCOMPARE(decided.site.phones[1].user, u"mario"_s);
    QCOMPARE(decided.site.phones[0].user, QString());
}

void tst_SiteMerge::aRenamingIsFollowed()
{
    const Site base = smallSite();
    Site mine = base;
    mine.users[0].username = u"mrossi"_s;
    mine.users[0].extension = u"301"_s;
    mine.phones[0].user = u"mrossi"_s;
    mine.phones[0].parameters[u"linekey_value_1"_s] = u"301"_s;
    mine.inboundRoutes[0].destination = u"301"_s;
    mine.trunks[0].name = u"twt"_s;
    mine.outboundRoutes[0].trunks[0] = u"twt"_s;
    Site theirs = base;
    theirs.phones.append(phoneOf(u"p-2"_s, u"001565AABBCD", u"mario"_s));
    theirs.outboundRoutes.append({ u"toll_it"_s, { u"voip1"_s } });
    theirs.inboundRoutes.append({ u"0721405517"_s, {}, {}, u"201"_s });
    for (const bool isMine : { true, false }) {
        const auto merged
            = isMine ? SiteMerge::merge(base, mine, theirs) : SiteMerge::merge(base, theirs, mine);
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.site.phones[1].user, u"mrossi"_s);
        QCOMPARE(merged.site.phones[0].parameters.value(u"linekey_value_1"_s), u"301"_s);
        QCOMPARE(merged.site.outboundRoutes[1].trunks, QStringList { u"twt"_s });
        QCOMPARE(merged.site.outboundRoutes[0].trunks, QStringList({ u"twt"_s, u"voip2"_s }));
        QCOMPARE(merged.site.inboundRoutes[1].destination, u"301"_s);
    }
}

void tst_SiteMerge::twoNewOnesOfANameAreOne()
{
    const Site base = smallSite();
    Site mine = base;
    mine.trunks.append(trunkOf(u"a"_s, u"voip4"_s));
    mine.trunks.last().number = u"1"_s;
    Site theirs = base;
    theirs.trunks.append(trunkOf(u"b"_s, u"voip4"_s));
    theirs.trunks.last().number = u"2"_s;
    theirs.trunks.last().realm = u"r"_s;
    const auto merged = SiteMerge::merge(base, mine, theirs);
    QCOMPARE(places(merged.conflicts), QStringList({ u"trunks/a/number"_s, u"trunks/a/realm"_s }));
    QCOMPARE(merged.conflicts[0].subject, u"voip4"_s);
    QCOMPARE(merged.site.trunks.size(), 4);
    // What other tables know it by is the id of the side that is stored.
    QCOMPARE(merged.site.trunks[3].id, u"b"_s);
    QCOMPARE(SiteMerge::merge(base, theirs, mine).site.trunks[3].id, u"a"_s);
    QCOMPARE(SiteMerge::merge(base, mine, theirs, {}, Side::Mine).site.trunks[3].id, u"a"_s);
    const auto taken = SiteMerge::merge(base, mine, theirs,
        { { u"trunks/a/number"_s, Side::Theirs }, { u"trunks/a/realm"_s, Side::Mine } });
    QVERIFY(taken.conflicts.isEmpty());
    QCOMPARE(taken.site.trunks[3].number, u"2"_s);
    QCOMPARE(taken.site.trunks[3].realm, QString());
    // Of one that was not stored yet.
    mine.trunks.last().id.clear();
    const auto unstored = SiteMerge::merge(base, mine, theirs);
    QCOMPARE(unstored.site.trunks[3].id, u"b"_s);
    QVERIFY(unstored.taken.isEmpty());
    QCOMPARE(unstored.conflicts.size(), 2);
}

void tst_SiteMerge::decidesEachValueWithoutACommonPast()
{
    Site mine = smallSite();
    mine.customer.clear(); // what a new site has, too
    mine.trunks.removeLast();
    Site theirs = smallSite();
    theirs.customer = u"theirs"_s;
    theirs.trunks.last() = trunkOf(u"t-voip4"_s, u"voip4"_s);
    theirs.parameters.defaults.insert(u"language"_s, u"it"_s);
    const auto merged = SiteMerge::mergeUnrelated(mine, theirs);
    QCOMPARE(places(merged.conflicts), QStringList { u"customer"_s });
    QCOMPARE(merged.site.trunks.size(), 3);
    QCOMPARE(merged.site.parameters.defaults.value(u"language"_s), u"it"_s);
    const auto back = SiteMerge::mergeUnrelated(theirs, mine);
    QCOMPARE(places(back.conflicts), QStringList { u"customer"_s });
    const auto taken = SiteMerge::mergeUnrelated(mine, theirs, { { u"customer"_s, Side::Theirs } });
    QVERIFY(taken.conflicts.isEmpty());
    QCOMPARE(taken.site.customer, u"theirs"_s);
    QCOMPARE(fileOf(SiteMerge::mergeUnrelated(mine, mine).site), fileOf(mine));
}

void tst_SiteMerge::nobodyIsAskedAboutTags()
{
    Site base = smallSite();
    base.tags = { u"2025"_s, u"hotel"_s };
    Site mine = base;
    mine.tags = { u"2026"_s, u"hotel"_s };
    Site theirs = base;
    theirs.tags = { u"2025"_s, u"north"_s };
    const auto merged = SiteMerge::merge(base, mine, theirs);
    QVERIFY(merged.conflicts.isEmpty());
    QCOMPARE(merged.site.tags, (QStringList { u"2026"_s, u"north"_s }));
    QCOMPARE(SiteMerge::merge(base, theirs, mine).site.tags, merged.site.tags);
    theirs.tags = { u"2025"_s, u"2026"_s, u"HOTEL"_s };
    QCOMPARE(SiteMerge::merge(base, mine, theirs).site.tags,
        SiteMerge::merge(base, theirs, mine).site.tags);
}

QTEST_GUILESS_MAIN(tst_SiteMerge)
#include "tst_SiteMerge.moc"
