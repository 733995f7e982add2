// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/Dialect.h"

/// What the console of a Sangoma Vega says and wants to hear. Each entry is marked confirmed or
/// assumed in the source, one place each, so that a technician's report corrects it there.
/// Source: Elastix EndpointSangoma, NethVoice 7 upload scripts and gateway templates.
Dialect vegaDialect();
