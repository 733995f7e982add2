// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhoneSheetFiles.h"

#include "models/core/ErrorText.h"
#include "models/phones/PhoneSheet.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/PhoneImportDialog.h"
#include "widgets/phones/ScanPanel.h"
#include "widgets/phones/VendorRules.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

PhoneSheetFiles::PhoneSheetFiles(
    SiteDraft* draft, VendorRules* vendors, ScanPanel* panel, QWidget* window)
    : QObject(window)
    , m_draft(draft)
    , m_vendors(vendors)
    , m_panel(panel)
    , m_window(window)
{
    setObjectName(u"phoneSheetFiles"_s);
}

void PhoneSheetFiles::say(const Error& error)
{
    m_panel->say(ScanOutcome::Kind::Wrong, [error] { return ErrorText::whole(error); });
}

void PhoneSheetFiles::chooseImport()
{
    auto* dialog = new QFileDialog(m_window, tr("Import phones"));
    dialog->setObjectName(u"phoneImportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Lists of phones (*.csv *.txt)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &PhoneSheetFiles::importFile);
    dialog->open();
}

void PhoneSheetFiles::importFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return say(Error(ErrorCode::FileUnreadable, path, file.errorString()));
    auto plan = PhoneSheet::read(
        file.read(PhoneSheet::maximumBytes + 1), m_draft->site(), m_vendors->book());
    if (!plan) {
        Error error = plan.error();
        error.subject = path;
        return say(error);
    }
    auto* dialog = new PhoneImportDialog(m_draft, *plan, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, plan = *plan] {
        const int count = plan.added + plan.changed;
        const Status status = m_draft->perform(nullptr, PhoneCommands::Name::Import, count,
            [&](Site& site) { return PhoneSheet::apply(plan, site); });
        if (!status)
            return say(status.error());
        m_panel->say(ScanOutcome::Kind::Good, [added = plan.added, changed = plan.changed] {
            return tr("Phones added: %1. Changed: %2.").arg(added).arg(changed);
        });
    });
    dialog->open();
}

void PhoneSheetFiles::chooseExport()
{
    auto* dialog = new QFileDialog(m_window, tr("Export phones"));
    dialog->setObjectName(u"phoneExportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilters({ tr("Lists of phones (*.csv)") });
    connect(dialog, &QFileDialog::fileSelected, this, &PhoneSheetFiles::exportFile);
    dialog->open();
}

void PhoneSheetFiles::exportFile(const QString& path)
{
    const QByteArray content = PhoneSheet::write(m_draft->site());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return say(Error(ErrorCode::FileUnwritable, path, file.errorString()));
    m_panel->say(ScanOutcome::Kind::Good, [path, count = int(m_draft->site().phones.size())] {
        return tr("%n phone(s) exported to %1.", nullptr, count).arg(path);
    });
}
