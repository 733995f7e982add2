// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/pbx/TrunkCases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Secrets = TrunkRendering::Secrets;

class tst_TvoxTrunk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTheLabelsOfThePageInItsOrder();
    void theThreeModes_data();
    void theThreeModes();
    void opensTheFirewallForTheTrunkOnly();
    void warns_data();
    void warns();
    void refusesWhatTheRegistrationStringCannotHold_data();
    void refusesWhatTheRegistrationStringCannotHold();

private:
    Result<TrunkRendering> render(const Site& site) const
    {
        return TrunkRendering::render(
            u"tvox"_s, site, site.trunks[0], *m_catalog, Secrets::Include);
    }
    static QString value(const TrunkRendering& out, const QString& label)
    {
        for (const auto& section : out.sections)
            for (const auto& row : section.rows)
                if (row.label == label)
                    return row.value;
        return u"no such row"_s;
    }
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_TvoxTrunk::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_TvoxTrunk::hasTheLabelsOfThePageInItsOrder()
{
    const auto out = render(TrunkCases::site(TrunkCases::registering()));
    QVERIFY(out);
    QVERIFY(out->files.isEmpty());
    QVERIFY(out->request.isEmpty());
    QCOMPARE(out->sections[0].title, u"Impostazioni generali"_s);
    QCOMPARE(out->sections[1].title, u"Impostazioni avanzate"_s);
    QStringList labels[2];
    for (int i = 0; i < 2; ++i)
        for (const auto& row : out->sections[i].rows)
            labels[i].append(row.label);
    QCOMPARE(labels[0],
        (QStringList { u"Abilitato"_s, u"Descrizione"_s, u"Username"_s, u"Password"_s,
            u"Hostname o IP del dispositivo telefonico"_s, u"Destinazione consentite"_s,
            u"Ping Dispositivo"_s, u"Mantiene il prefisso internazionale"_s,
            u"Prefisso internazionale del trunk"_s, u"Stringa di registrazione"_s,
            u"Allarme raggiungimento della soglia chiamate"_s }));
    QCOMPARE(labels[1],
        (QStringList { u"Privacy"_s, u"Modalità invio DTMF"_s, u"Lingua"_s, u"Canali disponibili"_s,
            u"Peer To Peer"_s, u"Converti messaggio SIP 480 da Busy a Chan unavail"_s,
            u"Selezione dinamica del CLID in chiamata"_s, u"Porta UDP"_s,
            u"Modalità recupero DNIS"_s, u"NAT"_s, u"Rimozione del prefisso sul CLID presentato"_s,
            u"Aggiunta del prefisso al CLID trasmesso"_s }));
}

void tst_TvoxTrunk::theThreeModes_data()
{
    QTest::addColumn<Trunk>("trunk");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("registration");
    QTest::newRow("sulla base IP")
        << TrunkCases::byAddress() << u"77.239.128.13"_s << QString() << QString();
    QTest::newRow("TVOX si registra su Trunk")
        << TrunkCases::registering() << u"res.sip.twt.it"_s << u"user-1"_s
        << u"user-1:CANARY-1@res.sip.twt.it:5060/user-1"_s;
    QTest::newRow("Trunk si registra su TVOX")
        << TrunkCases::inbound() << u"dynamic"_s << u"Patton_010203_isdn_0"_s << QString();
}

void tst_TvoxTrunk::theThreeModes()
{
    QFETCH(Trunk, trunk);
    const auto out = render(TrunkCases::site(trunk));
    QVERIFY(out);
    QTEST(value(*out, u"Hostname o IP del dispositivo telefonico"_s), "host");
    QTEST(value(*out, u"Username"_s), "username");
    QTEST(value(*out, u"Stringa di registrazione"_s), "registration");
    QCOMPARE(value(*out, u"Canali disponibili"_s),
        trunk.channels > 0 ? QString::number(trunk.channels) : QString());
}

