// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/Appearance.h"

#include "widgets/settings/ContrastStyle.h"
#include "widgets/settings/ReadableColours.h"
#include "widgets/settings/ScaledStyle.h"

#include <QApplication>
#include <QFont>
#include <QPointer>
#include <QSettings>
#include <QStyleFactory>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString themeKey = u"appearance/theme"_s;
const QString textKey = u"appearance/textPercent"_s;
const std::array themeIds { u"system"_s, u"light"_s, u"dark"_s, u"contrast"_s };

/// What a theme is made of; the rest follows from these.
struct Colours {
    QRgb window, text, base, alternate, button, highlight, highlightedText, link, faint, toolTip;
};

constexpr Colours lightColours { 0xf2f3f5, 0x1b1d20, 0xffffff, 0xf5f7f9, 0xe9ebee, 0x1f5fae,
    0xffffff, 0x0b57a8, 0x5f656d, 0xfffbe0 };
constexpr Colours darkColours { 0x26292d, 0xe9ebee, 0x1c1e21, 0x24272a, 0x353a40, 0x2a62aa,
    0xffffff, 0x7fb6f5, 0xc2c8cf, 0x3a3f45 };
constexpr Colours contrastColours { 0x000000, 0xffffff, 0x000000, 0x101010, 0x000000, 0xffe600,
    0x000000, 0x7fd4ff, 0xd0d0d0, 0x000000 };

QPalette paletteOf(const Colours& colours)
{
    const QColor text(colours.text);
    QPalette palette(QColor(colours.button), QColor(colours.window));
    const auto set = [&palette](QPalette::ColorRole role, const QColor& colour) {
        palette.setColor(role, colour);
    };
    set(QPalette::Window, QColor(colours.window));
    set(QPalette::Base, QColor(colours.base));
    set(QPalette::AlternateBase, QColor(colours.alternate));
    set(QPalette::Button, QColor(colours.button));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
             QPalette::ToolTipText, QPalette::BrightText })
        set(role, text);
    set(QPalette::ToolTipBase, QColor(colours.toolTip));
    set(QPalette::Highlight, QColor(colours.highlight));
    set(QPalette::HighlightedText, QColor(colours.highlightedText));
    set(QPalette::Link, QColor(colours.link));
    set(QPalette::LinkVisited, QColor(colours.link));
    set(QPalette::PlaceholderText, QColor(colours.faint));
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, QColor(colours.faint));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.button));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(colours.window));
    return palette;
}

/// Fusion draws its outlines from these; on black they would not be seen.
QPalette contrastPalette()
{
    QPalette palette = paletteOf(contrastColours);
    for (const auto role : { QPalette::Light, QPalette::Midlight, QPalette::Mid, QPalette::Dark })
        palette.setColor(role, QColor(0x9a9a9a));
    palette.setColor(QPalette::Shadow, QColor(Qt::white));
    return palette;
}

/// Three times as bright as the ground, as the line around a field must be.
QPalette darkPalette()
{
    QPalette palette = paletteOf(darkColours);
    palette.setColor(QPalette::Mid, QColor(0x7d848c));
    return palette;
}

/// The desktop's, from before anything was changed.
struct Desktop {
    QString style;
    QFont font;
};
std::optional<Desktop>& desktop()
{
    static std::optional<Desktop> own;
    return own;
}

/// Which of the styles a theme is drawn with: the desktop's own, one for dark grounds, or the
/// usual one.
enum class Drawing { Desktops, OnDark, Usual };

Drawing drawingOf(Appearance::Theme theme)
{
    if (theme == Appearance::Theme::System)
        return Drawing::Desktops;
    return theme == Appearance::Theme::Light ? Drawing::Usual : Drawing::OnDark;
}

QStyle* styleFor(Drawing drawing, int percent)
{
    const bool isDesktops = drawing == Drawing::Desktops;
    QStyle* style = QStyleFactory::create(isDesktops ? desktop()->style : u"fusion"_s);
    if (drawing == Drawing::OnDark)
        return new ContrastStyle(style, percent);
    return percent == Appearance::leastText ? style : new ScaledStyle(style, percent);
}

QFont scaledFont(const QFont& font, int percent)
{
    QFont scaled = font;
    if (font.pointSizeF() > 0)
        scaled.setPointSizeF(font.pointSizeF() * percent / 100);
    else
        scaled.setPixelSize(font.pixelSize() * percent / 100);
    return scaled;
}

} // namespace

Appearance Appearance::kept()
{
    const QSettings settings;
    Appearance appearance;
    const auto found
        = std::find(themeIds.begin(), themeIds.end(), settings.value(themeKey).toString());
    if (found != themeIds.end())
        appearance.theme = Theme(found - themeIds.begin());
    // The file can be edited by hand.
    appearance.textPercent
        = std::clamp(settings.value(textKey, leastText).toInt(), leastText, mostText);
    return appearance;
}

void Appearance::keep() const
{
    QSettings settings;
    settings.setValue(themeKey, themeIds.at(std::size_t(theme)));
    settings.setValue(textKey, textPercent);
}

QPalette Appearance::palette(Theme theme)
{
    switch (theme) {
    case Theme::System:
        break;
    case Theme::Light:
        return paletteOf(lightColours);
    case Theme::Dark:
        return darkPalette();
    case Theme::HighContrast:
        return contrastPalette();
    }
    return {}; // nothing of our own
}

void Appearance::apply() const
{
    static Appearance inForce;
    if (*this == inForce && desktop())
        return;
    if (!desktop())
        desktop() = Desktop { QApplication::style()->name(), QApplication::font() };
    static QPointer<ReadableColours> readable;
    if (!readable)
        readable = new ReadableColours(qApp);
    readable->setOn(false);
    if (textPercent != inForce.textPercent || drawingOf(theme) != drawingOf(inForce.theme))
        QApplication::setStyle(styleFor(drawingOf(theme), textPercent));
    if (theme != inForce.theme)
        QApplication::setPalette(palette(theme));
    readable->setOn(theme == Theme::System);
    if (textPercent != inForce.textPercent)
        QApplication::setFont(scaledFont(desktop()->font, textPercent));
    inForce = *this;
}
