// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoiceEngine.h"

/// Rows that calls of several areas make and take away.
namespace NethVoiceRows {
int freeTrunkId(const NethVoiceEngine& engine);
QJsonObject trunkRow(int id, const QString& name, const QString& number);
/// With its place in every outbound route; nothing when there is none of that id.
void removeTrunk(NethVoiceEngine& engine, int id);
/// Of the route with that id, which the server takes for a trunk's.
void emptyRoute(NethVoiceEngine& engine, int routeId);
} // namespace NethVoiceRows
