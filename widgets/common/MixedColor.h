// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// A colour between two of the palette. @param share of `b`, 0 to 1
inline QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    const auto mix = [share](float x, float y) { return float(x + (y - x) * share); };
    return QColor::fromRgbF(
        mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}
