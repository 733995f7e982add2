// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/UserImportDialog.h"

#include "models/itemmodels/UserTableModel.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UserImportDialog::UserImportDialog(UserCsv csv, const QList<User>& existing, QWidget* parent)
    : QDialog(parent)
    , m_csv(std::move(csv))
    , m_merge(UserCsv::merge(existing, m_csv.users))
    , m_texts(new Texts(this))
    , m_summary(new QLabel(this))
    , m_notKept(new QLabel(this))
{
    setObjectName(u"userImportDialog"_s);
    auto* column = new QVBoxLayout(this);
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"importSummaryLabel"_s);
    column->addWidget(m_summary);
    buildUsers();
    buildRejected();
    m_notKept->setWordWrap(true);
    column->addWidget(m_notKept);
    buildButtons();
    m_texts->always([this] { retranslate(); });
    makeRoomForText(this, 100, 30);
}

void UserImportDialog::buildUsers()
{
    auto* model = new UserTableModel(this);
    model->setUsers(m_csv.users);
    auto* proxy = new TableProxy(model, this);
    proxy->setReadOnly();
    proxy->setDress([](const QModelIndex& cell, int role) {
        const bool isVoicemail = cell.column() == UserTableModel::Voicemail;
        return isVoicemail && role == Qt::DisplayRole
            ? QVariant(cell.data(Qt::EditRole).toBool() ? tr("Yes") : tr("No"))
            : QVariant();
    });
    m_texts->always([proxy] {
        proxy->setHeaders(
            { tr("Name"), tr("User name"), tr("Extension"), tr("Mobile"), tr("Voicemail") });
    });
    auto* table = new DataTable(proxy, this);
    table->setStretched({ UserTableModel::Name, UserTableModel::Username });
    for (int column = UserTableModel::Password; column < UserTableModel::ColumnCount; ++column)
        table->setColumnHidden(column, true); // not taken over from a file
    table->setEmptyText([] { return tr("No line of this file is a user."); });
    layout()->addWidget(m_texts->label(QT_TR_NOOP("&Users in the file:"), table, "importTable"));
    qobject_cast<QVBoxLayout*>(layout())->addWidget(table, 3);
}

void UserImportDialog::buildRejected()
{
    m_rejected = new QListWidget(this);
    QLabel* label = m_texts->label(QT_TR_NOOP("&Lines refused:"), m_rejected, "importRejectedList");
    layout()->addWidget(label);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(m_rejected, 1);
    label->setVisible(!m_csv.rejected.isEmpty());
    m_rejected->setVisible(!m_csv.rejected.isEmpty());
    m_rejected->setWordWrap(true);
}

void UserImportDialog::buildButtons()
{
    auto* box = new QDialogButtonBox(this);
    auto* accept = box->addButton(QString(), QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(reject, QT_TR_NOOP("&Do not import"), "importRejectButton");
    m_texts->name(accept, "Import users", "importAcceptButton");
    const int count = int(m_csv.users.size());
    m_texts->always([accept, count] { accept->setText(tr("&Import %n user(s)", nullptr, count)); });
    accept->setEnabled(count > 0);
    reject->setDefault(count == 0);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(box);
}

void UserImportDialog::retranslate()
{
    setWindowTitle(tr("Import users"));
    m_summary->setText(summary());
    m_notKept->setText(notKept());
    m_notKept->setVisible(!m_notKept->text().isEmpty());
    m_rejected->clear();
    for (const Error& error : std::as_const(m_csv.rejected))
        m_rejected->addItem(tr("Line %1: %2").arg(error.subject, reason(error)));
}

QString UserImportDialog::summary() const
{
    QStringList parts { tr("%n user(s) in this file.", nullptr, int(m_csv.users.size())),
        tr("New: %1. Changed: %2. Nothing has been taken over yet.")
            .arg(m_merge.added)
            .arg(m_merge.changed) };
    if (!m_csv.rejected.isEmpty())
        parts.append(tr("%n line(s) refused.", nullptr, int(m_csv.rejected.size())));
    if (m_csv.isLatin1)
        parts.append(tr("The file is not UTF-8: look at the accented letters."));
    return parts.join(u' ');
}

QString UserImportDialog::notKept() const
{
    QStringList parts;
    const auto add = [&](const QString& what, int count) {
        if (count > 0)
            parts.append(tr("%1 (%2)").arg(what).arg(count));
    };
    add(tr("passwords"), m_csv.notKept.passwords);
    add(tr("WebRTC"), m_csv.notKept.webRtc);
    add(tr("groups"), m_csv.notKept.groups);
    add(tr("profile"), m_csv.notKept.profiles);
    add(tr("NethLink"), m_csv.notKept.nethLink);
    return parts.isEmpty() ? QString()
                           : tr("Read but neither kept nor shown: %1.").arg(parts.join(u", "_s));
}

/// @param column as UserCsv names it
QString UserImportDialog::reasonOfValue(const QString& column, const QString& value)
{
    const QString shown = value.isEmpty() ? u"\u2026"_s : value;
    if (column == u"username")
        return tr("user name \"%1\": only the letters a-z, digits, dots, hyphens and underscores, "
                  "beginning with a letter, 64 at most.")
            .arg(shown);
    if (column == u"extension")
        return tr("extension \"%1\": only digits, 2 to 8 of them.").arg(shown);
    if (column == u"mobile")
        return tr("mobile \"%1\": only digits, 3 to 20 of them, with or without a + in front.")
            .arg(shown);
    return tr("voicemail \"%1\": only yes or no, true or false, 1 or 0.").arg(shown);
}

QString UserImportDialog::reason(const Error& error)
{
    switch (error.code) {
    case ErrorCode::MissingField:
        return tr("the user name is missing.");
    case ErrorCode::DuplicateName:
        return tr("the user name %1 stands in the file already.").arg(error.detail);
    case ErrorCode::DuplicateExtension:
        return tr("the extension %1 stands in the file already.").arg(error.detail);
    case ErrorCode::MalformedFile:
        return error.detail == u"\""_s
            ? tr("a quotation mark is not closed.")
            : tr("the number of columns is not right (found/expected: %1).").arg(error.detail);
    default:
        return reasonOfValue(error.detail.section(u": "_s, 0, 0), error.detail.section(u": "_s, 1));
    }
}
