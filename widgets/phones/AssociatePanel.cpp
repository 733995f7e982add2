// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/AssociatePanel.h"

#include "models/core/ErrorText.h"
#include "models/itemmodels/PhoneTableModel.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/SideSplitter.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/DeviceTreeModel.h"
#include "widgets/phones/PhonesTable.h"
#include "widgets/phones/SwapBar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace {

constexpr int manyUsers = 300; ///< more are folded, until the filter leaves fewer

} // namespace

AssociatePanel::AssociatePanel(SiteDraft* draft, VendorRules* vendors, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_vendors(vendors)
    , m_scanner(draft, vendors)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_table(new PhonesTable(draft, vendors, this))
    , m_model(new DeviceTreeModel(draft, this))
    , m_tree(new QTreeView(this))
    , m_phoneFilter(new QLineEdit(this))
    , m_userFilter(new QLineEdit(this))
    , m_phonesTitle(new QLabel(this))
    , m_give(new QPushButton(this))
    , m_inOrder(new QPushButton(this))
    , m_release(new QPushButton(this))
    , m_swapPhone(new QPushButton(this))
    , m_swapUsers(new QPushButton(this))
    , m_swapBar(new SwapBar(this))
{
    auto* sides = new SideSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(buildPhones());
    sides->addWidget(buildUsers());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addWidget(sides, 1);
    column->addWidget(m_swapBar);
    buildTabOrder();
    connectAll();
    m_texts->always([this] { showDraft(); });
}

/// The table asks for its words, also while the window goes away.
AssociatePanel::~AssociatePanel() { delete m_table; }

QWidget* AssociatePanel::buildPhones()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_phonesTitle->setObjectName(u"freePhonesLabel"_s);
    column->addWidget(m_phonesTitle);
    m_phoneFilter->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("&Filter:"), m_phoneFilter, "freePhoneFilterEdit"));
    row->addWidget(m_phoneFilter, 1);
    column->addLayout(row);
    m_texts->name(m_table, "Phones without a user", "freePhonesTable");
    m_table->setOnlyFree(true);
    for (const int hidden : { PhoneTableModel::Vendor, PhoneTableModel::Owner,
             PhoneTableModel::Serial, PhoneTableModel::Extension })
        m_table->setColumnHidden(hidden, true);
    m_table->setAcceptDrops(true);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setEmptyText([this] {
        if (m_draft->site().phones.isEmpty())
            return tr("The site has no phones yet: they are read or typed in under “Phones”.");
        return m_table->proxy()->isFiltered()
            ? tr("No phone without a user matches the filter.")
            : tr("Every phone has a user. One that is dragged here is released.");
    });
    column->addWidget(m_table, 1);
    m_texts->button(m_give, QT_TR_NOOP("&Give to the user"), "giveButton");
    m_texts->button(m_inOrder, QT_TR_NOOP("Assign in &order"), "assignInOrderButton");
    m_texts->toolTip(m_inOrder,
        QT_TR_NOOP("The selected phones, or all of them, to the selected users, or to all "
                   "without a phone; both in order"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_give);
    buttons->addWidget(m_inOrder);
    buttons->addStretch();
    column->addLayout(buttons);
    return side;
}

QWidget* AssociatePanel::buildUsers()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(side);
    m_texts->plain(title, QT_TR_NOOP("Users and their devices"));
    column->addWidget(title);
    m_userFilter->setClearButtonEnabled(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("Filter &users:"), m_userFilter, "deviceFilterEdit"));
    row->addWidget(m_userFilter, 1);
    column->addLayout(row);
    m_texts->name(m_tree, "Users and devices", "devicesTree");
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::CopyAction);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(DeviceTreeModel::Name, QHeaderView::Stretch);
    m_tree->header()->setResizeContentsPrecision(0);
    m_tree->header()->setStretchLastSection(false);
    ColumnMemory::keep(m_tree);
    column->addWidget(m_tree, 1);
    m_texts->button(m_release, QT_TR_NOOP("&Release"), "releaseButton");
    m_texts->button(m_swapPhone, QT_TR_NOOP("Swap &phone…"), "swapPhoneButton");
    m_texts->button(m_swapUsers, QT_TR_NOOP("S&wap users"), "swapUsersButton");
    m_texts->toolTip(m_swapUsers, QT_TR_NOOP("The phones of the two users selected change hands"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : { m_release, m_swapPhone, m_swapUsers })
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    return side;
}

void AssociatePanel::buildTabOrder()
{
    QWidget* before = m_phoneFilter;
    for (QWidget* field : QList<QWidget*> { m_table, m_give, m_inOrder, m_userFilter, m_tree,
                              m_release, m_swapPhone, m_swapUsers }
            + m_swapBar->fields()) {
        setTabOrder(before, field);
        before = field;
    }
}

