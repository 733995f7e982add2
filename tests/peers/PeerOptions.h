// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerSetup.h"

class QCommandLineParser;

/// The options of gateway-peer that describe a device.
void addPeerOptions(QCommandLineParser& parser);
/// @return what is wrong, in words; empty when all is well
[[nodiscard]] QString readPeerOptions(const QCommandLineParser& parser, PeerSetup& setup);
/// Sets a field of PeerFaults by its name. @param option "name" or "name=value"
[[nodiscard]] bool setFault(PeerFaults& faults, const QString& option);
