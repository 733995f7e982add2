// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

/// Cuts connections that hold their place without using it: those whose request does not come to
/// its end in time however many bytes trickle in, those that take an answer too slowly, and, when
/// all places are taken, the one that has been silent longest. Any thread; has one of its own.
class ConnectionWatch {
public:
    struct Place;

    /// @param patience for a request, from the connection or the last answer on
    /// @param places   connections at the same time
    ConnectionWatch(std::chrono::milliseconds patience, int places);
    ~ConnectionWatch();
    Q_DISABLE_COPY_MOVE(ConnectionWatch)

    Place* opened(int socket);
    /// Before the socket is closed.
    void closed(Place* place);
    /// Its request is whole; `bytes` are on their way to it.
    void answering(Place* place, qint64 bytes);
    /// Its answer is out.
    void waiting(Place* place);

    /// Room for so many descriptors is made, as far as the system lets us.
    /// @return how many connections there can be, at most `places`
    static int makeRoom(int places);

private:
    using Moment = std::chrono::steady_clock::time_point;
    using Places = std::list<Place>;
    void cut(Places& from, Places::iterator place);
    void cutLate(Moment now);
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Places m_waiting; ///< longest first
    Places m_answering;
    Places m_cut; ///< shut down by us, not closed yet
    std::chrono::milliseconds m_patience;
    std::size_t m_places;
    bool m_isEnding = false;
    std::thread m_thread;
};
