// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteRules.h"
#include "models/trunk/TrunkTemplates.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_TrunkTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void putsTheNearestFirst_data();
    void putsTheNearestFirst();
    void offersEveryCertifiedProvider();
    void keepsWhatWasStated();
    void takesNamesOfTheSameDomainOnly();
    void givesValuesThatAreWellFormed();
    void dropsWhatRepeatsTheCatalogue();
    void worksAsTheProviderDoes();

private:
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_TrunkTemplates::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_TrunkTemplates::putsTheNearestFirst_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("another server of the same domain")
        << u"sip3.cheapnet.it"_s << u"voip1"_s << u"cheapnet"_s;
    QTest::newRow("a host that tells the name")
        << u"sip.messagenet-business.com"_s << u"voip1"_s << u"messagenet"_s;
    QTest::newRow("a trunk called like it") << u"203.0.113.9"_s << u"Enegan"_s << u"enegan"_s;
}

void tst_TrunkTemplates::putsTheNearestFirst()
{
    QFETCH(QString, host);
    QFETCH(QString, name);
    QFETCH(QString, nearest);
    Trunk trunk;
    trunk.host = host;
    trunk.name = name;
    QCOMPARE(TrunkTemplates::byNearness(trunk, *m_catalog).first()->id, nearest);
}

void tst_TrunkTemplates::offersEveryCertifiedProvider()
{
    const auto offered = TrunkTemplates::byNearness({}, *m_catalog);
    qsizetype certified = 0;
    for (const Provider& provider : m_catalog->providers())
        certified += provider.isCertified ? 1 : 0;
    QCOMPARE(offered.size(), certified);
    QCOMPARE(QSet<const Provider*>(offered.begin(), offered.end()).size(), certified);
}

void tst_TrunkTemplates::keepsWhatWasStated()
{
    Trunk trunk;
    trunk.name = u"mine"_s;
    trunk.host = u"sip.example.net"_s;
    trunk.username = u"me"_s;
    trunk.password = Secret(u"pw"_s);
    trunk.number = u"0721405516"_s;
    TrunkTemplates::apply(*m_catalog->provider(u"twt"_s), *m_catalog, trunk);
    QCOMPARE(trunk.host, u"sip.example.net"_s);
    QCOMPARE(trunk.username, u"me"_s);
    QCOMPARE(trunk.password.reveal(), u"pw"_s);
    QCOMPARE(trunk.number, u"0721405516"_s);
    QVERIFY(trunk.provider.isEmpty()); // it does not become certified by this
    QCOMPARE(trunk.mode, u"register"_s);
    QCOMPARE(trunk.transport, u"udp"_s);
    QVERIFY(!trunk.codecs.isEmpty());
}

void tst_TrunkTemplates::takesNamesOfTheSameDomainOnly()
{
    const Provider* named = nullptr;
    for (const Provider& provider : m_catalog->providers())
        if (provider.isCertified && !provider.realm.isEmpty())
            named = &provider;
    QVERIFY(named);
    Trunk same;
    TrunkTemplates::apply(*named, *m_catalog, same);
    QCOMPARE(same.host, named->host);
    QCOMPARE(same.realm, named->realm);
    Trunk other;
    other.host = u"sip.example.net"_s;
    TrunkTemplates::apply(*named, *m_catalog, other);
    QVERIFY(other.realm.isEmpty());
    QVERIFY(other.registrar.isEmpty());
    QVERIFY(other.fromDomain.isEmpty());
}

/// Whatever is filled in passes the rules: a person is not to repair our own proposal.
void tst_TrunkTemplates::givesValuesThatAreWellFormed()
{
    for (const Provider& provider : m_catalog->providers()) {
        Site site;
        site.name = u"x"_s;
        Trunk trunk;
        trunk.name = u"voip1"_s;
        TrunkTemplates::apply(provider, *m_catalog, trunk);
        site.trunks = { trunk };
        const auto problems = SiteRules::check(site, *m_catalog);
        QVERIFY2(problems.isEmpty(),
            qPrintable(provider.id + u": "_s
                + (problems.isEmpty() ? QString() : problems.first().subject)));
    }
}

void tst_TrunkTemplates::dropsWhatRepeatsTheCatalogue()
{
    const Provider* twt = m_catalog->provider(u"twt"_s);
    Trunk trunk;
    trunk.provider = twt->id;
    trunk.host = twt->host.toUpper();
    trunk.port = twt->port;
    trunk.transport = twt->transport;
    trunk.realm = u"stated.example.net"_s;
    trunk.username = u"me"_s;
    trunk.authUser = u"other"_s;
    TrunkTemplates::dropListed(*m_catalog, trunk);
    QVERIFY(trunk.host.isEmpty() && trunk.transport.isEmpty());
    QCOMPARE(trunk.port, 0);
    QCOMPARE(trunk.realm, u"stated.example.net"_s); // differs: a person may want it
    QCOMPARE(trunk.authUser, u"other"_s);
    Trunk unlisted;
    unlisted.host = twt->host;
    TrunkTemplates::dropListed(*m_catalog, unlisted);
    QCOMPARE(unlisted.host, twt->host);
}

void tst_TrunkTemplates::worksAsTheProviderDoes()
{
    const auto mode = [this](const QString& id) {
        return TrunkTemplates::modeOf(*m_catalog->provider(id));
    };
    QCOMPARE(mode(u"twt"_s), u"register"_s);
    QCOMPARE(mode(u"opensolution_gnr"_s), u"ip"_s);
    // It logs in with each call and registers nowhere: no gateway that the PBX waits for.
    QCOMPARE(mode(u"elevenlabs"_s), u"ip"_s);
}

QTEST_GUILESS_MAIN(tst_TrunkTemplates)
#include "tst_TrunkTemplates.moc"
