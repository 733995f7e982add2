// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// One value in which two states of a site differ. Parts of a site are told apart by their ids, so
/// that a renamed trunk is a changed one.
struct SiteChange {
    enum class Kind { Changed, Added, Removed, Moved };
    Kind kind = Kind::Changed;
    /// Where, the same in every state: "name", "pbx/host", "trunks/<id>/number",
    /// "phones/<id>/parameters/language", "parameters/defaults/timezone". Of a whole part that was
    /// added or removed, "trunks/<id>"; of an order, "trunks".
    QString place;
    QString subject; ///< name of the part as people know it: "voip1"; empty = the site itself
    QString before; ///< as text, a list joined by ", "; empty for secrets
    QString after;
    bool isSecret = false;
    bool operator==(const SiteChange&) const = default;
};

namespace SiteDiff {

/// In the order of the site file. The store's id and version are no values.
QList<SiteChange> between(const Site& before, const Site& after);
/// What it is, in the user's language: "Trunk voip1: number".
QString placeText(const SiteChange& change);
/// The same with its values: "Trunk voip1: number 0721 1 → 0721 2"; a secret's are not said.
QString text(const SiteChange& change);
/// What a set of changes is called in a history, in the user's language: "Trunk voip1: number",
/// "3 changes of phones", "20 phones added".
QString summary(const QList<SiteChange>& changes);

} // namespace SiteDiff
