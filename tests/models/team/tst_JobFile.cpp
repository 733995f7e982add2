// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "models/team/CarriedSites.h"
#include "models/team/JobContentText.h"
#include "models/team/JobFile.h"
#include "models/team/SiteJoin.h"
#include "tests/support/QuickVault.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using SiteMerge::Side;
using State = SiteJoin::Standing::State;

namespace {

const Secret jobPassphrase(u"what nobody guesses"_s);
const PassphraseCost quickCost { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };

Trunk jobTrunk(const QString& id, const QString& name)
{
    Trunk trunk;
    trunk.id = id;
    trunk.name = name;
    trunk.password = Secret(u"hush-"_s + name);
    return trunk;
}

Site jobSite(const QString& name)
{
    Site site;
    site.id = newId();
    site.name = name;
    site.trunks = { jobTrunk(newId(), u"voip1"_s), jobTrunk(newId(), u"voip2"_s) };
    site.parameters.defaults.insert(u"adminpw"_s, u"hush-phone"_s);
    return site;
}

JobContent someContent()
{
    JobContent content;
    content.origin = u"a database"_s;
    content.now = jobSite(u"Rossi"_s);
    content.siteId = content.now.id;
    content.base = content.now;
    content.base.trunks[0].number = u"0721"_s;
    content.number = 7;
    content.who = u"anna"_s;
    content.at = QDateTime::fromString(u"2026-03-01T10:00:00.123Z"_s, Qt::ISODateWithMs);
    content.writer = u"another database"_s;
    content.past = { { u"a third"_s, 5, content.base }, { u"a fourth"_s, 6, content.now } };
    return content;
}

std::unique_ptr<Store> openedStore(const QString& path)
{
    if (!QuickVault::prepare(path, "test passphrase"))
        return nullptr;
    auto store = Store::open(path);
    if (!store)
        return nullptr;
    const auto keys = (*store)->vaultKeys().keys();
    const auto open = [&](const WrappedKey& key) {
        return bool((*store)->vault().unlockWithPassphrase(key, Secret(u"test passphrase"_s)));
    };
    return keys && std::any_of(keys->begin(), keys->end(), open) ? std::move(*store) : nullptr;
}

void changeSite(Store& store, const QString& id, const std::function<void(Site&)>& how)
{
    Site site = *store.sites().load(id);
    how(site);
    if (!store.sites().save(site, u"test"_s))
        qCritical("not saved");
}

struct JobEnded {
    int code = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QList<QJsonObject> events(const QString& name) const
    {
        QList<QJsonObject> list;
        for (const QByteArray& line : out.split('\n'))
            if (const auto event = QJsonDocument::fromJson(line).object();
                event[u"event"_s] == name)
                list.append(event);
        return list;
    }
    [[nodiscard]] QByteArray all() const
    {
        return QByteArray::number(code) + ": " + (out + err).right(900);
    }
};

} // namespace

class tst_JobFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole();
    void hasNothingInTheClear();
    void tellsAWrongPassphraseFromDamage();
    void readsNoNewerOne();
    void outlivesWhatIsNone_data();
    void outlivesWhatIsNone();
    void isStoredAsNew();
    void isMergedAtHome();
    void bringsTheDelivery_data();
    void bringsTheDelivery();
    void aDeliveryOfTheRoadIsNotThatOfMore();
    void anOlderFileSaysNothingOfTheDelivery();
    void isMergedAgainOnTheRoad();
    void bringsEveryReturnHome_data();
    void bringsEveryReturnHome();
    void joinsFilesThatCrossed_data();
    void joinsFilesThatCrossed();
    void anOldFileBringsNothing();
    void knowsAPartThatBothAdded();
    void decidesAfterAStoreWasPutBack();
    void conflictsChangeNothing();
    void aSiteRemovedMeanwhile();
    void anotherSiteOfTheName();
    void theCommandsThereAndBack();
    void theCommandsRefuse_data();
    void theCommandsRefuse();

