// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/TrunkPlan.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Origin = TrunkPlan::Origin;

class tst_TrunkPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesTheCatalogueWhereNothingIsTyped();
    void letsWhatIsTypedWin();
    void fillsAnUnlistedTrunkWithDefaults();
    void offersSpeechOnly();
    void ordersCodecsAsAsked();
    void saysWhatIsMissing();

private:
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_TrunkPlan::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_TrunkPlan::takesTheCatalogueWhereNothingIsTyped()
{
    Trunk trunk;
    trunk.provider = u"twt"_s;
    trunk.username = u"u"_s;
    const TrunkPlan plan = TrunkPlan::resolve(trunk, *m_catalog);
    const Provider* twt = m_catalog->provider(u"twt"_s);
    QVERIFY(plan.isCertified());
    QCOMPARE(plan.host, twt->host);
    QCOMPARE(plan.port, twt->port);
    QCOMPARE(plan.registrar, twt->registrar);
    QCOMPARE(plan.expirySeconds, twt->expirySeconds);
    QCOMPARE(plan.origin(u"host"_s), Origin::Catalogue);
    QCOMPARE(plan.authUser, u"u"_s);
}

void tst_TrunkPlan::letsWhatIsTypedWin()
{
    Trunk trunk;
    trunk.provider = u"twt"_s;
    trunk.host = u"other.example.net"_s;
    trunk.transport = u"tls"_s;
    trunk.expirySeconds = 120;
    const TrunkPlan plan = TrunkPlan::resolve(trunk, *m_catalog);
    QCOMPARE(plan.host, u"other.example.net"_s);
    QCOMPARE(plan.transport, u"tls"_s);
    QCOMPARE(plan.expirySeconds, 120);
    QCOMPARE(plan.origin(u"host"_s), Origin::Typed);
    QCOMPARE(plan.verifyName, u"other.example.net"_s);
}

void tst_TrunkPlan::fillsAnUnlistedTrunkWithDefaults()
{
    Trunk trunk;
    trunk.host = u"sip.example.net"_s;
    trunk.transport = u"tls"_s;
    trunk.number = u"0721405516"_s;
    const TrunkPlan plan = TrunkPlan::resolve(trunk, *m_catalog);
    QVERIFY(!plan.isCertified());
    QCOMPARE(plan.port, 5061);
    QCOMPARE(plan.registrar, u"sip.example.net"_s);
    QCOMPARE(plan.fromDomain, u"sip.example.net"_s);
    QCOMPARE(plan.outboundNumber, u"0721405516"_s);
    QCOMPARE(plan.codecs, (QStringList { u"alaw"_s, u"ulaw"_s }));
    QCOMPARE(plan.origin(u"port"_s), Origin::Default);
    trunk.mode = u"ip"_s;
    QCOMPARE(TrunkPlan::resolve(trunk, *m_catalog).registrar, QString());
}

void tst_TrunkPlan::offersSpeechOnly()
{
    for (const Provider& provider : m_catalog->providers()) {
        Trunk trunk;
        trunk.provider = provider.id;
        const QStringList codecs = TrunkPlan::resolve(trunk, *m_catalog).codecs;
        QVERIFY2(!codecs.isEmpty(), qPrintable(provider.id));
        for (const QString& video : { u"h264"_s, u"vp8"_s })
            QVERIFY2(!codecs.contains(video), qPrintable(provider.id));
    }
}

void tst_TrunkPlan::ordersCodecsAsAsked()
{
    Trunk trunk;
    trunk.provider = u"twt"_s;
    trunk.codecs = { u"g729"_s };
    QCOMPARE(TrunkPlan::resolve(trunk, *m_catalog).codecs, QStringList { u"g729"_s });
    trunk.isForcingCodecs = false;
    const QStringList codecs = TrunkPlan::resolve(trunk, *m_catalog).codecs;
    QCOMPARE(codecs.first(), u"g729"_s);
    QVERIFY(codecs.contains(u"alaw"_s));
    QCOMPARE(codecs.count(u"g729"_s), 1);
}

void tst_TrunkPlan::saysWhatIsMissing()
{
    Trunk trunk;
    QCOMPARE(TrunkPlan::resolve(trunk, *m_catalog).missing(),
        (QStringList { u"username"_s, u"password"_s, u"host"_s }));
    trunk.mode = u"ip"_s;
    trunk.host = u"203.0.113.7"_s;
    QVERIFY(TrunkPlan::resolve(trunk, *m_catalog).missing().isEmpty());
}

QTEST_GUILESS_MAIN(tst_TrunkPlan)
#include "tst_TrunkPlan.moc"
