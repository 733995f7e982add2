// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/PhoneSheet.h"
#include "tests/models/phones/PhoneSite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace PhoneSite;

/// Tables of phones, read and written.
class tst_PhoneSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsSheets_data();
    void readsSheets();
    void findsFaults_data();
    void findsFaults();
    void isAllOrNothing();
    void leavesWhatIsNotSaid();
    void writesTheSameBytes_data();
    void writesTheSameBytes();
    void refusesWhatIsNoSheet_data();
    void refusesWhatIsNoSheet();
    void takesTenThousand();

private:
    [[nodiscard]] PhoneSheet::Plan plan(const QByteArray& file, const Site& site) const
    {
        const auto read = PhoneSheet::read(file, site, m_vendors);
        return read ? *read : PhoneSheet::Plan { {}, { { -1, read.error() } }, 0, 0, 0, {} };
    }
    std::shared_ptr<const Catalog> m_catalog;
    VendorBook m_vendors;
};

void tst_PhoneSheet::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_vendors = VendorBook(m_catalog);
}

void tst_PhoneSheet::readsSheets_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected"); ///< model user serial label check code
    const QByteArray all = "yealink-T54|anna|3146|Hall|A1B2";
    const auto row = [](const char* name, const QByteArray& file, const QByteArray& expected) {
        QTest::newRow(name) << file << QString::fromUtf8(expected);
    };
    row("as written",
        "mac;model;user;serial;label;check_code\n001565000001;yealink-T54;anna;3146;Hall;A1B2\n",
        all);
    row("commas, CRLF, byte order mark, other order",
        "\xef\xbb\xbfUser,MAC Address,Label,Model,Serial Number,CRC\r\n"
        "anna,00:15:65:00:00:01,Hall,T54W,3146,a1b2\r\n",
        all);
    row("tabs, Italian names",
        "Indirizzo MAC\tInterno\tModello\tMatricola\tEtichetta\tCodice di controllo\n"
        "0015.6500.0001\t201\tYealink T54S/W\t3146\tHall\tA1B2\n",
        all);
    row("bars, comment, blank lines", "\n# phones\nmac|user\n\n00-15-65-00-00-01|ANNA\n||\n",
        "|anna|||");
    row("quotes", "mac;label\n001565000001;\"a; \"\"b\"\"\nc\"\n", "|||a; \"b\" c|");
    row("blanks in quotes count", "mac;label\n001565000001;\"  x \"\n", "|||  x |");
    row("blanks without do not", "mac ; label\n001565000001;  x \n", "|||x|");
    row("Latin-1", "mac;label\n001565000001;Perch\xe9\n", "|||Perch\xc3\xa9|");
    row("a serial number that ends in control characters",
        "mac;serial\n001565000001;31\x02\x46\x01\x02\n", "||31 F||");
    row("a name in the SIP way", "mac;model\n001565000001;SIP-T54W\n", "yealink-T54||||");
    row("no header", "001565000001;201;yealink-T54;FH2P1234567;A1B2\n",
        "yealink-T54|anna|FH2P1234567||A1B2");
    row("no header, any order, a label", "anna,Sala riunioni,00:15:65:00:00:01,T54W\n",
        "yealink-T54|anna||Sala riunioni|");
    row("a list", "001565000001\n", "||||");
    row("a list with header", "MAC\r\n00:15:65:00:00:01\r\n", "||||");
    row("a list with extension", "001565000001 201\n", "|anna|||");
    row("a list with serial numbers", "001565000001\nS/N: FH2P1234567\n", "||FH2P1234567||");
    row("a list with check codes", "001565000001-A1B2\n", "||||A1B2");
    row("the site's own model", "mac;model\n001565000001;Hall phone\n", "yealink-T54-hall||||");
}

