// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A network of this process and its children alone: a loopback interface that may bear any
/// address and leads nowhere. To be entered first thing in main(), before there is a thread.
namespace PrivateNetwork {

/// False without the privilege: root has it.
bool enter();
/// "203.0.113.7"
bool addAddress(const QString& address);

} // namespace PrivateNetwork
