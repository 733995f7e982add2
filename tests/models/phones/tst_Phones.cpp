// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/DeviceNumbering.h"
#include "models/phones/PhoneCommands.h"
#include "models/phones/PhoneSheet.h"
#include "models/phones/ScanSession.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

MacAddress mac(int number)
{
    return *MacAddress::parse(u"001565%1"_s.arg(number, 6, 16, QLatin1Char('0')));
}

Phone phone(int number, const QString& user = {}, const QString& model = {})
{
    Phone made;
    made.id = u"p%1"_s.arg(number);
    made.mac = mac(number);
    made.user = user;
    made.model = model;
    return made;
}

/// anna 201, bruno 202, carla without an extension, and a gateway with an FXS port.
Site plainSite(const QList<Phone>& phones = {})
{
    Site site;
    site.name = u"Rossi"_s;
    site.users = { { {}, u"anna"_s, u"Anna"_s, u"201"_s, {}, false },
        { {}, u"bruno"_s, u"Bruno"_s, u"202"_s, {}, false },
        { {}, u"carla"_s, u"Carla"_s, {}, {}, false } };
    Gateway gateway;
    gateway.name = u"fax"_s;
    gateway.mac = u"00:0B:82:01:02:03"_s;
    gateway.ports.resize(2);
    site.gateways = { gateway };
    site.phones = phones;
    return site;
}

QList<Phone> phonesOf(const QString& user, int count)
{
    QList<Phone> phones;
    for (int i = 1; i <= count; ++i)
        phones.append(phone(i, user));
    return phones;
}

QStringList extensionsOf(const DeviceNumbering::Plan& plan)
{
    QStringList extensions;
    for (const auto& device : plan.devices)
        extensions.append(device.extension);
    return extensions;
}

QStringList codesOf(const QList<Error>& errors)
{
    QStringList codes;
    for (const Error& error : errors)
        codes.append(
            u"%1 %2 %3"_s.arg(errorCodeName(error.code), error.subject, error.detail).trimmed());
    return codes;
}

} // namespace

/// Devices and their numbers, named changes, tables of phones, scans in a row.
class tst_Phones : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void numbers_data();
    void numbers();
    void saysWhyNot_data();
    void saysWhyNot();
    void numbersAllInOnePass();
    void changes_data();
    void changes();
    void refuses_data();
    void refuses();
    void swapsPhones();
    void givesUpKeysTheNewModelLacks();
    void namesChanges();
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
    void scansInARow();
    void scansWithoutAssigning();
    void refusesScans_data();
    void refusesScans();

private:
    [[nodiscard]] PhoneSheet::Plan plan(const QByteArray& file, const Site& site) const
    {
        const auto read = PhoneSheet::read(file, site, m_vendors);
        return read ? *read : PhoneSheet::Plan { {}, { { -1, read.error() } }, 0, 0, 0, {} };
    }
    std::shared_ptr<const Catalog> m_catalog;
    VendorBook m_vendors;
};

void tst_Phones::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
    m_vendors = VendorBook(m_catalog);
}

void tst_Phones::numbers_data()
{
    QTest::addColumn<int>("devices");
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QStringList>("expected");
    const QStringList none;
    QTest::newRow("none") << 0 << none << none;
    QTest::newRow("one has the main extension") << 1 << none << QStringList { u"201"_s };
    QTest::newRow("three") << 3 << none << QStringList { u"201"_s, u"91201"_s, u"92201"_s };
    QTest::newRow("eight") << 8 << none
                           << QStringList { u"201"_s, u"91201"_s, u"92201"_s, u"93201"_s,
                                  u"94201"_s, u"95201"_s, u"96201"_s, u"97201"_s };
    QTest::newRow("a taken one is passed over")
        << 3 << QStringList { u"91201"_s } << QStringList { u"201"_s, u"92201"_s, u"93201"_s };
    QTest::newRow("98 makes up for one")
        << 8 << QStringList { u"93201"_s }
        << QStringList { u"201"_s, u"91201"_s, u"92201"_s, u"94201"_s, u"95201"_s, u"96201"_s,
               u"97201"_s, u"98201"_s };
    QTest::newRow("two taken leave one without")
        << 8 << QStringList { u"93201"_s, u"94201"_s }
        << QStringList { u"201"_s, u"91201"_s, u"92201"_s, u"95201"_s, u"96201"_s, u"97201"_s,
               u"98201"_s, u""_s };
    QTest::newRow("a ninth gets none")
        << 9 << none
        << QStringList { u"201"_s, u"91201"_s, u"92201"_s, u"93201"_s, u"94201"_s, u"95201"_s,
               u"96201"_s, u"97201"_s, u""_s };
}

