// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPainter;
class Texts;

/// The way of a call from the phones to the provider's edge, hop by hop, in the palette's colours
/// and at any size. Lines on gateways branch off below the PBX.
class PathPicture : public QWidget {
    Q_OBJECT

public:
    explicit PathPicture(QWidget* parent = nullptr);

    /// Keys as of Planning::Result. @param branch begins with a hop of the path; may be empty
    void setPath(const QStringList& path, const QStringList& branch);
    /// The same in words.
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Place {
        qreal left;
        qreal width;
    };
    [[nodiscard]] QList<Place> places(qreal width) const;
    [[nodiscard]] qreal boxWidth(qreal width) const;
    [[nodiscard]] qreal boxHeight(qreal width) const;
    [[nodiscard]] QFont boxFont() const;
    [[nodiscard]] QRectF box(int index, qreal top) const;
    [[nodiscard]] QRectF branchBox(int index, qreal top) const;
    void paintZones(QPainter* painter, qreal top) const;
    void paintBox(QPainter* painter, const QRectF& area, const QString& hop) const;
    void paintBranch(QPainter* painter, qreal top) const;
    void describe();

    QStringList m_path;
    QStringList m_branch;
    Texts* m_texts;
};
