// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationJob.h"
#include "models/certification/CertificationScore.h"
#include "models/store/CertificationRepository.h"

#include <QObject>

class CertificationRecorder;
class DossierDesk;

/// The run of the dossier on the desk: inputs, answers, attachments, and the job that does the
/// automatic tests. Whatever comes in is in the store at once.
class TestBench : public QObject {
    Q_OBJECT

public:
    /// What tests on this machine shorten; else the defaults of CertificationRequest.
    struct Setup {
        SipAgentSetup agent;
        Clock clock {};
        std::chrono::milliseconds answerDeadline { 4000 };
        std::chrono::milliseconds ringDeadline { 20'000 };
    };

    explicit TestBench(DossierDesk* desk, QObject* parent = nullptr);
    ~TestBench() override;
    void setSetup(const Setup& setup) { m_setup = setup; }
    /// Of runs begun from now on, instead of the program's own.
    void setPlan(std::shared_ptr<const CertificationPlan> plan);

    [[nodiscard]] const CertificationRun& run() const { return m_run; } ///< plan null = unreadable
    [[nodiscard]] bool isBegun() const { return !m_run.id.isEmpty(); }
    [[nodiscard]] CertificationScore score() const;
    /// Given, or the plan's initial value as this trunk has it.
    [[nodiscard]] QString input(const QString& id) const;
    [[nodiscard]] QString initialInput(const CertificationInput& input) const;
    void setInput(const QString& id, const QString& value);

    /// Whether there is a line to test.
    [[nodiscard]] bool hasLine() const;
    [[nodiscard]] bool isRunning() const { return m_isRunning; } ///< until finished()
    /// Of the running job; empty between tests.
    [[nodiscard]] QString currentTest() const;
    [[nodiscard]] int doneCount() const { return m_done; } ///< of the job's tests
    [[nodiscard]] int jobCount() const;
    /// @param tests ids; empty = every automatic one undecided
    void start(const QStringList& tests);
    void skip();
    void stop();

    void answer(const QString& testId, CertificationResult::State state, const QString& note);
    void setNote(const QString& testId, const QString& note);
    /// Since when the tester is at a guided test.
    void show(const QString& testId);

    [[nodiscard]] QList<CertificationAttachmentRecord> attachments(const QString& testId) const;
    [[nodiscard]] const QList<CertificationAttachmentRecord>& attachments() const
    {
        return m_attachments;
    }
    void attach(const QString& testId, const QString& path);
    void removeAttachment(const QString& id);

    /// Another run; this one stays in the store.
    void beginAnother();
    /// Of this dossier, newest first.
    [[nodiscard]] QList<CertificationRunRecord> runs() const;
    [[nodiscard]] Result<CertificationRun> load(const QString& runId) const;

Q_SIGNALS:
    /// The run is about to be put away.
    void leaving();
    void runReplaced();
    void resultChanged(const CertificationResult& result);
    void inputsChanged();
    void attachmentsChanged();
    void runningChanged();
    void traced(const TracedMessage& message);
    void progressed(int percent);
    void figuresChanged(const MediaFigures& figures);
    /// The job's end; its outcome.
    void finished(const Outcome& outcome);
    void failed(const Error& error);

private:
    /// The test trunk, as the requested template has it.
    [[nodiscard]] TrunkPlan line() const;
    void open();
    void reportTrouble(const Status& status);
    bool ensureBegun();
    bool keepResult(const CertificationResult& result);
    void readAttachments();
    [[nodiscard]] CertificationRequest requestFor(const QStringList& tests) const;
    void watch();
    void onFinished();

    DossierDesk* m_desk;
    Setup m_setup;
    std::shared_ptr<const CertificationPlan> m_plan;
    CertificationRun m_run;
    QList<CertificationAttachmentRecord> m_attachments;
    std::unique_ptr<CertificationRecorder> m_recorder;
    std::unique_ptr<CertificationJob> m_job;
    bool m_isRunning = false;
    int m_done = 0;
    QString m_shown; ///< guided test the tester is at
    QDateTime m_shownAt;
};
