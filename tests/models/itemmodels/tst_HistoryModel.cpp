// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/HistoryModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = HistoryModel::Kind;

class tst_HistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesRawValuesNewestFirst();
};

void tst_HistoryModel::givesRawValuesNewestFirst()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    const QDateTime at(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
    UploadRecord upload;
    upload.id = u"2"_s;
    upload.endedAt = at.addSecs(60);
    upload.door = u"ssh"_s;
    upload.method = u"inline"_s;
    upload.outcome = Outcome::failed(Error(ErrorCode::Timeout));
    upload.identity = u"SN4120"_s;
    UploadRecord restore = upload;
    restore.id = u"3"_s;
    restore.purpose = u"restore"_s;
    restore.outcome = Outcome::done();
    const BackupRecord backup { u"1"_s, {}, {}, at, u"running"_s, {}, u"SN4120"_s };
    const BackupRecord later { u"4"_s, {}, {}, at.addSecs(99), u"startup"_s, {}, {} };
    model.setRecords({ restore, upload }, { later, backup });
    QCOMPARE(model.rowCount(), 4);
    QStringList ids;
    QList<Kind> kinds;
    for (int row = 0; row < 4; ++row) {
        ids.append(model.index(row, 0).data(HistoryModel::IdRole).toString());
        kinds.append(model.index(row, 0).data(HistoryModel::KindRole).value<Kind>());
    }
    QCOMPARE(ids, (QStringList { u"4"_s, u"3"_s, u"2"_s, u"1"_s }));
    QCOMPARE(kinds, (QList<Kind> { Kind::Backup, Kind::Restore, Kind::Upload, Kind::Backup }));
    const QModelIndex failed = model.index(2, 0);
    QCOMPARE(failed.data().toDateTime(), at.addSecs(60));
    QCOMPARE(failed.data(HistoryModel::EndRole).toInt(), int(Outcome::End::Failed));
    QCOMPARE(failed.data(HistoryModel::DoorRole).toString(), u"ssh"_s);
    QCOMPARE(failed.data(HistoryModel::MethodRole).toString(), u"inline"_s);
    QCOMPARE(failed.siblingAtColumn(HistoryModel::Device).data().toString(), u"SN4120"_s);
    QVERIFY(!model.index(3, 0).data(HistoryModel::EndRole).isValid());
    QCOMPARE(model.index(3, 0).data(HistoryModel::MethodRole).toString(), u"running"_s);
    QCOMPARE(model.rowOf(u"2"_s), 2);
    QCOMPARE(model.rowOf(u"9"_s), -1);
}

QTEST_APPLESS_MAIN(tst_HistoryModel)
#include "tst_HistoryModel.moc"
