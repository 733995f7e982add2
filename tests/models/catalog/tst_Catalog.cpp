// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList fileNames { u"parameters.json"_s, u"phones.json"_s, u"gateways.json"_s,
    u"providers.json"_s, u"oui.json"_s };

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test data");
}

void copyCatalog(const QString& folder)
{
    for (const auto& name : fileNames)
        write(folder + u'/' + name, contentsOf(u":/catalog/"_s + name));
}

QJsonValue edited(const QJsonValue& tree, QStringList steps, const QJsonValue& value);

QJsonValue editedArray(QJsonArray array, const QStringList& rest, int at, const QJsonValue& value)
{
    if (rest.isEmpty() && value.isUndefined())
        array.removeAt(at);
    else if (at == array.size())
        array.append(value);
    else
        array.replace(at, edited(array.at(at), rest, value));
    return array;
}

/// The tree with the value at a path like providers/3/port replaced; undefined removes it.
QJsonValue edited(const QJsonValue& tree, QStringList steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    const auto step = steps.takeFirst();
    if (tree.isArray())
        return editedArray(tree.toArray(), steps, step.toInt(), value);
    auto object = tree.toObject();
    if (steps.isEmpty() && value.isUndefined())
        object.remove(step);
    else
        object.insert(step, edited(object.value(step), steps, value));
    return object;
}

/// Turns providers/twt/port into providers/<position of twt>/port.
QStringList resolved(const QJsonObject& root, const QString& path)
{
    auto steps = path.split(u'/');
    if (steps.size() < 2 || !root.value(steps.at(0)).isArray())
        return steps;
    const auto list = root.value(steps.at(0)).toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        for (const auto& key : { u"id"_s, u"name"_s, u"prefix"_s, u"first"_s, u"vendor"_s })
            if (list.at(i).toObject().value(key) == steps.at(1)) {
                steps[1] = QString::number(i);
                return steps;
            }
    return steps;
}

void editFile(const QString& file, const QString& path, const QJsonValue& value)
{
    const auto root = QJsonDocument::fromJson(contentsOf(file)).object();
    const auto changed = edited(root, resolved(root, path), value);
    write(file, QJsonDocument(changed.toObject()).toJson());
}

QStringList subjectsOf(const QString& folder)
{
    QStringList subjects;
    const auto catalog = Catalog::load(folder);
    if (!catalog)
        for (const auto& error : catalog.error())
            subjects << error.subject;
    return subjects;
}

MacAddress mac(const QString& text) { return MacAddress::parse(text).value_or(MacAddress()); }

const QJsonValue removed(QJsonValue::Undefined);

} // namespace

class TestCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void counts();
    void providerFacts();
    void everyProviderCanBeTypedIn();
    void corrections();
    void phoneFacts();
    void phoneVendorFacts();
    void keyPages();
    void phonesNameKnownParameters();
    void gatewayFacts();
    void everyFamilyCanBeUploadedByHand();
    void gatewayLabelsMatchThePorts();
    void parameterFacts();
    void parameterByIndexedName();
    void everyKeyFunctionHasAName();
    void unknownIds();
    void vendorOf_data();
    void vendorOf();
    void gatewayPrefixesAreKnownAddresses();
    void sources();
    void textsInBothLanguages();
    void portKinds();
    void faults_data();
    void faults();
    void missingFile();
    void notJson();
    void notAnObject();
    void allFaultsAreReported();
    void everyFaultIsACatalogFault();
    void loadingTime();

private:
    std::shared_ptr<const Catalog> m_catalog;
};

void TestCatalog::initTestCase()
{
    const auto loaded = Catalog::load();
    if (!loaded)
        for (const auto& error : loaded.error())
            qWarning().noquote() << error.subject << error.detail;
    QVERIFY(loaded);
    m_catalog = *loaded;
}

void TestCatalog::counts()
{
    QCOMPARE(m_catalog->providers().size(), 34);
    QCOMPARE(m_catalog->phoneVendors().size(), 7);
    QCOMPARE(m_catalog->phoneModels().size(), 116);
    QCOMPARE(m_catalog->gatewayFamilies().size(), 7);
    QCOMPARE(m_catalog->gatewayModels().size(), 52);
    QCOMPARE(m_catalog->parameterGroups().size(), 12);
    QCOMPARE(m_catalog->parameters().size(), 112);
    QCOMPARE(m_catalog->keyTypes().size(), 31);
    const auto& models = m_catalog->gatewayModels();
    QCOMPARE(std::count_if(models.cbegin(), models.cend(),
                 [](const GatewayModel& model) { return model.state == "current"_L1; }),
        17);
}

