// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/VoicePbxEngine.h"

/// Rows that calls of several areas make and take away.
namespace VoicePbxRows {
int freeTrunkId(const VoicePbxEngine& engine);
QJsonObject trunkRow(int id, const QString& name, const QString& number);
/// With its place in every outbound route; nothing when there is none of that id.
void removeTrunk(VoicePbxEngine& engine, int id);
/// Of the route with that id, which the server takes for a trunk's.
void emptyRoute(VoicePbxEngine& engine, int routeId);
} // namespace VoicePbxRows
