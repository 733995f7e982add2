// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/Lint.h"
#include "tests/models/pbx/TrunkCases.h"
#include "tests/support/CatalogBench.h"
#include "tests/support/CatalogStore.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <barrier>
#include <thread>

using namespace Qt::StringLiterals;
using namespace CatalogBench;
using E = ErrorCode;

/// Catalogues that a store takes and gives back, and what its sites keep meanwhile.
class tst_CatalogRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void takesWhatATrustedPublisherSigned();
    void refusalsChangeNothing_data();
    void refusalsChangeNothing();
    void tamperedAndTruncatedFilesChangeNothing();
    void trustsAKeyOnlyWithItsFile();
    void goesBackStepByStep();
    void takesAgainWhatItWentBackFrom();
    void sitesKeepWhatTheyWereConfiguredWith();
    void rendersAsBefore_data();
    void rendersAsBefore();
    void keepsTheEntryOfAVanishedProvider();
    void aWindowLearnsOfIt();
    void settlesAfterAProgramUpgrade();
    void aCatalogueNoLongerTrustedIsReplaced();
    void aDamagedRowIsReplaced();
    void publishesForAnotherStore();
    void whoPublishesAtOnceGetsIn();
    void exportsTheProgramsOwn();
    void needsAKeyToSign();

private:
    static QString outcome(const Result<CatalogFile>& result)
    {
        return result ? u"taken"_s : errorCodeName(result.error().code);
    }
    [[nodiscard]] QByteArray signedChange(qint64 serial, int port) const
    {
        return signedBy(m_lab, content(serial, providersWith(u"twt"_s, u"port"_s, port)));
    }
    Result<CatalogFile> update(const QByteArray& file)
    {
        return m_bench->catalogs().update(file, today, u"c.cat"_s);
    }
    void addSite(CatalogStore& bench, const Trunk& trunk);

    QTemporaryDir m_folder;
    CatalogIssue::KeyPair m_lab;
    QString m_siteId;
    std::unique_ptr<CatalogStore> m_bench;
};

void tst_CatalogRepository::addSite(CatalogStore& bench, const Trunk& trunk)
{
    Site site = TrunkCases::site(trunk);
    const Status saved = bench.store->sites().save(site, u"test"_s);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    bench.siteId = site.id;
}

void tst_CatalogRepository::initTestCase()
{
    m_lab = publisher(u"Lab"_s);
    CatalogStore first(m_folder.filePath(u"first"_s));
    QVERIFY(first.store);
    QVERIFY(first.catalogs().trust(m_lab.key));
    addSite(first, TrunkCases::registering());
    m_siteId = first.siteId;
}

/// A copy is made in a tenth of the time of a new one.
void tst_CatalogRepository::init()
{
    const QString path = m_folder.filePath(newId());
    QVERIFY(QFile::copy(m_folder.filePath(u"first"_s), path));
    m_bench = std::make_unique<CatalogStore>(path);
    QVERIFY(m_bench->store);
    m_bench->siteId = m_siteId;
}

void tst_CatalogRepository::takesWhatATrustedPublisherSigned()
{
    QVERIFY(!m_bench->catalogs().current()->has_value());
    QCOMPARE(m_bench->catalog()->provider(u"twt"_s)->port, 5060);
    QCOMPARE(outcome(update(signedChange(3, 5070))), u"taken"_s);
    QCOMPARE(m_bench->catalogs().current().value()->serial, 3);
    QCOMPARE(m_bench->catalog()->provider(u"twt"_s)->port, 5070);
    QVERIFY(!m_bench->catalogs().load()->problem);
    // and after the program was started again
    const CatalogStore again(m_bench->path);
    QCOMPARE(again.catalog()->provider(u"twt"_s)->port, 5070);
    // what was taken in time stays
    CatalogFile old = content(4, oneProvider());
    old.issued = today.addYears(-10);
    old.expires = today.addYears(-9);
    QCOMPARE(outcome(again.catalogs().update(signedBy(m_lab, old), old.expires, u"c.cat"_s)),
        u"taken"_s);
    QCOMPARE(again.catalogs().current().value()->serial, 4);
    QVERIFY(!again.catalogs().load()->problem);
}

