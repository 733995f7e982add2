// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/Planning.h"

#include <QWidget>

/// What all calls take, a bar for each layer, against what the line may give them: BandwidthChart
/// for little room.
class BandwidthBars : public QWidget {
    Q_OBJECT

public:
    explicit BandwidthBars(QWidget* parent = nullptr);

    void showResult(const Planning::Result& result);
    /// The same in words, a line for each bar.
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Bar {
        QString name;
        QString value;
        double kbps = 0;
        double below = 0; ///< of the layers before
    };
    [[nodiscard]] QList<Bar> bars() const;
    [[nodiscard]] double usableKbps() const { return m_result.lineKbps * Planning::usableShare; }
    /// Below the bars: how they stand against the line.
    [[nodiscard]] QString lineText() const;
    [[nodiscard]] qreal rowHeight() const;
    void paintBars(QPainter* painter, const QList<Bar>& bars) const;
    void describe();

    Planning::Result m_result;
};
