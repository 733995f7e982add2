// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/phones/ArticleNumber.h"
#include "models/phones/ModelName.h"
#include "models/phones/PhoneAgent.h"
#include "models/phones/ScanCode.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What labels, boxes and phones say of themselves.
class tst_ScanCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAddresses_data();
    void readsAddresses();
    void readsLabels_data();
    void readsLabels();
    void tellsApart_data();
    void tellsApart();
    void undoesTheLayout_data();
    void undoesTheLayout();
    void says_data();
    void says();
    void isBounded();
    void showsNoSecret();
    void checksDigits_data();
    void checksDigits();
    void knowsVendors_data();
    void knowsVendors();
    void readsAgents_data();
    void readsAgents();
    void takesNoAgentForSure_data();
    void takesNoAgentForSure();
    void findsModels_data();
    void findsModels();

private:
    std::shared_ptr<const Catalog> m_catalog;
    VendorBook m_vendors;
};

void tst_ScanCode::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    // 80-50-12 makes an all-digit address of a vendor somebody told us of.
    m_vendors = VendorBook(m_catalog, { { 0x805012, u"fanvil"_s }, { 0x000413, u"snom"_s } });
}

void tst_ScanCode::readsAddresses_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text : { u"001565AABBCC"_s, u"001565aabbcc"_s, u"00:15:65:AA:BB:CC"_s,
             u"00-15-65-aa-bb-cc"_s, u"0015.65AA.BBCC"_s, u"00 15 65 AA BB CC"_s,
             u"MAC: 001565AABBCC"_s, u"mac:00:15:65:aa:bb:cc"_s, u"MAC ID 001565AABBCC"_s,
             u"MAC-ID: 00-15-65-AA-BB-CC"_s, u"00\u00e715\u00e765\u00e7AA\u00e7BB\u00e7CC"_s,
             u"00'15'65'AA'BB'CC"_s, u"  001565AABBCC\r\n"_s, u"\ufeff001565AABBCC"_s,
             u"001565\u200bAABBCC"_s, u"]C1001565AABBCC"_s, u"MAC\u00ec001565AABBCC"_s,
             u"MAC\u00e7 00\u00e715\u00e765\u00e7AA\u00e7BB\u00e7CC"_s, u"LAN MAC=001565AABBCC"_s,
             u"(21)001565AABBCC"_s })
        QTest::newRow(qPrintable(text)) << text;
}

void tst_ScanCode::readsAddresses()
{
    QFETCH(QString, text);
    const auto code = ScanCode::read(text, m_vendors);
    QCOMPARE(code.kind, ScanCode::Kind::Phone);
    QCOMPARE(code.mac.colons(), u"00:15:65:AA:BB:CC"_s);
    QCOMPARE(code.serial + code.pin + code.checkCode + code.model, QString());
}

