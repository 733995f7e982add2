// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderWriter.h"
#include "models/site/SiteFile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray example()
{
    QFile file(QStringLiteral(TEST_DATA_DIR) + u"/contract-example.json"_s);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

/// "phones[2].mac" as steps: phones, 2, mac.
QStringList stepsOf(const QString& path)
{
    return path.split(QRegularExpression(u"[\\.\\[\\]]"_s), Qt::SkipEmptyParts);
}

/// The tree with one value replaced; undefined removes it, an index at the end appends.
QJsonValue changed(const QJsonValue& tree, QStringList steps, const QJsonValue& value)
{
    if (steps.isEmpty())
        return value;
    const QString step = steps.takeFirst();
    if (tree.isArray()) {
        QJsonArray array = tree.toArray();
        const int at = step.toInt();
        if (at == array.size())
            array.append(value);
        else if (steps.isEmpty() && value.isUndefined())
            array.removeAt(at);
        else
            array[at] = changed(array.at(at), steps, value);
        return array;
    }
    QJsonObject object = tree.toObject();
    object.insert(step, changed(object.value(step), steps, value)); // undefined removes
    return object;
}

struct Change {
    QString path;
    QJsonValue value;
};

QByteArray exampleWith(const QList<Change>& changes)
{
    QJsonValue tree = QJsonDocument::fromJson(example()).object();
    for (const Change& change : changes)
        tree = changed(tree, stepsOf(change.path), change.value);
    return QJsonDocument(tree.toObject()).toJson();
}

QString described(const QList<Error>& errors)
{
    QStringList lines;
    for (const Error& error : errors)
        lines.append(
            errorCodeName(error.code) + u" at "_s + error.subject + u": "_s + error.detail);
    return lines.join(u'\n');
}

/// TWT's entry, as a trunk keeps it, with one field more or another.
QJsonObject keptTwt(const QString& field = {}, const QJsonValue& value = {})
{
    static const auto catalog = Catalog::load();
    QJsonObject entry = ProviderWriter::object(*(*catalog)->provider(u"twt"_s));
    if (!field.isEmpty())
        entry.insert(field, value);
    return entry;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class tst_SiteFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsTheContractsExample();
    void readsSecrets();
    void fillsInWhatMayBeAbsent();
    void normalisesSpellings();
    void takesAByteOrderMarkOrSaysSo();
    void leavesAbsentPhoneModelsOut();
    void exportsTheSameBytesAgain_data();
    void keepsWhatDeploymentNeeds();
    void readsTagsAndLeavesNoneOut();
    void exportsTheSameBytesAgain();
    void readsTheLogInOfNow();
    void leavesAnAbsentLogInOfNowOut();
    void exportsNoSecretsUnlessAsked();
    void keepsEveryCharacter();
    void acceptsWhatIsNoFault_data();
    void acceptsWhatIsNoFault();
    void refusesOneFault_data();
    void refusesOneFault();
    void saysWhereJsonEnds_data();
    void saysWhereJsonEnds();
    void refusesWhatIsNoObject_data();
    void refusesWhatIsNoObject();
    void refusesWhatIsTooLarge();
    void reportsEveryFault();

private:
    Site read(const QByteArray& bytes) const;
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_SiteFile::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    QVERIFY(!example().isEmpty());
}

Site tst_SiteFile::read(const QByteArray& bytes) const
{
    const auto site = SiteFile::read(bytes, *m_catalog);
    if (!site)
        qCritical("%s", qPrintable(described(site.error())));
    return site ? *site : Site();
}

void tst_SiteFile::readsTagsAndLeavesNoneOut()
{
    QVERIFY(!SiteFile::write(read(example()), SiteFile::Secrets::Include).contains("tags"));
    const Site site
        = read(exampleWith({ { u"site.tags"_s, QJsonArray { u" b"_s, u"a,B"_s, u""_s } } }));
    QCOMPARE(site.tags, (QStringList { u"a"_s, u"b"_s }));
    const QByteArray bytes = SiteFile::write(site, SiteFile::Secrets::Include);
    QCOMPARE(SiteFile::write(read(bytes), SiteFile::Secrets::Include), bytes);
}

void tst_SiteFile::readsTheContractsExample()
{
    const Site site = read(example());
    QCOMPARE(site.name, u"Rossi S.r.l. - Pesaro"_s);
    QCOMPARE(site.customer, u"Rossi S.r.l."_s);
    QCOMPARE(site.network.subnet, u"192.168.1.0/24"_s);
    QCOMPARE(site.network.dns, QStringList { u"192.168.1.1"_s });
    QCOMPARE(site.pbx.kind, u"nethvoice"_s);
    QCOMPARE(site.pbx.address, u"192.168.1.10"_s);
    QVERIFY(!site.pbx.isCloud);
    QCOMPARE(site.capacity.calls, 30);
    QVERIFY(site.capacity.hasVpn);
    QCOMPARE(site.trunks.size(), 2);
    QCOMPARE(site.trunks[0].codecs, (QStringList { u"alaw"_s, u"ulaw"_s }));
    QCOMPARE(site.trunks[0].channels, 4);
    QCOMPARE(site.trunks[1].mode, u"ip"_s);
    QCOMPARE(site.trunks[1].port, 5060);
    QCOMPARE(site.users.size(), 1);
    QVERIFY(site.users[0].hasVoicemail);
    QCOMPARE(site.phones.size(), 1);
    QCOMPARE(site.phones[0].mac.plain(), u"001565AABBCC"_s);
    QCOMPARE(site.phones[0].parameters.value(u"linekey_value_1"_s), u"202"_s);
    QCOMPARE(site.parameters.defaults.value(u"timezone"_s), u"Europe/Rome"_s);
    QCOMPARE(site.parameters.models.value(u"yealink-T54"_s).value(u"brightness"_s), u"8"_s);
    QCOMPARE(site.gateways.size(), 2);
    QCOMPARE(site.gateways[0].reachAt, u"192.168.1.57"_s);
    QCOMPARE(site.gateways[0].login.user, u"administrator"_s);
    QCOMPARE(site.gateways[0].ports.size(), 2);
    QCOMPARE(site.gateways[0].ports[1].kind, PortKind::Bri);
    QCOMPARE(site.gateways[0].ports[1].protocol, u"pmp"_s);
    QCOMPARE(site.gateways[1].ports[0].extension, u"210"_s);
    QCOMPARE(site.gateways[1].ports[1].extension, QString());
}

void tst_SiteFile::readsSecrets()
{
    const Site site = read(example());
    QStringList secrets;
    for (const Secret& secret : site.secrets())
        secrets.append(secret.reveal());
    secrets.sort();
    QCOMPARE(secrets, (QStringList { u"..."_s, u"p"_s, u"s1"_s, u"s2"_s, u"s3"_s }));
}

void tst_SiteFile::fillsInWhatMayBeAbsent()
{
    const Site site = read(R"({ "format": "doppino-site/1", "site": { "name": "Only a name" } })");
    Site expected;
    expected.name = u"Only a name"_s;
    QCOMPARE(site, expected);
}

void tst_SiteFile::normalisesSpellings()
{
    const Site site = read(exampleWith({ { u"gateways[0].mac"_s, u"00a0ba010203"_s },
        { u"phones[0].mac"_s, u"001565aabbcc"_s }, { u"users[0].username"_s, u"Mario "_s },
        { u"site.pbx.proxy"_s, u"sip:PBX.example.net:5060"_s },
        { u"gateways[0].address"_s, u" 192.168.1.100 "_s } }));
    QCOMPARE(site, read(example()));
}

void tst_SiteFile::takesAByteOrderMarkOrSaysSo()
{
    // Notepad writes one; the file is the same file.
    QCOMPARE(read("\xEF\xBB\xBF" + example()), read(example()));
}

void tst_SiteFile::exportsTheSameBytesAgain_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("the contract's example") << example();
    QTest::newRow("a name only") << QByteArray(
        R"({ "format": "doppino-site/1", "site": { "name": "x" } })");
    QTest::newRow("text beyond ASCII")
        << exampleWith({ { u"site.customer"_s, u"Caffè \"È\" \\ 🔔\n"_s } });
    QTest::newRow("lists in another order")
        << exampleWith({ { u"site.network.dns"_s, QJsonArray { u"9.9.9.9"_s, u"1.1.1.1"_s } },
               { u"trunks[0].codecs"_s, QJsonArray { u"ulaw"_s, u"alaw"_s } } });
    QTest::newRow("a factory log-in") << exampleWith({ { u"gateways[0].login_now"_s,
        QJsonObject { { u"user"_s, u"admin"_s }, { u"password"_s, u"admin"_s } } } });
    QTest::newRow("a factory log-in without a user") << exampleWith({ { u"gateways[0].login_now"_s,
        QJsonObject { { u"user"_s, u""_s }, { u"password"_s, u"admin"_s } } } });
    QTest::newRow("a factory log-in without anything")
        << exampleWith({ { u"gateways[0].login_now"_s, QJsonObject() } });
}

