// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/SiteActions.h"

#include "models/core/JobLabel.h"
#include "models/site/SiteFile.h"
#include "models/site/SiteTags.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/home/SiteFileName.h"
#include "widgets/home/SitesAtOnce.h"
#include "widgets/home/TagsDialog.h"
#include "widgets/views/SiteListPage.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QSet>
#include <QShortcut>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// What is there already is somebody's.
QString freePath(const QString& folder, const QString& siteName)
{
    const QString name = siteFileName(siteName);
    const qsizetype suffix = name.size() - u".doppino.json"_s.size();
    QString path = QDir(folder).filePath(name);
    for (int i = 2; QFile::exists(path); ++i)
        path = QDir(folder).filePath(QString(name).insert(suffix, u"-%1"_s.arg(i)));
    return path;
}

Status writeSiteFile(const Site& site, const QString& path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.write(SiteFile::write(site, SiteFile::Secrets::Omit)) >= 0 && file.commit();
    if (!isWritten)
        return fail(ErrorCode::FileUnwritable, path, file.errorString());
    return {};
}

} // namespace

SiteActions::SiteActions(VaultGate* gate, SiteListPage* list, QWidget* window)
    : QObject(window)
    , m_gate(gate)
    , m_list(list)
    , m_window(window)
{
    m_regret.setSingleShot(true);
    m_regret.setInterval(regret);
    m_regret.callOnTimeout(this, &SiteActions::deleteInTurn);
    auto* undo = new QShortcut(QKeySequence::Undo, list);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, [this] {
        if (!m_deleted.isEmpty())
            takeBack();
    });
}

void SiteActions::setStore(Store* store)
{
    if (m_store)
        finishDeleting();
    m_store = store;
}

SitesAtOnce* SiteActions::startWork(const QStringList& ids,
    std::function<Status(const QString&)> work, std::function<QString()> title)
{
    auto* job = new SitesAtOnce(ids, std::move(work), this);
    JobLabel label;
    label.title = std::move(title);
    job->setLabel(std::move(label));
    connect(job, &Job::finished, this, [this, job] {
        job->deleteLater();
        m_toEnd.removeAll(job);
        Q_EMIT sitesChanged();
        if (!job->errors().isEmpty())
            Q_EMIT failed(job->errors());
    });
    job->start();
    return job;
}