void tst_Phones::numbers()
{
    QFETCH(int, devices);
    QFETCH(QStringList, taken);
    Site site = plainSite(phonesOf(u"anna"_s, devices));
    for (int i = 0; i < taken.size(); ++i)
        site.gateways[0].ports[i].extension = taken[i];
    const auto plan = DeviceNumbering(site).of(u"anna"_s);
    QTEST(extensionsOf(plan), "expected");
    QStringList skipped;
    for (const auto& number : plan.skipped) {
        QCOMPARE(number.why.code, ErrorCode::NumberTaken);
        QVERIFY(number.why.detail.startsWith(u"fax "));
        skipped.append(number.number);
    }
    QCOMPARE(skipped, taken);
}

void tst_Phones::saysWhyNot_data()
{
    QTest::addColumn<QString>("bruno");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("user");
    QTest::addColumn<int>("devices");
    QTest::addColumn<QStringList>("problems");
    const QStringList none;
    QTest::newRow("nothing") << u"202"_s << QString() << u"anna"_s << 2 << none;
    QTest::newRow("no extension, no phone") << u"202"_s << QString() << u"carla"_s << 0 << none;
    QTest::newRow("no extension") << u"202"_s << QString() << u"carla"_s << 1
                                  << QStringList { u"missing_value users.carla.extension"_s };
    QTest::newRow("another user's")
        << u"201"_s << QString() << u"anna"_s << 1 << QStringList { u"number_taken 201 bruno"_s };
    QTest::newRow("a port's") << u"202"_s << u"201"_s << u"anna"_s << 1
                              << QStringList { u"number_taken 201 fax 1"_s };
    QTest::newRow("a device's of somebody else") << u"91201"_s << QString() << u"bruno"_s << 1
                                                 << QStringList { u"number_ambiguous 91201 201"_s };
    QTest::newRow("only alike: 90") << u"90201"_s << QString() << u"bruno"_s << 1 << none;
    QTest::newRow("only alike: 99") << u"99201"_s << QString() << u"bruno"_s << 1 << none;
    QTest::newRow("only alike: nobody has 203")
        << u"91203"_s << QString() << u"bruno"_s << 1 << none;
    QTest::newRow("a ninth device") << u"202"_s << QString() << u"anna"_s << 9
                                    << QStringList { u"too_many_devices 00-15-65-00-00-09 anna"_s };
    QTest::newRow("no such user") << u"202"_s << QString() << u"dora"_s << 1
                                  << QStringList { u"unknown_user users dora"_s };
}

void tst_Phones::saysWhyNot()
{
    QFETCH(QString, user);
    QFETCH(int, devices);
    Site site = plainSite(phonesOf(user, devices));
    QFETCH(QString, bruno);
    QFETCH(QString, port);
    site.users[1].extension = bruno;
    site.gateways[0].ports[0].extension = port;
    QTEST(codesOf(DeviceNumbering(site).of(user).problems), "problems");
}