void tst_SiteFile::readsTheLogInOfNow()
{
    const Site site = read(exampleWith({ { u"gateways[0].login_now"_s,
        QJsonObject { { u"user"_s, u"admin"_s }, { u"password"_s, u"factory"_s } } } }));
    QCOMPARE(site.gateways[0].loginNow, (Login { u"admin"_s, Secret(u"factory"_s) }));
    QCOMPARE(site.gateways[0].login.user, u"administrator"_s);
    QVERIFY(site.secrets().contains(Secret(u"factory"_s)));
    QCOMPARE(read(example()).gateways[0].loginNow, Login());
}

void tst_SiteFile::leavesAnAbsentLogInOfNowOut()
{
    QVERIFY(!SiteFile::write(read(example()), SiteFile::Secrets::Include).contains("login_now"));
    Site site = read(example());
    site.gateways[0].loginNow.password = Secret(u"factory"_s);
    QVERIFY(SiteFile::write(site, SiteFile::Secrets::Include).contains("login_now"));
    QVERIFY(!SiteFile::write(site, SiteFile::Secrets::Omit).contains("login_now"));
}

void tst_SiteFile::leavesAbsentPhoneModelsOut()
{
    Site site = read(example());
    const QByteArray before = SiteFile::write(site, SiteFile::Secrets::Include);
    QVERIFY(!before.contains("phone_models") && !before.contains("check_code"));
    site.phoneModels = { { u"yealink-T54-desk"_s, u"yealink-T54"_s, u"Front \"desk\""_s } };
    site.phones[0].model = u"yealink-T54-desk"_s;
    site.phones[0].checkCode = u"7X2A"_s;
    site.parameters.models[u"yealink-T54-desk"_s] = { { u"brightness"_s, u"2"_s } };
    QCOMPARE(read(SiteFile::write(site, SiteFile::Secrets::Include)), site);
}

