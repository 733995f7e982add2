// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/PhonePlan.h"

#include <QLatin1StringView>

/// The settings of a Sangoma S phone: numbers, each with a name for whoever reads the file.
class SangomaFile {
public:
    SangomaFile();

    /// @param name empty = without
    void set(int number, QByteArrayView name, const QString& value);
    void set(int number, QByteArrayView name, QLatin1StringView value);
    void set(int number, QByteArrayView name, const char* value);
    void set(int number, QByteArrayView name, int value);
    [[nodiscard]] QByteArray take();

private:
    void write(int number, QByteArrayView name, QByteArrayView escaped);
    QByteArray m_bytes;
};

/// The groups of settings, in the order they are written.
/// Source of numbers and values: Sangoma S series provisioning template.
namespace SangomaGroups {

void account(SangomaFile& out, const PhonePlan& plan);
void network(SangomaFile& out, const PhonePlan& plan);
void preferences(SangomaFile& out, const PhonePlan& plan);
void functions(SangomaFile& out, const PhonePlan& plan);
void directory(SangomaFile& out, const PhonePlan& plan);
void management(SangomaFile& out, const PhonePlan& plan);
void keys(SangomaFile& out, const PhonePlan& plan);

} // namespace SangomaGroups
