// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterRules.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/PhonePlan.h"
#include "models/provisioning/PhoneStanding.h"
#include "models/provisioning/SitePasswords.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Mario has two phones, Anna one; nobody has the fourth.
Site officeSite()
{
    Site site;
    site.name = u"Office"_s;
    site.network.ntp = u"ntp.example.net"_s;
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.proxy = u"proxy.example.net"_s;
    site.users = { { u"u1"_s, u"mario"_s, u"Mario Rossi"_s, u"201"_s, {}, true },
        { u"u2"_s, u"anna"_s, u"Anna \"A\" <Bianchi>"_s, u"202"_s, {}, false } };
    const QStringList owners { u"mario"_s, u"mario"_s, u"anna"_s, QString() };
    for (int i = 0; i < owners.size(); ++i) {
        Phone phone;
        phone.id = u"p%1"_s.arg(i);
        phone.mac = MacAddress::parse(u"0015650000%1"_s.arg(i + 10)).value();
        phone.model = u"yealink-T54"_s;
        phone.user = owners[i];
        site.phones.append(phone);
    }
    return site;
}

ProvisioningAddress someAddress()
{
    return { u"https://here:8443/provisioning/"_s, Secret(QString(32, u'1')),
        Secret(QString(32, u'2')) };
}

} // namespace

Q_DECLARE_METATYPE(ParameterOrigin)
Q_DECLARE_METATYPE(ErrorCode)

class tst_PhoneParameters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_site = officeSite(); }
    void nearestLevelWins();
    void dashInheritsAndEmptyOverrides();
    void inheritedIsWithoutTheOwn();
    void followsFromTheSite();
    void accountOfTheFirstAndTheSecondPhone();
    void phonesOfNobodyHaveNoAccount();
    void shippedCodesOnlyWhereShipped();
    void ownModelIsItsBaseUnderAnotherName();
    void whatTheModelLacksIsPassedOver();
    void nobodyOverridesWhatTheServerSays();
    void namesOfEachScope();
    void allSaysWhatValueSays();
    void defaultsOfEveryModelPassTheirCheck();
    void check_data();
    void check();
    void choicesLackTheBlacklist();
    void indices();
    void planHasEveryKeyOfEveryModel();
    void planTakesKeysByPlace();
    void planRefuses_data();
    void planRefuses();
    void keyTypesOfTheDefaultsDoNoHarm();
    void planWithoutModel();
    void bootstrapTellsNothing();
    void secretsOfAPlan();
    void addresses();
    void passwordsAreMadeOnce();
    void standing_data();
    void standing();
    void fingerprintForgetsTheClock();
    void thousandPlans();

private:
    [[nodiscard]] PhoneParameters ofPhone(int row) const
    {
        return PhoneParameters::ofPhone(m_site, *m_catalog, m_site.phones[row]);
    }
    [[nodiscard]] Result<PhonePlan> planOf(int row) const
    {
        return PhonePlan::make(m_site, *m_catalog, m_site.phones[row], someAddress());
    }
    std::shared_ptr<const Catalog> m_catalog;
    Site m_site;
};

void tst_PhoneParameters::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_PhoneParameters::nearestLevelWins()
{
    const QString name = u"brightness"_s;
    QCOMPARE(ofPhone(0).value(name), (ParameterValue { u"8"_s, ParameterOrigin::ModelCatalog }));
    m_site.parameters.defaults[name] = u"1"_s; // the catalogue's model is nearer
    QCOMPARE(ofPhone(0).value(name), (ParameterValue { u"8"_s, ParameterOrigin::ModelCatalog }));
    m_site.parameters.models[u"yealink-T54"_s][name] = u"2"_s;
    QCOMPARE(ofPhone(0).value(name), (ParameterValue { u"2"_s, ParameterOrigin::Model }));
    m_site.phones[0].parameters[name] = u"3"_s;
    QCOMPARE(ofPhone(0).value(name), (ParameterValue { u"3"_s, ParameterOrigin::Phone }));
    QCOMPARE(ofPhone(1).value(name).value, u"2"_s);
    QCOMPARE(
        ofPhone(0).value(u"time_format"_s), (ParameterValue { u"24"_s, ParameterOrigin::Catalog }));
    QCOMPARE(ofPhone(0).value(u"vlan_id_phone"_s), ParameterValue());
    m_site.parameters.defaults[u"time_format"_s] = u"12"_s;
    QCOMPARE(ofPhone(0).value(u"time_format"_s),
        (ParameterValue { u"12"_s, ParameterOrigin::Defaults }));
}

