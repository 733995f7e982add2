// SPDX-License-Identifier: GPL-3.0-or-later
#include "XmlReferences.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using PhoneFileReaders::Read;
using PhoneFileReaders::rendered;
using XmlReferences::references;

namespace {

QStringList xmlModels()
{
    return PhoneFileReaders::modelsOf(PhoneRenderers::sangoma())
        + PhoneFileReaders::modelsOf(PhoneRenderers::maxwell());
}

Read readPlan(const char* model, const char* words)
{
    return rendered(PlanWords::plan(QString::fromLatin1(model), QString::fromUtf8(words)));
}

struct HostilePlace {
    const char* parameter;
    const char* sangoma;
    const char* maxwell;
};

constexpr std::array hostilePlaces { HostilePlace { "account_display_name_1", "P3",
                                         "SIP.Account.0.DisplayName" },
    HostilePlace { "account_password_1", "P34", "SIP.Account.0.AuthPassword" },
    HostilePlace { "adminpw", "P2", "WebUI.AdminPassword" },
    HostilePlace { "ldap_name_filter", "P5430", "NetDir.LDAP.0.NameFilter" },
    HostilePlace { "linekey_label_1", "P41400", "PhoneUI.Keys.FunctionKeys.0.DisplayName" },
    HostilePlace { "linekey_value_1", "P41300", "PhoneUI.Keys.FunctionKeys.0.PhoneNumber" } };

void place(PhonePlan& plan, const QString& parameter, const QString& text)
{
    plan.lineKeys[0] = { 1, u"blf"_s, u"202"_s, u"Anna"_s };
    if (parameter == "linekey_label_1"_L1)
        plan.lineKeys[0].label = text;
    else if (parameter == "linekey_value_1"_L1)
        plan.lineKeys[0].value = text;
    else
        plan.values.insert(parameter, text);
}

} // namespace

class tst_RenderXml : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModelRenders_data();
    void everyModelRenders();
    void referenceValue_data();
    void referenceValue();
    void hostileText_data();
    void hostileText();
    void trapNoCharacters_data();
    void trapNoCharacters();
    void trapSangomaVlanZero();
    void trapSangomaCallWaiting();
    void trapSangomaBritishTones();
    void trapSangomaNoPasswordNoAccount();
    void trapSangomaUntilNight();
    void trapMaxwellVoiceMailKey();
    void trapMaxwellPickupCode();
    void trapMaxwellPcVlanAlone();
    void trapMaxwellEmptyLevels();
    void trapMaxwellOtherPictures();
    void trapMaxwellFirmwareWithoutVersion();
    void bootstrapHoldsNoSecret();
    void sameTwice();
    void goldenFile_data();
    void goldenFile();
};

void tst_RenderXml::everyModelRenders_data()
{
    QTest::addColumn<QString>("model");
    for (const QString& id : xmlModels())
        QTest::addRow("%s", qPrintable(id)) << id;
    QCOMPARE(xmlModels().size(), 15);
}

void tst_RenderXml::everyModelRenders()
{
    QFETCH(QString, model);
    for (const PhonePlan& plan : { SomePhonePlan::full(model), SomePhonePlan::empty(model) }) {
        const Read read = rendered(plan);
        QCOMPARE(read.fault, QString());
        const bool isSangoma = model.startsWith("sangoma"_L1);
        QCOMPARE(read.values.contains(isSangoma ? u"P35"_s : u"SIP.Account.0.Username"_s),
            plan.accounts.contains(1));
        QCOMPARE(
            read.values.contains(isSangoma ? u"P41200"_s : u"PhoneUI.Keys.FunctionKeys.0.Type"_s),
            plan.model.lineKeys > 0);
        QCOMPARE(read.values.contains(u"P60000"_s), plan.model.expansionKeys() > 0);
    }
}

void tst_RenderXml::referenceValue_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < std::size(references); ++row)
        QTest::addRow("%s %s [%s] = %s", references[row].model, references[row].place,
            references[row].words, references[row].expected)
            << int(row);
}

void tst_RenderXml::referenceValue()
{
    QFETCH(int, row);
    const auto& reference = references[row];
    const Read read = readPlan(reference.model, reference.words);
    QCOMPARE(read.fault, QString());
    QVERIFY(read.values.contains(QString::fromLatin1(reference.place)));
    QCOMPARE(read.values.value(QString::fromLatin1(reference.place)),
        QString::fromUtf8(reference.expected));
}

