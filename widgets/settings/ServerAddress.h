// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/engine/ServerPlace.h"

/// The way back from what was typed field by field to the one address that Store::open takes; it
/// never holds the password.
QString serverAddress(const ServerPlace& place);
