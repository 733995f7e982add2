// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/Dialect.h"

/// What the console of a Mediatrix with DGW says and wants to hear, over SSH. Each entry is marked
/// confirmed or assumed in the source, one place each, so that a technician's report corrects it
/// there.
/// Source: NethVoice 7 and 8 upload scripts and gateway templates.
Dialect mediatrixDialect();
