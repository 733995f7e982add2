// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"
#include "models/core/Result.h"

#include <QHash>
#include <QMap>

#include <memory>

/// One test of a plan, as data.
struct CertificationTest {
    /// What a failure means: not certifiable, a lack the score shows, or no more than a wish.
    enum class Weight { Ko, Important, Optional };

    QString id; ///< snake_case, never used again for another test
    QString area; ///< CertificationArea::id
    LocalizedText title;
    LocalizedText instructions; ///< of a guided one: what to do and when it has passed
    Weight weight = Weight::Important;
    int points = 0; ///< 1 to 100
    QString check; ///< of CheckNames; empty = guided
    QMap<QString, QString> with; ///< what the check does: codec = alaw, form = plus
    QMap<QString, double> limits; ///< the pass rule: maximum_ms = 5000
    QStringList inputs; ///< CertificationInput::id without which it cannot be done
    QStringList evidence; ///< what is kept: messages, times, figures, note, file
    [[nodiscard]] bool isGuided() const { return check.isEmpty(); }
};
/// ko, important or optional.
QString certificationWeightName(CertificationTest::Weight weight);

struct CertificationArea {
    QString id;
    LocalizedText title;
};

/// What the tester must know before he begins: numbers to call, channels agreed.
struct CertificationInput {
    QString id; ///< own_number, second_number, echo_number, foreign_number, channels, ...
    LocalizedText title;
    LocalizedText hint;
    QString form; ///< number, count or text
    QString initial; ///< empty = none; "$number", "$channels" are the trunk's
};

/// A test plan. Immutable once loaded; share it.
class CertificationPlan {
public:
    static constexpr qsizetype maximumSize = 1'000'000;

    /// Errors: FileUnreadable, MalformedFile, CatalogInvalid (subject = file, entry and field);
    /// every fault found is reported. Checks, their words and limits are compared with CheckNames.
    static tl::expected<std::shared_ptr<const CertificationPlan>, QList<Error>> load(
        const QString& path = QStringLiteral(":/certification/provider.json"));
    /// As kept with a run. @param name for error subjects
    static tl::expected<std::shared_ptr<const CertificationPlan>, QList<Error>> read(
        const QByteArray& json, const QString& name);

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] int version() const { return m_version; }
    [[nodiscard]] const LocalizedText& title() const { return m_title; }
    [[nodiscard]] int monthsValid() const { return m_monthsValid; } ///< of a certification
    [[nodiscard]] const QList<CertificationArea>& areas() const { return m_areas; }
    [[nodiscard]] const QList<CertificationInput>& inputs() const { return m_inputs; }
    [[nodiscard]] const QList<CertificationTest>& tests() const { return m_tests; }
    [[nodiscard]] const CertificationTest* test(const QString& id) const;
    [[nodiscard]] const CertificationArea* area(const QString& id) const;
    [[nodiscard]] const QByteArray& json() const { return m_json; } ///< as it was read

private:
    friend class CertificationPlanReader;
    CertificationPlan() = default;
    QString m_id;
    int m_version = 0;
    LocalizedText m_title;
    int m_monthsValid = 24;
    QList<CertificationArea> m_areas;
    QList<CertificationInput> m_inputs;
    QList<CertificationTest> m_tests;
    QByteArray m_json;
};
