// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// Beginning a trunk of a provider outside the catalogue with what a certified one needs.
namespace TrunkTemplates {

/// All certified providers; first the one whose host or name resembles the trunk's most.
QList<const Provider*> byNearness(const Trunk& trunk, const Catalog& catalog);

/// register or ip, as that provider works. One that logs in with each call is known by address,
/// too: it registers nowhere.
QString modeOf(const Provider& provider);

/// Takes over how that provider works: mode, transport, port, codecs, DTMF, expiry. A host that was
/// stated stays; the other names come along only when they belong to the same domain.
void apply(const Provider& provider, const Catalog& catalog, Trunk& trunk);

/// Takes away what only repeats the catalogue, as sheets do: what is left overrides it.
void dropListed(const Catalog& catalog, Trunk& trunk);

} // namespace TrunkTemplates
