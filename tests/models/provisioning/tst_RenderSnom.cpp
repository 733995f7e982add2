// SPDX-License-Identifier: GPL-3.0-or-later
#include "../../support/PlanWords.h"
#include "models/provisioning/PhoneRenderer.h"
#include "SnomReferences.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace SnomReferences;

namespace {

struct SnomFileRead {
    QHash<QString, QString> values; ///< by "name", "name#idx"; keys are "context|label|action"
    QHash<QString, QString> permissions; ///< by name; "none" = no such attribute
    QString fault;
};

void takeSnomElement(SnomFileRead& read, QXmlStreamReader& xml)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString idx = attributes.value("idx"_L1).toString();
    const QString place
        = idx.isEmpty() ? xml.name().toString() : xml.name().toString() + u'#' + idx;
    read.permissions.insert(place,
        attributes.hasAttribute("perm"_L1) ? attributes.value("perm"_L1).toString() : u"none"_s);
    QString value;
    if (attributes.hasAttribute("context"_L1))
        value = attributes.value("context"_L1).toString() + u'|'
            + attributes.value("label"_L1).toString() + u'|';
    value += xml.readElementText();
    if (read.values.contains(place))
        read.fault = "twice: "_L1 + place;
    read.values.insert(place, value);
}

SnomFileRead readSnom(const QByteArray& bytes)
{
    SnomFileRead read;
    if (!bytes.startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<settings>"))
        read.fault = u"head"_s;
    QXmlStreamReader xml(bytes);
    QStringList groups;
    if (!xml.readNextStartElement() || xml.name() != "settings"_L1)
        read.fault = u"root"_s;
    while (xml.readNextStartElement()) {
        groups.append(xml.name().toString());
        while (xml.readNextStartElement())
            takeSnomElement(read, xml);
    }
    while (!xml.atEnd())
        xml.readNext();
    if (xml.hasError())
        read.fault = xml.errorString();
    if (groups != QStringList { u"phone-settings"_s, u"functionKeys"_s })
        read.fault = u"groups"_s;
    return read;
}

SnomFileRead readSnom(const PhonePlan& plan)
{
    const auto bytes = PhoneRenderers::snom()->render(plan);
    return bytes ? readSnom(*bytes) : SnomFileRead { {}, {}, bytes.error().subject };
}

QStringList snomModels()
{
    QStringList ids;
    for (const PhoneModel& model : SomePhonePlan::catalog().phoneModels())
        if (PhoneRenderer::of(model.configFormat) == PhoneRenderers::snom())
            ids.append(model.id);
    return ids;
}

} // namespace

class tst_RenderSnom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyModelRenders_data();
    void everyModelRenders();
    void referenceValue_data();
    void referenceValue();
    void hostileText_data();
    void hostileText();
    void firmwareFile_data();
    void firmwareFile();
    void trapNothingBeforeTheFirstLine();
    void trapPermissions();
    void trapKeyLabelsAreEscaped();
    void trapNewGigaset_data();
    void trapNewGigaset();
    void trapBrightnessMissing();
    void trapSpeedDialSoftKey();
    void trapVlan();
    void trapSecondTokenOnly();
    void trapBootstrap();
    void noAccountNoIdentity();
    void commonRequests_data();
    void commonRequests();
    void goldenFile();
};

void tst_RenderSnom::everyModelRenders_data()
{
    QTest::addColumn<QString>("model");
    for (const QString& id : snomModels())
        QTest::addRow("%s", qPrintable(id)) << id;
    QCOMPARE(snomModels().size(), 32);
}

void tst_RenderSnom::everyModelRenders()
{
    QFETCH(QString, model);
    for (const PhonePlan& plan : { SomePhonePlan::full(model), SomePhonePlan::empty(model) }) {
        const SnomFileRead read = readSnom(plan);
        QCOMPARE(read.fault, QString());
        int keys = 0;
        while (read.values.contains("fkey#"_L1 + QString::number(keys)))
            ++keys;
        QCOMPARE(keys, plan.model.lineKeys + plan.model.expansionKeys());
        QCOMPARE(read.values.contains(u"user_name#1"_s), plan.accounts.contains(1));
        QVERIFY(!read.values.contains(u"user_name#2"_s));
    }
}

void tst_RenderSnom::referenceValue_data()
{
    QTest::addColumn<int>("row");
    for (size_t row = 0; row < std::size(references); ++row)
        QTest::addRow("%s %s [%s] = %s", references[row].model, references[row].place,
            references[row].words, references[row].expected)
            << int(row);
}

void tst_RenderSnom::referenceValue()
{
    QFETCH(int, row);
    const Reference& reference = references[row];
    const SnomFileRead read = readSnom(
        PlanWords::plan(QString::fromLatin1(reference.model), QString::fromUtf8(reference.words)));
    QCOMPARE(read.fault, QString());
    QVERIFY(read.values.contains(QString::fromLatin1(reference.place)));
    QCOMPARE(read.values.value(QString::fromLatin1(reference.place)),
        QString::fromUtf8(reference.expected));
}

