// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Database.h"
#include "models/store/RecoveryKey.h"
#include "models/store/Vault.h"

#include <QTemporaryDir>
#include <QTest>

#include <sodium.h>

using namespace Qt::StringLiterals;

class tst_Vault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void sealsEachTimeDifferently();
    void refusesAValueMovedElsewhere();
    void refusesATamperedValue();
    void refusesWhatIsNoSealedValue_data();
    void refusesWhatIsNoSealedValue();
    void refusesAnotherVaultsValue();
    void lockedOpensAndSealsNothing();
    void unlocksWithTheKey();
    void refusesAWrongKey_data();
    void refusesAWrongKey();
    void unlocksWithThePassphrase();
    void refusesAWrongPassphrase();
    void refusesATamperedWrapping();
    void refusesAnAbsurdCost_data();
    void refusesAnAbsurdCost();
    void takesOverAnothersKey();
    void keepsWrappedKeysInTheStore();
    void refusesASecondVault();
    void keepsTheLastWay();
    void bindsNoMoreThanAFewSeconds_data();
    void bindsNoMoreThanAFewSeconds();
    void aRecoveryKeyOpens();
    void aRecoveryKeyIsTypedInManyWays_data();
    void aRecoveryKeyIsTypedInManyWays();
    void aSlipOfThePenIsFound();
    void sealsForAMember();
    void aTwinHasTheSameKey();
};

void tst_Vault::opensWhatItSealed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a password") << QByteArray("s3cret");
    QTest::newRow("one byte") << QByteArray("p");
    QTest::newRow("beyond ASCII") << u"pässwört€"_s.toUtf8();
    QTest::newRow("NUL bytes") << QByteArray("a\0b\0", 4);
    QTest::newRow("a whole backup") << QByteArray(1'000'000, 'x');
    QTest::newRow("nothing") << QByteArray();
}

void tst_Vault::opensWhatItSealed()
{
    QFETCH(QByteArray, text);
    Vault vault;
    vault.create(u"v"_s);
    const auto sealed = vault.seal(Secret(text), u"here"_s);
    QVERIFY(sealed);
    QVERIFY(text.size() < 4 || !sealed->contains(QString::fromUtf8(text)));
    const auto opened = vault.open(*sealed, u"here"_s);
    QVERIFY(opened);
    QCOMPARE(opened->revealUtf8(), text);
}

void tst_Vault::sealsEachTimeDifferently()
{
    Vault vault;
    vault.create(u"v"_s);
    QVERIFY(vault.seal(Secret(u"same"_s), u"x"_s).value()
        != vault.seal(Secret(u"same"_s), u"x"_s).value());
}

void tst_Vault::refusesAValueMovedElsewhere()
{
    Vault vault;
    vault.create(u"v"_s);
    const QString sealed = vault.seal(Secret(u"s3cret"_s), u"secret:a:password"_s).value();
    const auto moved = vault.open(sealed, u"secret:b:password"_s);
    QVERIFY(!moved);
    QCOMPARE(moved.error(), Error(ErrorCode::DatabaseDamaged, u"secret:b:password"_s));
}

void tst_Vault::refusesATamperedValue()
{
    Vault vault;
    vault.create(u"v"_s);
    const QByteArray sealed
        = QByteArray::fromBase64(vault.seal(Secret(u"s3cret"_s), u"x"_s).value().toLatin1());
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = char(changed[i] ^ 1);
        QVERIFY2(!vault.open(QString::fromLatin1(changed.toBase64()), u"x"_s),
            qPrintable(QString::number(i)));
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QVERIFY(!vault.open(QString::fromLatin1(sealed.first(size).toBase64()), u"x"_s));
}

void tst_Vault::refusesWhatIsNoSealedValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain text") << u"password"_s;
    QTest::newRow("short base64") << u"AAAA"_s;
    QTest::newRow("long base64") << QString(400, u'A');
    QTest::newRow("beyond Latin-1") << u"密码密码"_s;
}

