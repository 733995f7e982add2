// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/KeyLayout.h"

#include <QWidget>

#include <functional>

class QPainter;

/// A key as it is drawn.
struct PictureKey {
    KeyPlace place;
    QString caption; ///< label, else value, else what it does; empty = no function
    QString text; ///< all of it in words
    bool isOwn = false; ///< set for the scope shown; else inherited
    bool operator==(const PictureKey&) const = default;
};

/// Where the keys of one sheet are within an area.
class PhoneFace {
public:
    /// @param softKeys beneath the screen; not on the sheet of a module
    PhoneFace(const KeySheet& sheet, int softKeys, const QRectF& area, qreal lineHeight);

    [[nodiscard]] const QRectF& screen() const { return m_screen; } ///< null on a module
    [[nodiscard]] const QRectF& body() const { return m_body; }
    [[nodiscard]] const QList<KeyPlace>& places() const { return m_places; }
    [[nodiscard]] QRectF cell(const KeyPlace& key) const;
    [[nodiscard]] KeyPlace at(const QPointF& position) const; ///< null = no key
    /// The nearest one in a direction; the same where there is none.
    [[nodiscard]] KeyPlace beside(const KeyPlace& key, Qt::Key direction) const;

private:
    void placeColumns(const KeySheet& sheet, const QRectF& zone, qreal lineHeight);
    void placeSoftKeys(int count, const QRectF& row);
    QRectF m_body;
    QRectF m_screen;
    QList<KeyPlace> m_places;
    QList<QRectF> m_cells;
};

/// A phone with its keys, or a sheet of its expansion module. A click or the arrow keys choose a
/// key; dragging it or Alt and an arrow key moves it; Page up and down turn the sheets.
class PhonePicture : public QWidget {
    Q_OBJECT

public:
    using Describe = std::function<PictureKey(const KeyPlace&)>;

    explicit PhonePicture(QWidget* parent = nullptr);

    /// @param describe asked for each key on the sheet at each refresh()
    void setPhone(const QList<KeySheet>& sheets, int softKeys, Describe describe);
    void setNothing();
    /// @param title on the screen: whose phone it is
    void setTitle(const QString& title);
    void refresh();
    void setSheet(int sheet);
    [[nodiscard]] int sheet() const { return m_sheet; }
    /// Turns to the sheet with that key; says nothing.
    void setCurrent(const KeyPlace& key);
    [[nodiscard]] const KeyPlace& current() const { return m_current; }
    [[nodiscard]] const QList<PictureKey>& keys() const { return m_keys; }
    [[nodiscard]] QRect keyRect(const KeyPlace& key) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const KeyPlace& key);
    /// The user wants to fill it in: double click, Enter or Space.
    void activated(const KeyPlace& key);
    /// The two keys shall change places.
    void moved(const KeyPlace& from, const KeyPlace& to);
    void sheetChanged(int sheet);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] PhoneFace face() const;
    [[nodiscard]] const PictureKey* keyOf(const KeyPlace& place) const;
    void choose(const KeyPlace& key);
    void move(Qt::Key direction);
    void describeCurrent();
    void paintBody(QPainter* painter, const PhoneFace& face) const;
    void paintKey(QPainter* painter, const PictureKey& key, const QRectF& cell) const;
    void paintCaption(
        QPainter* painter, const PictureKey& key, const QRectF& cell, const QColor& ink) const;

    QList<KeySheet> m_sheets;
    int m_softKeys = 0;
    int m_sheet = 0;
    Describe m_describe;
    QString m_title;
    QList<PictureKey> m_keys; ///< that are seen
    KeyPlace m_current;
    KeyPlace m_dragged;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    bool m_isDragging = false;
};
