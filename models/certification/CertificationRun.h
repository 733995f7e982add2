// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationPlan.h"
#include "models/sip/SipTrace.h"
#include "models/trunktest/TrunkFact.h"

#include <QDateTime>

#include <optional>

/// A file the tester put to a result: a photograph, a capture, a mail.
struct CertificationAttachment {
    static constexpr qint64 maximumSize = 20'000'000;
    QString id;
    QString testId;
    QString fileName; ///< without a path
    QByteArray content; ///< empty in lists
    qint64 size = 0;
};

/// What one test of a run came to.
struct CertificationResult {
    enum class State {
        Waiting, ///< not done yet
        Running,
        Passed,
        Failed,
        NotApplicable,
        Skipped, ///< could not be done; error says what was missing
    };
    QString testId;
    State state = State::Waiting;
    std::optional<Error> error; ///< of Failed and Skipped; of NotApplicable perhaps
    QString note; ///< the tester's
    QString tester;
    QDateTime startedAt; ///< UTC
    qint64 elapsedMs = 0;
    QList<TrunkFact> facts; ///< times and figures; words by CertificationText
    QList<TracedMessage> messages; ///< harmless, the first maximumMessages
    int furtherMessages = 0; ///< left out
    int attempt = 0; ///< 1 = first

    static constexpr qsizetype maximumMessages = 200;
    [[nodiscard]] bool isDecided() const
    {
        return state == State::Passed || state == State::Failed || state == State::NotApplicable;
    }
};
/// waiting, running, passed, failed, not_applicable or skipped.
QString certificationStateName(CertificationResult::State state);
std::optional<CertificationResult::State> certificationStateFromName(const QString& name);

/// One pass through a plan, possibly on several days. Holds no secret.
struct CertificationRun {
    QString id;
    QString dossierId;
    std::shared_ptr<const CertificationPlan> plan;
    QString trunkName;
    QString trunkSummary; ///< "register, udp, sip.example.net:5060"
    QString entryFingerprint; ///< of the catalogue entry or the template tested
    QString tester;
    QString programVersion;
    QDateTime startedAt; ///< UTC
    QDateTime changedAt;
    QHash<QString, QString> inputs;
    QList<CertificationResult> results; ///< one for every test of the plan, in its order

    /// A new one: every test waits.
    static CertificationRun of(std::shared_ptr<const CertificationPlan> plan);
    [[nodiscard]] const CertificationResult* result(const QString& testId) const;
    [[nodiscard]] CertificationResult* result(const QString& testId);
    /// What was running when the laptop died waits again.
    void recover();
};
