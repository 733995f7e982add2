// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

struct JobLabel;

/// How a job ended. There is no fifth way.
struct Outcome {
    enum class End {
        Done, ///< proven: a matched reply, a read-back
        Failed, ///< error says why; the device is as it was unless the error says otherwise
        Unknown, ///< error says what is known; ErrorText how to find out
        Cancelled, ///< error.detail names the step that was interrupted
    };
    End end = End::Done;
    std::optional<Error> error;

    static Outcome done() { return {}; }
    static Outcome failed(Error e) { return { End::Failed, std::move(e) }; }
    static Outcome unknown(Error e) { return { End::Unknown, std::move(e) }; }
    static Outcome cancelled(Error e) { return { End::Cancelled, std::move(e) }; }
};

/// done, failed, unknown or cancelled.
QString outcomeName(Outcome::End end);

/// A long operation: start() returns at once, finished() comes exactly once and never from inside
/// start(). Whoever creates a job owns it.
class Job : public QObject {
    Q_OBJECT

public:
    enum class StepState { Running, Done, Failed, Skipped };
    Q_ENUM(StepState)
    enum class Direction { Sent, Received };
    Q_ENUM(Direction)

    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    /// What people are told about it; before start(). A job without one is listed nowhere.
    void setLabel(JobLabel label);
    [[nodiscard]] const JobLabel* label() const { return m_label.get(); }

    void start();
    /// Asks for a clean stop; finished() still comes, with Cancelled unless the end was reached.
    virtual void cancel() = 0;

    [[nodiscard]] bool isRunning() const { return m_isStarted && !m_outcome; }
    /// Valid after finished().
    [[nodiscard]] const Outcome& outcome() const;
    /// From start() to the end, or until now.
    [[nodiscard]] qint64 elapsedMs() const;

Q_SIGNALS:
    /// @param name snake_case, from the closed list of the job's kind
    void stepChanged(const QString& name, Job::StepState state, qint64 elapsedMs);
    /// @param text decoded and with every secret replaced
    void transcript(Job::Direction direction, const QString& text);
    /// Where a job knows how much there is; both grow, done <= total.
    void advanced(int done, int total);
    void finished();

protected:
    virtual void run() = 0;
    /// Ends the job; later calls are ignored.
    void finish(Outcome outcome);

private:
    std::unique_ptr<const JobLabel> m_label;
    std::optional<Outcome> m_outcome;
    QElapsedTimer m_timer;
    qint64 m_elapsed = 0;
    bool m_isStarted = false;
};
