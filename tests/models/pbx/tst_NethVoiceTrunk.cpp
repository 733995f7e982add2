// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Redactor.h"
#include "models/pbx/TrunkRendering.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Secrets = TrunkRendering::Secrets;

class tst_NethVoiceTrunk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void knownProviderGoesByRest();
    void masksThePassword();
    void restAlwaysForcesTheWholeCodecList();
    void emptyCodecListIsTheProviders();
    void whatRestCannotSetIsTypedByHand_data();
    void whatRestCannotSetIsTypedByHand();
    void unknownServerIsTypedByHand();
    void modesBecomeTheTrunkPages_data();
    void modesBecomeTheTrunkPages();
    void asksForWhatTheProvidersSheetGives_data();
    void asksForWhatTheProvidersSheetGives();
    void refusesAProviderTheCatalogueLacks();
    void refusesWhatItsTableCutsOff();
    void warnsWhereItsFaultsBite_data();
    void warnsWhereItsFaultsBite();
    void fieldsComeInTheOrderOfThePages();
    void showsAnotherCallerNumber();
    void everyProviderRenders_data();
    void everyProviderRenders();

private:
    Result<TrunkRendering> render(Secrets secrets = Secrets::Include) const
    {
        return TrunkRendering::render(
            u"nethvoice"_s, m_site, m_site.trunks[0], *m_catalog, secrets);
    }
    /// By the PBX's own names of them.
    static QHash<QString, QString> fields(const Result<TrunkRendering>& out)
    {
        QHash<QString, QString> values;
        if (out)
            for (const auto& section : out->sections)
                for (const auto& row : section.rows)
                    values.insert(row.key, row.value);
        return values;
    }
    static QJsonObject body(const Result<TrunkRendering>& out)
    {
        return out ? out->request.value(u"body"_s).toObject() : QJsonObject();
    }
    static QByteArray everything(const TrunkRendering& out)
    {
        return QJsonDocument(out.request).toJson()
            + TrunkRenderingText::sheet(out.sections).toUtf8();
    }
    std::shared_ptr<const Catalog> m_catalog;
    Site m_site;
};

void tst_NethVoiceTrunk::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_NethVoiceTrunk::init()
{
    Trunk trunk;
    trunk.name = u"voip1"_s;
    trunk.provider = u"twt"_s;
    trunk.username = u"user-1"_s;
    trunk.password = Secret(u"CANARY"_s);
    trunk.number = u"0721405516"_s;
    trunk.codecs = { u"alaw"_s, u"ulaw"_s };
    m_site = {};
    m_site.trunks = { trunk };
}

void tst_NethVoiceTrunk::knownProviderGoesByRest()
{
    const auto out = render();
    QVERIFY(out);
    QCOMPARE(out->pbx, u"nethvoice"_s);
    QCOMPARE(out->request.value(u"path"_s).toString(), u"/freepbx/rest/trunks"_s);
    const QJsonObject expected { { u"name"_s, u"voip1"_s }, { u"provider"_s, u"twt"_s },
        { u"username"_s, u"user-1"_s }, { u"password"_s, u"CANARY"_s },
        { u"phone"_s, u"0721405516"_s }, { u"codecs"_s, QJsonArray { u"alaw"_s, u"ulaw"_s } },
        { u"forceCodec"_s, true } };
    QCOMPARE(body(out), expected);
    QCOMPARE(out->warnings, QStringList());
    QCOMPARE(out->sections.size(), 1);
    QStringList labels;
    for (const auto& row : out->sections[0].rows)
        labels.append(row.label);
    QCOMPARE(labels,
        (QStringList { u"Provider"_s, u"Trunk name"_s, u"Username"_s, u"Password"_s,
            u"Phone number"_s, u"Allowed codec"_s, u"Force codec"_s }));
}

void tst_NethVoiceTrunk::masksThePassword()
{
    for (const QString& provider : { u"twt"_s, QString() }) {
        m_site.trunks[0].provider = provider;
        m_site.trunks[0].host = provider.isEmpty() ? u"sip.example"_s : QString();
        const QByteArray masked = everything(render(Secrets::Mask).value());
        QVERIFY(!masked.contains("CANARY"));
        QVERIFY(masked.contains(Redactor::mask));
        QVERIFY(everything(render().value()).contains("CANARY"));
    }
}

