// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/RecoverySheetDialog.h"

#include "models/gateway/FolderWriter.h"
#include "models/store/Store.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString sheetLanguage() { return QLocale().language() == QLocale::Italian ? u"it"_s : u"en"_s; }

} // namespace

RecoverySheetDialog::RecoverySheetDialog(Store* store, QWidget* parent)
    : VaultDialog("recoverySheetDialog", parent)
    , m_store(store)
    , m_sheet { RecoveryKey::make(), QDir::toNativeSeparators(store->path()), QDate::currentDate(),
        sheetLanguage() }
    , m_preview(new QTextBrowser(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
{
    explain(
        QT_TR_NOOP("This sheet opens the passwords when passphrase and keychain are lost. It is "
                   "shown this once and kept nowhere: print it and lock it away. Once it is on "
                   "paper, every earlier sheet opens nothing any more."));
    m_preview->setHtml(m_sheet.html());
    m_preview->setOpenLinks(false);
    m_preview->setMinimumHeight(fontMetrics().height() * 14);
    SecretClipboard::watch(m_preview, [] { return true; });
    column()->addWidget(texts()->label(QT_TR_NOOP("The &sheet:"), m_preview, "recoveryPreview"));
    column()->addWidget(m_preview, 1);
    buildButtons();
    setTitle([] { return tr("Recovery sheet"); });
    makeRoomForText(this, 115, 34);
}

void RecoverySheetDialog::buildButtons()
{
    auto* leave = new QPushButton(this);
    texts()->button(m_print, QT_TR_NOOP("&Print…"), "printSheetButton");
    texts()->button(m_save, QT_TR_NOOP("Save as P&DF…"), "saveSheetButton");
    texts()->button(leave, QT_TR_NOOP("&Close"), "leaveSheetButton");
    addButtons(m_print, leave);
    findChild<QDialogButtonBox*>()->addButton(m_save, QDialogButtonBox::ActionRole);
    m_save->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetDialog::print);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetDialog::choosePdf);
}

void RecoverySheetDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("Recovery sheet"));
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
        [this, printer] { printTo(*printer); });
    dialog->open();
}

void RecoverySheetDialog::printTo(QPrinter& printer)
{
    if (const Status open = requireOpen(); !open)
        return showError(open.error());
    QTextDocument document;
    document.setHtml(m_sheet.html());
    document.print(&printer);
    const QPrinter::PrinterState state = printer.printerState();
    if (state == QPrinter::Aborted || state == QPrinter::Error)
        return showMessage(Banner::Kind::Error,
            [] { return tr("The sheet could not be printed. Nothing has changed."); });
    showMessage(Banner::Kind::Information, [] {
        return tr("Is the sheet on paper, whole and readable? Only then it takes the place of "
                  "earlier ones.");
    });
    const QString where = printer.printerName();
    banner()->addButton([] { return tr("&Yes, it counts from now on"); }, "sheetReadableButton",
        [this, where] { adopt(where); });
    banner()->addButton(
        [] { return tr("&No"); }, "sheetUnreadableButton", [this] { banner()->clear(); });
}

/// Another program may have renewed the key since this dialog was opened.
Status RecoverySheetDialog::requireOpen() const
{
    const bool isOpen = m_store->vault().isUnlocked();
    const auto isCurrent = isOpen ? m_store->vaultKeys().isCurrent(m_store->vault().id()) : false;
    if (!isCurrent)
        return tl::unexpected(isCurrent.error());
    return *isCurrent ? Status() : Status(fail(ErrorCode::VaultLocked, m_store->path()));
}

void RecoverySheetDialog::choosePdf()
{
    auto* dialog = new QFileDialog(this, tr("Save the recovery sheet"), QDir::homePath());
    dialog->setObjectName(u"recoveryFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setNameFilters({ tr("PDF files (*.pdf)") });
    dialog->selectFile(tr("recovery-sheet.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &RecoverySheetDialog::saveTo);
    dialog->open();
}

void RecoverySheetDialog::saveTo(const QString& path)
{
    if (const Status open = requireOpen(); !open)
        return showError(open.error());
    const QFileInfo file(path);
    const Status written
        = FolderWriter::write(file.absolutePath(), { { file.fileName(), m_sheet.pdf(), true } });
    if (!written)
        return showError(written.error());
    adopt(QDir::toNativeSeparators(path));
}

/// From here on the earlier sheets are waste paper.
void RecoverySheetDialog::adopt(const QString& where)
{
    if (const Status open = requireOpen(); !open)
        return showError(open.error());
    const Status saved = m_store->vaultKeys().save(m_store->vault().wrapWithRecovery(m_sheet.key));
    if (!saved)
        return showError(saved.error());
    m_preview->clear();
    m_preview->hide();
    m_save->setEnabled(false);
    conclude(Banner::Kind::Positive, [where] {
        return tr("The sheet counts from now on; earlier ones open nothing any more. It went to "
                  "%1. Keep it away from the laptop.")
            .arg(where);
    });
}
