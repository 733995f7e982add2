// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/NethVoiceEngine.h"

/// Extensions and the devices on them, with the server's own side effects.
namespace NethVoiceExtensions {
/// The main one, or the first free of 91 to 98 before it. Nothing when there is none left.
/// @param isClearing deletes temporary ones of that main
std::optional<QString> create(NethVoiceEngine& engine, const QString& main, bool isClearing);
/// Cuts what hangs on it; a main one is reset only. @param isWiping a main one goes as well
void remove(NethVoiceEngine& engine, const QString& extension, bool isWiping = false);
/// A row of a device without MAC: webrtc, mobile, nethlink, physical, temporaryphysical.
void addDevice(NethVoiceEngine& engine, const QString& extension, const QString& type);
/// Into the inventory, which forgets what the MAC was linked to.
void addPhone(NethVoiceEngine& engine, const QString& mac, const QString& model);
void linkPhone(NethVoiceEngine& engine, const QString& extension, const QString& mac,
    const QString& model, const QString& webUser, const QString& webPassword);
/// Of a type, or empty.
QString extensionOf(NethVoiceEngine& engine, const QString& main, const QString& type);
bool isMain(const NethVoiceEngine& engine, const QString& extension);
/// By cutting two characters.
QString mainOf(const NethVoiceEngine& engine, const QString& extension);
/// Destroys what the user had, then looks whether the number is free.
NethVoiceAnswer giveMain(NethVoiceEngine& engine, const QString& username, const QString& number,
    const QString& outboundCid);
/// Empty, or why not.
QString takenBy(const NethVoiceEngine& engine, const QString& number);
} // namespace NethVoiceExtensions
