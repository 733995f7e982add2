// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/TranscriptText.h"
#include "models/gateway/GatewayBatch.h"

#include <QDeadlineTimer>

#include <vector>

/// One or many uploads or restores as a page shows them: their steps, what was said, and the
/// questions that wait for an answer, those of several gateways one after another.
class UploadRun : public QObject {
    Q_OBJECT

public:
    struct Step {
        QString name;
        Job::StepState state = Job::StepState::Running;
        qint64 elapsedMs = 0;
    };
    struct Entry {
        QString gatewayId;
        QString name;
        QString backupId; ///< of a restore
        GatewayRequest request;
        QByteArray held; ///< what the device holds, as backed up
        QList<Step> steps;
        QString step; ///< the one that runs
        QElapsedTimer stepSince;
        TranscriptText transcript;
        QString newKey; ///< type and fingerprint, when seen for the first time
        std::optional<Outcome> outcome;
        std::optional<Error> recordProblem;
        QElapsedTimer since; ///< invalid before it begins
        qint64 elapsedMs = 0;
        int batchIndex = -1; ///< -1: refused before anything began
    };
    /// Send it? Or: keep it?
    struct Question {
        int index = 0;
        QDeadlineTimer deadline; ///< of keeping
        std::chrono::seconds within { 0 };
        std::optional<Error> problem;
    };

    /// A question that takes the place of another is not answered at once: the second half of a
    /// double click meant the one before.
    static constexpr std::chrono::milliseconds answerPause { 500 };

    /// @param store may be null; outlives this
    UploadRun(
        Store* store, const QString& siteId, int parallel, Clock clock, QObject* parent = nullptr);
    ~UploadRun() override;

    /// Under which the jobs are listed.
    void setSiteName(const QString& name) { m_siteName = name; }
    void add(const Gateway& gateway, const GatewayRequest& request, const QString& backupId);
    /// One that cannot begin is listed with the others and stops none of them.
    void refuse(const Gateway& gateway, const Error& error);
    void start();
    void cancel();

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] const Entry& entry(int index) const { return m_entries[std::size_t(index)]; }
    /// Null until it begins.
    [[nodiscard]] const GatewayJob* job(int index) const;
    [[nodiscard]] QStringList notes(int index) const;
    /// So far, or in all.
    [[nodiscard]] qint64 elapsedMs(int index) const;
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] int count(Outcome::End end) const;
    /// Some device was told to activate what it has and has not ended yet.
    [[nodiscard]] bool isPastActivation() const;

    [[nodiscard]] const QList<Question>& sendQuestions() const { return m_sends; }
    [[nodiscard]] const QList<Question>& keepQuestions() const { return m_keeps; }
    /// Answers to the first of each kind.
    void answerSend(bool isSending);
    void answerKeep(bool isKeeping);

Q_SIGNALS:
    void changed(int index);
    void stepChanged(int index, const QString& name, Job::StepState state, qint64 elapsedMs);
    void said(int index, Job::Direction direction, const QString& text);
    void hostKeySeen(int index, const QString& type, const QString& fingerprint);
    void questionsChanged();
    void finished();

private:
    Entry& entryOf(const Gateway& gateway);
    void watch(int batchIndex);
    void watchQuestions(GatewayJob* job, int index);
    void onStep(int index, const QString& name, Job::StepState state, qint64 elapsedMs);
    void onEnded(int batchIndex);
    void dropQuestions(int index);
    [[nodiscard]] GatewayJob* jobOf(int index) const;

    QString m_siteId;
    QString m_siteName;
    GatewayBatch m_batch;
    std::vector<Entry> m_entries;
    QList<int> m_byBatch; ///< index here of each job of the batch
    QList<Question> m_sends;
    QList<Question> m_keeps;
    bool m_isOver = false;
};