private:
    [[nodiscard]] JobEnded run(const QString& database, const QStringList& arguments,
        const QByteArray& passphrase = "what nobody guesses") const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void tst_JobFile::comesBackWhole()
{
    const JobContent content = someContent();
    const QByteArray bytes = JobFile::write(content, jobPassphrase, quickCost);
    const auto back = JobFile::read(bytes, jobPassphrase, u"f"_s);
    QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
    QCOMPARE(back->origin, content.origin);
    QCOMPARE(back->siteId, content.siteId);
    QCOMPARE(back->number, 7);
    QCOMPARE(back->who, content.who);
    QCOMPARE(back->at, content.at);
    QVERIFY(back->base == content.base);
    QVERIFY(back->now == content.now);
    QCOMPARE(back->writer, content.writer);
    QCOMPARE(back->past.size(), 2);
    for (qsizetype i = 0; i < 2; ++i) {
        QCOMPARE(back->past[i].store, content.past[i].store);
        QCOMPARE(back->past[i].number, content.past[i].number);
        QVERIFY(back->past[i].site == content.past[i].site);
    }
    QVERIFY(JobFile::write(content, jobPassphrase, quickCost) != bytes);
}

void tst_JobFile::hasNothingInTheClear()
{
    const QByteArray bytes = JobFile::write(someContent(), jobPassphrase, quickCost);
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    const QStringList known { u"checksum"_s, u"content"_s, u"format"_s, u"key"_s, u"memory"_s,
        u"operations"_s, u"salt"_s };
    QCOMPARE(file.keys(), known);
    for (const char* word : { "hush", "Rossi", "voip", "anna", "guesses" }) {
        QVERIFY(!bytes.contains(word));
        QVERIFY(!QByteArray::fromBase64(file[u"content"_s].toString().toLatin1()).contains(word));
    }
}

void tst_JobFile::tellsAWrongPassphraseFromDamage()
{
    const QByteArray bytes = JobFile::write(someContent(), jobPassphrase, quickCost);
    const auto wrong = JobFile::read(bytes, Secret(u"else"_s), u"f"_s);
    QCOMPARE(wrong.error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(wrong.error().subject, u"f"_s);
    const QJsonObject file = QJsonDocument::fromJson(bytes).object();
    for (const QString& field : file.keys()) {
        QJsonObject damaged = file;
        if (file[field].isString()) {
            QString text = file[field].toString();
            text[text.size() / 2] = text[text.size() / 2] == u'A' ? u'B' : u'A';
            damaged[field] = text;
        } else {
            damaged[field] = file[field].toDouble() + 1;
        }
        const auto read = JobFile::read(QJsonDocument(damaged).toJson(), jobPassphrase, u"f"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::JobFileDamaged);
    }
    for (qsizetype length = 0; length < bytes.size(); length += 97)
        QCOMPARE(JobFile::read(bytes.left(length), jobPassphrase, u"f"_s).error().code,
            ErrorCode::JobFileDamaged);
}

void tst_JobFile::readsNoNewerOne()
{
    const auto read = JobFile::read("{\"format\":\"doppino-job/2\"}", jobPassphrase, u"f"_s);
    QCOMPARE(read.error().code, ErrorCode::JobFileNewer);
    QCOMPARE(read.error().detail, u"doppino-job/2"_s);
}

void tst_JobFile::outlivesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("inside");
    const auto row
        = [](const char* name, const QByteArray& text) { QTest::newRow(name) << qCompress(text); };
    QTest::newRow("nothing") << QByteArray();
    row("no JSON", "{");
    row("no site", R"({"origin":"o","site":"s"})");
    row("a site that is none", R"({"origin":"o","site":"s","now":{"content":"{}"}})");
    const JobContent content = someContent();
    JobContent other = content;
    other.base.id = u"another"_s;
    QTest::newRow("two sites") << JobContentText::of(other);
    other = content;
    other.past[1].site.id = u"another"_s;
    QTest::newRow("the past of another site") << JobContentText::of(other);
    other = content;
    other.origin.clear();
    QTest::newRow("from nowhere") << JobContentText::of(other);
}

void tst_JobFile::outlivesWhatIsNone()
{
    QFETCH(QByteArray, inside);
    const auto read = JobContentText::read(inside, u"f"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::JobFileDamaged);
    QCOMPARE(read.error().subject, u"f"_s);
}

