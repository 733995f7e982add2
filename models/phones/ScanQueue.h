// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStringList>

struct Site;

/// Who gets the next phone that is scanned: the users without a phone, in the site's order, unless
/// one was skipped or another chosen.
class ScanQueue {
public:
    /// User name; empty when everybody has a phone.
    [[nodiscard]] QString next(const Site& site) const;
    /// The one who is next comes again when everybody else has been.
    void skip(const Site& site);
    /// Gets the next phone, even one that has phones already. @param username empty = nobody
    void choose(const QString& username);
    /// A phone has found its user.
    void served(const QString& username);
    /// Nobody is skipped or chosen.
    void clear();

    /// The users without a phone, in the site's order.
    [[nodiscard]] static QStringList waiting(const Site& site);
    struct Count {
        int done = 0; ///< users with a phone
        int all = 0;
    };
    [[nodiscard]] static Count count(const Site& site);

private:
    QSet<QString> m_skipped;
    QString m_chosen;
};
