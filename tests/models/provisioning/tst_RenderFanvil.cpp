// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/PlanWords.h"
#include "FanvilReader.h"
#include "FanvilReferences.h"
#include "models/provisioning/PhoneRenderer.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace FanvilReferences;

namespace {

FanvilFileRead readFile(const PhonePlan& plan, const QByteArray& bytes)
{
    return FanvilReader(plan.model.configFormat).read(bytes);
}

QStringList fanvilModels()
{
    QStringList ids;
    for (const PhoneModel& model : SomePhonePlan::catalog().phoneModels())
        if (PhoneRenderer::of(model.configFormat) == PhoneRenderers::fanvil())
            ids.append(model.id);
    return ids;
}

} // namespace

class tst_RenderFanvil : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModelRenders_data();
    void everyModelRenders();
    void referenceValue_data();
    void referenceValue();
    void referenceKey_data();
    void referenceKey();
    void hostileText_data();
    void hostileText();
    void everyKeyIsDealtOut_data();
    void everyKeyIsDealtOut();
    void secondHardware();
    void firmwareDescriptor_data();
    void firmwareDescriptor();
    void trapFirstLine();
    void trapKeyNamesRepeat();
    void trapNoSoftKeys();
    void trapBackupPort();
    void trapSoftKeysOfTheEngine();
    void trapVlan();
    void trapSecondTokenOnly();
    void trapBootstrap();
    void trapPicturesOfOtherTypes();
    void noAccountNoLine();
    void titlesAreNotCutInACharacter();
    void commonRequests_data();
    void commonRequests();
    void goldenFile_data();
    void goldenFile();
};

void tst_RenderFanvil::everyModelRenders_data()
{
    QTest::addColumn<QString>("model");
    for (const QString& id : fanvilModels())
        QTest::addRow("%s", qPrintable(id)) << id;
    QVERIFY(fanvilModels().size() == 33);
}

void tst_RenderFanvil::everyModelRenders()
{
    QFETCH(QString, model);
    for (const PhonePlan& plan : { SomePhonePlan::full(model), SomePhonePlan::empty(model) }) {
        const auto bytes = PhoneRenderers::fanvil()->render(plan);
        QVERIFY(bytes);
        QVERIFY(bytes->size() > 4000);
        const FanvilFileRead read = readFile(plan, *bytes);
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.values.contains(u"SIP CONFIG/SIP Line List/SIP1 Phone Number"_s),
            plan.accounts.contains(1));
    }
}

void tst_RenderFanvil::referenceValue_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < std::size(references); ++row)
        QTest::addRow("%s %s [%s] = %s", references[row].model, references[row].place,
            references[row].words, references[row].expected)
            << int(row);
}

void tst_RenderFanvil::referenceValue()
{
    QFETCH(int, row);
    const Reference& reference = references[row];
    const PhonePlan plan
        = PlanWords::plan(QString::fromLatin1(reference.model), QString::fromUtf8(reference.words));
    const auto bytes = PhoneRenderers::fanvil()->render(plan);
    QVERIFY(bytes);
    const FanvilFileRead read = readFile(plan, *bytes);
    QCOMPARE(read.fault, QString());
    QVERIFY2(read.values.contains(QString::fromLatin1(reference.place)), reference.place);
    QCOMPARE(read.values.value(QString::fromLatin1(reference.place)),
        QString::fromUtf8(reference.expected));
}

void tst_RenderFanvil::referenceKey_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < std::size(keyReferences); ++row)
        QTest::addRow("%s %s [%s]", keyReferences[row].model, keyReferences[row].key,
            keyReferences[row].words)
            << int(row);
}

void tst_RenderFanvil::referenceKey()
{
    QFETCH(int, row);
    const KeyReference& reference = keyReferences[row];
    const PhonePlan plan
        = PlanWords::plan(QString::fromLatin1(reference.model), QString::fromUtf8(reference.words));
    const auto bytes = PhoneRenderers::fanvil()->render(plan);
    QVERIFY(bytes);
    const FanvilFileRead read = readFile(plan, *bytes);
    const QString key = QString::fromLatin1(reference.key);
    QVERIFY(read.values.contains(key + " Type"_L1));
    QCOMPARE(read.values.value(key + " Type"_L1) + u'|' + read.values.value(key + " Value"_L1)
            + u'|' + read.values.value(key + " Title"_L1),
        QString::fromUtf8(reference.expected));
    const bool hasIcon = plan.model.configFormat != "fanvil-x3-txt"_L1
        && !QByteArrayView(reference.words).contains("speed_dial,202");
    QCOMPARE(read.values.contains(key + " ICON"_L1), hasIcon);
}

