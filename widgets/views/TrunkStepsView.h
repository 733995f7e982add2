// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trunktest/TrunkTestJob.h"

#include <QTreeWidget>

class Texts;

/// The steps of a trunk test with their results, and below each step what was found out.
class TrunkStepsView : public QTreeWidget {
    Q_OBJECT

public:
    explicit TrunkStepsView(QWidget* parent = nullptr);

    void setSteps(const QList<TrunkTestStep>& steps);
    void setStep(int index, const TrunkTestStep& step);

private:
    void show(int row);
    void retranslate();
    Texts* m_texts;
    QList<TrunkTestStep> m_steps;
};
