// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/UsersEditor.h"

#include "models/core/ErrorText.h"
#include "models/itemmodels/UserTableModel.h"
#include "models/site/UserCsv.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/editors/UserImportDialog.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/SecretDelegate.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

UsersEditor::UsersEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_model(new UserTableModel(this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_filter(new QLineEdit(this))
    , m_first(new QLineEdit(this))
    , m_remove(new QPushButton(this))
    , m_number(new QPushButton(this))
    , m_set(new QPushButton(this))
    , m_more(new QCheckBox(this))
    , m_count(new QLabel(this))
    , m_banner(new Banner(this))
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(buildTop());
    buildTable();
    column->addWidget(m_table, 1);
    column->addWidget(new FieldError(draft, u"users"_s, m_table, this));
    column->addWidget(m_banner);
    column->addLayout(buildBulk());
    connectAll();
    showDraft(nullptr);
}

/// The table asks this editor for its words, also while the window goes away.
UsersEditor::~UsersEditor() { delete m_table; }

QLayout* UsersEditor::buildTop()
{
    auto* row = new FlowLayout;
    row->fillLines();
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_texts->label(QT_TR_NOOP("&Filter:"), m_filter, "userFilterEdit"));
    row->addWidget(m_filter);
    auto* add = new QPushButton(this);
    auto* import = new QPushButton(this);
    m_texts->button(add, QT_TR_NOOP("&Add user"), "addUserButton");
    m_texts->button(m_remove, QT_TR_NOOP("&Remove"), "removeUserButton");
    m_texts->button(import, QT_TR_NOOP("&Import CSV…"), "importUsersButton");
    for (QPushButton* button : { add, m_remove, import })
        row->addWidget(button);
    connect(add, &QPushButton::clicked, this, &UsersEditor::addUser);
    connect(m_remove, &QPushButton::clicked, this, &UsersEditor::removeSelected);
    connect(import, &QPushButton::clicked, this, &UsersEditor::chooseFile);
    setTabChain({ m_filter, add, m_remove, import, m_table, m_first, m_number, m_set, m_more });
    return row;
}

void UsersEditor::buildTable()
{
    m_texts->name(m_table, "Users", "usersTable");
    m_table->setStretched({ UserTableModel::Name, UserTableModel::Username });
    m_table->setEmptyText([this] { return emptyText(); });
    m_proxy->setDress([this](const QModelIndex& cell, int role) {
        if (role != Qt::DisplayRole || !cell.data(Qt::CheckStateRole).isValid())
            return QVariant();
        return QVariant(cell.data(Qt::EditRole).toBool() ? tr("Yes") : tr("No"));
    });
    m_texts->always([this] {
        m_proxy->setHeaders(
            { tr("Name"), tr("User name"), tr("Extension"), tr("Mobile"), tr("Voicemail"),
                tr("Password"), tr("Profile"), tr("Groups"), tr("Mobile app"), tr("WebRTC") });
    });
    m_table->setItemDelegateForColumn(
        UserTableModel::Password, new SecretDelegate(UserTableModel::SecretRole, m_table));
}

QLayout* UsersEditor::buildBulk()
{
    auto* row = new FlowLayout;
    row->fillLines();
    m_first->setText(u"201"_s);
    m_first->setMaxLength(8);
    m_texts->measured(
        [this] { m_first->setMaximumWidth(m_first->fontMetrics().averageCharWidth() * 14); });
    m_first->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"[0-9]{2,8}"_s), m_first));
    row->addWidget(
        m_texts->label(QT_TR_NOOP("Number the selected fr&om:"), m_first, "firstNumberEdit"));
    row->addWidget(m_first);
    m_texts->button(m_number, QT_TR_NOOP("&Give numbers"), "numberUsersButton");
    row->addWidget(m_number);
    m_texts->button(m_set, QT_TR_NOOP("Se&t for the selected"), "setForUsersButton");
    m_set->setMenu(new QMenu(m_set));
    row->addWidget(m_set);
    m_texts->button(m_more, QT_TR_NOOP("&More columns"), "moreUserColumnsCheck");
    m_texts->toolTip(m_more,
        QT_TR_NOOP("Password of a new account, profile, groups, mobile app and WebRTC. What is "
                   "empty stays as it is on the PBX."));
    row->addWidget(m_more);
    row->addStretch();
    m_count->setObjectName(u"userCountLabel"_s);
    row->addWidget(m_count);
    m_texts->always([this] { refreshCount(); });
    return row;
}