void tst_PhoneParameters::dashInheritsAndEmptyOverrides()
{
    m_site.parameters.models[u"yealink-T54"_s][u"brightness"_s] = u"2"_s;
    m_site.phones[0].parameters[u"brightness"_s] = u"-"_s;
    QCOMPARE(ofPhone(0).value(u"brightness"_s).origin, ParameterOrigin::Model);
    QVERIFY(!ofPhone(0).isOwn(u"brightness"_s));
    m_site.phones[0].parameters[u"brightness"_s] = u""_s;
    QCOMPARE(ofPhone(0).value(u"brightness"_s), (ParameterValue { {}, ParameterOrigin::Phone }));
    QVERIFY(ofPhone(0).isOwn(u"brightness"_s));
    QVERIFY(!ofPhone(0).all().contains(u"brightness"_s));
}

void tst_PhoneParameters::inheritedIsWithoutTheOwn()
{
    m_site.phones[0].parameters[u"language"_s] = u"en"_s;
    QCOMPARE(
        ofPhone(0).inherited(u"language"_s), (ParameterValue { u"it"_s, ParameterOrigin::Site }));
    m_site.parameters.models[u"yealink-T54"_s][u"language"_s] = u"en"_s;
    const auto model = PhoneParameters::ofModel(m_site, *m_catalog, u"yealink-T54"_s);
    QVERIFY(model.isOwn(u"language"_s));
    QCOMPARE(model.inherited(u"language"_s).origin, ParameterOrigin::Site);
    const auto untouched = PhoneParameters::ofModel(m_site, *m_catalog, u"snom-D785"_s);
    QVERIFY(!untouched.isOwn(u"brightness"_s)); // that is the catalogue's, not this scope's
    QCOMPARE(untouched.inherited(u"language"_s), untouched.value(u"language"_s));
    m_site.parameters.defaults[u"language"_s] = u"en"_s;
    const auto defaults = PhoneParameters::ofDefaults(m_site, *m_catalog);
    QCOMPARE(defaults.value(u"language"_s).origin, ParameterOrigin::Defaults);
    QCOMPARE(defaults.inherited(u"language"_s).origin, ParameterOrigin::Site);
}

void tst_PhoneParameters::followsFromTheSite()
{
    const QMap<QString, QString> expected { { u"timezone"_s, u"Europe/Rome"_s },
        { u"language"_s, u"it"_s }, { u"tonezone"_s, u"it"_s },
        { u"ntp_server"_s, u"ntp.example.net"_s }, { u"hostname"_s, u"pbx.example.net"_s },
        { u"outbound_proxy_1"_s, u"proxy.example.net"_s }, { u"pickup_direct"_s, u"**"_s },
        { u"dndtoggle"_s, u"*76"_s } };
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(
            ofPhone(0).value(it.key()), (ParameterValue { it.value(), ParameterOrigin::Site }));
    m_site.country = u"GB"_s;
    QCOMPARE(ofPhone(0).text(u"tonezone"_s), u"uk"_s);
    m_site.country = u"ZZ"_s;
    QCOMPARE(ofPhone(0).value(u"tonezone"_s).origin, ParameterOrigin::Catalog);
    m_site.pbx.host.clear();
    m_site.pbx.address = u"192.168.1.10"_s;
    QCOMPARE(ofPhone(0).text(u"hostname"_s), u"192.168.1.10"_s);
}

void tst_PhoneParameters::accountOfTheFirstAndTheSecondPhone()
{
    QCOMPARE(ofPhone(0).value(u"account_username_1"_s),
        (ParameterValue { u"201"_s, ParameterOrigin::Account }));
    QCOMPARE(ofPhone(1).text(u"account_username_1"_s), u"91201"_s);
    QCOMPARE(ofPhone(1).text(u"account_extension_1"_s), u"91201"_s);
    QCOMPARE(ofPhone(1).text(u"account_display_name_1"_s), u"Mario Rossi <201>"_s);
    QCOMPARE(ofPhone(0).text(u"account_voicemail_1"_s), u"*97"_s);
    QVERIFY(ofPhone(2).text(u"account_voicemail_1"_s).isEmpty());
    const auto given = PhoneParameters::ofPhone(m_site, *m_catalog, m_site.phones[1], u"98201"_s);
    QCOMPARE(given.text(u"account_username_1"_s), u"98201"_s);
    QCOMPARE(planOf(2)->accounts, QList<int> { 1 });
    QCOMPARE(planOf(2)->value(u"account_dtmf_type"_s, 1), u"rfc4733"_s);
    m_site.phones[2].parameters
        = { { u"account_username_2"_s, u"300"_s }, { u"account_dnd_allow_2"_s, u""_s } };
    QCOMPARE(planOf(2)->accounts, (QList<int> { 1, 2 }));
    QCOMPARE(planOf(2)->value(u"account_dnd_allow"_s, 1), u"1"_s);
    QCOMPARE(planOf(2)->value(u"account_dnd_allow"_s, 2), QString());
}

