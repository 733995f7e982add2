// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// What the pages of the phones change of a site, as it was at one moment. Copies share their data.
struct PhonesPart {
    QList<Phone> phones;
    QList<CustomPhoneModel> phoneModels;
    ParameterLevels parameters;
    bool operator==(const PhonesPart&) const = default;

    static PhonesPart of(const Site& site);
    /// Users have other names now. @param names former name and present one, in order of time
    void rename(const QList<QPair<QString, QString>>& names);
};

/// Makes of a site the difference between two states, and nothing else: what another page changed
/// since stays. Value by value; one that was changed since is left alone. A phone taken out goes
/// whole. A phone whose user is gone is nobody's.
void replay(const PhonesPart& from, PhonesPart to, Site& site);
