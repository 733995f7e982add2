// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planning/Planning.h"

#include <QGroupBox>

class QFormLayout;
class QLabel;
class Texts;

/// The figures of a trunk's plan: what to order, what it takes, whether the line carries it.
class PlanFigures : public QGroupBox {
    Q_OBJECT

public:
    explicit PlanFigures(QWidget* parent = nullptr);
    void showResult(const Planning::Result& result);

private:
    QLabel* addRow(QFormLayout* form, const char* source, const char* objectName);
    void refresh();
    void showLine();
    [[nodiscard]] QString lineText() const;

    Planning::Result m_result;
    Texts* m_texts;
    QLabel* m_channels;
    QLabel* m_blocking;
    QLabel* m_call;
    QLabel* m_ethernet;
    QLabel* m_guide;
    QLabel* m_topology;
    QLabel* m_lineIcon;
    QLabel* m_line;
};