void tst_RenderSnom::hostileText_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("text");
    for (const char* model : { "snom-D785", "snom-D865", "gigaset-P710", "gigaset-P850" })
        for (const auto& [name, text] : PlanWords::hostileTexts())
            QTest::addRow("%s: %s", model, name) << QString::fromLatin1(model) << text;
}

void tst_RenderSnom::hostileText()
{
    QFETCH(QString, model);
    QFETCH(QString, text);
    const qsizetype settings = readSnom(SomePhonePlan::full(model)).values.size();
    const QList<QPair<QString, QString>> places { { u"account_display_name_1"_s,
                                                      u"user_realname#1"_s },
        { u"account_password_1"_s, u"user_pass#1"_s }, { u"adminpw"_s, u"admin_mode_password"_s },
        { u"ldap_password"_s, u"ldap_password"_s }, { u"linekey_label_2"_s, u"fkey#1"_s } };
    for (const auto& [parameter, place] : places) {
        PhonePlan plan = SomePhonePlan::full(model);
        plan.lineKeys[1] = { 2, u"blf"_s, u"202"_s, u"Anna"_s };
        QString expected = text;
        if (place == "fkey#1"_L1) {
            plan.lineKeys[1].label = text;
            expected = u"1|"_s + text + u"|blf 202|**"_s;
        } else {
            plan.values.insert(parameter, text);
        }
        const auto bytes = PhoneRenderers::snom()->render(plan);
        if (!bytes) {
            QCOMPARE(bytes.error().code, ErrorCode::ValueNotAllowed);
            QCOMPARE(bytes.error().subject, parameter);
            continue;
        }
        const SnomFileRead read = readSnom(*bytes);
        QCOMPARE(read.fault, QString());
        QCOMPARE(read.values.value(place), expected);
        QCOMPARE(read.values.size(), settings);
    }
}

void tst_RenderSnom::firmwareFile_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isServed");
    QTest::newRow("Snom") << u"snom-D785"_s << u"snom-firmware.xml"_s << true;
    QTest::newRow("Snom D8xx") << u"snom-D865"_s << u"snom-firmware.xml"_s << true;
    QTest::newRow("Gigaset P as named") << u"gigaset-P850"_s << u"gigasetP-firmware.xml"_s << true;
    QTest::newRow("Gigaset P in lower case")
        << u"gigaset-P710"_s << u"gigasetp-firmware.xml"_s << true;
    QTest::newRow("Snom's asked by a Gigaset")
        << u"gigaset-P850"_s << u"snom-firmware.xml"_s << false;
    QTest::newRow("something else") << u"snom-D785"_s << u"snom-firmware.xml.bak"_s << false;
}

void tst_RenderSnom::firmwareFile()
{
    QFETCH(QString, model);
    QFETCH(QString, name);
    QFETCH(bool, isServed);
    for (const char* file : { "snom & co-10.1.r.bin", "" }) {
        PhonePlan plan = SomePhonePlan::full(model);
        plan.values.insert(u"firmware_file"_s, QString::fromLatin1(file));
        const auto answer = PhoneRenderers::snom()->companion(plan, name);
        QCOMPARE(answer.has_value(), isServed);
        if (!isServed)
            continue;
        QXmlStreamReader xml(answer->value());
        QVERIFY(xml.readNextStartElement() && xml.name() == "firmware-settings"_L1);
        QVERIFY(xml.readNextStartElement() && xml.name() == "firmware"_L1);
        QCOMPARE(xml.readElementText(), plan.fileUrl(u"firmware"_s, QString::fromLatin1(file)));
        QVERIFY(!xml.hasError());
    }
}