void tst_ScanCode::readsLabels_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QString>("pin");
    QTest::addColumn<QString>("checkCode");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("host");
    const QString no;
    QTest::newRow("keys and semicolons") << u"MAC:001565AABBCC;SN:803011E123456789;"_s
                                         << u"803011E123456789"_s << no << no << no << no;
    QTest::newRow("a query") << u"MAC=001565AABBCC&SN=X5U12345678"_s << u"X5U12345678"_s << no << no
                             << no << no;
    QTest::newRow("lines") << u"Model: SIP-T54W\r\nMAC: 00:15:65:AA:BB:CC\r\nS/N: 31460190"_s
                           << u"31460190"_s << no << no << u"SIP-T54W"_s << no;
    QTest::newRow("an object")
        << u"{\"mac\":\"001565AABBCC\",\"sn\":\"ABC123456\",\"model\":\"D785\",\"pin\":\"4711\"}"_s
        << u"ABC123456"_s << u"4711"_s << no << u"D785"_s << no;
    QTest::newRow("an address with a query")
        << u"https://ztp.example.com/d?mac=00%3A15%3A65%3Aaa%3Abb%3Acc&sn=31460190"_s
        << u"31460190"_s << no << no << no << u"ztp.example.com"_s;
    QTest::newRow("an address with a path") << u"http://example.com/prov/001565aabbcc.cfg"_s << no
                                            << no << no << no << u"example.com"_s;
    QTest::newRow("an address with a vendor's file name")
        << u"http://example.com/cfg001565AABBCC.xml"_s << no << no << no << no << u"example.com"_s;
    QTest::newRow("an address with a password in it")
        << u"https://me:secret@example.com/001565AABBCC"_s << no << no << no << no
        << u"example.com"_s;
    QTest::newRow("two radios") << u"WiFi MAC: 001565AABBCE LAN MAC: 001565AABBCC SN 12345678"_s
                                << u"12345678"_s << no << no << no << no;
    QTest::newRow("cells") << u"T54W;001565AABBCC;3146019092012345"_s << u"3146019092012345"_s << no
                           << no << u"T54W"_s << no;
    QTest::newRow("commas") << u"00:15:65:AA:BB:CC, FH2P1234567"_s << u"FH2P1234567"_s << no << no
                            << no << no;
    QTest::newRow("a blank") << u"001565AABBCC FH2P1234567"_s << u"FH2P1234567"_s << no << no << no
                             << no;
    QTest::newRow("check code") << u"001565AABBCC-A1B2"_s << no << no << u"A1B2"_s << no << no;
    QTest::newRow("check code, lower case")
        << u"001565aabbcc-a1b2"_s << no << no << u"A1B2"_s << no << no;
    QTest::newRow("check code, blanks")
        << u"00 15 65 AA BB CC - A1B2"_s << no << no << u"A1B2"_s << no << no;
    QTest::newRow("check code, blanks only")
        << u"00 15 65 AA BB CC A1 B2"_s << no << no << u"A1B2"_s << no << no;
    QTest::newRow("check code with its name")
        << u"MAC-ID: 001565AABBCC-A1B2"_s << no << no << u"A1B2"_s << no << no;
    QTest::newRow("check code and serial")
        << u"MAC-ID:001565AABBCC-A1B2;SN:ABC1234"_s << u"ABC1234"_s << no << u"A1B2"_s << no << no;
    QTest::newRow("check code apart")
        << u"MAC=001565AABBCC&CRC=A1B2"_s << no << no << u"A1B2"_s << no << no;
    QTest::newRow("check code, Italian layout")
        << u"001565AABBCC'A1B2"_s << no << no << u"A1B2"_s << no << no;
    QTest::newRow("Italian words") << u"MODELLO X5U MAC 001565AABBCC MATRICOLA X5U12345678"_s
                                   << u"X5U12345678"_s << no << no << u"X5U"_s << no;
}

void tst_ScanCode::readsLabels()
{
    QFETCH(QString, text);
    const auto code = ScanCode::read(text, m_vendors);
    QCOMPARE(code.kind, ScanCode::Kind::Phone);
    QCOMPARE(code.mac.plain(), u"001565AABBCC"_s);
    QTEST(code.serial, "serial");
    QTEST(code.pin, "pin");
    QTEST(code.checkCode, "checkCode");
    QTEST(code.model, "model");
    QTEST(code.urlHost, "host");
}

void tst_ScanCode::tellsApart_data()
{
    using Kind = ScanCode::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("value");
    QTest::newRow("EAN-13") << u"6938818302112"_s << Kind::Article << QString();
    QTest::newRow("EAN-8") << u"96385074"_s << Kind::Article << QString();
    QTest::newRow("UPC-A that could be an address")
        << u"841885112040"_s << Kind::Article << QString();
    QTest::newRow("UPC-A that would be multicast")
        << u"012345678905"_s << Kind::Article << QString();
    QTest::newRow("GTIN-14") << u"10012345678902"_s << Kind::Article << QString();
    QTest::newRow("GS1 with an article") << u"(01)10012345678902"_s << Kind::Article << QString();
    QTest::newRow("an all-digit address of a known vendor")
        << u"805012345671"_s << Kind::Phone << u"805012345671"_s;
    QTest::newRow("an all-digit address, check digit wrong")
        << u"841885112041"_s << Kind::Phone << u"841885112041"_s;
    QTest::newRow("GS1 with a serial number")
        << u"(01)10012345678902(21)ABC12345"_s << Kind::Serial << u"ABC12345"_s;
    QTest::newRow("GS1 without brackets, as the scanner says")
        << u"]C1011001234567890221ABC12345"_s << Kind::Serial << u"ABC12345"_s;
    QTest::newRow("serial number")
        << u"3146019092012345"_s << Kind::Serial << u"3146019092012345"_s;
    QTest::newRow("serial number with its name")
        << u"S/N: 31460190"_s << Kind::Serial << u"31460190"_s;
    QTest::newRow("SN") << u"SN:X5U12345678"_s << Kind::Serial << u"X5U12345678"_s;
    QTest::newRow("serial number that looks like an article, with its name")
        << u"SN:96385074"_s << Kind::Serial << u"96385074"_s;
    QTest::newRow("PIN") << u"PIN: 12345678"_s << Kind::Pin << u"12345678"_s;
    QTest::newRow("device PIN") << u"Device PIN=4F7A21"_s << Kind::Pin << u"4F7A21"_s;
    QTest::newRow("one digit short") << u"001565AABBC"_s << Kind::Nothing << QString();
    QTest::newRow("one digit too many") << u"001565AABBCCD"_s << Kind::Nothing << QString();
    QTest::newRow("a wrong letter") << u"00:15:65:AA:BB:CG"_s << Kind::Nothing << QString();
    QTest::newRow("a wrong letter on a label")
        << u"MAC:001565AABBCG;SN:ABC123456"_s << Kind::Nothing << QString();
    QTest::newRow("two phones") << u"001565AABBCC;001565AABBCD"_s << Kind::Nothing << QString();
    QTest::newRow("check code too short") << u"7C2F80ABCDEF-A1B"_s << Kind::Nothing << QString();
    QTest::newRow("a web page") << u"https://www.example.com/"_s << Kind::Nothing << QString();
    QTest::newRow("a wireless network")
        << u"WIFI:T:WPA;S:net;P:secret;;"_s << Kind::Nothing << QString();
    QTest::newRow("a word") << u"telefono"_s << Kind::Nothing << QString();
    QTest::newRow("nothing") << QString() << Kind::Nothing << QString();
}

