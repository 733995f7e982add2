// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/WizardStep.h"

#include <QListWidget>

/// The list at the wizard's side: every step with an icon and a word for its state. A click, or
/// Enter on the row, chooses a step.
class WizardSteps : public QListWidget {
    Q_OBJECT

public:
    enum class State { Open, Current, Done };

    explicit WizardSteps(QWidget* parent = nullptr);

    void setState(WizardStep step, State state);
    [[nodiscard]] State state(WizardStep step) const { return m_states[int(step)]; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void stepChosen(WizardStep step);

protected:
    void changeEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showStep(int row);
    void showAll();
    void showCurrent();
    [[nodiscard]] static QString wordOf(State state);
    QList<State> m_states;
};
