// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/KeychainJob.h"
#include "models/store/RecoveryKey.h"
#include "models/store/UnlockJob.h"
#include "models/team/RekeyJob.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/EverySecret.h"
#include "tests/support/JobEnd.h"
#include "tests/support/KeychainSession.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const Secret passphrase(u"a passphrase"_s);
const PassphraseCost cheap { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };

/// Opened by the passphrase, which the first one sets.
std::unique_ptr<Store> openStore(const QString& path)
{
    auto opened = Store::open(path);
    if (!opened)
        return nullptr;
    Vault& vault = (*opened)->vault();
    const auto keys = (*opened)->vaultKeys().keys();
    if (!keys)
        return nullptr;
    if (keys->isEmpty()) {
        vault.create(newId());
        return (*opened)->vaultKeys().save(vault.wrapWithPassphrase(passphrase, cheap))
            ? std::move(*opened)
            : nullptr;
    }
    for (const WrappedKey& key : *keys)
        if (key.method == u"passphrase" && vault.unlockWithPassphrase(key, passphrase))
            return std::move(*opened);
    return nullptr;
}

Outcome rekey(Store& store, const Secret& known = passphrase, RekeyReport* report = nullptr)
{
    RekeyJob job(store, known);
    job.setCost(cheap);
    const Outcome outcome = JobEnd::of(job);
    if (report)
        *report = job.report();
    return outcome;
}

/// Renews the key again and again until it is killed.
int rekeyChild(const QString& path)
{
    const auto store = openStore(path);
    if (!store)
        return 1;
    for (int i = 0; i < 500; ++i) {
        if (rekey(*store).end != Outcome::End::Done)
            return 2;
        std::puts("renewed");
        std::fflush(stdout);
    }
    return 0;
}

/// Inside a session with a keychain: what is copied away at some time opens for ever.
int keychainChild(const QString& path)
{
    const auto say = [](const QString& text) {
        std::fputs(qPrintable(text + u'\n'), stderr);
        return 1;
    };
    const auto open = [](const QString& there) {
        auto opened = Store::open(there);
        if (!opened)
            return std::unique_ptr<Store>();
        UnlockJob job(**opened);
        return JobEnd::of(job).end == Outcome::End::Done ? std::move(*opened)
                                                        : std::unique_ptr<Store>();
    };
    const auto copy = [&path](const QString& name) { return QFile::copy(path, path + name); };
    if (!open(path) || !copy(u".made"_s))
        return say(u"no vault in the keychain"_s);
    {
        const auto store = open(path);
        if (!store || !store->vaultKeys().save(store->vault().wrapWithPassphrase(passphrase, cheap))
            || !store->vaultKeys().remove(u"keychain"_s))
            return say(u"it cannot be switched off"_s);
        KeychainJob job(*store);
        if (const Outcome again = JobEnd::of(job); again.end != Outcome::End::Done)
            return say(u"it cannot be switched on again: "_s + JobEnd::code(again));
    }
    if (!open(path + u".made"_s))
        return say(u"switched off and on again: the backup made before does not open"_s);
    {
        const auto store = open(path);
        if (!store || !copy(u".on"_s) || rekey(*store).end != Outcome::End::Done)
            return say(u"the key cannot be renewed"_s);
    }
    if (!open(path))
        return say(u"the new key is not in the keychain"_s);
    for (const QString& name : { u".made"_s, u".on"_s })
        if (!open(path + name))
            return say(u"renewed: a backup made before does not open: "_s + name);
    return 0;
}

} // namespace

class tst_Rekey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sealsEverythingAnew_data() { places(); }
    void sealsEverythingAnew();
    void leavesNothingOfTheOldOnes();
    void knowsEveryPlaceThatSeals();
    void voidsTheRecoverySheet();
    void refusesWithoutThePassphrase_data();
    void refusesWithoutThePassphrase();
    void oneThatDoesNotOpenChangesNothing();
    void aCancelledOneChangesNothing();
    void anotherProgramSealsNothingWithTheOldKey();
    void twoAtOnce_data() { places(); }
    void twoAtOnce();
    void killedInTheMiddle();
    void backupsOpenByTheKeychainAsBefore();
    void goesOnWithoutALostKeychain();
    void aKeychainAloneIsNeeded();
    void saysWhatAReaderKeepsBack();