void tst_RenderFanvil::hostileText_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("text");
    for (const char* model : { "fanvil-X5U", "fanvil-X4", "fanvil-V67", "nethesis-NPX5" })
        for (const auto& [name, text] : PlanWords::hostileTexts())
            QTest::addRow("%s: %s", model, name) << QString::fromLatin1(model) << text;
}

void tst_RenderFanvil::hostileText()
{
    QFETCH(QString, model);
    QFETCH(QString, text);
    const QList<QPair<QString, QString>> places {
        { u"account_display_name_1"_s, u"SIP CONFIG/SIP Line List/SIP1 Display Name"_s },
        { u"account_password_1"_s, u"SIP CONFIG/SIP Line List/SIP1 Register Pswd"_s },
        { u"adminpw"_s, u"MMI CONFIG/MMI Account/Account1 Password"_s },
    };
    const QByteArray usual = *PhoneRenderers::fanvil()->render(SomePhonePlan::full(model));
    const qsizetype settings = readFile(SomePhonePlan::full(model), usual).values.size();
    for (const auto& [parameter, place] : places) {
        PhonePlan plan = SomePhonePlan::full(model);
        plan.values.insert(parameter, text);
        const auto bytes = PhoneRenderers::fanvil()->render(plan);
        if (!bytes) {
            QCOMPARE(bytes.error().code, ErrorCode::ValueNotAllowed);
            QCOMPARE(bytes.error().subject, parameter);
            QVERIFY(!bytes.error().detail.isEmpty());
            continue;
        }
        const FanvilFileRead read = readFile(plan, *bytes);
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.values.value(place), text);
        QCOMPARE(read.values.size(), settings);
    }
    PhonePlan plan = SomePhonePlan::full(model);
    plan.lineKeys[1] = { 2, u"blf"_s, u"202"_s, text };
    const auto bytes = PhoneRenderers::fanvil()->render(plan);
    if (!bytes) {
        QCOMPARE(bytes.error().subject, u"linekey_label_2"_s);
        return;
    }
    const FanvilFileRead read = readFile(plan, *bytes);
    QCOMPARE(read.fault, QString());
    QCOMPARE(read.values.size(), settings);
    QVERIFY(read.values.values().contains(model == "fanvil-X4"_L1 ? text.left(10) : text)
        || model == "fanvil-X4"_L1); // cut in what people see: a test of its own
}

void tst_RenderFanvil::everyKeyIsDealtOut_data() { everyModelRenders_data(); }

void tst_RenderFanvil::everyKeyIsDealtOut()
{
    QFETCH(QString, model);
    PhonePlan plan = SomePhonePlan::full(model);
    for (PhoneKey& key : plan.lineKeys)
        key = { key.index, u"speed_dial"_s, QString::number(70000 + key.index), {} };
    const FanvilFileRead read = readFile(plan, *PhoneRenderers::fanvil()->render(plan));
    const QStringList values = read.values.values();
    for (const PhoneKey& key : plan.lineKeys)
        QCOMPARE(values.count(key.value + "@1/f"_L1), 1);
}

