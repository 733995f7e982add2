// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/PageArea.h"

#include <QEvent>
#include <QLayout>
#include <QStackedWidget>

#include <algorithm>

namespace {

/// Has no layout, which the area would ask how high it would like to be.
class PageHolder : public QWidget {
public:
    explicit PageHolder(QWidget* page)
        : m_page(page)
    {
        page->setParent(this);
        page->show();
        if (const auto* stack = qobject_cast<const QStackedWidget*>(page))
            connect(stack, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override { return m_page->sizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const auto* stack = qobject_cast<const QStackedWidget*>(m_page);
        const QWidget* shown = stack && stack->currentWidget() ? stack->currentWidget() : m_page;
        const QSize least = shown->minimumSizeHint().expandedTo(shown->minimumSize());
        const QLayout* layout = shown->layout();
        // A whole page of parts would answer how high it would like to be at this width.
        if (stack || !layout || !layout->hasHeightForWidth())
            return least;
        const int across = std::max(width(), least.width());
        return { least.width(),
            std::max(least.height(), layout->totalMinimumHeightForWidth(across)) };
    }

protected:
    void resizeEvent(QResizeEvent*) override
    {
        m_page->setGeometry(rect());
        updateGeometry(); // another width may need another height
    }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget* m_page;
};

} // namespace

PageArea::PageArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
}

QSize PageArea::sizeHint() const
{
    return m_asksForAll && widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

void PageArea::setPage(QWidget* page) { setWidget(new PageHolder(page)); }
