// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Store.h"
#include "models/store/UnlockJob.h"
#include "tests/support/KeychainSession.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Runs a job to its end; a job that never ends fails the test.
Outcome outcomeOf(UnlockJob& job, int timeout = 60'000)
{
    QSignalSpy finished(&job, &Job::finished);
    job.start();
    if (!finished.wait(timeout))
        return Outcome::unknown(Error(ErrorCode::Timeout, u"the job"_s));
    return job.outcome();
}

QString codeOf(const Outcome& outcome)
{
    return outcome.error ? errorCodeName(outcome.error->code) : u"none"_s;
}

/// Inside a session with a keychain: makes a vault, seals, opens again in a second store.
int keychainChild(const QString& path)
{
    const auto say = [](const QString& text) {
        std::fputs(qPrintable(text + u'\n'), stderr);
        return 1;
    };
    const QString place = u"secret:x:password"_s;
    QString sealed;
    {
        auto store = Store::open(path);
        if (!store)
            return say(u"cannot open the store"_s);
        UnlockJob job(**store);
        if (const Outcome made = outcomeOf(job); made.end != Outcome::End::Done)
            return say(u"creating: "_s + codeOf(made) + u' ' + made.error->detail);
        sealed = (*store)->vault().seal(Secret(u"s3cret"_s), place).value();
    }
    auto store = Store::open(path);
    UnlockJob job(**store);
    if (const Outcome opened = outcomeOf(job); opened.end != Outcome::End::Done)
        return say(u"opening: "_s + codeOf(opened) + u' ' + opened.error->detail);
    if ((*store)->vault().open(sealed, place)->reveal() != u"s3cret"_s)
        return say(u"another secret came back"_s);
    UnlockJob byPassphrase(**store, Secret(u"p"_s)); // already unlocked: nothing to do
    if (outcomeOf(byPassphrase).end != Outcome::End::Done)
        return say(u"an unlocked vault refused"_s);
    const auto keys = (*store)->vaultKeys().keys().value();
    return keys.size() == 1 && keys[0].method == u"keychain" ? 0 : say(u"wrong keys"_s);
}

/// Makes or opens the vault of one file and tells its id.
int makeChild(const QString& path)
{
    auto store = Store::open(path);
    if (!store)
        return 1;
    UnlockJob job(**store, Secret(u"shared"_s));
    if (outcomeOf(job).end != Outcome::End::Done)
        return 2;
    std::puts(qPrintable((*store)->vault().id()));
    return 0;
}

} // namespace

class tst_UnlockJob : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void makesAVaultAndOpensItAgain();
    void refusesAWrongPassphrase();
    void leavesNoKeyWhenCancelled();
    void cancelWhileOpeningLeavesItLocked();
    void deletedWhileComputingIsHarmless();
    void twoAtOnceMakeOneVault();
    void theLaterOfTwoMustKnowThePassphrase();
    void twoProcessesMakeOneVault();
    void saysLockedWithoutAKeychain();
    void saysLockedWhenOnlyAPassphraseOpens();
    void saysLockedWhenOnlyTheKeychainOpens();
    void usesARealKeychain();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void tst_UnlockJob::initTestCase()
{
    // No keychain, whatever the desktop of whoever runs the tests has.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/doppino-test-bus");
    qunsetenv("KDE_FULL_SESSION");
}

void tst_UnlockJob::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = Store::open(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(store);
    m_store = std::move(*store);
}

void tst_UnlockJob::makesAVaultAndOpensItAgain()
{
    UnlockJob make(*m_store, Secret(u"correct hörse"_s));
    QCOMPARE(codeOf(outcomeOf(make)), u"none"_s);
    QVERIFY(m_store->vault().isUnlocked());
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
    const QString sealed = m_store->vault().seal(Secret(u"s"_s), u"x"_s).value();

    m_store->vault().lock();
    UnlockJob open(*m_store, Secret(u"correct hörse"_s));
    QCOMPARE(outcomeOf(open).end, Outcome::End::Done);
    QCOMPARE(m_store->vault().open(sealed, u"x"_s)->reveal(), u"s"_s);
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
}