void tst_CatalogRepository::refusalsChangeNothing_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const QByteArray& file, const QString& code) {
        QTest::newRow(name) << file << code;
    };
    CatalogFile old = content(9, oneProvider());
    old.issued = today.addYears(-2);
    old.expires = today.addDays(-1);
    CatalogFile early = content(9, oneProvider());
    early.issued = today.addDays(2);
    row("the same once more", signedChange(5, 5070), u"catalog_older"_s);
    row("an older one", signedChange(4, 5080), u"catalog_older"_s);
    row("expired", signedBy(m_lab, old), u"catalog_expired"_s);
    row("not yet valid", signedBy(m_lab, early), u"catalog_expired"_s);
    row("a stranger's", signedBy(publisher(u"Eve"_s), content(9, oneProvider())),
        u"catalog_signer_unknown"_s);
    row("a stranger's of the same name", signedBy(publisher(u"Lab"_s), content(9, oneProvider())),
        u"catalog_signer_unknown"_s);
    row("of a newer format", signedChange(9, 5070).replace("file/1", "file/7"),
        u"catalog_format_newer"_s);
    row("cut off", signedChange(9, 5070).chopped(1), u"catalog_file_damaged"_s);
    row("half of it", signedChange(9, 5070).left(9000), u"catalog_file_damaged"_s);
    row("nothing", {}, u"catalog_file_damaged"_s);
}

void tst_CatalogRepository::refusalsChangeNothing()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, code);
    QCOMPARE(outcome(update(signedChange(5, 5070))), u"taken"_s);
    const QByteArray before = CatalogStore::dump(m_bench->path);
    QVERIFY(before.contains("catalog_file") && before.contains("trunk"));
    QCOMPARE(outcome(update(file)), code);
    QCOMPARE(CatalogStore::dump(m_bench->path), before);
    QCOMPARE(m_bench->catalog()->provider(u"twt"_s)->port, 5070);
}

void tst_CatalogRepository::tamperedAndTruncatedFilesChangeNothing()
{
    const QByteArray whole = signedBy(m_lab, content(5, oneProvider()));
    const QByteArray before = CatalogStore::dump(m_bench->path);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray tampered = whole;
        tampered[at] = char(tampered[at] ^ (1 << (at % 8)));
        QVERIFY2(!update(tampered), qPrintable(QString::number(at)));
        QVERIFY2(!update(whole.left(at)), qPrintable(QString::number(at)));
    }
    QCOMPARE(CatalogStore::dump(m_bench->path), before);
    QVERIFY(!m_bench->catalogs().current()->has_value());
}

void tst_CatalogRepository::trustsAKeyOnlyWithItsFile()
{
    const auto other = publisher(u"Other"_s);
    const QByteArray file = signedBy(other, content(5, oneProvider()));
    const QByteArray before = CatalogStore::dump(m_bench->path);
    const auto with = [&](const QByteArray& bytes, const CatalogKey& key) {
        return outcome(m_bench->catalogs().update(bytes, today, u"c.cat"_s, key));
    };
    QCOMPARE(with(file.chopped(1), other.key), u"catalog_file_damaged"_s);
    QCOMPARE(with(file, publisher(u"Third"_s).key), u"catalog_signer_unknown"_s);
    // one that takes a trusted publisher's name
    const auto pretender = publisher(u"Lab"_s);
    QCOMPARE(
        with(signedBy(pretender, content(5, oneProvider())), pretender.key), u"duplicate_name"_s);
    QCOMPARE(CatalogStore::dump(m_bench->path), before);
    QCOMPARE(with(file, other.key), u"taken"_s);
    QCOMPARE(m_bench->catalogs().trustedKeys()->size(), 2);
}

