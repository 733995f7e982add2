// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/NumberForms.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_NumberForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesANumberInEachForm_data();
    void writesANumberInEachForm();
    void patternsOfKnownBlocks_data();
    void patternsOfKnownBlocks();
    void patternsMatchTheBlockAndNothingElse();
};

void tst_NumberForms::writesANumberInEachForm_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& number, const QString& format,
                         const QString& country, const QString& expected) {
        QTest::newRow(name) << number << format << country << expected;
    };
    row("national stays", u"0721405516"_s, u"national"_s, u"IT"_s, u"0721405516"_s);
    row("plus to national", u"+390721405516"_s, u"national"_s, u"IT"_s, u"0721405516"_s);
    row("zerozero to national", u"00390721405516"_s, u"national"_s, u"IT"_s, u"0721405516"_s);
    row("national to plus", u"0721405516"_s, u"plus"_s, u"IT"_s, u"+390721405516"_s);
    row("zerozero to plus", u"00390721405516"_s, u"plus"_s, u"IT"_s, u"+390721405516"_s);
    row("plus to zerozero", u"+390721405516"_s, u"zerozero"_s, u"IT"_s, u"00390721405516"_s);
    row("another country's", u"+4930123456"_s, u"national"_s, u"IT"_s, u"+4930123456"_s);
    row("an unknown country", u"030123456"_s, u"plus"_s, u"DE"_s, u"030123456"_s);
    row("none", QString(), u"plus"_s, u"IT"_s, QString());
}

void tst_NumberForms::writesANumberInEachForm()
{
    QFETCH(QString, number);
    QFETCH(QString, format);
    QFETCH(QString, country);
    QTEST(NumberForms::inForm(number, format, country), "expected");
}

void tst_NumberForms::patternsOfKnownBlocks_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one") << u"0721405517"_s << QStringList { u"0721405517"_s };
    QTest::newRow("a hundred") << u"0721405500-99"_s << QStringList { u"_07214055XX"_s };
    QTest::newRow("two tens") << u"0721405520-39"_s << QStringList { u"_07214055[2-3]X"_s };
    QTest::newRow("ragged") << u"0721405517-23"_s
                            << QStringList { u"_072140551[7-9]"_s, u"_072140552[0-3]"_s };
    QTest::newRow("with plus") << u"+390721405510-19"_s << QStringList { u"_+39072140551X"_s };
}

void tst_NumberForms::patternsOfKnownBlocks()
{
    QFETCH(QString, block);
    QTEST(NumberForms::patterns(NumberBlock::parse(block).value()), "expected");
}

void tst_NumberForms::patternsMatchTheBlockAndNothingElse()
{
    QRandomGenerator random(4711);
    for (int round = 0; round < 300; ++round) {
        const int a = random.bounded(10'000);
        const int b = a + random.bounded(10'000 - a);
        const auto number = [](int n) { return u"0721%1"_s.arg(n, 4, 10, QChar(u'0')); };
        const QStringList patterns = NumberForms::patterns({ number(a), number(b) });
        QVERIFY(patterns.size() <= 8);
        QList<QRegularExpression> expressions;
        for (QString pattern : patterns) {
            if (pattern.startsWith(u'_'))
                pattern = pattern.sliced(1).replace(u'X', u"[0-9]"_s);
            expressions.append(QRegularExpression(u'^' + pattern + u"\\z"_s));
        }
        for (int n = 0; n < 10'000; n += (round < 20 ? 1 : 37)) {
            const auto hits = std::count_if(expressions.begin(), expressions.end(),
                [&](const auto& e) { return e.match(number(n)).hasMatch(); });
            QCOMPARE(hits, n >= a && n <= b ? 1 : 0);
        }
    }
}

QTEST_APPLESS_MAIN(tst_NumberForms)
#include "tst_NumberForms.moc"
