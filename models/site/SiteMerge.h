// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteDiff.h"

#include <QHash>

/// One value that both sides changed since they parted, each to something else; also a part that
/// one side removed and the other changed (kind Removed stands where it is gone).
struct SiteConflict {
    QString place; ///< see SiteChange
    QString subject;
    QString base; ///< as text; empty for secrets
    QString mine;
    QString theirs;
    bool isSecret = false;
    bool isRemovedByMe = false;
    bool isRemovedByThem = false;
    bool operator==(const SiteConflict&) const = default;
};

/// Joins two states of a site that came from the same one. Pure.
/// - What one side alone changed counts. What both changed to the same counts once.
/// - Parts are told apart by ids; two new ones of the same name (user name, MAC, trunk or gateway
///   name) are a conflict of that name and not two parts.
/// - Names that parts refer to each other by follow a renaming of either side.
namespace SiteMerge {

enum class Side { Mine, Theirs };
/// By SiteConflict::place.
using Choices = QHash<QString, Side>;

struct Merged {
    Site site; ///< id and version are mine; where a conflict is not decided, mine counts
    QList<SiteConflict> conflicts; ///< those that `choices` does not decide
    QList<SiteChange> taken; ///< what mine gains by it
};

/// @param idOf the side that is stored: a part both sides added has its id there, by which other
/// tables know it
Merged merge(const Site& base, const Site& mine, const Site& theirs, const Choices& choices = {},
    Side idOf = Side::Theirs);
/// The same of two states that have no common past: each value that differs is a conflict, and
/// nothing counts as removed.
Merged mergeUnrelated(
    const Site& mine, const Site& theirs, const Choices& choices = {}, Side idOf = Side::Theirs);
/// What a conflict is about, in the user's language: "Trunk voip1: number".
QString placeText(const SiteConflict& conflict);

} // namespace SiteMerge
