// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ConfigText.h"

/// A setting that is the same on every phone.
struct FixedSetting {
    const char* key;
    const char* value;
};

template <size_t count>
void writeFixed(ConfigLines& out, const std::array<FixedSetting, count>& settings)
{
    for (const FixedSetting& setting : settings)
        out.set(setting.key, setting.value);
}