void AssociatePanel::connectAll()
{
    connect(m_draft, &SiteDraft::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            showDraft();
    });
    new FilterField(m_phoneFilter, m_table, this);
    new FilterField(m_userFilter, m_tree, nullptr);
    connect(m_phoneFilter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->proxy()->setFilter(text);
        refresh();
    });
    connect(m_userFilter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        expand();
        refresh();
    });
    connect(m_table, &DataTable::selectionCountChanged, this, &AssociatePanel::refresh);
    connect(m_table, &PhonesTable::dropped, this, &AssociatePanel::release);
    connect(m_table, &PhonesTable::refused, this, [this](const Error& error) {
        m_banner->showMessage(Banner::Kind::Warning, [error] { return ErrorText::whole(error); });
    });
    connect(m_model, &DeviceTreeModel::dropped, this, &AssociatePanel::give);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AssociatePanel::refresh);
    connect(m_tree, &QTreeView::collapsed, this,
        [this](const QModelIndex& index) { m_collapsed.insert(m_model->userOf(index)); });
    connect(m_tree, &QTreeView::expanded, this,
        [this](const QModelIndex& index) { m_collapsed.remove(m_model->userOf(index)); });
    connect(m_give, &QPushButton::clicked, this, &AssociatePanel::giveSelected);
    connect(m_inOrder, &QPushButton::clicked, this, &AssociatePanel::assignInOrder);
    connect(m_release, &QPushButton::clicked, this, [this] { release(selectedDevices()); });
    connect(m_swapPhone, &QPushButton::clicked, this, &AssociatePanel::askSwap);
    connect(m_swapUsers, &QPushButton::clicked, this, &AssociatePanel::swapUsers);
    connect(m_swapBar, &SwapBar::answered, this, &AssociatePanel::swap);
    connect(m_swapBar, &SwapBar::closed, this, [this] {
        m_swapBar->hide();
        m_tree->setFocus(Qt::OtherFocusReason);
    });
    m_table->installEventFilter(this);
    m_tree->installEventFilter(this);
}

/// Enter gives what is selected on both sides, Delete releases. Who comes by Tab finds a row.
bool AssociatePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        auto* view = qobject_cast<QAbstractItemView*>(watched);
        const bool isByKey = static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason;
        if (isByKey && !view->selectionModel()->hasSelection())
            view->setCurrentIndex(
                view->currentIndex().isValid() ? view->currentIndex() : view->model()->index(0, 0));
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && !(key->modifiers() & Qt::ControlModifier)) {
        giveSelected();
        return true;
    }
    if (watched == m_tree && key->key() == Qt::Key_Delete) {
        release(selectedDevices());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The rows are made anew; what was selected stays so.
void AssociatePanel::showDraft()
{
    m_isStale = false;
    const MacAddress phone = m_model->phoneOf(m_tree->currentIndex());
    const QString username = m_model->userOf(m_tree->currentIndex());
    const int scrolled = m_tree->verticalScrollBar()->value();
    m_model->refresh();
    expand();
    m_tree->verticalScrollBar()->setValue(scrolled);
    const QModelIndex device = m_model->indexOf(phone);
    if (device.isValid() && m_model->userOf(device) == username)
        m_tree->setCurrentIndex(device);
    else
        select(username);
    refresh();
}

void AssociatePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        showDraft();
}

void AssociatePanel::expand()
{
    const QSet<QString> collapsed = m_collapsed;
    const QSignalBlocker blocker(m_tree);
    if (m_model->rowCount() > manyUsers)
        return;
    m_tree->expandAll();
    for (const QString& username : collapsed)
        m_tree->collapse(m_model->indexOf(username));
}

void AssociatePanel::select(const QString& username)
{
    if (const QModelIndex user = m_model->indexOf(username); user.isValid())
        m_tree->setCurrentIndex(user);
}

void AssociatePanel::refresh()
{
    const auto users = selectedUsers();
    const auto devices = selectedDevices();
    const int free = m_table->proxy()->rowCount();
    m_phonesTitle->setText(tr("%n phone(s) without a user", nullptr, free));
    m_give->setEnabled(!m_table->selectedPhones().isEmpty() && users.size() == 1);
    m_inOrder->setEnabled(free > 0);
    m_release->setEnabled(!devices.isEmpty());
    m_swapPhone->setEnabled(devices.size() == 1);
    m_swapUsers->setEnabled(users.size() == 2);
}

QList<MacAddress> AssociatePanel::selectedDevices() const
{
    QList<MacAddress> phones;
    const auto rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows)
        if (const MacAddress mac = m_model->phoneOf(row); !mac.isNull())
            phones.append(mac);
    return phones;
}

QStringList AssociatePanel::selectedUsers() const
{
    QMap<int, QString> users; // by row
    const auto rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        const QModelIndex user = row.parent().isValid() ? row.parent() : row;
        users.insert(user.row(), m_model->userOf(user));
    }
    return users.values();
}
