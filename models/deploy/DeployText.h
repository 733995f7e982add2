// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlan.h"

/// A plan in the current language.
namespace DeployText {

QString kind(const QString& kind); ///< "trunk" -> "Trunk"; an unknown word stays
QString field(const QString& name); ///< "outcid" -> "Caller number"
QString value(const DeployField& field, bool isAfter); ///< masked when secret, "(none)" when empty
QString action(DeployItem::Action action);
QString state(DeployItem::State state);
QString irreversible(const QString& key);
QString note(const QString& key);
/// "trunk:voip1" -> "Trunk voip1"
QString item(const QString& id);
/// As ErrorText, with items by their names.
QString sentence(const Error& error);
QString whole(const Error& error);
/// "3 to create, 1 to change, 12 unchanged"
QString summary(const DeployPlan& plan);

} // namespace DeployText
