// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/LossyEcho.h"

#include <QtEndian>

#include <algorithm>
#include <arpa/inet.h>
#include <chrono>
#include <cmath>
#include <ctime>
#include <poll.h>
#include <pthread.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {
constexpr int headerSize = 12;
constexpr int timestampsPerMs = 8;
constexpr qint64 lateUs = 3000;
constexpr qint64 longestWaitUs = 20'000;
// Below the calls' own ports and the system's choice.
constexpr int firstPort = 10'000;
constexpr int lastPort = 19'998;
constexpr int attempts = 200;
constexpr quint64 overtakenAtMost = 100;
constexpr int bufferSize = 4'000'000;

qint64 steadyUs()
{
    using namespace std::chrono;
    return duration_cast<microseconds>(steady_clock::now().time_since_epoch()).count();
}

sockaddr_in here(quint16 port)
{
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// -1 = somebody has it.
int boundSocket(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const sockaddr_in address = here(port);
    if (::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}
} // namespace

LossyEcho::LossyEcho(const Setting& setting)
    : m_setting(setting)
    , m_random(setting.seed)
{
}

LossyEcho::~LossyEcho()
{
    m_isOver = true;
    if (m_thread.joinable())
        m_thread.join();
    for (const int each : { m_socket, m_reports })
        if (each >= 0)
            ::close(each);
}

bool LossyEcho::start()
{
    std::uniform_int_distribution<> ports(firstPort / 2, lastPort / 2);
    std::random_device chance;
    for (int i = 0; i < attempts && m_socket < 0; ++i) {
        const auto port = quint16(2 * ports(chance));
        m_socket = boundSocket(port);
        m_reports = m_socket < 0 ? -1 : boundSocket(port + 1);
        if (m_socket >= 0 && m_reports < 0) {
            ::close(m_socket);
            m_socket = -1;
        }
        m_port = port;
    }
    if (m_socket < 0)
        return false;
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &bufferSize, sizeof bufferSize);
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUFFORCE, &bufferSize, sizeof bufferSize);
    m_thread = std::thread([this] { run(); });
    return true;
}

void LossyEcho::run()
{
    // A line waits for no processor. Without the privilege it does, and truths() says so.
    const sched_param soon { .sched_priority = 10 };
    ::pthread_setschedparam(::pthread_self(), SCHED_RR, &soon);
    while (!m_isOver) {
        pollfd item { m_socket, POLLIN, 0 };
        const qint64 us = waitUs();
        const timespec wait { us / 1'000'000, us % 1'000'000 * 1000 };
        ::ppoll(&item, 1, &wait, nullptr);
        receive();
        sendDue();
        timespec used {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
        m_cpuUs = used.tv_sec * 1'000'000 + used.tv_nsec / 1000;
    }
}

qint64 LossyEcho::waitUs() const
{
    if (m_waiting.empty())
        return longestWaitUs;
    return std::clamp<qint64>(m_waiting.top().dueUs - steadyUs(), 0, longestWaitUs);
}

void LossyEcho::receive()
{
    std::vector<char> bytes(2048);
    std::uniform_real_distribution<> percent(0, 100);
    std::uniform_real_distribution<> shift(-m_setting.jitterMs, m_setting.jitterMs);
    for (;;) {
        sockaddr_in from {};
        socklen_t fromSize = sizeof from;
        const ssize_t size = ::recvfrom(
            m_socket, bytes.data(), bytes.size(), 0, reinterpret_cast<sockaddr*>(&from), &fromSize);
        if (size < 0)
            return;
        if (size < headerSize || m_isMute)
            continue;
        const qint64 nowUs = steadyUs();
        const quint16 port = ntohs(from.sin_port);
        const bool isLost = percent(m_random) < m_setting.lossPercent;
        const double delayMs = std::max(0.0, m_setting.delayMs + shift(m_random));
        const std::lock_guard lock(m_mutex);
        Caller& caller = m_callers[port];
        if (caller.truth.seen > 0)
            caller.truth.longestPauseMs
                = std::max(caller.truth.longestPauseMs, double(nowUs - caller.lastSeenUs) / 1000);
        caller.lastSeenUs = nowUs;
        ++caller.truth.seen;
        if (isLost)
            ++caller.truth.dropped;
        else
            m_waiting.push(
                { nowUs + qint64(delayMs * 1000), port, { bytes.begin(), bytes.begin() + size } });
    }
}

void LossyEcho::sendDue()
{
    while (!m_waiting.empty()) {
        const qint64 nowUs = steadyUs();
        if (m_waiting.top().dueUs > nowUs)
            return;
        const Packet& packet = m_waiting.top();
        m_late += nowUs - packet.dueUs > lateUs ? 1 : 0;
        const sockaddr_in to = here(packet.port);
        ::sendto(m_socket, packet.bytes.data(), packet.bytes.size(), MSG_NOSIGNAL,
            reinterpret_cast<const sockaddr*>(&to), sizeof to);
        {
            const std::lock_guard lock(m_mutex);
            note(m_callers[packet.port], packet, nowUs);
        }
        m_waiting.pop();
    }
}

void LossyEcho::note(Caller& caller, const Packet& packet, qint64 nowUs)
{
    const auto sequence = qFromBigEndian<quint16>(packet.bytes.data() + 2);
    const auto timestamp = qFromBigEndian<quint32>(packet.bytes.data() + 4);
    ++caller.truth.sent;
    if (!caller.hasSent) {
        caller.hasSent = true;
        caller.first = caller.highest = sequence;
    } else {
        if (quint16(sequence - caller.highest) < 0x8000) {
            caller.cycles += sequence < caller.highest ? 0x10000 : 0;
            caller.highest = sequence;
        }
        if (caller.truth.sent <= overtakenAtMost) // by the very first
            caller.overtaken = std::max<int>(caller.overtaken, qint16(caller.first - sequence));
        const double elapsedMs = double(nowUs - caller.lastSentUs) / 1000;
        const double spokenMs = double(qint32(timestamp - caller.timestamp)) / timestampsPerMs;
        caller.truth.jitterMs += (std::abs(elapsedMs - spokenMs) - caller.truth.jitterMs) / 16;
    }
    caller.lastSentUs = nowUs;
    caller.timestamp = timestamp;
    caller.truth.missing
        = caller.cycles + caller.highest - caller.first + caller.overtaken + 1 - caller.truth.sent;
}

double LossyEcho::expectedJitterMs() const
{
    constexpr int packets = 100'000;
    constexpr double everyMs = 20;
    struct Arrival {
        double sentMs;
        double atMs;
    };
    std::mt19937 random(1);
    std::uniform_real_distribution<> shift(-m_setting.jitterMs, m_setting.jitterMs);
    std::vector<Arrival> arrivals;
    for (int i = 0; i < packets; ++i)
        arrivals.push_back({ everyMs * i, everyMs * i + shift(random) });
    std::sort(arrivals.begin(), arrivals.end(),
        [](const Arrival& one, const Arrival& other) { return one.atMs < other.atMs; });
    double sum = 0;
    for (size_t i = 1; i < arrivals.size(); ++i)
        sum += std::abs((arrivals[i].atMs - arrivals[i - 1].atMs)
            - (arrivals[i].sentMs - arrivals[i - 1].sentMs));
    return sum / (packets - 1);
}

QHash<quint16, LossyEcho::Truth> LossyEcho::truths() const
{
    const std::lock_guard lock(m_mutex);
    QHash<quint16, Truth> truths;
    for (auto it = m_callers.cbegin(); it != m_callers.cend(); ++it)
        truths.insert(it.key(), it->truth);
    return truths;
}
