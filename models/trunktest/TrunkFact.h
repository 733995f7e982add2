// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// One thing that was found out, as a value: the words come from TrunkTestText.
struct TrunkFact {
    QString key; ///< snake_case, of a closed list: server, rtt_ms, loss_percent, mos, ...
    QString value;
    bool operator==(const TrunkFact&) const = default;
};
