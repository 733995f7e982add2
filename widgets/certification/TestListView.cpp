// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/TestListView.h"

#include "widgets/certification/TestListProxy.h"
#include "widgets/certification/TwoLineDelegate.h"
#include "widgets/common/Texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeView>

using namespace Qt::StringLiterals;

TestListView::TestListView(CertificationTestModel* model, QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_model(model)
    , m_proxy(new TestListProxy(model, this))
    , m_show(new QComboBox(this))
    , m_tree(new QTreeView(this))
    , m_empty(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("&Limit to:"), m_show, "testShowCombo"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_show, 1);
    column->addLayout(row);
    column->addWidget(m_empty);
    column->addWidget(m_tree, 1);
    buildFilter();
    buildTree();
}

void TestListView::buildFilter()
{
    for (int i = 0; i < 4; ++i)
        m_show->addItem(QString());
    m_texts->always([this] {
        const QStringList words { tr("All tests"), tr("Open ones"), tr("Failed ones"),
            tr("Guided ones") };
        for (int i = 0; i < words.size(); ++i)
            m_show->setItemText(i, words[i]);
        m_proxy->retranslate();
    });
    m_empty->setObjectName(u"noTestLabel"_s);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_texts->plain(m_empty, QT_TR_NOOP("No test of this run is like that."));
    connect(m_show, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QString before = currentTest();
        m_proxy->setShow(TestListProxy::Show(index));
        m_tree->expandAll();
        if (m_proxy->mapFromSource(m_model->indexOf(before)).isValid())
            select(before);
        showEmpty();
    });
}

void TestListView::buildTree()
{
    m_texts->name(m_tree, QT_TR_NOOP("Tests"), "certificationTestTree");
    m_tree->setModel(m_proxy);
    m_tree->setItemDelegate(new TwoLineDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(true);
    m_tree->setIndentation(fontMetrics().height() * 3 / 4);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (int column = 1; column < CertificationTestModel::ColumnCount; ++column)
        m_tree->hideColumn(column); // the delegate writes them into the second line
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, [this] {
        m_tree->expandAll();
        showEmpty();
    });
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent) {
        m_tree->expand(parent);
        showEmpty();
    });
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &TestListView::showEmpty);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { Q_EMIT testChosen(currentTest()); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &TestListView::selectionChanged);
}

void TestListView::showEmpty()
{
    m_empty->setVisible(m_proxy->rowCount() == 0 && m_model->rowCount() > 0);
}

QWidget* TestListView::tree() const { return m_tree; }

QWidget* TestListView::filter() const { return m_show; }

QString TestListView::currentTest() const
{
    return m_tree->currentIndex().data(CertificationTestModel::TestIdRole).toString();
}

QStringList TestListView::selectedTests() const
{
    QStringList ids;
    const auto add = [&ids](const QModelIndex& index) {
        const QString id = index.data(CertificationTestModel::TestIdRole).toString();
        if (!id.isEmpty() && !ids.contains(id))
            ids.append(id);
    };
    for (const QModelIndex& index : m_tree->selectionModel()->selectedRows()) {
        add(index);
        for (int row = 0; row < m_proxy->rowCount(index); ++row)
            add(m_proxy->index(row, 0, index));
    }
    return ids;
}

void TestListView::select(const QString& testId)
{
    const QModelIndex source = m_model->indexOf(testId);
    QModelIndex index = m_proxy->mapFromSource(source);
    if (source.isValid() && !index.isValid()) {
        m_show->setCurrentIndex(0); // it is not among those shown
        index = m_proxy->mapFromSource(source);
    }
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    if (index.row() == 0)
        m_tree->scrollTo(index.parent()); // its area's name belongs to it
    m_tree->scrollTo(index);
}

QString TestListView::nextGuided(const QString& after) const
{
    const QStringList ids = m_model->testIds();
    const CertificationRun& run = m_model->run();
    const qsizetype start = ids.indexOf(after) + 1;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString& id = ids[(start + i) % ids.size()];
        const CertificationResult* result = run.result(id);
        if (run.plan->test(id)->isGuided() && result && !result->isDecided())
            return id;
    }
    return {};
}