void tst_PhoneParameters::phonesOfNobodyHaveNoAccount()
{
    QVERIFY(planOf(3)->accounts.isEmpty());
    QVERIFY(ofPhone(3).text(u"account_username_1"_s).isEmpty());
    m_site.phones[3].parameters = { { u"account_password_1"_s, u"left-over"_s } };
    QVERIFY(planOf(3)->accounts.isEmpty());
    m_site.phones[3].parameters = { { u"account_extension_1"_s, u"400"_s } };
    QCOMPARE(planOf(3)->accounts, QList<int> { 1 });
    QCOMPARE(planOf(3)->value(u"account_username"_s, 1), u"400"_s);
    m_site.users[1].extension.clear();
    QVERIFY(planOf(2)->accounts.isEmpty());
}

void tst_PhoneParameters::shippedCodesOnlyWhereShipped()
{
    m_site.pbx.kind = u"tvox"_s;
    QCOMPARE(ofPhone(0).value(u"pickup_direct"_s), ParameterValue());
    m_site.pbx.kind = u"freepbx"_s;
    QCOMPARE(ofPhone(0).text(u"pickup_direct"_s), u"**"_s);
    m_site.parameters.defaults[u"pickup_direct"_s] = u"*20"_s;
    QCOMPARE(ofPhone(0).value(u"pickup_direct"_s),
        (ParameterValue { u"*20"_s, ParameterOrigin::Defaults }));
}

void tst_PhoneParameters::ownModelIsItsBaseUnderAnotherName()
{
    m_site.phoneModels = { { u"yealink-T54-desk"_s, u"yealink-T54"_s, u"Front desk"_s } };
    m_site.parameters.models[u"yealink-T54"_s][u"brightness"_s] = u"1"_s;
    m_site.parameters.models[u"yealink-T54-desk"_s][u"contrast"_s] = u"2"_s;
    m_site.phones[0].model = u"yealink-T54-desk"_s;
    const auto parameters = ofPhone(0);
    QCOMPARE(parameters.model()->name, u"Front desk"_s);
    QCOMPARE(parameters.model()->catalogId(), u"yealink-T54"_s);
    QCOMPARE(parameters.model()->lineKeys, 27);
    QCOMPARE(parameters.text(u"brightness"_s), u"8"_s); // the base's own settings are the base's
    QVERIFY(planOf(0));
    m_site.phoneModels[0].base = u"yealink-T99"_s;
    QCOMPARE(planOf(0).error().code, ErrorCode::NoSuchPhoneModel);
}

void tst_PhoneParameters::whatTheModelLacksIsPassedOver()
{
    m_site.phones[0].model = u"snom-D812"_s; // no date with four digits of the year
    for (auto* level : { &m_site.parameters.defaults, &m_site.phones[0].parameters })
        (*level)[u"date_format"_s] = u"DD MM YYYY"_s;
    QCOMPARE(ofPhone(0).value(u"date_format"_s),
        (ParameterValue { u"DD MM YY"_s, ParameterOrigin::Catalog }));
    QCOMPARE(planOf(0)->value(u"date_format"_s), u"DD MM YY"_s);
    m_site.phones[1].parameters[u"date_format"_s] = u"DD MM YYYY"_s;
    QCOMPARE(ofPhone(1).text(u"date_format"_s), u"DD MM YYYY"_s);
}

void tst_PhoneParameters::nobodyOverridesWhatTheServerSays()
{
    m_site.phones[0].parameters = { { u"cap_linekey_count"_s, u"99"_s }, { u"tok2"_s, u"x"_s },
        { u"provisioning_url2"_s, u"http://x"_s }, { u"mac"_s, u"x"_s } };
    const auto all = ofPhone(0).all();
    QCOMPARE(all.value(u"cap_linekey_count"_s), u"27"_s);
    for (const auto& name : { u"tok2"_s, u"provisioning_url2"_s, u"mac"_s }) {
        QVERIFY2(!all.contains(name), qPrintable(name));
        QCOMPARE(ofPhone(0).value(name), ParameterValue());
    }
    QCOMPARE(ofPhone(0).text(u"cap_linekey_count"_s), u"27"_s);
    QVERIFY(planOf(0));
}

