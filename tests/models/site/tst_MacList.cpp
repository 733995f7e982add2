// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/MacList.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString yealink = u"00:15:65:AA:BB:CC"_s;

/// 00-15-65 and 80-50-12 are known here, the latter to make an all-digit MAC of a known vendor.
bool isKnown(const MacAddress& mac)
{
    return mac.value() >> 24 == 0x001565 || mac.value() >> 24 == 0x805012;
}

QStringList macsOf(const MacList& list)
{
    QStringList macs;
    for (const auto& entry : list.entries)
        macs.append(entry.mac.colons());
    return macs;
}

} // namespace

class tst_MacList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling_data();
    void readsEverySpelling();
    void splits_data();
    void splits();
    void takesExtensionsAndSerials_data();
    void takesExtensionsAndSerials();
    void rejects_data();
    void rejects();
    void reportsDuplicates();
    void doesNotGiveADuplicatesSerialToAnotherPhone();
    void keepsAllDigitMacs();
    void isBounded();
};

void tst_MacList::readsEverySpelling_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"001565AABBCC"_s;
    QTest::newRow("lower case") << u"001565aabbcc"_s;
    QTest::newRow("colons") << u"00:15:65:AA:BB:CC"_s;
    QTest::newRow("hyphens") << u"00-15-65-aa-bb-cc"_s;
    QTest::newRow("dots by four") << u"0015.65AA.BBCC"_s;
    QTest::newRow("dots and hyphens mixed") << u"0015-65AA.BBCC"_s;
    QTest::newRow("blanks") << u"00 15 65 AA BB CC"_s;
    QTest::newRow("prefix") << u"MAC: 001565AABBCC"_s;
    QTest::newRow("prefix without blank") << u"mac:00:15:65:aa:bb:cc"_s;
    QTest::newRow("Italian keyboard, colons") << u"00\u00e715\u00e765\u00e7AA\u00e7BB\u00e7CC"_s;
    QTest::newRow("Italian keyboard, hyphens") << u"00'15'65'AA'BB'CC"_s;
    QTest::newRow("blanks around") << u"  001565AABBCC  "_s;
}

void tst_MacList::readsEverySpelling()
{
    QFETCH(QString, text);
    const auto list = MacList::parse(text, isKnown);
    QCOMPARE(list.rejected.size(), 0);
    QCOMPARE(macsOf(list), QStringList { yealink });
    QCOMPARE(MacList::classify(text, isKnown).kind, MacList::Kind::Mac);
}

void tst_MacList::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lines") << u"001565AABBCC\n001565AABBCD"_s;
    QTest::newRow("CRLF and blank lines") << u"\r\n001565AABBCC\r\n\r\n001565AABBCD\r\n"_s;
    QTest::newRow("commas") << u"001565AABBCC, 001565AABBCD"_s;
    QTest::newRow("semicolons") << u"001565AABBCC;001565AABBCD;"_s;
    QTest::newRow("tabs") << u"001565AABBCC\t001565AABBCD"_s;
    QTest::newRow("blank between two") << u"00 15 65 AA BB CC 001565AABBCD"_s;
}

void tst_MacList::splits()
{
    QFETCH(QString, text);
    const auto list = MacList::parse(text, isKnown);
    QCOMPARE(list.rejected.size(), 0);
    QCOMPARE(macsOf(list), (QStringList { yealink, u"00:15:65:AA:BB:CD"_s }));
}

void tst_MacList::takesExtensionsAndSerials_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("serial");
    QTest::newRow("MAC,extension") << u"00:15:65:AA:BB:CC,201"_s << u"201"_s << QString();
    QTest::newRow("MAC;extension;serial")
        << u"001565AABBCC;201;3146019092012345"_s << u"201"_s << u"3146019092012345"_s;
    QTest::newRow("serial on the next line")
        << u"001565AABBCC\n3146019092012345"_s << QString() << u"3146019092012345"_s;
    QTest::newRow("serial with its name")
        << u"001565AABBCC\nS/N: 31460190"_s << QString() << u"31460190"_s;
    QTest::newRow("serial after a blank")
        << u"001565AABBCC FH2P1234567"_s << QString() << u"FH2P1234567"_s;
}

