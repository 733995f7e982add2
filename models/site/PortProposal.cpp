// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/PortProposal.h"

#include <algorithm>
#include <array>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

bool collides(const QString& number, const QStringList& taken)
{
    return std::any_of(taken.begin(), taken.end(),
        [&](const QString& other) { return number.startsWith(other) || other.startsWith(number); });
}

QStringList trunkNumbersOf(const Site& site)
{
    QStringList numbers;
    for (const Gateway& gateway : site.gateways)
        for (const GatewayPort& port : gateway.ports)
            if (!port.trunkNumber.isEmpty())
                numbers.append(port.trunkNumber);
    return numbers;
}

} // namespace

QList<GatewayPort> PortProposal::fitted(const QList<GatewayPort>& ports, const GatewayModel& model)
{
    QList<GatewayPort> result;
    for (const PortKind kind : { PortKind::Fxs, PortKind::Fxo, PortKind::Bri, PortKind::Pri }) {
        int left = model.portCount(kind);
        for (const GatewayPort& port : ports) {
            if (port.kind == kind && left > 0) {
                result.append(port);
                --left;
            }
        }
        GatewayPort empty;
        empty.kind = kind;
        result.append(QList<GatewayPort>(left, empty));
    }
    return result;
}

void PortProposal::fill(Gateway& gateway, const Site& site, const Catalog& catalog)
{
    const GatewayModel* model = catalog.gatewayModel(gateway.model);
    const GatewayFamily* family = model ? catalog.gatewayFamily(model->family) : nullptr;
    QStringList taken = trunkNumbersOf(site);
    for (const GatewayPort& port : std::as_const(gateway.ports))
        if (!port.trunkNumber.isEmpty())
            taken.append(port.trunkNumber);
    QMap<PortKind, int> counts;
    for (GatewayPort& port : gateway.ports) {
        const int index = counts[port.kind]++;
        if (port.kind == PortKind::Bri && port.protocol.isEmpty())
            port.protocol = u"pp"_s;
        if (port.kind != PortKind::Fxs && port.trunkNumber.isEmpty()) {
            port.trunkNumber = freeTrunkNumber(taken);
            taken.append(port.trunkNumber);
        }
        if (family && port.username.isEmpty())
            port.username = userName(*family, gateway.mac, port.kind, index);
        const bool isUsed = port.kind != PortKind::Fxs || !port.extension.isEmpty();
        if (isUsed && port.password.isEmpty())
            port.password = randomPassword();
    }
}

QString PortProposal::freeTrunkNumber(const QStringList& taken)
{
    for (int number = 20001; number <= 20999; ++number) {
        const QString candidate = QString::number(number);
        if (!collides(candidate, taken))
            return candidate;
    }
    return {};
}

QString PortProposal::userName(
    const GatewayFamily& family, const QString& mac, PortKind kind, int index)
{
    const auto address = MacAddress::parse(mac);
    if (!address || kind == PortKind::Fxs)
        return {};
    const QString word = kind == PortKind::Bri ? u"isdn"_s : portKindName(kind);
    return u"%1_%2_%3_%4"_s.arg(family.vendor, address->plain().last(6).toLower(), word)
        .arg(family.portBase + index);
}

Secret PortProposal::randomPassword()
{
    std::array<unsigned char, 7> bytes {};
    randombytes_buf(bytes.data(), bytes.size());
    QByteArray hex
        = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), 7).toHex();
    const Secret secret(hex.first(13));
    sodium_memzero(bytes.data(), bytes.size());
    sodium_memzero(hex.data(), size_t(hex.size()));
    return secret;
}