void tst_PhoneParameters::namesOfEachScope()
{
    const auto phone = ofPhone(0).names();
    QVERIFY(phone.contains(u"linekey_type_27"_s) && !phone.contains(u"linekey_type_28"_s));
    QVERIFY(phone.contains(u"expkey_label_180"_s) && phone.contains(u"account_password_1"_s));
    QVERIFY(!phone.contains(u"cap_brightness"_s) && !phone.contains(u"tok1"_s));
    QVERIFY(!phone.contains(u"dndon"_s) && !phone.contains(u"mac"_s));
    const auto defaults = PhoneParameters::ofDefaults(m_site, *m_catalog).names();
    QVERIFY(defaults.contains(u"dndon"_s) && defaults.contains(u"adminpw"_s));
    QVERIFY(!defaults.contains(u"linekey_type_1"_s));
    const auto model = PhoneParameters::ofModel(m_site, *m_catalog, u"fanvil-H2"_s).names();
    QVERIFY(!model.contains(u"linekey_type_1"_s));
    for (const QString& name : phone + defaults + model)
        QVERIFY2(m_catalog->parameter(name) && !m_catalog->parameter(name)->isReadOnly,
            qPrintable(name));
}

void tst_PhoneParameters::allSaysWhatValueSays()
{
    m_site.parameters.defaults = { { u"language"_s, u"-"_s }, { u"ntp_server"_s, u""_s } };
    m_site.parameters.models[u"yealink-T54"_s] = { { u"linekey_type_3"_s, u"dnd"_s } };
    m_site.phones[0].parameters = { { u"linekey_type_1"_s, u""_s }, { u"ringtone"_s, u"4"_s } };
    const auto parameters = ofPhone(0);
    const auto all = parameters.all();
    QStringList names = parameters.names();
    for (const Parameter& parameter : m_catalog->parameters())
        if (parameter.index.isEmpty())
            names << parameter.name;
    for (const QString& name : std::as_const(names))
        QVERIFY2(all.value(name) == parameters.text(name), qPrintable(name));
    for (const QString& value : all)
        QVERIFY(!value.isEmpty());
}

void tst_PhoneParameters::defaultsOfEveryModelPassTheirCheck()
{
    for (const PhoneModel& model : m_catalog->phoneModels()) {
        const auto parameters = PhoneParameters::ofModel(m_site, *m_catalog, model.id);
        const auto names = parameters.names();
        for (const QString& name : names) {
            if (!ParameterRules::isOffered(*m_catalog, model, name))
                continue;
            const auto value = parameters.text(name);
            const bool isUsual = parameters.value(name).origin == ParameterOrigin::Catalog
                && ParameterRules::isLacking(model, name, value); // each encoder has its nearest
            const auto status = ParameterRules::check(*m_catalog, &model, name, value);
            QVERIFY2(status || isUsual, qPrintable(model.id + u' ' + name + u' ' + value));
        }
    }
}

