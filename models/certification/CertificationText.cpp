// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationText.h"

#include "models/catalog/ProviderStandingText.h"
#include "models/core/TextLanguage.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr std::array certificationWeightWords {
    QT_TRANSLATE_NOOP("CertificationText", "KO"),
    QT_TRANSLATE_NOOP("CertificationText", "Important"),
    QT_TRANSLATE_NOOP("CertificationText", "Optional"),
};

constexpr std::array certificationStateWords {
    QT_TRANSLATE_NOOP("CertificationText", "waiting"),
    QT_TRANSLATE_NOOP("CertificationText", "running"),
    QT_TRANSLATE_NOOP("CertificationText", "passed"),
    QT_TRANSLATE_NOOP("CertificationText", "failed"),
    QT_TRANSLATE_NOOP("CertificationText", "not applicable"),
    QT_TRANSLATE_NOOP("CertificationText", "skipped"),
};

constexpr std::array certificationChangeWords {
    QT_TRANSLATE_NOOP("CertificationText", "same"),
    QT_TRANSLATE_NOOP("CertificationText", "better"),
    QT_TRANSLATE_NOOP("CertificationText", "worse"),
    QT_TRANSLATE_NOOP("CertificationText", "tested only now"),
    QT_TRANSLATE_NOOP("CertificationText", "not tested again"),
};

constexpr std::array dossierStateWords {
    QT_TRANSLATE_NOOP("CertificationText", "Contact"),
    QT_TRANSLATE_NOOP("CertificationText", "Test trunk"),
    QT_TRANSLATE_NOOP("CertificationText", "Testing"),
    QT_TRANSLATE_NOOP("CertificationText", "Issues open"),
    QT_TRANSLATE_NOOP("CertificationText", "Passed"),
    QT_TRANSLATE_NOOP("CertificationText", "Failed"),
    QT_TRANSLATE_NOOP("CertificationText", "Published"),
    QT_TRANSLATE_NOOP("CertificationText", "Expired"),
};

template <typename Table, typename Value> QString certificationWord(const Table& table, Value value)
{
    return TextLanguage::translate("CertificationText", table.at(std::size_t(value)));
}

} // namespace

namespace CertificationText {

QString weight(CertificationTest::Weight weight)
{
    return certificationWord(certificationWeightWords, weight);
}

QString state(CertificationResult::State state)
{
    return certificationWord(certificationStateWords, state);
}

QString change(CertificationComparison::Change change)
{
    return certificationWord(certificationChangeWords, change);
}

QString dossierState(Dossier::State state) { return certificationWord(dossierStateWords, state); }

QString verdict(const CertificationScore& score)
{
    const QString percent = QString::number(score.all.percent());
    if (!score.failedKo.isEmpty())
        return TextLanguage::translate("CertificationText",
            "Not certifiable: %n KO test(s) failed; %1 % of the points.", nullptr,
            int(score.failedKo.size()))
            .arg(percent);
    if (!score.openKo.isEmpty())
        return TextLanguage::translate("CertificationText",
            "Not certifiable yet: %n KO test(s) still open; %1 % of the points so far.", nullptr,
            int(score.openKo.size()))
            .arg(percent);
    if (score.all.open > 0)
        return TextLanguage::translate("CertificationText",
            "Certifiable: %1 % of the points, no KO failed; %n test(s) still open.", nullptr,
            score.all.open)
            .arg(percent);
    return TextLanguage::translate(
        "CertificationText", "Certifiable: %1 % of the points, no KO failed.")
        .arg(percent);
}

Error named(Error error, const CertificationPlan& plan, const QString& language)
{
    if (const CertificationTest* test = plan.test(error.subject)) {
        error.subject = test->title.in(language);
        return error;
    }
    for (const CertificationInput& input : plan.inputs())
        if (input.id == error.subject) {
            error.subject = input.title.in(language);
            return error;
        }
    return error;
}

QString standing(const Provider& provider, const QDate& today)
{
    return providerStandingText(provider, today);
}

} // namespace CertificationText