void tst_Vault::refusesWhatIsNoSealedValue()
{
    QFETCH(QString, text);
    Vault vault;
    vault.create(u"v"_s);
    const auto opened = vault.open(text, u"x"_s);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::DatabaseDamaged);
}

void tst_Vault::refusesAnotherVaultsValue()
{
    Vault one;
    Vault other;
    one.create(u"v"_s);
    other.create(u"v"_s);
    QVERIFY(!other.open(one.seal(Secret(u"s"_s), u"x"_s).value(), u"x"_s));
}

void tst_Vault::lockedOpensAndSealsNothing()
{
    Vault vault;
    QVERIFY(!vault.isUnlocked());
    QCOMPARE(vault.seal(Secret(u"s"_s), u"x"_s).error().code, ErrorCode::VaultLocked);
    vault.create(u"v"_s);
    QVERIFY(vault.isUnlocked());
    const QString sealed = vault.seal(Secret(u"s"_s), u"x"_s).value();
    vault.lock();
    QVERIFY(!vault.isUnlocked());
    QCOMPARE(vault.open(sealed, u"x"_s).error().code, ErrorCode::VaultLocked);
}

void tst_Vault::unlocksWithTheKey()
{
    Vault vault;
    vault.create(u"the id"_s);
    const Secret key = Vault::newKeychainKey();
    QVERIFY(!(key == Vault::newKeychainKey()));
    const WrappedKey wrapped = vault.wrapWithKey(key);
    QCOMPARE(wrapped.method, u"keychain"_s);
    const QString sealed = vault.seal(Secret(u"s"_s), u"x"_s).value();
    Vault again;
    QVERIFY(again.unlockWithKey(wrapped, key));
    QCOMPARE(again.id(), u"the id"_s);
    QCOMPARE(again.open(sealed, u"x"_s)->reveal(), u"s"_s);
}

void tst_Vault::refusesAWrongKey_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("another key") << QByteArray(32, 'x').toBase64();
    QTest::newRow("a short key") << QByteArray(31, 'x').toBase64();
    QTest::newRow("no key") << QByteArray();
    QTest::newRow("no base64") << QByteArray("!!!");
}

void tst_Vault::refusesAWrongKey()
{
    QFETCH(QByteArray, key);
    Vault vault;
    vault.create(u"v"_s);
    const WrappedKey wrapped = vault.wrapWithKey(Vault::newKeychainKey());
    Vault again;
    const Status status = again.unlockWithKey(wrapped, Secret(key));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(!again.isUnlocked());
}

void tst_Vault::unlocksWithThePassphrase()
{
    Vault vault;
    vault.create(u"v"_s);
    const WrappedKey wrapped = vault.wrapWithPassphrase(Secret(u"correct hörse"_s));
    QCOMPARE(wrapped.method, u"passphrase"_s);
    QCOMPARE(wrapped.salt.size(), 16);
    QVERIFY(wrapped.salt != QByteArray(16, '\0'));
    const QString sealed = vault.seal(Secret(u"s"_s), u"x"_s).value();
    Vault again;
    QVERIFY(again.unlockWithPassphrase(wrapped, Secret(u"correct hörse"_s)));
    QCOMPARE(again.open(sealed, u"x"_s)->reveal(), u"s"_s);
}

void tst_Vault::refusesAWrongPassphrase()
{
    Vault vault;
    vault.create(u"v"_s);
    const WrappedKey wrapped = vault.wrapWithPassphrase(Secret(u"right"_s));
    Vault again;
    const Status status = again.unlockWithPassphrase(wrapped, Secret(u"Right"_s));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(!again.isUnlocked());
}