void tst_ScanCode::tellsApart()
{
    QFETCH(QString, text);
    const auto code = ScanCode::read(text, m_vendors);
    QTEST(code.kind, "kind");
    const QString mac = code.mac.isNull() ? QString() : code.mac.plain();
    if (code.kind != ScanCode::Kind::Nothing)
        QTEST(mac + code.serial + code.pin, "value");
    QCOMPARE(ScanCode::read(code.text, m_vendors).kind, code.kind);
}

void tst_ScanCode::undoesTheLayout_data()
{
    QTest::addColumn<QString>("meant");
    QTest::addColumn<QString>("typed");
    QTest::newRow("an address") << u"https://ztp.example.com/d?mac=001565AABBCC&sn=31460190"_s
                                << u"httpsç--ztp.example.com-d_macì001565AABBCC/snì31460190"_s;
    QTest::newRow("keys") << u"MAC:001565AABBCC;SN:ABC12345"_s << u"MACç001565AABBCCòSNçABC12345"_s;
    QTest::newRow("an object") << u"{\"mac\":\"001565AABBCC\",\"sn\":\"ABC123456\"}"_s
                               << u"é°mac°ç°001565AABBCC°,°sn°ç°ABC123456°*"_s;
    QTest::newRow("a serial number") << u"S/N:3146-0190"_s << u"S-Nç3146'0190"_s;
    QTest::newRow("a hyphen only") << u"AB123-4567X"_s << u"AB123'4567X"_s;
}

void tst_ScanCode::undoesTheLayout()
{
    QFETCH(QString, meant);
    QFETCH(QString, typed);
    const auto wanted = ScanCode::read(meant, m_vendors);
    const auto code = ScanCode::read(typed, m_vendors);
    QVERIFY(wanted.kind != ScanCode::Kind::Nothing);
    QCOMPARE(code.kind, wanted.kind);
    QCOMPARE(code.mac, wanted.mac);
    QCOMPARE(code.serial, wanted.serial);
    QCOMPARE(code.urlHost, wanted.urlHost);
}

void tst_ScanCode::says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    QTest::newRow("article") << u"6938818302112"_s << u"article_number_scanned"_s
                             << u"6938818302112"_s << QString();
    QTest::newRow("too short") << u"001565AABBC"_s << u"bad_mac"_s << u"001565AABBC"_s
                               << u"11/12"_s;
    QTest::newRow("a digit too many")
        << u"001565AABBCCD"_s << u"bad_mac"_s << u"001565AABBCCD"_s << u"13 > 12"_s;
    QTest::newRow("check code") << u"7C2F80ABCDEF-A1B"_s << u"check_code_wrong"_s
                                << u"7C-2F-80-AB-CD-EF"_s << u"A1B"_s;
    QTest::newRow("serial number, no phone")
        << u"SN:12345678"_s << u"scan_without_phone"_s << u"12345678"_s << QString();
    QTest::newRow("too long") << QString(600, u'A') << u"too_much_data"_s << QString(40, u'A')
                              << u"> 512"_s;
}

