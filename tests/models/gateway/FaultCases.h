// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/models/gateway/FaultRun.h"

/// Every fault a way can have.
/// @param visits how often each moment comes in an upload that goes well: a fault strikes at each
QList<FaultCase> faultCases(const FaultWay& way, const QMap<PeerPoint, int>& visits);
/// An upload in which nothing goes wrong.
FaultCase noFault();