void tst_Vault::refusesATamperedWrapping()
{
    Vault vault;
    vault.create(u"v"_s);
    const Secret key = Vault::newKeychainKey();
    WrappedKey wrapped = vault.wrapWithKey(key);
    Vault again;
    wrapped.wrapped[30] = char(wrapped.wrapped[30] ^ 1);
    QCOMPARE(again.unlockWithKey(wrapped, key).error().code, ErrorCode::WrongPassphrase);
    wrapped.wrapped.chop(1);
    QCOMPARE(again.unlockWithKey(wrapped, key).error().code, ErrorCode::DatabaseDamaged);
    WrappedKey renamed = vault.wrapWithKey(key);
    renamed.vaultId = u"another vault"_s;
    QCOMPARE(again.unlockWithKey(renamed, key).error().code, ErrorCode::WrongPassphrase);
    QVERIFY(!again.isUnlocked());
}

void tst_Vault::refusesAnAbsurdCost_data()
{
    QTest::addColumn<quint64>("operations");
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<int>("salt");
    const quint64 mebibyte = 1024 * 1024;
    QTest::newRow("a terabyte of memory") << quint64(3) << mebibyte * mebibyte << 16;
    QTest::newRow("endless operations") << quint64(1'000'000'000) << 256 * mebibyte << 16;
    QTest::newRow("no operations") << quint64(0) << 256 * mebibyte << 16;
    QTest::newRow("no memory") << quint64(3) << quint64(0) << 16;
    QTest::newRow("no salt") << quint64(3) << 256 * mebibyte << 0;
}

void tst_Vault::refusesAnAbsurdCost()
{
    QFETCH(quint64, operations);
    QFETCH(quint64, memory);
    QFETCH(int, salt);
    const WrappedKey wrapped { u"passphrase"_s, u"v"_s, QByteArray(salt, 's'), operations, memory,
        QByteArray(72, 'w') };
    Vault vault;
    const Status status = vault.unlockWithPassphrase(wrapped, Secret(u"p"_s));
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::DatabaseDamaged);
}

void tst_Vault::takesOverAnothersKey()
{
    Vault one;
    Vault other;
    other.create(u"v"_s);
    const QString sealed = other.seal(Secret(u"s"_s), u"x"_s).value();
    one.take(other);
    QVERIFY(!other.isUnlocked());
    QCOMPARE(one.id(), u"v"_s);
    QCOMPARE(one.open(sealed, u"x"_s)->reveal(), u"s"_s);
}

void tst_Vault::keepsWrappedKeysInTheStore()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    VaultRepository repository(**database);
    QVERIFY(repository.keys().value().isEmpty());
    WrappedKey key { u"passphrase"_s, u"v"_s, QByteArray("\0salt", 5), 3, 268435456,
        QByteArray("\xff\0w", 3) };
    QVERIFY(repository.save(key));
    key.operations = 4;
    QVERIFY(repository.save(key)); // replaces the one of its method
    QVERIFY(repository.save({ u"keychain"_s, u"v"_s, {}, 0, 0, "other" }));
    const auto keys = repository.keys().value();
    QCOMPARE(keys.size(), 2);
    QCOMPARE(keys[0].method, u"keychain"_s);
    QCOMPARE(keys[1].salt, key.salt);
    QCOMPARE(keys[1].operations, quint64(4));
    QCOMPARE(keys[1].memory, key.memory);
    QCOMPARE(keys[1].wrapped, key.wrapped);
}

void tst_Vault::refusesASecondVault()
{
    const QTemporaryDir folder;
    const auto one = Database::open(folder.filePath(u"d.sqlite"_s));
    const auto other = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(one && other);
    VaultRepository first(**one);
    VaultRepository second(**other);
    QVERIFY(first.keys()->isEmpty() && second.keys()->isEmpty()); // both believe to be the first
    QVERIFY(first.save({ u"keychain"_s, u"v"_s, {}, 0, 0, "key" }));
    for (const QString& method : { u"keychain"_s, u"passphrase"_s })
        QCOMPARE(
            second.save({ method, u"w"_s, {}, 0, 0, "key" }).error().code, ErrorCode::Conflict);
    QCOMPARE(second.keys()->size(), 1);
    QCOMPARE(second.keys()->first().vaultId, u"v"_s);
}

