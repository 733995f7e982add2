// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteDiff.h"
#include "models/site/SiteTree.h"

namespace SiteDiff {

/// Of trees whose parts have the keys they shall be told apart by.
QList<SiteChange> between(const SiteNode& before, const SiteNode& after);

} // namespace SiteDiff

/// What the places of a site are called. Internal to differences and merging.
namespace SiteWords {

/// A value as text; empty for secrets and for what is no value.
QString valueText(const SiteNode& node);
/// The names of a list's parts, in order.
QString orderText(const SiteNode& list);
/// Name of a part as people know it. @param outer that of the part it belongs to
QString partName(const QString& list, const SiteNode& part, const QString& outer);

/// "Trunk voip1", "PBX", in the user's language.
QString groupText(const QStringList& keys, const QString& subject);
/// "number"; of a parameter, its own name.
QString fieldText(const QStringList& keys);

enum class Count { Added, Removed, Changed };
/// "20 phones added", "3 changes of phones". @param list empty = of all kinds
QString countText(const QString& list, Count count, int number);

} // namespace SiteWords