void tst_Phones::numbersAllInOnePass()
{
    Site site;
    for (int i = 0; i < 5'000; ++i) {
        const QString user = u"user%1"_s.arg(i);
        site.users.append({ {}, user, {}, QString::number(20'000 + i), {}, false });
        site.phones.append({ phone(2 * i + 1, user), phone(2 * i + 2, user) });
    }
    QElapsedTimer timer;
    timer.start();
    const DeviceNumbering numbering(site);
    const auto all = numbering.all();
    QCOMPARE(all.size(), 10'000);
    QCOMPARE(all.value(mac(9'999)), u"24999"_s);
    QCOMPARE(all.value(mac(10'000)), u"9124999"_s);
    QCOMPARE(numbering.problems(), QList<Error>());
    QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
}

using Change = std::function<Status(Site&)>;
Q_DECLARE_METATYPE(Change)

void tst_Phones::changes_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("users"); ///< of the phones 1, 2, 3, ... that are left
    const QList<MacAddress> two { mac(1), mac(3) };
    QTest::newRow("assign") << Change([two](Site& s) {
        return PhoneCommands::assign(s, two, u"bruno"_s);
    }) << QStringList { u"bruno"_s, u"bruno"_s, u"bruno"_s, u""_s };
    QTest::newRow("assign to somebody without an extension")
        << Change([two](Site& s) { return PhoneCommands::assign(s, two, u"carla"_s); })
        << QStringList { u"carla"_s, u"bruno"_s, u"carla"_s, u""_s };
    QTest::newRow("assign to nobody")
        << Change([two](Site& s) { return PhoneCommands::assign(s, two, {}); })
        << QStringList { u""_s, u"bruno"_s, u""_s, u""_s };
    QTest::newRow("assign the same one twice") << Change([](Site& s) {
        return PhoneCommands::assign(s, { mac(4), mac(4) }, u"carla"_s);
    }) << QStringList { u"anna"_s, u"bruno"_s, u"anna"_s, u"carla"_s };
    QTest::newRow("in order") << Change([](Site& s) {
        const auto count = PhoneCommands::assignInOrder(
            s, { mac(4), mac(1) }, { u"carla"_s, u"bruno"_s, u"anna"_s });
        return count && *count == 2 ? Status() : Status(fail(ErrorCode::BadUsage));
    }) << QStringList { u"bruno"_s, u"bruno"_s, u"anna"_s, u"carla"_s };
    QTest::newRow("release") << Change([two](Site& s) { return PhoneCommands::release(s, two); })
                             << QStringList { u""_s, u"bruno"_s, u""_s, u""_s };
    QTest::newRow("swap users") << Change([](Site& s) {
        return PhoneCommands::swapUsers(s, u"anna"_s, u"bruno"_s);
    }) << QStringList { u"bruno"_s, u"anna"_s, u"bruno"_s, u""_s };
    QTest::newRow("remove") << Change([two](Site& s) { return PhoneCommands::remove(s, two); })
                            << QStringList { u"bruno"_s, u""_s };
    QTest::newRow("add") << Change([](Site& s) {
        return PhoneCommands::add(s, phone(9, u"anna"_s));
    }) << QStringList { u"anna"_s, u"bruno"_s, u"anna"_s, u""_s, u"anna"_s };
}

void tst_Phones::changes()
{
    Site site
        = plainSite({ phone(1, u"anna"_s), phone(2, u"bruno"_s), phone(3, u"anna"_s), phone(4) });
    QFETCH(Change, change);
    const Status status = change(site);
    QVERIFY2(status, status ? "" : qPrintable(errorCodeName(status.error().code)));
    QStringList users;
    for (const Phone& each : std::as_const(site.phones)) {
        users.append(each.user);
        QVERIFY(!each.id.isEmpty());
    }
    QTEST(users, "users");
}

void tst_Phones::refuses_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* name, const Change& change, const QString& error) {
        QTest::newRow(name) << change << error;
    };
    row(
        "assign an unknown phone",
        [](Site& s) {
            return PhoneCommands::assign(s, { mac(1), mac(99) }, u"bruno"_s);
        },
        u"no_such_phone 00-15-65-00-00-63"_s);
    row(
        "assign to an unknown user",
        [](Site& s) { return PhoneCommands::assign(s, { mac(1) }, u"dora"_s); },
        u"unknown_user user dora"_s);
    row(
        "a ninth device", [](Site& s) { return PhoneCommands::assign(s, { mac(9) }, u"anna"_s); },
        u"too_many_devices 00-15-65-00-00-09 anna"_s);
    row(
        "a number that is somebody's device",
        [](Site& s) {
            s.users[1].extension = u"91201"_s;
            return PhoneCommands::assign(s, { mac(9) }, u"bruno"_s);
        },
        u"number_ambiguous 91201 201"_s);
    row(
        "a number that is taken",
        [](Site& s) {
            s.gateways[0].ports[0].extension = u"202"_s;
            return PhoneCommands::assign(s, { mac(9) }, u"bruno"_s);
        },
        u"number_taken 202 fax 1"_s);
    row(
        "in order, one unknown",
        [](Site& s) {
            const auto done
                = PhoneCommands::assignInOrder(s, { mac(9), mac(1) }, { u"bruno"_s, u"dora"_s });
            return done ? Status() : Status(tl::unexpected(done.error()));
        },
        u"unknown_user user dora"_s);
    row(
        "release an unknown one",
        [](Site& s) {
            return PhoneCommands::release(s, { mac(1), mac(99) });
        },
        u"no_such_phone 00-15-65-00-00-63"_s);
    row(
        "swap with nobody",
        [](Site& s) { return PhoneCommands::swapUsers(s, u"anna"_s, u"dora"_s); },
        u"unknown_user user dora"_s);
    row(
        "remove an unknown one",
        [](Site& s) {
            return PhoneCommands::remove(s, { mac(1), mac(99) });
        },
        u"no_such_phone 00-15-65-00-00-63"_s);
    row(
        "add a second time", [](Site& s) { return PhoneCommands::add(s, phone(1)); },
        u"duplicate_mac 00-15-65-00-00-01 anna"_s);
    row(
        "add a gateway's",
        [](Site& s) {
            Phone made;
            made.mac = *MacAddress::parse(u"000B82010203");
            return PhoneCommands::add(s, made);
        },
        u"duplicate_mac 00-0B-82-01-02-03 fax"_s);
    row(
        "add none", [](Site& s) { return PhoneCommands::add(s, Phone()); }, u"bad_mac mac"_s);
    row(
        "a serial number twice",
        [](Site& s) { return PhoneCommands::setSerial(s, mac(1), u"S9"_s); },
        u"serial_duplicate S9 00-15-65-00-00-09"_s);
}

void tst_Phones::refuses()
{
    Site site = plainSite(phonesOf(u"anna"_s, 8));
    site.phones.append(phone(9));
    site.phones.last().serial = u"S9"_s;
    const QList<Phone> before = site.phones;
    QFETCH(Change, change);
    const Status status = change(site);
    QVERIFY(!status);
    QTEST(codesOf({ status.error() }).first(), "error");
    QCOMPARE(site.phones, before);
}

void tst_Phones::swapsPhones()
{
    Site site
        = plainSite({ phone(1, u"anna"_s, u"yealink-T54"_s), phone(2, u"bruno"_s), phone(3) });
    site.phones[0].label = u"Hall"_s;
    site.phones[0].parameters.insert(u"language"_s, u"it"_s);
    Phone fresh = phone(7, {}, u"yealink-T46"_s);
    fresh.serial = u"S7"_s;
    QCOMPARE(PhoneCommands::swapPhone(site, *m_catalog, mac(1), fresh), QStringList());
    QCOMPARE(site.phones.size(), 3);
    QCOMPARE(site.phones[0].mac, mac(7));
    QCOMPARE(site.phones[0].model + site.phones[0].serial, u"yealink-T46S7"_s);
    QCOMPARE(site.phones[0].user + site.phones[0].label, u"annaHall"_s);
    QCOMPARE(site.phones[0].parameters.value(u"language"_s), u"it"_s);

    // One that waits in the list takes over where it stands no more.
    Phone waiting;
    waiting.mac = mac(3);
    QVERIFY(PhoneCommands::swapPhone(site, *m_catalog, mac(2), waiting));
    QCOMPARE(site.phones.size(), 2);
    QCOMPARE(site.phones[1].mac, mac(3));
    QCOMPARE(site.phones[1].user, u"bruno"_s);

    for (const MacAddress& taken : { mac(3), mac(7), *MacAddress::parse(u"000B82010203") }) {
        Phone other;
        other.mac = taken;
        const QList<Phone> before = site.phones;
        const auto refused = PhoneCommands::swapPhone(site, *m_catalog, mac(7), other);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DuplicateMac);
        QCOMPARE(site.phones, before);
    }
}

void tst_Phones::givesUpKeysTheNewModelLacks()
{
    Site site = plainSite({ phone(1, u"anna"_s, u"yealink-T54"_s) });
    site.phoneModels = { { u"yealink-T30-hall"_s, u"yealink-T30"_s, u"Hall"_s } };
    auto& parameters = site.phones[0].parameters;
    for (const QString& name : { u"linekey_type_1"_s, u"linekey_value_27"_s, u"expkey_type_1"_s,
             u"softkey_type_1"_s, u"language"_s })
        parameters.insert(name, u"x"_s);
    const PhoneModel* const model = m_catalog->phoneModel(u"yealink-T30"_s);
    QVERIFY(model && model->lineKeys < 27 && model->expansionKeys() == 0 && model->softKeys > 0);
    QStringList expected { u"expkey_type_1"_s };
    if (model->lineKeys < 1)
        expected.append(u"linekey_type_1"_s);
    expected.append(u"linekey_value_27"_s);
    QCOMPARE(
        PhoneCommands::swapPhone(site, *m_catalog, mac(1), phone(2, {}, u"yealink-T30-hall"_s)),
        expected);
    QVERIFY(site.phones[0].parameters.contains(u"language"_s));
    QVERIFY(!site.phones[0].parameters.contains(u"linekey_value_27"_s));
}

void tst_Phones::namesChanges()
{
    QSet<QString> names;
    for (int i = 0; i <= int(PhoneCommands::Name::Import); ++i) {
        const auto name = PhoneCommands::Name(i);
        names.insert(PhoneCommands::name(name));
        QVERIFY(!PhoneCommands::text(name).contains(u'%'));
        QVERIFY(PhoneCommands::text(name, 20).contains(u"20"));
    }
    QCOMPARE(names.size(), int(PhoneCommands::Name::Import) + 1);
}

void tst_Phones::readsSheets_data()
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

void tst_Phones::readsSheets()
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

void tst_Phones::findsFaults_data()
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

void tst_Phones::findsFaults()
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

void tst_Phones::isAllOrNothing()
{
    Site site = plainSite();
    const auto read = plan("mac;user\n001565000001;anna\n001565000002;bruno\n", site);
    QCOMPARE(read.added, 2);
    // Somebody scans one of them meanwhile: the plan is not this site's any more.
    site.phones.append(phone(2));
    QVERIFY(!PhoneSheet::apply(read, site));
    QCOMPARE(site.phones.size(), 1);
}

void tst_Phones::leavesWhatIsNotSaid()
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

void tst_Phones::writesTheSameBytes_data()
{
    QTest::addColumn<QString>("label");
    for (const QString& label : { QString(), u"Hall"_s, u" blanks "_s, u"a;b"_s, u"\"quoted\""_s,
             u"#1"_s, u"two\nlines"_s, u"caff\u00e8 \U0001F4DE"_s, u"   "_s, QString(500, u'x') })
        QTest::newRow(qPrintable(label.left(20))) << label;
}

void tst_Phones::writesTheSameBytes()
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

void tst_Phones::refusesWhatIsNoSheet_data()
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

void tst_Phones::refusesWhatIsNoSheet()
{
    QFETCH(QByteArray, file);
    const auto read = PhoneSheet::read(file, plainSite(), m_vendors);
    QVERIFY(!read);
    QTEST(codesOf({ read.error() }).first(), "error");
}

void tst_Phones::takesTenThousand()
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

void tst_Phones::scansInARow()
{
    Site site = plainSite();
    ScanSession session(site, m_vendors, true);
    using Kind = ScanSession::Kind;
    QCOMPARE(session.nextUser(), u"anna"_s);
    QCOMPARE(session.scan(u"MAC:001565000001;SN:S0001;MODEL:T54W"_s).kind, Kind::Good);
    QCOMPARE(site.phones[0].user + site.phones[0].serial + site.phones[0].model,
        u"annaS0001yealink-T54"_s);
    QCOMPARE(session.nextUser(), u"bruno"_s);
    QCOMPARE(session.scan(u"001565000002"_s).kind, Kind::Good);
    QCOMPARE(site.phones[1].user + site.phones[1].model, u"brunoyealink-T54"_s);
    const auto serial = session.scan(u"SN:FH2P1234567"_s);
    QCOMPARE(serial.kind, Kind::Good);
    QCOMPARE(serial.mac, mac(2));
    QCOMPARE(site.phones[1].serial, u"FH2P1234567"_s);
    const auto again = session.scan(u"00:15:65:00:00:01"_s);
    QCOMPARE(again.kind, Kind::Duplicate);
    QCOMPARE(again.error->detail, u"anna"_s);

    const auto undone = session.undo();
    QCOMPARE(undone.change, PhoneCommands::Name::SetSerial);
    QCOMPARE(site.phones[1].serial, QString());
    QCOMPARE(session.undo().mac, mac(2));
    QCOMPARE(site.phones.size(), 1);
    QCOMPARE(session.nextUser(), u"bruno"_s);
    QCOMPARE(session.undo().kind, Kind::Good);
    QCOMPARE(session.undo().kind, Kind::Wrong);
    QVERIFY(site.phones.isEmpty());
}

void tst_Phones::scansWithoutAssigning()
{
    Site site = plainSite({ phone(1) });
    ScanSession session(site, m_vendors, false);
    QCOMPARE(session.nextUser(), QString());
    QCOMPARE(session.scan(u"001565000001"_s).kind, ScanSession::Kind::Duplicate);
    QCOMPARE(session.scan(u"S/N:12345678"_s).kind, ScanSession::Kind::Good);
    QCOMPARE(session.scan(u"001565000002"_s).kind, ScanSession::Kind::Good);
    QCOMPARE(site.phones[1].user, QString());
    QCOMPARE(site.phones[0].serial, u"12345678"_s);
}

void tst_Phones::refusesScans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("error");
    QTest::newRow("article") << u"6938818302112"_s << u"article_number_scanned 6938818302112"_s;
    QTest::newRow("serial number first") << u"SN:12345678"_s << u"scan_without_phone 12345678"_s;
    QTest::newRow("PIN") << u"PIN:4711"_s << u"scan_without_phone PIN"_s;
    QTest::newRow("a gateway of the site")
        << u"000B82010203"_s << u"bad_value 00-0B-82-01-02-03 Grandstream"_s;
    QTest::newRow("a slip") << u"00156500000"_s << u"bad_mac 00156500000 11/12"_s;
    QTest::newRow("a serial number twice")
        << u"MAC=001565000002&SN=S0001"_s << u"serial_duplicate S0001 00-15-65-00-00-01"_s;
}

void tst_Phones::refusesScans()
{
    QFETCH(QString, text);
    Site site = plainSite({ phone(1) });
    site.phones[0].serial = u"S0001"_s;
    const Site before = site;
    ScanSession session(site, m_vendors, true);
    const auto answer = session.scan(text);
    QCOMPARE(answer.kind, ScanSession::Kind::Wrong);
    QTEST(codesOf({ *answer.error }).first(), "error");
    QVERIFY(site == before);
    QVERIFY(!session.canUndo());
}

QTEST_APPLESS_MAIN(tst_Phones)
#include "tst_Phones.moc"
