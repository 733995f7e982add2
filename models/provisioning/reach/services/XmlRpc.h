// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariantList>

#include <optional>

/// The little of XML-RPC that redirect services speak: calls with texts and lists of texts,
/// answered by a list of a truth value and a text.
namespace XmlRpc {

/// @param arguments QString or QStringList each
QByteArray call(const QString& method, const QVariantList& arguments);

struct Answer {
    std::optional<bool> isTrue; ///< the first truth value
    QString text; ///< the first text behind it, or a fault's
    bool isFault = false;
};
/// Nothing when it is no answer, or one that is larger or deeper than any.
std::optional<Answer> read(const QByteArray& body);

} // namespace XmlRpc
