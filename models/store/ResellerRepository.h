// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QString>

class Database;

/// Who hands sites over, as it stands on top of reports.
struct Reseller {
    QString name;
    QString address; ///< may have several lines
    QString telephone;
    QString email;
    QString vatId;
    QByteArray logo; ///< PNG or JPEG as the file had it; empty = none
    bool operator==(const Reseller&) const = default;
    /// Nothing was filled in yet.
    [[nodiscard]] bool isEmpty() const { return *this == Reseller(); }

    static constexpr qsizetype longestText = 500;
    static constexpr qsizetype largestLogo = 512 * 1024; ///< bytes
    /// PNG or JPEG by its first bytes, and not too large.
    /// Errors: FileUnreadable (subject = file, detail = why). @param file for the error
    static Status checkLogo(const QByteArray& content, const QString& file);
};

/// The reseller of this database: one, for all its sites.
class ResellerRepository {
public:
    explicit ResellerRepository(Database& database)
        : m_database(database)
    {
    }

    /// An empty one when none was set.
    [[nodiscard]] Result<Reseller> load() const;
    /// Whether this account may set it: on a server its owners alone may.
    [[nodiscard]] bool maySave() const;
    /// Texts are trimmed. Errors: BadValue (a text or the logo is too long), DatabaseNoRight (on a
    /// server it is an owner's to set).
    Status save(const Reseller& reseller);

private:
    Database& m_database;
};
