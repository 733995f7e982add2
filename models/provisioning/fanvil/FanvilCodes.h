// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

/// What Fanvil's firmwares write for the values of the parameters.
namespace FanvilCodes {

/// What the phone says of itself; empty when nothing is known of it.
struct Agent {
    QString brand; ///< "Fanvil" or "Nethesis"
    QString model; ///< "X5U-V2"
    bool isSecondHardware = false; ///< its firmwares begin at 2.12
    static Agent read(const QString& agent);
    /// Whether the model's name begins with one of these, separated by blanks.
    [[nodiscard]] bool isOneOf(const char* models) const;
};

QString tones(const QString& country);
QString dtmf(const QString& type);
QString contrast(const QString& value);
QString luminance(const QString& value);
/// @param isNew the numbers of the newer screens
QString date(const QString& format, bool isNew);
bool hasNewDates(const Agent& agent);
/// A number; "it", "en" with firmwares that want a code.
QString language(const QString& language, bool isCode);
/// 0 to 3600, otherwise never.
int seconds(const QString& value);
int ringtone(const PhonePlan& plan);

/// Until 01:00 of tomorrow in the plan's time zone, spread over the hours after it by the address.
int hoursToNight(const PhonePlan& plan);
/// Flash and download mode: 1 only at start, 2 again after the interval.
int fetchMode(const PhonePlan& plan);
int fetchInterval(const PhonePlan& plan); ///< hours

/// Where the phone finds us, taken apart as it wants it.
struct Server {
    QString host; ///< with the port where it is not the scheme's
    QString path; ///< without a leading slash, with the placeholder of the address
    int protocol = 0; ///< 1 FTP, 2 TFTP, 4 HTTP, 5 HTTPS
};
Server server(const PhonePlan& plan);
/// It takes pictures of one type only.
QString backgroundUrl(const PhonePlan& plan);

/// What the phone shows where nobody gave a title.
enum class Title {
    None,
    Phonebook,
    Pickup,
    Forward,
    Dnd,
    Hold,
    Line,
    Lock,
    Redial,
    Record,
    Transfer,
    Url,
    VoiceMail,
    Prefix,
};
QString title(const PhonePlan& plan, Title title);

} // namespace FanvilCodes
