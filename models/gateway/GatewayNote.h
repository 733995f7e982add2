// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a note of a gateway job means, in the user's language; empty for notes that say nothing to
/// people.
QString gatewayNoteText(const QString& note);
/// Notes that ask for attention: clear text, a factory password.
bool isGatewayWarning(const QString& note);