void tst_SiteFile::keepsWhatDeploymentNeeds()
{
    Site site = read(example());
    const QByteArray before = SiteFile::write(site, SiteFile::Secrets::Include);
    for (const char* absent : { "ssh", "tunnel", "profile", "webrtc", "routes", "phonebooks" })
        QVERIFY2(!before.contains(absent), absent);
    site.pbx.ssh = { u"ssh.example.net"_s, 2222, u"root"_s, Secret(u"CANARY-1"_s), u"/home/a/key"_s,
        Secret(u"CANARY-2"_s), true, u"me@jump.example.net:2200"_s, Secret(u"CANARY-3"_s) };
    site.pbx.isTunnelled = true;
    User& user = site.users[0];
    user.password = Secret(u"CANARY-4"_s);
    user.profile = u"Base"_s;
    user.groups = { u"Sales, north"_s, u"Caffè"_s };
    user.hasMobileApp = user.hasWebRtc = true;
    site.outboundRoutes = { { u"national_it"_s, { u"voip1"_s, u"Patton_010203_isdn_0"_s } } };
    site.inboundRoutes = { { u"0721405516"_s, u""_s, u"Main number"_s, u"201"_s },
        { u""_s, u"+390611"_s, u"A caller"_s, u"ext-group,600,1"_s } };
    site.phonebooks
        = { { u"Customers"_s, "Nome;Tel\nAnna;0721\n", { { u"Nome"_s, u"name"_s } }, 60 } };
    const QByteArray with = SiteFile::write(site, SiteFile::Secrets::Include);
    QCOMPARE(with.count("CANARY"), 4);
    QCOMPARE(read(with), site);
    QVERIFY(!SiteFile::write(site, SiteFile::Secrets::Omit).contains("CANARY"));
    QCOMPARE(site.secrets().size(), read(example()).secrets().size() + 4);
}

void tst_SiteFile::exportsTheSameBytesAgain()
{
    QFETCH(QByteArray, file);
    const Site site = read(file);
    const QByteArray with = SiteFile::write(site, SiteFile::Secrets::Include);
    const Site again = read(with);
    QCOMPARE(again, site);
    QCOMPARE(SiteFile::write(again, SiteFile::Secrets::Include), with);

    const QByteArray without = SiteFile::write(site, SiteFile::Secrets::Omit);
    QCOMPARE(SiteFile::write(read(without), SiteFile::Secrets::Omit), without);
    QVERIFY(with.size() >= without.size());
}

void tst_SiteFile::exportsNoSecretsUnlessAsked()
{
    const QByteArray file = exampleWith({ { u"site.pbx.password"_s, u"CANARY-pbx"_s },
        { u"trunks[0].password"_s, u"CANARY-trunk"_s },
        { u"gateways[0].login.password"_s, u"CANARY-login"_s },
        { u"gateways[0].login_now.password"_s, u"CANARY-now"_s },
        { u"gateways[0].ports[0].password"_s, u"CANARY-port"_s },
        { u"parameters.defaults.adminpw"_s, u"CANARY-admin"_s },
        { u"parameters.models.yealink-T54.userpw"_s, u"CANARY-user"_s },
        { u"phones[0].parameters.account_password_1"_s, u"CANARY-account"_s } });
    const Site site = read(file);
    QCOMPARE(SiteFile::write(site, SiteFile::Secrets::Include).count("CANARY"), 8);
    QCOMPARE(site.secrets().size(), 10); // two passwords of ports are the example's own
    const QByteArray without = SiteFile::write(site, SiteFile::Secrets::Omit);
    QVERIFY(!without.contains("CANARY"));
    QVERIFY(!without.contains("\"password\""));
}

void tst_SiteFile::keepsEveryCharacter()
{
    const QString odd = u"\"quotes\" \\ / <&> è 日本 🔔 \t\n"_s;
    const Site site = read(exampleWith({ { u"site.customer"_s, odd },
        { u"trunks[0].password"_s, odd }, { u"phones[0].label"_s, odd } }));
    QCOMPARE(site.customer, odd);
    QCOMPARE(site.trunks[0].password.reveal(), odd);
    QCOMPARE(read(SiteFile::write(site, SiteFile::Secrets::Include)), site);
}

