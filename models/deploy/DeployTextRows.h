// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

/// The tables of DeployText: snake_case word to English text of the context DeployText.
namespace DeployTextRows {

const QHash<QString, const char*>& kinds();
const QHash<QString, const char*>& fields();
const QHash<QString, const char*>& irreversible(); ///< whole sentences
const QHash<QString, const char*>& notes(); ///< whole sentences; %1 = what follows ": " in the key

} // namespace DeployTextRows
