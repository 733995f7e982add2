// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/render/PaperWords.h"
#include "models/render/Template.h"
#include "models/report/CertificationReport.h"

#include <QLocale>

/// What the template of a certification report is filled with. To be used while TextLanguage
/// speaks the report's language.
class ReportValues {
public:
    /// @param language it or en
    ReportValues(const CertificationReport& report, const QString& language);

    /// @param text of the template: the words it names are looked up
    TemplateValues fill(const QString& text, const QString& style);
    [[nodiscard]] const PaperWords& words() const { return m_words; }
    /// As a person reads it: the entry's name, else the company's.
    [[nodiscard]] QString provider() const;
    [[nodiscard]] QString date(const QDateTime& utc) const;

private:
    using State = CertificationResult::State;

    void addWords(const QString& text);
    void addVerdict();
    void addKo(const QString& list, const QStringList& ids);
    void addAbout();
    void addAboutRow(const QString& name, const QString& value);
    void addBars();
    void addBar(const QString& name, const CertificationScore::Part& part);
    void addFailed();
    void addOpen();
    void addComparison();
    void addDifferences(const CertificationComparison& comparison);
    [[nodiscard]] QString changeWord(const CertificationComparison::Line& line) const;
    void addChangedFacts(TemplateValues& row, const CertificationComparison::Line& line) const;
    void addTests();
    void addTest(TemplateValues& row, const CertificationTest& test) const;
    void addLadders();
    void addLadder(const CertificationTest& test, const CertificationResult& result);

    [[nodiscard]] QString reason(const Error& error) const;
    [[nodiscard]] QString title(const QString& testId) const;
    [[nodiscard]] QString facts(const CertificationResult& result) const;
    [[nodiscard]] QString when(const CertificationResult& result) const;
    [[nodiscard]] QString files(const QString& testId) const;
    [[nodiscard]] QString factOf(
        const CertificationRun* run, const QString& testId, const QString& key) const;
    static void put(
        TemplateValues& values, const QString& name, const QString& text, qsizetype most = 300);
    /// A text that may be missing, and a switch that says so.
    static void putIfAny(
        TemplateValues& values, const QString& name, const QString& text, qsizetype most = 1500);

    const CertificationReport& m_report;
    const CertificationPlan& m_plan;
    CertificationScore m_score;
    QString m_language;
    PaperWords m_words;
    QLocale m_locale;
    TemplateValues m_values;
    QList<QPair<QString, QString>> m_about;
};