void tst_SiteFile::acceptsWhatIsNoFault_data()
{
    QTest::addColumn<QList<Change>>("changes");
    const auto row
        = [](const char* name, const QList<Change>& changes) { QTest::newRow(name) << changes; };
    row("a cloud PBX outside the network", { { u"site.pbx.address"_s, u"203.0.113.9"_s } });
    row("a phone without a model", { { u"phones[0].model"_s, u""_s } });
    row("a phone without a user", { { u"phones[0].user"_s, u""_s } });
    row("a model without all its ports", { { u"gateways[0].ports[1]"_s, QJsonValue::Undefined } });
    row("a transport the model has", { { u"gateways[0].transport"_s, u"udp"_s } });
    row("two trunks of one provider", { { u"trunks[1].provider"_s, u"twt"_s } });
    row("a kept entry of a provider", { { u"trunks[0].provider_entry"_s, keptTwt() } });
    row("a kept entry of a provider no longer listed",
        { { u"trunks[0].provider"_s, u"gone"_s },
            { u"trunks[0].provider_entry"_s, keptTwt(u"id"_s, u"gone"_s) } });
    row("a number with a plus", { { u"trunks[0].number"_s, u"+390721405516"_s } });
    row("a trunk's proxy with a port",
        { { u"trunks[1].outbound_proxy"_s, u"proxy.example.net:5080"_s } });
    row("no gateways", { { u"gateways"_s, QJsonArray() } });
    row("no plan", { { u"plan"_s, QJsonValue::Undefined } });
    const QJsonObject fax { { u"username"_s, u"fax"_s }, { u"extension"_s, u"210"_s } };
    row("an FXS port as a user's only device", { { u"users[1]"_s, fax } });
    row("an FXS port as a user's further device",
        { { u"gateways[1].ports[0].extension"_s, u"91201"_s } });
    row("an extension that only looks derived",
        { { u"gateways[1].ports[0].extension"_s, u"91299"_s } });
    row("trunk numbers of equal length",
        { { u"gateways[0].ports[1].trunk_number"_s, u"20010"_s } });
}

void tst_SiteFile::acceptsWhatIsNoFault()
{
    QFETCH(QList<Change>, changes);
    const auto site = SiteFile::read(exampleWith(changes), *m_catalog);
    QVERIFY2(site, qPrintable(site ? QString() : described(site.error())));
    const QByteArray written = SiteFile::write(*site, SiteFile::Secrets::Include);
    QCOMPARE(
        SiteFile::write(SiteFile::read(written, *m_catalog).value(), SiteFile::Secrets::Include),
        written);
}

