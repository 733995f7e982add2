// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/HostKeyRepository.h"
#include "tests/support/StoreFixture.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_HostKeyRepository : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void knowsNothingAtFirst();
    void remembersAndReplaces();
    void keepsThePermissionApartFromTheKey();
    void forgets();
    void outlivesSavingTheSite();
    void outlivesTheGatewayButNotTheSite();
    void refusesAGatewayOfNoSite();
    void saysBusyWhileAnotherWrites();

private:
    HostKeyRepository& keys() { return m_store->hostKeys(); }
    [[nodiscard]] QString gatewayId(int i = 0) const { return m_site.gateways[i].id; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    Site m_site;
};

void tst_HostKeyRepository::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = StoreFixture::openUnlocked(m_folder->filePath(u"doppino.sqlite"_s));
    QVERIFY(m_store);
    m_site = StoreFixture::exampleSite();
    QVERIFY(m_store->sites().save(m_site, u"test"_s));
}

void tst_HostKeyRepository::knowsNothingAtFirst()
{
    const auto key = keys().find(gatewayId());
    QVERIFY(key);
    QVERIFY(!key->has_value());
}

void tst_HostKeyRepository::remembersAndReplaces()
{
    QVERIFY(keys().remember(gatewayId(), u"ssh-rsa"_s, u"SHA256:one"_s));
    HostKey key = keys().find(gatewayId())->value();
    QCOMPARE(key.type, u"ssh-rsa"_s);
    QCOMPARE(key.fingerprint, u"SHA256:one"_s);
    QVERIFY(!key.isAllowingOld);
    QVERIFY(qAbs(key.seenAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(keys().remember(gatewayId(), u"ssh-ed25519"_s, u"SHA256:two"_s));
    key = keys().find(gatewayId())->value();
    QCOMPARE(key.type, u"ssh-ed25519"_s);
    QCOMPARE(key.fingerprint, u"SHA256:two"_s);
    QVERIFY(!keys().find(gatewayId(1))->has_value());
}

void tst_HostKeyRepository::keepsThePermissionApartFromTheKey()
{
    QVERIFY(keys().setAllowingOld(gatewayId(), true)); // before any key was seen
    QVERIFY(keys().find(gatewayId())->value().isAllowingOld);
    QVERIFY(keys().find(gatewayId())->value().fingerprint.isEmpty());
    QVERIFY(keys().remember(gatewayId(), u"ssh-rsa"_s, u"SHA256:one"_s));
    QVERIFY(keys().find(gatewayId())->value().isAllowingOld);
    QVERIFY(keys().setAllowingOld(gatewayId(), false));
    QVERIFY(!keys().find(gatewayId())->value().isAllowingOld);
    QCOMPARE(keys().find(gatewayId())->value().fingerprint, u"SHA256:one"_s);
}

void tst_HostKeyRepository::forgets()
{
    QVERIFY(keys().remember(gatewayId(), u"ssh-rsa"_s, u"SHA256:one"_s));
    QVERIFY(keys().remember(gatewayId(1), u"ssh-rsa"_s, u"SHA256:two"_s));
    QVERIFY(keys().forget(gatewayId()));
    QVERIFY(!keys().find(gatewayId())->has_value());
    QVERIFY(keys().find(gatewayId(1))->has_value());
    QVERIFY(keys().forget(gatewayId())); // nothing left to forget
}

void tst_HostKeyRepository::outlivesSavingTheSite()
{
    QVERIFY(keys().remember(gatewayId(), u"ssh-rsa"_s, u"SHA256:one"_s));
    m_site.customer = u"edited"_s;
    QVERIFY(m_store->sites().save(m_site, u"edit"_s));
    QCOMPARE(keys().find(gatewayId())->value().fingerprint, u"SHA256:one"_s);
}

void tst_HostKeyRepository::outlivesTheGatewayButNotTheSite()
{
    const QString id = gatewayId();
    QVERIFY(keys().remember(id, u"ssh-rsa"_s, u"SHA256:one"_s));
    m_site.gateways.clear();
    QVERIFY(m_store->sites().save(m_site, u"edit"_s));
    QVERIFY(keys().find(id)->has_value()); // removed by mistake and taken back: still known
    QVERIFY(m_store->sites().remove(m_site.id));
    QVERIFY(!keys().find(id)->has_value());
}

void tst_HostKeyRepository::refusesAGatewayOfNoSite()
{
    QCOMPARE(keys().remember(u"x"_s, u"ssh-rsa"_s, u"SHA256:one"_s).error(),
        Error(ErrorCode::NoSuchGateway, u"x"_s));
    QCOMPARE(keys().setAllowingOld(u"x"_s, true).error().code, ErrorCode::NoSuchGateway);
    QVERIFY(!keys().find(u"x"_s)->has_value());
}

void tst_HostKeyRepository::saysBusyWhileAnotherWrites()
{
    const auto other = Database::open(m_store->path());
    QVERIFY(other);
    const auto holding = Transaction::begin(**other);
    QVERIFY(holding);
    QVERIFY(m_store->setBusyTimeout(std::chrono::milliseconds(50)));
    QCOMPARE(
        keys().remember(gatewayId(), u"ssh-rsa"_s, u"x"_s).error().code, ErrorCode::DatabaseBusy);
    QVERIFY(!keys().find(gatewayId())->has_value());
}

QTEST_GUILESS_MAIN(tst_HostKeyRepository)
#include "tst_HostKeyRepository.moc"
