// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhoneImportDialog.h"

#include "models/core/ErrorText.h"
#include "models/itemmodels/PhoneTableModel.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownErrors = 200;

} // namespace

PhoneImportDialog::PhoneImportDialog(
    const SiteDraft* draft, const PhoneSheet::Plan& plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_words(draft)
    , m_texts(new Texts(this))
    , m_summary(new QLabel(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"phoneImportDialog"_s);
    auto* column = new QVBoxLayout(this);
    m_summary->setObjectName(u"phoneImportSummaryLabel"_s);
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    buildPhones(column, draft);
    buildErrors(column);
    buildButtons(column);
    m_texts->always([this] { retranslate(); });
    makeRoomForText(this, 110, 30);
}

void PhoneImportDialog::buildPhones(QVBoxLayout* column, const SiteDraft* draft)
{
    Site site;
    site.users = draft->site().users;
    site.gateways = draft->site().gateways;
    for (const PhoneSheet::Row& row : std::as_const(m_plan.rows))
        site.phones.append(row.phone);
    auto* model = new PhoneTableModel(draft->sharedCatalog(), this);
    model->setSite(site);
    auto* proxy = new TableProxy(model, this);
    proxy->setReadOnly();
    proxy->setDress([this](const QModelIndex& cell, int role) -> QVariant {
        const QString raw = cell.data(Qt::EditRole).toString();
        if (role != Qt::DisplayRole)
            return {};
        if (cell.column() == PhoneTableModel::Model)
            return m_words.model(raw);
        if (cell.column() == PhoneTableModel::Owner)
            return m_words.user(raw);
        return cell.column() == PhoneTableModel::Vendor ? m_words.vendor(raw) : QVariant();
    });
    m_texts->always([proxy] {
        proxy->setHeaders({ tr("MAC address"), tr("Vendor"), tr("Model"), tr("User"),
            tr("Serial number"), tr("Label"), tr("Extension") });
    });
    auto* table = new DataTable(proxy, this);
    table->setStretched({ PhoneTableModel::Model, PhoneTableModel::Owner, PhoneTableModel::Label });
    table->setColumnHidden(PhoneTableModel::Extension, true);
    table->setEmptyText([] { return tr("No row of this file is a phone."); });
    column->addWidget(
        m_texts->label(QT_TR_NOOP("&Phones in the file:"), table, "phoneImportTable"));
    column->addWidget(table, 3);
}

void PhoneImportDialog::buildErrors(QVBoxLayout* column)
{
    m_errors = new QListWidget(this);
    QLabel* label
        = m_texts->label(QT_TR_NOOP("&Rows that are wrong:"), m_errors, "phoneImportErrors");
    m_errors->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(m_errors, 1);
    label->setVisible(!m_plan.errors.isEmpty());
    m_errors->setVisible(!m_plan.errors.isEmpty());
}

void PhoneImportDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_accept, QDialogButtonBox::AcceptRole);
    auto* reject = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(reject, QT_TR_NOOP("&Do not import"), "phoneImportRejectButton");
    m_texts->name(m_accept, "Import phones", "phoneImportAcceptButton");
    const bool canImport = m_plan.errors.isEmpty() && m_plan.added + m_plan.changed > 0;
    m_accept->setEnabled(canImport);
    m_accept->setDefault(canImport);
    reject->setDefault(!canImport);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void PhoneImportDialog::retranslate()
{
    setWindowTitle(tr("Import phones"));
    m_summary->setText(summary());
    m_accept->setText(tr("&Import %n phone(s)", nullptr, m_plan.added + m_plan.changed));
    m_errors->clear();
    const auto& errors = m_plan.errors;
    for (const auto& row : errors.first(std::min(errors.size(), shownErrors)))
        m_errors->addItem(tr("Line %1: %2").arg(row.line).arg(ErrorText::whole(row.error)));
    if (errors.size() > shownErrors)
        m_errors->addItem(tr("And %n more.", nullptr, int(errors.size() - shownErrors)));
}

QString PhoneImportDialog::summary() const
{
    const QString what = tr("New: %1. Changed: %2. Already so: %3.")
                             .arg(m_plan.added)
                             .arg(m_plan.changed)
                             .arg(m_plan.unchanged);
    return what + u' '
        + (m_plan.errors.isEmpty()
                ? tr("Nothing has been taken over yet.")
                : tr("%n row(s) are wrong, so nothing can be taken over: correct the file and "
                     "import it again.",
                    nullptr, int(m_plan.errors.size())));
}
