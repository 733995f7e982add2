// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"

#include <QWidget>

class QGridLayout;
class Texts;
struct CertificationScore;

/// How much of something is reached, as one calm bar.
class ScoreBar : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    void setPercent(int percent);
    [[nodiscard]] int percent() const { return m_percent; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_percent = 0;
};

/// The score of a run, area by area: name, bar, points and what is open.
class ScoreBars : public QWidget {
    Q_OBJECT

public:
    explicit ScoreBars(QWidget* parent = nullptr);

    void showScore(const CertificationRun& run, const CertificationScore& score);

private:
    void addLine(const QString& title, int reached, int possible, int percent, int open);
    QGridLayout* m_grid;
    int m_lines = 0;
};