void UsersEditor::connectAll()
{
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilter(text);
        refreshCount();
    });
    new FilterField(m_filter, m_table, this);
    connect(m_table, &DataTable::removeRequested, this, &UsersEditor::removeSelected);
    connect(m_table, &DataTable::selectionCountChanged, this, &UsersEditor::refreshCount);
    connect(m_more, &QCheckBox::toggled, this, &UsersEditor::showColumns);
    connect(m_number, &QPushButton::clicked, this, &UsersEditor::numberSelected);
    connect(m_set->menu(), &QMenu::aboutToShow, this, &UsersEditor::fillSetMenu);
    connect(m_first, &QLineEdit::returnPressed, this, &UsersEditor::numberSelected);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UsersEditor::store);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &UsersEditor::store);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &UsersEditor::store);
    connect(m_draft, &SiteDraft::changed, this, &UsersEditor::showDraft);
}

void UsersEditor::showUser(int index)
{
    m_filter->clear();
    m_table->show(index, UserTableModel::Name);
    m_table->setFocus(Qt::OtherFocusReason);
}

void UsersEditor::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import users"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Users CSV (*.csv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &UsersEditor::importFile);
    dialog->open();
}

void UsersEditor::importFile(const QString& path)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto csv = isOpen ? UserCsv::parse(file.read(UserCsv::maximumSize + 1))
                            : fail(ErrorCode::FileUnreadable, path, file.errorString());
    if (csv)
        return preview(*csv);
    Error error = csv.error();
    error.subject = path;
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

void UsersEditor::preview(const UserCsv& csv)
{
    m_banner->clear();
    auto* dialog = new UserImportDialog(csv, m_draft->site().users, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, csv] { take(csv); });
    dialog->open();
}

void UsersEditor::take(const UserCsv& csv)
{
    const auto merge = UserCsv::merge(m_draft->site().users, csv.users);
    m_draft->edit(this, [&](Site& site) { site.users = merge.users; });
    m_model->setUsers(merge.users);
    refreshCount();
    const int added = merge.added;
    const int changed = merge.changed;
    m_banner->showMessage(Banner::Kind::Positive,
        [added, changed] { return tr("Users added: %1. Changed: %2.").arg(added).arg(changed); });
}

void UsersEditor::showDraft(const QObject* source)
{
    if (source == this)
        return;
    showColumns();
    m_model->setUsers(m_draft->site().users);
    refreshCount();
}

/// Only NethVoice has them, and few people need them.
void UsersEditor::showColumns()
{
    m_more->setVisible(m_draft->site().pbx.kind == u"nethvoice");
    const bool isShowing = m_more->isVisibleTo(this) && m_more->isChecked();
    for (int column = UserTableModel::Password; column < UserTableModel::ColumnCount; ++column)
        m_table->setColumnHidden(column, !isShowing);
    m_table->setStretched(isShowing // with so many, each takes what it needs, and the rest scrolls
            ? QList<int>()
            : QList<int> { UserTableModel::Name, UserTableModel::Username });
}

void UsersEditor::refreshCount()
{
    const int selected = int(m_table->selectedRows().size());
    const int all = m_model->rowCount();
    m_remove->setEnabled(selected > 0);
    m_number->setEnabled(selected > 0);
    m_set->setEnabled(selected > 0);
    const QString total = m_proxy->isFiltered()
        ? tr("%1 of %n user(s) shown", nullptr, all).arg(m_proxy->rowCount())
        : tr("%n user(s)", nullptr, all);
    m_count->setText(selected == 0 ? total : tr("%1, %2 selected").arg(total).arg(selected));
}

QString UsersEditor::emptyText() const
{
    if (m_proxy->isFiltered())
        return tr("No user matches the filter. Clear it to see all of them.");
    return tr("The people who will have an extension belong here.\n\n"
              "\"Add user\" starts with the first one; \"Import CSV…\" takes over the list of "
              "users of a NethVoice or of a spreadsheet with the same columns: user name, name, "
              "extension, password, mobile, voicemail.");
}
