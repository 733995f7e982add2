// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/SiteDrawing.h"
#include "models/report/SiteEvidence.h"

#include <QWidget>

/// The live tests of a site's trunks, a row for each, the newest to the right: a mark for the
/// outcome, above it the round trip as a bar, and the last one's figures. The same in words for
/// whoever does not see it.
class TestTimeline : public QWidget {
    Q_OBJECT

public:
    explicit TestTimeline(QWidget* parent = nullptr);

    void showTrunks(const QList<SiteEvidence::OfTrunk>& trunks);
    /// All of it, a line for each trunk.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        QString name;
        QList<SiteEvidence::Test> tests; ///< newest first; may be none
    };
    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] qreal nameWidth() const;
    [[nodiscard]] qreal figuresWidth() const;
    [[nodiscard]] int shownOf(const Row& row) const;
    [[nodiscard]] QRectF markOf(int row, int test) const; ///< 0 = the newest
    void paintRow(QPainter* painter, int row, const SiteDrawing::Colours& colours) const;
    void paintTests(QPainter* painter, int row, const SiteDrawing::Colours& colours) const;
    void describe();
    static SiteDrawing::Health healthOf(const SiteEvidence::Test& test);
    static QString wordOf(const SiteEvidence::Test& test);
    static QString figuresOf(const SiteEvidence::Test& test);

    QList<Row> m_rows;
};