void tst_TvoxTrunk::opensTheFirewallForTheTrunkOnly()
{
    Trunk trunk = TrunkCases::stated();
    trunk.host = u"203.0.113.7"_s;
    const auto out = render(TrunkCases::site(trunk));
    QVERIFY(out);
    const auto& rules = out->sections[2];
    QCOMPARE(rules.title, u"Firewall"_s);
    QStringList values;
    for (const auto& row : rules.rows)
        values.append(row.label + u' ' + row.value);
    QCOMPARE(values,
        (QStringList { u"SIP 203.0.113.7, TCP, 5071"_s, u"SIP reg.example.com, TCP, 5071"_s,
            u"SIP edge.example.com, TCP, 5071"_s, u"RTP 203.0.113.7, UDP, 10000-20000"_s }));
    QCOMPARE(rules.rows[0].note, QString());
    QCOMPARE(rules.rows[1].note, u"every_address_of_name"_s);
    const auto gateway = render(TrunkCases::site(TrunkCases::inbound()));
    QCOMPARE(gateway->sections[2].rows[0].value, u"192.168.1.0/24, UDP, 5060"_s);
}

void tst_TvoxTrunk::warns_data()
{
    QTest::addColumn<QString>("warning");
    for (const char* warning :
        { "ip_in_cloud", "peer_to_peer_public", "tvox_udp_only", "tvox_no_srtp_field",
            "tvox_no_proxy_field", "tvox_no_domain_field", "tvox_no_auth_user_field",
            "tvox_no_codec_field", "numbers_need_inbound_rules", "not_certified" })
        QTest::newRow(warning) << QString::fromLatin1(warning);
}

void tst_TvoxTrunk::warns()
{
    QFETCH(QString, warning);
    Trunk trunk = TrunkCases::registering();
    trunk.codecs.clear();
    Site site = TrunkCases::site(trunk);
    QVERIFY(!render(site)->warnings.contains(warning));
    Trunk& changed = site.trunks[0];
    const QHash<QString, std::function<void()>> changes {
        { u"ip_in_cloud"_s,
            [&] {
                changed.mode = u"ip"_s;
                QVERIFY(!render(site)->warnings.contains(warning));
                site.pbx.isCloud = true;
            } },
        { u"peer_to_peer_public"_s,
            [&] {
                changed.isPeerToPeer = true;
                changed.host = u"192.168.1.9"_s;
                QVERIFY(!render(site)->warnings.contains(warning));
                changed.host = u"203.0.113.7"_s;
            } },
        { u"tvox_udp_only"_s, [&] { changed.transport = u"tcp"_s; } },
        { u"tvox_no_srtp_field"_s, [&] { changed.srtp = u"preferred"_s; } },
        { u"tvox_no_proxy_field"_s, [&] { changed.outboundProxy = u"edge.example"_s; } },
        { u"tvox_no_domain_field"_s, [&] { changed.fromDomain = u"other.example"_s; } },
        { u"tvox_no_auth_user_field"_s, [&] { changed.authUser = u"auth-1"_s; } },
        { u"tvox_no_codec_field"_s, [&] { changed.codecs = { u"g729"_s }; } },
        { u"numbers_need_inbound_rules"_s, [&] { changed.numbers = { u"0721405517"_s }; } },
        { u"not_certified"_s,
            [&] {
                changed.provider.clear();
                changed.host = u"sip.example"_s;
            } },
    };
    changes.value(warning)();
    const auto out = render(site);
    QVERIFY(out);
    QVERIFY2(out->warnings.contains(warning), qPrintable(out->warnings.join(u' ')));
}

void tst_TvoxTrunk::refusesWhatTheRegistrationStringCannotHold_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    for (const char* field : { "username", "password" })
        for (const char* value : { "a:b", "a@b", "a/b" })
            QTest::addRow("%s %s", field, value)
                << QString::fromLatin1(field) << QString::fromLatin1(value);
}

void tst_TvoxTrunk::refusesWhatTheRegistrationStringCannotHold()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Trunk trunk = TrunkCases::registering();
    if (field == u"username")
        trunk.username = value;
    else
        trunk.password = Secret(value);
    const auto out = render(TrunkCases::site(trunk));
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(out.error().subject, u"trunks[0]."_s + field);
    trunk.mode = u"inbound"_s;
    QVERIFY(render(TrunkCases::site(trunk)));
}

QTEST_APPLESS_MAIN(tst_TvoxTrunk)
#include "tst_TvoxTrunk.moc"
