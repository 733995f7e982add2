// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Job.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QTreeWidget>

class Texts;

/// The steps of a gateway job as they go: icon, name, state in words, time taken.
class StepListView : public QTreeWidget {
    Q_OBJECT

public:
    explicit StepListView(QWidget* parent = nullptr);

    /// All steps of GatewayJob, not begun; those that ask only when they will.
    void restart(bool isAsking = false, bool isConfirming = false);
    void setStep(const QString& name, Job::StepState state, qint64 elapsedMs);
    /// Puts the outcome on the step that was interrupted; what was not begun stays so.
    void end(Outcome::End outcome);
    /// The step in words; an unknown name as it stands.
    static QString stepName(const QString& name);
    static QString inSeconds(qint64 ms);
    /// "Done", "Failed", ... of a step; empty for a name that is none.
    [[nodiscard]] QString stateOf(const QString& name) const;
    /// All steps at once.
    [[nodiscard]] QSize sizeHint() const override;

private:
    enum class State { Open, Running, Done, Failed, Skipped, Unknown, Cancelled };
    struct Step {
        QString name;
        State state = State::Open;
        qint64 elapsedMs = 0;
    };
    static State stateFrom(Job::StepState state);
    static QString stateWord(State state);
    void show(int row);
    void retranslate();
    void tick();

    Texts* m_texts;
    QList<Step> m_steps;
    QElapsedTimer m_stepTimer;
    qint64 m_stepBase = 0; ///< what the running step had taken when it was shown
    QTimer m_ticker;
};
