// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoiceEngine.h"

/// People of a simulated NethVoice.
namespace NethVoiceDirectory {
/// Takes over who is in the directory, and lets go who is not.
void synchronise(NethVoiceEngine& engine);
/// @return the errors it counts, a line each; others are lost, as the server loses them
QString importCsv(NethVoiceEngine& engine, const QByteArray& csv);
/// Digits only, a leading '+' is 00; null when none is left.
QJsonValue mobileNumber(const QString& text);
/// Nothing and an empty list are the same as no entry.
void set(QJsonObject& user, const QString& name, const QJsonValue& value);
bool isPerson(const NethVoiceEngine& engine, const QString& username);
/// How many have a number.
int configured(const NethVoiceEngine& engine);
/// An item of GET /users.
QJsonObject userItem(const NethVoiceEngine& engine, const QString& username);
int groupId(NethVoiceEngine& engine, const QString& name);
/// @return false for one that exists
bool addAccount(NethVoiceEngine& engine, const QString& username, const QString& displayName,
    const QString& password);
} // namespace NethVoiceDirectory
