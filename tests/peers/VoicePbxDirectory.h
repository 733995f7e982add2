// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/VoicePbxEngine.h"

/// People of a simulated NethVoice.
namespace VoicePbxDirectory {
/// Takes over who is in the directory, and lets go who is not.
void synchronise(VoicePbxEngine& engine);
/// @return the errors it counts, a line each; others are lost, as the server loses them
QString importCsv(VoicePbxEngine& engine, const QByteArray& csv);
/// Digits only, a leading '+' is 00; null when none is left.
QJsonValue mobileNumber(const QString& text);
/// Nothing and an empty list are the same as no entry.
void set(QJsonObject& user, const QString& name, const QJsonValue& value);
bool isPerson(const VoicePbxEngine& engine, const QString& username);
/// How many have a number.
int configured(const VoicePbxEngine& engine);
/// An item of GET /users.
QJsonObject userItem(const VoicePbxEngine& engine, const QString& username);
int groupId(VoicePbxEngine& engine, const QString& name);
/// @return false for one that exists
bool addAccount(VoicePbxEngine& engine, const QString& username, const QString& displayName,
    const QString& password);
} // namespace VoicePbxDirectory