void tst_JobFile::isStoredAsNew()
{
    const auto home = openedStore(path(u"new-home"_s));
    const auto road = openedStore(path(u"new-road"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    const auto content = SiteJoin::content(*home, site.id);
    QVERIFY(content.has_value());
    QCOMPARE(content->origin, *home->id());
    QVERIFY(content->base == site && content->now == site);
    QCOMPARE(SiteJoin::compare(*road, *content)->state, State::New);
    const auto joined = SiteJoin::join(*road, *content);
    QVERIFY2(joined.has_value(), joined ? "" : qPrintable(joined.error().detail));
    const auto stored = road->sites().load(site.id);
    QVERIFY(stored.has_value());
    QVERIFY(SiteDiff::between(site, *stored).isEmpty());
    QCOMPARE(road->history().list(site.id)->constFirst().kind, SiteRevision::Kind::Merge);
    // What it takes home again stands against what it was.
    const auto back = SiteJoin::content(*road, site.id);
    QCOMPARE(back->origin, *home->id());
    QVERIFY(back->base == site);
    QCOMPARE(SiteJoin::compare(*road, *content)->state, State::Same);
}

void tst_JobFile::isMergedAtHome()
{
    const auto home = openedStore(path(u"merge-home"_s));
    const auto road = openedStore(path(u"merge-road"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    Site there = *road->sites().load(site.id);
    there.trunks[0].name = u"twt"_s;
    there.trunks[0].password = Secret(u"hush-new"_s);
    QVERIFY(road->sites().save(there, u"test"_s));
    site.trunks[1].number = u"0721"_s;
    site.outboundRoutes.append({ u"national_it"_s, { u"voip1"_s } });
    QVERIFY(home->sites().save(site, u"test"_s));
    const auto content = SiteJoin::content(*road, site.id);
    const auto standing = SiteJoin::compare(*home, *content);
    QCOMPARE(standing->state, State::Changed);
    QVERIFY(standing->conflicts.isEmpty());
    QVERIFY(SiteJoin::join(*home, *content));
    const Site joined = *home->sites().load(site.id);
    QCOMPARE(joined.trunks[0].name, u"twt"_s);
    QVERIFY(joined.trunks[0].password == Secret(u"hush-new"_s));
    QCOMPARE(joined.trunks[1].number, u"0721"_s);
    QCOMPARE(joined.outboundRoutes[0].trunks, QStringList { u"twt"_s });
    QCOMPARE(joined.version, site.version + 1);
    // The same file again brings nothing.
    QCOMPARE(SiteJoin::compare(*home, *content)->state, State::Same);
    QVERIFY(SiteJoin::join(*home, *content));
    QCOMPARE(home->sites().load(site.id)->version, joined.version);
}

void tst_JobFile::bringsTheDelivery_data()
{
    QTest::addColumn<int>("before"); // days of deliveries; 0 = not delivered
    QTest::addColumn<int>("home");
    QTest::addColumn<int>("road");
    QTest::addColumn<int>("joined");
    QTest::newRow("on the road") << 0 << 0 << 2 << 2;
    QTest::newRow("at home") << 0 << 2 << 0 << 2;
    QTest::newRow("taken back on the road") << 1 << 1 << 0 << 0;
    QTest::newRow("taken back at home") << 1 << 0 << 1 << 0;
    QTest::newRow("on both sides") << 0 << 2 << 3 << 3;
    QTest::newRow("again on the road, taken back at home") << 1 << 0 << 3 << 3;
    QTest::newRow("never") << 0 << 0 << 0 << 0;
    QTest::newRow("before") << 1 << 1 << 1 << 1;
}

void tst_JobFile::bringsTheDelivery()
{
    QFETCH(int, before);
    QFETCH(int, home);
    QFETCH(int, road);
    QFETCH(int, joined);
    const auto first = openedStore(path(newId()));
    const auto second = openedStore(path(newId()));
    QVERIFY(first && second);
    const auto at = [](int day) {
        return QDateTime::fromString(u"2026-03-0%1T10:00:00.000Z"_s.arg(day), Qt::ISODateWithMs);
    };
    Site site = jobSite(u"Rossi"_s);
    const auto deliver = [&](Store& store, int day) {
        return store.sites().setDelivered(site.id, day > 0 ? std::optional(at(day)) : std::nullopt);
    };
    const auto isDelivered = [&](Store& store, int day) {
        const SiteStanding standing = store.sites().summary(site.id)->standing;
        return day > 0
            ? standing.deliveredAt == at(day) && standing.state == SiteStanding::State::Delivered
            : !standing.deliveredAt;
    };
    QVERIFY(first->sites().save(site, u"test"_s));
    QVERIFY(deliver(*first, before));
    QVERIFY(SiteJoin::join(*second, *SiteJoin::content(*first, site.id)));
    QVERIFY(isDelivered(*second, before));
    if (home != before)
        QVERIFY(deliver(*first, home));
    if (road != before)
        QVERIFY(deliver(*second, road));
    // As it travels, and not as it lies in memory.
    const auto file
        = JobContentText::read(JobContentText::of(*SiteJoin::content(*second, site.id)), u"f"_s);
    QVERIFY(file);
    const auto standing = SiteJoin::compare(*first, *file);
    QCOMPARE(standing->state, joined == home ? State::Same : State::Changed);
    QVERIFY(standing->conflicts.isEmpty());
    QVERIFY(SiteJoin::join(*first, *file));
    QVERIFY(isDelivered(*first, joined));
    QCOMPARE(SiteJoin::compare(*first, *file)->state, State::Same);
    // And back, where both are the same from then on.
    QVERIFY(SiteJoin::join(*second, *SiteJoin::content(*first, site.id)));
    QVERIFY(isDelivered(*second, joined));
    // What is done from there on is held against it.
    QVERIFY(deliver(*second, 9));
    QVERIFY(SiteJoin::join(*first, *SiteJoin::content(*second, site.id)));
    QVERIFY(isDelivered(*first, 9));
}

void tst_JobFile::aDeliveryOfTheRoadIsNotThatOfMore()
{
    const auto home = openedStore(path(u"more-home"_s));
    const auto road = openedStore(path(u"more-road"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    QVERIFY(road->sites().setDelivered(site.id, QDateTime::currentDateTimeUtc()));
    site.trunks[1].number = u"0721"_s;
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*home, *SiteJoin::content(*road, site.id)));
    const SiteStanding standing = home->sites().summary(site.id)->standing;
    QVERIFY(standing.deliveredAt);
    QCOMPARE(standing.state, SiteStanding::State::Drifted);
}

void tst_JobFile::anOlderFileSaysNothingOfTheDelivery()
{
    const auto home = openedStore(path(u"older-home"_s));
    QVERIFY(home);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(home->sites().setDelivered(site.id, QDateTime::currentDateTimeUtc()));
    JobContent content = *SiteJoin::content(*home, site.id);
    content.writer = u"another database"_s;
    content.now.customer = u"on the road"_s;
    ++content.now.version;
    QJsonObject text = QJsonDocument::fromJson(JobContentText::of(content)).object();
    QVERIFY(!text.take(u"delivered"_s).isUndefined());
    QVERIFY(!text.take(u"delivered_base"_s).isUndefined());
    const auto old = JobContentText::read(QJsonDocument(text).toJson(), u"f"_s);
    QVERIFY(old && !old->deliveredNow);
    QVERIFY(SiteJoin::join(*home, *old));
    QCOMPARE(home->sites().load(site.id)->customer, u"on the road"_s);
    QVERIFY(home->sites().summary(site.id)->standing.deliveredAt);
}

/// The origin goes on, and its second file comes to who has done something meanwhile.
void tst_JobFile::isMergedAgainOnTheRoad()
{
    const auto home = openedStore(path(u"again-home"_s));
    const auto road = openedStore(path(u"again-road"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    Site there = *road->sites().load(site.id);
    there.customer = u"on the road"_s;
    QVERIFY(road->sites().save(there, u"test"_s));
    site.address = u"at home"_s;
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    const Site joined = *road->sites().load(site.id);
    QCOMPARE(joined.customer, u"on the road"_s);
    QCOMPARE(joined.address, u"at home"_s);
    const auto content = SiteJoin::content(*road, site.id);
    QCOMPARE(content->base.address, u"at home"_s);
    QVERIFY(SiteJoin::compare(*home, *content)->conflicts.isEmpty());
    QVERIFY(SiteJoin::join(*home, *content));
    QCOMPARE(home->sites().load(site.id)->customer, u"on the road"_s);
}

void tst_JobFile::bringsEveryReturnHome_data()
{
    QTest::addColumn<bool>("isHomeWriting");
    QTest::newRow("from the road") << false;
    QTest::newRow("from home") << true;
}

/// One side writes a file each day; each brings what was done since the last one, undone things
/// too. The other side does something of its own each day.
void tst_JobFile::bringsEveryReturnHome()
{
    QFETCH(bool, isHomeWriting);
    const QString name = isHomeWriting ? u"days-home"_s : u"days-road"_s;
    const auto home = openedStore(path(name + u"-a"_s));
    const auto road = openedStore(path(name + u"-b"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    site.trunks[0].number = u"N0"_s;
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    Store& writer = isHomeWriting ? *home : *road;
    Store& reader = isHomeWriting ? *road : *home;
    const auto day = [&](const QString& number, const QString& address, bool hasThird) {
        changeSite(writer, site.id, [&](Site& there) {
            there.trunks[0].number = number;
            there.trunks.resize(2);
            if (hasThird)
                there.trunks.append(jobTrunk(u"third"_s, u"voip3"_s));
        });
        changeSite(reader, site.id, [&](Site& here) { here.address = address; });
        const auto content = SiteJoin::content(writer, site.id);
        const auto standing = SiteJoin::compare(reader, *content);
        QCOMPARE(standing->conflicts.size(), 0);
        QVERIFY(SiteJoin::join(reader, *content));
        const Site joined = *reader.sites().load(site.id);
        QCOMPARE(joined.trunks[0].number, number);
        QCOMPARE(joined.trunks.size(), hasThird ? 3 : 2);
        QCOMPARE(joined.address, address);
        QCOMPARE(SiteJoin::compare(reader, *content)->state, State::Same);
    };
    day(u"N1"_s, u"first"_s, true);
    day(u"N0"_s, u"second"_s, false);
    day(u"N2"_s, u"first"_s, false);
    day(u"N3"_s, u"third"_s, true);
    // And once the other way: what was done here is there then, and a return of that, too.
    QVERIFY(SiteJoin::join(writer, *SiteJoin::content(reader, site.id)));
    QCOMPARE(writer.sites().load(site.id)->address, u"third"_s);
    changeSite(writer, site.id, [](Site& there) { there.address = u"first"_s; });
    QVERIFY(SiteJoin::join(reader, *SiteJoin::content(writer, site.id)));
    QCOMPARE(reader.sites().load(site.id)->address, u"first"_s);
    day(u"N0"_s, u"second"_s, false);
    changeSite(reader, site.id, [](Site& here) { here.trunks[0].number = u"N4"_s; });
    QVERIFY(SiteJoin::join(writer, *SiteJoin::content(reader, site.id)));
    QCOMPARE(writer.sites().load(site.id)->trunks[0].number, u"N4"_s);
}

void tst_JobFile::joinsFilesThatCrossed_data()
{
    QTest::addColumn<bool>("isHomeLater");
    QTest::newRow("then the road goes on") << false;
    QTest::newRow("then home goes on") << true;
}

/// Each writes a file before it has the other's.
void tst_JobFile::joinsFilesThatCrossed()
{
    QFETCH(bool, isHomeLater);
    const QString name = isHomeLater ? u"crossed-home"_s : u"crossed-road"_s;
    const auto home = openedStore(path(name + u"-a"_s));
    const auto road = openedStore(path(name + u"-b"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    changeSite(*home, site.id, [](Site& here) { here.address = u"A1"_s; });
    changeSite(*road, site.id, [](Site& there) { there.customer = u"C1"_s; });
    const auto there = SiteJoin::content(*home, site.id);
    const auto back = SiteJoin::content(*road, site.id);
    QVERIFY(SiteJoin::join(*home, *back) && SiteJoin::join(*road, *there));
    Store& later = isHomeLater ? *home : *road;
    Store& other = isHomeLater ? *road : *home;
    for (Store* store : { &later, &other }) {
        QCOMPARE(store->sites().load(site.id)->address, u"A1"_s);
        QCOMPARE(store->sites().load(site.id)->customer, u"C1"_s);
    }
    changeSite(later, site.id, [](Site& goesOn) {
        goesOn.address.clear(); // back to what it was
        goesOn.customer = u"C2"_s;
    });
    const auto content = SiteJoin::content(later, site.id);
    QVERIFY(SiteJoin::compare(other, *content)->conflicts.isEmpty());
    QVERIFY(SiteJoin::join(other, *content));
    QCOMPARE(other.sites().load(site.id)->address, QString());
    QCOMPARE(other.sites().load(site.id)->customer, u"C2"_s);
}

void tst_JobFile::anOldFileBringsNothing()
{
    const auto home = openedStore(path(u"old-home"_s));
    const auto road = openedStore(path(u"old-road"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    changeSite(*road, site.id, [](Site& there) { there.address = u"first"_s; });
    const auto first = SiteJoin::content(*road, site.id);
    changeSite(*road, site.id, [](Site& there) { there.address = u"second"_s; });
    QVERIFY(SiteJoin::join(*home, *SiteJoin::content(*road, site.id)));
    const Site joined = *home->sites().load(site.id);
    QCOMPARE(joined.address, u"second"_s);
    QCOMPARE(SiteJoin::compare(*home, *first)->state, State::Same);
    QVERIFY(SiteJoin::join(*home, *first));
    QVERIFY(*home->sites().load(site.id) == joined);
}

/// It keeps an id of its own on each side, which backups and tokens there go by.
void tst_JobFile::knowsAPartThatBothAdded()
{
    const auto home = openedStore(path(u"added-home"_s));
    const auto road = openedStore(path(u"added-road"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    const auto add = [&](Store& store, const QString& id) {
        changeSite(
            store, site.id, [&](Site& there) { there.trunks.append(jobTrunk(id, u"voip3"_s)); });
    };
    add(*home, u"home's"_s);
    add(*road, u"road's"_s);
    const auto idIn = [&](Store& store) {
        const Site there = *store.sites().load(site.id);
        return there.trunks.size() == 3 ? there.trunks[2].id : QString();
    };
    for (const QString& number : { u"1"_s, u"2"_s }) {
        QVERIFY(SiteJoin::join(*home, *SiteJoin::content(*road, site.id)));
        QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
        QCOMPARE(idIn(*home), u"home's"_s);
        QCOMPARE(idIn(*road), u"road's"_s);
        changeSite(*road, site.id, [&](Site& there) { there.trunks[2].number = number; });
        changeSite(*home, site.id, [&](Site& there) { there.trunks[2].realm = number; });
        const auto content = SiteJoin::content(*road, site.id);
        QVERIFY(SiteJoin::compare(*home, *content)->conflicts.isEmpty());
        QVERIFY(SiteJoin::join(*home, *content));
        QCOMPARE(home->sites().load(site.id)->trunks[2].number, number);
        QCOMPARE(home->sites().load(site.id)->trunks[2].realm, number);
    }
    changeSite(*road, site.id, [](Site& there) { there.trunks.removeLast(); });
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id),
        { { u"trunks/road's"_s, Side::Mine }, { u"trunks/home's"_s, Side::Mine } }));
    QVERIFY(SiteJoin::join(*home, *SiteJoin::content(*road, site.id)));
    QCOMPARE(home->sites().load(site.id)->trunks.size(), 2);
}

/// What the road was given is not there any more: nothing says whose of two values is the newer.
void tst_JobFile::decidesAfterAStoreWasPutBack()
{
    const auto home = openedStore(path(u"back-home"_s));
    const auto road = openedStore(path(u"back-road"_s));
    QVERIFY(home && road);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    const Site before = site;
    changeSite(*home, site.id, [](Site& here) { here.address = u"lost"_s; });
    QVERIFY(SiteJoin::join(*road, *SiteJoin::content(*home, site.id)));
    changeSite(*road, site.id, [](Site& there) { there.customer = u"C1"_s; });
    QVERIFY(home->database().run(u"UPDATE site SET version = ?, address = ? WHERE id = ?"_s,
        { before.version, before.address, site.id }));
    const auto standing = SiteJoin::compare(*home, *SiteJoin::content(*road, site.id));
    QCOMPARE(standing->state, State::Conflicting);
    QStringList places;
    for (const SiteConflict& conflict : standing->conflicts)
        places.append(conflict.place);
    places.sort();
    QCOMPARE(places, QStringList({ u"address"_s, u"customer"_s }));
}

void tst_JobFile::conflictsChangeNothing()
{
    const auto home = openedStore(path(u"conflict"_s));
    QVERIFY(home);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    JobContent content = *SiteJoin::content(*home, site.id);
    content.now.trunks[0].password = Secret(u"hush-theirs"_s);
    content.now.customer = u"theirs"_s;
    site.trunks[0].password = Secret(u"hush-mine"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    const auto standing = SiteJoin::compare(*home, content);
    QCOMPARE(standing->state, State::Conflicting);
    QCOMPARE(standing->conflicts.size(), 1);
    QVERIFY(standing->conflicts[0].isSecret && standing->conflicts[0].mine.isEmpty());
    const auto refused = SiteJoin::join(*home, content);
    QCOMPARE(refused.error().code, ErrorCode::MergeConflict);
    QCOMPARE(refused.error().detail, u"1"_s);
    QVERIFY(*home->sites().load(site.id) == site);
    QVERIFY(SiteJoin::join(*home, content, { { standing->conflicts[0].place, Side::Theirs } }));
    const Site joined = *home->sites().load(site.id);
    QVERIFY(joined.trunks[0].password == Secret(u"hush-theirs"_s));
    QCOMPARE(joined.customer, u"theirs"_s);
}

void tst_JobFile::aSiteRemovedMeanwhile()
{
    const auto home = openedStore(path(u"removed"_s));
    QVERIFY(home);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    const JobContent content = *SiteJoin::content(*home, site.id);
    const auto road = openedStore(path(u"removed-road"_s));
    QVERIFY(road && SiteJoin::join(*road, content));
    QVERIFY(SiteJoin::join(*home, *SiteJoin::content(*road, site.id)));
    QCOMPARE(SiteJoin::content(*home, site.id)->past.size(), 1);
    QVERIFY(home->sites().remove(site.id));
    auto left = home->database().run(u"SELECT count(*) FROM merged_site"_s);
    QVERIFY(left && left->next());
    QCOMPARE(left->value(0).toInt(), 0); // it holds what the site was
    const auto standing = SiteJoin::compare(*home, content);
    QCOMPARE(standing->state, State::RemovedHere);
    QCOMPARE(standing->conflicts.size(), 1);
    QCOMPARE(standing->conflicts[0].place, u"site"_s);
    QVERIFY(standing->conflicts[0].isRemovedByMe);
    QCOMPARE(SiteMerge::placeText(standing->conflicts[0]), u"Site Rossi: removed"_s);
    QCOMPARE(SiteJoin::join(*home, content).error().code, ErrorCode::MergeConflict);
    QVERIFY(SiteJoin::join(*home, content, { { u"site"_s, Side::Mine } }));
    QCOMPARE(home->sites().load(site.id).error().code, ErrorCode::NoSuchSite);
    QVERIFY(SiteJoin::join(*home, content, { { u"site"_s, Side::Theirs } }));
    QVERIFY(SiteDiff::between(site, *home->sites().load(site.id)).isEmpty());
}

void tst_JobFile::anotherSiteOfTheName()
{
    const auto home = openedStore(path(u"named"_s));
    QVERIFY(home);
    Site site = jobSite(u"Rossi"_s);
    QVERIFY(home->sites().save(site, u"test"_s));
    const auto standing = SiteJoin::compare(*home, someContent());
    QCOMPARE(standing.error().code, ErrorCode::SiteExists);
}

JobEnded tst_JobFile::run(
    const QString& database, const QStringList& arguments, const QByteArray& passphrase) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    if (!arguments.contains(u"--dry-run"_s))
        QuickVault::prepare(path(database), "test passphrase");
    environment.insert(u"DOPPINO_PASSPHRASE"_s, u"test passphrase"_s);
    if (!passphrase.isEmpty())
        environment.insert(u"DOPPINO_JOB_PASSPHRASE"_s, QString::fromLatin1(passphrase));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(DOPPINOCTL),
        QStringList { u"--json"_s, u"--database"_s, path(database) } + arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

void tst_JobFile::theCommandsThereAndBack()
{
    const QString there = path(u"there.doppino-job"_s);
    const QString back = path(u"back.doppino-job"_s);
    const QString name = u"Rossi S.r.l. - Pesaro"_s;
    JobEnded ended = run(u"a.sqlite"_s,
        { u"site"_s, u"import"_s, QStringLiteral(TEST_DATA_DIR "/contract-example.json") });
    QVERIFY2(ended.code == 0, ended.all());
    ended = run(u"a.sqlite"_s, { u"site"_s, u"carry"_s, name, u"-o"_s, there });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(QFileInfo(there).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    // A trial leaves nothing behind, not even a database.
    ended = run(u"b.sqlite"_s, { u"site"_s, u"merge"_s, there, u"--dry-run"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QVERIFY(!QFile::exists(path(u"b.sqlite"_s)));
    ended = run(u"b.sqlite"_s, { u"site"_s, u"merge"_s, there });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events(u"result"_s).value(0)[u"merge"_s], u"new"_s);

    // Something here, something there, and one thing on both sides.
    {
        const auto home = openedStore(path(u"a.sqlite"_s));
        const auto road = openedStore(path(u"b.sqlite"_s));
        QVERIFY(home && road);
        const QString id = *home->sites().find(name);
        Site mine = *home->sites().load(id);
        mine.customer = u"mine"_s;
        mine.trunks[0].number = u"0721111111"_s;
        QVERIFY(home->sites().save(mine, u"test"_s));
        Site theirs = *road->sites().load(id);
        theirs.users[0].username = u"mrossi"_s;
        theirs.phones[0].user = u"mrossi"_s;
        theirs.trunks[0].number = u"0721222222"_s;
        theirs.trunks[0].password = Secret(u"hush-theirs"_s);
        QVERIFY(road->sites().save(theirs, u"test"_s));
    }
    ended = run(u"b.sqlite"_s, { u"site"_s, u"carry"_s, name, u"-o"_s, back });
    QVERIFY2(ended.code == 0, ended.all());
    ended = run(u"a.sqlite"_s, { u"site"_s, u"merge"_s, back });
    QVERIFY2(ended.code == 1, ended.all());
    const auto conflicts = ended.events(u"conflict"_s);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0][u"text"_s], u"Trunk voip1: number"_s);
    QCOMPARE(conflicts[0][u"mine"_s], u"0721111111"_s);
    QCOMPARE(conflicts[0][u"theirs"_s], u"0721222222"_s);
    QCOMPARE(ended.events(u"error"_s).value(0)[u"code"_s], u"merge_conflict"_s);
    QVERIFY(!ended.out.contains("hush") && !ended.err.contains("hush"));

    ended = run(
        u"a.sqlite"_s, { u"site"_s, u"merge"_s, back, u"--take"_s, u"theirs"_s, u"--dry-run"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events(u"result"_s).value(0)[u"dry_run"_s], true);
    ended = run(u"a.sqlite"_s, { u"site"_s, u"merge"_s, back, u"--take"_s, u"theirs"_s });
    QVERIFY2(ended.code == 0, ended.all());
    QCOMPARE(ended.events(u"result"_s).value(0)[u"merge"_s], u"changed"_s);
    QVERIFY(!ended.events(u"change"_s).isEmpty());
    QVERIFY(!ended.out.contains("hush"));

    const auto home = openedStore(path(u"a.sqlite"_s));
    QVERIFY(home);
    const Site joined = *home->sites().load(*home->sites().find(name));
    QCOMPARE(joined.customer, u"mine"_s);
    QCOMPARE(joined.trunks[0].number, u"0721222222"_s);
    QVERIFY(joined.trunks[0].password == Secret(u"hush-theirs"_s));
    QCOMPARE(joined.phones[0].user, u"mrossi"_s);
}

void tst_JobFile::theCommandsRefuse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("passphrase");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    const QByteArray right = "what nobody guesses";
    const QString file = path(u"refused.doppino-job"_s);
    QTest::newRow("no passphrase")
        << QStringList { u"site"_s, u"merge"_s, file } << QByteArray() << 2 << u"bad_usage"_s;
    QTest::newRow("no file to write")
        << QStringList { u"site"_s, u"carry"_s, u"Rossi"_s } << right << 2 << u"bad_usage"_s;
    QTest::newRow("no side of the two") << QStringList { u"site"_s, u"merge"_s, file, u"--take"_s,
        u"ours"_s } << right << 2 << u"bad_usage"_s;
    QTest::newRow("a wrong passphrase") << QStringList { u"site"_s, u"merge"_s, file }
                                        << QByteArray("else") << 6 << u"wrong_passphrase"_s;
    QTest::newRow("no such file") << QStringList { u"site"_s, u"merge"_s, file + u"x"_s } << right
                                  << 2 << u"file_unreadable"_s;
    QTest::newRow("no job file") << QStringList { u"site"_s, u"merge"_s,
        QStringLiteral(TEST_DATA_DIR "/contract-example.json") }
                                 << right << 2 << u"job_file_damaged"_s;
    QTest::newRow("no such site") << QStringList { u"site"_s, u"carry"_s, u"nobody's"_s, u"-o"_s,
        file + u"y"_s } << right << 2
                                  << u"no_such_site"_s;
    QFile written(file);
    QVERIFY(written.open(QFile::WriteOnly));
    written.write(JobFile::write(someContent(), jobPassphrase, quickCost));
}

void tst_JobFile::theCommandsRefuse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, passphrase);
    QFETCH(int, code);
    QFETCH(QString, error);
    const JobEnded ended = run(u"refuse.sqlite"_s, arguments, passphrase);
    QVERIFY2(ended.code == code, ended.all());
    QCOMPARE(ended.events(u"error"_s).value(0)[u"code"_s].toString(), error);
    QVERIFY(!QFile::exists(path(u"refused.doppino-joby"_s)));
}

QTEST_GUILESS_MAIN(tst_JobFile)
#include "tst_JobFile.moc"
