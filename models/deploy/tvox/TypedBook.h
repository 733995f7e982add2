// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/TypedSheet.h"

#include <QHash>

class Store;

enum class TypedState {
    Open,
    Typed,
    Changed, ///< it was typed, and the site wants another value since
    NotNeeded, ///< empty, and never typed
};
/// open, typed, changed or not_needed.
QString typedStateName(TypedState state);

/// Who ticked what: kept with the site by a fingerprint of each value. A secret's is the secret
/// itself, sealed: a digest of a short password would give it away.
class TypedBook {
public:
    /// @param store its vault unlocked; outlives this. @param siteId empty = a site never saved
    TypedBook(Store* store, QString siteId)
        : m_store(store)
        , m_siteId(std::move(siteId))
    {
    }

    [[nodiscard]] Result<QHash<QString, TypedState>> states(const TypedSheet& sheet) const;
    /// Errors: NoSuchSite (never saved), VaultLocked, those of the database.
    Status tick(const TypedItem& item, bool isTyped);

private:
    [[nodiscard]] Result<QString> fingerprint(const TypedItem& item) const;
    [[nodiscard]] bool isOf(const QString& fingerprint, const TypedItem& item) const;
    [[nodiscard]] QString place(const TypedItem& item) const;
    Store* m_store;
    QString m_siteId;
};