private:
    static void places();
    /// Of this row; a server's database is made anew each time.
    QString place();
    QString path() const { return m_folder->filePath(u"d.sqlite"_s); }
    PostgresPeer m_peer;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_Rekey::initTestCase()
{
    // No keychain, whatever the desktop of whoever runs the tests has.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    qunsetenv("KDE_FULL_SESSION");
    QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText()));
}

void tst_Rekey::places()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

QString tst_Rekey::place()
{
    QFETCH(bool, isServer);
    return isServer ? m_peer.place(m_peer.newDatabase()) : path();
}

void tst_Rekey::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = openStore(path());
    QVERIFY(m_store);
}

void tst_Rekey::sealsEverythingAnew()
{
    const QString there = place();
    m_store = openStore(there);
    QVERIFY(m_store);
    EverySecret everything;
    QVERIFY(everything.fill(*m_store));
    QCOMPARE(everything.missing(*m_store), QString());
    const auto before = EverySecret::sealedValues(*m_store);
    QSet<QString> filled;
    for (auto it = before.begin(); it != before.end(); ++it)
        filled.insert(EverySecret::columnIn(it.key()));
    for (const SealedColumn& column : SealedColumns::all()) {
        const QString name = column.table + u'.' + column.column;
        QVERIFY2(filled.contains(name), qPrintable(u"this test fills no "_s + name));
    }
    const auto old = m_store->vault().twin();

    RekeyReport report;
    QCOMPARE(JobEnd::code(rekey(*m_store, passphrase, &report)), u"none"_s);
    QCOMPARE(report.fields, int(before.size()));
    QVERIFY(report.isClean);
    QVERIFY(!report.isRecoveryVoid);
    QCOMPARE(everything.missing(*m_store), QString());
    const auto after = EverySecret::sealedValues(*m_store);
    QCOMPARE(after.size(), before.size());
    for (auto it = after.begin(); it != after.end(); ++it) {
        QVERIFY2(m_store->vault().open(*it, EverySecret::placeIn(it.key())), qPrintable(it.key()));
        QVERIFY2(!old->open(*it, EverySecret::placeIn(it.key())), qPrintable(it.key()));
    }
    m_store.reset();
    m_store = openStore(there); // by the passphrase alone
    QVERIFY(m_store);
    QCOMPARE(everything.missing(*m_store), QString());
}

void tst_Rekey::leavesNothingOfTheOldOnes()
{
    EverySecret everything;
    QVERIFY(everything.fill(*m_store));
    const auto before = EverySecret::sealedValues(*m_store);
    QCOMPARE(JobEnd::code(rekey(*m_store)), u"none"_s);
    m_store.reset();
    QByteArray bytes;
    QDirIterator files(m_folder->path(), QDir::Files);
    while (files.hasNext())
        bytes += StoreFixture::contentsOf(files.next());
    QVERIFY(bytes.size() > 10'000);
    for (auto it = before.begin(); it != before.end(); ++it)
        // Long ones are spread over pages: what fits into one tells.
        QVERIFY2(!bytes.contains(it->left(60).toLatin1()), qPrintable(it.key()));
}

/// Whoever seals something in a new place comes by here, and adds its column to SealedColumns.
void tst_Rekey::knowsEveryPlaceThatSeals()
{
    const QMap<QString, int> expected {
        { u"deploy/tvox/TypedBook.cpp"_s, 1 }, { u"store/CatalogRepository.cpp"_s, 1 },
        { u"store/CertificationRepository.cpp"_s, 1 }, { u"store/DeploymentRepository.cpp"_s, 1 },
        { u"store/EvidenceRepository.cpp"_s, 1 }, { u"store/PhoneRepository.cpp"_s, 4 },
        { u"store/PhoneRows.cpp"_s, 1 }, { u"store/Resealing.cpp"_s, 1 },
        { u"store/SealedSite.cpp"_s, 1 }, // of the journal, of carried and merged sites
        { u"store/SiteSecrets.cpp"_s, 1 },
        { u"team/JobFile.cpp"_s, 1 }, // a file with a key of its own
        { u"team/MemberKey.cpp"_s, 1 }, // likewise
        { u"team/Members.cpp"_s, 1 }, // the proof, renewed with the members
    };
    static const QRegularExpression seals(u"(\\.|->)seal\\("_s);
    const QString root = u"" SOURCE_DIR "/models/"_s;
    QMap<QString, int> found;
    QDirIterator files(root, { u"*.cpp"_s, u"*.h"_s }, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const auto count = QString::fromUtf8(StoreFixture::contentsOf(file)).count(seals);
        if (count > 0)
            found.insert(file.sliced(root.size()), int(count));
    }
    QCOMPARE(found, expected);
}

void tst_Rekey::voidsTheRecoverySheet()
{
    const RecoveryKey key = RecoveryKey::make();
    QVERIFY(m_store->vaultKeys().save(m_store->vault().wrapWithRecovery(key)));
    RekeyReport report;
    QCOMPARE(JobEnd::code(rekey(*m_store, passphrase, &report)), u"none"_s);
    QVERIFY(report.isRecoveryVoid);
    const auto keys = m_store->vaultKeys().keys();
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().method, u"passphrase"_s);
    QCOMPARE(keys->first().vaultId, m_store->vault().id());
}

