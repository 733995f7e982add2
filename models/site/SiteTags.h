// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The words by which a reseller finds sites again among hundreds: "hotel", "2026", "North-East".
namespace SiteTags {

/// Longer ones are cut.
constexpr int maximumLength = 40;

/// Without spaces around them and without empty ones, each once whatever its case (the first
/// spelling stays), sorted by their letters. A comma separates two of them.
QStringList normalised(const QStringList& tags);
/// What a person typed: "hotel, 2026".
QStringList fromText(const QString& text);
/// And back.
QString text(const QStringList& tags);

/// Both normalised. @param tag in any case
bool contains(const QStringList& tags, const QString& tag);
QStringList with(const QStringList& tags, const QStringList& added);
QStringList without(const QStringList& tags, const QStringList& removed);

} // namespace SiteTags
