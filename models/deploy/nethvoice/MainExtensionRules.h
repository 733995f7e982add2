// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlan.h"
#include "models/deploy/nethvoice/NethVoiceState.h"

/// Whether a user may get a main extension. The PBX itself checks only after it has deleted the old
/// one with all its devices, and deletes other users' numbers that end like it.
/// Source: NethVoice wizard REST (2026).
namespace MainExtensionRules {

/// Errors: PbxLinkMissing, PbxUserLimit, PbxNumberDangerous, NumberTaken.
std::optional<Error> problem(
    const DeployItem& item, const DeployPlan& plan, const NethVoiceState& now);
/// Why it cannot be undone; empty when it can.
QString irreversible(const DeployItem& item, const DeployPlan& plan, const NethVoiceState& now);
QStringList notes(const DeployItem& item, const DeployPlan& plan, const NethVoiceState& now);

/// For what hangs on a user's main extension: what is missing unless the user has `main` by the
/// time the item is carried out. @param main empty = any
std::optional<Error> lackingMain(const DeployItem& item, const QString& username,
    const QString& main, const DeployPlan& plan, const NethVoiceState& now);
/// The same as a review. An item that would only follow a change of number that does not take place
/// is unchanged.
void reviewOfDependent(DeployItem& item, const QString& username, const QString& main,
    const DeployPlan& plan, const NethVoiceState& now);

/// The user whose main extension keeps `username` from getting `number`; empty = none does.
QString holderOf(const QString& number, const QString& username, const NethVoiceState& state);
/// Whether the PBX refuses any assignment to one more user than it has.
bool isAtLimit(const NethVoiceState& state);

} // namespace MainExtensionRules