void tst_PhoneSheet::readsSheets()
{
    QFETCH(QByteArray, file);
    Site site = plainSite();
    site.phoneModels = { { u"yealink-T54-hall"_s, u"yealink-T54"_s, u"Hall phone"_s } };
    const auto read = plan(file, site);
    QStringList errors;
    for (const auto& row : read.errors)
        errors.append(codesOf({ row.error }));
    QCOMPARE(errors, QStringList());
    QVERIFY(PhoneSheet::apply(read, site));
    QCOMPARE(site.phones.size(), 1);
    const Phone& found = site.phones.first();
    QCOMPARE(found.mac, mac(1));
    QTEST((QStringList { found.model, found.user, found.serial, found.label, found.checkCode }.join(
              u'|')),
        "expected");
}

void tst_PhoneSheet::findsFaults_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const QByteArray& rows, int line, const QString& error) {
        QTest::newRow(name) << rows << line << error;
    };
    row("address", "0015\n", 2, u"bad_mac mac 0015"_s);
    row("no address", ";anna\n", 2, u"bad_mac mac"_s);
    row("twice", "001565000001\n001565000002\n00:15:65:00:00:01\n", 4,
        u"duplicate_mac 00-15-65-00-00-01 #2"_s);
    row("a gateway's", "000B82010203\n", 2, u"duplicate_mac 00-0B-82-01-02-03 fax"_s);
    row("user", "001565000001;dora\n", 2, u"unknown_user user dora"_s);
    row("extension", "001565000001;299\n", 2, u"unknown_user user 299"_s);
    row("model", "001565000001;;T541\n", 2, u"unknown_model model T541"_s);
    row("serial number in the file", "001565000001;;;S1\n001565000002;;;S1\n", 3,
        u"serial_duplicate S1 00-15-65-00-00-01"_s);
    row("serial number in the site", "001565000001;;;S99\n", 2,
        u"serial_duplicate S99 00-15-65-00-00-63"_s);
    row("check code", "001565000001;;;;;A1\n", 2, u"check_code_wrong 00-15-65-00-00-01 A1"_s);
    row("open quote", "001565000001;;;;\"x\n", 2, u"malformed_file 2 \""_s);
    row("too many cells", "001565000001;;;;;;7\n", 2, u"malformed_file 2 7/6"_s);
    QByteArray nine;
    for (int i = 1; i <= 9; ++i)
        nine += "00156500000" + QByteArray::number(i) + ";bruno\n";
    row("a ninth device", nine, 2, u"too_many_devices 00-15-65-00-00-01 bruno"_s);
}

void tst_PhoneSheet::findsFaults()
{
    QFETCH(QByteArray, rows);
    Site site = plainSite({ phone(99) });
    site.phones[0].serial = u"S99"_s;
    const Site before = site;
    const auto read = plan("mac;user;model;serial;label;check_code\n" + rows, site);
    QVERIFY(!read.errors.isEmpty());
    QTEST(read.errors.first().line, "line");
    QTEST(codesOf({ read.errors.first().error }).first(), "error");
    const Status applied = PhoneSheet::apply(read, site);
    QVERIFY(!applied);
    QCOMPARE(applied.error(),
        Error(ErrorCode::PhoneImportFaulty, u"Rossi"_s, QString::number(read.errors.size())));
    QVERIFY(site == before);
}

void tst_PhoneSheet::isAllOrNothing()
{
    Site site = plainSite();
    const auto read = plan("mac;user\n001565000001;anna\n001565000002;bruno\n", site);
    QCOMPARE(read.added, 2);
    // Somebody scans one of them meanwhile: the plan is not this site's any more.
    site.phones.append(phone(2));
    QVERIFY(!PhoneSheet::apply(read, site));
    QCOMPARE(site.phones.size(), 1);
}

