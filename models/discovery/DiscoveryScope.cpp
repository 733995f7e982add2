// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/discovery/DiscoveryScope.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString listed(const QList<LocalSubnet>& local)
{
    QStringList texts;
    for (const LocalSubnet& one : local)
        if (!one.isLoopback)
            texts.append(u"%1 (%2)"_s.arg(one.subnet.text(), one.interface));
    return texts.join(u", "_s);
}

QList<LocalSubnet> named(const QList<LocalSubnet>& local, const QString& interface)
{
    QList<LocalSubnet> out;
    std::copy_if(local.begin(), local.end(), std::back_inserter(out),
        [&](const LocalSubnet& one) { return interface.isEmpty() || one.interface == interface; });
    return out;
}

Result<Subnet> checked(const Subnet& subnet)
{
    if (subnet.hostCount() <= DiscoveryScope::maximumAddresses)
        return subnet;
    return fail(ErrorCode::BadAddress, subnet.text(), u"more than 1024 addresses (/22)"_s);
}

Result<DiscoveryScope> onlyOne(const QList<LocalSubnet>& local)
{
    QList<LocalSubnet> outer;
    std::copy_if(local.begin(), local.end(), std::back_inserter(outer),
        [](const LocalSubnet& one) { return !one.isLoopback; });
    if (outer.isEmpty())
        return fail(ErrorCode::Unreachable, u"network"_s, u"no interface has an IPv4 address"_s);
    if (outer.size() > 1)
        return fail(ErrorCode::BadUsage, u"--subnet"_s, u"--subnet "_s + listed(outer));
    return checked(outer.first().subnet).map([&](const Subnet& subnet) {
        return DiscoveryScope { outer.first(), subnet };
    });
}

} // namespace

Result<DiscoveryScope> DiscoveryScope::resolve(
    const QString& subnet, const QString& interface, const QList<LocalSubnet>& local)
{
    const QList<LocalSubnet> candidates = named(local, interface);
    if (candidates.isEmpty() && !interface.isEmpty())
        return fail(ErrorCode::BadUsage, interface,
            u"--interface %1: %2"_s.arg(interface.left(64), listed(local)));
    if (subnet.isEmpty())
        return onlyOne(candidates);
    const auto wanted = Subnet::parse(subnet);
    if (!wanted)
        return fail(ErrorCode::BadAddress, subnet.left(64));
    if (const auto usable = checked(*wanted); !usable)
        return tl::unexpected(usable.error());
    // Of two interfaces in it, the one that knows more exactly.
    const LocalSubnet* best = nullptr;
    for (const LocalSubnet& one : candidates)
        if (one.subnet.contains(*wanted) && (!best || one.subnet.bits() > best->subnet.bits()))
            best = &one;
    if (!best)
        return fail(ErrorCode::OutsideSubnet, wanted->text(), listed(candidates));
    return DiscoveryScope { *best, *wanted };
}

QList<LocalSubnet> DiscoveryScope::searchable(const QList<LocalSubnet>& local)
{
    QList<LocalSubnet> out;
    std::copy_if(local.begin(), local.end(), std::back_inserter(out), [](const LocalSubnet& one) {
        return !one.isLoopback && one.subnet.hostCount() <= maximumAddresses;
    });
    return out;
}
