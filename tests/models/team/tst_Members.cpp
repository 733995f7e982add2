// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/RecoveryKey.h"
#include "models/store/Store.h"
#include "models/team/MemberJob.h"
#include "models/team/RekeyJob.h"
#include "tests/peers/PostgresPeer.h"
#include "tests/support/JobEnd.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const PassphraseCost cheap { crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN };

} // namespace

/// A team on a file and on a real PostgreSQL: what is right on one is right on the other.
class tst_Members : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void keepsTheKeyInAFile();
    void wrongPassphrasesOfTheKeyWait();
    void aCancelledChangeOfItsPassphraseIsNone();
    void refusesFilesThatAreNoKey_data();
    void refusesFilesThatAreNoKey();
    void theFirstOneMakesTheVault_data() { places(); }
    void theFirstOneMakesTheVault();
    void othersAskAndAreAdmitted_data() { places(); }
    void othersAskAndAreAdmitted();
    void admitsOnlyTheComparedKey_data() { places(); }
    void admitsOnlyTheComparedKey();
    void aForeignVaultIsNoticed();
    void theLastOneStays_data() { places(); }
    void theLastOneStays();
    void whoIsRemovedOpensNothingAnew_data() { places(); }
    void whoIsRemovedOpensNothingAnew();
    void renewingLeavesOutWhoIsNotProven_data() { places(); }
    void renewingLeavesOutWhoIsNotProven();

private:
    static void places();
    [[nodiscard]] QString place();
    /// A connection of its own to the place of this row.
    [[nodiscard]] std::unique_ptr<Store> openStore();
    [[nodiscard]] QString keyFile(const QString& name) const
    {
        return m_folder->filePath(name + u".key"_s);
    }
    Outcome ask(Store& store, const QString& name, QString* fingerprint = nullptr);
    Outcome unlock(Store& store, const QString& name);
    [[nodiscard]] Status admit(Store& store, const QString& name);

    PostgresPeer m_peer;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

