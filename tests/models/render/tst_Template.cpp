// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/render/Template.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString noCheck(const QString&) { return {}; }

Result<QString> rendered(
    const QString& text, const TemplateValues& values, const Template::Check& check = noCheck)
{
    return Template(u"test.mustache"_s, text).render(values, check);
}

TemplateValues someValues()
{
    TemplateValues values;
    values.set(u"name"_s, u"gw"_s, u"gateways[0].name"_s);
    return values;
}

} // namespace

class tst_Template : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTexts();
    void putsValuesInAsTheyAre();
    void repeatsLists();
    void innerValuesWinOverOuterOnes();
    void followsSwitches();
    void takesDelimitedNamesOnly();
    void refusesAFaultyTemplate_data();
    void refusesAFaultyTemplate();
    void refusesAValueNobodyUses_data();
    void refusesAValueNobodyUses();
    void refusesAnEmptyValueByItsPath();
    void refusesWhatTheSyntaxCannotHold();
    void checksValuesInListsToo();
    void doesNotRunTagsInsideValues();
};

void tst_Template::fillsTexts()
{
    TemplateValues values = someValues();
    values.set(u"address"_s, u"10.0.0.1"_s);
    QCOMPARE(rendered(u"host {{name}}\naddress {{ address }}\n{{name}}"_s, values).value(),
        u"host gw\naddress 10.0.0.1\ngw"_s);
}

void tst_Template::putsValuesInAsTheyAre()
{
    TemplateValues values;
    values.set(u"name"_s, u"<a> & \"b\" 'c' è"_s);
    QCOMPARE(rendered(u"x {{name}}"_s, values).value(), u"x <a> & \"b\" 'c' è"_s);
}

void tst_Template::repeatsLists()
{
    TemplateValues values;
    for (const QString& number : { u"1"_s, u"2"_s })
        values.append(u"ports"_s).set(u"n"_s, number);
    QCOMPARE(rendered(u"ports\n{{#ports}}\nport {{n}}\n{{/ports}}\nend\n"_s, values).value(),
        u"ports\nport 1\nport 2\nend\n"_s);
    TemplateValues none;
    none.declareList(u"ports"_s);
    QCOMPARE(rendered(u"ports\n{{#ports}}port {{n}}\n{{/ports}}end\n"_s, none).value(),
        u"ports\nend\n"_s);
}

void tst_Template::innerValuesWinOverOuterOnes()
{
    TemplateValues values = someValues();
    values.set(u"site"_s, u"outer"_s);
    TemplateValues& port = values.append(u"ports"_s);
    port.set(u"name"_s, u"port"_s);
    QCOMPARE(rendered(u"{{name}}: {{#ports}}{{name}} of {{site}}{{/ports}}"_s, values).value(),
        u"gw: port of outer"_s);
}

void tst_Template::followsSwitches()
{
    const QString text = u"{{#is_tls}}tls{{/is_tls}}{{^is_tls}}udp{{/is_tls}}"_s;
    TemplateValues values;
    values.turn(u"is_tls"_s, true);
    QCOMPARE(rendered(text, values).value(), u"tls"_s);
    values.turn(u"is_tls"_s, false);
    QCOMPARE(rendered(text, values).value(), u"udp"_s);
}

void tst_Template::takesDelimitedNamesOnly()
{
    TemplateValues values;
    values.set(u"n1"_s, u"one"_s);
    values.set(u"n10"_s, u"ten"_s);
    QCOMPARE(rendered(u"n1 {{n1}} n10 {{n10}}"_s, values).value(), u"n1 one n10 ten"_s);
}

