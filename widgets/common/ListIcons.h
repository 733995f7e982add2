// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QEvent>
#include <QStyle>

/// Keeps the icons of a list as large as those of a menu, also when the text becomes larger or
/// smaller: a list has larger ones of its own.
class ListIcons : public QObject {
public:
    explicit ListIcons(QAbstractItemView* view)
        : QObject(view)
        , m_view(view)
    {
        view->installEventFilter(this);
        fit();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_view && event->type() == QEvent::StyleChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int side = m_view->style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_view);
        m_view->setIconSize({ side, side });
    }

    QAbstractItemView* m_view;
};
