// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteHistory.h"
#include "widgets/editors/DraftUndo.h"
#include "widgets/store/StoreTurns.h"

#include <optional>

/// Undoes and redoes by the store's history of the whole site, so that it works across restarts
/// too. What it knows is as of the last saving.
class HistoryUndo : public DraftUndo {
    Q_OBJECT

public:
    HistoryUndo(Store* store, QObject* parent);

    /// Looks again: the site was saved. @param siteId empty = it was not yet
    void refresh(const QString& siteId);
    /// Something is not saved yet; it will be what would be undone.
    void noteUnsaved();

    [[nodiscard]] QString undoTitle() const override;
    [[nodiscard]] QString redoTitle() const override;
    [[nodiscard]] int position() const override
    {
        return m_known.undoable ? m_known.undoable->number : 0;
    }
    void undo() override { Q_EMIT undoRequested(); }
    void redo() override { Q_EMIT redoRequested(); }

Q_SIGNALS:
    void undoRequested();
    void redoRequested();

private:
    struct Known {
        std::optional<SiteRevision> undoable;
        std::optional<SiteRevision> redoable;
        QList<SiteChange> undoChanges; ///< of what was typed, which has no better name
        QList<SiteChange> redoChanges;
    };
    static Known read(Store& store, const QString& siteId);

    Store* m_store;
    StoreRead<Known> m_read;
    Known m_known;
    bool m_isUnsaved = false;
    bool m_isUnsavedAgain = false; ///< since it was looked again
};
