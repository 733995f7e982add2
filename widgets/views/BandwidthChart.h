// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/Planning.h"

#include <QWidget>

class QChart;
class QChartView;
class QLabel;
class Texts;

/// What all calls take, layer upon layer, against what the line may give them; the same in words
/// beside it.
class BandwidthChart : public QWidget {
    Q_OBJECT

public:
    explicit BandwidthChart(QWidget* parent = nullptr);

    void showResult(const Planning::Result& result);
    [[nodiscard]] QString text() const;

    struct Layer {
        QString name;
        double kbps; ///< of all calls, with the layers before it
    };
    /// Those that are there: no SRTP and no VPN unless chosen.
    static QList<Layer> layersOf(const Planning::Result& result);
    [[nodiscard]] QList<Layer> layers() const { return layersOf(m_result); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    void drawBars(const QList<Layer>& layers);
    void drawLine(int bars);
    void colour();
    [[nodiscard]] double usableKbps() const;
    /// Far above the bars it would only press them flat.
    [[nodiscard]] bool isLineShown() const;
    [[nodiscard]] QString words() const;

    Planning::Result m_result;
    QChart* m_chart;
    QChartView* m_view;
    QLabel* m_words;
    Texts* m_texts;
};