void tst_RenderXml::hostileText_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("text");
    for (const char* model : { "sangoma-S505", "gigaset-Maxwell4" })
        for (const auto& [name, text] : PlanWords::hostileTexts())
            QTest::addRow("%s: %s", model, name) << QString::fromLatin1(model) << text;
}

void tst_RenderXml::hostileText()
{
    QFETCH(QString, model);
    QFETCH(QString, text);
    const bool isSangoma = model.startsWith("sangoma"_L1);
    for (const HostilePlace& at : hostilePlaces) {
        const QString parameter = QString::fromLatin1(at.parameter);
        PhonePlan plan = SomePhonePlan::full(model);
        place(plan, parameter, text);
        const auto bytes = PhoneRenderer::of(plan.model.configFormat)->render(plan);
        if (!bytes) {
            QCOMPARE(bytes.error().code, ErrorCode::ValueNotAllowed);
            QCOMPARE(bytes.error().subject, parameter);
            QVERIFY(bytes.error().detail.startsWith("U+"_L1));
            continue;
        }
        const Read read = PhoneFileReaders::bytesOf(plan, *bytes);
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.values.value(QString::fromLatin1(isSangoma ? at.sangoma : at.maxwell)), text);
    }
}

void tst_RenderXml::trapNoCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("detail");
    QTest::newRow("U+FFFE") << QString(QChar(0xfffe)) << u"U+FFFE"_s;
    QTest::newRow("U+FFFF") << QString(QChar(0xffff)) << u"U+FFFF"_s;
    QTest::newRow("low surrogate") << QString(QChar(0xde00)) << u"U+DE00"_s;
    QTest::newRow("escape") << u"\u001b[0m"_s << u"U+001B"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"U+0009"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"U+007F"_s;
}

void tst_RenderXml::trapNoCharacters()
{
    QFETCH(QString, text);
    for (const char* model : { "sangoma-S505", "gigaset-Maxwell4" }) {
        PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        place(plan, u"linekey_label_1"_s, text);
        const auto bytes = PhoneRenderer::of(plan.model.configFormat)->render(plan);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().subject, u"linekey_label_1"_s);
        QTEST(bytes.error().detail, "detail");
    }
}

void tst_RenderXml::trapSangomaVlanZero()
{
    const Read read = readPlan("sangoma-S505", "vlan_id_phone=0; vlan_id_pcport=0");
    for (const QString& place : { u"P51"_s, u"P24053"_s, u"P229"_s, u"P24054"_s })
        QCOMPARE(read.values.value(place), u"0"_s);
    QVERIFY(!read.values.contains(u"P231"_s));
}

void tst_RenderXml::trapSangomaCallWaiting()
{
    QCOMPARE(readPlan("sangoma-S505", "").values.value(u"P8849"_s), u"1"_s);
    QCOMPARE(readPlan("sangoma-S505", "account_call_waiting_1=").values.value(u"P8849"_s), u"0"_s);
}

void tst_RenderXml::trapSangomaBritishTones()
{
    QCOMPARE(readPlan("sangoma-S505", "tonezone=uk").values.value(u"P20058"_s), u"12"_s);
}

void tst_RenderXml::trapSangomaNoPasswordNoAccount()
{
    const Read read = readPlan("sangoma-S505", "account_password_1=");
    QCOMPARE(read.fault, QString());
    for (const QString& place : { u"P271"_s, u"P35"_s, u"P34"_s, u"P47"_s })
        QVERIFY(!read.values.contains(place));
}

void tst_RenderXml::trapSangomaUntilNight()
{
    // 15:20 to 01:00 are 580 minutes, and each phone has its own of the 180 after it.
    const int minutes = readPlan("sangoma-S505", "").values.value(u"P193"_s).toInt();
    QVERIFY(minutes > 580 && minutes <= 760);
    const int next
        = readPlan("sangoma-S505", "mac=00-50-58-01-02-0F").values.value(u"P193"_s).toInt();
    QCOMPARE(next - minutes, 1);
}

