// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SecretParameters.h"
#include "tests/support/OldStore.h"
#include "tests/support/StoreFixture.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the store keeps of phones: tokens, contacts, files taken, vendors, accounts at redirect
/// services, and the passwords among their parameters.
class tst_PhoneStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tokensAreMadeOnceAndKept();
    void everyPhoneHasOtherTokens();
    void firstTokenDies();
    void newTokensReplaceOldOnes();
    void tokensNeedTheVault();
    void tokensOfAnotherPhoneDoNotOpen();
    void lastContactCounts();
    void longAgentsAreCut();
    void takenFileIsKeptWhole();
    void allTakenNeedsNoVault();
    void vendorRules();
    void redirectAccounts();
    void nothingSecretLiesOpenInTheFile();
    void secretParametersNeedTheVault();
    void withoutTheVaultOnlyWhatIsNoSecret();
    void plainPasswordsOfOldAreSealedWhenSaved();
    void removedSiteTakesItsPhonesBooks();
    void secretNamesAreTheCatalogues();
    void tenThousandPhones();

private:
    PhoneRepository& phones() { return m_store->phones(); }
    Site saved(Site site);
    [[nodiscard]] QByteArray bytes() const;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

namespace {

Site siteWithPhones(int count)
{
    Site site;
    site.name = u"site"_s;
    for (int i = 0; i < count; ++i) {
        Phone phone;
        phone.mac = MacAddress::parse(u"001565%1"_s.arg(i, 6, 16, QLatin1Char('0')))
                        .value_or(MacAddress());
        phone.model = u"yealink-T54"_s;
        site.phones.append(phone);
    }
    return site;
}

PhoneContact contactOf(const QString& phoneId)
{
    return { phoneId, QDateTime(QDate(2026, 11, 21), QTime(10, 0, 0, 5), Qt::UTC),
        u"192.168.1.57"_s, u"Yealink SIP-T54W 96.86.0.100"_s, u"96.86.0.100"_s,
        u"001565000000.cfg"_s, 200, u"second"_s };
}

} // namespace

Site tst_PhoneStore::saved(Site site)
{
    if (const Status status = m_store->sites().save(site, u"test"_s); !status)
        qFatal("%s", qPrintable(status.error().detail));
    return site;
}

QByteArray tst_PhoneStore::bytes() const
{
    QByteArray all;
    for (const char* end : { "", "-wal" })
        all += StoreFixture::contentsOf(m_store->path() + QLatin1StringView(end));
    return all;
}

void tst_PhoneStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    QVERIFY(m_store);
    m_site = saved(siteWithPhones(3));
}

void tst_PhoneStore::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void tst_PhoneStore::tokensAreMadeOnceAndKept()
{
    const QString id = m_site.phones[0].id;
    const auto made = phones().tokens(m_site.id, { id });
    QVERIFY(made);
    QCOMPARE(made->size(), 1);
    const PhoneTokens tokens = made->value(id);
    for (const Secret& token : { tokens.first, tokens.second }) {
        QCOMPARE(token.revealUtf8().size(), 32);
        QCOMPARE(QByteArray::fromHex(token.revealUtf8()).toHex(), token.revealUtf8());
    }
    QVERIFY(!(tokens.first == tokens.second));
    QVERIFY(!tokens.isFirstDead);
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    const auto again = phones().tokens(m_site.id, { id, m_site.phones[1].id });
    QCOMPARE(again->size(), 2);
    QVERIFY(again->value(id).first == tokens.first && again->value(id).second == tokens.second);
}

void tst_PhoneStore::everyPhoneHasOtherTokens()
{
    QStringList ids;
    for (const Phone& phone : m_site.phones)
        ids << phone.id;
    const auto made = phones().tokens(m_site.id, ids).value();
    QSet<QByteArray> seen;
    for (const PhoneTokens& tokens : made)
        seen << tokens.first.revealUtf8() << tokens.second.revealUtf8();
    QCOMPARE(seen.size(), 6);
}

void tst_PhoneStore::firstTokenDies()
{
    const QString id = m_site.phones[0].id;
    const QString other = m_site.phones[1].id;
    QVERIFY(phones().tokens(m_site.id, { id, other }));
    QVERIFY(phones().markFirstDead(id));
    const auto tokens = phones().tokens(m_site.id, { id, other }).value();
    QVERIFY(tokens.value(id).isFirstDead);
    QVERIFY(!tokens.value(other).isFirstDead);
}