void tst_CatalogRepository::goesBackStepByStep()
{
    QCOMPARE(outcome(update(signedChange(3, 5070))), u"taken"_s);
    QCOMPARE(outcome(update(signedChange(5, 5080))), u"taken"_s);
    const auto third = m_bench->catalogs().revert();
    QVERIFY(third);
    QCOMPARE((*third)->serial, 3);
    QCOMPARE(m_bench->catalog()->provider(u"twt"_s)->port, 5070);
    QVERIFY(!m_bench->catalogs().revert()->has_value());
    QCOMPARE(m_bench->catalog()->provider(u"twt"_s)->port, 5060);
    const QByteArray before = CatalogStore::dump(m_bench->path);
    QCOMPARE(m_bench->catalogs().revert().error().code, E::CatalogNoEarlier);
    QCOMPARE(CatalogStore::dump(m_bench->path), before);
}

void tst_CatalogRepository::takesAgainWhatItWentBackFrom()
{
    QCOMPARE(outcome(update(signedChange(3, 5070))), u"taken"_s);
    QCOMPARE(outcome(update(signedChange(5, 5080))), u"taken"_s);
    QVERIFY(m_bench->catalogs().revert());
    QCOMPARE(outcome(update(signedChange(2, 5090))), u"catalog_older"_s);
    QCOMPARE(outcome(update(signedChange(3, 5070))), u"catalog_older"_s);
    QCOMPARE(outcome(update(signedChange(5, 5080))), u"taken"_s);
    QCOMPARE(m_bench->catalog()->provider(u"twt"_s)->port, 5080);
    QCOMPARE(outcome(update(signedChange(4, 5090))), u"catalog_older"_s);
}

void tst_CatalogRepository::sitesKeepWhatTheyWereConfiguredWith()
{
    const auto rules = [&] {
        QStringList found;
        for (const Finding& finding : Lint::check(m_bench->site(), *m_bench->catalog()))
            if (finding.rule == u"catalogue_entry_changed")
                found = finding.words;
        return found;
    };
    const auto port
        = [&] { return TrunkPlan::resolve(m_bench->site().trunks[0], *m_bench->catalog()).port; };
    QCOMPARE(
        outcome(update(signedBy(m_lab, content(1, providersWith(u"xera"_s, u"port"_s, 5070))))),
        u"taken"_s);
    QVERIFY(m_bench->site().trunks[0].providerEntry.isEmpty()); // another provider's
    QCOMPARE(outcome(update(
                 signedBy(m_lab, content(2, providersWith(u"twt"_s, u"certified"_s, false))))),
        u"taken"_s);
    QVERIFY(m_bench->site().trunks[0].providerEntry.isEmpty()); // nothing it is configured with
    QCOMPARE(rules(), QStringList());
    QCOMPARE(outcome(update(signedChange(3, 5070))), u"taken"_s);
    QCOMPARE(port(), 5060);
    QCOMPARE(rules(), (QStringList { u"TWT"_s, u"port"_s }));
    // the entry of its day is kept, not that of yesterday
    QCOMPARE(outcome(update(signedChange(4, 5080))), u"taken"_s);
    QCOMPARE(port(), 5060);
    QVERIFY(m_bench->catalogs().revert());
    QCOMPARE(port(), 5060);
    QVERIFY(m_bench->catalogs().revert());
    QVERIFY(m_bench->site().trunks[0].providerEntry.isEmpty()); // the catalogue's again
    QCOMPARE(rules(), QStringList());
    // what a person took over from the newer one is kept when it goes
    QCOMPARE(outcome(update(signedChange(3, 5070))), u"taken"_s);
    Site site = m_bench->site();
    site.trunks[0].providerEntry.clear();
    QVERIFY(m_bench->store->sites().save(site, u"lint"_s));
    QCOMPARE(port(), 5070);
    QVERIFY(m_bench->catalogs().revert());
    QCOMPARE(port(), 5070);
    QCOMPARE(rules(), (QStringList { u"TWT"_s, u"port"_s }));
}

void tst_CatalogRepository::rendersAsBefore_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("kind");
    for (const QString& provider : { u"twt"_s, u"opensolution_gnr"_s })
        for (const QString& kind : TrunkRendering::kinds())
            QTest::addRow("%s on %s", qPrintable(provider), qPrintable(kind)) << provider << kind;
}