void TestCatalog::providerFacts()
{
    const auto* twt = m_catalog->provider(u"twt"_s);
    QVERIFY(twt);
    QCOMPARE(twt->host, u"res.sip.twt.it"_s);
    QCOMPARE(twt->port, 5060);
    QCOMPARE(twt->registrar, twt->host);
    QVERIFY(twt->outboundProxy.isEmpty());
    QCOMPARE(twt->credentials, (QStringList { u"username"_s, u"password"_s, u"number"_s }));
    const auto* gnr = m_catalog->provider(u"opensolution_gnr"_s);
    QVERIFY(gnr && !gnr->isRegistering && gnr->registrar.isEmpty());
    QVERIFY(gnr->authUser == UserRule::None && gnr->sipUser == UserRule::None);
    QCOMPARE(gnr->credentials, QStringList { u"number"_s });
    const auto* eleven = m_catalog->provider(u"elevenlabs"_s);
    QVERIFY(eleven && !eleven->isRegistering && !eleven->isSrtpOff);
    QCOMPARE(eleven->transport, u"tcp"_s);
    QVERIFY(eleven->authUser == UserRule::Username);
    const auto* wic = m_catalog->provider(u"wic-voip"_s);
    QVERIFY(wic && wic->sipUser == UserRule::Number && wic->authUser == UserRule::Username);
    QVERIFY(wic->fromUser == UserRule::Number && wic->contactUser == UserRule::Number);
    const auto* xera = m_catalog->provider(u"xera"_s);
    QVERIFY(xera && !xera->hasNethVoiceTemplate && xera->codecs.isEmpty());
    QCOMPARE(xera->dtmf, u"rfc4733"_s);
    QCOMPARE(m_catalog->provider(u"viatek"_s)->specialOptions.value(u"client_uri"_s),
        u"sip:$USERNAME@CHANGE_ME"_s);
    QCOMPARE(m_catalog->provider(u"netoip"_s)->port, 5062);
    QVERIFY(m_catalog->provider(u"netoip"_s)->isTopologyHidingOff);
}

void TestCatalog::everyProviderCanBeTypedIn()
{
    for (const auto& provider : m_catalog->providers()) {
        QVERIFY2(provider.isRegistering != provider.registrar.isEmpty(), qPrintable(provider.id));
        QVERIFY2(provider.credentials.contains(u"number"_s), qPrintable(provider.id));
        QVERIFY2(
            provider.hasNethVoiceTemplate || !provider.notes.isEmpty(), qPrintable(provider.id));
        QVERIFY2(!provider.outboundProxy.contains("local-proxy"_L1), qPrintable(provider.id));
    }
}

void TestCatalog::corrections()
{
    const auto* mynet = m_catalog->provider(u"mynet"_s);
    QVERIFY(mynet);
    QCOMPARE(mynet->corrections.size(), 1);
    QCOMPARE(mynet->corrections.first().found, u"rfc2933"_s);
    QCOMPARE(mynet->corrections.first().used, mynet->dtmf);
    const auto* enegan = m_catalog->provider(u"enegan"_s);
    QVERIFY(enegan);
    QCOMPARE(enegan->outboundProxy, u"sip:proxysip.tlc.enegan.it;lr;hide"_s);
    QCOMPARE(enegan->corrections.size(), 1);
    QCOMPARE(enegan->specialOptions.value(u"client_uri"_s), enegan->corrections.first().used);
    QVERIFY(enegan->corrections.first().used.contains("$USERNAME"_L1));
}

void TestCatalog::phoneFacts()
{
    const auto* t54 = m_catalog->phoneModel(u"yealink-T54"_s);
    QVERIFY(t54);
    QCOMPARE(t54->name, u"Yealink T54S/W"_s);
    QCOMPARE(t54->vendor, u"yealink"_s);
    QCOMPARE(t54->lineKeys, 27);
    QCOMPARE(t54->variants, (QStringList { u"T54S"_s, u"T54W"_s }));
    QCOMPARE(t54->configFile, u"{mac12}.cfg"_s);
    const auto* d865 = m_catalog->phoneModel(u"snom-D865"_s);
    QVERIFY(d865);
    QCOMPARE(d865->keysPerModule, 18); // what is rendered, not what is declared
    const auto* t27 = m_catalog->phoneModel(u"yealink-T27"_s);
    QCOMPARE(t27->keysPerModule, 38); // two of its 40 positions turn the page
    const auto* akuvox = m_catalog->phoneModel(u"akuvox-SPR50P"_s);
    QVERIFY(akuvox && !akuvox->capabilities.value(u"custom_ringtone"_s));
    QVERIFY(akuvox->blacklists.value(u"ringtone"_s).contains(u"-1"_s));
    QCOMPARE(akuvox->defaultSoftKeys.first(), (QPair<int, QString>(1, u"history"_s)));
    QCOMPARE(m_catalog->phoneModel(u"snom-D335"_s)->name, u"Snom D335"_s);
    QCOMPARE(m_catalog->phoneVendor(u"gigaset"_s)->minimumFirmware, u"10.1.0"_s);
    QVERIFY(!m_catalog->phoneVendor(u"akuvox"_s)->isMainTier);
}