void tst_RenderSnom::trapNothingBeforeTheFirstLine()
{
    for (const QString& model : snomModels()) {
        const QByteArray bytes = *PhoneRenderers::snom()->render(SomePhonePlan::full(model));
        QVERIFY(bytes.startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"));
        QVERIFY(bytes.endsWith("</settings>\n"));
    }
}

void tst_RenderSnom::trapPermissions()
{
    const SnomFileRead read = readSnom(SomePhonePlan::full(u"snom-D785"_s));
    for (auto it = read.permissions.begin(); it != read.permissions.end(); ++it)
        QCOMPARE(it.value(),
            it.key() == "setting_server"_L1   ? u"RW"_s
                : it.key() == "ring_sound"_L1 ? u"none"_s
                                              : QString());
}

void tst_RenderSnom::trapKeyLabelsAreEscaped()
{
    PhonePlan plan = SomePhonePlan::full(u"snom-D785"_s);
    plan.lineKeys[0] = { 1, u"url"_s, u"http://a/?b=\"<c>\"&d=e"_s, u"R&S \"<Roma>\""_s };
    plan.expansionKeys[0] = { 1, u"speed_dial"_s, u"<&>"_s, u"a'b"_s };
    const SnomFileRead read = readSnom(plan);
    QCOMPARE(read.fault, QString());
    QCOMPARE(read.values.value(u"fkey#0"_s), u"1|R&S \"<Roma>\"|url http://a/?b=\"<c>\"&d=e"_s);
    QCOMPARE(read.values.value(u"fkey#24"_s), u"1|a'b|speed <&>"_s);
}

void tst_RenderSnom::trapNewGigaset_data()
{
    QTest::addColumn<QString>("model");
    for (const char* model : { "P810", "P820", "P825", "P850", "P855" })
        QTest::newRow(model) << "gigaset-"_L1 + QLatin1String(model);
}

void tst_RenderSnom::trapNewGigaset()
{
    QFETCH(QString, model);
    const SnomFileRead read
        = readSnom(PlanWords::plan(model, u"date_format=MM DD YY; ringtone=2"_s));
    QCOMPARE(read.values.value(u"language"_s), u"Italiano"_s);
    QCOMPARE(read.values.value(u"ring_sound"_s), u"Ringer2"_s);
    QCOMPARE(read.values.value(u"date_us_format"_s), u"on"_s);
    QCOMPARE(read.values.value(u"locale"_s), u"it_IT"_s);
}

void tst_RenderSnom::trapBrightnessMissing()
{
    for (const char* model : { "gigaset-P710", "gigaset-P850", "snom-D785" })
        QCOMPARE(readSnom(PlanWords::plan(QString::fromLatin1(model), u"brightness="_s))
                     .values.value(u"backlight"_s),
            u"9"_s);
}

void tst_RenderSnom::trapSpeedDialSoftKey()
{
    const PhonePlan plan = PlanWords::plan(u"snom-D785"_s, u"softkey_1=speed_dial,202,"_s);
    QCOMPARE(readSnom(plan).values.value(u"gui_fkey1"_s), u"speed 202"_s);
}

void tst_RenderSnom::trapVlan()
{
    for (const char* words : { "vlan_id_phone=4095", "vlan_id_pcport=70000" }) {
        const auto bytes = PhoneRenderers::snom()->render(
            PlanWords::plan(u"snom-D785"_s, QString::fromLatin1(words)));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::BadValue);
    }
}

void tst_RenderSnom::trapSecondTokenOnly()
{
    for (const bool isComplete : { false, true }) {
        PhonePlan plan = SomePhonePlan::full(u"gigaset-P850"_s);
        plan.isComplete = isComplete;
        const QByteArray bytes = *PhoneRenderers::snom()->render(plan);
        QVERIFY(!bytes.contains(plan.address.first.revealUtf8()));
        QVERIFY(bytes.contains(plan.address.second.revealUtf8()));
    }
}

void tst_RenderSnom::trapBootstrap()
{
    for (const char* model : { "snom-D785", "snom-D865", "gigaset-P710", "gigaset-P850" }) {
        const PhonePlan plan = SomePhonePlan::full(QString::fromLatin1(model));
        const QByteArray bytes = *PhoneRenderers::snom()->render(plan.bootstrap());
        for (const Secret& secret : plan.secrets())
            QVERIFY(!bytes.contains(secret.revealUtf8()));
        QVERIFY(!bytes.contains("Mario Rossi"));
        QCOMPARE(readSnom(bytes).values.value(u"admin_mode_password"_s), u"admin"_s);
    }
}

void tst_RenderSnom::noAccountNoIdentity()
{
    const PhonePlan plan = PlanWords::plan(u"snom-D785"_s, u"account="_s);
    const SnomFileRead read = readSnom(plan);
    for (auto it = read.values.begin(); it != read.values.end(); ++it)
        QVERIFY2(!it.key().startsWith("user_"_L1), qPrintable(it.key()));
}

void tst_RenderSnom::commonRequests_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isCommon");
    QTest::newRow("of the model") << u"snomD785.htm"_s << true;
    QTest::newRow("of the model and phone") << u"snomD785-00041396D9B4.htm"_s << true;
    QTest::newRow("firmware of the model") << u"P850-firmware.htm"_s << true;
    QTest::newRow("in lower case") << u"snomd865-firmware.htm"_s << true;
    QTest::newRow("without a name") << u".htm"_s << false;
    QTest::newRow("a phone's own") << u"00041396D9B4.xml"_s << false;
    QTest::newRow("a page") << u"index.html"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void tst_RenderSnom::commonRequests()
{
    QFETCH(QString, name);
    QFETCH(bool, isCommon);
    QCOMPARE(PhoneRenderers::snom()->isCommonRequest(name), isCommon);
}

void tst_RenderSnom::goldenFile()
{
    const QByteArray bytes = *PhoneRenderers::snom()->render(SomePhonePlan::full(u"snom-D120"_s));
    QFile file(QStringLiteral(TEST_DATA_DIR "/phones/snom-D120.xml"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(bytes), QString::fromUtf8(file.readAll()));
}

QTEST_GUILESS_MAIN(tst_RenderSnom)
#include "tst_RenderSnom.moc"
