// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

/// A new password for a device: letters, digits and one of . _ -, which every family of gateways
/// can hold, begins with a letter and has one of each kind, as firmwares with password rules ask.
/// Characters that look alike on paper (0 O, 1 l I) are left out.
/// @param length 8-64
Secret randomPassword(int length = 16);
/// A password that somebody reads from a paper and types with the keys of a phone: lower-case letters
/// and digits of which none looks like another; 5 bits a character.
/// @param length 6-64
Secret randomTypedPassword(int length);