void tst_PhoneParameters::check_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("code"); // -1 = right
    const auto row = [](const QString& model, const QString& name, const QString& value, int code) {
        QTest::addRow("%s %s = %.40s", qPrintable(model), qPrintable(name), qPrintable(value))
            << model << name << value << code;
    };
    constexpr int bad = int(ErrorCode::BadValue);
    constexpr int unfit = int(ErrorCode::ValueNotAllowed);
    constexpr int unknown = int(ErrorCode::UnknownParameter);
    const QString t54 = u"yealink-T54"_s;
    for (const auto& right : { u"0"_s, u"1"_s, u"4094"_s, u""_s, u"-"_s })
        row({}, u"vlan_id_phone"_s, right, -1);
    for (const auto& wrong : { u"4095"_s, u"-1"_s, u"007"_s, u"1.5"_s, u"x"_s, u"99999999999"_s })
        row({}, u"vlan_id_phone"_s, wrong, bad);
    row(t54, u"ringtone"_s, u"-1"_s, -1);
    row(t54, u"ringtone"_s, u"28"_s, bad);
    row(u"akuvox-SPR50P"_s, u"ringtone"_s, u"-1"_s, bad);
    row({}, u"language"_s, u"it"_s, -1);
    row({}, u"language"_s, u"de"_s, bad);
    row(u"snom-D812"_s, u"dss_transfer"_s, u"verify"_s, bad);
    row(t54, u"linekey_type_3"_s, u"blf"_s, -1);
    row(t54, u"linekey_type_3"_s, u"mute"_s, bad);
    row(u"snom-D812"_s, u"linekey_type_3"_s, u"hold"_s, bad);
    row({}, u"linekey_type_3"_s, u"hold"_s, -1);
    row(t54, u"linekey_type_28"_s, u"blf"_s, bad);
    row(t54, u"linekey_type_0"_s, u"blf"_s, unknown);
    row(t54, u"linekey_type_N"_s, u"blf"_s, unknown);
    row(t54, u"colour"_s, u"1"_s, unknown);
    row(u"snom-D812"_s, u"brightness"_s, u"3"_s, bad);
    row(u"akuvox-SPR50P"_s, u"screensaver_time"_s, u"600"_s, bad);
    row(u"akuvox-SPR50P"_s, u"backlight_time"_s, u"20"_s, -1); // its own usual value
    row(t54, u"backlight_time"_s, u"20"_s, bad);
    row({}, u"ldap_tls"_s, u"starttls"_s, -1);
    row(u"akuvox-SPR50P"_s, u"ldap_tls"_s, u"starttls"_s, bad);
    row({}, u"timezone"_s, u"Europe/Rome"_s, -1);
    row({}, u"timezone"_s, u"Europe/Kiev"_s, -1);
    row({}, u"timezone"_s, u"Europe/Pesaro"_s, bad);
    row({}, u"timezone"_s, u"posix/Europe/Rome"_s, bad);
    row({}, u"ntp_server"_s, u"0.it.pool.ntp.org"_s, -1);
    row({}, u"ntp_server"_s, u"not a host"_s, bad);
    row({}, u"call_waiting_tone"_s, u"1"_s, -1);
    row({}, u"call_waiting_tone"_s, u"yes"_s, bad);
    row({}, u"pickup_direct"_s, u"**"_s, -1);
    row({}, u"pickup_direct"_s, u"eight"_s, bad);
    row(t54, u"background_file"_s, u"logo (1).png"_s, bad);
    row(t54, u"background_file"_s, u"logo(1).png"_s, -1);
    row(t54, u"firmware_file"_s, u"../passwd"_s, bad);
    row(t54, u"firmware_file"_s, u".hidden"_s, bad);
    row({}, u"ldap_name_filter"_s, u"(|(cn=%)(o=%))"_s, -1);
    row({}, u"ldap_name_filter"_s, u"(cn=%"_s, bad);
    row({}, u"cap_brightness"_s, u"1"_s, bad);
    row({}, u"tok2"_s, u"1"_s, bad);
    row(t54, u"linekey_label_1"_s, u"\"<&>' è 😀 007"_s, -1);
    row(t54, u"linekey_label_1"_s, QString(200, u'x'), -1);
    row(t54, u"linekey_label_1"_s, u"😀"_s.repeated(200), -1);
    row(t54, u"linekey_label_1"_s, QString(201, u'x'), unfit);
    row(t54, u"linekey_label_1"_s, u"a\nb"_s, unfit);
    row(t54, u"linekey_label_1"_s, u"a\u0085b"_s, unfit);
    row(t54, u"account_password_1"_s, QString(129, u'x'), unfit);
    row(t54, u"account_password_1"_s, u"a\rb"_s, unfit);
    row(t54, u"account_display_name_1"_s, u"Mario Rossi <201>"_s, -1);
}

void tst_PhoneParameters::check()
{
    QFETCH(const QString, model);
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const int, code);
    const PhoneModel* known = m_catalog->phoneModel(model);
    QCOMPARE(known != nullptr, !model.isEmpty());
    const auto status = ParameterRules::check(*m_catalog, known, name, value);
    QCOMPARE(status ? -1 : int(status.error().code), code);
    if (!status) {
        QCOMPARE(status.error().subject, name);
        QVERIFY(code == int(ErrorCode::UnknownParameter) || !status.error().detail.isEmpty());
    }
}

