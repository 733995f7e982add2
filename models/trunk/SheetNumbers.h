// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Telephone numbers as people write them.
namespace SheetNumbers {
/// "+39 0721 405516", "0721/405516", "(0721) 405.516" without what divides them; empty when it is
/// no number, or more than one.
QString single(const QString& text);
/// See SheetValues::blocks().
QStringList blocks(const QString& text);
/// The range within a sentence, "dallo 0721 405500 allo 0721 405599"; empty when there is none.
QString range(const QString& text);
} // namespace SheetNumbers