void tst_Members::places()
{
    QTest::addColumn<bool>("isServer");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

QString tst_Members::place()
{
    QFETCH(bool, isServer);
    if (!isServer)
        return m_folder->filePath(u"team.sqlite"_s);
    return m_peer.place(m_peer.newDatabase());
}

std::unique_ptr<Store> tst_Members::openStore()
{
    if (m_place.isEmpty())
        m_place = place();
    auto store = Store::open(m_place);
    if (!store)
        qWarning("%s: %s", qPrintable(errorCodeName(store.error().code)),
            qPrintable(store.error().detail));
    return store ? std::move(*store) : nullptr;
}

Outcome tst_Members::ask(Store& store, const QString& name, QString* fingerprint)
{
    MemberJob job(MemberJob::Purpose::Ask, store, keyFile(name), Secret(name), name);
    job.setCost(cheap);
    const Outcome outcome = JobEnd::of(job);
    if (fingerprint)
        *fingerprint = job.fingerprint();
    return outcome;
}

Outcome tst_Members::unlock(Store& store, const QString& name)
{
    MemberJob job(MemberJob::Purpose::Unlock, store, keyFile(name), Secret(name));
    return JobEnd::of(job);
}

Status tst_Members::admit(Store& store, const QString& name)
{
    Members members(store.database());
    const auto member = members.find(name);
    return member ? members.admit(member->id, member->fingerprint(), store.vault())
                  : tl::unexpected(member.error());
}

void tst_Members::initTestCase() { QVERIFY2(m_peer.start(), qPrintable(m_peer.errorText())); }

void tst_Members::init()
{
    m_place.clear();
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_Members::keepsTheKeyInAFile()
{
    const QString path = m_folder->filePath(u"deep/member.key"_s);
    QVERIFY(!MemberKey::exists(path));
    const auto made = MemberKey::create(path, Secret(u"mine"_s), cheap);
    QVERIFY(made);
    QCOMPARE(made->publicKey().size(), 32);
    QCOMPARE(QFile(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
        QFile::ReadOwner | QFile::WriteOwner);
    const auto opened = MemberKey::open(path, Secret(u"mine"_s));
    QVERIFY(opened);
    QCOMPARE(opened->secretKey(), made->secretKey());
    QCOMPARE(*MemberKey::publicKeyOf(path), made->publicKey());
    QCOMPARE(MemberKey::open(path, Secret(u"yours"_s)).error().code, ErrorCode::WrongPassphrase);
    // Whatever was sealed for it would be lost.
    QCOMPARE(
        MemberKey::create(path, Secret(u"mine"_s), cheap).error().code, ErrorCode::FileUnwritable);

    QVERIFY(MemberKey::reseal(path, Secret(u"mine"_s), Secret(u"other"_s), cheap));
    QCOMPARE(MemberKey::open(path, Secret(u"mine"_s)).error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(MemberKey::open(path, Secret(u"other"_s))->secretKey(), made->secretKey());

    QFile file(path);
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains(made->secretKey().revealUtf8()));
}

void tst_Members::wrongPassphrasesOfTheKeyWait()
{
    const QString path = keyFile(u"slow"_s);
    const Secret right(u"right"_s);
    QVERIFY(MemberKey::create(path, right, cheap));
    const auto codeOfOpening = [&path](const Secret& passphrase) {
        const auto key = MemberKey::open(path, passphrase);
        return key ? u"none"_s : errorCodeName(key.error().code);
    };
    /// As if the last wrong one had been longer ago.
    const auto age = [&path](int failures, int seconds) {
        QFile file(path + u".tries"_s);
        const QString at
            = QDateTime::currentDateTimeUtc().addSecs(-seconds).toString(Qt::ISODateWithMs);
        const QByteArray text
            = u"{\"failures\": %1, \"failed_at\": \"%2\"}"_s.arg(failures).arg(at).toUtf8();
        return file.open(QFile::WriteOnly) && file.write(text) == text.size();
    };
    for (int i = 0; i < 2; ++i)
        QCOMPARE(codeOfOpening(Secret(u"wrong"_s)), u"wrong_passphrase"_s);
    const QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(QFile::exists(path + u".tries"_s));
    QVERIFY(!(QFile(path + u".tries"_s).permissions() & others));
    QVERIFY(age(8, 30)); // 32 s to wait
    QCOMPARE(codeOfOpening(right), u"passphrase_delayed"_s);
    QVERIFY(age(8, -3600)); // its clock was set back: the wait begins anew
    QCOMPARE(codeOfOpening(right), u"passphrase_delayed"_s);
    QVERIFY(age(8, 40));
    QCOMPARE(codeOfOpening(Secret(u"wrong"_s)), u"wrong_passphrase"_s);
    QCOMPARE(codeOfOpening(right), u"passphrase_delayed"_s);
    QVERIFY(age(9, 61));
    QCOMPARE(codeOfOpening(right), u"none"_s);
    QVERIFY(!QFile::exists(path + u".tries"_s));
}

void tst_Members::aCancelledChangeOfItsPassphraseIsNone()
{
    const QString path = keyFile(u"cancelled"_s);
    const Secret before(u"before"_s);
    QVERIFY(MemberKey::create(path, before, cheap));
    std::atomic_bool isCancelled = true;
    const Secret after(u"after"_s);
    QCOMPARE(JobEnd::code(MemberKey::reseal(path, before, after, cheap, &isCancelled)), u"cancelled"_s);
    QVERIFY(MemberKey::open(path, before));
    isCancelled = false;
    QCOMPARE(JobEnd::code(MemberKey::reseal(path, before, after, cheap, &isCancelled)), u"none"_s);
    QVERIFY(MemberKey::open(path, after));
}

void tst_Members::refusesFilesThatAreNoKey_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("another format")
        << QByteArray("doppino-member/1") << QByteArray("x/9") << u"malformed_file"_s;
    QTest::newRow("an absurd cost") << QByteArray("\"operations\": 1")
                                    << QByteArray("\"operations\": 60000") << u"malformed_file"_s;
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("<") << u"malformed_file"_s;
    QTest::newRow("no salt") << QByteArray("\"salt\"") << QByteArray("\"pepper\"")
                             << u"malformed_file"_s;
}

void tst_Members::refusesFilesThatAreNoKey()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, code);
    const QString path = keyFile(u"x"_s);
    QVERIFY(MemberKey::create(path, Secret(u"p"_s), cheap));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains(from));
    bytes.replace(from, to);
    QVERIFY(file.resize(0) && file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    const auto key = MemberKey::open(path, Secret(u"p"_s));
    QVERIFY(!key);
    QCOMPARE(errorCodeName(key.error().code), code);
    QCOMPARE(key.error().subject, path);
}