void tst_SiteFile::refusesOneFault_data()
{
    QTest::addColumn<QList<Change>>("changes");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("path");

    // One change, and the error at the very place.
    const auto at
        = [](const char* name, const QString& path, const QJsonValue& value, ErrorCode code) {
              QTest::newRow(name) << QList<Change> { { path, value } } << code << path;
          };
    const auto changes = [](const char* name, const QList<Change>& list, ErrorCode code,
                             const QString& path) { QTest::newRow(name) << list << code << path; };
    using E = ErrorCode;

    at("format missing", u"format"_s, QJsonValue::Undefined, E::MissingField);
    at("format empty", u"format"_s, u""_s, E::MissingField);
    at("format of a newer version", u"format"_s, u"doppino-site/2"_s, E::BadValue);
    at("format of another program", u"format"_s, u"other/1"_s, E::BadValue);
    at("format a number", u"format"_s, 1, E::WrongType);

    at("site a text", u"site"_s, u"x"_s, E::WrongType);
    at("site name a number", u"site.name"_s, 3, E::WrongType);
    at("site name null", u"site.name"_s, QJsonValue::Null, E::WrongType);
    at("site name empty", u"site.name"_s, u""_s, E::MissingField);
    at("site name blank", u"site.name"_s, u"  "_s, E::MissingField);
    at("site name missing", u"site.name"_s, QJsonValue::Undefined, E::MissingField);
    at("network a list", u"site.network"_s, QJsonArray(), E::WrongType);
    at("dns a text", u"site.network.dns"_s, u"192.168.1.1"_s, E::WrongType);
    at("dns holding a number", u"site.network.dns[0]"_s, 8, E::WrongType);
    at("cloud a text", u"site.pbx.cloud"_s, u"no"_s, E::WrongType);
    at("PBX password a number", u"site.pbx.password"_s, 1234, E::WrongType);
    at("calls a text", u"plan.calls"_s, u"30"_s, E::WrongType);
    at("calls negative", u"plan.calls"_s, -1, E::BadValue);
    at("calls half", u"plan.calls"_s, 1.5, E::BadValue);
    at("calls enormous", u"plan.calls"_s, 1e12, E::BadValue);
    at("vpn a number", u"plan.vpn"_s, 1, E::WrongType);
    at("trunks an object", u"trunks"_s, QJsonObject(), E::WrongType);
    at("trunk a text", u"trunks[1]"_s, u"voip1"_s, E::WrongType);
    at("codecs a text", u"trunks[0].codecs"_s, u"alaw"_s, E::WrongType);
    at("codec a number", u"trunks[0].codecs[1]"_s, 8, E::WrongType);
    at("user a list", u"users[0]"_s, QJsonArray(), E::WrongType);
    at("phone parameters a list", u"phones[0].parameters"_s, QJsonArray(), E::WrongType);
    at("phone parameter a number", u"phones[0].parameters.language"_s, 1, E::WrongType);
    at("model parameters a text", u"parameters.models.yealink-T54"_s, u"8"_s, E::WrongType);
    at("model parameter a number", u"parameters.models.yealink-T54.brightness"_s, 8, E::WrongType);
    at("default parameter a flag", u"parameters.defaults.timezone"_s, true, E::WrongType);
    at("login a text", u"gateways[0].login"_s, u"admin"_s, E::WrongType);
    at("ports an object", u"gateways[0].ports"_s, QJsonObject(), E::WrongType);
    at("port a text", u"gateways[0].ports[1]"_s, u"bri"_s, E::WrongType);
    at("phone MAC a number", u"phones[0].mac"_s, 1565, E::WrongType);
    at("port kind a number", u"gateways[0].ports[0].kind"_s, 1, E::WrongType);

    at("unknown field at the top", u"sites"_s, QJsonArray(), E::UnknownField);
    at("unknown field of the site", u"site.vat"_s, u"x"_s, E::UnknownField);
    at("unknown field of the network", u"site.network.dhcp"_s, true, E::UnknownField);
    at("unknown field of the PBX", u"site.pbx.port"_s, 5060, E::UnknownField);
    at("unknown field of the plan", u"plan.codecs"_s, QJsonArray(), E::UnknownField);
    at("unknown field of a trunk", u"trunks[1].authuser"_s, u"x"_s, E::UnknownField);
    at("unknown field of a user", u"users[0].email"_s, u"x"_s, E::UnknownField);
    at("unknown field of a phone", u"phones[0].Mac"_s, u"x"_s, E::UnknownField);
    at("unknown field of a gateway", u"gateways[1].firmware"_s, u"x"_s, E::UnknownField);
    at("unknown field of a login", u"gateways[0].login.pass"_s, u"x"_s, E::UnknownField);
    at("unknown field of a port", u"gateways[0].ports[1].trunk"_s, u"x"_s, E::UnknownField);
    at("unknown field of the parameters", u"parameters.phones"_s, QJsonObject(), E::UnknownField);

    at("kept entry a text", u"trunks[0].provider_entry"_s, u"twt"_s, E::WrongType);
    at("kept entry of another provider", u"trunks[0].provider_entry"_s, keptTwt(u"id"_s, u"xera"_s),
        E::BadValue);
    at("kept entry with a field more", u"trunks[0].provider_entry"_s, keptTwt(u"colour"_s, 1),
        E::BadValue);
    at("kept entry with a line break", u"trunks[0].provider_entry"_s,
        keptTwt(u"context"_s, u"from-pstn\nexten => s"_s), E::BadValue);
    at("kept entry with a host that is none", u"trunks[0].provider_entry"_s,
        keptTwt(u"host"_s, u"a;b"_s), E::BadValue);
    at("kept entry empty", u"trunks[0].provider_entry"_s, QJsonObject(), E::BadValue);
    at("unknown provider", u"trunks[0].provider"_s, u"nobody"_s, E::UnknownProvider);
    at("provider in capitals", u"trunks[0].provider"_s, u"TWT"_s, E::UnknownProvider);
    const auto ownModel = [](const QString& id, const QString& base, const QString& name) {
        return QJsonArray { QJsonObject {
            { u"id"_s, id }, { u"base"_s, base }, { u"name"_s, name } } };
    };
    at("check code", u"phones[0].check_code"_s, u"7x2a"_s, E::CheckCodeWrong);
    changes("own model of no model",
        { { u"phone_models"_s, ownModel(u"yealink-T99-a"_s, u"yealink-T99"_s, u"a"_s) } },
        E::UnknownModel, u"phone_models[0].base"_s);
    changes("own model with another one's id",
        { { u"phone_models"_s, ownModel(u"yealink-T54"_s, u"yealink-T54"_s, u"a"_s) } },
        E::DuplicateName, u"phone_models[0].id"_s);
    changes("own model of another vendor",
        { { u"phone_models"_s, ownModel(u"snom-a"_s, u"yealink-T54"_s, u"a"_s) } }, E::BadValue,
        u"phone_models[0].id"_s);
    changes("own model without a name",
        { { u"phone_models"_s, ownModel(u"yealink-a"_s, u"yealink-T54"_s, u""_s) } },
        E::MissingField, u"phone_models[0].name"_s);
    at("unknown phone model", u"phones[0].model"_s, u"yealink-T99"_s, E::UnknownModel);
    at("unknown gateway model", u"gateways[0].model"_s, u"TRI_ISDN_3"_s, E::UnknownModel);
    at("gateway model empty", u"gateways[0].model"_s, u""_s, E::MissingField);
    at("parameters of an unknown model", u"parameters.models.nokia-3310"_s, QJsonObject(),
        E::UnknownModel);
    at("unknown phone parameter", u"phones[0].parameters.colour"_s, u"red"_s, E::UnknownParameter);
    at("unknown default parameter", u"parameters.defaults.colour"_s, u"red"_s, E::UnknownParameter);
    at("unknown model parameter", u"parameters.models.yealink-T54.colour"_s, u"red"_s,
        E::UnknownParameter);
    at("phone of an unknown user", u"phones[0].user"_s, u"anna"_s, E::UnknownUser);

    at("phone MAC too short", u"phones[0].mac"_s, u"00-15-65-AA-BB"_s, E::BadMac);
    at("phone MAC empty", u"phones[0].mac"_s, u""_s, E::BadMac);
    at("phone MAC missing", u"phones[0].mac"_s, QJsonValue::Undefined, E::MissingField);
    at("gateway MAC with a letter past F", u"gateways[0].mac"_s, u"00:A0:BA:01:02:0G"_s, E::BadMac);
    at("gateway MAC multicast", u"gateways[1].mac"_s, u"01:00:5E:01:02:03"_s, E::BadMac);

    at("SSH host no host", u"site.pbx.ssh.host"_s, u"a b"_s, E::BadAddress);
    at("SSH port zero", u"site.pbx.ssh.port"_s, 0, E::BadValue);
    at("jump server without a user", u"site.pbx.ssh.jump"_s, u"jump.example.net"_s, E::BadValue);
    at("jump server with a port too high", u"site.pbx.ssh.jump"_s, u"a@jump.example.net:65536"_s,
        E::BadValue);
    changes("tunnel without a user", { { u"site.pbx.tunnel"_s, true } }, E::MissingField,
        u"site.pbx.ssh.user"_s);
    changes("group that is blank", { { u"users[0].groups"_s, QJsonArray { u" "_s } } }, E::BadValue,
        u"users[0].groups[0]"_s);
    at("profile of two lines", u"users[0].profile"_s, u"a\nb"_s, E::BadValue);
    changes("outbound route without a name",
        { { u"outbound_routes"_s, QJsonArray { QJsonObject { { u"name"_s, u""_s } } } } },
        E::MissingField, u"outbound_routes[0].name"_s);
    changes("outbound route with a trunk twice",
        { { u"outbound_routes"_s,
            QJsonArray { QJsonObject { { u"name"_s, u"a"_s },
                { u"trunks"_s, QJsonArray { u"voip1"_s, u"voip1"_s } } } } } },
        E::DuplicateName, u"outbound_routes[0].trunks[1]"_s);
    changes("inbound route to nowhere",
        { { u"inbound_routes"_s, QJsonArray { QJsonObject { { u"number"_s, u"0721"_s } } } } },
        E::MissingField, u"inbound_routes[0].destination"_s);
    changes("inbound route with letters",
        { { u"inbound_routes"_s,
            QJsonArray {
                QJsonObject { { u"number"_s, u"07x"_s }, { u"destination"_s, u"201"_s } } } } },
        E::BadValue, u"inbound_routes[0].number"_s);
    changes("phone book without a file",
        { { u"phonebooks"_s,
            QJsonArray { QJsonObject { { u"name"_s, u"a"_s },
                { u"mapping"_s, QJsonObject { { u"x"_s, u"name"_s } } } } } } },
        E::MissingField, u"phonebooks[0].csv"_s);
    at("subnet without its length", u"site.network.subnet"_s, u"192.168.1.0"_s, E::BadAddress);
    at("subnet with host bits", u"site.network.subnet"_s, u"192.168.1.1/24"_s, E::BadAddress);
    at("site gateway no address", u"site.network.gateway"_s, u"192.168.1"_s, E::BadAddress);
    at("site gateway outside", u"site.network.gateway"_s, u"192.168.2.1"_s, E::OutsideSubnet);
    at("dns no address", u"site.network.dns[0]"_s, u"dns.example"_s, E::BadAddress);
    at("ntp no host", u"site.network.ntp"_s, u"it pool"_s, E::BadAddress);
    at("PBX host no host", u"site.pbx.host"_s, u"pbx_example!"_s, E::BadAddress);
    at("PBX address no address", u"site.pbx.address"_s, u"192.168.1.256"_s, E::BadAddress);
    at("gateway address outside", u"gateways[0].address"_s, u"192.168.2.100"_s, E::OutsideSubnet);
    at("gateway address the broadcast one", u"gateways[0].address"_s, u"192.168.1.255"_s,
        E::OutsideSubnet);
    at("gateway address no address", u"gateways[0].address"_s, u"192.168.1.x"_s, E::BadAddress);
    at("gateway address with leading blanks inside", u"gateways[0].address"_s, u"192. 168.1.9"_s,
        E::BadAddress);
    at("gateway address of another gateway", u"gateways[1].address"_s, u"192.168.1.100"_s,
        E::BadAddress);
    at("gateway address of the PBX", u"gateways[0].address"_s, u"192.168.1.10"_s, E::BadAddress);
    at("its router outside", u"gateways[0].gateway"_s, u"192.168.2.1"_s, E::OutsideSubnet);
    at("its router no address", u"gateways[0].gateway"_s, u"router"_s, E::BadAddress);
    at("its netmask with a hole", u"gateways[0].netmask"_s, u"255.0.255.0"_s, E::BadAddress);
    at("its dns no address", u"gateways[0].dns"_s, u"dns.example"_s, E::BadAddress);
    at("where it answers no host", u"gateways[0].reach_at"_s, u"192.168.1.57:23"_s, E::BadAddress);

    at("language unknown", u"site.language"_s, u"fr"_s, E::BadValue);
    at("country not a code", u"site.country"_s, u"Italy"_s, E::BadValue);
    at("time zone unknown", u"site.timezone"_s, u"Europe/Pesaro"_s, E::BadValue);
    at("PBX kind unknown", u"site.pbx.kind"_s, u"3cx"_s, E::BadValue);
    at("connection unknown", u"plan.connection"_s, u"adsl"_s, E::BadValue);
    at("plan codec unknown", u"plan.codec"_s, u"mp3"_s, E::BadValue);
    at("mode unknown", u"trunks[0].mode"_s, u"registered"_s, E::BadValue);
    at("mode empty", u"trunks[0].mode"_s, u""_s, E::BadValue);
    at("trunk transport unknown", u"trunks[1].transport"_s, u"sctp"_s, E::BadValue);
    at("trunk codec unknown", u"trunks[0].codecs[1]"_s, u"G.711"_s, E::BadValue);
    at("trunk port too large", u"trunks[1].port"_s, 65536, E::BadValue);
    at("trunk number with letters", u"trunks[0].number"_s, u"0721-405516"_s, E::BadValue);
    at("trunk host no host", u"trunks[1].host"_s, u"203.0.113.700"_s, E::BadAddress);
    at("trunk proxy with a port too large", u"trunks[1].outbound_proxy"_s, u"proxy.example:65536"_s,
        E::BadAddress);
    at("trunk proxy a port alone", u"trunks[1].outbound_proxy"_s, u":5060"_s, E::BadAddress);
    at("trunk proxy a URI", u"trunks[1].outbound_proxy"_s, u"sip:proxy.example"_s, E::BadAddress);
    at("port kind unknown", u"gateways[0].ports[0].kind"_s, u"isdn"_s, E::BadValue);
    at("port kind missing", u"gateways[0].ports[0].kind"_s, QJsonValue::Undefined, E::MissingField);
    at("port protocol unknown", u"gateways[0].ports[0].protocol"_s, u"ptp"_s, E::BadValue);
    at("gateway transport the model lacks", u"gateways[0].transport"_s, u"tcp"_s, E::BadValue);
    at("extension with letters", u"users[0].extension"_s, u"20a"_s, E::BadValue);
    at("extension with a line end", u"users[0].extension"_s, u"201\n"_s, E::BadValue);
    at("trunk number of a port with a line end", u"gateways[0].ports[0].trunk_number"_s,
        u"20001\n"_s, E::BadValue);
    at("extension of one digit", u"users[0].extension"_s, u"2"_s, E::BadValue);
    at("trunk number of a port with letters", u"gateways[0].ports[0].trunk_number"_s, u"2x"_s,
        E::BadValue);

    at("two trunks of one name", u"trunks[1].name"_s, u"voip1"_s, E::DuplicateName);
    at("trunk name empty", u"trunks[1].name"_s, u""_s, E::MissingField);
    at("two gateways of one name", u"gateways[1].name"_s, u"isdn"_s, E::DuplicateName);
    at("gateway name missing", u"gateways[0].name"_s, QJsonValue::Undefined, E::MissingField);
    at("two ports of one trunk number", u"gateways[0].ports[1].trunk_number"_s, u"20001"_s,
        E::DuplicateName);
    at("a trunk number beginning with another", u"gateways[0].ports[1].trunk_number"_s, u"200011"_s,
        E::DuplicateName);
    at("a trunk number that begins another", u"gateways[0].ports[1].trunk_number"_s, u"200"_s,
        E::DuplicateName);

    const auto userOf = [](const QString& username, const QString& extension) {
        return QJsonObject { { u"username"_s, username }, { u"extension"_s, extension } };
    };
    changes("username with a blank",
        { { u"users[0].username"_s, u"mario rossi"_s }, { u"phones[0].user"_s, u"mario rossi"_s } },
        E::BadValue, u"users[0].username"_s);
    changes("two users of one name", { { u"users[1]"_s, userOf(u"mario"_s, u"202"_s) } },
        E::DuplicateName, u"users[1].username"_s);
    changes("two users of one extension", { { u"users[1]"_s, userOf(u"anna"_s, u"201"_s) } },
        E::DuplicateExtension, u"users[1].extension"_s);
    changes("a user's extension derived from another's",
        { { u"users[1]"_s, userOf(u"anna"_s, u"91201"_s) } }, E::DuplicateExtension,
        u"users[1].extension"_s);
    changes("the last derived one", { { u"users[1]"_s, userOf(u"anna"_s, u"98201"_s) } },
        E::DuplicateExtension, u"users[1].extension"_s);
    at("an FXS port with a user's extension", u"gateways[1].ports[0].extension"_s, u"201"_s,
        E::DuplicateExtension);
    changes("two FXS ports of one user",
        { { u"users[1]"_s, userOf(u"fax"_s, u"210"_s) },
            { u"gateways[1].ports[1].extension"_s, u"210"_s } },
        E::DuplicateExtension, u"gateways[1].ports[1].extension"_s);
    at("two FXS ports of one extension", u"gateways[1].ports[1].extension"_s, u"210"_s,
        E::DuplicateExtension);

    changes("two phones of one MAC",
        { { u"phones[1]"_s, QJsonObject { { u"mac"_s, u"001565aabbcc"_s } } } }, E::DuplicateMac,
        u"phones[1].mac"_s);
    at("a gateway with a phone's MAC", u"gateways[1].mac"_s, u"00:15:65:aa:bb:cc"_s,
        E::DuplicateMac);
    at("two gateways of one MAC", u"gateways[1].mac"_s, u"00-A0-BA-01-02-03"_s, E::DuplicateMac);

    changes("a third port of a model with two",
        { { u"gateways[0].ports[2]"_s, QJsonObject { { u"kind"_s, u"bri"_s } } } }, E::TooManyPorts,
        u"gateways[0].ports[2]"_s);
    changes("a third and a fourth port still one fault",
        { { u"gateways[0].ports[2]"_s, QJsonObject { { u"kind"_s, u"bri"_s } } },
            { u"gateways[0].ports[3]"_s, QJsonObject { { u"kind"_s, u"bri"_s } } } },
        E::TooManyPorts, u"gateways[0].ports[2]"_s);
    changes("a port of a kind the model lacks", { { u"gateways[0].ports[1].kind"_s, u"fxs"_s } },
        E::TooManyPorts, u"gateways[0].ports[1]"_s);

    QList<Change> nine;
    for (int i = 1; i < 9; ++i)
        nine.append({ u"phones[%1]"_s.arg(i),
            QJsonObject { { u"mac"_s, u"00156500000%1"_s.arg(i) }, { u"user"_s, u"mario"_s } } });
    changes("a ninth device of a user", nine, E::TooManyDevices, u"phones[8].user"_s);
}

