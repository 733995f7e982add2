// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/MacAddress.h"

#include <QHash>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_MacAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void rejects_data();
    void rejects();
    void writesEachForm();
    void comparesByValue();
    void isNullByDefault();
};

void tst_MacAddress::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("colons and lower case") << u"00:15:65:aa:bb:cc"_s;
    QTest::newRow("hyphens and upper case") << u"00-15-65-AA-BB-CC"_s;
    QTest::newRow("Cisco dots") << u"0015.65AA.BBCC"_s;
    QTest::newRow("dots between bytes") << u"00.15.65.aa.bb.cc"_s;
    QTest::newRow("no separator") << u"001565AABBCC"_s;
    QTest::newRow("mixed case") << u"001565aAbBcC"_s;
    QTest::newRow("blanks between bytes") << u"00 15 65 AA BB CC"_s;
    QTest::newRow("a blank behind each colon") << u"00: 15: 65: AA: BB: CC"_s;
    QTest::newRow("blanks and line end around") << u"  00:15:65:AA:BB:CC\r\n"_s;
    QTest::newRow("prefix MAC:") << u"MAC:001565AABBCC"_s;
    QTest::newRow("prefix mac and a blank") << u"mac 00:15:65:aa:bb:cc"_s;
    QTest::newRow("prefix MAC, colon and blank") << u"MAC: 00-15-65-AA-BB-CC"_s;
    QTest::newRow("prefix MAC=") << u"MAC=001565AABBCC"_s;
    QTest::newRow("scanner's colons on an Italian keyboard") << u"00ç15ç65çAAçBBçCC"_s;
    QTest::newRow("the same with capital lock") << u"00Ç15Ç65ÇAAÇBBÇCC"_s;
    QTest::newRow("scanner's hyphens on an Italian keyboard") << u"00'15'65'AA'BB'CC"_s;
    QTest::newRow("prefix on an Italian keyboard") << u"MACç001565AABBCC"_s;
}

void tst_MacAddress::reads()
{
    QFETCH(QString, text);
    const auto mac = MacAddress::parse(text);
    QVERIFY(mac.has_value());
    QCOMPARE(mac->value(), quint64(0x001565AABBCC));
}

void tst_MacAddress::rejects_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks only") << u"   "_s;
    QTest::newRow("the prefix alone") << u"MAC:"_s;
    QTest::newRow("eleven digits") << u"001565AABBC"_s;
    QTest::newRow("thirteen digits") << u"001565AABBCCD"_s;
    QTest::newRow("seven bytes") << u"00:15:65:AA:BB:CC:DD"_s;
    QTest::newRow("five bytes") << u"00:15:65:AA:BB"_s;
    QTest::newRow("a letter past F") << u"00:15:65:AA:BB:CG"_s;
    QTest::newRow("letter O for zero") << u"OO:15:65:AA:BB:CC"_s;
    QTest::newRow("one digit for a byte") << u"0:15:65:AA:BB:CC"_s;
    QTest::newRow("one digit in the middle, twelve in all") << u"0:015:65:AA:BB:CC"_s;
    QTest::newRow("two separators in a row") << u"00::15:65:AA:BB:CC"_s;
    QTest::newRow("separator first") << u":00:15:65:AA:BB:CC"_s;
    QTest::newRow("underscores") << u"00_15_65_AA_BB_CC"_s;
    QTest::newRow("the null address") << u"00:00:00:00:00:00"_s;
    QTest::newRow("broadcast") << u"FF:FF:FF:FF:FF:FF"_s;
    QTest::newRow("multicast") << u"01:00:5E:00:00:01"_s;
    QTest::newRow("full-width digits") << u"００1565AABBCC"_s;
    QTest::newRow("words") << u"not a MAC address"_s;
    QTest::newRow("very long") << QString(100'000, u'0');
}

void tst_MacAddress::rejects()
{
    QFETCH(QString, text);
    QVERIFY(!MacAddress::parse(text));
}

void tst_MacAddress::writesEachForm()
{
    const auto mac = MacAddress::parse(u"0a0b0c0d0e0f"_s).value();
    QCOMPARE(mac.plain(), u"0A0B0C0D0E0F"_s);
    QCOMPARE(mac.colons(), u"0A:0B:0C:0D:0E:0F"_s);
    QCOMPARE(mac.hyphens(), u"0A-0B-0C-0D-0E-0F"_s);
}

void tst_MacAddress::comparesByValue()
{
    const auto one = MacAddress::parse(u"00:15:65:AA:BB:CC"_s).value();
    const auto same = MacAddress::parse(u"001565aabbcc"_s).value();
    const auto next = MacAddress::parse(u"001565aabbcd"_s).value();
    QCOMPARE(one, same);
    QCOMPARE(qHash(one), qHash(same));
    QVERIFY(one != next);
    QVERIFY(one < next);
}

void tst_MacAddress::isNullByDefault()
{
    QVERIFY(MacAddress().isNull());
    QVERIFY(!MacAddress::parse(u"001565AABBCC"_s)->isNull());
}

QTEST_APPLESS_MAIN(tst_MacAddress)
#include "tst_MacAddress.moc"
