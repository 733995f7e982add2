// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/MembersDialog.h"

#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/vault/AdmitDialog.h"
#include "widgets/vault/AskAdmissionDialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

MembersDialog::MembersDialog(Store* store, const QString& keyPath, QWidget* parent)
    : QDialog(parent)
    , m_store(store)
    , m_keyPath(keyPath)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_table(new QTableWidget(0, 4, this))
    , m_ask(new QPushButton(this))
    , m_admit(new QPushButton(this))
    , m_remove(new QPushButton(this))
{
    setObjectName(u"membersDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("Whoever is admitted opens the passwords with a key of his own, which never "
                   "leaves his laptop. What somebody may change is a matter of his account on the "
                   "server."));
    column->addWidget(sentence);
    column->addWidget(m_banner);
    buildTable();
    column->addWidget(m_texts->label(QT_TR_NOOP("&Members:"), m_table, "membersTable"));
    column->addWidget(m_table, 1);
    column->addWidget(buildButtons());
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MembersDialog::updateButtons);
    m_texts->always([this] {
        setWindowTitle(tr("Members of the team"));
        refresh();
    });
    makeRoomForText(this, 110, 24);
}

void MembersDialog::buildTable()
{
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
}

QWidget* MembersDialog::buildButtons()
{
    auto* box = new QDialogButtonBox(this);
    for (QPushButton* button : { m_ask, m_admit, m_remove }) {
        box->addButton(button, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
    }
    auto* close = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(m_ask, QT_TR_NOOP("As&k for admission…"), "askAdmissionButton");
    m_texts->button(m_admit, QT_TR_NOOP("&Admit…"), "admitMemberButton");
    m_texts->button(m_remove, QT_TR_NOOP("&Remove…"), "removeMemberButton");
    m_texts->button(close, QT_TR_NOOP("&Close"), "closeMembersButton");
    connect(m_ask, &QPushButton::clicked, this, &MembersDialog::ask);
    connect(m_admit, &QPushButton::clicked, this, &MembersDialog::admit);
    connect(m_remove, &QPushButton::clicked, this, &MembersDialog::confirmRemoval);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

bool MembersDialog::isOwn(const Member& member) const
{
    const auto own = MemberKey::publicKeyOf(m_keyPath);
    return own && *own == member.publicKey;
}

void MembersDialog::refresh()
{
    const Member* before = selected();
    const QString id = before ? before->id : QString();
    const auto members = Members(m_store->database()).list();
    if (!members)
        return showError(members.error());
    m_members = *members;
    m_table->setHorizontalHeaderLabels({ tr("Name"), tr("State"), tr("Since"), tr("Fingerprint") });
    m_table->setRowCount(int(m_members.size()));
    for (int row = 0; row < m_members.size(); ++row) {
        const Member& member = m_members.at(row);
        const QDateTime since = member.isAdmitted ? member.admittedAt : member.askedAt;
        const QStringList cells { isOwn(member) ? tr("%1 (you)").arg(member.name) : member.name,
            member.isAdmitted ? tr("admitted") : tr("waits to be admitted"),
            QLocale().toString(since.toLocalTime(), QLocale::ShortFormat), member.fingerprint() };
        for (int column = 0; column < cells.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
        if (member.id == id)
            m_table->selectRow(row);
    }
    updateButtons();
}

const Member* MembersDialog::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.first().row();
    return row >= 0 && row < m_members.size() ? &m_members.at(row) : nullptr;
}

void MembersDialog::updateButtons()
{
    const Member* member = selected();
    const bool mayWrite = m_store->mayWrite();
    m_ask->setEnabled(std::none_of(
        m_members.cbegin(), m_members.cend(), [this](const Member& each) { return isOwn(each); }));
    m_admit->setEnabled(mayWrite && member && !member->isAdmitted && m_store->vault().isUnlocked());
    m_remove->setEnabled(mayWrite && member);
}

void MembersDialog::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
}

void MembersDialog::ask()
{
    auto* dialog = new AskAdmissionDialog(m_store, m_keyPath, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &MembersDialog::refresh);
    dialog->open();
}

void MembersDialog::admit()
{
    const Member* member = selected();
    if (!member)
        return;
    auto* dialog = new AdmitDialog(m_store, *member, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name = member->name] {
        refresh();
        m_banner->showMessage(Banner::Kind::Positive,
            [name] { return tr("%1 can open the passwords now.").arg(name); });
    });
    dialog->open();
}

void MembersDialog::confirmRemoval()
{
    const Member* member = selected();
    if (!member)
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Remove a member"),
        tr("Remove %1 from the team?").arg(member->name), QMessageBox::NoButton, this);
    box->setObjectName(u"removeMemberDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Whatever was seen so far stays known. Make a new key afterwards, and take the account "
           "away from the server."));
    auto* remove = box->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    auto* keep = box->addButton(tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, gone = *member] { this->remove(gone); });
    box->open();
}

void MembersDialog::remove(const Member& member)
{
    const Status removed = Members(m_store->database()).remove(member.id);
    refresh();
    if (!removed)
        return showError(removed.error());
    m_banner->showMessage(Banner::Kind::Warning, [name = member.name] {
        return tr("%1 is removed. Until there is a new key, the former one still opens every copy "
                  "of the database.")
            .arg(name);
    });
    m_banner->addButton([] { return tr("Make a new key…"); }, "newKeyAfterRemovalButton",
        [this] { Q_EMIT newKeyRequested(); });
}