void tst_SiteFile::refusesOneFault()
{
    QFETCH(QList<Change>, changes);
    QFETCH(ErrorCode, code);
    QFETCH(QString, path);
    const auto site = SiteFile::read(exampleWith(changes), *m_catalog);
    QVERIFY2(!site, "the fault went through");
    QVERIFY2(site.error().size() == 1, qPrintable(described(site.error())));
    QCOMPARE(site.error()[0].subject, path);
    QCOMPARE(errorCodeName(site.error()[0].code), errorCodeName(code));
}

void tst_SiteFile::saysWhereJsonEnds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    // Qt counts up to and with the character it cannot take.
    QTest::newRow("an empty file") << QByteArray() << u"1:1"_s;
    QTest::newRow("words") << QByteArray("hello") << u"1:2"_s;
    QTest::newRow("a comma too many") << QByteArray("{\n  \"a\": 1,\n  }\n") << u"3:4"_s;
    QTest::newRow("text after the end") << QByteArray("{}\nx") << u"2:1"_s;
    QTest::newRow("cut off") << example().first(200) << u"5:"_s;
    QTest::newRow("not UTF-8") << QByteArray("{ \"a\": \"\xff\xfe\" }") << u"1:"_s;
    QTest::newRow("bytes of another kind") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << u"1:2"_s;
    QTest::newRow("nested too deep") << QByteArray(100'000, '[') << u"1:"_s;
}

void tst_SiteFile::saysWhereJsonEnds()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, place);
    const auto site = SiteFile::read(file, *m_catalog);
    QVERIFY(!site);
    QCOMPARE(site.error().size(), 1);
    QCOMPARE(site.error()[0].code, ErrorCode::MalformedFile);
    QVERIFY2(site.error()[0].detail.startsWith(place), qPrintable(site.error()[0].detail));
}