void tst_NethVoiceTrunk::restAlwaysForcesTheWholeCodecList()
{
    m_site.trunks[0].isForcingCodecs = false;
    const QJsonObject sent = body(render());
    QCOMPARE(sent.value(u"forceCodec"_s), QJsonValue(true));
    QStringList codecs;
    for (const QJsonValue& codec : sent.value(u"codecs"_s).toArray())
        codecs.append(codec.toString());
    QCOMPARE(codecs.first(2), (QStringList { u"alaw"_s, u"ulaw"_s }));
    for (const QString& codec : m_catalog->provider(u"twt"_s)->codecs)
        QCOMPARE(codecs.count(codec), 1);
    QCOMPARE(codecs.removeDuplicates(), 0);
}

void tst_NethVoiceTrunk::emptyCodecListIsTheProviders()
{
    m_site.trunks[0].codecs.clear();
    QCOMPARE(body(render()).value(u"codecs"_s).toArray(),
        QJsonArray::fromStringList(m_catalog->provider(u"twt"_s)->codecs));
}

void tst_NethVoiceTrunk::whatRestCannotSetIsTypedByHand_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : { "host", "port", "transport", "proxy", "from domain", "mode",
             "registrar", "auth user", "dtmf", "expiry", "srtp", "peer to peer" })
        QTest::newRow(field) << QString::fromLatin1(field);
}

void tst_NethVoiceTrunk::whatRestCannotSetIsTypedByHand()
{
    QFETCH(QString, field);
    Trunk& trunk = m_site.trunks[0];
    if (field == u"host")
        trunk.host = u"other.example"_s;
    else if (field == u"port")
        trunk.port = 5070;
    else if (field == u"transport")
        trunk.transport = u"tcp"_s;
    else if (field == u"proxy")
        trunk.outboundProxy = u"proxy.example"_s;
    else if (field == u"from domain")
        trunk.fromDomain = u"from.example"_s;
    else if (field == u"registrar")
        trunk.registrar = u"reg.example"_s;
    else if (field == u"auth user")
        trunk.authUser = u"auth-1"_s;
    else if (field == u"dtmf")
        trunk.dtmf = u"sip_info"_s;
    else if (field == u"expiry")
        trunk.expirySeconds = 600;
    else if (field == u"srtp")
        trunk.srtp = u"required"_s;
    else if (field == u"peer to peer")
        trunk.isPeerToPeer = true;
    else
        trunk.mode = u"ip"_s;
    const auto out = render();
    QVERIFY(out);
    QVERIFY(out->request.isEmpty());
    const auto fields = this->fields(out);
    if (field == u"host")
        QCOMPARE(fields.value(u"sip_server"_s), u"other.example"_s);
    else if (field == u"port")
        QCOMPARE(fields.value(u"sip_server_port"_s), u"5070"_s);
    else if (field == u"transport")
        QCOMPARE(fields.value(u"transport"_s), u"0.0.0.0-tcp"_s);
    else if (field == u"proxy")
        QCOMPARE(fields.value(u"outbound_proxy"_s), u"sip:proxy.example;lr"_s);
    else if (field == u"from domain")
        QCOMPARE(fields.value(u"from_domain"_s), u"from.example"_s);
    else if (field == u"registrar")
        QCOMPARE(fields.value(u"server_uri"_s), u"sip:reg.example:5060"_s);
    else if (field == u"auth user")
        QCOMPARE(fields.value(u"auth_username"_s), u"auth-1"_s);
    else if (field == u"dtmf")
        QCOMPARE(fields.value(u"dtmfmode"_s), u"info"_s);
    else if (field == u"expiry")
        QCOMPARE(fields.value(u"expiration"_s), u"600"_s);
    else if (field == u"srtp")
        QCOMPARE(fields.value(u"media_encryption"_s), u"sdes"_s);
    else if (field == u"peer to peer")
        QCOMPARE(fields.value(u"direct_media"_s), u"yes"_s);
    else
        QCOMPARE(fields.value(u"registration"_s), u"none"_s);
}

