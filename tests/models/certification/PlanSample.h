// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>

/// A plan with one fault in it, and what is to be said of it.
struct PlanFault {
    const char* row;
    QJsonObject plan;
    QString place; ///< with the file's name
    QString detail;
};

namespace PlanSample {
/// Two areas; a KO and an optional automatic test, an important guided one.
QJsonObject smallPlan();
QByteArray bytesOf(const QJsonObject& object);
/// One field of one entry replaced; an undefined value takes it out.
QJsonObject changed(QJsonObject plan, const QString& list, int index, const QString& field,
    const QJsonValue& value);
QList<PlanFault> faults();
} // namespace PlanSample