void tst_SiteFile::refusesWhatIsNoObject_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("a list of sites") << "[" + example() + "]";
}

void tst_SiteFile::refusesWhatIsNoObject()
{
    QFETCH(QByteArray, file);
    const auto site = SiteFile::read(file, *m_catalog);
    QVERIFY(!site);
    QCOMPARE(site.error(), QList<Error> { Error(ErrorCode::WrongType, u"$"_s, u"an object"_s) });
}

void tst_SiteFile::refusesWhatIsTooLarge()
{
    const QByteArray file = example() + QByteArray(SiteFile::maximumSize, ' ');
    const auto site = SiteFile::read(file, *m_catalog);
    QVERIFY(!site);
    QCOMPARE(site.error().size(), 1);
    QCOMPARE(site.error()[0].code, ErrorCode::MalformedFile);
    QVERIFY(SiteFile::read(file.first(SiteFile::maximumSize), *m_catalog));
}

void tst_SiteFile::reportsEveryFault()
{
    const auto site = SiteFile::read(
        exampleWith({ { u"trunks[0].mode"_s, u"x"_s }, { u"phones[0].model"_s, u"x"_s },
            { u"gateways[1].address"_s, u"10.0.0.1"_s } }),
        *m_catalog);
    QVERIFY(!site);
    QStringList paths;
    for (const Error& error : site.error())
        paths.append(error.subject);
    QCOMPARE(paths,
        (QStringList { u"trunks[0].mode"_s, u"phones[0].model"_s, u"gateways[1].address"_s }));
}

QTEST_APPLESS_MAIN(tst_SiteFile)
#include "tst_SiteFile.moc"