void TestCatalog::phoneVendorFacts()
{
    const auto* gigaset = m_catalog->phoneVendor(u"gigaset"_s);
    QCOMPARE(gigaset->dhcpOptions, QList<int> { 114 });
    QCOMPARE(gigaset->dhcpForbidden, QList<int> { 66 });
    QCOMPARE(gigaset->dhcpFiles, (QStringList { u"%MACD.xml"_s, u"{mac}.xml"_s }));
    const auto* snom = m_catalog->phoneVendor(u"snom"_s);
    QCOMPARE(snom->dhcpOptions, (QList<int> { 66, 67 }));
    QCOMPARE(m_catalog->phoneVendor(u"yealink"_s)->dhcpFiles, QStringList { u"$MAC.cfg"_s });
    QCOMPARE(m_catalog->phoneVendor(u"nethesis"_s)->redirectServices.first(), u"fanvil"_s);
    QVERIFY(m_catalog->phoneVendor(u"sangoma"_s)->redirectServices.isEmpty());
    for (const auto& vendor : m_catalog->phoneVendors()) {
        QVERIFY2(!vendor.agents.isEmpty(), qPrintable(vendor.id));
        QCOMPARE(vendor.dhcpOptions.isEmpty(), vendor.dhcpFiles.isEmpty());
    }
}

void TestCatalog::keyPages()
{
    QCOMPARE(
        m_catalog->phoneModel(u"fanvil-X210"_s)->keyPages, (PhoneKeyPages { 10, 1, 3, false }));
    QCOMPARE(m_catalog->phoneModel(u"fanvil-X7C"_s)->keyPages, (PhoneKeyPages { 60, 5, 0, false }));
    QCOMPARE(m_catalog->phoneModel(u"fanvil-X4"_s)->keyPages, (PhoneKeyPages { 0, 0, 0, true }));
    for (const auto& model : m_catalog->phoneModels()) {
        const bool isPaged = model.vendor == "fanvil"_L1 || model.vendor == "nethesis"_L1;
        if (isPaged && model.lineKeys > 0)
            QVERIFY2(model.keyPages != PhoneKeyPages(), qPrintable(model.id));
        else if (!isPaged)
            QVERIFY2(model.keyPages == PhoneKeyPages(), qPrintable(model.id));
    }
}

void TestCatalog::phonesNameKnownParameters()
{
    for (const auto& model : m_catalog->phoneModels()) {
        for (auto it = model.defaults.cbegin(); it != model.defaults.cend(); ++it)
            QVERIFY2(m_catalog->parameter(it.key()), qPrintable(model.id + u' ' + it.key()));
        const auto lists = model.blacklists.keys();
        for (const auto& list : lists)
            QVERIFY2(m_catalog->parameter(list) || m_catalog->parameter(list + u"_1"_s),
                qPrintable(model.id + u' ' + list));
        QVERIFY(model.defaultLineKeys.size() <= model.lineKeys);
        QVERIFY(model.defaultSoftKeys.size() <= model.softKeys);
        QCOMPARE(model.capabilities.value(u"custom_ringtone"_s),
            !model.blacklists.value(u"ringtone"_s).contains(u"-1"_s));
    }
}

void TestCatalog::gatewayFacts()
{
    const auto* trinity = m_catalog->gatewayModel(u"TRI_ISDN_2"_s);
    QVERIFY(trinity);
    QCOMPARE(trinity->portCount(), 2);
    QCOMPARE(trinity->portCount(PortKind::Bri), 2);
    QCOMPARE(trinity->portCount(PortKind::Fxs), 0);
    QCOMPARE(trinity->transports, (QStringList { u"tls"_s, u"udp"_s }));
    const auto* family = m_catalog->gatewayFamily(trinity->family);
    QVERIFY(family && !family->isDefaultLoginConfirmed);
    QCOMPARE(family->portBase, 0);
    const auto* smartware = m_catalog->gatewayFamily(u"patton-smartware"_s);
    QVERIFY(smartware && smartware->isDefaultLoginConfirmed);
    QCOMPARE(smartware->defaultUser, u"administrator"_s);
    QVERIFY(smartware->defaultPassword.isEmpty());
    const auto* mixed = m_catalog->gatewayModel(u"4661fxs4_fxo4_isdn4"_s);
    QVERIFY(mixed);
    QCOMPARE(mixed->portCount(), 12);
    QCOMPARE(mixed->state, u"template-only"_s);
    QCOMPARE(m_catalog->gatewayFamily(u"grandstream-ht80x"_s)->portBase, 1);
    QCOMPARE(m_catalog->gatewayFamily(u"grandstream-ht80x"_s)->fileName, u"cfg{mac}.xml"_s);
    QCOMPARE(m_catalog->gatewayFamily(u"mediatrix-dgw"_s)->telnetPort, 0);
    QCOMPARE(m_catalog->gatewayFamily(u"sangoma-vega"_s)->extraFileNames,
        QStringList { u"{MAC}script.txt"_s });
    QCOMPARE(family->printedPort(1), u"0/1"_s);
    QCOMPARE(m_catalog->gatewayFamily(u"grandstream-ht80x"_s)->printedPort(1), u"2"_s);
    QCOMPARE(m_catalog->gatewayFamily(u"mediatrix-dgw"_s)->printedPort(0), u"BRI1"_s);
}

