// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PassphraseJob.h"
#include "models/store/Store.h"
#include "models/store/UnlockJob.h"
#include "tests/support/JobEnd.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const PassphraseCost cheap { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };

/// Makes a vault that costs next to nothing to try.
bool makeCheap(Store& store, const QString& passphrase)
{
    store.vault().create(u"v"_s);
    const bool isSaved = store.vaultKeys()
                             .save(store.vault().wrapWithPassphrase(Secret(passphrase), cheap))
                             .has_value();
    store.vault().lock();
    return isSaved;
}

WrappedKey passphraseKeyOf(Store& store) { return store.vaultKeys().keys()->first(); }

/// How a try at a moment ends: the code, and the seconds to wait.
QString tried(Store& store, const QString& passphrase, const QDateTime& at)
{
    UnlockJob job(store, Secret(passphrase));
    job.keepCost();
    job.setClock([at] { return at; });
    const Outcome outcome = JobEnd::of(job);
    store.vault().lock();
    const QString code = JobEnd::code(outcome);
    return code == u"passphrase_delayed" ? code + u' ' + outcome.error->detail : code;
}

} // namespace

/// Passphrases that are wrong, weak, forgotten or changed.
class tst_VaultWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesGuessingSlow();
    void countsAcrossPrograms();
    void aClockSetBackNeitherOpensNorLocksOut();
    void aWeakKeyIsWrappedAnew();
    void aWeakKeyStaysWhereThatIsAskedFor();
    void opensByRecoveryKey();
    void changesThePassphrase_data();
    void changesThePassphrase();
    void aWrongFormerPassphraseChangesNothing();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_VaultWays::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

void tst_VaultWays::makesGuessingSlow()
{
    QVERIFY(makeCheap(*m_store, u"right"_s));
    QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(tried(*m_store, u"wrong"_s, now), u"wrong_passphrase"_s);
    for (const int seconds : { 1, 2, 4, 8, 16, 32, 60, 60 }) {
        const QString wait = u"passphrase_delayed %1"_s.arg(seconds);
        QCOMPARE(tried(*m_store, u"wrong"_s, now), wait);
        QCOMPARE(tried(*m_store, u"right"_s, now), wait); // nor does it tell that it was right
        QCOMPARE(tried(*m_store, u"wrong"_s, now.addMSecs(1000 * seconds - 1)),
            u"passphrase_delayed 1"_s);
        now = now.addSecs(seconds);
        QCOMPARE(tried(*m_store, u"wrong"_s, now), u"wrong_passphrase"_s);
    }
    now = now.addSecs(60);
    QCOMPARE(tried(*m_store, u"right"_s, now), u"none"_s);
    QCOMPARE(passphraseKeyOf(*m_store).failures, 0);
    QCOMPARE(tried(*m_store, u"wrong"_s, now), u"wrong_passphrase"_s); // it begins anew
}

