// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/render/PaperWords.h"
#include "models/render/Template.h"
#include "models/report/HandoverReport.h"

#include <QLocale>

class QImage;

/// What the template of a handover report is filled with. To be used while TextLanguage speaks the
/// report's language.
class HandoverValues {
public:
    explicit HandoverValues(const HandoverReport& report);

    /// @param text of the template: the words it names are looked up
    TemplateValues fill(const QString& text, const QString& style);
    [[nodiscard]] const PaperWords& words() const { return m_words; }

private:
    using Proof = SiteEvidence::Proof;

    void addWords(const QString& text);
    void addSigning();
    void addReseller();
    void addVerdict();
    void addAbout();
    void addPicture();
    void addTrunks();
    void addTrunk(TemplateValues& row, const SiteEvidence::OfTrunk& trunk) const;
    void addPbx();
    void addGateways();
    void addGateway(TemplateValues& row, const SiteEvidence::OfGateway& gateway) const;
    void addPeople();
    void addPhone(TemplateValues& row, const SiteEvidence::OfPhone& phone) const;
    void addWithoutPhone(const User& user, const QString& analog);
    void addAcceptance();
    void addOpen();
    void addEnvelope();

    [[nodiscard]] QString proof(Proof proof, const QString& said = {}) const;
    [[nodiscard]] QString figures(const SiteEvidence::Test& test) const;
    [[nodiscard]] QString support(const SiteEvidence::OfTrunk& trunk) const;
    [[nodiscard]] QString openSentence(const SiteEvidence::Point& point) const;
    [[nodiscard]] QString codeText(const SiteEvidence::OfPhone& phone) const;
    /// "22/11/2026 03:10 (12 days ago)"; empty for an invalid time.
    [[nodiscard]] QString moment(const QDateTime& utc) const;
    [[nodiscard]] QString date(QDate date) const;
    static void put(
        TemplateValues& values, const QString& name, const QString& text, qsizetype most = 300);
    /// A text that may be missing, and a switch that says so.
    static void putIfAny(
        TemplateValues& values, const QString& name, const QString& text, qsizetype most = 1500);
    /// Of pictures made here: nothing of them needs to be escaped.
    static void putImage(TemplateValues& values, const QString& name, const QByteArray& type,
        const QByteArray& file);

    const HandoverReport& m_report;
    PaperWords m_words;
    QLocale m_locale;
    TemplateValues m_values;
};

/// What the sealed page says.
struct HandoverEnvelope {
    struct Row {
        QString what;
        QString login;
        Secret password;
    };
    static QList<Row> rows(const Site& site, const PaperWords& words);
};