void TestCatalog::everyFamilyCanBeUploadedByHand()
{
    for (const auto& family : m_catalog->gatewayFamilies()) {
        const auto& steps = family.manualUpload.steps;
        QVERIFY2(steps.size() >= 4, qPrintable(family.id));
        for (const QString& language : { u"en"_s, u"it"_s }) {
            QString text;
            for (const auto& step : steps)
                text += step.in(language);
            for (const QString& tag : { u"{file}"_s, u"{reach}"_s, u"{address}"_s, u"{user}"_s })
                QVERIFY2(text.count(tag) >= 1, qPrintable(family.id + tag + language));
        }
        QVERIFY(!family.manualUpload.firmware.isEmpty());
        QVERIFY2(family.isAssumed(u"manual_upload"_s), qPrintable(family.id)); // until tried
    }
}

void TestCatalog::gatewayLabelsMatchThePorts()
{
    for (const auto& model : m_catalog->gatewayModels())
        for (auto it = model.ports.cbegin(); it != model.ports.cend(); ++it) {
            const auto wanted
                = u"%1 %2"_s.arg(QString::number(it.value()), portKindName(it.key()).toUpper());
            QVERIFY2(model.name.contains(wanted), qPrintable(model.id + u' ' + wanted));
        }
    QVERIFY(m_catalog->gatewayModel(u"gxw4232"_s)->name.contains("GXW4232"_L1));
    QVERIFY(m_catalog->gatewayModel(u"gxw4248"_s)->name.contains("GXW4248"_L1));
}

void TestCatalog::parameterFacts()
{
    const auto* vlan = m_catalog->parameter(u"vlan_id_phone"_s);
    QVERIFY(vlan);
    QCOMPARE(vlan->minimum, 0);
    QCOMPARE(vlan->maximum, 4094);
    QCOMPARE(m_catalog->parameter(u"ringtone"_s)->minimum, -1);
    QCOMPARE(m_catalog->parameter(u"backlight_time"_s)->values.size(), 16);
    QCOMPARE(m_catalog->parameter(u"backlight_time"_s)->unit, u"s"_s);
    QVERIFY(m_catalog->parameter(u"ldap_password"_s)->isSecret);
    QVERIFY(m_catalog->parameter(u"tok2"_s)->isSecret);
    QVERIFY(m_catalog->parameter(u"mac"_s)->isReadOnly);
    QCOMPARE(m_catalog->parameter(u"brightness"_s)->shownIf, u"brightness"_s);
    for (const auto& parameter : m_catalog->parameters())
        if (!parameter.limitedBy.isEmpty())
            QVERIFY2(m_catalog->parameter(parameter.limitedBy), qPrintable(parameter.name));
}

void TestCatalog::parameterByIndexedName()
{
    const auto* general = m_catalog->parameter(u"linekey_type_N"_s);
    QVERIFY(general);
    QCOMPARE(m_catalog->parameter(u"linekey_type_3"_s), general);
    QCOMPARE(m_catalog->parameter(u"linekey_type_120"_s), general);
    QCOMPARE(m_catalog->parameter(u"outbound_proxy2_port_1"_s)->name, u"outbound_proxy2_port_N"_s);
    QCOMPARE(m_catalog->parameter(u"tok1"_s)->name, u"tok1"_s);
    QVERIFY(!m_catalog->parameter(u"linekey_type_"_s));
    QVERIFY(!m_catalog->parameter(u"linekey_type3"_s));
    QVERIFY(!m_catalog->parameter(u"language_3"_s));
    QVERIFY(!m_catalog->parameter(u"3"_s));
    QVERIFY(!m_catalog->parameter(QString()));
}

void TestCatalog::everyKeyFunctionHasAName()
{
    const auto& types = m_catalog->keyTypes();
    for (const auto& kind : { u"softkey"_s, u"linekey"_s })
        for (const auto& value : m_catalog->parameter(kind + u"_type_N"_s)->values)
            QVERIFY2(value.isEmpty()
                    || std::any_of(types.cbegin(), types.cend(),
                        [&](const KeyType& type) {
                            return type.kind == kind && type.type == value;
                        }),
                qPrintable(kind + u' ' + value));
    const auto blf = std::find_if(
        types.cbegin(), types.cend(), [](const KeyType& type) { return type.type == "blf"_L1; });
    QCOMPARE(blf->value, u"number"_s);
    QCOMPARE(blf->label, u"free"_s);
}

void TestCatalog::unknownIds()
{
    QVERIFY(!m_catalog->provider(u"TWT"_s));
    QVERIFY(!m_catalog->phoneVendor(QString()));
    QVERIFY(!m_catalog->phoneModel(u"yealink-t54"_s));
    QVERIFY(!m_catalog->gatewayFamily(u"patton"_s));
    QVERIFY(!m_catalog->gatewayModel(u"tri_isdn_2"_s));
}

