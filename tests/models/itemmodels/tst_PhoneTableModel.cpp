// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/PhoneTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Phone phone(int number, const QString& user = {})
{
    Phone result;
    result.mac = *MacAddress::parse(u"001565%1"_s.arg(number, 6, 16, QLatin1Char('0')));
    result.user = user;
    return result;
}

Site siteWith(const QList<Phone>& phones)
{
    Site site;
    site.users = { { {}, u"anna"_s, u"Anna"_s, u"301"_s, {}, false },
        { {}, u"bruno"_s, u"Bruno"_s, u"302"_s, {}, false },
        { {}, u"carla"_s, u"Carla"_s, {}, {}, false } };
    site.phones = phones;
    return site;
}

QString extension(const PhoneTableModel& model, int row)
{
    return model.index(row, PhoneTableModel::Extension).data().toString();
}

} // namespace

class tst_PhoneTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelContract();
    void givesDeviceExtensions();
    void skipsExtensionsInUse();
    void refusesANinthDevice();
    void associatesInOrder();
    void refusesATakenMac();
    void knowsVendors();
    void knowsVendorsAsSaid();
    void numbersOnlyWhatChanged();
    void growsInAStraightLine();
};

void tst_PhoneTableModel::keepsTheModelContract()
{
    PhoneTableModel model(nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSite(siteWith({ phone(1), phone(2) }));
    QCOMPARE(model.add(phone(3)), 2);
    QVERIFY(model.setData(model.index(2, PhoneTableModel::Label), u"Hall"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(2, PhoneTableModel::Vendor), u"x"_s, Qt::EditRole));
    QVERIFY(model.removeRows(0, 1));
    QCOMPARE(model.rowOf(phone(3).mac), 1);
    QCOMPARE(model.index(1, PhoneTableModel::Mac).data().toString(), u"00-15-65-00-00-03"_s);
}

void tst_PhoneTableModel::givesDeviceExtensions()
{
    PhoneTableModel model(nullptr);
    model.setSite(siteWith({ phone(1, u"anna"_s), phone(2, u"bruno"_s), phone(3, u"anna"_s),
        phone(4), phone(5, u"carla"_s) }));
    QCOMPARE(extension(model, 0), u"301"_s);
    QCOMPARE(extension(model, 1), u"302"_s);
    QCOMPARE(extension(model, 2), u"91301"_s);
    QCOMPARE(extension(model, 3), QString());
    QCOMPARE(extension(model, 4), QString());
    QVERIFY(model.removeRows(0, 1));
    QCOMPARE(extension(model, 1), u"301"_s);
}

void tst_PhoneTableModel::skipsExtensionsInUse()
{
    Site site = siteWith({ phone(1, u"anna"_s), phone(2, u"anna"_s) });
    site.users[1].extension = u"91301"_s;
    PhoneTableModel model(nullptr);
    model.setSite(site);
    QCOMPARE(extension(model, 1), u"92301"_s);
}

void tst_PhoneTableModel::refusesANinthDevice()
{
    PhoneTableModel model(nullptr);
    QList<Phone> phones;
    for (int i = 1; i <= 8; ++i)
        phones.append(phone(i, u"anna"_s));
    phones.append(phone(9));
    model.setSite(siteWith(phones));
    QCOMPARE(extension(model, 7), u"97301"_s);
    QSignalSpy refused(&model, &PhoneTableModel::refused);
    QVERIFY(!model.setData(model.index(8, PhoneTableModel::Owner), u"anna"_s, Qt::EditRole));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>(), Error(ErrorCode::TooManyDevices, u"anna"_s));
}

void tst_PhoneTableModel::associatesInOrder()
{
    PhoneTableModel model(nullptr);
    model.setSite(siteWith({ phone(1), phone(2, u"bruno"_s), phone(3) }));
    QCOMPARE(model.usersWithoutPhone(), (QStringList { u"anna"_s, u"carla"_s }));
    model.associate({ 2, 0 }, model.usersWithoutPhone());
    QCOMPARE(model.phones()[2].user, u"anna"_s);
    QCOMPARE(model.phones()[0].user, u"carla"_s);
}

void tst_PhoneTableModel::refusesATakenMac()
{
    PhoneTableModel model(nullptr);
    model.setSite(siteWith({ phone(1), phone(2) }));
    const auto cell = model.index(0, PhoneTableModel::Mac);
    QVERIFY(!model.setData(cell, u"001565000002"_s, Qt::EditRole));
    QVERIFY(!model.setData(cell, u"nonsense"_s, Qt::EditRole));
    QVERIFY(model.setData(cell, u"00:15:65:00:00:05"_s, Qt::EditRole));
}

void tst_PhoneTableModel::knowsVendors()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    const PhoneTableModel model(*catalog);
    QCOMPARE(model.vendorOf(phone(1).mac), u"yealink"_s);
    QCOMPARE(model.vendorOf({}), QString());
}

void tst_PhoneTableModel::knowsVendorsAsSaid()
{
    PhoneTableModel model(nullptr);
    model.setSite(siteWith({ phone(1) }));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setVendors(VendorBook(nullptr, { { 0x001565, u"fanvil"_s } }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.index(0, PhoneTableModel::Vendor).data().toString(), u"fanvil"_s);
}

void tst_PhoneTableModel::numbersOnlyWhatChanged()
{
    PhoneTableModel model(nullptr);
    model.setSite(siteWith({ phone(1, u"anna"_s), phone(2, u"bruno"_s), phone(3, u"anna"_s) }));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(model.setData(model.index(0, PhoneTableModel::Owner), u"bruno"_s, Qt::EditRole));
    QCOMPARE(extension(model, 0), u"302"_s);
    QCOMPARE(extension(model, 1), u"91302"_s);
    QCOMPARE(extension(model, 2), u"301"_s);
    QVERIFY(model.setData(model.index(1, PhoneTableModel::Mac), u"001565000009"_s, Qt::EditRole));
    QCOMPARE(model.rowOf(phone(2).mac), -1);
    QCOMPARE(model.rowOf(phone(9).mac), 1);
    changed.clear();
    QVERIFY(model.setData(model.index(0, PhoneTableModel::Label), u"Hall"_s, Qt::EditRole));
    QCOMPARE(changed.size(), 1);
    QVERIFY(model.removeRows(0, 1));
    QCOMPARE(extension(model, 0), u"302"_s);
    QCOMPARE(model.deviceCount(u"bruno"_s), 1);
}

void tst_PhoneTableModel::growsInAStraightLine()
{
    Site site;
    QList<int> rows;
    QStringList users;
    for (int i = 0; i < 4'000; ++i) {
        users.append(u"user%1"_s.arg(i));
        site.users.append({ {}, users.last(), {}, QString::number(10'000 + i), {}, false });
        rows.append(i);
    }
    PhoneTableModel model(nullptr);
    model.setSite(site);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4'000; ++i)
        model.add(phone(i + 1));
    model.associate(rows, users);
    QCOMPARE(extension(model, 3'999), u"13999"_s);
    QCOMPARE(model.usersWithoutPhone(), QStringList());
    // Not optimised, perhaps under a sanitizer; with all numbered at each change it is minutes.
    QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_APPLESS_MAIN(tst_PhoneTableModel)
#include "tst_PhoneTableModel.moc"
