// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteFile.h"
#include "models/store/Store.h"
#include "models/team/JobFile.h"
#include "widgets/common/Banner.h"
#include "widgets/deploy/ImportPbxDialog.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/home/SiteActions.h"
#include "widgets/home/SiteFileName.h"
#include "widgets/jobs/JobNews.h"
#include "widgets/jobs/NewsLine.h"
#include "widgets/MainWindow.h"
#include "widgets/team/TravelActions.h"
#include "widgets/views/SiteListPage.h"
#include "widgets/wizard/SiteWizard.h"

#include <QFile>
#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

// How sites come in and go out: site files, and PBXs that are read.

void MainWindow::openFile(const QString& path)
{
    if (!isReady()) {
        m_pendingFile = path;
        return;
    }
    if (!leaveWizard())
        return;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showErrors({ Error(ErrorCode::FileUnreadable, path, file.errorString()) });
    JobFile::isOne(file) ? m_travel->merge(path) : importFile(path);
}

void MainWindow::chooseImport()
{
    if (!isReady() || m_wizard)
        return;
    auto* dialog = new QFileDialog(this, tr("Import a site file"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Site files (*.json)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFile);
    dialog->open();
}

void MainWindow::importFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return showErrors({ Error(ErrorCode::FileUnreadable, path, file.errorString()) });
    const auto site = SiteFile::read(file.read(SiteFile::maximumSize + 1), *m_catalog);
    if (!site)
        return showErrors(site.error());
    m_sites->finishDeleting(); // it may be one of them that comes back
    if (m_store->sites().find(site->name))
        return showErrors({ Error(ErrorCode::SiteExists, site->name) });
    m_list->banner()->clear();
    m_gate->pass([this, imported = *site] { storeImported(imported); });
}

void MainWindow::storeImported(Site site)
{
    if (const Status status = m_store->sites().save(site, u"import"_s); !status)
        return showErrors({ status.error() });
    refreshList();
    m_list->select(site.id);
    m_list->focusList(); // so that Enter goes on with it
    m_list->banner()->showMessage(
        Banner::Kind::Positive, [name = site.name] { return tr("“%1” is imported.").arg(name); });
}

void MainWindow::exportChosen(const QStringList& ids)
{
    if (!isReady() || m_wizard || ids.isEmpty())
        return;
    ids.size() == 1 ? chooseExport(ids.first()) : m_sites->exportSites(ids);
}

void MainWindow::chooseExport(const QString& id)
{
    if (!isReady() || id.isEmpty())
        return;
    const auto site = m_store->sites().load(id, SiteRepository::Secrets::Leave);
    if (!site)
        return showErrors({ site.error() });
    auto* dialog = new QFileDialog(this, tr("Export “%1” without its passwords").arg(site->name));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"doppino.json"_s);
    dialog->setNameFilters({ tr("Site files (*.json)") });
    dialog->selectFile(siteFileName(site->name));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, id](const QString& path) { exportSite(id, path); });
    dialog->open();
}

void MainWindow::exportSite(const QString& id, const QString& path)
{
    const auto site = m_store->sites().load(id, SiteRepository::Secrets::Leave);
    if (!site)
        return showErrors({ site.error() });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)
        || file.write(SiteFile::write(*site, SiteFile::Secrets::Omit)) < 0 || !file.commit())
        return tellExport(Error(ErrorCode::FileUnwritable, path, file.errorString()));
    m_list->banner()->showMessage(Banner::Kind::Positive, [name = site->name, path] {
        return tr("“%1” is exported without its passwords to %2.").arg(name, path);
    });
    tellExport();
}

/// Within the site that was exported the list's banner is not seen.
void MainWindow::tellExport(const std::optional<Error>& error)
{
    if (error)
        showErrors({ *error });
    if (m_wizard)
        m_jobNews->line()->say(m_list->banner()->text());
}

/// The vault first: what is read holds passwords.
void MainWindow::importFromPbx()
{
    if (!isReady() || m_wizard)
        return;
    m_list->banner()->clear();
    m_gate->pass([this] {
        auto* dialog = new ImportPbxDialog(m_catalog, m_store, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this,
            [this, dialog] { storeRead(dialog->site(), dialog->trusted()); });
        dialog->open();
    });
}

void MainWindow::storeRead(Site site, const QList<PbxTrust>& trusted)
{
    if (const Status status = m_store->sites().save(site, u"import"_s); !status)
        return showErrors({ status.error() });
    for (const PbxTrust& trust : trusted)
        if (const Status kept = m_store->pbx().remember(
                site.id, { trust.what, trust.host, trust.type, trust.fingerprint, {} });
            !kept)
            return showErrors({ kept.error() });
    refreshList();
    openSite(site.id);
}