void tst_PhoneParameters::choicesLackTheBlacklist()
{
    const auto* d812 = m_catalog->phoneModel(u"snom-D812"_s);
    const auto types = ParameterRules::choices(*m_catalog, d812, u"linekey_type_1"_s);
    QVERIFY(types.contains(u"blf"_s) && types.contains(QString()) && !types.contains(u"hold"_s));
    QVERIFY(ParameterRules::choices(*m_catalog, nullptr, u"linekey_type_1"_s).contains(u"hold"_s));
    const auto* akuvox = m_catalog->phoneModel(u"akuvox-SPR50P"_s);
    QCOMPARE(ParameterRules::choices(*m_catalog, akuvox, u"ringtone"_s).first(), u"1"_s);
    QCOMPARE(ParameterRules::choices(*m_catalog, akuvox, u"ringtone"_s).last(), u"14"_s);
    QCOMPARE(ParameterRules::choices(*m_catalog, akuvox, u"backlight_time"_s),
        (QStringList { u"0"_s, u"10"_s, u"20"_s, u"30"_s, u"60"_s, u"120"_s }));
    QVERIFY(ParameterRules::choices(*m_catalog, akuvox, u"ntp_server"_s).isEmpty());
    QVERIFY(!ParameterRules::isOffered(*m_catalog, *akuvox, u"expkey_type_1"_s));
    QVERIFY(ParameterRules::isOffered(*m_catalog, *akuvox, u"linekey_type_1"_s));
    QVERIFY(!ParameterRules::isOffered(*m_catalog, *akuvox, u"ringtone_file"_s));
}

void tst_PhoneParameters::indices()
{
    QCOMPARE(ParameterRules::indexOf(u"linekey_type_3"_s), 3);
    QCOMPARE(ParameterRules::indexOf(u"outbound_proxy2_port_12"_s), 12);
    for (const auto& none : { u"tok1"_s, u"linekey_type_"_s, u"linekey_type_03"_s, u"language"_s,
             u"_3"_s, u"linekey_type_99999"_s, QString() })
        QCOMPARE(ParameterRules::indexOf(none), 0);
    QCOMPARE(ParameterRules::keyKindOf(u"expkey_label_120"_s), u"expkey"_s);
    QCOMPARE(ParameterRules::keyKindOf(u"linekeys"_s), QString());
    QCOMPARE(ParameterRules::keyType(*m_catalog, u"expkey"_s, u"blf"_s)->value, u"number"_s);
    QVERIFY(!ParameterRules::keyType(*m_catalog, u"softkey"_s, u"blf"_s));
}

void tst_PhoneParameters::planHasEveryKeyOfEveryModel()
{
    for (const PhoneModel& model : m_catalog->phoneModels()) {
        m_site.phones[0].model = model.id;
        const auto plan = planOf(0);
        QVERIFY2(plan, qPrintable(model.id));
        QCOMPARE(plan->softKeys.size(), model.softKeys);
        QCOMPARE(plan->lineKeys.size(), model.lineKeys);
        QCOMPARE(plan->expansionKeys.size(), model.expansionKeys());
        const auto lacking = model.blacklists.value(u"linekey_type"_s);
        for (const auto& [index, type] : model.defaultLineKeys)
            QCOMPARE(plan->lineKeys[index - 1].type, lacking.contains(type) ? QString() : type);
        QCOMPARE(plan->host, u"pbx.example.net"_s);
        QCOMPARE(plan->model.urlFileName, model.urlFileName);
    }
}

void tst_PhoneParameters::planTakesKeysByPlace()
{
    m_site.phones[0].parameters = { { u"linekey_type_27"_s, u"blf"_s },
        { u"linekey_value_27"_s, u"202"_s }, { u"linekey_label_27"_s, u"Anna"_s },
        { u"linekey_type_28"_s, u"blf"_s }, { u"linekey_type_1"_s, u""_s },
        { u"expkey_type_180"_s, u"speed_dial"_s }, { u"expkey_value_180"_s, u"0721405516"_s } };
    const auto plan = planOf(0).value();
    QCOMPARE(plan.lineKeys[26], (PhoneKey { 27, u"blf"_s, u"202"_s, u"Anna"_s }));
    QCOMPARE(plan.lineKeys[0], (PhoneKey { 1, {}, {}, {} }));
    QCOMPARE(plan.lineKeys[1].type, u"line"_s);
    QCOMPARE(plan.expansionKeys[179].value, u"0721405516"_s);
}

void tst_PhoneParameters::planRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("subject");
    QTest::newRow("a type the model lacks")
        << u"linekey_type_3"_s << u"hold"_s << u"linekey_type_3"_s;
    QTest::newRow("a BLF of nobody") << u"linekey_type_3"_s << u"blf"_s << u"linekey_value_3"_s;
    QTest::newRow("a VLAN there is not") << u"vlan_id_phone"_s << u"4095"_s << u"vlan_id_phone"_s;
    QTest::newRow("a label of two lines")
        << u"linekey_label_3"_s << u"a\nb"_s << u"linekey_label_3"_s;
    QTest::newRow("a password of two lines")
        << u"account_password_1"_s << u"a\nadmin = 1"_s << u"account_password_1"_s;
}

