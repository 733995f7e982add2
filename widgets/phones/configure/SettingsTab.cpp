// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/configure/SettingsTab.h"

#include "models/provisioning/ParameterTreeModel.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Texts.h"
#include "widgets/phones/configure/CurrentScope.h"
#include "widgets/phones/configure/ParameterEditor.h"
#include "widgets/phones/configure/ParameterProxy.h"
#include "widgets/views/TabChain.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Tree = ParameterTreeModel;

SettingsTab::SettingsTab(CurrentScope* current, QWidget* parent)
    : QWidget(parent)
    , m_current(current)
    , m_texts(new Texts(this))
    , m_model(new ParameterTreeModel(this))
    , m_proxy(new ParameterProxy(m_model, current->draft()->sharedCatalog(), this))
    , m_search(new QLineEdit(this))
    , m_onlyOwn(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_tree(new QTreeView(this))
    , m_editor(new ParameterEditor(current, this))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsTab::showFilter);
    connect(m_onlyOwn, &QCheckBox::toggled, this, &SettingsTab::showFilter);
    new FilterField(m_search, m_tree, this);
    connect(current, &CurrentScope::changed, this, &SettingsTab::showScope);
    m_texts->always([this] {
        m_proxy->refresh();
        showScope();
    });
    setFocusProxy(m_search);
}

void SettingsTab::build()
{
    auto* column = new QVBoxLayout(this);
    auto* row = new FlowLayout;
    row->fillLines();
    row->addWidget(m_texts->label(QT_TR_NOOP("&Find a setting:"), m_search, "settingSearchEdit"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search);
    m_texts->button(m_onlyOwn, QT_TR_NOOP("&Only what is set here"), "onlyOwnCheck");
    row->addWidget(m_onlyOwn);
    m_count->setObjectName(u"ownCountLabel"_s);
    row->addWidget(m_count);
    column->addLayout(row);
    buildTree();
    column->addWidget(m_tree, 1);
    column->addWidget(m_editor);
    setTabChain({ m_search, m_onlyOwn, m_tree, m_editor });
}

void SettingsTab::buildTree()
{
    m_texts->name(m_tree, "Settings", "settingsTree");
    m_tree->setModel(m_proxy);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    QHeaderView* header = m_tree->header();
    header->setStretchLastSection(false);
    m_tree->setIndentation(fontMetrics().height() * 3 / 4);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &SettingsTab::takeCurrent);
    connect(m_tree, &QTreeView::doubleClicked, m_editor, [this](const QModelIndex& index) {
        if (!index.data(Tree::GroupRole).toBool())
            m_editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &SettingsTab::keepCurrent);
}

void SettingsTab::setFolder(const QString& folder) { m_editor->setFolder(folder); }

void SettingsTab::showScope()
{
    m_model->setScope(m_current->site(), m_current->catalog(), m_current->scope());
    m_count->setText(tr("%n set here", nullptr, m_model->ownCount()));
}

/// Another scope has other rows: the parameter shown stays, where it is one of them.
void SettingsTab::keepCurrent()
{
    if (m_proxy->isFiltered())
        m_tree->expandAll();
    else
        for (int group = 0; group < std::min(2, m_proxy->rowCount()); ++group)
            m_tree->expand(m_proxy->index(group, 0));
    const QString before = m_editor->parameter();
    if (before.isEmpty() || !show(before))
        m_editor->setParameter({});
    for (int group = 0; group < m_proxy->rowCount(); ++group)
        m_tree->setFirstColumnSpanned(group, {}, true);
}

void SettingsTab::showFilter()
{
    m_proxy->setFilter(m_search->text());
    m_proxy->setOnlyOwn(m_onlyOwn->isChecked());
    keepCurrent();
}

bool SettingsTab::show(const QString& parameter)
{
    const QModelIndex index = m_proxy->mapFromSource(m_model->indexOf(parameter));
    if (!index.isValid())
        return false;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    m_editor->setParameter(parameter);
    return true;
}

void SettingsTab::takeCurrent()
{
    const QModelIndex index = m_tree->currentIndex();
    const bool isGroup = !index.isValid() || index.data(Tree::GroupRole).toBool();
    const QString name = isGroup ? QString() : index.data(Tree::NameRole).toString();
    if (name != m_editor->parameter())
        m_editor->setParameter(name);
}

/// The names are the longest; what is otherwise has the rest. Titles stay whole.
void SettingsTab::shareWidth()
{
    const int width = m_tree->viewport()->width();
    const QPair<int, int> percents[] = { { Tree::Name, 35 }, { Tree::Value, 22 },
        { Tree::Origin, 28 }, { Tree::Otherwise, 15 } };
    for (const auto& [column, percent] : percents)
        m_tree->setColumnWidth(
            column, std::max(width * percent / 100, m_tree->header()->sectionSizeHint(column)));
}

/// Enter and F2 edit, Delete takes back.
bool SettingsTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        shareWidth();
    if (watched != m_tree || event->type() != QEvent::KeyPress || m_editor->parameter().isEmpty())
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event); // by its type
    if (key->modifiers() & Qt::ControlModifier)
        return false;
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2) {
        m_editor->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        m_editor->inherit();
        return true;
    }
    return false;
}