void tst_UnlockJob::refusesAWrongPassphrase()
{
    UnlockJob make(*m_store, Secret(u"right"_s));
    QCOMPARE(outcomeOf(make).end, Outcome::End::Done);
    m_store->vault().lock();
    UnlockJob open(*m_store, Secret(u"wrong"_s));
    const Outcome outcome = outcomeOf(open);
    QCOMPARE(outcome.end, Outcome::End::Failed);
    QCOMPARE(codeOf(outcome), u"wrong_passphrase"_s);
    QVERIFY(!m_store->vault().isUnlocked());
    UnlockJob again(*m_store, Secret(u"right"_s));
    QCOMPARE(outcomeOf(again).end, Outcome::End::Done);
}

void tst_UnlockJob::leavesNoKeyWhenCancelled()
{
    UnlockJob make(*m_store, Secret(u"p"_s));
    QSignalSpy finished(&make, &Job::finished);
    make.start();
    QTRY_VERIFY(!make.findChildren<QObject*>().isEmpty()); // the pool is at work
    make.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(make.outcome().end, Outcome::End::Cancelled);
    UnlockJob other(*m_store, Secret(u"another"_s)); // takes the pool's time as well
    QCOMPARE(outcomeOf(other).end, Outcome::End::Done);
    QCOMPARE(finished.count(), 1);
    m_store->vault().lock();
    UnlockJob open(*m_store, Secret(u"another"_s));
    QCOMPARE(codeOf(outcomeOf(open)), u"none"_s);
}

void tst_UnlockJob::cancelWhileOpeningLeavesItLocked()
{
    UnlockJob make(*m_store, Secret(u"p"_s));
    QCOMPARE(outcomeOf(make).end, Outcome::End::Done);
    m_store->vault().lock();
    UnlockJob open(*m_store, Secret(u"p"_s));
    QSignalSpy finished(&open, &Job::finished);
    open.start();
    open.cancel();
    QVERIFY(finished.wait());
    QCOMPARE(open.outcome().end, Outcome::End::Cancelled);
    QVERIFY(!m_store->vault().isUnlocked());
}

void tst_UnlockJob::deletedWhileComputingIsHarmless()
{
    auto make = std::make_unique<UnlockJob>(*m_store, Secret(u"p"_s));
    make->start();
    QTRY_VERIFY(!make->findChildren<QObject*>().isEmpty());
    make.reset();
    UnlockJob other(*m_store, Secret(u"q"_s));
    QCOMPARE(outcomeOf(other).end, Outcome::End::Done);
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
}

void tst_UnlockJob::twoAtOnceMakeOneVault()
{
    auto opened = Store::open(m_store->path());
    QVERIFY(opened);
    Store& other = **opened;
    UnlockJob one(*m_store, Secret(u"same"_s));
    UnlockJob two(other, Secret(u"same"_s));
    QSignalSpy ended(&one, &Job::finished);
    one.start();
    QTRY_VERIFY(!one.findChildren<QObject*>().isEmpty()); // has seen that there is no key
    QCOMPARE(codeOf(outcomeOf(two)), u"none"_s);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(codeOf(one.outcome()), u"none"_s);
    QCOMPARE(other.vaultKeys().keys()->size(), 1);
    const QString sealed = m_store->vault().seal(Secret(u"s"_s), u"x"_s).value();
    QCOMPARE(other.vault().open(sealed, u"x"_s)->reveal(), u"s"_s);
}