void tst_PhoneStore::newTokensReplaceOldOnes()
{
    const QString id = m_site.phones[0].id;
    const PhoneTokens before = phones().tokens(m_site.id, { id })->value(id);
    QVERIFY(phones().markFirstDead(id));
    const auto made = phones().renewTokens(m_site.id, id);
    QVERIFY(made && !(made->first == before.first) && !(made->second == before.second));
    const PhoneTokens kept = phones().tokens(m_site.id, { id })->value(id);
    QVERIFY(kept.first == made->first && kept.second == made->second && !kept.isFirstDead);
    // Told late that the old one died, the new one lives on.
    QVERIFY(phones().markFirstDead(id, before.first));
    QVERIFY(!phones().tokens(m_site.id, { id })->value(id).isFirstDead);
    QVERIFY(phones().markFirstDead(id, made->first));
    QVERIFY(phones().tokens(m_site.id, { id })->value(id).isFirstDead);
}

void tst_PhoneStore::tokensNeedTheVault()
{
    m_store->vault().lock();
    const auto made = phones().tokens(m_site.id, { m_site.phones[0].id });
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::VaultLocked);
    QVERIFY(phones().tokens(m_site.id, {})->isEmpty());
}

void tst_PhoneStore::tokensOfAnotherPhoneDoNotOpen()
{
    const QString one = m_site.phones[0].id;
    const QString other = m_site.phones[1].id;
    QVERIFY(phones().tokens(m_site.id, { one, other }));
    m_store.reset();
    OldStore::runRaw(m_folder->filePath(u"a.sqlite"_s),
        { u"UPDATE phone_token SET first_token = (SELECT first_token FROM phone_token "
          "WHERE phone_id = '%1') WHERE phone_id = '%2'"_s.arg(one, other) });
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    QVERIFY(phones().tokens(m_site.id, { one }));
    const auto moved = phones().tokens(m_site.id, { other });
    QVERIFY(!moved);
    QCOMPARE(moved.error().code, ErrorCode::DatabaseDamaged);
}

void tst_PhoneStore::lastContactCounts()
{
    PhoneContact contact = contactOf(m_site.phones[0].id);
    QVERIFY(phones().note(m_site.id, contact));
    contact.at = contact.at.addSecs(60);
    contact.status = 404;
    contact.access = u"none"_s;
    contact.firmware.clear();
    QVERIFY(phones().note(m_site.id, contact));
    const auto contacts = phones().contacts(m_site.id).value();
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.value(contact.phoneId), contact);
    QVERIFY(phones().contacts(u"another"_s)->isEmpty());
}

void tst_PhoneStore::longAgentsAreCut()
{
    PhoneContact contact = contactOf(m_site.phones[0].id);
    contact.agent = QString(5000, u'x');
    QVERIFY(phones().note(m_site.id, contact));
    QCOMPARE(phones().contacts(m_site.id)->value(contact.phoneId).agent, QString(200, u'x'));
}

void tst_PhoneStore::takenFileIsKeptWhole()
{
    const QString id = m_site.phones[0].id;
    QCOMPARE(phones().taken(id).value(), std::nullopt);
    const PhoneTaken taken { contactOf(id).at, u"fp1"_s,
        Secret(QByteArray("a = 1\npw = s3cret\n")) };
    QVERIFY(phones().noteTaken(m_site.id, id, taken));
    const PhoneTaken later { taken.at.addDays(1), u"fp2"_s, Secret(QByteArray(120000, 'z')) };
    QVERIFY(phones().noteTaken(m_site.id, id, later));
    const auto kept = phones().taken(id).value();
    QVERIFY(kept && kept->content == later.content);
    QCOMPARE(kept->fingerprint, u"fp2"_s);
    QCOMPARE(kept->at, later.at);
}

void tst_PhoneStore::allTakenNeedsNoVault()
{
    const QString id = m_site.phones[0].id;
    QVERIFY(phones().noteTaken(m_site.id, id, { contactOf(id).at, u"fp"_s, Secret(u"c"_s) }));
    m_store->vault().lock();
    const auto all = phones().allTaken(m_site.id).value();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.value(id).fingerprint, u"fp"_s);
    QVERIFY(all.value(id).content.isEmpty());
    QCOMPARE(phones().taken(id).error().code, ErrorCode::VaultLocked);
}