void tst_Template::refusesAFaultyTemplate_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a tag without a value") << u"{{name}} {{adress}}"_s;
    QTest::newRow("an unknown section") << u"{{name}} {{#is_tls}}x{{/is_tls}}"_s;
    QTest::newRow("an unknown inverted section") << u"{{name}} {{^is_tls}}x{{/is_tls}}"_s;
    QTest::newRow("a section not closed") << u"{{name}} {{#is_on}}x"_s;
    QTest::newRow("sections crossed") << u"{{name}} {{#is_on}}{{#is_too}}x{{/is_on}}{{/is_too}}"_s;
    QTest::newRow("a section closed that was never opened") << u"{{name}} {{/is_on}}"_s;
    QTest::newRow("a tag not closed") << u"{{name}} {{name"_s;
    QTest::newRow("a tag with a dot") << u"{{name}} {{site.name}}"_s;
    QTest::newRow("a partial") << u"{{name}} {{>other}}"_s;
    QTest::newRow("an unescaped tag") << u"{{name}} {{&other}}"_s;
    QTest::newRow("three braces") << u"{{name}} {{{other}}}"_s;
    QTest::newRow("an empty tag") << u"{{name}} {{}}"_s;
}

void tst_Template::refusesAFaultyTemplate()
{
    QFETCH(QString, text);
    TemplateValues values = someValues();
    if (text.contains(u"is_too"))
        values.turn(u"is_too"_s, true);
    if (text.contains(u"is_on"))
        values.turn(u"is_on"_s, true);
    const auto result = rendered(text, values);
    QVERIFY2(!result, qPrintable(result.value_or(QString())));
    QCOMPARE(result.error().code, ErrorCode::TemplateInvalid);
    QCOMPARE(result.error().subject, u"test.mustache"_s);
    QVERIFY(!result.error().detail.isEmpty());
}

void tst_Template::refusesAValueNobodyUses_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "text", "switch", "list", "inner" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void tst_Template::refusesAValueNobodyUses()
{
    QFETCH(QString, kind);
    TemplateValues values = someValues();
    TemplateValues& port = values.append(u"ports"_s);
    port.set(u"n"_s, u"1"_s);
    QVERIFY(rendered(u"{{name}}{{#ports}}{{n}}{{/ports}}"_s, values));
    if (kind == u"text")
        values.set(u"spare"_s, u"x"_s);
    else if (kind == u"switch")
        values.turn(u"spare"_s, false);
    else if (kind == u"list")
        values.declareList(u"spare"_s);
    else
        values.append(u"ports"_s).set(u"spare"_s, u"x"_s);
    const auto result = rendered(u"{{name}}{{#ports}}{{n}}{{/ports}}"_s, values);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::TemplateInvalid);
}

void tst_Template::refusesAnEmptyValueByItsPath()
{
    TemplateValues values;
    values.set(u"name"_s, u""_s, u"gateways[0].name"_s);
    QCOMPARE(rendered(u"{{name}}"_s, values).error(),
        Error(ErrorCode::MissingValue, u"gateways[0].name"_s));
}

void tst_Template::refusesWhatTheSyntaxCannotHold()
{
    const auto noBlank
        = [](const QString& value) { return value.contains(u' ') ? u"blank"_s : QString(); };
    TemplateValues values;
    values.set(u"name"_s, u"my gw"_s, u"gateways[0].name"_s);
    QCOMPARE(rendered(u"{{name}}"_s, values, noBlank).error(),
        Error(ErrorCode::ValueNotAllowed, u"gateways[0].name"_s, u"blank"_s));
}

void tst_Template::checksValuesInListsToo()
{
    const auto noLine
        = [](const QString& value) { return value.contains(u'\n') ? u"line"_s : QString(); };
    TemplateValues values;
    values.append(u"ports"_s).set(u"n"_s, u"a\nreload"_s, u"ports[0].n"_s);
    const auto result = rendered(u"{{#ports}}{{n}}{{/ports}}"_s, values, noLine);
    QVERIFY(!result);
    QCOMPARE(result.error().subject, u"ports[0].n"_s);
}

void tst_Template::doesNotRunTagsInsideValues()
{
    TemplateValues values = someValues();
    values.set(u"label"_s, u"{{name}} {{#x}}"_s);
    QCOMPARE(rendered(u"{{label}} {{name}}"_s, values).value(), u"{{name}} {{#x}} gw"_s);
}

QTEST_APPLESS_MAIN(tst_Template)
#include "tst_Template.moc"
