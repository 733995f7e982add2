// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/GlyphIcon.h"

#include <QEvent>
#include <QLabel>
#include <QStyle>

/// A glyph on a label that stands beside a text: as large as the style's icons, and in the colour
/// of the text, also when the window gets another theme later.
class LabelGlyph : public QObject {
public:
    /// In place of what the label shows. QLabel::clear() takes it away again.
    static void show(
        QLabel* label, GlyphIcon::Shape shape, QStyle::PixelMetric size = QStyle::PM_SmallIconSize)
    {
        LabelGlyph* glyph = nullptr;
        for (QObject* child : label->children())
            if (auto* former = dynamic_cast<LabelGlyph*>(child))
                glyph = former;
        if (!glyph)
            glyph = new LabelGlyph(label);
        glyph->m_shape = shape;
        glyph->m_size = size;
        glyph->draw();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isOther
            = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange;
        if (isOther && !m_label->pixmap(Qt::ReturnByValue).isNull())
            draw();
        return QObject::eventFilter(watched, event);
    }

private:
    explicit LabelGlyph(QLabel* label)
        : QObject(label)
        , m_label(label)
    {
        label->installEventFilter(this);
    }

    void draw()
    {
        const int side = m_label->style()->pixelMetric(m_size, nullptr, m_label);
        m_label->setPixmap(
            GlyphIcon::icon(m_shape).pixmap(QSize(side, side), m_label->devicePixelRatio()));
    }

    QLabel* m_label;
    GlyphIcon::Shape m_shape = GlyphIcon::Shape::Information;
    QStyle::PixelMetric m_size = QStyle::PM_SmallIconSize;
};