void tst_PhoneSheet::leavesWhatIsNotSaid()
{
    Site site = plainSite({ phone(1, u"anna"_s, u"yealink-T54"_s), phone(2, u"bruno"_s) });
    site.phones[0].label = u"Hall"_s;
    site.phones[0].parameters.insert(u"language"_s, u"it"_s);
    const auto read
        = plan("mac,user,label,piano\n001565000001,202,,3\n001565000002,bruno,,\n", site);
    QCOMPARE(read.changed, 1);
    QCOMPARE(read.unchanged, 1);
    QCOMPARE(read.ignored, QStringList { u"piano"_s });
    QVERIFY(PhoneSheet::apply(read, site));
    QCOMPARE(site.phones[0].user, u"bruno"_s);
    QCOMPARE(site.phones[0].label + site.phones[0].model, u"Hallyealink-T54"_s);
    QCOMPARE(site.phones[0].id, u"p1"_s);
    QCOMPARE(site.phones[0].parameters.size(), 1);
}

void tst_PhoneSheet::writesTheSameBytes_data()
{
    QTest::addColumn<QString>("label");
    for (const QString& label : { QString(), u"Hall"_s, u" blanks "_s, u"a;b"_s, u"\"quoted\""_s,
             u"#1"_s, u"two\nlines"_s, u"caff\u00e8 \U0001F4DE"_s, u"   "_s, QString(500, u'x') })
        QTest::newRow(qPrintable(label.left(20))) << label;
}

void tst_PhoneSheet::writesTheSameBytes()
{
    QFETCH(QString, label);
    Site site = plainSite();
    for (int i = 1; i <= 1'000; ++i) {
        site.users.append({ {}, u"user%1"_s.arg(i), {}, QString::number(1'000 + i), {}, false });
        site.phones.append(phone(
            i, i % 3 ? u"user%1"_s.arg(i) : QString(), i % 5 ? u"yealink-T54"_s : u"snom-D785"_s));
        site.phones.last().serial = i % 2 ? u"S%1"_s.arg(i, 8, 10, QLatin1Char('0')) : QString();
        site.phones.last().label = label;
        site.phones.last().checkCode = i % 7 ? QString() : u"A1B2"_s;
    }
    const QByteArray written = PhoneSheet::write(site);
    QCOMPARE(written.count('\r'), 0);
    Site other = site;
    other.phones.clear();
    const auto read = plan(written, other);
    QCOMPARE(read.errors.size(), 0);
    QCOMPARE(read.added, 1'000);
    QVERIFY(PhoneSheet::apply(read, other));
    QCOMPARE(PhoneSheet::write(other), written);
}

void tst_PhoneSheet::refusesWhatIsNoSheet_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("error");
    QTest::newRow("bytes") << QByteArray("PK\x03\x04\x00\x00", 6) << u"malformed_file  binary"_s;
    QTest::newRow("too large") << QByteArray(PhoneSheet::maximumBytes + 1, 'x')
                               << u"too_much_data  > 16 MB"_s;
    QTest::newRow("too many rows")
        << QByteArray("mac;user\n") + QByteArray("x;y\n").repeated(PhoneSheet::maximumRows + 1)
        << u"too_much_data  > 20000"_s;
}

void tst_PhoneSheet::refusesWhatIsNoSheet()
{
    QFETCH(QByteArray, file);
    const auto read = PhoneSheet::read(file, plainSite(), m_vendors);
    QVERIFY(!read);
    QTEST(codesOf({ read.error() }).first(), "error");
}

void tst_PhoneSheet::takesTenThousand()
{
    Site site = plainSite();
    QByteArray file = "mac;model;serial\n";
    for (int i = 1; i <= 10'000; ++i)
        file += mac(i).hyphens().toLatin1() + ";yealink-T54;S" + QByteArray::number(100'000 + i)
            + '\n';
    QElapsedTimer timer;
    timer.start();
    const auto read = plan(file, site);
    QVERIFY(PhoneSheet::apply(read, site));
    QCOMPARE(site.phones.size(), 10'000);
    // Not optimised, and beside others: a quadratic one takes minutes.
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(tst_PhoneSheet)
#include "tst_PhoneSheet.moc"