void TestCatalog::vendorOf_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("roles"); // p phone, g gateway, s supported
    QTest::newRow("yealink") << u"80-5E-C0-12-34-56"_s << u"yealink"_s << u"ps"_s;
    QTest::newRow("snom") << u"00-04-13-00-00-01"_s << u"snom"_s << u"ps"_s;
    QTest::newRow("first of a range") << u"00-04-13-E2-00-00"_s << u"gigaset"_s << u"ps"_s;
    QTest::newRow("last of a range") << u"00-04-13-E3-FF-FF"_s << u"gigaset"_s << u"ps"_s;
    QTest::newRow("past a range") << u"00-04-13-80-A0-00"_s << u"snom"_s << u"ps"_s;
    QTest::newRow("short range") << u"00-04-13-D8-51-7F"_s << u"gigaset"_s << u"ps"_s;
    QTest::newRow("past it") << u"00-04-13-D8-51-80"_s << u"snom"_s << u"ps"_s;
    QTest::newRow("range without prefix") << u"00-AC-DC-E3-00-00"_s << u"gigaset"_s << u"ps"_s;
    QTest::newRow("same prefix, no range") << u"00-AC-DC-E5-00-00"_s << QString() << QString();
    QTest::newRow("patton") << u"00-A0-BA-0C-11-22"_s << u"patton"_s << u"gs"_s;
    QTest::newRow("grandstream") << u"14-4C-FF-00-00-01"_s << u"grandstream"_s << u"gs"_s;
    QTest::newRow("sangoma makes both") << u"00-50-58-00-00-01"_s << u"sangoma"_s << u"pgs"_s;
    QTest::newRow("only named") << u"00-04-F2-00-00-01"_s << u"Polycom"_s << QString();
    QTest::newRow("unknown") << u"02-00-00-00-00-01"_s << QString() << QString();
}

void TestCatalog::vendorOf()
{
    QFETCH(const QString, address);
    QFETCH(const QString, vendor);
    QFETCH(const QString, roles);
    const auto match = m_catalog->vendorOf(mac(address));
    QCOMPARE(match.has_value(), !vendor.isEmpty());
    if (!match)
        return;
    QCOMPARE(match->vendor, vendor);
    QCOMPARE(match->isPhone, roles.contains(u'p'));
    QCOMPARE(match->isGateway, roles.contains(u'g'));
    QCOMPARE(match->isSupported, roles.contains(u's'));
}

void TestCatalog::gatewayPrefixesAreKnownAddresses()
{
    for (const auto& family : m_catalog->gatewayFamilies())
        for (const auto& prefix : family.macPrefixes) {
            const auto match = m_catalog->vendorOf(prefix);
            QVERIFY2(match && match->isGateway, qPrintable(family.id));
            QCOMPARE(match->vendor, family.vendor.toLower());
        }
}

void TestCatalog::sources()
{
    const auto& ids = m_catalog->provider(u"timenet"_s)->sourceIds;
    const auto* host = m_catalog->sourceOf(u"providers"_s, ids, u"host"_s);
    const auto* realm = m_catalog->sourceOf(u"providers"_s, ids, u"realm"_s);
    QVERIFY(host && realm);
    QCOMPARE(host->title, u"NethVoice 8 provider table, PJSIP"_s);
    QCOMPARE(realm->title, u"NethVoice 7 provider table, chan_sip"_s);
    QCOMPARE(realm->date, u"2026-06"_s);
    QVERIFY(!m_catalog->sourceOf(u"nowhere"_s, ids, u"host"_s));
    QVERIFY(!m_catalog->sourceOf(u"providers"_s, {}, u"host"_s));
    const auto& login = m_catalog->gatewayFamily(u"patton-smartware"_s)->sourceIds;
    QVERIFY(
        m_catalog->sourceOf(u"gateways"_s, login, u"default_user"_s)->title.contains("Elastix"_L1));
}

void TestCatalog::textsInBothLanguages()
{
    QList<LocalizedText> texts;
    for (const auto& provider : m_catalog->providers()) {
        texts << provider.notes;
        for (const auto& correction : provider.corrections)
            texts << correction.why;
    }
    for (const auto& model : m_catalog->phoneModels())
        texts << model.notes;
    for (const auto& model : m_catalog->gatewayModels())
        texts << model.notes;
    for (const auto& group : m_catalog->parameterGroups())
        texts << group.name;
    for (const auto& parameter : m_catalog->parameters())
        texts << parameter.description;
    for (const auto& type : m_catalog->keyTypes())
        texts << type.name << type.description;
    QVERIFY(texts.size() > 250);
    for (const auto& text : texts)
        QVERIFY2(!text.en.trimmed().isEmpty() && !text.it.trimmed().isEmpty(), qPrintable(text.en));
    QCOMPARE(texts.first().in(u"it_IT"_s), texts.first().it);
    QCOMPARE(texts.first().in(u"de"_s), texts.first().en);
}