void tst_RenderXml::trapMaxwellVoiceMailKey()
{
    const Read read = readPlan("gigaset-Maxwell4", "linekey_1=voice_mail,,Posta");
    QCOMPARE(read.values.value(u"PhoneUI.Keys.FunctionKeys.0.Type"_s), u"10"_s);
    QCOMPARE(read.values.value(u"PhoneUI.Keys.FunctionKeys.0.EnableCode"_s), u"*97"_s);
}

void tst_RenderXml::trapMaxwellPickupCode()
{
    const Read read = readPlan("gigaset-Maxwell4", "softkey_1=group_pickup,,; pickup_group=*88");
    QCOMPARE(read.values.value(u"PhoneUI.Keys.SoftKeys.0.EnableCode"_s), u"*88"_s);
    QCOMPARE(read.values.value(u"PhoneUI.Keys.SoftKeys.0.EnableName"_s), u"Pickup"_s);
}

void tst_RenderXml::trapMaxwellPcVlanAlone()
{
    const Read read = readPlan("gigaset-Maxwell4", "vlan_id_phone=");
    QCOMPARE(read.values.value(u"NET.VLAN.LAN.Identifier"_s), u"0"_s);
    QCOMPARE(read.values.value(u"NET.VLAN.PC.Identifier"_s), u"200"_s);
}

void tst_RenderXml::trapMaxwellEmptyLevels()
{
    const Read read = readPlan("gigaset-MaxwellBasic", "brightness=; contrast=; backlight_time=");
    QCOMPARE(read.fault, QString());
    for (const char* name : { "Backlight", "Contrast", "BacklightTimeout" })
        QVERIFY(!read.values.contains(u"PhoneUI.Settings."_s + QLatin1String(name)));
}

void tst_RenderXml::trapMaxwellOtherPictures()
{
    const Read read
        = readPlan("gigaset-Maxwell4", "background_file=logo.PNG; screensaver_file=night.bmp");
    QVERIFY(!read.values.contains(u"PhoneUI.Settings.SelectedWallpapers"_s));
    QVERIFY(!read.values.contains(u"step:DownloadWallpaper"_s));
    QVERIFY(!read.values.contains(u"PhoneUI.Settings.ScreenSaverHTTPSource"_s));
}

void tst_RenderXml::trapMaxwellFirmwareWithoutVersion()
{
    const auto bytes = PhoneRenderers::maxwell()->render(
        PlanWords::plan(u"gigaset-Maxwell4"_s, u"firmware_file=latest.bin"_s));
    QVERIFY(bytes && !bytes->contains("<firmware>"));
}

void tst_RenderXml::bootstrapHoldsNoSecret()
{
    for (const char* model : { "sangoma-S505", "gigaset-Maxwell4" }) {
        const PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        const auto bytes = PhoneRenderer::of(plan.model.configFormat)->render(plan.bootstrap());
        QVERIFY(bytes);
        for (const Secret& secret : plan.secrets())
            QVERIFY(!bytes->contains(secret.revealUtf8()));
        QVERIFY(!bytes->contains("91201"));
    }
}

void tst_RenderXml::sameTwice()
{
    for (const QString& model : xmlModels()) {
        const PhonePlan plan = SomePhonePlan::full(model);
        const PhoneRenderer* renderer = PhoneRenderer::of(plan.model.configFormat);
        QCOMPARE(*renderer->render(plan), *renderer->render(SomePhonePlan::full(model)));
    }
}

void tst_RenderXml::goldenFile_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");
    QTest::newRow("Sangoma") << u"sangoma-S206"_s << u"sangoma-s206.xml"_s;
    QTest::newRow("Maxwell") << u"gigaset-Maxwell2"_s << u"gigaset-maxwell2.xml"_s;
}

void tst_RenderXml::goldenFile()
{
    QFETCH(QString, model);
    QFETCH(QString, name);
    QFile file(QStringLiteral(TEST_DATA_DIR "/phones/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const PhonePlan plan = SomePhonePlan::full(model);
    QCOMPARE(QString::fromUtf8(*PhoneRenderer::of(plan.model.configFormat)->render(plan)),
        QString::fromUtf8(file.readAll()));
}

QTEST_GUILESS_MAIN(tst_RenderXml)
#include "tst_RenderXml.moc"
