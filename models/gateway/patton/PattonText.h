// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// What both systems of a Patton SmartNode have in common as texts.
namespace PattonText {

/// Empty, or why a name or secret cannot stand in a command line: a blank ends a word, quotes and
/// backslashes are syntax, '?' asks for help even inside a line.
QString refusal(const QString& value);
/// One blank line before each outermost block, none elsewhere: sections left out leave no holes.
QByteArray tidied(const QString& text);
/// "00A0BA010203.cfg"; "gateway.cfg" while the MAC is not known
QString fileName(const Gateway& gateway);

} // namespace PattonText
