// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/Site.h"

#include "models/site/IdClock.h"
#include "models/site/SecretParameters.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <atomic>
#include <sodium.h>

namespace {

template <typename List, typename Member>
auto findBy(const List& list, Member member, const QString& wanted) -> decltype(&list.first())
{
    const auto it = std::find_if(
        list.cbegin(), list.cend(), [&](const auto& entry) { return entry.*member == wanted; });
    return it == list.cend() ? nullptr : &*it;
}

std::atomic<quint64> lastTick { 0 };

/// Milliseconds and a 12-bit counter: ids of one program sort in the order they were given, also
/// within a millisecond (RFC 9562 section 6.2, method 1).
quint64 nextTick()
{
    const quint64 now = quint64(QDateTime::currentMSecsSinceEpoch()) << 12;
    quint64 before = lastTick.load();
    quint64 tick = 0;
    do {
        tick = std::max(before + 1, now);
    } while (!lastTick.compare_exchange_weak(before, tick));
    return tick;
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

const Phone* Site::phone(const MacAddress& mac) const
{
    const auto it = std::find_if(
        phones.cbegin(), phones.cend(), [&](const Phone& entry) { return entry.mac == mac; });
    return it == phones.cend() ? nullptr : &*it;
}

namespace {

void addSecrets(QList<Secret>& all, const QMap<QString, QString>& parameters)
{
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        if (it.value() != QLatin1String("-") && SecretParameters::isSecret(it.key()))
            all.append(Secret(it.value()));
}

} // namespace

QList<Secret> Site::secrets() const
{
    QList<Secret> all { pbx.password, pbx.ssh.password, pbx.ssh.keyPassphrase,
        pbx.ssh.jumpPassword };
    for (const User& entry : users)
        all.append(entry.password);
    for (const Trunk& entry : trunks)
        all.append(entry.password);
    for (const Gateway& entry : gateways) {
        all.append({ entry.login.password, entry.loginNow.password });
        for (const GatewayPort& port : entry.ports)
            all.append(port.password);
    }
    addSecrets(all, parameters.defaults);
    for (const auto& values : parameters.models)
        addSecrets(all, values);
    for (const Phone& phone : phones)
        addSecrets(all, phone.parameters);
    all.removeIf([](const Secret& secret) { return secret.isEmpty(); });
    return all;
}

void IdClock::notBefore(const QDateTime& time)
{
    const quint64 wanted = quint64(std::max<qint64>(0, time.toMSecsSinceEpoch()) + 1) << 12;
    quint64 before = lastTick.load();
    while (before < wanted && !lastTick.compare_exchange_weak(before, wanted)) { }
}

QString newId()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    const quint64 tick = nextTick();
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(tick >> (52 - 8 * i));
    bytes[6] = char(((tick >> 8) & 0x0F) | 0x70);
    bytes[7] = char(tick);
    bytes[8] = char((bytes[8] & 0x3F) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}