/// Host, port, codecs, notes and the PBX's keywords of the entry all change.
void tst_CatalogRepository::rendersAsBefore()
{
    QFETCH(QString, provider);
    QFETCH(QString, kind);
    addSite(*m_bench, provider == u"twt" ? TrunkCases::registering() : TrunkCases::byAddress());
    const auto rendered = [&] {
        QByteArray all;
        const Site site = m_bench->site();
        const auto r = TrunkRendering::render(
            kind, site, site.trunks[0], *m_bench->catalog(), TrunkRendering::Secrets::Include);
        if (!r)
            return errorCodeName(r.error().code).toUtf8();
        all += TrunkRenderingText::sheet(r->sections).toUtf8() + bytes(r->request)
            + r->warnings.join(u' ').toUtf8();
        for (const TrunkRendering::File& file : r->files)
            all += file.name.toUtf8() + file.content;
        return all;
    };
    const QByteArray before = rendered();
    QByteArray changed = providersWith(provider, u"host"_s, u"new.example.net"_s);
    for (const auto& [from, to] :
        { std::pair { "5060", "5099" }, std::pair { "\"alaw\"", "\"g722\"" },
            std::pair { "from-pstn", "from-elsewhere" }, std::pair { "\"auto\"", "\"inband\"" } })
        changed.replace(from, to);
    // a codec must not stand there twice
    changed.replace(",\"g722\",", ",").replace("[\"g722\",", "[");
    const auto taken = update(signedBy(m_lab, content(1, changed)));
    QVERIFY2(taken, taken ? "" : qPrintable(taken.error().subject + taken.error().detail));
    QCOMPARE(rendered(), before);
    Site site = m_bench->site();
    QVERIFY(!site.trunks[0].providerEntry.isEmpty());
    site.trunks[0].providerEntry.clear();
    QVERIFY(m_bench->store->sites().save(site, u"lint"_s));
    // it would have; only NethVoice's wizard has values of its own, and takes the name
    QCOMPARE(rendered() != before, kind != u"nethvoice" || provider != u"twt");
}

void tst_CatalogRepository::keepsTheEntryOfAVanishedProvider()
{
    QCOMPARE(outcome(update(signedBy(m_lab, content(1, providersWithout(u"twt"_s))))), u"taken"_s);
    const auto catalog = m_bench->catalog();
    QVERIFY(!catalog->provider(u"twt"_s));
    const Site site = m_bench->site();
    QCOMPARE(TrunkPlan::resolve(site.trunks[0], *catalog).host, u"res.sip.twt.it"_s);
    const auto findings = Lint::check(site, *catalog);
    const auto found = std::find_if(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.rule == u"catalogue_entry_changed"; });
    QVERIFY(found != findings.end());
    QVERIFY(!found->fix);
    QVERIFY(LintText::sentence(*found).startsWith(u"TWT is no longer"));
    // its site file can be read where the provider is not listed, and is the same there
    const QByteArray file = SiteFile::write(site, SiteFile::Secrets::Include);
    QVERIFY(file.contains("\"provider_entry\""));
    const auto read = SiteFile::read(file, *catalog);
    QVERIFY2(read, read ? "" : qPrintable(read.error().first().subject));
    QCOMPARE(SiteFile::write(*read, SiteFile::Secrets::Include), file);
    QByteArray wrong = file;
    wrong.replace("\"id\": \"twt\"", "\"id\": \"xera\"");
    QVERIFY(wrong != file);
    const auto refused = SiteFile::read(wrong, *catalog);
    QVERIFY(!refused);
    QCOMPARE(refused.error().first().subject, u"trunks[0].provider_entry"_s);
}

void tst_CatalogRepository::aWindowLearnsOfIt()
{
    Site open = m_bench->site();
    QCOMPARE(outcome(update(signedChange(1, 5070))), u"taken"_s);
    open.customer = u"typed meanwhile"_s;
    const Status saved = m_bench->store->sites().save(open, u"edit"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, E::Conflict);
    QVERIFY(!m_bench->site().trunks[0].providerEntry.isEmpty());
}

