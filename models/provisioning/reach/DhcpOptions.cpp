// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/DhcpOptions.h"

#include "models/provisioning/reach/DhcpPlan.h"

#include <array>

namespace {

struct DhcpServerKind {
    DhcpOptions::Format format;
    QLatin1String name;
    QByteArray (*write)(const DhcpPlan&);
};

constexpr std::array dhcpServerKinds {
    DhcpServerKind { DhcpOptions::Format::Dnsmasq, QLatin1String("dnsmasq"), DhcpWriter::dnsmasq },
    DhcpServerKind { DhcpOptions::Format::Isc, QLatin1String("isc"), DhcpWriter::isc },
    DhcpServerKind { DhcpOptions::Format::Kea, QLatin1String("kea"), DhcpWriter::kea },
    DhcpServerKind {
        DhcpOptions::Format::Mikrotik, QLatin1String("mikrotik"), DhcpWriter::mikrotik },
    DhcpServerKind { DhcpOptions::Format::Windows, QLatin1String("windows"), DhcpWriter::windows },
};

} // namespace

std::optional<DhcpOptions::Format> DhcpOptions::formatFromName(QStringView name)
{
    for (const DhcpServerKind& kind : dhcpServerKinds)
        if (name == kind.name)
            return kind.format;
    return std::nullopt;
}

QStringList DhcpOptions::formatNames()
{
    QStringList names;
    for (const DhcpServerKind& kind : dhcpServerKinds)
        names.append(kind.name);
    return names;
}

Result<QByteArray> DhcpOptions::render(
    Format format, const Site& site, const Catalog& catalog, const Wish& wish)
{
    const auto plan = DhcpPlan::make(site, catalog, wish);
    if (!plan)
        return tl::unexpected(plan.error());
    return dhcpServerKinds[std::size_t(format)].write(*plan);
}