void tst_PhoneParameters::planRefuses()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, subject);
    m_site.phones[0].model = u"snom-D812"_s;
    QVERIFY(planOf(0));
    m_site.phones[0].parameters = { { name, value } };
    const auto onPhone = planOf(0);
    QVERIFY(!onPhone);
    QCOMPARE(onPhone.error().subject, subject);
    QVERIFY(!onPhone.error().detail.isEmpty());
    m_site.phones[0].parameters.clear();
    m_site.parameters.models[u"snom-D812"_s] = { { name, value } };
    QCOMPARE(planOf(0).error().subject, subject);
}

void tst_PhoneParameters::keyTypesOfTheDefaultsDoNoHarm()
{
    m_site.phones[0].model = u"snom-D812"_s;
    m_site.parameters.defaults
        = { { u"linekey_type_1"_s, u"hold"_s }, { u"linekey_type_3"_s, u"hold"_s } };
    QCOMPARE(planOf(0)->lineKeys[0].type, u"line"_s);
    QCOMPARE(planOf(0)->lineKeys[2].type, QString());
}

void tst_PhoneParameters::planWithoutModel()
{
    m_site.phones[0].model.clear();
    QCOMPARE(planOf(0).error().code, ErrorCode::PhoneWithoutModel);
    m_site.phones[0].model = u"yealink-T99"_s;
    QCOMPARE(planOf(0).error().code, ErrorCode::NoSuchPhoneModel);
    QCOMPARE(planOf(0).error().subject, u"yealink-T99"_s);
}

void tst_PhoneParameters::bootstrapTellsNothing()
{
    m_site.parameters.defaults = { { u"adminpw"_s, u"hidden-a"_s }, { u"userpw"_s, u"hidden-u"_s },
        { u"ldap_user"_s, u"hidden-l"_s }, { u"ldap_password"_s, u"hidden-p"_s },
        { u"ldap_base"_s, u"hidden-b"_s } };
    m_site.phones[0].parameters
        = { { u"account_password_1"_s, u"hidden-s"_s }, { u"linekey_type_3"_s, u"blf"_s },
              { u"linekey_value_3"_s, u"202"_s }, { u"linekey_label_3"_s, u"hidden-n"_s } };
    const auto full = planOf(0).value();
    QCOMPARE(full.secrets().size(), 6);
    const auto plan = full.bootstrap();
    QVERIFY(plan.secrets().isEmpty());
    QVERIFY(plan.accounts.isEmpty());
    QCOMPARE(plan.address.folder(), plan.address.base);
    for (auto it = plan.values.begin(); it != plan.values.end(); ++it)
        QVERIFY2(!it.value().startsWith(u"hidden") && !it.key().startsWith(u"account_"),
            qPrintable(it.key()));
    QCOMPARE(plan.lineKeys[2], (PhoneKey { 3, {}, {}, {} }));
    QCOMPARE(plan.lineKeys[0].type, u"line"_s);
    QCOMPARE(plan.value(u"language"_s), u"it"_s);
}

void tst_PhoneParameters::secretsOfAPlan()
{
    const auto plan = planOf(0).value();
    QCOMPARE(plan.secrets().size(), 2); // the tokens: nobody has made passwords yet
    QVERIFY(PhoneParameters::isSecret(*m_catalog, u"account_password_3"_s));
    QVERIFY(!PhoneParameters::isSecret(*m_catalog, u"language"_s));
}

void tst_PhoneParameters::addresses()
{
    const auto address = someAddress();
    const auto mac = MacAddress::parse(u"00-15-65-AA-BB-CC"_s).value();
    const auto urlOf = [&](const QString& model, bool isKept) {
        return address.url(*m_catalog->phoneModel(model), mac, address.first, isKept);
    };
    const QString base = u"https://here:8443/provisioning/"_s + QString(32, u'1');
    QCOMPARE(urlOf(u"yealink-T54"_s, false), base);
    QCOMPARE(urlOf(u"fanvil-X5"_s, false), base + u"/001565aabbcc.cfg"_s);
    QCOMPARE(urlOf(u"fanvil-X5"_s, true), base + u"/$mac.cfg"_s);
    QCOMPARE(urlOf(u"gigaset-Maxwell3"_s, false), base + u"/001565aabbcc.xml"_s);
    QCOMPARE(urlOf(u"snom-D785"_s, false), base + u"/001565aabbcc.xml"_s);
    const auto plan = planOf(0).value();
    QCOMPARE(plan.fileUrl(u"firmware"_s, {}), QString());
    QCOMPARE(plan.fileUrl(u"firmware"_s, u"fw(1).rom"_s),
        address.base + QString(32, u'2') + u"/firmware/fw(1).rom"_s);
}

