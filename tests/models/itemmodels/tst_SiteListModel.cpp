// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/SiteListModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = SiteListModel::SiteState;

namespace {

const QStringList plan { u"site"_s, u"trunks"_s, u"users"_s, u"gateways"_s };

SiteSummary summary(
    const QString& id, const WizardProgress& progress = {}, int gateways = 0, int gatewaysDone = 0)
{
    SiteSummary site;
    site.id = id;
    site.name = u"Site "_s + id;
    site.customer = u"Customer "_s + id;
    site.progress = progress;
    site.phones = 3;
    site.gateways = gateways;
    site.gatewaysDone = gatewaysDone;
    site.activeAt = QDateTime(QDate(2026, 6, 1), QTime(8, 0), Qt::UTC);
    site.tags = { u"Élite"_s, u"hotel"_s };
    site.pbxKind = id == "b"_L1 ? u"tvox"_s : u"nethvoice"_s;
    site.standing = { SiteStanding::State::Delivered, site.activeAt, 4 };
    return site;
}

} // namespace

class tst_SiteListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesRawValues();
    void keepsIndexesWhileTheOrderStays();
    void resetsForAnotherOrder();
    void findsASiteById();
    void tellsWhatThereIsToChooseFrom();
    void isSearchedWithoutAccents();
    void saysHowFarASiteIs_data();
    void saysHowFarASiteIs();
};

void tst_SiteListModel::givesRawValues()
{
    SiteListModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setSites({ summary(u"a"_s, { u"users"_s, { u"site"_s } }, 2, 1), summary(u"b"_s) });
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, SiteListModel::Name).data().toString(), u"Site a"_s);
    QCOMPARE(model.index(1, SiteListModel::Customer).data().toString(), u"Customer b"_s);
    QCOMPARE(model.index(0, SiteListModel::Phones).data().toInt(), 3);
    QCOMPARE(model.index(0, SiteListModel::Gateways).data().toInt(), 2);
    QCOMPARE(model.index(0, 0).data(SiteListModel::IdRole).toString(), u"a"_s);
    QCOMPARE(
        model.index(0, SiteListModel::State).data().toInt(), int(SiteStanding::State::Delivered));
    QCOMPARE(model.index(0, SiteListModel::Tags).data().toStringList(),
        (QStringList { u"Élite"_s, u"hotel"_s }));
    QCOMPARE(model.index(0, SiteListModel::OpenPoints).data().toInt(), 4);
    QCOMPARE(
        model.index(0, SiteListModel::LastActivity).data().toDateTime().date(), QDate(2026, 6, 1));
}

void tst_SiteListModel::keepsIndexesWhileTheOrderStays()
{
    SiteListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSites({ summary(u"a"_s), summary(u"b"_s) });
    const QPersistentModelIndex second = model.index(1, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    SiteSummary renamed = summary(u"b"_s);
    renamed.name = u"New name"_s;
    model.setSites({ summary(u"a"_s), renamed });
    QCOMPARE(changed.size(), 1);
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), u"New name"_s);
}

void tst_SiteListModel::resetsForAnotherOrder()
{
    SiteListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSites({ summary(u"a"_s), summary(u"b"_s) });
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSites({ summary(u"b"_s), summary(u"a"_s) });
    QCOMPARE(reset.size(), 1);
    model.setSites({});
    QCOMPARE(model.rowCount(), 0);
}

void tst_SiteListModel::findsASiteById()
{
    SiteListModel model;
    model.setSites({ summary(u"a"_s), summary(u"b"_s) });
    QCOMPARE(model.indexOf(u"b"_s).row(), 1);
    QVERIFY(!model.indexOf(u"c"_s).isValid());
}

void tst_SiteListModel::tellsWhatThereIsToChooseFrom()
{
    SiteListModel model;
    QVERIFY(model.tags().isEmpty());
    SiteSummary other = summary(u"b"_s);
    other.tags = { u"2026"_s, u"Hotel"_s };
    model.setSites({ summary(u"a"_s), other });
    QCOMPARE(model.tags(), (QStringList { u"2026"_s, u"Hotel"_s, u"Élite"_s }));
    QCOMPARE(model.pbxKinds(), (QStringList { u"nethvoice"_s, u"tvox"_s }));
}

void tst_SiteListModel::isSearchedWithoutAccents()
{
    SiteListModel model;
    model.setSites({ summary(u"a"_s) });
    for (const QString& text : { u"Site a"_s, u"CUSTOMER"_s, u"elite"_s, u"HÔTEL"_s })
        QVERIFY2(model.searched(0).contains(SiteListModel::folded(text)), qPrintable(text));
    SiteSummary renamed = summary(u"a"_s);
    renamed.name = u"Forlì"_s;
    model.setSites({ renamed });
    QVERIFY(model.searched(0).contains(u"forli"_s));
    // As some systems write it: the letter and its accent apart.
    QCOMPARE(SiteListModel::folded(u"Cafe\u0300 Centrale"_s), u"cafe centrale"_s);
    QVERIFY(!model.searched(0).contains(u"site a"_s));
}

void tst_SiteListModel::saysHowFarASiteIs_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<QStringList>("done");
    QTest::addColumn<int>("gateways");
    QTest::addColumn<int>("gatewaysDone");
    QTest::addColumn<State>("state");
    QTest::newRow("an imported site was never opened")
        << QString() << QStringList() << 1 << 0 << State::NotStarted;
    QTest::newRow("a page is open") << u"users"_s << plan.first(3) << 1 << 0 << State::InProgress;
    QTest::newRow("planned, nothing uploaded")
        << u"upload"_s << plan << 2 << 0 << State::ReadyToUpload;
    QTest::newRow("one gateway of two") << u"upload"_s << plan << 2 << 1 << State::PartlyUploaded;
    QTest::newRow("all gateways") << u"summary"_s << plan << 2 << 2 << State::Complete;
    QTest::newRow("planned without gateways") << u"summary"_s << plan << 0 << 0 << State::Complete;
}

void tst_SiteListModel::saysHowFarASiteIs()
{
    QFETCH(QString, step);
    QFETCH(QStringList, done);
    QFETCH(int, gateways);
    QFETCH(int, gatewaysDone);
    QFETCH(State, state);
    QCOMPARE(
        SiteListModel::stateOf(summary(u"a"_s, { step, done }, gateways, gatewaysDone)), state);
}

QTEST_GUILESS_MAIN(tst_SiteListModel)
#include "tst_SiteListModel.moc"
