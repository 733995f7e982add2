// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

/// What a phone says of itself in User-Agent; a hint, never a proof.
struct PhoneAgent {
    QString vendor; ///< PhoneVendor::id; empty = not recognised
    QString modelName; ///< as it says: "SIP-T46S", "X5U-V2", "D785"
    QString firmware; ///< "66.86.0.15"; empty = not said
    std::optional<MacAddress> mac;
    /// The catalogue's model it must be; empty when none or several fit.
    QString model;

    /// Never fails: what is not recognised stays empty. @param agent cut at 512 characters
    static PhoneAgent read(const QByteArray& agent, const Catalog& catalog);
};
