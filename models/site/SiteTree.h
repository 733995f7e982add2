// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QJsonValue>

/// One value of a site, or a group of values, by its name in the site file. Internal: what
/// snapshots, differences and merging share.
struct SiteNode {
    enum class Kind {
        Value, ///< text, number, true or false, list of texts
        Hidden, ///< a secret
        Fields, ///< of an object, or the entries of a dictionary
        Parts ///< a list whose entries are known by their ids, or by names where they have none
    };
    QString key; ///< unique among its neighbours
    QString id; ///< of a part; empty = none yet, or such parts have none
    Kind kind = Kind::Value;
    QJsonValue value;
    Secret secret {};
    QList<SiteNode> children {};

    [[nodiscard]] const SiteNode* child(QStringView wanted) const;
    [[nodiscard]] QString text(QStringView field) const;
    bool operator==(const SiteNode&) const = default;
};

namespace SiteTree {

/// Everything but the site's own id and version, in the order of the site file.
SiteNode of(const Site& site);
/// And back; nothing may be missing of its kind or be unknown, but fields that are absent keep
/// their usual value. Errors: MalformedFile.
Result<Site> site(const SiteNode& root);

/// Gives each part of a list its key.
void nameParts(SiteNode& list);
/// The fields a part is known by where it has no id; empty for what is no list of parts.
QStringList namingFields(QStringView list);

/// A key within a place; places are keys joined by '/'.
QString joined(const QString& place, const QString& key);
/// The keys of a place.
QStringList keys(const QString& place);

} // namespace SiteTree
