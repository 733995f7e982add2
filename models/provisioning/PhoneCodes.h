// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>

/// A parameter's value and what a firmware writes for it.
struct PhoneCode {
    QLatin1StringView value;
    QLatin1StringView code;
};

template <size_t count>
QLatin1StringView phoneCode(
    const std::array<PhoneCode, count>& codes, QStringView value, QLatin1StringView fallback)
{
    for (const PhoneCode& known : codes) {
        if (value == known.value)
            return known.code;
    }
    return fallback;
}
