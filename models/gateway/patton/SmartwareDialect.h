// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/Dialect.h"

/// What a Patton SmartNode with SmartWare R5 or R6 says and wants to hear, one marked place each.
/// Source: Elastix EndpointPatton, NethVoice 7 upload scripts, Oxidized transcripts, Wazo
/// provisioning plug-ins.
Dialect smartwareDialect();
