// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/Check.h"
#include "models/certification/checks/OwnCall.h"

#include <span>

/// What a check of calls goes by, as a value: so that judging needs no line.
struct CallTerms {
    TrunkPlan trunk;
    QMap<QString, QString> with;
    QMap<QString, double> limits; ///< every one of the check's
    QHash<QString, QString> inputs;
    std::chrono::milliseconds answerDeadline { 4000 };
    std::chrono::milliseconds ringDeadline { 20'000 };
    Clock clock {};

    [[nodiscard]] double limit(const char* key) const
    {
        return limits.value(QString::fromLatin1(key));
    }
    [[nodiscard]] QString input(const char* id) const
    {
        return inputs.value(QString::fromLatin1(id));
    }
    [[nodiscard]] QString own() const { return input("own_number"); }
    /// What the trunk's calls present, in any form.
    [[nodiscard]] QString identity() const
    {
        return trunk.outboundNumber.isEmpty() ? trunk.number : trunk.outboundNumber;
    }
    /// A call that presents that number. From stays as it is where a provider's entry puts the
    /// account's user there: some take nothing else.
    [[nodiscard]] CallWish presenting(const QString& number) const;
    /// Real time of a limit in seconds, of which a shortened clock makes less.
    [[nodiscard]] std::chrono::milliseconds real(const char* key) const
    {
        return clock.real(std::chrono::milliseconds(qint64(limit(key) * 1000)));
    }
};

/// One check of calls: which calls it makes, one after the other, and what they prove. The first
/// that does not pass ends it.
struct CallRecipe {
    const char* name; ///< of CheckNames
    /// An error: it does not apply to this trunk.
    Result<QList<OwnCallPlan>> (*calls)(const CallTerms& terms);
    CheckFinding (*judge)(const OwnCallEvidence& evidence, const CallTerms& terms);
};

/// The recipes of each group.
namespace CallRecipes {
std::span<const CallRecipe> calls();
std::span<const CallRecipe> numbers();
std::span<const CallRecipe> speech();
std::span<const CallRecipe> features();
/// nullptr = there is none of that name.
const CallRecipe* find(const QString& name);
} // namespace CallRecipes

/// Checks made of calls of the trunk to itself.
class OwnCallCheck : public Check {
    Q_OBJECT

public:
    OwnCallCheck(CheckLine& line, const CertificationTest& test, const CallRecipe& recipe);
    ~OwnCallCheck() override;

    [[nodiscard]] std::chrono::milliseconds patience() const override;
    void start() override;
    void stop(std::function<void()> then) override;

private:
    void next();
    void place();
    void onOver(const OwnCallEvidence& evidence);
    [[nodiscard]] CallTerms terms() const;

    const CallRecipe& m_recipe;
    CallTerms m_terms;
    QList<OwnCallPlan> m_waiting;
    QStringList m_called;
    std::unique_ptr<OwnCall> m_call;
};
