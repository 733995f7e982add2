// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/SiteDrawing.h"
#include "widgets/common/WizardStep.h"

#include <QAbstractButton>
#include <QScrollArea>

/// One part of the picture, as something that is reached by Tab, pressed and read out. The picture
/// below shows it; this shows where the focus and the mouse are.
class SiteNodeButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit SiteNodeButton(QWidget* parent);

    void setNode(const SiteDrawing::Node& node);
    [[nodiscard]] const SiteDrawing::Node& node() const { return m_node; }

Q_SIGNALS:
    /// Left, right, up or down: the nearest one there.
    void turned(Qt::Key direction);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();
    SiteDrawing::Node m_node;
};

/// The picture of a site in a window: as large as fits, in the palette's colours. Every part of it
/// is a button.
class SitePicture : public QScrollArea {
    Q_OBJECT

public:
    explicit SitePicture(QWidget* parent = nullptr);

    void setDrawing(const SiteDrawing& drawing);
    [[nodiscard]] const SiteDrawing& drawing() const { return m_drawing; }
    /// By SiteDrawing::Node::id; nullptr when it has none.
    [[nodiscard]] SiteNodeButton* button(const QString& id) const;
    /// In the picture's order, in which Tab shall go through them.
    [[nodiscard]] const QList<SiteNodeButton*>& buttons() const { return m_buttons; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepRequested(WizardStep step, const QString& part);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;
    /// Pixels of the screen per unit of the picture that make its text as large as all other.
    [[nodiscard]] qreal textScale() const;
    void fit();
    void placeButtons();
    void turn(const SiteNodeButton* from, Qt::Key direction);

    SiteDrawing m_drawing;
    Canvas* m_canvas;
    QList<SiteNodeButton*> m_buttons; ///< one for each node, in its order
    qreal m_scale = 1;
};
