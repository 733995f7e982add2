// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/UserTableModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<User> twoUsers()
{
    return { { u"1"_s, u"anna"_s, u"Anna Bianchi"_s, u"301"_s, {}, false },
        { u"2"_s, u"bruno"_s, u"Bruno Neri"_s, u"302"_s, {}, true } };
}

} // namespace

class tst_UserTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelContract();
    void proposesAUsername_data();
    void proposesAUsername();
    void fillsTheUsernameOnce();
    void lowerCasesUsernames();
    void togglesVoicemail();
    void numbersAndSkipsTakenOnes();
    void doesNotResetForTheSame();
};

void tst_UserTableModel::keepsTheModelContract()
{
    UserTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setUsers(twoUsers());
    QCOMPARE(model.add({}), 2);
    QVERIFY(model.setData(model.index(2, UserTableModel::Name), u"Carla"_s, Qt::EditRole));
    QVERIFY(model.removeRows(0, 2));
    QVERIFY(!model.removeRows(0, 2));
    QCOMPARE(model.users().size(), 1);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"name"_s);
}

void tst_UserTableModel::proposesAUsername_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("username");
    QTest::newRow("two words") << u"Mario Rossi"_s << u"mario.rossi"_s;
    QTest::newRow("accents") << u"Niccol\u00f2 D\u00e0"_s << u"niccolo.da"_s;
    QTest::newRow("apostrophe") << u"Anna D'Angelo"_s << u"anna.dangelo"_s;
    QTest::newRow("taken") << u"Anna"_s << u"anna2"_s;
    QTest::newRow("digits first") << u"2\u00b0 piano sala"_s << u"piano.sala"_s;
    QTest::newRow("no Latin letter") << u"\u5f20"_s << QString();
}

void tst_UserTableModel::proposesAUsername()
{
    QFETCH(QString, name);
    QTEST(UserTableModel::proposedUsername(name, { u"anna"_s }), "username");
}

void tst_UserTableModel::fillsTheUsernameOnce()
{
    UserTableModel model;
    model.add({});
    const auto name = model.index(0, UserTableModel::Name);
    QVERIFY(model.setData(name, u" Mario   Rossi "_s, Qt::EditRole));
    QCOMPARE(model.users().first().name, u"Mario Rossi"_s);
    QCOMPARE(model.users().first().username, u"mario.rossi"_s);
    QVERIFY(model.setData(name, u"Mario Verdi"_s, Qt::EditRole));
    QCOMPARE(model.users().first().username, u"mario.rossi"_s);
}

void tst_UserTableModel::lowerCasesUsernames()
{
    UserTableModel model;
    model.setUsers(twoUsers());
    QVERIFY(model.setData(model.index(0, UserTableModel::Username), u" ANNA.B "_s, Qt::EditRole));
    QCOMPARE(model.users().first().username, u"anna.b"_s);
}

void tst_UserTableModel::togglesVoicemail()
{
    UserTableModel model;
    model.setUsers(twoUsers());
    const auto cell = model.index(0, UserTableModel::Voicemail);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(cell, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.users().first().hasVoicemail);
}

void tst_UserTableModel::numbersAndSkipsTakenOnes()
{
    UserTableModel model;
    auto users = twoUsers();
    users.append({ {}, u"carla"_s, u"Carla"_s, u"201"_s, {}, false });
    model.setUsers(users);
    model.number({ 1, 0 }, u"0200"_s);
    QCOMPARE(model.users()[1].extension, u"0200"_s);
    QCOMPARE(model.users()[0].extension, u"0201"_s);
    model.number({ 0, 1 }, u"200"_s);
    QCOMPARE(model.users()[0].extension, u"200"_s);
    QCOMPARE(model.users()[1].extension, u"202"_s);
}

void tst_UserTableModel::doesNotResetForTheSame()
{
    UserTableModel model;
    model.setUsers(twoUsers());
    QSignalSpy resets(&model, &UserTableModel::modelReset);
    model.setUsers(twoUsers());
    QCOMPARE(resets.size(), 0);
}

QTEST_APPLESS_MAIN(tst_UserTableModel)
#include "tst_UserTableModel.moc"
