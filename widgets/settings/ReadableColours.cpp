// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/ReadableColours.h"

#include "widgets/common/MixedColor.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace {

/// Faint words: whose they are, what the plain ones have, and what they stand on.
struct Faint {
    QPalette::ColorGroup group;
    QPalette::ColorRole role, plain, ground;
};

constexpr std::array faintOnes {
    Faint { QPalette::Active, QPalette::PlaceholderText, QPalette::Text, QPalette::Base },
    Faint { QPalette::Inactive, QPalette::PlaceholderText, QPalette::Text, QPalette::Base },
    Faint { QPalette::Disabled, QPalette::PlaceholderText, QPalette::Text, QPalette::Base },
    Faint { QPalette::Disabled, QPalette::WindowText, QPalette::WindowText, QPalette::Window },
    Faint { QPalette::Disabled, QPalette::Text, QPalette::Text, QPalette::Base },
    Faint { QPalette::Disabled, QPalette::ButtonText, QPalette::ButtonText, QPalette::Button },
};

double luminanceOf(const QColor& colour)
{
    const auto linear = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// The faintest that can be read.
QColor readable(const QColor& faint, const QColor& plain, const QColor& ground)
{
    QColor opaque = faint;
    opaque.setAlpha(255);
    const QColor seen = mixed(ground, opaque, faint.alphaF());
    if (ReadableColours::contrast(seen, ground) >= ReadableColours::least)
        return faint;
    for (int share = 1; share < 20; ++share) {
        const QColor colour = mixed(seen, plain, share / 20.0);
        if (ReadableColours::contrast(colour, ground) >= ReadableColours::least)
            return colour;
    }
    return plain;
}

} // namespace

ReadableColours::ReadableColours(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

double ReadableColours::contrast(const QColor& a, const QColor& b)
{
    const double one = luminanceOf(a);
    const double other = luminanceOf(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

void ReadableColours::setOn(bool isOn)
{
    m_isOn = isOn;
    if (isOn)
        mend();
}

void ReadableColours::mend()
{
    const QPalette now = QApplication::palette();
    QPalette own;
    bool isOther = false;
    for (const auto& [group, role, plain, ground] : faintOnes) {
        const QColor faint = now.color(group, role);
        const QColor mended
            = readable(faint, now.color(QPalette::Active, plain), now.color(group, ground));
        isOther = isOther || mended != faint;
        if (mended != faint || now.isBrushSet(group, role))
            own.setColor(group, role, mended);
    }
    if (isOther)
        QApplication::setPalette(own);
}

bool ReadableColours::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isOn && watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        mend();
    return QObject::eventFilter(watched, event);
}