void tst_Rekey::refusesWithoutThePassphrase_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<bool>("isLocked");
    QTest::addColumn<QString>("code");
    QTest::newRow("a wrong one") << u"wrong"_s << false << u"wrong_passphrase"_s;
    QTest::newRow("none") << QString() << false << u"wrong_passphrase"_s;
    QTest::newRow("a locked vault") << passphrase.reveal() << true << u"vault_locked"_s;
}

void tst_Rekey::refusesWithoutThePassphrase()
{
    QFETCH(QString, known);
    QFETCH(bool, isLocked);
    QFETCH(QString, code);
    const QString id = m_store->vault().id();
    if (isLocked)
        m_store->vault().lock();
    QCOMPARE(JobEnd::code(rekey(*m_store, Secret(known))), code);
    QCOMPARE(m_store->vaultKeys().keys()->first().vaultId, id);
}

void tst_Rekey::oneThatDoesNotOpenChangesNothing()
{
    EverySecret everything;
    QVERIFY(everything.fill(*m_store));
    QVERIFY(m_store->database().run(
        u"UPDATE redirect_account SET password = 'AAAA' WHERE service = 'rps'"_s));
    const auto before = EverySecret::sealedValues(*m_store);
    const QString id = m_store->vault().id();
    const Outcome outcome = rekey(*m_store);
    QCOMPARE(JobEnd::code(outcome), u"database_damaged"_s);
    QCOMPARE(outcome.error->subject, u"redirect:rps"_s);
    QCOMPARE(EverySecret::sealedValues(*m_store), before);
    QCOMPARE(m_store->vaultKeys().keys()->first().vaultId, id);
    QCOMPARE(m_store->vault().id(), id);
}