void tst_NethVoiceTrunk::unknownServerIsTypedByHand()
{
    Trunk& trunk = m_site.trunks[0];
    trunk.provider.clear();
    trunk.host = u"203.0.113.7"_s;
    trunk.transport = u"tls"_s;
    trunk.channels = 4;
    const auto out = render();
    QVERIFY(out);
    const auto fields = this->fields(out);
    QCOMPARE(fields.value(u"sip_server"_s), u"203.0.113.7"_s);
    QCOMPARE(fields.value(u"sip_server_port"_s), u"5061"_s);
    QCOMPARE(fields.value(u"maxchans"_s), u"4"_s);
    QCOMPARE(fields.value(u"auth_username"_s), u"user-1"_s);
    QCOMPARE(fields.value(u"secret"_s), u"CANARY"_s);
    QCOMPARE(out->warnings, (QStringList { u"not_certified"_s, u"pbx_proxy_by_hand"_s }));
}

void tst_NethVoiceTrunk::modesBecomeTheTrunkPages_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QString>("authentication");
    QTest::addColumn<QString>("registration");
    QTest::addColumn<QString>("server");
    QTest::newRow("register") << u"register"_s << u"outbound"_s << u"send"_s << u"sip.example"_s;
    QTest::newRow("ip") << u"ip"_s << u"off"_s << u"none"_s << u"sip.example"_s;
    QTest::newRow("inbound") << u"inbound"_s << u"inbound"_s << u"receive"_s << u"dynamic"_s;
}

void tst_NethVoiceTrunk::modesBecomeTheTrunkPages()
{
    QFETCH(QString, mode);
    m_site.trunks[0].provider.clear();
    m_site.trunks[0].host = u"sip.example"_s;
    m_site.trunks[0].mode = mode;
    const auto fields = this->fields(render());
    QCOMPARE(render()->warnings.contains(u"proxy_rule_by_hand"_s), mode == u"ip");
    QTEST(fields.value(u"authentication"_s), "authentication");
    QTEST(fields.value(u"registration"_s), "registration");
    QTEST(fields.value(u"sip_server"_s), "server");
}

void tst_NethVoiceTrunk::asksForWhatTheProvidersSheetGives_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("user name") << u"trunks[0].username"_s;
    QTest::newRow("password") << u"trunks[0].password"_s;
    QTest::newRow("number") << u"trunks[0].number"_s;
    QTest::newRow("server") << u"trunks[0].host"_s;
}

void tst_NethVoiceTrunk::asksForWhatTheProvidersSheetGives()
{
    QFETCH(QString, path);
    Trunk& trunk = m_site.trunks[0];
    if (path.endsWith(u"username"))
        trunk.username.clear();
    else if (path.endsWith(u"password"))
        trunk.password.clear();
    else if (path.endsWith(u"number"))
        trunk.number.clear();
    else
        trunk.provider.clear();
    const auto out = render();
    QVERIFY(!out);
    QCOMPARE(out.error(), Error(ErrorCode::MissingValue, path));
}

void tst_NethVoiceTrunk::refusesAProviderTheCatalogueLacks()
{
    m_site.trunks[0].provider = u"nobody"_s;
    QCOMPARE(render().error().code, ErrorCode::UnknownProvider);
}

void tst_NethVoiceTrunk::refusesWhatItsTableCutsOff()
{
    m_site.trunks[0].name = QString(50, u'n');
    QVERIFY(render());
    m_site.trunks[0].name = QString(51, u'n');
    QCOMPARE(render().error().code, ErrorCode::ValueNotAllowed);
    QCOMPARE(render().error().subject, u"trunks[0].name"_s);
}

void tst_NethVoiceTrunk::warnsWhereItsFaultsBite_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("warning");
    QTest::newRow("a client URI to complete") << u"viatek"_s << u"client_uri_to_complete_by_hand"_s;
    QTest::newRow("a user never replaced") << u"enegan"_s << u"client_uri_to_complete_by_hand"_s;
    QTest::newRow("no registration") << u"opensolution_gnr"_s << u"proxy_rule_by_hand"_s;
    QTest::newRow("the number is the user") << u"wic-voip"_s << u"edit_breaks_sip_user"_s;
    QTest::newRow("channels") << u"twt"_s << u"channels_by_hand"_s;
    QTest::newRow("further numbers") << u"twt"_s << u"numbers_need_inbound_routes"_s;
    QTest::newRow("another proxy") << u"cheapnet"_s << u"name_custom_keeps_proxy"_s;
    QTest::newRow("the PBX's own proxy") << u"xera"_s << u"pbx_proxy_by_hand"_s;
}

