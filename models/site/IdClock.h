// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// Where newId() counts from.
namespace IdClock {

/// From now on ids sort behind those given up to that time, whatever the laptop's clock says.
void notBefore(const QDateTime& time);

} // namespace IdClock