void tst_UnlockJob::theLaterOfTwoMustKnowThePassphrase()
{
    auto opened = Store::open(m_store->path());
    QVERIFY(opened);
    UnlockJob one(*m_store, Secret(u"mine"_s));
    QSignalSpy ended(&one, &Job::finished);
    one.start();
    QTRY_VERIFY(!one.findChildren<QObject*>().isEmpty());
    // The other program is faster: its key costs nothing.
    Vault others;
    others.create(u"others"_s);
    QVERIFY((*opened)->vaultKeys().save(others.wrapWithPassphrase(Secret(u"yours"_s))));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 60'000);
    QCOMPARE(codeOf(one.outcome()), u"wrong_passphrase"_s);
    QVERIFY(!m_store->vault().isUnlocked());
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
    UnlockJob again(*m_store, Secret(u"yours"_s));
    QCOMPARE(codeOf(outcomeOf(again)), u"none"_s);
    QCOMPARE(m_store->vault().id(), u"others"_s);
}

void tst_UnlockJob::twoProcessesMakeOneVault()
{
    const QString path = m_folder->filePath(u"shared.sqlite"_s);
    QProcess one;
    QProcess two;
    for (QProcess* program : { &one, &two })
        program->start(QCoreApplication::applicationFilePath(), { u"--make"_s, path });
    for (QProcess* program : { &one, &two }) {
        QVERIFY(program->waitForFinished(60'000));
        QVERIFY2(program->exitCode() == 0, program->readAllStandardError().constData());
    }
    auto store = Store::open(path);
    QVERIFY(store);
    QCOMPARE((*store)->vaultKeys().keys()->size(), 1);
    const QString id = (*store)->vaultKeys().keys()->first().vaultId;
    QCOMPARE(QString::fromUtf8(one.readAllStandardOutput()).trimmed(), id);
    QCOMPARE(QString::fromUtf8(two.readAllStandardOutput()).trimmed(), id);
}

void tst_UnlockJob::saysLockedWithoutAKeychain()
{
    UnlockJob job(*m_store);
    QElapsedTimer timer;
    timer.start();
    const Outcome outcome = outcomeOf(job);
    QCOMPARE(outcome.end, Outcome::End::Failed);
    QCOMPARE(codeOf(outcome), u"vault_locked"_s);
    QVERIFY(!outcome.error->detail.isEmpty());
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!m_store->vault().isUnlocked());
    QVERIFY(m_store->vaultKeys().keys()->isEmpty());
    UnlockJob byPassphrase(*m_store, Secret(u"p"_s)); // the way out
    QCOMPARE(outcomeOf(byPassphrase).end, Outcome::End::Done);
}

void tst_UnlockJob::saysLockedWhenOnlyAPassphraseOpens()
{
    UnlockJob make(*m_store, Secret(u"p"_s));
    QCOMPARE(outcomeOf(make).end, Outcome::End::Done);
    m_store->vault().lock();
    UnlockJob job(*m_store);
    QCOMPARE(codeOf(outcomeOf(job)), u"vault_locked"_s);
}

void tst_UnlockJob::saysLockedWhenOnlyTheKeychainOpens()
{
    Vault vault;
    vault.create(u"v"_s);
    QVERIFY(m_store->vaultKeys().save(vault.wrapWithKey(Vault::newKeychainKey())));
    UnlockJob job(*m_store, Secret(u"p"_s));
    QCOMPARE(codeOf(outcomeOf(job)), u"vault_locked"_s);
    QCOMPARE(m_store->vaultKeys().keys()->size(), 1);
}

void tst_UnlockJob::usesARealKeychain()
{
    if (const QString missing = KeychainSession::missing(); !missing.isEmpty())
        QSKIP(qPrintable(missing));
    const QByteArray wrong = KeychainSession::run(
        m_folder->path(), { u"--keychain"_s, m_folder->filePath(u"keychain.sqlite"_s) });
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--keychain") == 0)
        return keychainChild(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "--make") == 0)
        return makeChild(QString::fromLocal8Bit(argv[2]));
    tst_UnlockJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_UnlockJob.moc"
