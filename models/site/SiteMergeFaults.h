// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteTree.h"

#include <QSet>

/// What may come of joining two sites that are right each by itself: a number given twice, a
/// gateway outside the subnet, a ninth device. The rules are those of SiteRules that concern more
/// than one value and need no catalogue. Internal to merging.
namespace SiteMergeFaults {

/// Of each fault, the places that make it together.
/// @param ownModels ids of phone models that are the site's own, whether they are still there
QList<QStringList> find(const SiteNode& tree, const QSet<QString>& ownModels);

} // namespace SiteMergeFaults