void tst_Vault::keepsTheLastWay()
{
    const QTemporaryDir folder;
    const auto database = Database::open(folder.filePath(u"d.sqlite"_s));
    QVERIFY(database);
    VaultRepository keys(**database);
    QVERIFY(keys.save({ u"keychain"_s, u"v"_s, {}, 0, 0, "a" }));
    QCOMPARE(keys.remove(u"keychain"_s).error().code, ErrorCode::LastOwner);
    QVERIFY(keys.save({ u"recovery"_s, u"v"_s, QByteArray(16, 's'), 0, 0, "b" }));
    QVERIFY(keys.remove(u"keychain"_s));
    QCOMPARE(keys.remove(u"recovery"_s).error().code, ErrorCode::LastOwner);
    QCOMPARE(keys.keys()->size(), 1);
    QVERIFY(*keys.isCurrent(u"v"_s));
    QVERIFY(!*keys.isCurrent(u"w"_s));
}

void tst_Vault::bindsNoMoreThanAFewSeconds_data()
{
    QTest::addColumn<quint64>("operations");
    QTest::addColumn<quint64>("memory");
    constexpr quint64 gigabyte = 1024 * 1024 * 1024;
    QTest::newRow("a minute") << quint64(64) << gigabyte;
    QTest::newRow("just beyond") << quint64(5) << gigabyte;
    QTest::newRow("more than there is") << quint64(1) << 64 * gigabyte;
    QTest::newRow("nothing at all") << quint64(0) << quint64(0);
}

void tst_Vault::bindsNoMoreThanAFewSeconds()
{
    QFETCH(quint64, operations);
    QFETCH(quint64, memory);
    Vault vault;
    const WrappedKey hostile { u"passphrase"_s, u"v"_s, QByteArray(16, 's'), operations, memory,
        QByteArray(72, 'w') };
    QCOMPARE(vault.unlockWithPassphrase(hostile, Secret(u"p"_s)).error().code,
        ErrorCode::DatabaseDamaged);
}

void tst_Vault::aRecoveryKeyOpens()
{
    Vault vault;
    vault.create(u"v"_s);
    const QString sealed = vault.seal(Secret(u"s3cret"_s), u"x"_s).value();
    const RecoveryKey key = RecoveryKey::make();
    const WrappedKey wrapped = vault.wrapWithRecovery(key);
    QCOMPARE(wrapped.method, u"recovery"_s);

    Vault other;
    QVERIFY(other.unlockWithRecovery(wrapped, *RecoveryKey::read(key.text())));
    QCOMPARE(other.open(sealed, u"x"_s)->reveal(), u"s3cret"_s);
    Vault third;
    QCOMPARE(third.unlockWithRecovery(wrapped, RecoveryKey::make()).error().code,
        ErrorCode::RecoveryKeyWrong);
    QVERIFY(!third.isUnlocked());
    WrappedKey damaged = wrapped;
    damaged.salt.chop(1);
    QCOMPARE(third.unlockWithRecovery(damaged, key).error().code, ErrorCode::DatabaseDamaged);
}

void tst_Vault::aRecoveryKeyIsTypedInManyWays_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("as printed") << 0;
    QTest::newRow("small letters") << 1;
    QTest::newRow("blanks instead of hyphens") << 2;
    QTest::newRow("in one go") << 3;
    QTest::newRow("an O for a nought and an l for a one") << 4;
    QTest::newRow("with a line break") << 5;
}

