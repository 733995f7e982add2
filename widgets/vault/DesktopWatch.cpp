// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/DesktopWatch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

const QString loginService = u"org.freedesktop.login1"_s;
const QString loginPath = u"/org/freedesktop/login1"_s;
const QString loginManager = u"org.freedesktop.login1.Manager"_s;

} // namespace

DesktopWatch::DesktopWatch(QObject* parent)
    : QObject(parent)
{
}

/// Signals are taken from whoever sends them: to ask for the sender's name would wait for the bus,
/// and the worst a stranger reaches is a lock.
void DesktopWatch::start()
{
    QDBusConnection system = QDBusConnection::systemBus();
    if (system.isConnected()) {
        system.connect(QString(), loginPath, loginManager, u"PrepareForSleep"_s, this,
            SLOT(prepareForSleep(bool)));
        delaySleep();
        followSession();
    }
    QDBusConnection session = QDBusConnection::sessionBus();
    if (!session.isConnected())
        return;
    for (const QString& name : { u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s })
        session.connect(
            QString(), QString(), name, u"ActiveChanged"_s, this, SLOT(changeScreen(bool)));
}

void DesktopWatch::delaySleep()
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(loginService, loginPath, loginManager, u"Inhibit"_s);
    call << u"sleep"_s << u"Doppino"_s << u"The passwords are locked first"_s << u"delay"_s;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError())
            m_delay = reply.value();
    });
}

/// The signal "Lock" comes from the own session alone.
void DesktopWatch::followSession()
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        loginService, loginPath, loginManager, u"GetSessionByPID"_s);
    call << quint32(QCoreApplication::applicationPid());
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (!reply.isError())
            QDBusConnection::systemBus().connect(QString(), reply.value().path(),
                u"org.freedesktop.login1.Session"_s, u"Lock"_s, this, SIGNAL(screenLocked()));
    });
}

void DesktopWatch::prepareForSleep(bool isGoing)
{
    if (!isGoing)
        return delaySleep();
    Q_EMIT goingToSleep();
    m_delay = {};
}

void DesktopWatch::changeScreen(bool isActive)
{
    if (isActive)
        Q_EMIT screenLocked();
}
