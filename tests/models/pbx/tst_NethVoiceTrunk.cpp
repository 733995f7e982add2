// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Redactor.h"
#include "models/pbx/nethvoice/NethVoiceTrunk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Secrets = NethVoiceTrunk::Secrets;

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
    void everyProviderRenders_data();
    void everyProviderRenders();

private:
    Result<QJsonObject> render(Secrets secrets = Secrets::Include) const
    {
        return NethVoiceTrunk::render(m_site, m_site.trunks[0], *m_catalog, secrets);
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
    QCOMPARE(out->value(u"method"_s).toString(), u"rest"_s);
    const QJsonObject expected { { u"name"_s, u"voip1"_s }, { u"provider"_s, u"twt"_s },
        { u"username"_s, u"user-1"_s }, { u"password"_s, u"CANARY"_s },
        { u"phone"_s, u"0721405516"_s }, { u"codecs"_s, QJsonArray { u"alaw"_s, u"ulaw"_s } },
        { u"forceCodec"_s, true } };
    QCOMPARE(out->value(u"body"_s).toObject(), expected);
    QCOMPARE(out->value(u"warnings"_s).toArray(), QJsonArray());
    QVERIFY(!out->contains(u"fields"_s));
}

void tst_NethVoiceTrunk::masksThePassword()
{
    for (const QString& provider : { u"twt"_s, QString() }) {
        m_site.trunks[0].provider = provider;
        m_site.trunks[0].host = provider.isEmpty() ? u"sip.example"_s : QString();
        const QByteArray masked = QJsonDocument(render(Secrets::Mask).value()).toJson();
        QVERIFY(!masked.contains("CANARY"));
        QVERIFY(masked.contains(Redactor::mask));
        QVERIFY(QJsonDocument(render().value()).toJson().contains("CANARY"));
    }
}

void tst_NethVoiceTrunk::restAlwaysForcesTheWholeCodecList()
{
    m_site.trunks[0].isForcingCodecs = false;
    const QJsonObject body = render()->value(u"body"_s).toObject();
    QCOMPARE(body.value(u"forceCodec"_s), QJsonValue(true));
    QStringList codecs;
    for (const QJsonValue& codec : body.value(u"codecs"_s).toArray())
        codecs.append(codec.toString());
    QCOMPARE(codecs.first(2), (QStringList { u"alaw"_s, u"ulaw"_s }));
    for (const QString& codec : m_catalog->provider(u"twt"_s)->codecs)
        QCOMPARE(codecs.count(codec), 1);
    QCOMPARE(codecs.removeDuplicates(), 0);
}

void tst_NethVoiceTrunk::emptyCodecListIsTheProviders()
{
    m_site.trunks[0].codecs.clear();
    QCOMPARE(render()->value(u"body"_s).toObject().value(u"codecs"_s).toArray(),
        QJsonArray::fromStringList(m_catalog->provider(u"twt"_s)->codecs));
}

void tst_NethVoiceTrunk::whatRestCannotSetIsTypedByHand_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field : { "host", "port", "transport", "proxy", "from domain", "mode" })
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
    else
        trunk.mode = u"ip"_s;
    const auto out = render();
    QVERIFY(out);
    QCOMPARE(out->value(u"method"_s).toString(), u"manual"_s);
    const QJsonObject fields = out->value(u"fields"_s).toObject();
    if (field == u"host")
        QCOMPARE(fields.value(u"sip_server"_s).toString(), u"other.example"_s);
    else if (field == u"port")
        QCOMPARE(fields.value(u"sip_server_port"_s).toString(), u"5070"_s);
    else if (field == u"transport")
        QCOMPARE(fields.value(u"transport"_s).toString(), u"0.0.0.0-tcp"_s);
    else if (field == u"proxy")
        QCOMPARE(fields.value(u"outbound_proxy"_s).toString(), u"sip:proxy.example;lr"_s);
    else if (field == u"from domain")
        QCOMPARE(fields.value(u"from_domain"_s).toString(), u"from.example"_s);
    else
        QCOMPARE(fields.value(u"registration"_s).toString(), u"none"_s);
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
    const QJsonObject fields = out->value(u"fields"_s).toObject();
    QCOMPARE(fields.value(u"sip_server"_s).toString(), u"203.0.113.7"_s);
    QCOMPARE(fields.value(u"sip_server_port"_s).toString(), u"5061"_s);
    QCOMPARE(fields.value(u"maxchans"_s).toString(), u"4"_s);
    QCOMPARE(fields.value(u"auth_username"_s).toString(), u"user-1"_s);
    QCOMPARE(fields.value(u"secret"_s).toString(), u"CANARY"_s);
    QCOMPARE(out->value(u"warnings"_s).toArray(), QJsonArray { u"not_certified"_s });
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
    const QJsonObject fields = render()->value(u"fields"_s).toObject();
    QTEST(fields.value(u"authentication"_s).toString(), "authentication");
    QTEST(fields.value(u"registration"_s).toString(), "registration");
    QTEST(fields.value(u"sip_server"_s).toString(), "server");
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
    QCOMPARE(out->value(u"method"_s).toString(),
        provider->hasNethVoiceTemplate ? u"rest"_s : u"manual"_s);
    if (!provider->hasNethVoiceTemplate) {
        const QJsonObject fields = out->value(u"fields"_s).toObject();
        QCOMPARE(fields.value(u"sip_server"_s).toString(), provider->host);
        QVERIFY(!fields.value(u"dtmfmode"_s).toString().isEmpty());
    }
    const QByteArray text = QJsonDocument(*out).toJson();
    QVERIFY2(!text.contains("$USERNAME") && !text.contains("$PHONE"), text.constData());
}

QTEST_APPLESS_MAIN(tst_NethVoiceTrunk)
#include "tst_NethVoiceTrunk.moc"
