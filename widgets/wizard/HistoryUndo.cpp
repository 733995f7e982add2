// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/HistoryUndo.h"

#include "models/store/Store.h"

using namespace Qt::StringLiterals;

namespace {

QString changeTitle(const std::optional<SiteRevision>& revision, const QList<SiteChange>& changes)
{
    if (!revision)
        return {};
    return changes.isEmpty() ? SiteHistory::title(*revision) : SiteDiff::summary(changes);
}

} // namespace

HistoryUndo::HistoryUndo(Store* store, QObject* parent)
    : DraftUndo(parent)
    , m_store(store)
{
}

void HistoryUndo::refresh(const QString& siteId)
{
    m_isUnsaved = false;
    m_undoable.reset();
    m_redoable.reset();
    if (!siteId.isEmpty() && m_store->mayWrite()) {
        m_undoable = m_store->history().undoable(siteId).value_or(std::nullopt);
        m_redoable = m_store->history().redoable(siteId).value_or(std::nullopt);
    }
    m_undoChanges = changesOf(m_undoable);
    m_redoChanges = changesOf(m_redoable);
    Q_EMIT changed();
}

QList<SiteChange> HistoryUndo::changesOf(const std::optional<SiteRevision>& revision) const
{
    const bool isTyped = revision && revision->what.startsWith(u"wizard:"_s);
    return isTyped ? m_store->history().changes(revision->id).value_or(QList<SiteChange>())
                   : QList<SiteChange>();
}

void HistoryUndo::noteUnsaved()
{
    if (m_isUnsaved)
        return;
    m_isUnsaved = true;
    Q_EMIT changed();
}

QString HistoryUndo::undoTitle() const
{
    if (m_isUnsaved)
        return tr("What was typed last");
    return changeTitle(m_undoable, m_undoChanges);
}

QString HistoryUndo::redoTitle() const
{
    return m_isUnsaved ? QString() : changeTitle(m_redoable, m_redoChanges);
}