void tst_CatalogRepository::settlesAfterAProgramUpgrade()
{
    QVERIFY(m_bench->catalogs().settle(*m_bench->catalog())); // the program of today
    const QByteArray seen = CatalogStore::dump(m_bench->path);
    QVERIFY(m_bench->catalogs().settle(*m_bench->catalog()));
    QCOMPARE(CatalogStore::dump(m_bench->path), seen);
    const auto next = Catalog::load(u":/catalog"_s, providersWith(u"twt"_s, u"port"_s, 5070));
    QVERIFY(m_bench->catalogs().settle(**next));
    const Site site = m_bench->site();
    QCOMPARE(TrunkPlan::resolve(site.trunks[0], **next).port, 5060);
    QVERIFY(m_bench->catalogs().settle(*m_bench->catalog())); // and back
    QVERIFY(m_bench->site().trunks[0].providerEntry.isEmpty());
}

void tst_CatalogRepository::aCatalogueNoLongerTrustedIsReplaced()
{
    QCOMPARE(outcome(update(signedChange(1, 5070))), u"taken"_s);
    QVERIFY(m_bench->catalogs().distrust(u"no such"_s).error().code == E::BadValue);
    QVERIFY(m_bench->catalogs().distrust(m_lab.key.fingerprint().toUpper().replace(u'-', u' ')));
    const auto loaded = m_bench->catalogs().load();
    QVERIFY(loaded);
    QCOMPARE(loaded->problem->code, E::CatalogSignerUnknown);
    QCOMPARE(loaded->catalog->provider(u"twt"_s)->port, 5060);
    QVERIFY(m_bench->site().trunks[0].providerEntry.isEmpty()); // it has the program's entry again
    QVERIFY(!m_bench->catalogs().revert()->has_value());
    QVERIFY(!m_bench->catalogs().load()->problem);
}

void tst_CatalogRepository::aDamagedRowIsReplaced()
{
    QCOMPARE(outcome(update(signedChange(1, 5070))), u"taken"_s);
    OldStore::runRaw(m_bench->path, { u"UPDATE catalog_file SET file = substr(file, 1, 900)"_s });
    const auto loaded = m_bench->catalogs().load();
    QVERIFY(loaded);
    QCOMPARE(loaded->problem->code, E::CatalogFileDamaged);
    QCOMPARE(loaded->catalog->provider(u"twt"_s)->port, 5060);
    QCOMPARE(outcome(update(signedChange(2, 5080))), u"taken"_s);
    QVERIFY(!m_bench->catalogs().load()->problem);
    // a row that claims to be newer than its file is
    OldStore::runRaw(m_bench->path, { u"UPDATE catalog_file SET serial = 99 WHERE serial = 2"_s });
    QCOMPARE(m_bench->catalogs().load()->problem->code, E::CatalogFileDamaged);
}

void tst_CatalogRepository::publishesForAnotherStore()
{
    CatalogStore ours(m_folder.filePath(newId()));
    const auto key = ours.catalogs().makeOwnKey(u"Doppino lab"_s);
    QVERIFY(key);
    QCOMPARE(ours.catalogs().makeOwnKey(u"Another name"_s)->bytes, key->bytes);
    QCOMPARE(ours.catalogs().distrust(key->fingerprint()).error().code, E::BadValue);
    Provider entry = *ours.catalog()->provider(u"twt"_s);
    entry.certification = proof(QDate(2028, 11, 30));
    const auto published = ours.catalogs().publish(entry, today, today.addYears(1));
    QVERIFY2(published, published ? "" : qPrintable(published.error().detail));
    QCOMPARE(published->serial, 1);
    QVERIFY(ours.catalog()->provider(u"twt"_s)->certification);
    QCOMPARE(ours.catalogs().exportCurrent(today)->bytes, published->bytes);
    QCOMPARE(outcome(update(published->bytes)), u"catalog_signer_unknown"_s);
    QVERIFY(m_bench->catalogs().trust(CatalogKey::parse(key->text()).value()));
    QCOMPARE(outcome(update(published->bytes)), u"taken"_s);
    const auto there = m_bench->catalog();
    QCOMPARE(there->provider(u"twt"_s)->certification, entry.certification);
    QCOMPARE(there->provider(u"twt"_s)->standing(today), ProviderStanding::Certified);
    // where it is somebody else's, that very file is handed on
    QCOMPARE(m_bench->catalogs().exportCurrent(today)->bytes, published->bytes);
    entry.port = 5070;
    const auto second = ours.catalogs().publish(entry, today, today.addYears(1));
    QCOMPARE(second->serial, 2);
    QVERIFY(ours.catalogs().revert());
    QCOMPARE(ours.catalogs().publish(entry, today, today.addYears(1))->serial, 3);
    QCOMPARE(outcome(update(second->bytes)), u"taken"_s);
    entry.host = u"a b"_s;
    const QByteArray before = CatalogStore::dump(ours.path);
    QCOMPARE(
        outcome(ours.catalogs().publish(entry, today, today.addYears(1))), u"catalog_invalid"_s);
    QCOMPARE(CatalogStore::dump(ours.path), before);
}

