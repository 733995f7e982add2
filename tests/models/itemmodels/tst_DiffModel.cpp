// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/DiffModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using TextDiff::Kind;

namespace {

/// So many numbered lines, some replaced.
QByteArray config(int lines, const QHash<int, QByteArray>& changes = {})
{
    QByteArray text;
    for (int i = 0; i < lines; ++i)
        text += changes.value(i, "line " + QByteArray::number(i)) + '\n';
    return text;
}

} // namespace

class tst_DiffModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesRawValues();
    void masksSecretsButSeesTheirDifference();
    void foldsAndExpands();
    void showsEverythingWhenNothingDiffers();
    void goesFromPlaceToPlace();
    void findsAlsoInFolds();

private:
    static QVariant at(const DiffModel& model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role);
    }
};

void tst_DiffModel::givesRawValues()
{
    DiffModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setTexts("same\nold\ngone\nsame 2\n", "same\nnew\nsame 2\nmore\n", {});
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.placeCount(), 2);
    QCOMPARE(at(model, 0, DiffModel::LeftNumber), QVariant(1));
    QCOMPARE(at(model, 0, DiffModel::LeftText), QVariant(u"same"_s));
    QVERIFY(!at(model, 0, DiffModel::LeftMark).isValid());
    QCOMPARE(at(model, 1, DiffModel::LeftMark), QVariant(u"~"_s));
    QCOMPARE(at(model, 1, DiffModel::LeftText), QVariant(u"old"_s));
    QCOMPARE(at(model, 1, DiffModel::RightMark), QVariant(u"~"_s));
    QCOMPARE(at(model, 1, DiffModel::RightText), QVariant(u"new"_s));
    QCOMPARE(at(model, 2, DiffModel::LeftMark), QVariant(u"-"_s));
    QVERIFY(!at(model, 2, DiffModel::RightText).isValid());
    QVERIFY(!at(model, 2, DiffModel::RightNumber).isValid());
    QCOMPARE(at(model, 4, DiffModel::RightMark), QVariant(u"+"_s));
    QCOMPARE(at(model, 4, DiffModel::RightNumber), QVariant(4));
    QCOMPARE(at(model, 4, 0, DiffModel::KindRole).toInt(), int(Kind::Added));
    QCOMPARE(model.longestLine(), 6);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_DiffModel::masksSecretsButSeesTheirDifference()
{
    DiffModel model;
    const QAbstractItemModelTester tester(&model);
    const QList<Secret> secrets { Secret(u"Sesame99"_s) };
    model.setTexts("administrator a password Sesame99\nsip Sesame99 x\n",
        "administrator a password Other11\nsip Sesame99 x\n", secrets);
    QCOMPARE(model.placeCount(), 1);
    QString shown;
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < DiffModel::ColumnCount; ++column)
            shown += at(model, row, column).toString() + u'\n';
    QVERIFY(!shown.contains(u"Sesame99"_s));
    QVERIFY(!shown.contains(u"Other11"_s));
    QVERIFY(shown.contains(u"password ••••"_s));
    QCOMPARE(model.find(u"Sesame99"_s, -1), -1); // what is not shown is not found either
    model.setShowingSecrets(true);
    QCOMPARE(at(model, 0, DiffModel::LeftText).toString(), u"administrator a password Sesame99"_s);
    QCOMPARE(at(model, 0, DiffModel::RightText).toString(), u"administrator a password Other11"_s);
    QCOMPARE(model.find(u"other11"_s, -1), 0);
}

void tst_DiffModel::foldsAndExpands()
{
    DiffModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTexts(config(100), config(100, { { 50, "changed" } }), {});
    QCOMPARE(model.rowCount(), 1 + 3 + 1 + 3 + 1);
    QCOMPARE(at(model, 0, 0, DiffModel::FoldRole).toInt(), 47);
    QVERIFY(!at(model, 0, DiffModel::LeftText).isValid());
    QCOMPARE(at(model, 4, DiffModel::RightText).toString(), u"changed"_s);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QVERIFY(!model.expand(4));
    QVERIFY(!model.expand(-1));
    QVERIFY(!model.expand(99));
    QVERIFY(model.expand(8));
    QCOMPARE(inserted.count(), 1);
    QVERIFY(model.expand(0));
    QCOMPARE(model.rowCount(), 100);
    for (int row = 0; row < 100; ++row) {
        QCOMPARE(at(model, row, DiffModel::LeftNumber).toInt(), row + 1);
        QCOMPARE(at(model, row, 0, DiffModel::FoldRole).toInt(), 1);
    }
    model.setFolding(false);
    QCOMPARE(model.rowCount(), 100);
    model.setFolding(true);
    QCOMPARE(model.rowCount(), 9);
}

void tst_DiffModel::showsEverythingWhenNothingDiffers()
{
    DiffModel model;
    model.setTexts(config(50), config(50), {});
    QCOMPARE(model.placeCount(), 0);
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(model.nextDifference(-1), -1);
    QCOMPARE(model.previousDifference(50), -1);
}

void tst_DiffModel::goesFromPlaceToPlace()
{
    DiffModel model;
    const QHash<int, QByteArray> changes { { 0, "a" }, { 10, "b" }, { 11, "c" }, { 99, "d" } };
    model.setTexts(config(100), config(100, changes), {});
    model.setFolding(false);
    QList<int> forward;
    for (int row = model.nextDifference(-1); row >= 0; row = model.nextDifference(row))
        forward.append(row);
    QCOMPARE(forward, (QList<int> { 0, 10, 99 }));
    QList<int> back;
    for (int row = model.previousDifference(100); row >= 0; row = model.previousDifference(row))
        back.append(row);
    QCOMPARE(back, (QList<int> { 99, 10, 0 }));
    QCOMPARE(model.previousDifference(11), 10); // from within a place to its beginning
}

void tst_DiffModel::findsAlsoInFolds()
{
    DiffModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTexts(config(100), config(100, { { 50, "changed" } }), {});
    QCOMPARE(model.find(u"CHANGED"_s, -1), 4);
    const int row = model.find(u"line 20"_s, 4); // around the end, inside the first fold
    QCOMPARE(row, 20);
    QCOMPARE(at(model, row, DiffModel::LeftText).toString(), u"line 20"_s);
    QCOMPARE(model.rowCount(), 9 + 46);
    QCOMPARE(model.find(u"line 20"_s, row), row); // the only one there is
    QCOMPARE(model.find(u"nowhere"_s, 0), -1);
    QCOMPARE(model.find(u""_s, 0), -1);
    // From a fold itself the first line inside is found, too.
    const int fold = model.rowCount() - 1;
    QCOMPARE(at(model, fold, 0, DiffModel::FoldRole).toInt(), 46);
    QCOMPARE(model.find(u"line 54"_s, fold), fold);
}

QTEST_GUILESS_MAIN(tst_DiffModel)
#include "tst_DiffModel.moc"