void tst_PhoneParameters::passwordsAreMadeOnce()
{
    m_site.parameters.defaults[u"userpw"_s] = u"-"_s;
    m_site.phones[1].parameters[u"account_password_1"_s] = u"kept"_s;
    auto made = SitePasswords::fill(m_site);
    QVERIFY(made.admin && made.user);
    QCOMPARE(made.accounts, 2); // one had one, one belongs to nobody
    QCOMPARE(m_site.phones[1].parameters.value(u"account_password_1"_s), u"kept"_s);
    QVERIFY(!m_site.phones[3].parameters.contains(u"account_password_1"_s));
    const auto account = m_site.phones[0].parameters.value(u"account_password_1"_s);
    QVERIFY(account.size() * 5 >= 128);
    for (const QChar c : account)
        QVERIFY(QStringView(u"abcdefghijkmnpqrstuvwxyz23456789").contains(c));
    QVERIFY(account != m_site.phones[2].parameters.value(u"account_password_1"_s));
    const Site before = m_site;
    made = SitePasswords::fill(m_site);
    QVERIFY(!made.admin && !made.user && made.accounts == 0);
    QCOMPARE(m_site, before);
    made = SitePasswords::fill(m_site, true);
    QCOMPARE(made.accounts, 3);
    QVERIFY(m_site.parameters.defaults != before.parameters.defaults);
    QVERIFY(planOf(0));
}

void tst_PhoneParameters::standing_data()
{
    QTest::addColumn<QString>("access"); // of the last contact; empty = none at all
    QTest::addColumn<QString>("taken");
    QTest::addColumn<QString>("planned");
    QTest::addColumn<QString>("standing");
    QTest::newRow("never asked") << QString() << QString() << u"a"_s << u"waiting"_s;
    QTest::newRow("without token") << u"none"_s << QString() << u"a"_s << u"first_contact"_s;
    QTest::newRow("with the first") << u"first"_s << u"a"_s << u"a"_s << u"first_contact"_s;
    QTest::newRow("came back") << u"second"_s << u"a"_s << u"a"_s << u"configured"_s;
    QTest::newRow("planned anew") << u"second"_s << u"a"_s << u"b"_s << u"stale"_s;
    QTest::newRow("nobody knows the plan") << u"second"_s << u"a"_s << QString() << u"configured"_s;
    QTest::newRow("asked for a picture")
        << u"second"_s << QString() << u"a"_s << u"first_contact"_s;
}

void tst_PhoneParameters::standing()
{
    QFETCH(const QString, access);
    QFETCH(const QString, taken);
    QFETCH(const QString, planned);
    PhoneContact contact;
    contact.access = access;
    const PhoneTaken file { {}, taken, {} };
    const auto found = phoneStanding(
        access.isEmpty() ? nullptr : &contact, taken.isEmpty() ? nullptr : &file, planned);
    QTEST(phoneStandingName(found), "standing");
    QVERIFY(!phoneStandingText(found).isEmpty());
}

void tst_PhoneParameters::fingerprintForgetsTheClock()
{
    const QByteArray early("Flash Interval     :10\nA :1\n  <P193 para=\"x\">10</P193>\nB :2\n");
    QByteArray late = early;
    late.replace("Interval     :10", "Interval     :9").replace(">10<", ">177<");
    QCOMPARE(phoneFingerprint(late), phoneFingerprint(early));
    QVERIFY(phoneFingerprint(QByteArray(early).replace("B :2", "B :3")) != phoneFingerprint(early));
    QVERIFY(phoneFingerprint("A :1\n") != phoneFingerprint("A :1"));
    QCOMPARE(phoneFingerprint({}).size(), 64);
}

/// The bound is of an unoptimised build on a busy machine.
void tst_PhoneParameters::thousandPlans()
{
    for (int i = 0; i < 20; ++i) {
        const QString number = QString::number(i + 3);
        m_site.phones[0].parameters[u"linekey_type_"_s + number] = u"blf"_s;
        m_site.phones[0].parameters[u"linekey_value_"_s + number] = u"202"_s;
        m_site.phones[0].parameters[u"linekey_label_"_s + number] = u"Anna Bianchi"_s;
    }
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(PhonePlan::make(m_site, *m_catalog, m_site.phones[0], someAddress(), u"201"_s));
    qInfo("1000 plans in %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(tst_PhoneParameters)
#include "tst_PhoneParameters.moc"
