// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/Check.h"

#include <QElapsedTimer>
#include <QTimer>

struct CheckName;

/// One test after another: which is done, which cannot be, and what is kept of each.
class CertificationJob::Work : public QObject {
public:
    explicit Work(CertificationJob& job);
    ~Work() override;

    void start();
    void cancel();
    void skip();

private:
    using State = CertificationResult::State;

    [[nodiscard]] std::optional<Error> choose();
    void next();
    void begin(const CertificationTest& test);
    /// What can be said without trying.
    [[nodiscard]] std::optional<CheckFinding> foregone(const CheckName& name) const;
    void prepare();
    void startCheck();
    void onPatienceOver();
    /// The running test is over; what it has up is taken down first.
    void stop(const CheckFinding& finding);
    void end(const CheckFinding& finding);
    void publish(const CertificationResult& result);
    void onTraced(const TracedMessage& message);
    void onStopped();
    void leave();
    void finish(const std::optional<Error>& left);
    [[nodiscard]] CertificationResult& result();

    CertificationJob& m_job;
    const CertificationRequest& m_request;
    CheckLine m_line;
    QList<const CertificationTest*> m_waiting;
    const CertificationTest* m_test = nullptr; ///< the running one
    std::unique_ptr<Check> m_check;
    QTimer m_patience;
    QElapsedTimer m_elapsed;
    std::optional<CheckFinding> m_verdict; ///< while the check takes down what it has up
    QString m_interrupted; ///< test that a cancel met
    bool m_isStarted = false; ///< the check
    bool m_isCancelled = false;
    bool m_isLeaving = false;
    bool m_isAnyDecided = false;
    std::optional<Error> m_firstObstacle;
};
