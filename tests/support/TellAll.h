// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// All faults found, each in a line of its own, which the message of a failure has no room for.
/// @return what that message says; empty when there is none
inline QByteArray tellAll(QStringList faults)
{
    faults.removeDuplicates();
    for (const QString& fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    return faults.isEmpty() ? QByteArray()
                            : QByteArray::number(faults.size()) + " faults, see above";
}
