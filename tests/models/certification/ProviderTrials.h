// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationJob.h"
#include "tests/peers/ProviderPeer.h"

#include <QEventLoop>

#include <map>

/// Runs of the shipped plan, each against a provider of its own and a few at the same time: most
/// of a run is waiting.
class ProviderTrials {
public:
    ProviderTrials();

    struct Trial {
        QString name;
        ProviderPeer::Setup provider {};
        Clock clock { 600 };
        /// Done after the others, by a clock of their own.
        QStringList slowTests {};
        Clock slowClock { 1 };
        std::chrono::milliseconds answerDeadline { 3000 };
        QStringList failing {}; ///< "test error_code" of those that shall fail
    };

    /// Errors in text; empty = all is well.
    QString prepare();
    /// Begins when one at or behind it is waited for.
    void add(Trial trial) { m_waiting.append(std::move(trial)); }
    /// Waits for that one, while others go on. nullptr = it did not end; why() says more.
    [[nodiscard]] const CertificationJob* end(const QString& name);
    [[nodiscard]] QByteArray why(const QString& name) const;

    [[nodiscard]] const std::shared_ptr<const CertificationPlan>& plan() const { return m_plan; }
    /// As it would be typed in for that provider.
    [[nodiscard]] static Trunk trunkOf(const ProviderPeer::Setup& provider);
    [[nodiscard]] static QHash<QString, QString> inputsFor(const ProviderPeer::Setup& provider);

private:
    struct Course {
        Trial trial;
        std::unique_ptr<ProviderPeer> provider;
        std::unique_ptr<CertificationJob> job;
        bool isSlowDone = false;
        int repeats = 0;
        QByteArray trouble;
        bool isOver = false;
    };
    void beginNext();
    void begin(Course& course);
    [[nodiscard]] QStringList testsOf(const Course& course, bool isSlow) const;
    /// What ended otherwise than it shall, as it may for want of a processor: done again with
    /// fewer others beside it, and believed when it ends so each time.
    [[nodiscard]] static QStringList endedOtherwise(const Course& course);
    void beginJob(Course& course, const QStringList& tests, Clock clock);
    void onFinished(Course& course);

    TestCertificates m_certificates;
    std::shared_ptr<const Catalog> m_catalog;
    std::shared_ptr<const CertificationPlan> m_plan;
    QList<Trial> m_waiting;
    std::map<QString, Course> m_courses;
    QEventLoop m_loop;
    int m_underWay = 0;
    int m_mostAtOnce;
};