void tst_Members::theFirstOneMakesTheVault()
{
    const auto store = openStore();
    QVERIFY(store);
    QString fingerprint;
    QCOMPARE(JobEnd::code(ask(*store, u"anna"_s, &fingerprint)), u"none"_s);
    QVERIFY(store->vault().isUnlocked());
    const QString sealed = store->vault().seal(Secret(u"s3cret"_s), u"x"_s).value();
    const auto members = Members(store->database()).list();
    QCOMPARE(members->size(), 1);
    QVERIFY(members->first().isAdmitted);
    QCOMPARE(members->first().fingerprint(), fingerprint);
    QCOMPARE(fingerprint.size(), 8 * 4 + 7);

    const auto again = openStore();
    QVERIFY(again);
    QCOMPARE(JobEnd::code(unlock(*again, u"anna"_s)), u"none"_s);
    QCOMPARE(again->vault().open(sealed, u"x"_s)->reveal(), u"s3cret"_s);
    QCOMPARE(JobEnd::code(ask(*again, u"anna"_s)), u"none"_s); // once is enough
    QCOMPARE(Members(store->database()).list()->size(), 1);
    // A passphrase alone opens nothing here, and makes no second vault.
    QCOMPARE(again->vaultKeys().keys()->size(), 1);
    QCOMPARE(again->vaultKeys().keys()->first().method, u"members"_s);
}

void tst_Members::othersAskAndAreAdmitted()
{
    const auto anna = openStore();
    QVERIFY(anna);
    QCOMPARE(JobEnd::code(ask(*anna, u"anna"_s)), u"none"_s);
    const QString sealed = anna->vault().seal(Secret(u"s3cret"_s), u"x"_s).value();

    const auto bruno = openStore();
    QVERIFY(bruno);
    QString fingerprint;
    QCOMPARE(JobEnd::code(ask(*bruno, u"bruno"_s, &fingerprint)), u"none"_s);
    QVERIFY(!bruno->vault().isUnlocked());
    const Outcome refused = unlock(*bruno, u"bruno"_s);
    QCOMPARE(JobEnd::code(refused), u"not_a_member"_s);
    QCOMPARE(refused.error->detail, fingerprint);
    QCOMPARE(JobEnd::code(admit(*bruno, u"bruno"_s)), u"vault_locked"_s); // nobody admits himself

    QCOMPARE(JobEnd::code(admit(*anna, u"bruno"_s)), u"none"_s);
    QCOMPARE(JobEnd::code(unlock(*bruno, u"bruno"_s)), u"none"_s);
    QCOMPARE(bruno->vault().open(sealed, u"x"_s)->reveal(), u"s3cret"_s);
    QCOMPARE(JobEnd::code(Members(anna->database()).find(u"carla"_s).map([](const Member&) {})),
        u"no_such_member"_s);
}

/// The server's administrator puts his own key into the row of somebody who asks.
void tst_Members::admitsOnlyTheComparedKey()
{
    const auto anna = openStore();
    QVERIFY(anna);
    QCOMPARE(JobEnd::code(ask(*anna, u"anna"_s)), u"none"_s);
    const auto bruno = openStore();
    QVERIFY(bruno);
    QString readOut;
    QCOMPARE(JobEnd::code(ask(*bruno, u"bruno"_s, &readOut)), u"none"_s);
    const auto thief = MemberKey::create(keyFile(u"thief"_s), Secret(u"t"_s), cheap);
    QVERIFY(thief);
    QVERIFY(anna->database().run(u"UPDATE member SET public_key = ? WHERE name = 'bruno'"_s,
        { QString::fromLatin1(thief->publicKey().toBase64()) }));
    Members members(anna->database());
    const auto member = members.find(u"bruno"_s);
    QVERIFY(member);
    const Status admitted = members.admit(member->id, readOut, anna->vault());
    QCOMPARE(JobEnd::code(admitted), u"bad_value"_s);
    QVERIFY(!members.find(u"bruno"_s)->isAdmitted);
    QCOMPARE(JobEnd::code(members.admit(member->id, {}, anna->vault())), u"bad_value"_s);
}

/// He seals a key of his own for everybody, in the place of the team's.
void tst_Members::aForeignVaultIsNoticed()
{
    m_place = m_folder->filePath(u"team.sqlite"_s);
    const auto anna = openStore();
    QVERIFY(anna);
    QCOMPARE(JobEnd::code(ask(*anna, u"anna"_s)), u"none"_s);
    const auto member = Members(anna->database()).list()->first();
    Vault foreign;
    foreign.create(anna->vault().id());
    QVERIFY(anna->database().run(u"UPDATE member SET wrapped = ?"_s,
        { QString::fromLatin1(foreign.wrapForMember(member.publicKey).toBase64()) }));
    anna->vault().lock();
    QCOMPARE(JobEnd::code(unlock(*anna, u"anna"_s)), u"database_damaged"_s);
    QVERIFY(!anna->vault().isUnlocked());
}

