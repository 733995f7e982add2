// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QProxyStyle>
#include <QStyleOption>

#include <algorithm>

/// Another style whose icons, boxes to tick and bars grow with the text beside them. What is typed
/// stays readable, and a label that leaves its field no room for it stands above.
class ScaledStyle : public QProxyStyle {
public:
    /// @param style becomes a child  @param percent of what that style draws
    ScaledStyle(QStyle* style, int percent)
        : QProxyStyle(style)
        , m_percent(percent)
    {
    }

    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        switch (metric) {
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
        case PM_ListViewIconSize:
        case PM_TabBarIconSize:
        case PM_ToolBarIconSize:
        case PM_MessageBoxIconSize:
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
        case PM_HeaderMarkSize:
            return usual * m_percent / 100;
        default:
            return usual;
        }
    }

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned) const override
    {
        return hint == SH_FormLayoutWrapPolicy && m_percent > usualPercent
            ? int(wrapLongRows)
            : QProxyStyle::styleHint(hint, option, widget, returned);
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override
    {
        const auto* edit = type == CT_LineEdit ? qobject_cast<const QLineEdit*>(widget) : nullptr;
        const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
        // Asked for what it needs, not for what it would like.
        if (!edit || m_percent <= usualPercent
            || size.width() >= wishedLetters * option->fontMetrics.horizontalAdvance(u'x'))
            return usual;
        const int letters = std::min(readableLetters, edit->maxLength());
        const int more
            = letters * option->fontMetrics.averageCharWidth() - option->fontMetrics.maxWidth();
        return usual + QSize(std::max(0, more), 0);
    }

private:
    static constexpr int usualPercent = 100;
    static constexpr int wrapLongRows = 1; ///< QFormLayout::WrapLongRows
    static constexpr int wishedLetters = 17; ///< by QLineEdit
    static constexpr int readableLetters = 12;
    int m_percent;
};
