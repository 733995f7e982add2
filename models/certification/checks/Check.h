// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationJob.h"
#include "models/certification/checks/CheckLine.h"

#include <QPointer>

/// What a check came to. error is set for everything but Passed.
struct CheckFinding {
    CertificationResult::State state = CertificationResult::State::Passed;
    std::optional<Error> error;
    QList<TrunkFact> facts;

    static CheckFinding passed(QList<TrunkFact> facts = {})
    {
        return { CertificationResult::State::Passed, {}, std::move(facts) };
    }
    static CheckFinding failed(Error error, QList<TrunkFact> facts = {})
    {
        return { CertificationResult::State::Failed, std::move(error), std::move(facts) };
    }
    static CheckFinding notApplicable(Error error)
    {
        return { CertificationResult::State::NotApplicable, std::move(error), {} };
    }
    static CheckFinding skipped(Error error)
    {
        return { CertificationResult::State::Skipped, std::move(error), {} };
    }
};

/// One automatic test while it goes on. Event-driven; owns its calls; leaves the line as it found
/// it: no call up, the account registered or not as CheckLine has it.
class Check : public QObject {
    Q_OBJECT

public:
    Check(CheckLine& line, const CertificationTest& test)
        : m_line(line)
        , m_test(test)
    {
    }

    /// Whether the line has to be up before start(), which its user then need not see to: without
    /// it the test is skipped. Those that try the line themselves say no.
    [[nodiscard]] virtual bool needsLine() const;
    /// Longest it may take; then it is stopped and has failed.
    [[nodiscard]] virtual std::chrono::milliseconds patience() const;

    virtual void start() = 0;
    /// Cancelled: everything it has up is taken down; over() need not come any more. When nothing
    /// is up any longer, `then` is called, at once or later. Here: nothing is up.
    virtual void stop(std::function<void()> then);

    /// The end of a test that needs the line and does not get it.
    [[nodiscard]] CheckFinding withoutLine(const Error& why) const;

    /// A new one for test.check. nullptr = there is no such check, which a loaded plan excludes.
    static std::unique_ptr<Check> create(CheckLine& line, const CertificationTest& test);

Q_SIGNALS:
    /// Exactly once, and not from inside start().
    void over(const CheckFinding& finding);
    void progressed(int percent);
    void figuresChanged(const MediaFigures& figures);

protected:
    [[nodiscard]] CheckLine& line() const { return m_line; }
    [[nodiscard]] const CertificationTest& test() const { return m_test; }
    [[nodiscard]] QString with(const QString& key) const { return m_test.with.value(key); }
    /// The plan's, else CheckNames'.
    [[nodiscard]] double limit(const QString& key) const;
    [[nodiscard]] QString input(const QString& id) const { return m_line.input(id); }
    /// The far side as the plan names it: the subject of errors.
    [[nodiscard]] QString host() const;
    /// Why there is nothing to ask at: not applicable, or skipped for what is missing. nothing =
    /// there is.
    [[nodiscard]] std::optional<CheckFinding> withoutAddress() const;
    /// The route with at least one hop, or the end: not applicable, or skipped for what is missing.
    void withRoute(std::function<void(const SipRoute&)> then);

    /// Emits over() unless it has been, or the test was stopped.
    void end(const CheckFinding& finding);
    /// The same a moment later, for start().
    void endLater(const CheckFinding& finding);
    /// From now on nothing of whileRunning() is called any more.
    void giveUp() { m_isOver = true; }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    /// A callback that is only made as long as the test goes on.
    template <typename F> [[nodiscard]] auto whileRunning(F then)
    {
        return [guard = QPointer<Check>(this), then = std::move(then)](const auto&... values) {
            if (guard && !guard->m_isOver)
                then(values...);
        };
    }

private:
    CheckLine& m_line;
    const CertificationTest& m_test;
    bool m_isOver = false;
};

/// Each group of checks is one file with one such function, listed in Check.cpp.
/// nullptr = it is none of this group.
namespace CheckGroups {
std::unique_ptr<Check> connectivity(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> registration(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> calls(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> numbers(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> speech(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> features(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> endurance(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> load(CheckLine& line, const CertificationTest& test);
std::unique_ptr<Check> templates(CheckLine& line, const CertificationTest& test);
} // namespace CheckGroups
