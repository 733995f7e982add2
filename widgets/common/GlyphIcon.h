// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QIconEngine>

/// Small line icons drawn in the palette's text colour, so that they follow light and dark themes
/// and any scale, and depend on no icon theme being installed.
class GlyphIcon : public QIconEngine {
public:
    enum class Shape {
        Eye,
        EyeOff,
        Done,
        Current,
        Open,
        LeftOut,
        Unknown,
        Information,
        Warning,
        Error,
        Certified,
        NotCertified,
        Copy,
        Undo,
        Redo,
    };

    explicit GlyphIcon(Shape shape)
        : m_shape(shape)
    {
    }
    static QIcon icon(Shape shape) { return QIcon(new GlyphIcon(shape)); }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine* clone() const override { return new GlyphIcon(m_shape); }

private:
    void paintEye(QPainter* painter) const;
    void paintStep(QPainter* painter) const;
    void paintMessage(QPainter* painter) const;
    void paintShield(QPainter* painter) const;
    static void paintCopy(QPainter* painter);
    void paintTurn(QPainter* painter) const;
    Shape m_shape;
};
