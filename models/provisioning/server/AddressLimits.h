// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>

#include <chrono>
#include <mutex>

/// How much one address has asked for in its present minute. Any thread.
/// IPv6 addresses count by their network (64 bits): who has one has all of them.
class AddressLimits {
public:
    using Moment = std::chrono::steady_clock::time_point;
    struct Verdict {
        bool isAllowed = true;
        bool isFirstRefusal = false; ///< of this minute
        int retrySeconds = 0;
    };

    /// @param requests,misses per minute; 0 = no limit
    AddressLimits(int requests, int misses)
        : m_requests(requests)
        , m_misses(misses)
    {
    }
    /// Counts a request.
    Verdict ask(const QHostAddress& address, Moment now);
    /// It was for something that is not there.
    void miss(const QHostAddress& address, Moment now);

    /// Addresses remembered; all further ones share one count.
    static constexpr int maximumAddresses = 20'000;

private:
    struct Window {
        Moment since;
        int requests = 0;
        int misses = 0;
        bool hasRefused = false;
    };
    Window& windowOf(const QHostAddress& address, Moment now);
    void forgetOld(Moment now);

    std::mutex m_mutex;
    QHash<QByteArray, Window> m_windows;
    Moment m_cleanedAt;
    int m_requests;
    int m_misses;
};
