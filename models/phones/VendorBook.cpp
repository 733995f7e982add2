// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/VendorBook.h"

namespace {

std::optional<OuiMatch> matchOf(const Catalog* catalog, const MacAddress& mac)
{
    return catalog && !mac.isNull() ? catalog->vendorOf(mac) : std::nullopt;
}

/// Whether the catalogue knows this address by a block finer than what a rule is kept for.
bool isInBlock(const Catalog* catalog, const MacAddress& mac, const OuiMatch& match)
{
    const auto first = MacAddress::parse(mac.plain().left(6) + QLatin1String("000000"));
    const auto ofPrefix = first ? matchOf(catalog, *first) : std::nullopt;
    return !ofPrefix || ofPrefix->vendor != match.vendor;
}

} // namespace

QString VendorBook::phoneVendorOf(const MacAddress& mac) const
{
    const auto match = matchOf(m_catalog.get(), mac);
    const auto kept = m_kept.constFind(prefixOf(mac));
    if (kept != m_kept.constEnd() && !(match && isInBlock(m_catalog.get(), mac, *match)))
        return *kept;
    return match && match->isPhone ? match->vendor : QString();
}

bool VendorBook::isKnown(const MacAddress& mac) const
{
    return m_kept.contains(prefixOf(mac)) || matchOf(m_catalog.get(), mac).has_value();
}
