// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QList>
#include <QString>

#include <optional>

/// One value of a phone's configuration file.
struct PhoneSetting {
    QString section; ///< where in the file: "SIP CONFIG, SIP Line List"; may be empty
    QString key; ///< with what counts it: "user_name 1"
    QString value;
    int occurrence = 1; ///< of a key that the section has more than once
    bool isSecret = false; ///< a password, or an address that opens the phone's files
    bool operator==(const PhoneSetting&) const = default;

    /// The value, or dots in its place.
    [[nodiscard]] QString shown() const;
};

/// What differs between two files of a phone.
struct PhoneSettingChange {
    QString section;
    QString key;
    std::optional<QString> before; ///< nothing = it was not there
    std::optional<QString> after; ///< nothing = it is not there any more
    bool isSecret = false;
    bool operator==(const PhoneSettingChange&) const = default;
};

/// Reads the files that PhoneRenderer writes, ours of before and those of other servers.
namespace PhoneSettings {

/// In the file's order. @param configFormat PhoneModel::configFormat
/// @param secrets besides what is told by the names of the keys
/// Errors: MalformedFile (subject = line; detail = the line or the reason, without values),
/// TooMuchData, UnsupportedFamily.
Result<QList<PhoneSetting>> read(
    const QString& configFormat, const QByteArray& bytes, const QList<Secret>& secrets = {});

/// In the order of `after`, then what only `before` has. Values that count from the moment of
/// writing are left out.
QList<PhoneSettingChange> difference(
    const QList<PhoneSetting>& before, const QList<PhoneSetting>& after);

/// Of a file as PhoneRenderer writes it: whether the line says when the phone shall ask next,
/// counted from the moment of writing.
bool isClockLine(QByteArrayView writtenLine);

constexpr qsizetype maximumBytes = 4 * 1024 * 1024;

} // namespace PhoneSettings