void tst_ScanCode::says()
{
    QFETCH(QString, text);
    const Error error = ScanCode::read(text, m_vendors).error();
    QTEST(errorCodeName(error.code), "code");
    QTEST(error.subject, "subject");
    QTEST(error.detail, "detail");
    QVERIFY(!ErrorText::sentence(error).isEmpty());
}

void tst_ScanCode::isBounded()
{
    const QString label = u"MAC:001565AABBCC;NOTE:"_s;
    const QString longest = label + QString(ScanCode::maximumLength - label.size(), u'x');
    QCOMPARE(ScanCode::read(longest, m_vendors).kind, ScanCode::Kind::Phone);
    QCOMPARE(ScanCode::read(longest + u'x', m_vendors).kind, ScanCode::Kind::Nothing);
    QElapsedTimer timer;
    timer.start();
    for (const QString& piece :
        { u"MAC:"_s, u"00:"_s, u"(21)"_s, u"A1-"_s, u"mac mac "_s, u";0"_s })
        ScanCode::read(piece.repeated(250'000), m_vendors);
    QVERIFY(timer.elapsed() < 2'000);
}

void tst_ScanCode::showsNoSecret()
{
    for (const QString& text : { u"WIFI:T:WPA;S:net;P:hunter2;;"_s,
             u"https://me:hunter2@example.com/x"_s, u"https://example.com/?token=hunter2"_s })
        QVERIFY(!ErrorText::whole(ScanCode::read(text, m_vendors).error()).contains(u"hunter2"));
}

void tst_ScanCode::checksDigits_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("EAN-13 of the standard") << u"4006381333931"_s << true;
    QTest::newRow("UPC-A of the standard") << u"036000291452"_s << true;
    QTest::newRow("EAN-8 of the standard") << u"73513537"_s << true;
    QTest::newRow("wrong") << u"4006381333930"_s << false;
    QTest::newRow("letters") << u"40063813339A"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void tst_ScanCode::checksDigits()
{
    QFETCH(QString, digits);
    QTEST(ArticleNumber::hasRightCheckDigit(digits), "isRight");
    QTEST(ArticleNumber::isOne(digits), "isRight");
}

void tst_ScanCode::knowsVendors_data()
{
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("vendor");
    QTest::newRow("of the catalogue") << u"001565000001"_s << u"yealink"_s;
    QTest::newRow("Snom") << u"000413112233"_s << u"snom"_s;
    QTest::newRow("a Gigaset block within, though a rule is kept for Snom")
        << u"000413E20001"_s << u"gigaset"_s;
    QTest::newRow("as somebody said") << u"805012000001"_s << u"fanvil"_s;
    QTest::newRow("a gateway's") << u"00A0BA000001"_s << QString();
    QTest::newRow("nobody's") << u"A2B0C0000001"_s << QString();
}

void tst_ScanCode::knowsVendors()
{
    QFETCH(QString, mac);
    QTEST(m_vendors.phoneVendorOf(*MacAddress::parse(mac)), "vendor");
}

void tst_ScanCode::readsAgents_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("modelName");
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("firmware");
    QTest::addColumn<QString>("mac");
    const QString no;
    const auto row = [](const char* agent, const char* vendor, const char* name, const char* model,
                         const char* firmware, const char* mac) {
        QTest::newRow(agent) << QByteArray(agent) << QString::fromLatin1(vendor)
                             << QString::fromLatin1(name) << QString::fromLatin1(model)
                             << QString::fromLatin1(firmware) << QString::fromLatin1(mac);
    };
    row("Nethesis NP-X5 2.12.23 e0e656aabbcc", "nethesis", "NP-X5", "nethesis-NPX5", "2.12.23",
        "E0E656AABBCC");
    row("Fanvil X5U-V2 2.12.16.17 0c383e557eb1", "fanvil", "X5U-V2", "fanvil-X5U", "2.12.16.17",
        "0C383E557EB1");
    row("Fanvil X6U Pro 0.0.10 0c383e2cd782", "fanvil", "X6U Pro", "fanvil-X6U", "0.0.10",
        "0C383E2CD782");
    row("Fanvil X3SG PRO 2.4.0", "fanvil", "X3SG PRO", "fanvil-X3SG-PRO", "2.4.0", "");
    row("Yealink SIP-T46S 66.86.0.15 00:15:65:aa:bb:cc", "yealink", "SIP-T46S", "yealink-T46",
        "66.86.0.15", "001565AABBCC");
    row("Yealink SIP-T21P_E2 52.84.0.15 805e0caabbcc", "yealink", "SIP-T21P_E2", "yealink-T21",
        "52.84.0.15", "805E0CAABBCC");
    row("Yealink SIP VP-T49G 51.80.0.100 00:15:65:aa:bb:cc", "yealink", "SIP VP-T49G",
        "yealink-T49", "51.80.0.100", "001565AABBCC");
    row("Yealink AX83H 180.86.0.5", "yealink", "AX83H", "yealink-AX83", "180.86.0.5", "");
    row("yealink SIP-T54W 96.86.0.20", "yealink", "SIP-T54W", "yealink-T54", "96.86.0.20", "");
    row("Mozilla/4.0 (compatible; snomD785-SIP 10.1.33.33 1.2.3 00041396D9B4 SXM:0)", "snom",
        "D785", "snom-D785", "10.1.33.33", "00041396D9B4");
    row("snomD717-SIP/10.1.54.13", "snom", "D717", "snom-D717", "10.1.54.13", "");
    row("Maxwell 3 2.22.1 7c2f80aabbcc", "gigaset", "Maxwell 3", "gigaset-Maxwell3", "2.22.1",
        "7C2F80AABBCC");
    row("Maxwell Basic/3.15.9", "gigaset", "Maxwell Basic", "gigaset-MaxwellBasic", "3.15.9", "");
    row("GIGASET P850W IP PRO/10.1.0.5;7C2F804DF9A9", "gigaset", "P850W IP PRO", "gigaset-P850",
        "10.1.0.5", "7C2F804DF9A9");
    row("Sangoma S500 V2.0.4.52 005058aabbcc", "sangoma", "S500", "sangoma-S500", "V2.0.4.52",
        "005058AABBCC");
    row("Akuvox SP-R50P 50.0.8.70 0c1105aabbcc", "akuvox", "SP-R50P", "akuvox-SPR50P", "50.0.8.70",
        "0C1105AABBCC");
}

void tst_ScanCode::readsAgents()
{
    QFETCH(QByteArray, agent);
    const auto read = PhoneAgent::read(agent, *m_catalog);
    QTEST(read.vendor, "vendor");
    QTEST(read.modelName, "modelName");
    QTEST(read.model, "model");
    QTEST(read.firmware, "firmware");
    QTEST(read.mac ? read.mac->plain() : QString(), "mac");
}

void tst_ScanCode::takesNoAgentForSure_data()
{
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<QString>("vendor");
    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("a browser") << QByteArray("Mozilla/5.0 (X11; Linux x86_64)") << QString();
    QTest::newRow("a DECT base") << QByteArray("N510 IP PRO/42.245.00.000.000") << QString();
    QTest::newRow("no model of the catalogue")
        << QByteArray("Yealink CP960 73.86.0.10") << u"yealink"_s;
    QTest::newRow("several fit") << QByteArray("Gigaset Maxwell 1.0.0") << u"gigaset"_s;
    QTest::newRow("bytes") << QByteArray("Yealink \xff\xfe\x00\x01", 12) << u"yealink"_s;
    QTest::newRow("long") << QByteArray("Yealink ") + QByteArray(100'000, 'T') << u"yealink"_s;
}

void tst_ScanCode::takesNoAgentForSure()
{
    QFETCH(QByteArray, agent);
    const auto read = PhoneAgent::read(agent, *m_catalog);
    QTEST(read.vendor, "vendor");
    QCOMPARE(read.model, QString());
    QVERIFY(read.modelName.size() <= 512);
}

void tst_ScanCode::findsModels_data()
{
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("model");
    QTest::newRow("id") << QString() << u"yealink-T54"_s << u"yealink-T54"_s;
    QTest::newRow("name") << QString() << u"Yealink T54S/W"_s << u"yealink-T54"_s;
    QTest::newRow("variant") << QString() << u"t54w"_s << u"yealink-T54"_s;
    QTest::newRow("of the vendor") << u"snom"_s << u"D785"_s << u"snom-D785"_s;
    QTest::newRow("of another vendor") << u"yealink"_s << u"D785"_s << QString();
    QTest::newRow("a digit more") << QString() << u"T541"_s << QString();
    QTest::newRow("one letter") << QString() << u"X"_s << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void tst_ScanCode::findsModels()
{
    QFETCH(QString, vendor);
    QFETCH(QString, said);
    QTEST(ModelName::find(*m_catalog, vendor, said), "model");
}

QTEST_APPLESS_MAIN(tst_ScanCode)
#include "tst_ScanCode.moc"
