// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunk/SheetValues.h"

#include <QRegularExpression>

/// What is found in labelled values and in sentences alike.
namespace SheetWords {
inline constexpr auto ignoringCase = QRegularExpression::CaseInsensitiveOption;
/// udp, tcp or tls; empty when none or several occur.
QString transport(const QString& text);
/// The only number that can be a port; else empty.
QString port(const QString& text);
/// host, username and port of "sip:0721405516@sip.example.net:5060".
QList<SheetValue> uri(const QString& text);
QList<SheetValue> doubtful(QList<SheetValue> values);
} // namespace SheetWords
