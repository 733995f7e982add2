// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <libssh/libssh.h>
#include <optional>

/// Adds what libssh 0.10 still has of the algorithms it refuses by default: ssh-rsa, group1 and
/// group14 with SHA-1, CBC ciphers, hmac-sha1. It no longer has DSA keys, arcfour, blowfish and
/// hmac-md5.
void allowOldAlgorithms(ssh_session session);

/// What a server offered when nothing of it was acceptable, as "<what for>: <algorithms>".
/// @param words libssh's; nothing when they speak of something else
std::optional<QString> refusedOffer(const QString& words);
/// True when the offer holds an algorithm of the past, and not just unknown ones.
bool isOldOffer(const QString& offer);