void SiteActions::exportSites(const QStringList& ids)
{
    auto* dialog = new QFileDialog(
        m_window, tr("A folder for %n site(s), without their passwords", nullptr, int(ids.size())));
    dialog->setObjectName(u"exportFolderDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, ids](const QString& folder) { writeFiles(ids, folder); });
    dialog->open();
}

void SiteActions::writeFiles(const QStringList& ids, const QString& folder)
{
    const int count = int(ids.size());
    const auto work = [this, folder](const QString& id) -> Status {
        const auto site = m_store->sites().load(id, SiteRepository::Secrets::Leave);
        return site ? writeSiteFile(*site, freePath(folder, site->name))
                    : tl::unexpected(site.error());
    };
    SitesAtOnce* job
        = startWork(ids, work, [count] { return tr("Export of %n site(s)", nullptr, count); });
    m_toEnd.append(job);
    connect(job, &Job::finished, this, [this, job, folder] {
        const int done = int(job->done().size());
        if (job->errors().isEmpty())
            m_list->banner()->showMessage(Banner::Kind::Positive, [done, folder] {
                return tr("%n site(s) exported without passwords to %1.", nullptr, done)
                    .arg(QDir::toNativeSeparators(folder));
            });
    });
}

void SiteActions::chooseTags(const QStringList& ids)
{
    const QList<SiteSummary> sites = m_list->summaries(ids);
    if (sites.isEmpty())
        return;
    auto* dialog = new TagsDialog(sites, m_list->tags(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ids] {
        const QStringList added = dialog->added();
        const QStringList removed = dialog->removed();
        if (added.isEmpty() && removed.isEmpty())
            return;
        // A site is saved whole, with the passwords in it.
        m_gate->pass([this, ids, added, removed] { tag(ids, added, removed); });
    });
    dialog->open();
}

void SiteActions::tag(const QStringList& ids, const QStringList& added, const QStringList& removed)
{
    const int count = int(ids.size());
    SitesAtOnce* job = startWork(
        ids,
        [this, added, removed](const QString& id) -> Status {
            auto site = m_store->sites().load(id);
            if (!site)
                return tl::unexpected(site.error());
            site->tags = SiteTags::with(SiteTags::without(site->tags, removed), added);
            return m_store->sites().save(*site, u"tags"_s);
        },
        [count] { return tr("Tags of %n site(s)", nullptr, count); });
    m_toEnd.append(job);
}

void SiteActions::deleteSites(const QStringList& ids)
{
    if (ids.isEmpty() || !m_store)
        return;
    if (!m_store->mayWrite())
        return Q_EMIT failed({ Error(ErrorCode::DatabaseReadOnly, m_store->path()) });
    deleteInTurn();
    QStringList names;
    QHash<QString, int> deleted; // all of them, or nothing that nobody sees leaving
    for (const SiteSummary& site : m_list->summaries(ids)) {
        const auto version = m_store->sites().version(site.id);
        if (!version)
            return Q_EMIT failed({ version.error() });
        deleted.insert(site.id, *version);
        names.append(site.name);
    }
    m_deleted = std::move(deleted);
    hideDeleted();
    m_list->focusList();
    showDeleted(names);
    m_regret.start();
}

void SiteActions::hideDeleted()
{
    QSet<QString> hidden;
    for (const auto& deleted : { m_deleted, m_leaving })
        for (auto it = deleted.cbegin(); it != deleted.cend(); ++it)
            hidden.insert(it.key());
    m_list->setHidden(hidden);
}

void SiteActions::showDeleted(const QStringList& names)
{
    m_list->undoBanner()->showMessage(Banner::Kind::Information, [names] {
        const QString what = names.size() == 1
            ? tr("“%1” is deleted.").arg(names.first())
            : tr("%n site(s) deleted.", nullptr, int(names.size()));
        return what + u' ' + tr("The devices themselves stay as they are.");
    });
    m_list->undoBanner()->addButton(
        [] { return tr("&Undo"); }, "undoDeleteButton", [this] { takeBack(); });
}

void SiteActions::takeBack()
{
    const QStringList ids = m_deleted.keys();
    m_regret.stop();
    m_deleted.clear();
    m_list->undoBanner()->clear();
    hideDeleted();
    m_list->selectSeveral(ids);
    m_list->focusList();
}

void SiteActions::deleteInTurn()
{
    m_regret.stop();
    m_list->undoBanner()->clear();
    if (m_deleted.isEmpty() || !m_store)
        return;
    const QStringList ids = m_deleted.keys();
    m_leaving.insert(std::exchange(m_deleted, {}));
    const int count = int(ids.size());
    SitesAtOnce* job = startWork(
        ids, [this](const QString& id) { return removeNow(id); },
        [count] { return tr("Deletion of %n site(s)", nullptr, count); });
    connect(job, &Job::finished, this, [this, job, ids] {
        if (job->outcome().end == Outcome::End::Cancelled)
            for (const QString& id : ids) // nor when the window is closed
                m_leaving.remove(id);
        hideDeleted();
    });
}

std::function<QString()> SiteActions::underWay() const
{
    for (const auto& job : m_toEnd)
        if (job && job->isRunning())
            return job->label()->title;
    return {};
}

bool SiteActions::finishDeleting()
{
    m_regret.stop();
    m_list->undoBanner()->clear();
    m_leaving.insert(std::exchange(m_deleted, {}));
    QList<Error> errors;
    const QStringList ids = m_leaving.keys();
    for (const QString& id : ids)
        if (const Status removed = removeNow(id); !removed)
            errors.append(removed.error());
    if (!ids.isEmpty())
        Q_EMIT sitesChanged();
    if (!errors.isEmpty())
        Q_EMIT failed(errors);
    hideDeleted();
    return errors.isEmpty();
}

/// Somebody who changed it meanwhile did not want it deleted.
Status SiteActions::removeNow(const QString& id)
{
    if (!m_leaving.contains(id)) // done meanwhile
        return {};
    const int known = m_leaving.take(id);
    const auto version = m_store->sites().version(id);
    if (!version)
        return version.error().code == ErrorCode::NoSuchSite ? Status()
                                                             : tl::unexpected(version.error());
    return *version == known ? m_store->sites().remove(id) : Status(fail(ErrorCode::Conflict, id));
}
