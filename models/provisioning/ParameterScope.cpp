// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/ParameterScope.h"

using namespace Qt::StringLiterals;

bool ParameterScope::exists(const Site& site, const Catalog& catalog) const
{
    switch (kind) {
    case Kind::Defaults:
        return true;
    case Kind::Model:
        return PhoneParameters::findModel(site, catalog, model).has_value();
    case Kind::Phone:
        return site.phone(mac) != nullptr;
    }
    Q_UNREACHABLE();
}

PhoneParameters ParameterScope::parameters(const Site& site, const Catalog& catalog) const
{
    if (kind == Kind::Model && exists(site, catalog))
        return PhoneParameters::ofModel(site, catalog, model);
    const Phone* phone = kind == Kind::Phone ? site.phone(mac) : nullptr;
    return phone ? PhoneParameters::ofPhone(site, catalog, *phone)
                 : PhoneParameters::ofDefaults(site, catalog);
}

QString ParameterScope::name() const
{
    if (kind == Kind::Defaults)
        return u"defaults"_s;
    return kind == Kind::Model ? model : mac.hyphens();
}
