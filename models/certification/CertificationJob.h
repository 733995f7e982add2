// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"
#include "models/core/Clock.h"
#include "models/core/Job.h"
#include "models/sip/SipCall.h"
#include "models/trunk/TrunkPlan.h"

struct CertificationRequest {
    CertificationRun run; ///< as far as it went
    QStringList tests; ///< ids to do now, in any order; empty = every automatic one undecided
    TrunkPlan trunk;
    std::shared_ptr<const Catalog> catalog;
    QByteArray entry; ///< template under test as JSON; empty = the trunk's catalogue entry
    SipAgentSetup agent;
    QString tester;
    /// Shortens only what a plan states in seconds of waiting or talking (a long call, an idle
    /// quarter of an hour). How long an answer is awaited stays real.
    Clock clock {};
    /// Longest times for answers; tests against peers on this machine shorten them.
    std::chrono::milliseconds answerDeadline { 4000 };
    std::chrono::milliseconds ringDeadline { 20'000 };
};

/// The automatic tests of a run, one after another on one SIP agent. Done = every test asked for
/// has a result, whichever; Failed = nothing could be tested at all; Unknown = our binding may be
/// left at the provider's. A test that was interrupted by cancel() waits again.
class CertificationJob : public Job {
    Q_OBJECT

public:
    explicit CertificationJob(CertificationRequest request, QObject* parent = nullptr);
    ~CertificationJob() override;

    void cancel() override;
    /// Leaves the running test out; the next one goes on.
    void skip();

    [[nodiscard]] const CertificationRun& certificationRun() const { return m_run; }
    [[nodiscard]] const QStringList& tests() const { return m_tests; } ///< in the order done
    [[nodiscard]] QString current() const { return m_current; } ///< empty between tests

Q_SIGNALS:
    /// stepChanged(id, ...) comes, too.
    void resultChanged(const CertificationResult& result);
    void traced(const TracedMessage& message);
    /// Of the running test: 0 to 100, as its time or its calls go by; -1 = cannot be told.
    void progressed(int percent);
    void figuresChanged(const MediaFigures& figures);

protected:
    void run() override;

private:
    class Work;
    friend class Work;
    CertificationRequest m_request;
    CertificationRun m_run;
    QStringList m_tests;
    QString m_current;
    std::unique_ptr<Work> m_work;
};
