// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/SideSplitter.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

namespace {

QSize leastOfPart(const QWidget* part)
{
    return part->minimumSizeHint().expandedTo(part->minimumSize());
}

} // namespace

QSize SideSplitter::minimumSizeHint() const
{
    int widest = 0;
    int highest = 0;
    int all = 0;
    for (int i = 0; i < count(); ++i) {
        if (widget(i)->isHidden())
            continue;
        const QSize least = leastOfPart(widget(i));
        widest = std::max(widest, least.width());
        highest = std::max(highest, least.height());
        all += least.height() + (i > 0 ? handleWidth() : 0);
    }
    return { widest, orientation() == Qt::Vertical ? all : highest };
}

void SideSplitter::resizeEvent(QResizeEvent* event)
{
    turn();
    QSplitter::resizeEvent(event);
}

/// What a part needs changed, with the language or the size of the text.
bool SideSplitter::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        turn();
    return QSplitter::event(event);
}

void SideSplitter::turn()
{
    int needed = 0;
    for (int i = 0; i < count(); ++i)
        if (!widget(i)->isHidden())
            needed += leastOfPart(widget(i)).width() + (i > 0 ? handleWidth() : 0);
    const auto wanted = width() < needed ? Qt::Vertical : Qt::Horizontal;
    const bool isTurning = wanted != orientation();
    if (isTurning)
        setOrientation(wanted);
    // A splitter does not ask how high a part has to be at its width.
    for (int i = 0; i < count(); ++i)
        if (const QLayout* layout = widget(i)->layout(); layout && layout->hasHeightForWidth())
            widget(i)->setMinimumHeight(
                wanted == Qt::Vertical ? layout->totalMinimumHeightForWidth(width()) : 0);
    if (isTurning)
        updateGeometry();
}
