// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// What others are told of a site that was saved or removed.
struct SiteNews {
    QString siteId;
    int version = 0; ///< 0 = removed
    QString who; ///< the system user who did it; empty = not known
    bool operator==(const SiteNews&) const = default;

    /// As one notification carries it. Without news, or with more than fit into one, it says only
    /// that there was a change. @param from who must not be told, see Database::token
    static QString payload(const QList<SiteNews>& news, const QString& from);

    struct Told;
    /// nullopt = not one of ours.
    static std::optional<Told> read(const QString& payload);
};

struct SiteNews::Told {
    QString from;
    QList<SiteNews> news;
};
