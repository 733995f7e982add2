// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// Whose analog phone hangs on an FXS port.
namespace PortUsers {

/// The user whose main extension it is, or from whose it is derived (91+main ... 98+main); nullptr
/// when nobody's.
const User* userOf(const Site& site, const QString& extension);

/// The number a further device of a user gets, the main one being kept for a phone on the network;
/// empty when the user has no extension or no number left.
/// Source: NethVoice numbering, first free of 91+main to 98+main.
QString nextExtension(const Site& site, const User& user);

} // namespace PortUsers