void tst_Members::theLastOneStays()
{
    const auto store = openStore();
    QVERIFY(store);
    QCOMPARE(JobEnd::code(ask(*store, u"anna"_s)), u"none"_s);
    Members members(store->database());
    const QString anna = members.find(u"anna"_s)->id;
    const Status refused = members.remove(anna);
    QCOMPARE(JobEnd::code(refused), u"last_owner"_s);
    QCOMPARE(refused.error().subject, u"anna"_s);
    QCOMPARE(members.list()->size(), 1);
    // With a recovery sheet there is another way.
    QVERIFY(store->vaultKeys().save(store->vault().wrapWithRecovery(RecoveryKey::make())));
    QCOMPARE(JobEnd::code(members.remove(anna)), u"none"_s);
    QVERIFY(members.list()->isEmpty());
    QCOMPARE(JobEnd::code(members.remove(anna)), u"no_such_member"_s);
}

void tst_Members::whoIsRemovedOpensNothingAnew()
{
    const auto anna = openStore();
    const auto bruno = openStore();
    QVERIFY(anna && bruno);
    QCOMPARE(JobEnd::code(ask(*anna, u"anna"_s)), u"none"_s);
    QCOMPARE(JobEnd::code(ask(*bruno, u"bruno"_s)), u"none"_s);
    QCOMPARE(JobEnd::code(admit(*anna, u"bruno"_s)), u"none"_s);
    QCOMPARE(JobEnd::code(unlock(*bruno, u"bruno"_s)), u"none"_s);
    Site site;
    site.name = u"S"_s;
    site.pbx.password = Secret(u"s3cret"_s);
    QVERIFY(anna->sites().save(site, u"test"_s));

    Members members(anna->database());
    QCOMPARE(JobEnd::code(members.remove(members.find(u"bruno"_s)->id)), u"none"_s);
    QVERIFY(bruno->sites().load(site.id)); // he still holds the key he had
    RekeyJob rekey(*anna, {});
    QCOMPARE(JobEnd::code(JobEnd::of(rekey)), u"none"_s);
    QCOMPARE(rekey.report().members.size(), 1);
    QCOMPARE(rekey.report().members.first().name, u"anna"_s);
    QVERIFY(rekey.report().leftOut.isEmpty());
    QCOMPARE(anna->sites().load(site.id)->pbx.password.reveal(), u"s3cret"_s);
    QVERIFY(!bruno->sites().load(site.id));
    QVERIFY(!bruno->sites().save(site, u"test"_s));
    QCOMPARE(JobEnd::code(unlock(*bruno, u"bruno"_s)), u"not_a_member"_s);
    const auto again = openStore();
    QVERIFY(again);
    QCOMPARE(JobEnd::code(unlock(*again, u"anna"_s)), u"none"_s);
    QCOMPARE(again->sites().load(site.id)->pbx.password.reveal(), u"s3cret"_s);
}

/// He puts his own key into the row of a member, and waits for the next renewal.
void tst_Members::renewingLeavesOutWhoIsNotProven()
{
    const auto anna = openStore();
    const auto bruno = openStore();
    QVERIFY(anna && bruno);
    QCOMPARE(JobEnd::code(ask(*anna, u"anna"_s)), u"none"_s);
    QCOMPARE(JobEnd::code(ask(*bruno, u"bruno"_s)), u"none"_s);
    QCOMPARE(JobEnd::code(admit(*anna, u"bruno"_s)), u"none"_s);
    const auto thief = MemberKey::create(keyFile(u"thief"_s), Secret(u"thief"_s), cheap);
    QVERIFY(thief);
    QVERIFY(anna->database().run(u"UPDATE member SET public_key = ? WHERE name = 'bruno'"_s,
        { QString::fromLatin1(thief->publicKey().toBase64()) }));
    RekeyJob rekey(*anna, {});
    QCOMPARE(JobEnd::code(JobEnd::of(rekey)), u"none"_s);
    QCOMPARE(rekey.report().members.size(), 1);
    QCOMPARE(rekey.report().leftOut.size(), 1);
    QCOMPARE(rekey.report().leftOut.first().name, u"bruno"_s);
    QCOMPARE(JobEnd::code(unlock(*bruno, u"thief"_s)), u"not_a_member"_s);
    QCOMPARE(JobEnd::code(unlock(*bruno, u"bruno"_s)), u"not_a_member"_s);
}

QTEST_GUILESS_MAIN(tst_Members)
#include "tst_Members.moc"
