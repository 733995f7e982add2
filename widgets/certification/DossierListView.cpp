// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/DossierListView.h"

#include "models/certification/DossierListModel.h"
#include "widgets/certification/TwoLineDelegate.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/views/TabChain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>

using namespace Qt::StringLiterals;

DossierListView::DossierListView(DossierListModel* model, QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_model(model)
    , m_proxy(new DossierListProxy(model, this))
    , m_search(new QLineEdit(this))
    , m_show(new QComboBox(this))
    , m_list(new QListView(this))
    , m_nothingFound(new Banner(this))
    , m_open(new QPushButton(this))
    , m_new(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    buildSearch();
    buildList();
    column->addWidget(m_texts->label(QT_TR_NOOP("Find a provid&er:"), m_search, "dossierSearch"));
    column->addWidget(m_search);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("Show:"), m_show, "dossierShowCombo"));
    m_show->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(m_show, 1);
    column->addLayout(row);
    column->addWidget(m_nothingFound);
    column->addWidget(m_list, 1);
    m_texts->button(m_open, QT_TR_NOOP("Open &a dossier"), "openDossierButton");
    m_texts->button(m_new, QT_TR_NOOP("&New provider…"), "newDossierButton");
    column->addWidget(m_open);
    column->addWidget(m_new);
    setTabChain({ m_search, m_show, m_list, m_open, m_new });
    connectAll();
    m_texts->always([this] { m_proxy->retranslate(); });
    updateButtons();
}

void DossierListView::buildSearch()
{
    m_search->setClearButtonEnabled(true);
    m_texts->placeholder(m_search, QT_TR_NOOP("Name"));
    for (int i = 0; i < 5; ++i)
        m_show->addItem(QString());
    m_texts->always([this] {
        const QStringList words { tr("All providers"), tr("With a dossier"),
            tr("Listed, not tested"), tr("Certified"), tr("Certification expired") };
        for (int i = 0; i < words.size(); ++i)
            m_show->setItemText(i, words[i]);
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void DossierListView::buildList()
{
    m_texts->name(m_list, QT_TR_NOOP("Providers and dossiers"), "dossierList");
    m_list->setModel(m_proxy);
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
}

void DossierListView::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, this, &DossierListView::applyFilter);
    connect(m_show, &QComboBox::currentIndexChanged, this, &DossierListView::applyFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &DossierListView::showChoice);
    connect(m_proxy, &QAbstractItemModel::dataChanged, this, &DossierListView::updateButtons);
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &DossierListView::updateButtons);
    const auto open = [this] {
        if (m_open->isEnabled())
            Q_EMIT openRequested(current(DossierListModel::ProviderIdRole));
    };
    connect(m_list, &QListView::activated, this, open);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_new, &QPushButton::clicked, this, &DossierListView::newRequested);
}

QString DossierListView::current(int role) const
{
    return m_list->currentIndex().data(role).toString();
}

void DossierListView::showChoice()
{
    updateButtons();
    if (!m_isSelecting)
        Q_EMIT chosen(
            current(DossierListModel::DossierIdRole), current(DossierListModel::ProviderIdRole));
}

void DossierListView::select(const QString& dossierId, const QString& providerId)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    int row = m_model->rowOfDossier(dossierId);
    if (row < 0)
        row = m_model->rowOfProvider(providerId);
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    updateButtons();
}

void DossierListView::focusList() { m_list->setFocus(); }

void DossierListView::applyFilter()
{
    m_proxy->setText(m_search->text());
    m_proxy->setShow(DossierListProxy::Show(m_show->currentIndex()));
    updateButtons();
    if (m_proxy->rowCount() > 0 || !m_proxy->isFiltered())
        return m_nothingFound->clear();
    m_nothingFound->showMessage(
        Banner::Kind::Information, [] { return tr("No provider is like that."); });
    m_nothingFound->addButton([] { return tr("Show all"); }, "clearDossierFilterButton",
        [this] {
            m_search->clear();
            m_show->setCurrentIndex(0);
            m_search->setFocus();
        });
}

void DossierListView::updateButtons()
{
    m_open->setEnabled(
        m_list->currentIndex().isValid() && current(DossierListModel::DossierIdRole).isEmpty());
}
