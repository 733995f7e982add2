// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

/// The values of Tancredi's variables. They are kept in INI files, which turn some texts into
/// others and are damaged by a few.
/// Source: Tancredi API v1 (2026).
namespace TancrediValue {

/// What is wrong with a value; nothing when it is kept as it is.
std::optional<QString> problemOf(const QString& value);

/// As a plan shows it: an empty text that overrides what is inherited is two quotes, because there
/// an empty one means that nothing is said.
QString shown(const QString& value);
/// As it is sent: null removes the variable, which then inherits.
QJsonValue sent(const QString& shown);

} // namespace TancrediValue