void TestCatalog::portKinds()
{
    for (const auto kind : { PortKind::Fxs, PortKind::Fxo, PortKind::Bri, PortKind::Pri })
        QVERIFY(portKindFromName(portKindName(kind)) == kind);
    QVERIFY(!portKindFromName(u"isdn"));
}

void TestCatalog::faults_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("subject"); // empty: the file name and the path
    const auto row = [](const char* tag, const char* file, const QString& path,
                         const QJsonValue& value, const QString& subject) {
        QTest::newRow(tag) << QString::fromLatin1(file) << path << value
                           << QString::fromLatin1(file) + u".json/"_s + subject;
    };
    row("wrong format", "providers", u"format"_s, u"doppino-catalog/2"_s, u"format"_s);
    row("wrong kind", "providers", u"kind"_s, u"phones"_s, u"kind"_s);
    row("unknown list", "oui", u"colours"_s, QJsonArray(), u"colours"_s);
    row("missing list", "providers", u"providers"_s, removed, u"providers"_s);
    row("list of the wrong type", "providers", u"providers"_s, 1, u"providers"_s);
    row("source without date", "providers", u"sources/nv8_pjsip/date"_s, removed,
        u"sources/nv8_pjsip/date"_s);
    row("source without title", "phones", u"sources/nv8_manual/title"_s, u""_s,
        u"sources/nv8_manual/title"_s);
    row("bad date", "oui", u"sources/nv8_vendors/date"_s, u"June 2026"_s,
        u"sources/nv8_vendors/date"_s);
    row("unknown field", "providers", u"providers/twt/colour"_s, u"blue"_s, u"twt/colour"_s);
    row("missing field", "providers", u"providers/twt/host"_s, removed, u"twt/host"_s);
    row("empty field", "providers", u"providers/twt/host"_s, u""_s, u"twt/host"_s);
    row("text for a number", "providers", u"providers/twt/port"_s, u"5060"_s, u"twt/port"_s);
    row("port 0", "providers", u"providers/twt/port"_s, 0, u"twt/port"_s);
    row("port 65536", "providers", u"providers/twt/port"_s, 65536, u"twt/port"_s);
    row("half a port", "providers", u"providers/twt/port"_s, 5060.5, u"twt/port"_s);
    row("huge port", "providers", u"providers/twt/port"_s, 1e12, u"twt/port"_s);
    row("text for a flag", "providers", u"providers/twt/certified"_s, u"yes"_s, u"twt/certified"_s);
    row("transport", "providers", u"providers/twt/transport"_s, u"sctp"_s, u"twt/transport"_s);
    row("codec", "providers", u"providers/twt/codecs/0"_s, u"g711"_s, u"twt/codecs"_s);
    row("codec twice", "providers", u"providers/twt/codecs/1"_s, u"ulaw"_s, u"twt/codecs"_s);
    row("codec of a wrong type", "providers", u"providers/twt/codecs/2"_s, 7, u"twt/codecs/2"_s);
    row("dtmf", "providers", u"providers/mynet/dtmf"_s, u"rfc2933"_s, u"mynet/dtmf"_s);
    row("user rule", "providers", u"providers/twt/from_user"_s, u"$PHONE"_s, u"twt/from_user"_s);
    row("no password", "providers", u"providers/twt/credentials/1"_s, removed,
        u"twt/credentials"_s);
    row("no registrar", "providers", u"providers/twt/registrar"_s, u""_s, u"twt/registrar"_s);
    row("unknown source", "providers", u"providers/twt/source"_s, u"hearsay"_s, u"twt/source"_s);
    row("unknown source of a field", "providers", u"providers/twt/sources/realm"_s, u"hearsay"_s,
        u"twt/sources/realm"_s);
    row("source of no field", "providers", u"providers/twt/sources/colour"_s, u"nv8_pjsip"_s,
        u"twt/sources/colour"_s);
    row("no Italian", "providers", u"providers/twt/notes/0/it"_s, removed, u"twt/notes/0/it"_s);
    row("empty English", "providers", u"providers/twt/notes/0/en"_s, u""_s, u"twt/notes/0/en"_s);
    row("third language", "providers", u"providers/twt/notes/0/de"_s, u"ja"_s, u"twt/notes/0/de"_s);
    row("correction of no field", "providers", u"providers/mynet/corrections/0/field"_s,
        u"colour"_s, u"mynet/corrections/0/field"_s);
    row("special option", "providers", u"providers/viatek/special_options/client_uri"_s, 5,
        u"viatek/special_options/client_uri"_s);
    row("duplicate id", "providers", u"providers/xera/id"_s, u"twt"_s, u"twt/id"_s);
    row("no id", "providers", u"providers/activenetwork/id"_s, removed, u"#1/id"_s);
    row("phone vendor", "phones", u"models/yealink-T54/vendor"_s, u"yealinc"_s,
        u"yealink-T54/vendor"_s);
    row("capability missing", "phones", u"models/yealink-T54/capabilities/contrast"_s, removed,
        u"yealink-T54/capabilities/contrast"_s);
    row("no capabilities", "phones", u"models/yealink-T54/capabilities"_s, removed,
        u"yealink-T54/capabilities"_s);
    row("blacklist", "phones", u"models/yealink-T54/blacklists/colour"_s, QJsonArray(),
        u"yealink-T54/blacklists/colour"_s);
    row("blacklisted value", "phones", u"models/akuvox-SPR50P/blacklists/date_format/0"_s, u"YY"_s,
        u"akuvox-SPR50P/blacklists/date_format"_s);
    row("default of no parameter", "phones", u"models/yealink-T54/defaults/colour"_s, u"1"_s,
        u"yealink-T54/defaults/colour"_s);
    row("key type", "phones", u"models/akuvox-SPR50P/default_soft_keys/0"_s, u"mute"_s,
        u"akuvox-SPR50P/default_soft_keys"_s);
    row("too many keys", "phones", u"models/akuvox-SPR50P/default_soft_keys/4"_s, u"menu"_s,
        u"akuvox-SPR50P/default_soft_keys"_s);
    row("modules without keys", "phones", u"models/yealink-T54/keys_per_module"_s, removed,
        u"yealink-T54/keys_per_module"_s);
    row("keys that pages do not divide", "phones", u"models/fanvil-X210/key_pages/dss_pages"_s, 5,
        u"fanvil-X210/key_pages"_s);
    row("flat pages", "phones", u"models/fanvil-X210/key_pages/flat"_s, true,
        u"fanvil-X210/key_pages"_s);
    row("pages of no kind", "phones", u"models/fanvil-X210/key_pages/rows"_s, 2,
        u"fanvil-X210/key_pages/rows"_s);
    row("dhcp option", "phones", u"vendors/snom/dhcp_options/1"_s, 43, u"snom/dhcp_options"_s);
    row("dhcp option without file", "phones", u"vendors/snom/dhcp_files"_s, QJsonArray(),
        u"snom/dhcp_files"_s);
    row("dhcp option wanted and forbidden", "phones", u"vendors/gigaset/dhcp_forbidden/0"_s, 114,
        u"gigaset/dhcp_forbidden"_s);
    row("agent in capitals", "phones", u"vendors/yealink/agents/0"_s, u"Yealink"_s,
        u"yealink/agents"_s);
    row("ldap", "phones", u"models/yealink-T54/ldap_tls/0"_s, u"ssl"_s, u"yealink-T54/ldap_tls"_s);
    row("negative count", "phones", u"models/yealink-T54/ringtones"_s, -1,
        u"yealink-T54/ringtones"_s);
    row("registrar without registration", "providers", u"providers/elevenlabs/registrar"_s,
        u"a.it"_s, u"elevenlabs/registrar"_s);
    row("gateway family", "gateways", u"models/TRI_PRI_1/family"_s, u"patton"_s,
        u"TRI_PRI_1/family"_s);
    row("gateway state", "gateways", u"models/TRI_PRI_1/state"_s, u"new"_s, u"TRI_PRI_1/state"_s);
    row("port kind", "gateways", u"models/TRI_PRI_1/ports/isdn"_s, 2, u"TRI_PRI_1/ports/isdn"_s);
    row("no ports", "gateways", u"models/TRI_PRI_1/ports"_s, QJsonObject(), u"TRI_PRI_1/ports"_s);
    row("ports missing", "gateways", u"models/TRI_PRI_1/ports"_s, removed, u"TRI_PRI_1/ports"_s);
    row("telnet port", "gateways", u"families/sangoma-vega/telnet_port"_s, 70000,
        u"sangoma-vega/telnet_port"_s);
    row("port base", "gateways", u"families/sangoma-vega/port_base"_s, 2,
        u"sangoma-vega/port_base"_s);
    row("port label", "gateways", u"families/sangoma-vega/port_label"_s, u"n"_s,
        u"sangoma-vega/port_label"_s);
    row("steps in one language", "gateways", u"families/sangoma-vega/manual_upload/it/5"_s, removed,
        u"sangoma-vega/manual_upload/it"_s);
    row("unknown tag of a step", "gateways", u"families/sangoma-vega/manual_upload/en/0"_s,
        u"Open {url}"_s, u"sangoma-vega/manual_upload/en"_s);
    row("prefix of a family", "gateways", u"families/sangoma-vega/mac_prefixes/0"_s, u"00:50:58"_s,
        u"sangoma-vega/mac_prefixes"_s);
    row("group", "parameters", u"parameters/language/group"_s, u"tongues"_s, u"language/group"_s);
    row("level", "parameters", u"parameters/language/levels/0"_s, u"site"_s, u"language/levels"_s);
    row("parameter type", "parameters", u"parameters/language/type"_s, u"tongue"_s,
        u"language/type"_s);
    row("default outside values", "parameters", u"parameters/language/default"_s, u"de"_s,
        u"language/default"_s);
    row("enum without values", "parameters", u"parameters/language/values"_s, removed,
        u"language/values"_s);
    row("pattern", "parameters", u"parameters/mac/pattern"_s, u"(["_s, u"mac/pattern"_s);
    row("range upside down", "parameters", u"parameters/brightness/minimum"_s, 10,
        u"brightness/minimum"_s);
    row("index missing", "parameters", u"parameters/linekey_value_N/index"_s, removed,
        u"linekey_value_N/index"_s);
    row("shown if", "parameters", u"parameters/brightness/shown_if"_s, u"colour"_s,
        u"brightness/shown_if"_s);
    row("description", "parameters", u"parameters/brightness/description/it"_s, removed,
        u"brightness/description/it"_s);
    row("key kind", "parameters", u"key_types/0/kind"_s, u"hardkey"_s, u"hardkey.forward/kind"_s);
    row("duplicate key type", "parameters", u"key_types/0/type"_s, u"dnd"_s, u"softkey.dnd/kind"_s);
    row("value of a key", "parameters", u"key_types/0/value"_s, u"colour"_s,
        u"softkey.forward/value"_s);
    row("label of a key", "parameters", u"key_types/0/label"_s, removed,
        u"softkey.forward/label"_s);
    row("bad prefix", "oui", u"prefixes/00-15-65/prefix"_s, u"00-15-6"_s, u"00-15-6/prefix"_s);
    row("multicast prefix", "oui", u"prefixes/00-15-65/prefix"_s, u"01-15-65"_s,
        u"01-15-65/prefix"_s);
    row("vendor of a prefix", "oui", u"prefixes/00-15-65/vendor"_s, u"Yealink"_s,
        u"00-15-65/vendor"_s);
    row("role", "oui", u"prefixes/00-15-65/roles/0"_s, u"toaster"_s, u"00-15-65/roles"_s);
    row("bad range", "oui", u"ranges/00-04-13-E2-00-00/last"_s, u"00-04-13"_s,
        u"00-04-13-E2-00-00/last"_s);
    row("range upside down, addresses", "oui", u"ranges/00-04-13-E2-00-00/last"_s,
        u"00-04-13-00-00-00"_s, u"00-04-13-E2-00-00/last"_s);
    row("prefix of two vendors", "oui", u"others/2N/prefixes/0"_s, u"00-15-65"_s, u"2N/prefix"_s);
}