void tst_PhoneStore::vendorRules()
{
    QVERIFY(phones().vendorRules()->isEmpty());
    QVERIFY(phones().keepVendorRule(0x00000A, u"snom"_s));
    QVERIFY(phones().keepVendorRule(0x0C383F, u"yealink"_s));
    QVERIFY(phones().keepVendorRule(0x0C383F, u"fanvil"_s));
    QCOMPARE(phones().vendorRules().value(),
        (QHash<quint32, QString> { { 0x00000A, u"snom"_s }, { 0x0C383F, u"fanvil"_s } }));
}

void tst_PhoneStore::redirectAccounts()
{
    QVERIFY(phones().redirectAccounts()->isEmpty());
    QVERIFY(phones().saveRedirectAccount({ u"yealink"_s, u"user"_s, Secret(u"one"_s), {} }));
    QVERIFY(phones().saveRedirectAccount({ u"snom"_s, u"s"_s, Secret(u"two"_s), u"https://x"_s }));
    QVERIFY(phones().saveRedirectAccount({ u"yealink"_s, u"other"_s, Secret(u"three"_s), {} }));
    const auto accounts = phones().redirectAccounts().value();
    QCOMPARE(accounts.size(), 2);
    QCOMPARE(accounts[0].service, u"snom"_s);
    QCOMPARE(accounts[0].url, u"https://x"_s);
    QCOMPARE(accounts[1].user, u"other"_s);
    QVERIFY(accounts[1].password == Secret(u"three"_s));
    QVERIFY(phones().removeRedirectAccount(u"yealink"_s));
    QCOMPARE(phones().redirectAccounts()->size(), 1);
}

void tst_PhoneStore::nothingSecretLiesOpenInTheFile()
{
    Site site = m_site;
    site.parameters.defaults
        = { { u"adminpw"_s, u"Open-Admin"_s }, { u"language"_s, u"Open-It"_s } };
    site.parameters.models[u"yealink-T54"_s] = { { u"userpw"_s, u"Open-User"_s } };
    site.phones[0].parameters = { { u"account_password_1"_s, u"Open-Account"_s },
        { u"ldap_password"_s, u"Open-Ldap"_s } };
    site = saved(site);
    const QString id = site.phones[0].id;
    const PhoneTokens tokens = phones().tokens(site.id, { id })->value(id);
    QVERIFY(phones().noteTaken(
        site.id, id, { contactOf(id).at, u"fp"_s, Secret(QByteArray("pw = Open-File")) }));
    QVERIFY(phones().saveRedirectAccount({ u"snom"_s, u"s"_s, Secret(u"Open-Redirect"_s), {} }));
    const QByteArray file = bytes();
    QVERIFY(file.contains("Open-It")); // what is no secret can be found this way
    for (const char* secret :
        { "Open-Admin", "Open-User", "Open-Account", "Open-Ldap", "Open-File", "Open-Redirect" })
        QVERIFY2(!file.contains(secret), secret);
    QVERIFY(!file.contains(tokens.first.revealUtf8()));
    QVERIFY(!file.contains(tokens.second.revealUtf8()));
    QCOMPARE(m_store->sites().load(site.id).value(), site);
    QVERIFY(m_store->sites().hasSecrets(site.id).value());
    QCOMPARE(site.secrets().size(), 4);
}

void tst_PhoneStore::secretParametersNeedTheVault()
{
    Site site = m_site;
    site.phones[0].parameters = { { u"account_password_1"_s, u"pw"_s } };
    m_store->vault().lock();
    const Status status = m_store->sites().save(site, u"test"_s);
    QVERIFY(!status);
    QCOMPARE(status.error().code, ErrorCode::VaultLocked);
    site.phones[0].parameters = { { u"adminpw"_s, u"-"_s }, { u"userpw"_s, u""_s } };
    QVERIFY(m_store->sites().save(site, u"test"_s)); // neither is a secret
    QVERIFY(!m_store->sites().hasSecrets(site.id).value());
    QCOMPARE(m_store->sites().load(site.id).value(), site);
}

