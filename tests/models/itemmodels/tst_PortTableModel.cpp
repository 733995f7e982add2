// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/PortTableModel.h"
#include "models/site/PortProposal.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

GatewayPort port(PortKind kind)
{
    GatewayPort result;
    result.kind = kind;
    return result;
}

} // namespace

class tst_PortTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelContract();
    void offersOnlyWhatAKindHas();
    void neverGivesPasswordsAsText();
    void numbersWithinTheKind();
    void keepsPortsThatFit();
    void proposesTrunkNumbers_data();
    void proposesTrunkNumbers();
    void fillsWithoutOverwriting();
};

void tst_PortTableModel::keepsTheModelContract()
{
    PortTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPorts({ port(PortKind::Fxs), port(PortKind::Bri) }, 0);
    QVERIFY(model.setData(model.index(1, PortTableModel::Protocol), u"pmp"_s, Qt::EditRole));
    QVERIFY(!model.setData(model.index(0, PortTableModel::Protocol), u"pmp"_s, Qt::EditRole));
    QCOMPARE(model.ports()[1].protocol, u"pmp"_s);
    model.setPorts({}, 0);
    QCOMPARE(model.rowCount(), 0);
}

void tst_PortTableModel::offersOnlyWhatAKindHas()
{
    PortTableModel model;
    model.setPorts({ port(PortKind::Fxo), port(PortKind::Fxo) }, 0);
    QVERIFY(model.isUsed(PortTableModel::Number));
    QVERIFY(!model.isUsed(PortTableModel::Protocol));
    QVERIFY(!model.isUsed(PortTableModel::Extension));
    QVERIFY(model.index(0, PortTableModel::Number).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(0, PortTableModel::Protocol).flags().testFlag(Qt::ItemIsEnabled));
}

void tst_PortTableModel::neverGivesPasswordsAsText()
{
    PortTableModel model;
    model.setPorts({ port(PortKind::Bri) }, 0);
    const auto cell = model.index(0, PortTableModel::Password);
    const Secret secret(u"Hidden123"_s);
    QVERIFY(!model.setData(cell, u"Hidden123"_s, Qt::EditRole));
    QVERIFY(model.setData(cell, QVariant::fromValue(secret), PortTableModel::SecretRole));
    QVERIFY(!cell.data(Qt::DisplayRole).isValid());
    QVERIFY(!cell.data(Qt::EditRole).isValid());
    QVERIFY(!cell.data(Qt::ToolTipRole).isValid());
    QVERIFY(cell.data(PortTableModel::FilledRole).toBool());
    QCOMPARE(cell.data(PortTableModel::SecretRole).value<Secret>(), secret);
}

void tst_PortTableModel::numbersWithinTheKind()
{
    PortTableModel model;
    model.setPorts({ port(PortKind::Fxs), port(PortKind::Fxs), port(PortKind::Bri) }, 1);
    QCOMPARE(model.index(1, 0).data(PortTableModel::NumberRole).toInt(), 2);
    QCOMPARE(model.index(2, 0).data(PortTableModel::NumberRole).toInt(), 1);
}

void tst_PortTableModel::keepsPortsThatFit()
{
    GatewayModel model;
    model.ports = { { PortKind::Fxs, 1 }, { PortKind::Bri, 2 } };
    auto bri = port(PortKind::Bri);
    bri.trunkNumber = u"20001"_s;
    const auto ports = PortProposal::fitted({ bri, port(PortKind::Fxo) }, model);
    QCOMPARE(ports.size(), 3);
    QCOMPARE(ports[0].kind, PortKind::Fxs);
    QCOMPARE(ports[1].trunkNumber, u"20001"_s);
    QCOMPARE(ports[2].kind, PortKind::Bri);
}

void tst_PortTableModel::proposesTrunkNumbers_data()
{
    QTest::addColumn<QStringList>("taken");
    QTest::addColumn<QString>("expected");
    QTest::newRow("first") << QStringList {} << u"20001"_s;
    QTest::newRow("a gap is filled") << QStringList { u"20001"_s, u"20003"_s } << u"20002"_s;
    QTest::newRow("not the beginning of a taken one") << QStringList { u"200011"_s } << u"20002"_s;
    QTest::newRow("no taken one as its beginning") << QStringList { u"2000"_s } << u"20010"_s;
    QTest::newRow("none left") << QStringList { u"20"_s } << QString();
}

void tst_PortTableModel::proposesTrunkNumbers()
{
    QFETCH(QStringList, taken);
    QTEST(PortProposal::freeTrunkNumber(taken), "expected");
}

void tst_PortTableModel::fillsWithoutOverwriting()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    Gateway gateway;
    gateway.model = u"TRI_ISDN_2"_s;
    gateway.mac = u"00:A0:BA:0C:11:22"_s;
    gateway.ports = { port(PortKind::Bri), port(PortKind::Bri) };
    gateway.ports[0].trunkNumber = u"300"_s;
    gateway.ports[0].password = Secret(u"kept"_s);
    PortProposal::fill(gateway, {}, **catalog);
    QCOMPARE(gateway.ports[0].trunkNumber, u"300"_s);
    QCOMPARE(gateway.ports[0].password, Secret(u"kept"_s));
    QCOMPARE(gateway.ports[0].username, u"Patton_0c1122_isdn_0"_s);
    QCOMPARE(gateway.ports[1].username, u"Patton_0c1122_isdn_1"_s);
    QCOMPARE(gateway.ports[1].trunkNumber, u"20001"_s);
    QCOMPARE(gateway.ports[1].protocol, u"pp"_s);
    static const QRegularExpression form(u"^[0-9a-f]{13}$"_s);
    QVERIFY(form.match(gateway.ports[1].password.reveal()).hasMatch());
}

QTEST_APPLESS_MAIN(tst_PortTableModel)
#include "tst_PortTableModel.moc"
