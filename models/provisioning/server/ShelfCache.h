// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

/// Files as written, for a minute at most: some of them count from now. Any thread.
class ShelfCache {
public:
    struct File {
        std::shared_ptr<const QByteArray> bytes;
        QByteArray tag; ///< ETag
    };
    using Write = std::function<Result<QByteArray>()>;

    /// @param slots how many different files there can be
    explicit ShelfCache(std::size_t slots);
    /// The slot's file; written first unless it is there, made for the same agent and fresh.
    /// One at a time writes for a slot, the others wait for it.
    Result<File> get(std::size_t slot, const QByteArray& agent, const Write& write);

    static constexpr std::chrono::seconds freshness { 60 };
    static constexpr qint64 maximumBytes = 384LL * 1024 * 1024; ///< beyond, nothing is kept

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Slot {
        std::mutex mutex;
        File file;
        QByteArray agent;
        Moment at;
    };
    void keep(Slot& slot, const File& file, const QByteArray& agent, Moment now);
    void forgetOld(const Slot& mine, Moment now);

    std::vector<Slot> m_slots;
    std::atomic<qint64> m_bytes = 0;
    std::atomic<Moment> m_cleanedAt = Moment();
};

/// A strong ETag of content, quoted.
QByteArray shelfTag(const QByteArray& content);