void TestCatalog::faults()
{
    QFETCH(const QString, file);
    QFETCH(const QString, path);
    QFETCH(const QJsonValue, value);
    QFETCH(const QString, subject);
    const QTemporaryDir folder;
    copyCatalog(folder.path());
    editFile(folder.filePath(file + u".json"_s), path, value);
    QCOMPARE(subjectsOf(folder.path()), QStringList { subject });
}

void TestCatalog::missingFile()
{
    const QTemporaryDir folder;
    for (const auto& name : fileNames) {
        copyCatalog(folder.path());
        QVERIFY(QFile::remove(folder.filePath(name)));
        QCOMPARE(subjectsOf(folder.path()), QStringList { name });
    }
    QCOMPARE(subjectsOf(u"/nowhere"_s), fileNames);
}

void TestCatalog::notJson()
{
    const QTemporaryDir folder;
    copyCatalog(folder.path());
    write(folder.filePath(u"gateways.json"_s), "{ \"format\": ");
    const auto catalog = Catalog::load(folder.path());
    QVERIFY(!catalog);
    QCOMPARE(catalog.error().size(), 1);
    QCOMPARE(catalog.error().first().subject, u"gateways.json"_s);
    QVERIFY(catalog.error().first().detail.contains("at byte"_L1));
}