void tst_RenderFanvil::secondHardware()
{
    const QString five = u"agent=Fanvil X5U-V2 2.12.16.17 0c383e557eb1"_s;
    PhonePlan plan = PlanWords::plan(u"fanvil-X5U"_s,
        five + "; linekey_5=blf,205,Five; linekey_34=blf,234,Last; language=it"_L1);
    FanvilFileRead read = readFile(plan, *PhoneRenderers::fanvil()->render(plan));
    QCOMPARE(read.fault, QString());
    QCOMPARE(read.values.value(u"DSSKEY CONFIG/Sidekey Config1/Fkey5 Title"_s), u"Five"_s);
    QVERIFY(!read.values.contains(u"DSSKEY CONFIG/Sidekey Config1/Fkey6 Title"_s));
    QCOMPARE(read.values.value(u"DSSKEY CONFIG/Dsskey Config5/Fkey5 Title"_s), u"Last"_s);
    QCOMPARE(read.values.value(u"PHONE FEATURE/Display Input/Default Language"_s), u"it"_s);

    plan = PlanWords::plan(u"fanvil-X4U"_s, u"agent=Fanvil X4U-V2 2.12.1; linekey_6=blf,206,Six"_s);
    read = readFile(plan, *PhoneRenderers::fanvil()->render(plan));
    QCOMPARE(read.values.value(u"DSSKEY CONFIG/Sidekey Config1/Fkey6 Title"_s), u"Six"_s);

    plan = PlanWords::plan(u"fanvil-X4U"_s, u"agent=Fanvil X4U 2.4.1; linekey_4=blf,204,Four"_s);
    read = readFile(plan, *PhoneRenderers::fanvil()->render(plan));
    QCOMPARE(read.values.value(u"DSSKEY CONFIG/Dsskey Config1/Fkey1 Title"_s), u"Four"_s);
    QCOMPARE(read.values.value(u"PHONE FEATURE/Display Input/Default Language"_s), u"7"_s);
}

void tst_RenderFanvil::firmwareDescriptor_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isServed");
    QTest::addColumn<QString>("text");
    const QString url = u"Version=2.4.18.2\nFirmware=https://pbx.example.net:8443/provisioning/"
                        "0123456789abcdef0123456789abcdef/firmware/npx-2.4.18.2.z\n"_s;
    const QString chosen = u"firmware_file=npx-2.4.18.2.z; "_s;
    QTest::newRow("NP-X3") << u"nethesis-NPX3"_s << chosen + "agent=Nethesis NP-X3 2.4.13"_L1
                           << u"nethesis_np_x3_hwv1_0.txt"_s << true << url + "Info=TXT|XML\n"_L1;
    QTest::newRow("NP-X5, first hardware")
        << u"nethesis-NPX5"_s << chosen + "agent=Nethesis NP-X5 2.4.13"_L1
        << u"nethesis_np_x5_hwv1_0.txt"_s << true << url + "Info=TXT|XML\n"_L1;
    QTest::newRow("NP-X5, second hardware has no Info")
        << u"nethesis-NPX5"_s << chosen + "agent=Nethesis NP-X5 2.12.23"_L1
        << u"nethesis_np_x5_hwv2_0.txt"_s << true << url;
    QTest::newRow("X5U-V2") << u"fanvil-X5U"_s << chosen + "agent=Fanvil X5U-V2 2.12.16.17"_L1
                            << u"fanvil_x5u_v2_hwv2_0.txt"_s << true << url;
    QTest::newRow("another agent gets nothing")
        << u"nethesis-NPX3"_s << chosen + "agent=curl/7.88.1 x"_L1 << u"nethesis_np_x3_hwv1_0.txt"_s
        << true << QString();
    QTest::newRow("no firmware chosen")
        << u"nethesis-NPX3"_s << u"firmware_file=; agent=Nethesis NP-X3 2.4.13"_s
        << u"nethesis_np_x3_hwv1_0.txt"_s << true << QString();
    QTest::newRow("a file name without a version")
        << u"nethesis-NPX3"_s << u"firmware_file=newest.z; agent=Nethesis NP-X3 2.4.13"_s
        << u"nethesis_np_x3_hwv1_0.txt"_s << true << QString();
    QTest::newRow("of another model")
        << u"nethesis-NPX3"_s << chosen << u"nethesis_np_x5_hwv1_0.txt"_s << false << QString();
    QTest::newRow("of another vendor")
        << u"fanvil-X5U"_s << chosen << u"nethesis_np_x5_hwv1_0.txt"_s << false << QString();
    QTest::newRow("no descriptor")
        << u"nethesis-NPX3"_s << chosen << u"passwd.txt"_s << false << QString();
}

void tst_RenderFanvil::firmwareDescriptor()
{
    QFETCH(QString, model);
    QFETCH(QString, words);
    QFETCH(QString, name);
    QFETCH(bool, isServed);
    QFETCH(QString, text);
    QString last = words;
    if (last.endsWith("; "_L1))
        last.chop(2);
    const auto answer = PhoneRenderers::fanvil()->companion(PlanWords::plan(model, last), name);
    QCOMPARE(answer.has_value(), isServed);
    if (isServed)
        QCOMPARE(QString::fromUtf8(answer->value()), text);
}

