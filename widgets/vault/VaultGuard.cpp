// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/VaultGuard.h"

#include "models/platform/Process.h"

#include <QEvent>

using namespace std::chrono_literals;

namespace {

/// Goes on while the laptop sleeps, and nobody can set it.
std::chrono::milliseconds sinceBoot()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Process::sinceBoot());
}

} // namespace

VaultGuard::VaultGuard(QObject* parent)
    : QObject(parent)
    , m_now(sinceBoot)
    , m_lastActivity(m_now())
{
    m_look.setInterval(1s);
    m_look.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_look, &QTimer::timeout, this, &VaultGuard::look);
    m_look.start();
}

void VaultGuard::setNow(Now now)
{
    m_now = std::move(now);
    noteActivity();
}

void VaultGuard::watch(QObject* application) { application->installEventFilter(this); }

void VaultGuard::noteActivity()
{
    m_lastActivity = m_now();
    if (m_pending == Reason::Idle)
        m_pending.reset();
}

bool VaultGuard::isIdle() const
{
    return m_rules.idle > 0min && m_now() - m_lastActivity >= m_rules.idle;
}

bool VaultGuard::isAskedFor(Reason reason) const
{
    return reason == Reason::Sleep     ? m_rules.onSleep
        : reason == Reason::ScreenLock ? m_rules.onScreenLock
                                       : true;
}

void VaultGuard::look()
{
    if (m_pending)
        return request(*m_pending);
    if (!isIdle())
        return;
    // Not again every second where there is nothing to lock.
    m_lastActivity = m_now();
    request(Reason::Idle);
}

void VaultGuard::request(Reason reason)
{
    if (!isAskedFor(reason))
        return;
    const bool isNew = !m_pending;
    if (m_isBusy && m_isBusy()) {
        if (isNew || *m_pending == Reason::Idle)
            m_pending = reason;
        if (isNew)
            Q_EMIT postponed(reason);
        return;
    }
    m_pending.reset();
    Q_EMIT due(reason);
}

bool VaultGuard::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        noteActivity();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}