void TestCatalog::notAnObject()
{
    const QTemporaryDir folder;
    copyCatalog(folder.path());
    write(folder.filePath(u"oui.json"_s), "[]");
    QCOMPARE(subjectsOf(folder.path()), QStringList { u"oui.json"_s });
}

void TestCatalog::allFaultsAreReported()
{
    const QTemporaryDir folder;
    copyCatalog(folder.path());
    const auto providers = folder.filePath(u"providers.json"_s);
    editFile(providers, u"providers/twt/port"_s, 0);
    editFile(providers, u"providers/twt/colour"_s, 1);
    editFile(providers, u"providers/wic/host"_s, removed);
    editFile(folder.filePath(u"phones.json"_s), u"vendors/snom/name"_s, 3);
    QCOMPARE(subjectsOf(folder.path()),
        (QStringList { u"phones.json/snom/name"_s, u"providers.json/twt/port"_s,
            u"providers.json/twt/colour"_s, u"providers.json/wic/host"_s }));
}

void TestCatalog::everyFaultIsACatalogFault()
{
    const auto catalog = Catalog::load(u"/nowhere"_s);
    QVERIFY(!catalog);
    for (const auto& error : catalog.error()) {
        QVERIFY(error.code == ErrorCode::CatalogInvalid);
        QVERIFY(!error.detail.isEmpty());
    }
}

void TestCatalog::loadingTime()
{
    QBENCHMARK
    {
        const auto loaded = Catalog::load();
        QVERIFY(loaded);
    }
}

QTEST_APPLESS_MAIN(TestCatalog)
#include "tst_Catalog.moc"