void tst_RenderFanvil::trapFirstLine()
{
    for (const char* model : { "fanvil-X5U", "fanvil-X3", "fanvil-V67", "nethesis-NPX5" }) {
        const PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        const QByteArray bytes = *PhoneRenderers::fanvil()->render(plan);
        QCOMPARE(bytes.indexOf('\n'), 62);
        QVERIFY(bytes.startsWith("<<VOIP CONFIG FILE>>Version:2.000"));
        QVERIFY(bytes.endsWith("\n<<END OF FILE>>\n"));
        QVERIFY(!bytes.contains('\r'));
    }
}

void tst_RenderFanvil::trapKeyNamesRepeat()
{
    const PhonePlan plan = SomePhonePlan::full(u"fanvil-X5U"_s);
    const QByteArray bytes = *PhoneRenderers::fanvil()->render(plan);
    QVERIFY(bytes.count("\nFkey1 Type") == 7); // one side page, five pages, the soft keys
    QVERIFY(bytes.contains("\nFkey1 Type               :"));
    QVERIFY(bytes.contains("\nFkey1 Value              :"));
    QVERIFY(bytes.contains("\nFkey1 Type     :"));
    QVERIFY(bytes.contains("\nFkey1 Title    :"));
    for (const char* misspelt : { "LCD Constrast ", "Singalling DSCP " })
        QVERIFY2(bytes.contains(misspelt), misspelt);
}

void tst_RenderFanvil::trapNoSoftKeys()
{
    for (const char* model : { "fanvil-V67", "fanvil-H2", "fanvil-H2U", "fanvil-H5" }) {
        const PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        const QByteArray bytes = *PhoneRenderers::fanvil()->render(plan);
        QVERIFY(!bytes.contains("Desktop Softkey"));
        QVERIFY(!bytes.contains("Soft Dss"));
        QVERIFY(!bytes.contains("SoftDss"));
        QVERIFY(!bytes.contains("Fkey0"));
    }
}

void tst_RenderFanvil::trapBackupPort()
{
    for (const char* model : { "fanvil-X5U", "fanvil-X3", "nethesis-NPX5" }) {
        PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        const QString place = u"SIP CONFIG/SIP Line List/SIP1 BakProxy Port"_s;
        QCOMPARE(
            readFile(plan, *PhoneRenderers::fanvil()->render(plan)).values.value(place), u"5072"_s);
        plan.values.remove(u"outbound_proxy2_port_1"_s);
        QCOMPARE(
            readFile(plan, *PhoneRenderers::fanvil()->render(plan)).values.value(place), u"5061"_s);
    }
}

void tst_RenderFanvil::trapSoftKeysOfTheEngine()
{
    const PhonePlan plan = PlanWords::plan(
        u"fanvil-X5U"_s, u"softkey_1=pick_up,202,; softkey_2=prefix,0,; softkey_3=pick_up,,"_s);
    const FanvilFileRead read = readFile(plan, *PhoneRenderers::fanvil()->render(plan));
    const QString part = u"DSSKEY CONFIG/SoftDss Config/"_s;
    QCOMPARE(read.values.value(part + "Fkey1 Value"_L1), u"**202@1/f"_s);
    QCOMPARE(read.values.value(part + "Fkey1 Type"_L1), u"1"_s);
    QCOMPARE(read.values.value(part + "Fkey2 Value"_L1), u"F_PREFIX:0"_s);
    QCOMPARE(read.values.value(part + "Fkey3 Value"_L1), u"F_PICKUP"_s);
    // a number belongs there; which one it is, the letter in each key says
    QVERIFY(!read.values.contains(u"DSSKEY CONFIG/Memory Key to BXfer"_s));
}

void tst_RenderFanvil::trapVlan()
{
    for (const char* words : { "vlan_id_phone=4095", "vlan_id_pcport=4095", "vlan_id_phone=x" }) {
        const auto bytes = PhoneRenderers::fanvil()->render(
            PlanWords::plan(u"fanvil-X5U"_s, QString::fromLatin1(words)));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::BadValue);
    }
}

