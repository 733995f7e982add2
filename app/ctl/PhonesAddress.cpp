// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesAddress.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int plainPort = 8080;
constexpr int tlsPort = 8443;

bool isEverywhere(const QHostAddress& address)
{
    return address == QHostAddress(QHostAddress::AnyIPv4)
        || address == QHostAddress(QHostAddress::AnyIPv6);
}

Result<QHostAddress> bindAddress(
    const Options& options, const Site& site, const QList<LocalSubnet>& local)
{
    if (options.isSet(u"bind"_s)) {
        const QString given = options.value(u"bind"_s);
        const QHostAddress address(given);
        if (address.isNull() || (isEverywhere(address) && !options.isSet(u"host"_s)))
            return fail(ErrorCode::BadUsage, {}, u"--bind %1"_s.arg(given.left(64)));
        return address;
    }
    QStringList own;
    QList<QHostAddress> inside;
    const auto subnet = Subnet::parse(site.network.subnet);
    for (const LocalSubnet& one : local) {
        if (subnet && subnet->hasHost(one.address.toIPv4Address()))
            inside.append(one.address);
        own.append(u"%1 (%2)"_s.arg(one.address.toString(), one.interface));
    }
    if (inside.size() == 1)
        return inside.first();
    return fail(ErrorCode::BadUsage, {}, u"--bind ADDRESS: %1"_s.arg(own.join(u", "_s)));
}

} // namespace

Result<PhonesAddress> PhonesAddress::of(
    const Options& options, const Site& site, const QList<LocalSubnet>& local)
{
    PhonesAddress place;
    place.settings.certificateFile = options.value(u"tls-certificate"_s);
    place.settings.keyFile = options.value(u"tls-key"_s);
    place.settings.isAllowingOldTls = options.isSet(u"old-tls"_s);
    const bool isTls = !place.settings.certificateFile.isEmpty();
    if (isTls == place.settings.keyFile.isEmpty())
        return fail(ErrorCode::BadUsage, {}, u"--tls-certificate, --tls-key"_s);
    if (place.settings.isAllowingOldTls && !isTls)
        return fail(ErrorCode::BadUsage, {}, u"--old-tls"_s);
    const auto port = options.number(u"port"_s, isTls ? tlsPort : plainPort, 0, 65'535);
    if (!port)
        return tl::unexpected(port.error());
    place.settings.port = quint16(*port);
    place.host = options.value(u"host"_s);
    if (!place.host.isEmpty() && !ProvisioningServer::isHost(place.host))
        return fail(ErrorCode::BadUsage, {}, u"--host %1"_s.arg(place.host.left(64)));
    const auto address = bindAddress(options, site, local);
    if (!address)
        return tl::unexpected(address.error());
    place.settings.address = *address;
    return place;
}

Result<QString> PhonesAddress::base(
    const Options& options, const Site& site, const QList<LocalSubnet>& local)
{
    const auto place = of(options, site, local);
    if (place)
        return ProvisioningServer::baseUrlOf(place->settings, place->settings.port, place->host);
    const bool isSaid = options.isSet(u"bind"_s) || options.isSet(u"port"_s)
        || options.isSet(u"host"_s) || options.isSet(u"tls-certificate"_s);
    if (isSaid || site.pbx.host.isEmpty())
        return tl::unexpected(place.error());
    return u"https://%1/provisioning/"_s.arg(site.pbx.host);
}
