// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Output.h"
#include "models/deploy/DeployJob.h"
#include "models/store/DeploymentRepository.h"

#include <QCoreApplication>

/// What a visit to a PBX tells scripts and people; secrets are masked.
class DeployReport {
    Q_DECLARE_TR_FUNCTIONS(DeployReport)

public:
    DeployReport(const Output& output, QString subject)
        : m_output(output)
        , m_subject(std::move(subject))
    {
    }

    /// Every item, then the counts.
    void plan(const DeployPlan& plan) const;
    void drift(const QList<DeployItem>& items) const;
    void state(const DeployJob& job, const QString& id) const;
    void step(const QString& name, Job::StepState state, qint64 elapsedMs) const;
    void said(Job::Direction direction, const QString& text) const;
    void deployment(const DeploymentRecord& record) const;
    void deploymentItem(const DeploymentItem& item) const;
    /// Errors of items are told by state(). @param further fields of the event
    void result(const DeployJob& job, QJsonObject further) const;

private:
    void item(const QString& event, const DeployItem& item) const;

    const Output& m_output;
    QString m_subject;
};
