// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

/// The automatic checks a plan may name, with the words and limits each understands. Pure: what
/// they do is in models/certification/checks.
struct CheckName {
    QString name;
    QMap<QString, QStringList> with; ///< key to the values it may have; all are required
    QMap<QString, double> limits; ///< key to the limit used where a plan states none
    QStringList inputs; ///< a plan's test must name these
    bool needsRegistration = false; ///< on a trunk that registers; impossible without
    bool needsOwnCall = false; ///< calls own_number and expects that call to come in
};

namespace CheckNames {
const QList<CheckName>& all();
/// nullptr when there is no such check.
const CheckName* find(const QString& name);
} // namespace CheckNames