void tst_PhoneStore::withoutTheVaultOnlyWhatIsNoSecret()
{
    Site site = m_site;
    site.parameters.defaults = { { u"adminpw"_s, u"pw"_s }, { u"language"_s, u"it"_s } };
    site = saved(site);
    m_store->vault().lock();
    QCOMPARE(m_store->sites().load(site.id).error().code, ErrorCode::VaultLocked);
    const auto bare = m_store->sites().load(site.id, SiteRepository::Secrets::Leave).value();
    QCOMPARE(bare.parameters.defaults, (QMap<QString, QString> { { u"language"_s, u"it"_s } }));
}

void tst_PhoneStore::plainPasswordsOfOldAreSealedWhenSaved()
{
    m_store.reset();
    OldStore::runRaw(m_folder->filePath(u"a.sqlite"_s),
        { u"INSERT INTO parameter VALUES ('%1', 'default', '', 'adminpw', 'Lay-Open')"_s.arg(
            m_site.id) });
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"a.sqlite"_s));
    Site site = m_store->sites().load(m_site.id).value();
    QCOMPARE(site.parameters.defaults.value(u"adminpw"_s), u"Lay-Open"_s);
    site = saved(site);
    QCOMPARE(m_store->sites().load(site.id).value(), site);
    QVERIFY(m_store->sites().hasSecrets(site.id).value());
    const auto bare = m_store->sites().load(site.id, SiteRepository::Secrets::Leave).value();
    QVERIFY(bare.parameters.defaults.isEmpty());
}

void tst_PhoneStore::removedSiteTakesItsPhonesBooks()
{
    const QString id = m_site.phones[0].id;
    QVERIFY(phones().tokens(m_site.id, { id }));
    QVERIFY(phones().note(m_site.id, contactOf(id)));
    QVERIFY(phones().noteTaken(m_site.id, id, { contactOf(id).at, u"fp"_s, Secret(u"c"_s) }));
    m_site.customer = u"changed"_s;
    QVERIFY(saved(m_site).version > 1); // saving alone takes nothing away
    QCOMPARE(phones().contacts(m_site.id)->size(), 1);
    QVERIFY(m_store->sites().remove(m_site.id));
    QVERIFY(phones().contacts(m_site.id)->isEmpty());
    QVERIFY(phones().allTaken(m_site.id)->isEmpty());
    QCOMPARE(phones().taken(id).value(), std::nullopt);
}

void tst_PhoneStore::secretNamesAreTheCatalogues()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    for (const Parameter& parameter : (*catalog)->parameters()) {
        const bool holdsToken = parameter.name.startsWith("provisioning_url"_L1)
            && (parameter.name.endsWith(u'1') || parameter.name.endsWith(u'2'));
        QVERIFY2(SecretParameters::isSecret(parameter.name) == (parameter.isSecret || holdsToken),
            qPrintable(parameter.name));
    }
    QVERIFY(SecretParameters::isSecret(u"account_password_12"));
}

/// The bounds are of an unoptimised build on a busy machine.
void tst_PhoneStore::tenThousandPhones()
{
    Site site = siteWithPhones(10000);
    for (Phone& phone : site.phones)
        phone.parameters = { { u"account_password_1"_s, u"abcdefghijkmnpqrstuvwxyz23"_s },
            { u"language"_s, u"it"_s }, { u"linekey_type_3"_s, u"blf"_s },
            { u"linekey_value_3"_s, u"202"_s }, { u"linekey_label_3"_s, u"Anna"_s },
            { u"ringtone"_s, u"3"_s } };
    QElapsedTimer timer;
    timer.start();
    site = saved(site);
    const auto first = timer.restart();
    site = saved(site);
    const auto second = timer.restart();
    const auto loaded = m_store->sites().load(site.id);
    const auto loading = timer.restart();
    QVERIFY(m_store->sites().list());
    const auto listing = timer.elapsed();
    qInfo("10000 phones: saved in %lld ms, again in %lld ms, loaded in %lld ms, listed in %lld ms",
        first, second, loading, listing);
    QCOMPARE(loaded.value(), site);
    QVERIFY(first < 10000 && second < 10000 && loading < 5000 && listing < 500);
}

QTEST_GUILESS_MAIN(tst_PhoneStore)
#include "tst_PhoneStore.moc"
