// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/Site.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <sodium.h>

namespace {

template <typename List, typename Member>
auto findBy(const List& list, Member member, const QString& wanted) -> decltype(&list.first())
{
    const auto it = std::find_if(list.cbegin(), list.cend(),
        [&](const auto& entry) { return entry.*member == wanted; });
    return it == list.cend() ? nullptr : &*it;
}

} // namespace

const Trunk* Site::trunk(const QString& wanted) const
{
    return findBy(trunks, &Trunk::name, wanted);
}

const Gateway* Site::gateway(const QString& wanted) const
{
    return findBy(gateways, &Gateway::name, wanted);
}

const User* Site::user(const QString& username) const
{
    return findBy(users, &User::username, username);
}

QList<Secret> Site::secrets() const
{
    QList<Secret> all { pbx.password };
    for (const Trunk& entry : trunks)
        all.append(entry.password);
    for (const Gateway& entry : gateways) {
        all.append(entry.login.password);
        for (const GatewayPort& port : entry.ports)
            all.append(port.password);
    }
    all.removeIf([](const Secret& secret) { return secret.isEmpty(); });
    return all;
}

QString newId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    const quint64 ms = quint64(QDateTime::currentMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(ms >> (40 - 8 * i));
    bytes[6] = char((bytes[6] & 0x0F) | 0x70);
    bytes[8] = char((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}
