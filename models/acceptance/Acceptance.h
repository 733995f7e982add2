// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// How far a test is.
enum class AcceptanceState { Waiting, Passed, Failed, NotApplicable };

/// What is tried by hand before a site is handed over: calls in and out, hold, transfer.
struct AcceptanceTest {
    QString id;
    bool isMandatory = true; ///< the site is not ready before it has a result
    /// Its note must say something before it counts as passed: who was told, what was agreed.
    bool needsNote = false;

    /// The list, in the order in which it is gone through.
    static const QList<AcceptanceTest>& all();
    /// nullptr = there is none of that name.
    static const AcceptanceTest* of(const QString& id);
    /// Whether that answer counts only with a note: what failed, and why a mandatory test does not
    /// apply.
    [[nodiscard]] bool wantsNote(AcceptanceState state) const;
    /// "Inbound call", in the language of TextLanguage.
    [[nodiscard]] QString title() const;
    /// What to do, in a sentence or two.
    [[nodiscard]] QString instruction() const;
};

/// What one test came to. Holds no secret.
struct AcceptanceResult {
    using State = AcceptanceState;

    QString testId;
    State state = State::Waiting;
    QString note; ///< the tester's
    QString tester;
    QDateTime testedAt; ///< UTC; invalid while it waits

    static constexpr qsizetype longestNote = 2000;
    [[nodiscard]] bool isDecided() const { return state != State::Waiting; }
    bool operator==(const AcceptanceResult&) const = default;
};

/// waiting, passed, failed or not_applicable.
QString acceptanceStateName(AcceptanceResult::State state);
std::optional<AcceptanceResult::State> acceptanceStateFromName(const QString& name);
/// "passed", "failed", "does not apply", "not done yet", in the language of TextLanguage.
QString acceptanceStateText(AcceptanceResult::State state);

/// A file put to a result: a trace, a photograph.
struct AcceptanceFile {
    static constexpr qint64 maximumSize = 20'000'000;
    QString id;
    QString testId;
    QString fileName; ///< without a path
    QByteArray content; ///< empty in lists
    qint64 size = 0;
};
