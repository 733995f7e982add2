// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/TabKeys.h"

#include <QKeyEvent>
#include <QTabWidget>

#include <algorithm>

namespace {

QTabWidget* tabsAround(const QWidget* widget)
{
    for (QWidget* each = widget->parentWidget(); each && !widget->isWindow();
         each = each->parentWidget()) {
        if (auto* tabs = qobject_cast<QTabWidget*>(each))
            return tabs;
        if (each->isWindow())
            break;
    }
    return nullptr;
}

/// The outermost that is seen; nullptr where a window has none.
QTabWidget* tabsOf(const QWidget* window)
{
    const QList<QTabWidget*> all = window->findChildren<QTabWidget*>();
    const auto found = std::ranges::find_if(
        all, [](const QTabWidget* each) { return each->isVisible() && !tabsAround(each); });
    return found == all.end() ? nullptr : *found;
}

} // namespace

TabKeys::TabKeys(QObject* application)
    : QObject(application)
{
    application->installEventFilter(this);
}

/// False at the end, where `mayBeginAgain` does not allow to go on at the other one.
bool TabKeys::turn(QTabWidget* tabs, int step, bool mayBeginAgain)
{
    const int count = tabs->count();
    for (int i = 1; i < count; ++i) {
        const int next = tabs->currentIndex() + i * step;
        if (!mayBeginAgain && (next < 0 || next >= count))
            return false;
        const int page = (next + count) % count;
        if (tabs->isTabEnabled(page) && tabs->isTabVisible(page)) {
            tabs->setCurrentIndex(page);
            return true;
        }
    }
    return false;
}

bool TabKeys::turn(QWidget* focus, int step)
{
    auto* tabs = qobject_cast<QTabWidget*>(focus);
    if (!tabs)
        tabs = tabsAround(focus);
    if (!tabs)
        tabs = tabsOf(focus->window());
    for (; tabs; tabs = tabsAround(tabs))
        if (turn(tabs, step, !tabsAround(tabs)))
            return true;
    return false;
}

bool TabKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isTab = key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab;
    if (!isTab || !(key.modifiers() & Qt::ControlModifier))
        return false;
    const bool isBack = key.key() == Qt::Key_Backtab || (key.modifiers() & Qt::ShiftModifier);
    return turn(static_cast<QWidget*>(watched), isBack ? -1 : 1);
}