void tst_VaultWays::countsAcrossPrograms()
{
    QVERIFY(makeCheap(*m_store, u"right"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 3; ++i) {
        const auto other = Store::open(m_store->path());
        QVERIFY(other);
        QCOMPARE(tried(**other, u"wrong"_s, now), u"wrong_passphrase"_s);
    }
    QCOMPARE(tried(*m_store, u"right"_s, now), u"passphrase_delayed 1"_s);

    // Of many at the same moment but one is let in.
    const QDateTime later = now.addSecs(10);
    std::vector<std::unique_ptr<Store>> stores;
    std::vector<std::unique_ptr<UnlockJob>> jobs;
    for (int i = 0; i < 5; ++i) {
        stores.push_back(Store::open(m_store->path()).value());
        jobs.push_back(std::make_unique<UnlockJob>(*stores.back(), Secret(u"wrong"_s)));
        jobs.back()->setClock([later] { return later; });
        jobs.back()->start();
    }
    QStringList codes;
    for (const auto& job : jobs) {
        QTRY_VERIFY_WITH_TIMEOUT(!job->isRunning(), 60'000);
        codes.append(JobEnd::code(job->outcome()));
    }
    QCOMPARE(codes.count(u"wrong_passphrase"_s), 1);
    QCOMPARE(codes.count(u"passphrase_delayed"_s), 4);
    QCOMPARE(passphraseKeyOf(*m_store).failures, 4);
}

void tst_VaultWays::aClockSetBackNeitherOpensNorLocksOut()
{
    QVERIFY(makeCheap(*m_store, u"right"_s));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(tried(*m_store, u"wrong"_s, now.addSecs(10 * i)), u"wrong_passphrase"_s);
    const QDateTime lastYear = now.addYears(-1);
    QCOMPARE(tried(*m_store, u"right"_s, lastYear), u"passphrase_delayed 2"_s);
    QCOMPARE(tried(*m_store, u"right"_s, lastYear.addSecs(1)), u"passphrase_delayed 1"_s);
    QCOMPARE(tried(*m_store, u"right"_s, lastYear.addSecs(2)), u"none"_s);
}

void tst_VaultWays::aWeakKeyIsWrappedAnew()
{
    QVERIFY(makeCheap(*m_store, u"p"_s));
    const PassphraseCost stronger { cheap.operations + 1, cheap.memory * 2 };
    UnlockJob open(*m_store, Secret(u"p"_s));
    open.setCost(stronger);
    QCOMPARE(JobEnd::code(JobEnd::of(open)), u"none"_s);
    const WrappedKey key = passphraseKeyOf(*m_store);
    QCOMPARE(key.operations, stronger.operations);
    QCOMPARE(key.memory, stronger.memory);
    m_store->vault().lock();
    UnlockJob again(*m_store, Secret(u"p"_s)); // and it opens as before
    again.setCost(cheap);
    QCOMPARE(JobEnd::code(JobEnd::of(again)), u"none"_s);
    QCOMPARE(passphraseKeyOf(*m_store).wrapped, key.wrapped); // never weaker again

    m_store->vault().lock();
    UnlockJob wrong(*m_store, Secret(u"q"_s));
    wrong.setCost({ 9, cheap.memory });
    QCOMPARE(JobEnd::code(JobEnd::of(wrong)), u"wrong_passphrase"_s);
    QCOMPARE(passphraseKeyOf(*m_store).wrapped, key.wrapped);
}

void tst_VaultWays::aWeakKeyStaysWhereThatIsAskedFor()
{
    QVERIFY(makeCheap(*m_store, u"p"_s));
    UnlockJob open(*m_store, Secret(u"p"_s));
    open.setCost({ cheap.operations + 1, cheap.memory });
    open.keepCost();
    QCOMPARE(JobEnd::code(JobEnd::of(open)), u"none"_s);
    QCOMPARE(passphraseKeyOf(*m_store).operations, cheap.operations);
}

void tst_VaultWays::opensByRecoveryKey()
{
    const RecoveryKey key = RecoveryKey::make();
    UnlockJob onNothing(*m_store, key);
    QCOMPARE(JobEnd::code(JobEnd::of(onNothing)), u"recovery_key_wrong"_s);
    QVERIFY(m_store->vaultKeys().keys()->isEmpty());

    QVERIFY(makeCheap(*m_store, u"forgotten"_s));
    UnlockJob byPassphrase(*m_store, Secret(u"forgotten"_s));
    byPassphrase.keepCost();
    QCOMPARE(JobEnd::code(JobEnd::of(byPassphrase)), u"none"_s);
    const QString sealed = m_store->vault().seal(Secret(u"s"_s), u"x"_s).value();
    QVERIFY(m_store->vaultKeys().save(m_store->vault().wrapWithRecovery(RecoveryKey::make())));
    QVERIFY(m_store->vaultKeys().save(m_store->vault().wrapWithRecovery(key)));
    m_store->vault().lock();
    UnlockJob earlier(*m_store, RecoveryKey::make());
    QCOMPARE(JobEnd::code(JobEnd::of(earlier)), u"recovery_key_wrong"_s);
    UnlockJob newest(*m_store, key);
    QCOMPARE(JobEnd::code(JobEnd::of(newest)), u"none"_s);
    QCOMPARE(m_store->vault().open(sealed, u"x"_s)->reveal(), u"s"_s);

    PassphraseJob change(*m_store, {}, Secret(u"new"_s)); // and the way back to normal
    change.setCost(cheap);
    QCOMPARE(JobEnd::code(JobEnd::of(change)), u"none"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(tried(*m_store, u"new"_s, now), u"none"_s);
    QCOMPARE(tried(*m_store, u"forgotten"_s, now), u"wrong_passphrase"_s);
}

void tst_VaultWays::changesThePassphrase_data()
{
    QTest::addColumn<bool>("isOpen");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("code");
    QTest::newRow("by the former one") << false << u"old"_s << u"none"_s;
    QTest::newRow("in an open vault") << true << QString() << u"none"_s;
    QTest::newRow("in an open vault by the former one") << true << u"old"_s << u"none"_s;
    QTest::newRow("a wrong former one") << false << u"wrong"_s << u"wrong_passphrase"_s;
    QTest::newRow("a wrong former one in an open vault")
        << true << u"wrong"_s << u"wrong_passphrase"_s;
    QTest::newRow("locked, without the former one") << false << QString() << u"vault_locked"_s;
}

void tst_VaultWays::changesThePassphrase()
{
    QFETCH(bool, isOpen);
    QFETCH(QString, before);
    QFETCH(QString, code);
    QVERIFY(makeCheap(*m_store, u"old"_s));
    UnlockJob open(*m_store, Secret(u"old"_s));
    open.keepCost();
    QCOMPARE(JobEnd::code(JobEnd::of(open)), u"none"_s);
    Site site;
    site.name = u"S"_s;
    site.pbx.password = Secret(u"s"_s);
    QVERIFY(m_store->sites().save(site, u"test"_s));
    const auto sealedNow = [this] {
        auto q = m_store->database().run(u"SELECT sealed FROM secret"_s);
        return q && q->next() ? q->value(0).toString() : QString();
    };
    const QString sealed = sealedNow();
    QVERIFY(!sealed.isEmpty());
    if (!isOpen)
        m_store->vault().lock();

    PassphraseJob change(*m_store, Secret(before), Secret(u"new"_s));
    change.setCost(cheap);
    QCOMPARE(JobEnd::code(JobEnd::of(change)), code);
    QCOMPARE(sealedNow(), sealed); // no row is written again
    QCOMPARE(m_store->vault().isUnlocked(), isOpen);
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(100);
    const bool isChanged = code == u"none";
    QCOMPARE(tried(*m_store, isChanged ? u"new"_s : u"old"_s, later), u"none"_s);
    QCOMPARE(tried(*m_store, isChanged ? u"old"_s : u"new"_s, later), u"wrong_passphrase"_s);
}

void tst_VaultWays::aWrongFormerPassphraseChangesNothing()
{
    QVERIFY(makeCheap(*m_store, u"old"_s));
    for (int i = 0; i < 3; ++i) {
        PassphraseJob change(*m_store, Secret(u"wrong"_s), Secret(u"new"_s));
        QCOMPARE(JobEnd::code(JobEnd::of(change)), u"wrong_passphrase"_s);
    }
    PassphraseJob fourth(*m_store, Secret(u"old"_s), Secret(u"new"_s)); // no way around the wait
    QCOMPARE(JobEnd::code(JobEnd::of(fourth)), u"passphrase_delayed"_s);
    PassphraseJob empty(*m_store, Secret(u"old"_s), {});
    QCOMPARE(JobEnd::code(JobEnd::of(empty)), u"bad_value"_s);
}

QTEST_GUILESS_MAIN(tst_VaultWays)
#include "tst_VaultWays.moc"