void tst_MacList::takesExtensionsAndSerials()
{
    QFETCH(QString, text);
    const auto list = MacList::parse(text, isKnown);
    QCOMPARE(list.rejected.size(), 0);
    QCOMPARE(macsOf(list), QStringList { yealink });
    QTEST(list.entries.first().extension, "extension");
    QTEST(list.entries.first().serial, "serial");
}

void tst_MacList::rejects_data()
{
    using Reason = MacList::Rejected::Reason;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("reason");
    QTest::newRow("EAN-13") << u"6938818302112"_s << int(Reason::Ean13);
    QTest::newRow("UPC-A that could be a MAC") << u"841885112040"_s << int(Reason::UpcA);
    QTest::newRow("UPC-A that would be multicast") << u"012345678905"_s << int(Reason::UpcA);
    QTest::newRow("one digit short") << u"001565AABBC"_s << int(Reason::Unreadable);
    QTest::newRow("one digit too many") << u"001565AABBCCD"_s << int(Reason::Unreadable);
    QTest::newRow("a wrong letter") << u"00:15:65:AA:BB:CG"_s << int(Reason::Unreadable);
    QTest::newRow("null address") << u"000000000000"_s << int(Reason::UpcA);
    QTest::newRow("serial before any MAC") << u"3146019092012345"_s << int(Reason::Unreadable);
    QTest::newRow("a word") << u"telefono"_s << int(Reason::Unreadable);
}

void tst_MacList::rejects()
{
    QFETCH(QString, text);
    const auto list = MacList::parse(text, isKnown);
    QCOMPARE(list.entries.size(), 0);
    QCOMPARE(list.rejected.size(), 1);
    QTEST(int(list.rejected.first().reason), "reason");
    QCOMPARE(list.rejected.first().error(), Error(ErrorCode::BadMac, u"1"_s, text));
}

void tst_MacList::reportsDuplicates()
{
    const auto list
        = MacList::parse(u"001565AABBCC\n001565AABBCD\n00-15-65-aa-bb-cc,201"_s, isKnown);
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries.first().extension, QString());
    QCOMPARE(list.rejected.size(), 1);
    QCOMPARE(list.rejected.first().reason, MacList::Rejected::Reason::Duplicate);
    QCOMPARE(list.rejected.first().line, 3);
    QCOMPARE(list.rejected.first().firstLine, 1);
    QCOMPARE(list.rejected.first().error().code, ErrorCode::DuplicateMac);
}

void tst_MacList::doesNotGiveADuplicatesSerialToAnotherPhone()
{
    const auto list
        = MacList::parse(u"001565AABBCC\n001565AABBCD\n001565AABBCC\nSN:31460190"_s, isKnown);
    QCOMPARE(list.entries.size(), 2);
    QCOMPARE(list.entries.last().serial, QString());
}

void tst_MacList::keepsAllDigitMacs()
{
    // 805012345671 has a right check digit and a known prefix, 841885112041 a wrong check digit.
    const auto list = MacList::parse(u"805012345671\n841885112041"_s, isKnown);
    QCOMPARE(list.rejected.size(), 0);
    QCOMPARE(macsOf(list), (QStringList { u"80:50:12:34:56:71"_s, u"84:18:85:11:20:41"_s }));
}

void tst_MacList::isBounded()
{
    QString text;
    for (int i = 0; i <= MacList::maximumEntries; ++i)
        text += u"001565%1\n"_s.arg(i + 1, 6, 16, QLatin1Char('0'));
    const auto list = MacList::parse(text, isKnown);
    QCOMPARE(list.entries.size(), MacList::maximumEntries);
    QCOMPARE(list.rejected.last().reason, MacList::Rejected::Reason::TooMany);
}

QTEST_APPLESS_MAIN(tst_MacList)
#include "tst_MacList.moc"
