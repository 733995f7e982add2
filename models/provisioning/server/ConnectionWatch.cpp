// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/ConnectionWatch.h"

#include "models/platform/Process.h"
#include "models/platform/Sockets.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

/// Slower than any line a phone hangs on.
constexpr qint64 slowestBytesPerSecond = 4096;
/// For everything else a program has open.
constexpr int otherDescriptors = 512;

} // namespace

struct ConnectionWatch::Place {
    int socket = -1;
    Moment deadline;
    Places* list = nullptr; ///< it is in
    Places::iterator self;
};

ConnectionWatch::ConnectionWatch(std::chrono::milliseconds patience, int places)
    : m_patience(patience)
    , m_places(std::size_t(places))
    , m_thread([this] { run(); })
{
}

ConnectionWatch::~ConnectionWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

ConnectionWatch::Place* ConnectionWatch::opened(int socket)
{
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() + m_answering.size() >= m_places && !m_waiting.empty())
        cut(m_waiting, m_waiting.begin());
    Place& place = m_waiting.emplace_back();
    place.socket = socket;
    place.deadline = std::chrono::steady_clock::now() + m_patience;
    place.list = &m_waiting;
    place.self = std::prev(m_waiting.end());
    return &place;
}

void ConnectionWatch::closed(Place* place)
{
    const std::lock_guard lock(m_mutex);
    place->list->erase(place->self);
}

void ConnectionWatch::answering(Place* place, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    if (place->list != &m_waiting)
        return;
    m_answering.splice(m_answering.end(), m_waiting, place->self);
    place->list = &m_answering;
    place->deadline = std::chrono::steady_clock::now() + m_patience
        + std::chrono::seconds(bytes / slowestBytesPerSecond);
}

void ConnectionWatch::waiting(Place* place)
{
    const std::lock_guard lock(m_mutex);
    if (place->list != &m_answering)
        return;
    m_waiting.splice(m_waiting.end(), m_answering, place->self);
    place->list = &m_waiting;
    place->deadline = std::chrono::steady_clock::now() + m_patience;
}

/// Shut down, not closed: the descriptor stays the server's, which sees the end and closes it.
void ConnectionWatch::cut(Places& from, Places::iterator place)
{
    Sockets::shutDown(place->socket);
    place->list = &m_cut;
    m_cut.splice(m_cut.end(), from, place);
}

void ConnectionWatch::cutLate(Moment now)
{
    while (!m_waiting.empty() && m_waiting.front().deadline <= now)
        cut(m_waiting, m_waiting.begin());
    for (auto place = m_answering.begin(); place != m_answering.end();) {
        const auto next = std::next(place);
        if (place->deadline <= now)
            cut(m_answering, place);
        place = next;
    }
}

void ConnectionWatch::run()
{
    const auto pause = std::clamp<std::chrono::milliseconds>(m_patience / 4, 20ms, 1s);
    std::unique_lock lock(m_mutex);
    while (!m_isEnding) {
        m_wake.wait_for(lock, pause);
        cutLate(std::chrono::steady_clock::now());
    }
}

int ConnectionWatch::makeRoom(int places)
{
    const int wanted = places + otherDescriptors;
    const int allowed = Process::allowOpenFiles(wanted);
    return allowed >= wanted ? places : std::max(16, allowed - otherDescriptors);
}
