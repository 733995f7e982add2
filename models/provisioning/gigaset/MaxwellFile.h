// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

#include <QLatin1StringView>

/// The part of a Gigaset Maxwell file that holds its settings.
class MaxwellFile {
public:
    MaxwellFile() { m_bytes.reserve(32 * 1024); }

    /// What all names that follow begin with: "SIP.Account.0."
    void setPrefix(QByteArray prefix) { m_prefix = std::move(prefix); }
    void set(QByteArrayView name, const QString& value);
    void set(QByteArrayView name, QLatin1StringView value);
    void set(QByteArrayView name, const char* value);
    void set(QByteArrayView name, int value);
    /// A line outside the settings, escaped already.
    void raw(QByteArrayView line) { m_bytes.append(line).append('\n'); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void write(QByteArrayView name, QByteArrayView escaped);
    QByteArray m_prefix;
    QByteArray m_bytes;
};

/// The groups of settings, in the order they are written.
/// Source of names and values: Gigaset Maxwell provisioning guide.
namespace MaxwellGroups {

void setup(MaxwellFile& out, const PhonePlan& plan);
void network(MaxwellFile& out, const PhonePlan& plan);
void screen(MaxwellFile& out, const PhonePlan& plan);
void telephony(MaxwellFile& out, const PhonePlan& plan);
/// @param number from 1; the firmware counts from 0
void account(MaxwellFile& out, const PhonePlan& plan, int number);
void directory(MaxwellFile& out, const PhonePlan& plan);
void keys(MaxwellFile& out, const PhonePlan& plan);

/// "4.2.7" of "maxwell-4.2.7.bin"; empty where there is none.
QString firmwareVersion(const QString& name);
/// The picture if the firmware can show its type.
QString picture(const PhonePlan& plan, const QString& capability);

} // namespace MaxwellGroups