void tst_RenderFanvil::trapSecondTokenOnly()
{
    for (const bool isComplete : { false, true }) {
        PhonePlan plan = SomePhonePlan::full(u"nethesis-NPX5"_s);
        plan.isComplete = isComplete;
        const QByteArray bytes = *PhoneRenderers::fanvil()->render(plan);
        QVERIFY(!bytes.contains(plan.address.first.revealUtf8()));
        QVERIFY(bytes.contains(plan.address.second.revealUtf8()));
    }
}

void tst_RenderFanvil::trapBootstrap()
{
    for (const char* model : { "fanvil-X5U", "fanvil-X3", "nethesis-NPX5", "fanvil-V67" }) {
        const PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        const QByteArray bytes = *PhoneRenderers::fanvil()->render(plan.bootstrap());
        for (const Secret& secret : plan.secrets())
            QVERIFY(!bytes.contains(secret.revealUtf8()));
        QVERIFY(!bytes.contains("Mario Rossi"));
        const FanvilFileRead read = readFile(plan, bytes);
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.values.value(u"MMI CONFIG/MMI Account/Account1 Password"_s), u"admin"_s);
    }
}

void tst_RenderFanvil::trapPicturesOfOtherTypes()
{
    const PhonePlan plan = PlanWords::plan(u"fanvil-X5U"_s, u"background_file=sky.png"_s);
    QCOMPARE(readFile(plan, *PhoneRenderers::fanvil()->render(plan))
                 .values.value(u"AUTOUPDATE CONFIG/Auto Etc Url"_s),
        QString());
}

void tst_RenderFanvil::noAccountNoLine()
{
    const PhonePlan plan = PlanWords::plan(u"fanvil-X5U"_s, u"account="_s);
    const QByteArray bytes = *PhoneRenderers::fanvil()->render(plan);
    QVERIFY(!bytes.contains("\nSIP1 "));
    QVERIFY(!PhoneRenderers::fanvil()
                 ->render(SomePhonePlan::full(u"fanvil-X5U"_s))
                 ->contains("\nSIP2 "));
}

void tst_RenderFanvil::titlesAreNotCutInACharacter()
{
    PhonePlan plan = SomePhonePlan::full(u"fanvil-X4"_s);
    const QString phone = u"\U0001F4DE"_s;
    plan.lineKeys[0] = { 1, u"blf"_s, u"202"_s, u"123456789"_s + phone + phone };
    plan.lineKeys[1] = { 2, u"blf"_s, u"202"_s, u"Perche\u0301 no?!"_s };
    const FanvilFileRead read = readFile(plan, *PhoneRenderers::fanvil()->render(plan));
    QCOMPARE(read.values.value(u"PHONE CONFIG/Function Key/Fkey1 Title"_s), u"123456789"_s + phone);
    QCOMPARE(read.values.value(u"PHONE CONFIG/Function Key/Fkey2 Title"_s), u"Perche\u0301 no?"_s);
}

void tst_RenderFanvil::commonRequests_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCommon");
    QTest::newRow("common configuration") << u"f0X5Uhw1.100.cfg"_s << true;
    QTest::newRow("descriptor") << u"fanvil_x5u_hwv1_0.txt"_s << true;
    QTest::newRow("NethPhone descriptor") << u"nethesis_np_x5_hwv2_0.txt"_s << true;
    QTest::newRow("a phone's own") << u"0c383e1234a5.cfg"_s << false;
    QTest::newRow("something else") << u"passwd"_s << false;
    QTest::newRow("with a path") << u"fanvil/../x.cfg"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_RenderFanvil::commonRequests()
{
    QFETCH(QString, name);
    QFETCH(bool, isCommon);
    QCOMPARE(PhoneRenderers::fanvil()->isCommonRequest(name), isCommon);
}

void tst_RenderFanvil::goldenFile_data()
{
    QTest::addColumn<QString>("model");
    QTest::newRow("X3-style, full") << u"fanvil-X3"_s;
    QTest::newRow("NethPhone, full") << u"nethesis-NPX3"_s;
}

void tst_RenderFanvil::goldenFile()
{
    QFETCH(QString, model);
    const QByteArray bytes = *PhoneRenderers::fanvil()->render(SomePhonePlan::full(model));
    QFile file(QStringLiteral(TEST_DATA_DIR "/phones/%1.cfg").arg(model));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(file.readAll()));
}

QTEST_GUILESS_MAIN(tst_RenderFanvil)
#include "tst_RenderFanvil.moc"
