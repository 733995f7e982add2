// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Process.h"

#include <QSocketNotifier>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

int pipeEnds[2] = { -1, -1 };

/// Only async-signal-safe calls here (POSIX.1-2017, 2.4.3).
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[0], &byte, 1);
}

} // namespace

namespace Process {

void disableCoreDumps()
{
#ifndef NDEBUG
    if (qgetenv("DOPPINO_CORE_DUMPS") == "1")
        return;
#endif
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    // Where cores are piped to a program the limit does not count; and no other program of the
    // same user may look into this one's memory.
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

QByteArray takeVariable(const char* name)
{
    char* const value = std::getenv(name);
    if (!value)
        return {};
    const QByteArray text(value);
    // The system shows every process of the same user what another one was started with.
    std::fill_n(static_cast<volatile char*>(value), text.size(), '\0');
    ::unsetenv(name);
    return text;
}

void restrictNewFiles() { ::umask(S_IRWXG | S_IRWXO); }

void outliveFileSizeLimit() { std::signal(SIGXFSZ, SIG_IGN); }

bool isFileSizeLimited()
{
    rlimit limit {};
    return ::getrlimit(RLIMIT_FSIZE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

int allowOpenFiles(int wanted)
{
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return wanted;
    if (limit.rlim_cur < rlim_t(wanted)) {
        limit.rlim_cur = std::min(rlim_t(wanted), limit.rlim_max);
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    return int(std::min<rlim_t>(limit.rlim_cur, 1 << 30));
}

std::chrono::nanoseconds sinceBoot()
{
    timespec now {};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

bool isOutputTerminal() { return ::isatty(STDOUT_FILENO) != 0; }

} // namespace Process

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pipeEnds) != 0)
        return;
    auto* notifier = new QSocketNotifier(pipeEnds[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(pipeEnds[1], &byte, 1);
        Q_EMIT interrupted();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}
