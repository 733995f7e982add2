// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/VoicePbxEngine.h"

/// Extensions and the devices on them, with the server's own side effects.
namespace VoicePbxExtensions {
/// The main one, or the first free of 91 to 98 before it. Nothing when there is none left.
/// @param isClearing deletes temporary ones of that main
std::optional<QString> create(VoicePbxEngine& engine, const QString& main, bool isClearing);
/// Cuts what hangs on it; a main one is reset only. @param isWiping a main one goes as well
void remove(VoicePbxEngine& engine, const QString& extension, bool isWiping = false);
/// A row of a device without MAC: webrtc, mobile, nethlink, physical, temporaryphysical.
void addDevice(VoicePbxEngine& engine, const QString& extension, const QString& type);
/// Into the inventory, which forgets what the MAC was linked to.
void addPhone(VoicePbxEngine& engine, const QString& mac, const QString& model);
void linkPhone(VoicePbxEngine& engine, const QString& extension, const QString& mac,
    const QString& model, const QString& webUser, const QString& webPassword);
/// Of a type, or empty.
QString extensionOf(VoicePbxEngine& engine, const QString& main, const QString& type);
bool isMain(const VoicePbxEngine& engine, const QString& extension);
/// By cutting two characters.
QString mainOf(const VoicePbxEngine& engine, const QString& extension);
/// Destroys what the user had, then looks whether the number is free.
VoicePbxAnswer giveMain(VoicePbxEngine& engine, const QString& username, const QString& number,
    const QString& outboundCid);
/// Empty, or why not.
QString takenBy(const VoicePbxEngine& engine, const QString& number);
} // namespace VoicePbxExtensions
