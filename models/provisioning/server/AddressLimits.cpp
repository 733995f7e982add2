// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/AddressLimits.h"

using namespace std::chrono_literals;

namespace {

constexpr auto minute = 60s;

QByteArray addressKey(const QHostAddress& address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return QByteArray::number(address.toIPv4Address(), 16);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char*>(bytes.c), 8);
}

} // namespace

AddressLimits::Verdict AddressLimits::ask(const QHostAddress& address, Moment now)
{
    const std::lock_guard lock(m_mutex);
    Window& window = windowOf(address, now);
    const bool isTooMuch = (m_requests > 0 && window.requests >= m_requests)
        || (m_misses > 0 && window.misses >= m_misses);
    if (!isTooMuch) {
        ++window.requests;
        return {};
    }
    const auto left = std::chrono::ceil<std::chrono::seconds>(window.since + minute - now);
    return { false, !std::exchange(window.hasRefused, true), qMax(1, int(left.count())) };
}

void AddressLimits::miss(const QHostAddress& address, Moment now)
{
    const std::lock_guard lock(m_mutex);
    ++windowOf(address, now).misses;
}

AddressLimits::Window& AddressLimits::windowOf(const QHostAddress& address, Moment now)
{
    QByteArray key = addressKey(address);
    if (m_windows.size() >= maximumAddresses && !m_windows.contains(key)) {
        forgetOld(now);
        if (m_windows.size() >= maximumAddresses)
            key = "others";
    }
    Window& window = m_windows[key];
    if (now - window.since >= minute)
        window = { now };
    return window;
}

/// At most once a second: an attacker must not make us search all the time.
void AddressLimits::forgetOld(Moment now)
{
    if (now - m_cleanedAt < 1s)
        return;
    m_cleanedAt = now;
    m_windows.removeIf([&](auto it) { return now - it.value().since >= minute; });
}
