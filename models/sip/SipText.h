// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

/// The little grammar SIP headers share (RFC 3261 25.1). All of it takes hostile text.
namespace SipText {

/// Parts between separators outside quotes and angle brackets, trimmed, empty ones left out; at
/// most 256.
QList<QByteArray> split(const QByteArray& text, char separator);
/// What comes before the first of these, or all of it.
QByteArray before(const QByteArray& text, char separator);
/// The text without its quotes and backslashes; anything else as it is.
QByteArray unquoted(const QByteArray& text);
/// In quotes, with the backslashes it needs.
QByteArray quoted(const QByteArray& text);
/// "name=value" taken apart: the name in lower case, the value unquoted.
QPair<QByteArray, QByteArray> parameter(const QByteArray& text);
/// For the user part of a URI: everything but what may stand there is %-escaped.
QByteArray escapedUser(const QByteArray& user);

} // namespace SipText
