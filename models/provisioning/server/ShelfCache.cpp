// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ShelfCache.h"

#include <QCryptographicHash>

using namespace std::chrono_literals;

ShelfCache::ShelfCache(std::size_t slots)
    : m_slots(slots)
{
}

Result<ShelfCache::File> ShelfCache::get(
    std::size_t slot, const QByteArray& agent, const Write& write)
{
    Slot& mine = m_slots.at(slot);
    const std::lock_guard lock(mine.mutex);
    const Moment now = std::chrono::steady_clock::now();
    if (mine.file.bytes && mine.agent == agent && now - mine.at < freshness)
        return mine.file;
    auto written = write();
    if (!written)
        return tl::unexpected(written.error());
    const File file { std::make_shared<const QByteArray>(*written), shelfTag(*written) };
    keep(mine, file, agent, now);
    return file;
}

void ShelfCache::keep(Slot& slot, const File& file, const QByteArray& agent, Moment now)
{
    const qint64 before = slot.file.bytes ? slot.file.bytes->size() : 0;
    slot.file = {};
    m_bytes -= before;
    if (m_bytes + file.bytes->size() > maximumBytes)
        forgetOld(slot, now);
    if (m_bytes + file.bytes->size() > maximumBytes)
        return;
    m_bytes += file.bytes->size();
    slot.file = file;
    slot.agent = agent;
    slot.at = now;
}

/// Slots in use are passed over; at most once a second.
void ShelfCache::forgetOld(const Slot& mine, Moment now)
{
    if (now - m_cleanedAt.load() < 1s)
        return;
    m_cleanedAt = now;
    for (Slot& slot : m_slots) {
        if (&slot == &mine)
            continue;
        const std::unique_lock lock(slot.mutex, std::try_to_lock);
        if (!lock.owns_lock() || !slot.file.bytes || now - slot.at < freshness)
            continue;
        m_bytes -= slot.file.bytes->size();
        slot.file = {};
    }
}

QByteArray shelfTag(const QByteArray& content)
{
    return '"' + QCryptographicHash::hash(content, QCryptographicHash::Sha256).left(12).toHex()
        + '"';
}