void tst_CatalogRepository::whoPublishesAtOnceGetsIn()
{
    const CatalogStore ours(m_folder.filePath(newId()));
    QVERIFY(ours.catalogs().makeOwnKey(u"Doppino lab"_s));
    const QList<Provider> entries = ours.catalog()->providers().first(4);
    std::barrier start(entries.size());
    std::atomic<int> taken = 0;
    std::vector<std::thread> publishers;
    for (const Provider& one : entries)
        publishers.emplace_back([&, entry = one]() mutable {
            entry.port = 5099;
            const CatalogStore same(ours.path);
            start.arrive_and_wait();
            taken += same.catalogs().publish(entry, today, today.addYears(1)).has_value();
        });
    for (std::thread& publisher : publishers)
        publisher.join();
    QCOMPARE(taken, 4);
    QCOMPARE(ours.catalogs().current().value()->serial, 4);
    for (const Provider& entry : entries)
        QCOMPARE(ours.catalog()->provider(entry.id)->port, 5099);
}

void tst_CatalogRepository::exportsTheProgramsOwn()
{
    CatalogStore ours(m_folder.filePath(newId()));
    QVERIFY(ours.catalogs().makeOwnKey(u"Doppino lab"_s));
    const auto file = ours.catalogs().exportCurrent(today);
    QVERIFY(file);
    QVERIFY(!ours.catalogs().current()->has_value()); // a newer program's shall count here
    QCOMPARE(ours.catalogs().exportCurrent(today)->bytes, file->bytes);
    const auto fresh = ours.catalogs().exportCurrent(today.addMonths(20));
    QCOMPARE(fresh->serial, 2); // one that lasts long enough to travel
    QCOMPARE(fresh->issued, today.addMonths(20));
    QCOMPARE(
        outcome(m_bench->catalogs().update(file->bytes, today, u"c"_s, file->key)), u"taken"_s);
    QCOMPARE(m_bench->catalog()->providers().size(), ours.catalog()->providers().size());
    QVERIFY(m_bench->site().trunks[0].providerEntry.isEmpty());
    // a later one is newer for those who took it
    const auto later
        = ours.catalogs().publish(*ours.catalog()->provider(u"twt"_s), today, today.addYears(1));
    QCOMPARE(outcome(update(later->bytes)), u"taken"_s);
    // ours may have expired meanwhile: it is signed anew
    const auto anew = ours.catalogs().exportCurrent(today.addYears(2));
    QVERIFY(anew);
    QCOMPARE(anew->serial, later->serial + 1);
    QCOMPARE(anew->issued, today.addYears(2));
}

void tst_CatalogRepository::needsAKeyToSign()
{
    const Provider entry = *m_bench->catalog()->provider(u"twt"_s);
    const QByteArray before = CatalogStore::dump(m_bench->path);
    QCOMPARE(m_bench->catalogs().ownKey().error().code, E::NoSigningKey);
    QCOMPARE(outcome(m_bench->catalogs().exportCurrent(today)), u"no_signing_key"_s);
    QCOMPARE(outcome(m_bench->catalogs().publish(entry, today, today)), u"no_signing_key"_s);
    m_bench->store->vault().lock();
    QCOMPARE(m_bench->catalogs().makeOwnKey(u"Lab"_s).error().code, E::VaultLocked);
    QCOMPARE(CatalogStore::dump(m_bench->path), before);
}

QTEST_GUILESS_MAIN(tst_CatalogRepository)
#include "tst_CatalogRepository.moc"
