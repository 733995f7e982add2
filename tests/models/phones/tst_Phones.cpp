// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/DeviceNumbering.h"
#include "models/phones/PhoneCommands.h"
#include "models/phones/ScanSession.h"
#include "tests/models/phones/PhoneSite.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace PhoneSite;

namespace {

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

} // namespace

/// Devices and their numbers, named changes, scans in a row.
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
    void scansInARow();
    void scansWithoutAssigning();
    void assignsKnownPhonesWithTheirSerial();
    void keepsTheSerialOfARefusedPhoneFromOthers();
    void takesBackNobodyElsesChange();
    void movesAKnownPhone();
    void refusesScans_data();
    void refusesScans();

private:
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

void tst_Phones::scansInARow()
{
    Site site = plainSite();
    ScannedSite scanned(site);
    ScanSession session(scanned, m_vendors, true);
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
    ScannedSite scanned(site);
    ScanSession session(scanned, m_vendors, false);
    QCOMPARE(session.nextUser(), QString());
    QCOMPARE(session.scan(u"001565000001"_s).kind, ScanSession::Kind::Duplicate);
    QCOMPARE(session.scan(u"S/N:12345678"_s).kind, ScanSession::Kind::Good);
    QCOMPARE(session.scan(u"001565000002"_s).kind, ScanSession::Kind::Good);
    QCOMPARE(site.phones[1].user, QString());
    QCOMPARE(site.phones[0].serial, u"12345678"_s);
}

void tst_Phones::assignsKnownPhonesWithTheirSerial()
{
    Site site = plainSite({ phone(1), phone(2) });
    ScannedSite scanned(site);
    ScanSession session(scanned, m_vendors, true);
    const auto answer = session.scan(u"MAC:001565000002;SN:S0002"_s);
    QCOMPARE(answer.finding, ScanSession::Finding::PhoneGiven);
    QCOMPARE(answer.change, PhoneCommands::Name::Assign);
    QCOMPARE(site.phones[1].user + site.phones[1].serial, u"annaS0002"_s);
    QCOMPARE(session.scan(u"001565000002"_s).finding, ScanSession::Finding::PhoneJustScanned);
    session.undo();
    QCOMPARE(site.phones[1].user + site.phones[1].serial, QString());
    QCOMPARE(session.scan(u"001565000002"_s).kind, ScanSession::Kind::Good);
    QCOMPARE(site.phones[1].user, u"anna"_s);
}

void tst_Phones::keepsTheSerialOfARefusedPhoneFromOthers()
{
    Site site = plainSite();
    ScannedSite scanned(site);
    ScanSession session(scanned, m_vendors);
    QCOMPARE(session.scan(u"001565000001"_s).kind, ScanSession::Kind::Good);
    const auto gateway = session.scan(u"000B82010203"_s);
    QCOMPARE(gateway.finding, ScanSession::Finding::Gateway);
    QCOMPARE(gateway.gateway, u"fax"_s);
    QCOMPARE(session.scan(u"SN:S0001"_s).error->code, ErrorCode::ScanWithoutPhone);
    QCOMPARE(session.scan(u"001565000002"_s).kind, ScanSession::Kind::Good);
    session.undo(); // the box in the hand is none of the list's now
    QCOMPARE(session.scan(u"SN:S0002"_s).error->code, ErrorCode::ScanWithoutPhone);
    QCOMPARE(site.phones[0].serial, QString());
}

void tst_Phones::takesBackNobodyElsesChange()
{
    Site site = plainSite();
    ScannedSite scanned(site);
    ScanSession session(scanned, m_vendors);
    QCOMPARE(session.scan(u"001565000001"_s).kind, ScanSession::Kind::Good);
    QVERIFY(scanned.perform(PhoneCommands::Name::SetLabel, 1, [](Site& changed) {
        changed.phones[0].label = u"Reception"_s;
        return Status();
    }));
    QVERIFY(!session.canUndo());
    // What makes no difference is no step.
    QCOMPARE(session.setModel(mac(1), {}, false).kind, ScanSession::Kind::Good);
    QVERIFY(!session.canUndo());
    scanned.undo();
    QVERIFY(session.canUndo());
    scanned.undo();
    session.moved(scanned.position());
    QVERIFY(!session.canUndo());
    QVERIFY(site.phones.isEmpty());
}

void tst_Phones::movesAKnownPhone()
{
    Site site = plainSite({ phone(1, u"anna"_s) });
    ScannedSite scanned(site);
    ScanSession session(scanned, m_vendors, true);
    const auto known = session.scan(u"001565000001"_s);
    QCOMPARE(known.finding, ScanSession::Finding::PhoneKnown);
    QCOMPARE(known.next, u"bruno"_s);
    QCOMPARE(session.move(mac(1)).kind, ScanSession::Kind::Good);
    QCOMPARE(site.phones[0].user, u"bruno"_s);
    QCOMPARE(session.nextUser(), u"anna"_s);
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
    ScannedSite scanned(site);
    ScanSession session(scanned, m_vendors, true);
    const auto answer = session.scan(text);
    QCOMPARE(answer.kind, ScanSession::Kind::Wrong);
    QTEST(codesOf({ *answer.error }).first(), "error");
    QVERIFY(site == before);
    QVERIFY(!session.canUndo());
}

QTEST_APPLESS_MAIN(tst_Phones)
#include "tst_Phones.moc"
