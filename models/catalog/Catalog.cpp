// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/Catalog.h"

#include "models/catalog/CatalogLoader.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

template <typename Entry>
const Entry* findBy(const QList<Entry>& list, QString Entry::*key, const QString& wanted)
{
    const auto found = std::find_if(
        list.cbegin(), list.cend(), [&](const Entry& entry) { return entry.*key == wanted; });
    return found == list.cend() ? nullptr : &*found;
}

/// linekey_type_3 gives linekey_type_N; anything without a final index gives nothing.
QString withoutIndex(const QString& name)
{
    auto end = name.size();
    while (end > 0 && name.at(end - 1) >= u'0' && name.at(end - 1) <= u'9')
        --end;
    const bool hasIndex = end < name.size() && end > 0 && name.at(end - 1) == u'_';
    return hasIndex ? name.left(end) + u'N' : QString();
}

} // namespace

QString portKindName(PortKind kind)
{
    switch (kind) {
    case PortKind::Fxs:
        return u"fxs"_s;
    case PortKind::Fxo:
        return u"fxo"_s;
    case PortKind::Bri:
        return u"bri"_s;
    case PortKind::Pri:
        return u"pri"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PortKind> portKindFromName(QStringView name)
{
    for (const auto kind : { PortKind::Fxs, PortKind::Fxo, PortKind::Bri, PortKind::Pri })
        if (name == portKindName(kind))
            return kind;
    return std::nullopt;
}

QString providerStandingName(ProviderStanding standing)
{
    switch (standing) {
    case ProviderStanding::NotListed:
        return u"not_listed"_s;
    case ProviderStanding::Listed:
        return u"listed_not_tested"_s;
    case ProviderStanding::Certified:
        return u"certified"_s;
    case ProviderStanding::Expired:
        return u"expired"_s;
    }
    Q_UNREACHABLE();
}

ProviderStanding Provider::standing(const QDate& today) const
{
    if (certification)
        return certification->expiresOn >= today ? ProviderStanding::Certified
                                                 : ProviderStanding::Expired;
    return isCertified ? ProviderStanding::Listed : ProviderStanding::NotListed;
}

int GatewayModel::portCount() const { return std::accumulate(ports.cbegin(), ports.cend(), 0); }

tl::expected<std::shared_ptr<const Catalog>, QList<Error>> Catalog::load(
    const QString& folder, const QByteArray& providers)
{
    return CatalogLoader(folder, providers).load();
}

const Provider* Catalog::provider(const QString& id) const
{
    return findBy(m_providers, &Provider::id, id);
}

const PhoneVendor* Catalog::phoneVendor(const QString& id) const
{
    return findBy(m_phoneVendors, &PhoneVendor::id, id);
}

const PhoneModel* Catalog::phoneModel(const QString& id) const
{
    return findBy(m_phoneModels, &PhoneModel::id, id);
}

const GatewayFamily* Catalog::gatewayFamily(const QString& id) const
{
    return findBy(m_families, &GatewayFamily::id, id);
}

const GatewayModel* Catalog::gatewayModel(const QString& id) const
{
    return findBy(m_gatewayModels, &GatewayModel::id, id);
}

const Parameter* Catalog::parameter(const QString& name) const
{
    if (const auto* exact = findBy(m_parameters, &Parameter::name, name))
        return exact;
    const auto general = withoutIndex(name);
    return general.isEmpty() ? nullptr : findBy(m_parameters, &Parameter::name, general);
}

std::optional<OuiMatch> Catalog::vendorOf(const MacAddress& mac) const
{
    for (const auto& range : m_ranges)
        if (mac.value() >= range.first && mac.value() <= range.last)
            return range.match;
    const auto found = m_prefixes.constFind(static_cast<quint32>(mac.value() >> 24));
    return found == m_prefixes.cend() ? std::nullopt : std::optional(*found);
}

QList<OuiBlock> Catalog::addressBlocks() const
{
    constexpr int suffixBits = 24;
    const auto ascending = [](const OuiBlock& a, const OuiBlock& b) { return a.first < b.first; };
    QList<OuiBlock> blocks;
    for (auto it = m_prefixes.cbegin(); it != m_prefixes.cend(); ++it) {
        const quint64 first = quint64(it.key()) << suffixBits;
        blocks.append({ first, first + (1ULL << suffixBits) - 1, it.value() });
    }
    std::sort(blocks.begin(), blocks.end(), ascending);
    QList<OuiBlock> finer = m_ranges;
    std::sort(finer.begin(), finer.end(), ascending);
    return blocks + finer;
}

QString Catalog::vendorName(const QString& id) const
{
    if (const PhoneVendor* vendor = phoneVendor(id))
        return vendor->name;
    for (const GatewayFamily& family : m_families)
        if (family.vendor.compare(id, Qt::CaseInsensitive) == 0)
            return family.vendor;
    return id;
}

QList<const GatewayFamily*> Catalog::familiesOf(const MacAddress& mac) const
{
    QList<const GatewayFamily*> families;
    for (const GatewayFamily& family : m_families)
        for (const MacAddress& prefix : family.macPrefixes)
            if (prefix.value() >> 24 == mac.value() >> 24)
                families.append(&family);
    return families;
}

const Source* Catalog::sourceOf(
    const QString& file, const QHash<QString, QString>& ids, const QString& field) const
{
    const auto sources = m_sources.constFind(file);
    if (sources == m_sources.cend())
        return nullptr;
    const auto found = sources->constFind(ids.value(field, ids.value(QString())));
    return found == sources->cend() ? nullptr : &*found;
}
