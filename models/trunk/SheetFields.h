// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunk/SheetReader.h"
#include "models/trunk/SheetValues.h"

/// The candidates for each field, and what remains of them once the whole sheet is read.
class SheetFields {
public:
    void add(const SheetValue& value, int line);
    /// In the order of the sheet. Two different candidates are both doubtful.
    [[nodiscard]] QList<SheetReading::Found> settled() const;
    static void write(const SheetReading::Found& found, Trunk& trunk);

private:
    [[nodiscard]] QList<SheetReading::Found> withHost() const;
    QList<SheetReading::Found> m_candidates;
};
