// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/HistoryUndo.h"

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

/// Until it is known, what is unsaved stays what would be undone: that is what was saved just now.
void HistoryUndo::refresh(const QString& siteId)
{
    m_isUnsavedAgain = false;
    const auto take = [this](const Known& known) {
        m_known = known;
        m_isUnsaved = m_isUnsavedAgain;
        Q_EMIT changed();
    };
    if (siteId.isEmpty() || !m_store->mayWrite()) {
        m_read.drop();
        return take({});
    }
    m_read.ask(
        *m_store, [siteId](Store& store) -> Result<Known> { return read(store, siteId); },
        [take](const Result<Known>& known) { take(known.value_or(Known())); });
}

HistoryUndo::Known HistoryUndo::read(Store& store, const QString& siteId)
{
    const auto changesOf = [&store](const std::optional<SiteRevision>& revision) {
        const bool isTyped = revision && revision->what.startsWith(u"wizard:"_s);
        return isTyped ? store.history().changes(revision->id).value_or(QList<SiteChange>())
                       : QList<SiteChange>();
    };
    Known known;
    known.undoable = store.history().undoable(siteId).value_or(std::nullopt);
    known.redoable = store.history().redoable(siteId).value_or(std::nullopt);
    known.undoChanges = changesOf(known.undoable);
    known.redoChanges = changesOf(known.redoable);
    return known;
}

void HistoryUndo::noteUnsaved()
{
    m_isUnsavedAgain = true;
    if (m_isUnsaved)
        return;
    m_isUnsaved = true;
    Q_EMIT changed();
}

QString HistoryUndo::undoTitle() const
{
    if (m_isUnsaved)
        return tr("What was typed last");
    return changeTitle(m_known.undoable, m_known.undoChanges);
}

QString HistoryUndo::redoTitle() const
{
    return m_isUnsaved ? QString() : changeTitle(m_known.redoable, m_known.redoChanges);
}
