// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDevice.h"

#include <optional>

/// A factory device of the family: names, credentials, habits.
[[nodiscard]] PeerSetup setupOf(PeerFamily family);
[[nodiscard]] std::unique_ptr<PeerDevice> newDevice(const PeerSetup& setup);
/// "trinity", "smartware", "vega", "mediatrix", "grandstream".
[[nodiscard]] QString nameOf(PeerFamily family);
[[nodiscard]] std::optional<PeerFamily> familyNamed(const QString& name);
[[nodiscard]] QList<PeerFamily> allPeerFamilies();
