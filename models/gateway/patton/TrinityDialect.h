// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/Dialect.h"

/// What a Patton Trinity console says and wants to hear. Each entry is marked confirmed or assumed
/// in the source, one place each, so that a technician's report corrects it there.
/// Source: NethVoice 8 upload scripts, Elastix EndpointPatton, Oxidized transcripts.
Dialect trinityDialect();
