// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/SiteDrawing.h"

/// Gives the nodes of a picture their places and joins them. Columns from left to right: providers,
/// connection, PBX (the other way round where the PBX is in the cloud), and what stands on site.
class SiteDrawingLayout {
public:
    /// @param shape see SiteDrawing::arrange()
    SiteDrawingLayout(SiteDrawing& drawing, qreal shape)
        : m_drawing(drawing)
        , m_shape(shape)
    {
    }
    void run();

    /// Within a node, from its upper left corner. Empty where a node has none.
    struct Inside {
        QRectF icon;
        QRectF title;
        QList<QRectF> lines; ///< as many as SiteDrawing::lines()
        QRectF bar; ///< of a connection, or of a trunk's channels
        QList<QRectF> captions; ///< of a gateway's kinds of port
        QList<QRectF> sockets;
        QList<QRectF> phones; ///< little ones
        QList<QRectF> legend; ///< marks before the lines that say how many of a state there are
        QRectF mark;
        QRectF health;
        QSizeF size;
    };
    static Inside inside(const SiteDrawing::Node& node);
    /// States of which there is at least one phone.
    static QList<SiteDrawing::PhoneState> statesOf(const SiteDrawing::Node& node);
    /// Kinds of port a gateway has, in order, with the number of sockets.
    static QList<QPair<PortKind, int>> kindsOf(const SiteDrawing::Node& node);

private:
    /// Nodes of one kind of part in columns, each as high as its own. The first column stands where
    /// the others are joined to.
    struct Columns {
        QList<QList<int>> nodes;
        qreal width = 0; ///< of one
        QSizeF size;
    };
    [[nodiscard]] Columns columns(const QList<int>& nodes, int count) const;
    /// With one column, with two …
    [[nodiscard]] QList<Columns> everyColumns(const QList<int>& nodes) const;
    [[nodiscard]] QPair<Columns, Columns> bestColumns(
        const QList<int>& providers, const QList<int>& onSite, qreal middleWidth) const;
    void place(const Columns& columns, QPointF at, qreal height, bool isMirrored);
    void join(const Columns& columns, int target, bool isLeft, qreal lane);
    void link(int from, int to, const QPolygonF& line);
    [[nodiscard]] QList<int> indexes(std::initializer_list<SiteDrawing::Kind> kinds) const;

    SiteDrawing& m_drawing;
    qreal m_shape;
    QList<QSizeF> m_sizes; ///< of the nodes
};
