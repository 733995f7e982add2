// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ErrorText.h"
#include "models/store/UnlockJob.h"
#include "widgets/dialogs/ConflictDialog.h"
#include "widgets/dialogs/VaultGate.h"
#include "widgets/team/TravelActions.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using CopyState = CarriedCopy::SiteStanding::State;

// Copies of the team's sites that are worked on without the server.

namespace {

/// A site that the team removed while it was changed in the copy.
SiteConflict removalOf(const CarriedCopy::SiteStanding& site)
{
    SiteConflict conflict;
    conflict.place = u"site"_s;
    conflict.subject = site.name;
    conflict.isRemovedByThem = true;
    return conflict;
}

} // namespace

void TravelActions::takeOffline(const QString& selected)
{
    m_gate->pass([this, selected] {
        const auto sites = m_store->sites().list();
        if (!sites)
            return sayError(sites.error());
        m_isTaking = true;
        ask(TravelDialog::Purpose::TakeCopy, u"doppino-offline.sqlite"_s, &TravelActions::openCopy);
        m_dialog->setSites(*sites, selected);
    });
}

void TravelActions::synchronise()
{
    m_gate->pass([this] {
        m_isTaking = false;
        ask(TravelDialog::Purpose::JoinCopy, u"doppino-offline.sqlite"_s, &TravelActions::openCopy);
    });
}

void TravelActions::openCopy()
{
    const QString path = m_dialog->path();
    m_isCopyNew = !QFileInfo::exists(path);
    if (m_isCopyNew && !m_isTaking)
        return m_dialog->showError(
            Error(ErrorCode::FileUnreadable, path, QFile(path).errorString()));
    if (QFileInfo(path) == QFileInfo(m_store->path()))
        return m_dialog->showError(Error(ErrorCode::NotACopy, path));
    auto copy = Store::open(path);
    if (!copy)
        return m_dialog->showError(copy.error());
    m_copy = std::move(*copy);
    auto* job = new UnlockJob(*m_copy, m_dialog->passphrase(), this);
    start(job, [this] { useCopy(); });
}

void TravelActions::useCopy()
{
    m_done = 0;
    m_left.clear();
    m_errors.clear();
    m_waiting = m_isTaking ? m_dialog->siteIds() : QStringList();
    m_standings.clear();
    if (!m_isTaking) {
        const auto standings = CarriedCopy::compare(*m_store, *m_copy);
        if (!standings) {
            m_dialog->showError(standings.error());
            return closeCopy();
        }
        m_standings = *standings;
    }
    m_isCopyNew = false;
    m_next.start(0);
}

/// One that was only begun is of no use to anybody.
void TravelActions::closeCopy()
{
    const QString path = m_copy && m_isCopyNew ? m_copy->path() : QString();
    m_copy.reset();
    for (const char* end : { "", "-wal", "-shm" })
        if (!path.isEmpty())
            QFile::remove(path + QLatin1StringView(end));
}

void TravelActions::takeNext()
{
    if (!m_dialog || !m_copy)
        return closeCopy();
    if (m_waiting.isEmpty())
        return sayTaken();
    const auto left = CarriedCopy::take(*m_store, *m_copy, { m_waiting.takeFirst() });
    if (!left) {
        m_dialog->showError(left.error());
        return closeCopy();
    }
    m_left += *left;
    m_done += left->isEmpty() ? 1 : 0;
    m_next.start(0);
}

void TravelActions::sayTaken()
{
    const QString path = m_copy->path();
    closeCopy();
    m_dialog->accept();
    sayDone([path, done = m_done, left = m_left] {
        QString text = tr("%n site(s) taken along in %1.", nullptr, done).arg(path);
        if (!left.isEmpty())
            text += u'\n'
                + tr("Left as they are there, because they were changed in the copy: %1. "
                     "Synchronise first.")
                      .arg(left.join(u", "_s));
        return text;
    });
}

void TravelActions::joinNext()
{
    if (!m_dialog || !m_copy)
        return closeCopy();
    if (m_standings.isEmpty())
        return sayJoined();
    const CarriedCopy::SiteStanding site = m_standings.takeFirst();
    if (!site.conflicts.isEmpty())
        return decideOne(site, {});
    joinOne(site, {});
}

void TravelActions::joinOne(
    const CarriedCopy::SiteStanding& site, const SiteMerge::Choices& choices)
{
    const Status joined = CarriedCopy::join(*m_store, *m_copy, site.siteId, choices);
    if (!joined && joined.error().code == ErrorCode::MergeConflict) {
        auto left = CarriedCopy::standing(*m_store, *m_copy, site.siteId, choices);
        if (left && left->state == CopyState::RemovedThere && left->conflicts.isEmpty())
            left->conflicts = { removalOf(site) };
        if (left && !left->conflicts.isEmpty())
            return decideOne(*left, choices);
    }
    if (joined)
        m_done += site.state == CopyState::Same ? 0 : 1;
    else
        m_errors.append(joined.error());
    m_next.start(0);
}

void TravelActions::decideOne(
    const CarriedCopy::SiteStanding& site, const SiteMerge::Choices& choices)
{
    ConflictDialog::Words words { ConflictDialog::Kind::Copy, site.name };
    const auto revisions = m_store->history().list(site.siteId, 1);
    if (revisions && !revisions->isEmpty()) {
        words.who = revisions->first().who;
        words.at = revisions->first().at;
    }
    auto* dialog = new ConflictDialog(site.conflicts, words, m_dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, site, choices] {
        SiteMerge::Choices all = choices;
        all.insert(dialog->choices());
        joinOne(site, all);
    });
    connect(dialog, &QDialog::rejected, this, [this, name = site.name] {
        m_left.append(name);
        m_next.start(0);
    });
    dialog->open();
}

void TravelActions::sayJoined()
{
    closeCopy();
    m_dialog->accept();
    Q_EMIT sitesChanged({});
    sayDone([done = m_done, left = m_left, errors = m_errors] {
        QStringList lines { done == 0 && left.isEmpty() && errors.isEmpty()
                ? tr("Both sides are the same already.")
                : tr("%n site(s) synchronised.", nullptr, done) };
        if (!left.isEmpty())
            lines.append(tr("Left for later: %1.").arg(left.join(u", "_s)));
        for (const Error& error : errors)
            lines.append(ErrorText::whole(error));
        return lines.join(u'\n');
    });
}