void tst_Rekey::aCancelledOneChangesNothing()
{
    EverySecret everything;
    QVERIFY(everything.fill(*m_store));
    const auto before = EverySecret::sealedValues(*m_store);
    RekeyJob job(*m_store, passphrase);
    job.setCost(cheap);
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    job.cancel();
    QVERIFY(finished.wait(60'000));
    QCOMPARE(job.outcome().end, Outcome::End::Cancelled);
    QCOMPARE(EverySecret::sealedValues(*m_store), before);
    QCOMPARE(everything.missing(*m_store), QString());
}

void tst_Rekey::anotherProgramSealsNothingWithTheOldKey()
{
    EverySecret everything;
    QVERIFY(everything.fill(*m_store));
    const auto other = openStore(path());
    QVERIFY(other);
    QCOMPARE(JobEnd::code(rekey(*m_store)), u"none"_s);
    Site site = everything.site;
    site.name += u" 2"_s;
    QCOMPARE(other->sites().save(site, u"edit"_s).error().code, ErrorCode::VaultLocked);
    QVERIFY(!other->vault().isUnlocked()); // it asks for the passphrase, and goes on
    QCOMPARE(everything.missing(*m_store), QString());
    const auto reader = openStore(path());
    QVERIFY(reader);
    QCOMPARE(everything.missing(*reader), QString());
}

void tst_Rekey::twoAtOnce()
{
    const QString there = place();
    m_store = openStore(there);
    QVERIFY(m_store);
    EverySecret everything;
    QVERIFY(everything.fill(*m_store));
    const auto other = openStore(there);
    QVERIFY(other);
    RekeyJob one(*m_store, passphrase);
    RekeyJob two(*other, passphrase);
    QSignalSpy endOfOne(&one, &Job::finished);
    QSignalSpy endOfTwo(&two, &Job::finished);
    for (RekeyJob* job : { &one, &two }) {
        job->setCost(cheap);
        job->start();
    }
    QTRY_VERIFY_WITH_TIMEOUT(endOfOne.count() == 1 && endOfTwo.count() == 1, 120'000);
    const bool isOne = one.outcome().end == Outcome::End::Done;
    const Outcome& loser = isOne ? two.outcome() : one.outcome();
    QCOMPARE((isOne ? one : two).outcome().end, Outcome::End::Done);
    // Either it came too late, or it waited for the other in vain.
    QVERIFY2(QStringList({ u"conflict"_s, u"database_busy"_s }).contains(JobEnd::code(loser)),
        qPrintable(JobEnd::code(loser)));
    QCOMPARE(everything.missing(*openStore(there)), QString());
}

void tst_Rekey::killedInTheMiddle()
{
    EverySecret everything;
    QVERIFY(everything.fill(*m_store));
    for (int copy = 0; copy < 20; ++copy) { // for the key to take its time
        Site site = StoreFixture::exampleSite();
        site.name += QString::number(copy);
        QVERIFY(m_store->sites().save(site, u"import"_s));
    }
    m_store.reset();
    for (int round = 0; round < 8; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), { u"--rekey"_s, path() });
        QVERIFY(child.waitForStarted());
        for (int line = 0; line <= round % 3; ++line) {
            QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine() || child.waitForReadyRead(100), 60'000);
            QCOMPARE(child.readLine(), QByteArray("renewed\n"));
        }
        child.kill(); // SIGKILL, while the next one is under way
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        const auto store = openStore(path());
        QVERIFY(store);
        const auto values = EverySecret::sealedValues(*store);
        QVERIFY(values.size() > 100);
        for (auto it = values.begin(); it != values.end(); ++it)
            QVERIFY2(
                store->vault().open(*it, EverySecret::placeIn(it.key())), qPrintable(it.key()));
        QCOMPARE(everything.missing(*store), QString());
    }
}

void tst_Rekey::backupsOpenByTheKeychainAsBefore()
{
    if (const QString missing = KeychainSession::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QByteArray wrong = KeychainSession::run(
        m_folder->path(), { u"--keychain"_s, m_folder->filePath(u"keychain.sqlite"_s) });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

/// As on a new laptop: there the entry never was.
void tst_Rekey::goesOnWithoutALostKeychain()
{
    QVERIFY(m_store->vaultKeys().save(m_store->vault().wrapWithKey(Vault::newKeychainKey())));
    const QString id = m_store->vault().id();
    RekeyReport report;
    QCOMPARE(JobEnd::code(rekey(*m_store, passphrase, &report)), u"none"_s);
    QVERIFY(report.isKeychainLost);
    const auto keys = m_store->vaultKeys().keys();
    QCOMPARE(keys->size(), 1);
    QCOMPARE(keys->first().method, u"passphrase"_s);
    QVERIFY(m_store->vault().id() != id);
}

void tst_Rekey::aKeychainAloneIsNeeded()
{
    QVERIFY(m_store->vaultKeys().save(m_store->vault().wrapWithKey(Vault::newKeychainKey())));
    QVERIFY(m_store->vaultKeys().remove(u"passphrase"_s));
    const QString id = m_store->vault().id();
    QCOMPARE(JobEnd::code(rekey(*m_store)), u"vault_locked"_s);
    QCOMPARE(m_store->vaultKeys().keys()->first().vaultId, id);
}

/// The log keeps what somebody still reads.
void tst_Rekey::saysWhatAReaderKeepsBack()
{
    QVERIFY(m_store->setBusyTimeout(std::chrono::milliseconds(50)));
    {
        auto reading = Store::open(path());
        QVERIFY(reading);
        QVERIFY((*reading)->database().run(u"BEGIN"_s));
        auto row = (*reading)->database().run(u"SELECT count(*) FROM site"_s);
        QVERIFY(row && row->next());
        row->finish();
        QVERIFY(m_store->database().run(u"UPDATE vault_key SET failures = 0"_s));
        const Status kept = m_store->database().scrub();
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::DatabaseBusy);
        QVERIFY((*reading)->database().run(u"COMMIT"_s));
    }
    QVERIFY(m_store->database().scrub());
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--rekey") == 0)
        return rekeyChild(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "--keychain") == 0)
        return keychainChild(QString::fromLocal8Bit(argv[2]));
    tst_Rekey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Rekey.moc"
