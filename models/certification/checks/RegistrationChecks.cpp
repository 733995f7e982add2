// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/Check.h"
#include "models/trunktest/TrunkTestFacts.h"
#include "models/trunktest/TrunkVerdict.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace {

QList<TrunkFact> factsOf(const SipRegistration& registration)
{
    TrunkEvidence evidence;
    evidence.registration = registration;
    return TrunkTestFacts::ofRegistration(evidence);
}

/// Registers from nothing, in time.
class RegisterCheck : public Check {
public:
    using Check::Check;
    [[nodiscard]] bool needsLine() const override { return false; }

    void start() override
    {
        withRoute([this](const SipRoute&) {
            line().withoutLine(whileRunning([this](const std::optional<Error>&) { begin(); }));
        });
    }

private:
    void begin()
    {
        m_elapsed.start();
        line().withLine(
            whileRunning([this](const std::optional<Error>& error) { onRegistered(error); }));
    }

    void onRegistered(const std::optional<Error>& error)
    {
        const qint64 took = m_elapsed.elapsed();
        if (error && error->code == ErrorCode::MissingValue)
            return end(withoutLine(*error));
        QList<TrunkFact> facts
            = line().registration() ? factsOf(*line().registration()) : QList<TrunkFact>();
        facts.append({ u"register_ms"_s, QString::number(took) });
        if (error)
            return end(CheckFinding::failed(*error, facts));
        const double most = limit(u"maximum_ms"_s);
        if (double(took) > most)
            return end(CheckFinding::failed(
                Error(ErrorCode::TooSlow, u"REGISTER"_s, u"%1 ms > %2 ms"_s.arg(took).arg(most)),
                facts));
        end(CheckFinding::passed(facts));
    }

    QElapsedTimer m_elapsed;
};

} // namespace

std::unique_ptr<Check> CheckGroups::registration(CheckLine& line, const CertificationTest& test)
{
    if (test.check == u"register")
        return std::make_unique<RegisterCheck>(line, test);
    return nullptr;
}