void tst_NethVoiceTrunk::warnsWhereItsFaultsBite()
{
    QFETCH(QString, provider);
    QFETCH(QString, warning);
    Trunk& trunk = m_site.trunks[0];
    trunk.provider = u"digitalia"_s;
    QVERIFY(!render()->warnings.contains(warning));
    trunk.provider = provider;
    trunk.mode = m_catalog->provider(provider)->isRegistering ? u"register"_s : u"ip"_s;
    if (warning == u"channels_by_hand")
        trunk.channels = 4;
    if (warning == u"numbers_need_inbound_routes")
        trunk.numbers = { u"0721405517"_s };
    if (warning == u"name_custom_keeps_proxy")
        trunk.outboundProxy = u"edge.example"_s;
    QVERIFY(render()->warnings.contains(warning));
    trunk.name = u"Custom-voip1"_s;
    QCOMPARE(render()->warnings.contains(warning), warning != u"name_custom_keeps_proxy");
}

void tst_NethVoiceTrunk::fieldsComeInTheOrderOfThePages()
{
    m_site.trunks[0].provider.clear();
    m_site.trunks[0].host = u"sip.example"_s;
    m_site.trunks[0].numbers = { u"0721405520-39"_s };
    const auto out = render();
    QVERIFY(out);
    QStringList titles;
    for (const auto& section : out->sections)
        titles.append(section.title);
    QCOMPARE(titles,
        (QStringList { u"General"_s, u"PJSIP Settings: General"_s, u"PJSIP Settings: Advanced"_s,
            u"PJSIP Settings: Codecs"_s, u"Inbound Routes"_s }));
    QStringList labels;
    for (const auto& row : out->sections[1].rows)
        labels.append(row.label);
    QCOMPARE(labels,
        (QStringList { u"Username"_s, u"Auth username"_s, u"Secret"_s, u"Authentication"_s,
            u"Registration"_s, u"SIP Server"_s, u"SIP Server Port"_s, u"Context"_s,
            u"Transport"_s }));
    QCOMPARE(out->sections[4].rows[0].value, u"_07214055[2-3]X"_s);
}

void tst_NethVoiceTrunk::showsAnotherCallerNumber()
{
    Trunk& trunk = m_site.trunks[0];
    trunk.outboundNumber = u"0721405500"_s;
    QCOMPARE(body(render()).value(u"phone"_s).toString(), u"0721405500"_s);
    trunk.provider = u"wic-voip"_s;
    QCOMPARE(body(render()).value(u"phone"_s).toString(), u"0721405516"_s);
    QVERIFY(render()->warnings.contains(u"outbound_number_by_hand"_s));
}

void tst_NethVoiceTrunk::everyProviderRenders_data()
{
    QTest::addColumn<QString>("id");
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    for (const Provider& provider : (*catalog)->providers())
        QTest::newRow(qPrintable(provider.id)) << provider.id;
}

void tst_NethVoiceTrunk::everyProviderRenders()
{
    QFETCH(QString, id);
    const Provider* provider = m_catalog->provider(id);
    Trunk& trunk = m_site.trunks[0];
    trunk.provider = id;
    trunk.codecs.clear();
    trunk.mode = provider->isRegistering ? u"register"_s : u"ip"_s;
    const auto out = render();
    QVERIFY2(out, qPrintable(out ? QString() : out.error().subject));
    QCOMPARE(!out->request.isEmpty(), provider->hasNethVoiceTemplate);
    if (!provider->hasNethVoiceTemplate) {
        QCOMPARE(fields(out).value(u"sip_server"_s), provider->host);
        QVERIFY(!fields(out).value(u"dtmfmode"_s).isEmpty());
    }
    const QByteArray text = everything(*out);
    QVERIFY2(!text.contains("$USERNAME") && !text.contains("$PHONE"), text.constData());
}

QTEST_APPLESS_MAIN(tst_NethVoiceTrunk)
#include "tst_NethVoiceTrunk.moc"
