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

std::chrono::seconds PassphraseGate::leftAfter(
    int failures, const QDateTime& failedAt, const QDateTime& now)
{
    const std::chrono::milliseconds passed(
        failedAt.isValid() ? std::max<qint64>(failedAt.msecsTo(now), 0) : 0);
    return std::max(std::chrono::ceil<std::chrono::seconds>(waitAfter(failures) - passed),
        std::chrono::seconds(0));
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
    if (m_key.failures < freeFailures)
        return {};
    if (m_key.failedAt.isValid() && m_key.failedAt > now)
        (void)m_keys.noteFailures(m_key, m_key.failures, now);
    if (const auto left = leftAfter(m_key.failures, m_key.failedAt, now); left.count() > 0)
        return fail(ErrorCode::PassphraseDelayed, {}, QString::number(left.count()));
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
