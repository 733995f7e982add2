// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PassphraseGate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int freeFailures = 2;
constexpr std::chrono::seconds longestWait { 60 };

} // namespace

PassphraseGate::PassphraseGate(VaultRepository& keys, Now now)
    : m_keys(keys)
    , m_now(std::move(now))
{
}

std::chrono::seconds PassphraseGate::waitAfter(int failures)
{
    if (failures <= freeFailures)
        return {};
    const int doublings = std::min(failures - freeFailures - 1, 6);
    return std::min(longestWait, std::chrono::seconds(1 << doublings));
}

Result<WrappedKey> PassphraseGate::passphraseKey() const
{
    const auto keys = m_keys.keys();
    if (!keys)
        return tl::unexpected(keys.error());
    for (const WrappedKey& key : *keys)
        if (key.method == u"passphrase")
            return key;
    return WrappedKey();
}

Status PassphraseGate::enter()
{
    const auto key = passphraseKey();
    if (!key)
        return tl::unexpected(key.error());
    m_key = *key;
    m_isCounted = false;
    const QDateTime now = m_now();
    const std::chrono::milliseconds wait = waitAfter(m_key.failures);
    if (m_key.failures < freeFailures)
        return {};
    // With the clock set back nobody knows how long ago it was: the wait begins anew, now.
    const qint64 passed = m_key.failedAt.isValid() ? m_key.failedAt.msecsTo(now) : 0;
    if (passed < 0)
        (void)m_keys.noteFailures(m_key, m_key.failures, now);
    const qint64 left = wait.count() - std::max<qint64>(passed, 0);
    if (left > 0)
        return fail(ErrorCode::PassphraseDelayed, {}, QString::number((left + 999) / 1000));
    const auto counted = m_keys.noteFailures(m_key, m_key.failures + 1, now);
    if (!counted)
        return {}; // it can only be read, or is busy
    if (!*counted) // somebody tries at this very moment
        return fail(ErrorCode::PassphraseDelayed, {},
            QString::number(waitAfter(m_key.failures + 1).count()));
    m_key.failures += 1;
    m_key.failedAt = now;
    m_isCounted = true;
    return {};
}

void PassphraseGate::conclude(bool isRight)
{
    if (isRight && m_key.failures > 0)
        (void)m_keys.noteFailures(m_key, 0, {});
    if (isRight || m_isCounted)
        return;
    // Two at a time may have counted meanwhile.
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto key = passphraseKey();
        if (!key)
            return;
        const auto counted = m_keys.noteFailures(*key, key->failures + 1, m_now());
        if (!counted || *counted)
            return;
    }
}
