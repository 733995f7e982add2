// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Another style whose icons, boxes to tick and bars grow with the text beside them.
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

private:
    int m_percent;
};
