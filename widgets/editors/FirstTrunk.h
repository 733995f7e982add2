// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// The trunk the wizard edits. Reading a site without trunks gives an untouched one; writing
/// creates it as "voip1".
class FirstTrunk {
public:
    static const Trunk& of(const Site& site)
    {
        static const Trunk none;
        return site.trunks.isEmpty() ? none : site.trunks.first();
    }
    static Trunk& of(Site& site)
    {
        if (site.trunks.isEmpty())
            site.trunks.emplaceBack().name = QStringLiteral("voip1");
        return site.trunks.first();
    }
};
