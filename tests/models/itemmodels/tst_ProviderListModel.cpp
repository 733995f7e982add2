// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/ProviderListModel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ProviderListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheCatalogue();
    void endsWithTheUnlistedOne();
    void findsAProviderById();

private:
    std::shared_ptr<const Catalog> m_catalog;
};

void tst_ProviderListModel::initTestCase()
{
    const auto catalog = Catalog::load();
    QVERIFY(catalog);
    m_catalog = *catalog;
}

void tst_ProviderListModel::listsTheCatalogue()
{
    ProviderListModel model(m_catalog);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), int(m_catalog->providers().size()) + 1);
    QCOMPARE(model.columnCount(), int(ProviderListModel::ColumnCount));
    const Provider& first = m_catalog->providers().first();
    QCOMPARE(model.index(0, ProviderListModel::Name).data().toString(), first.name);
    QCOMPARE(model.index(0, ProviderListModel::Host).data().toString(), first.host);
    QCOMPARE(model.index(0, ProviderListModel::Transport).data().toString(), first.transport);
    QCOMPARE(model.index(0, 0).data(ProviderListModel::IdRole).toString(), first.id);
    QCOMPARE(model.index(0, 0).data(ProviderListModel::CertifiedRole).toBool(), first.isCertified);
    QCOMPARE(model.index(0, ProviderListModel::Standing).data().toString(),
        u"listed, not tested"_s); // though it is listed as certified
    QCOMPARE(
        model.index(0, 0).data(ProviderListModel::StandingRole).toString(), u"listed_not_tested"_s);
}

void tst_ProviderListModel::endsWithTheUnlistedOne()
{
    const ProviderListModel model(m_catalog);
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    QVERIFY(last.data(ProviderListModel::IsUnlistedRole).toBool());
    QVERIFY(!last.data(ProviderListModel::CertifiedRole).toBool());
    QVERIFY(last.data(ProviderListModel::IdRole).toString().isEmpty());
    QVERIFY(last.data().toString().isEmpty());
}

void tst_ProviderListModel::findsAProviderById()
{
    const ProviderListModel model(m_catalog);
    QCOMPARE(model.indexOf(u"twt"_s).data(ProviderListModel::IdRole).toString(), u"twt"_s);
    QCOMPARE(model.indexOf({}).row(), model.rowCount() - 1);
    QVERIFY(!model.indexOf(u"nobody"_s).isValid());
}

QTEST_GUILESS_MAIN(tst_ProviderListModel)
#include "tst_ProviderListModel.moc"
