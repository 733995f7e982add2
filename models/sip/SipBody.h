// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sip/SipMessage.h"

/// What is carried by messages.
namespace SipBody {
/// The session description in it, alone or as one part of several (RFC 5621), as gateways from the
/// telephone network send it; empty when there is none.
QByteArray sessionDescription(const SipMessage& message);
} // namespace SipBody
