// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
        case PE_Frame: // Fusion says nothing there of the keyboard
            drawLine(option->rect, painter, false,
                option->palette.color(
                    option->state & State_HasFocus ? QPalette::Highlight : QPalette::Mid));
            break;
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
    /// Where the keyboard is Fusion draws a line of its own, which shows.
    static void drawLine(const QStyleOption* option, QPainter* painter, bool isRound)
    {
        if (option->state & State_HasFocus)
            return;
        drawLine(option->rect, painter, isRound, option->palette.color(QPalette::Mid));
    }
    static void drawLine(const QRect& rect, QPainter* painter, bool isRound, const QColor& colour)
    {
        painter->save();
        painter->setPen(colour);
        painter->setBrush(Qt::NoBrush);
        const QRect line = rect.adjusted(0, 0, -1, -1);
        if (isRound)
            painter->drawEllipse(line);
        else
            painter->drawRect(line);
        painter->restore();
    }
};
