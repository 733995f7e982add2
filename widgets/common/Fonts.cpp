// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Fonts.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPointer>
#include <QWidget>

namespace {

/// Looks after one widget, whose parent a layout may still change.
class RelatedFont : public QObject {
public:
    RelatedFont(QWidget* widget, qreal factor, bool isBold)
        : QObject(widget)
        , m_widget(widget)
        , m_factor(factor)
        , m_isBold(isBold)
    {
        widget->installEventFilter(this);
        follow();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_widget && event->type() == QEvent::ParentChange)
            follow();
        else if (watched == m_parent && event->type() == QEvent::FontChange)
            adapt();
        return QObject::eventFilter(watched, event);
    }

private:
    void follow()
    {
        if (m_parent)
            m_parent->removeEventFilter(this);
        m_parent = m_widget->parentWidget();
        if (m_parent)
            m_parent->installEventFilter(this);
        adapt();
    }
    void adapt()
    {
        if (!m_parent)
            return;
        // Nothing but these two is the widget's own.
        QFont own;
        if (m_parent->font().pointSizeF() > 0)
            own.setPointSizeF(m_parent->font().pointSizeF() * m_factor);
        else
            own.setPixelSize(qRound(m_parent->font().pixelSize() * m_factor));
        if (m_isBold)
            own.setBold(true);
        m_widget->setFont(own);
    }

    QWidget* m_widget;
    QPointer<QWidget> m_parent;
    qreal m_factor;
    bool m_isBold;
};

} // namespace

QFont Fonts::fixed()
{
    QFont font;
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

void Fonts::relate(QWidget* widget, qreal factor, bool isBold)
{
    new RelatedFont(widget, factor, isBold);
}