void tst_Vault::aRecoveryKeyIsTypedInManyWays()
{
    QFETCH(int, way);
    const RecoveryKey key = RecoveryKey::make();
    QString text = key.text().reveal();
    QCOMPARE(text.size(), 8 * 5 + 7);
    if (way == 1)
        text = text.toLower();
    if (way == 2)
        text.replace(u'-', u' ');
    if (way == 3)
        text.remove(u'-');
    if (way == 4)
        text.replace(u'0', u'O').replace(u'1', u'l');
    if (way == 5)
        text = u' ' + text + u"\r\n"_s;
    const auto read = RecoveryKey::read(Secret(text));
    QVERIFY(read);
    QCOMPARE(read->bytes(), key.bytes());
}

void tst_Vault::aSlipOfThePenIsFound()
{
    const QString text = RecoveryKey::make().text().reveal();
    const auto groupOf = [](const QString& typed) {
        const auto read = RecoveryKey::read(Secret(typed));
        return read ? 0 : read.error().detail.toInt();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'-')
            continue;
        const int group = int(i / 6) + 1;
        for (const QChar other : u"0123456789ABCDEFGHJKMNPQRSTVWXYZU?"_s) {
            QString typed = text;
            typed[i] = other;
            QCOMPARE(groupOf(typed), other == text[i] ? 0 : group);
        }
        QString swapped = text;
        if (i + 1 < text.size() && text[i + 1] != u'-' && text[i] != text[i + 1]) {
            std::swap(swapped[i], swapped[i + 1]);
            QCOMPARE(groupOf(swapped), group);
        }
    }
    QStringList groups = text.split(u'-');
    if (groups[2] != groups[3]) {
        groups.swapItemsAt(2, 3);
        QCOMPARE(groupOf(groups.join(u'-')), 3);
    }
    QCOMPARE(groupOf(text.chopped(1)), 8);
    QCOMPARE(groupOf(text + u'7'), 8);
    QCOMPARE(groupOf({}), 1);
    QCOMPARE(groupOf(QString(100'000, u'0')), 8);
}

void tst_Vault::sealsForAMember()
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_keypair(reinterpret_cast<unsigned char*>(publicKey.data()),
        reinterpret_cast<unsigned char*>(secretKey.data()));
    Vault vault;
    vault.create(u"v"_s);
    const QString sealed = vault.seal(Secret(u"s3cret"_s), u"x"_s).value();
    const QByteArray box = vault.wrapForMember(publicKey);
    const Secret secret(secretKey.toBase64());

    Vault member;
    QVERIFY(member.unlockAsMember(box, publicKey, secret, u"v"_s));
    QCOMPARE(member.open(sealed, u"x"_s)->reveal(), u"s3cret"_s);
    Vault other;
    const auto refused = [&](const QByteArray& wrapped, const Secret& key, const QString& id) {
        const Status status = other.unlockAsMember(wrapped, publicKey, key, id);
        return !status && status.error().code == ErrorCode::NotAMember && !other.isUnlocked();
    };
    QVERIFY(refused(box, secret, u"w"_s));
    QVERIFY(refused(box, Secret(QByteArray(32, 'k').toBase64()), u"v"_s));
    QVERIFY(refused(box.chopped(1), secret, u"v"_s));
    QByteArray changed = box;
    changed[40] = char(changed[40] ^ 1);
    QVERIFY(refused(changed, secret, u"v"_s));
    QVERIFY(vault.wrapForMember(QByteArray(32, '\0')).isEmpty()); // a key that hides nothing
}

void tst_Vault::aTwinHasTheSameKey()
{
    Vault vault;
    QVERIFY(!vault.twin()->isUnlocked());
    vault.create(u"v"_s);
    const QString sealed = vault.seal(Secret(u"s"_s), u"x"_s).value();
    const auto twin = vault.twin();
    vault.lock();
    QCOMPARE(twin->open(sealed, u"x"_s)->reveal(), u"s"_s);
    QCOMPARE(twin->id(), u"v"_s);
}

QTEST_GUILESS_MAIN(tst_Vault)
#include "tst_Vault.moc"
