// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteMerge.h"

#include <QJsonObject>

#include <optional>

/// What commands that join two states of a site say of what both changed.
namespace ConflictWords {

/// Without secrets.
QJsonObject json(const SiteConflict& conflict);
/// A line for people.
QString text(const SiteConflict& conflict);

/// What --take says; nothing when it says neither mine nor theirs.
std::optional<SiteMerge::Side> sideFrom(const QString& take);
/// Decides each of them for one side.
void decide(
    SiteMerge::Choices& choices, const QList<SiteConflict>& conflicts, SiteMerge::Side side);

} // namespace ConflictWords
