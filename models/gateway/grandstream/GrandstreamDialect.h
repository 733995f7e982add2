// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/Dialect.h"

/// What a Grandstream console says and wants to hear, over telnet and SSH. Each entry is marked
/// confirmed or assumed in the source.
/// @param product what the device's model names begin with, e.g. "HT80"
/// Source: Oxidized grandstreamht8xx (HT802 1.0.61.2), a public HT701 uploader, transcripts of
/// HT802 consoles, Wazo plug-ins (names of the files it asks for).
Dialect grandstreamDialect(const QString& product);
