// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunk/SheetText.h"

/// A value for one field of the site file, in the site file's own words.
struct SheetValue {
    QString field;
    QString value;
    bool isCertain = true;
};

namespace SheetValues {

/// What stands behind a label of that field; one text may fill several fields ("host:port", a SIP
/// URI). Empty when it is no such value.
/// @param field as SheetLabels names it
QList<SheetValue> of(const QString& field, const SheetLine& line, const QString& text);
/// What an unlabelled sentence seems to say; never certain.
QList<SheetValue> inSentence(const QString& text);
/// Numbers and ranges as sheets write them: "0721 405500-99", "da A a B", "07214055xx".
/// @return texts of NumberBlock; empty when any part is no number
QStringList blocks(const QString& text);
/// In the order they are named.
QStringList codecs(const QString& text);
/// "sip.example.net" and addresses, not those of mail or web.
QStringList hosts(const QString& text);

} // namespace SheetValues
