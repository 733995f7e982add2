// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/settings/ReadableColours.h"
#include "widgets/settings/ScaledStyle.h"

#include <QPainter>
#include <QStyleOption>

/// On dark grounds, with lines that are seen. Fusion takes the lines around fields, buttons and
/// boxes to tick from the window's colour made darker, which is lost beside a dark one.
class ContrastStyle : public ScaledStyle {
public:
    using ScaledStyle::ScaledStyle;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override
    {
        ScaledStyle::drawPrimitive(element, option, painter, widget);
        switch (element) {
        case PE_Frame:
        case PE_FrameLineEdit:
        case PE_FrameGroupBox:
        case PE_FrameTabWidget:
        case PE_FrameMenu:
        case PE_PanelButtonCommand:
        case PE_IndicatorCheckBox:
            drawLine(option, painter, false);
            break;
        case PE_IndicatorRadioButton:
            drawLine(option, painter, true);
            break;
        default:
            break;
        }
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override
    {
        ScaledStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox || control == CC_SpinBox)
            drawLine(option, painter, false);
    }

private:
    /// Fusion shows where the keyboard is only once a key was pressed, and in lists not at all.
    static void drawLine(const QStyleOption* option, QPainter* painter, bool isRound)
    {
        painter->save();
        painter->setPen(option->state & State_HasFocus ? focusColour(option->palette)
                                                       : option->palette.color(QPalette::Mid));
        painter->setBrush(Qt::NoBrush);
        const QRect line = option->rect.adjusted(0, 0, -1, -1);
        if (isRound)
            painter->drawEllipse(line);
        else
            painter->drawRect(line);
        painter->restore();
    }
    /// Of the colours that stand out the one that does so most.
    static QColor focusColour(const QPalette& palette)
    {
        const QColor ground = palette.color(QPalette::Window);
        const QColor chosen = palette.color(QPalette::Highlight);
        const QColor link = palette.color(QPalette::Link);
        return ReadableColours::contrast(chosen, ground) > ReadableColours::contrast(link, ground)
            ? chosen
            : link;
    }
};
