// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/CatalogEntries.h"

using namespace Qt::StringLiterals;

namespace {

bool isGatewayVendor(const Catalog& catalog, const QString& vendor)
{
    const auto& families = catalog.gatewayFamilies();
    return std::any_of(families.cbegin(), families.cend(),
        [&](const GatewayFamily& family) { return family.vendor.toLower() == vendor; });
}

} // namespace

OuiMatch CatalogEntries::readMatch(ObjectReader& reader, const Catalog& catalog)
{
    const auto roles = reader.choices("roles"_L1, { "phone"_L1, "gateway"_L1 });
    OuiMatch match { reader.text("vendor"_L1), roles.contains("phone"_L1),
        roles.contains("gateway"_L1), true };
    // a broken phones.json or gateways.json was reported already
    const bool isPhoneKnown
        = !match.isPhone || catalog.phoneVendors().isEmpty() || catalog.phoneVendor(match.vendor);
    const bool isGatewayKnown = !match.isGateway || catalog.gatewayFamilies().isEmpty()
        || isGatewayVendor(catalog, match.vendor);
    if (!match.vendor.isEmpty() && !(isPhoneKnown && isGatewayKnown))
        reader.fault(u"vendor"_s, u"%1 is not a known vendor"_s.arg(match.vendor));
    return match;
}

quint64 CatalogEntries::readAddress(ObjectReader& reader, QLatin1String key)
{
    const auto text = reader.text(key);
    const auto mac = MacAddress::parse(text);
    if (!mac && !text.isEmpty())
        reader.fault(key, u"%1 is not a hardware address"_s.arg(text));
    return mac ? mac->value() : 0;
}
