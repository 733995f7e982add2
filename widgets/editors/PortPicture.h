// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QWidget>

class QPainter;

/// One socket of a front panel.
struct PortSocket {
    PortKind kind = PortKind::Fxs;
    QString printed; ///< as on the case
    QString text; ///< what it is and what hangs on it, in words
    bool isUsed = false;
    bool hasFault = false;
    bool operator==(const PortSocket&) const = default;
};

/// Where the sockets of a front panel are and how they look: kind by kind, in two rows when there
/// are many, in the palette's colours and at any size.
class PortPanel {
public:
    /// The panel of a model with nothing plugged in.
    static QList<PortSocket> socketsOf(const GatewayModel& model, const GatewayFamily& family);

    /// @param isBare no captions and numbers, for a small picture
    PortPanel(const QList<PortSocket>& sockets, const QFont& font, bool isBare = false);

    [[nodiscard]] QSizeF size() const; ///< that it would like
    /// Fits into an area from now on, never larger than it likes.
    void fit(const QRectF& area);
    [[nodiscard]] QRectF cell(int index) const;
    [[nodiscard]] int indexAt(const QPointF& position) const; ///< -1 = none
    [[nodiscard]] int rows() const { return m_rows; }
    /// The socket above (-1) or below (1) within its kind; the same where there is none.
    [[nodiscard]] int beside(int index, int rows) const;
    void paint(QPainter* painter, const QPalette& palette, int current, bool hasFocus) const;

private:
    struct Group {
        PortKind kind;
        int first;
        int count;
        int columns;
    };
    [[nodiscard]] const Group& groupOf(int index) const;
    [[nodiscard]] qreal columns() const; ///< of cells, gaps between kinds included
    [[nodiscard]] qreal textHeight() const;
    void paintCase(QPainter* painter, const QPalette& palette) const;
    void paintCaptions(QPainter* painter, const QPalette& palette) const;
    void paintSocket(
        QPainter* painter, const QPalette& palette, int index, bool isCurrent, bool hasFocus) const;
    void paintJack(QPainter* painter, const QRectF& jack, const PortSocket& socket,
        const QColor& ink, const QColor& paper) const;

    QList<PortSocket> m_sockets;
    QList<Group> m_groups;
    QFont m_font;
    bool m_isBare;
    int m_rows = 1;
    qreal m_cell; ///< width of one
    QRectF m_area;
};

/// The front of a gateway with its sockets. Used ones are filled, one is the current one; a click
/// or the arrow keys choose another.
class PortPicture : public QWidget {
    Q_OBJECT

public:
    explicit PortPicture(QWidget* parent = nullptr);

    void setSockets(const QList<PortSocket>& sockets);
    [[nodiscard]] const QList<PortSocket>& sockets() const { return m_sockets; }
    /// @param index -1 = none. Says nothing.
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QRect socketRect(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The user chose a socket.
    void chosen(int index);
    /// The user wants to fill it in: double click, Enter or Space.
    void activated(int index);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] PortPanel panel() const;
    void choose(int index);
    void describe();
    QList<PortSocket> m_sockets;
    int m_current = -1;
};
