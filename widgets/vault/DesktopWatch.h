// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

/// Hears from the desktop that the laptop is going to sleep or that its screen is locked. Where
/// there is no bus it hears nothing. Sources: org.freedesktop.login1(5), "Inhibitor Locks" of
/// systemd; org.freedesktop.ScreenSaver of KDE and org.gnome.ScreenSaver.
class DesktopWatch : public QObject {
    Q_OBJECT

public:
    explicit DesktopWatch(QObject* parent = nullptr);

    /// Asks to be told, and for a moment's delay before sleeping.
    void start();

Q_SIGNALS:
    /// Sleep waits until this has been dealt with, some seconds at most.
    void goingToSleep();
    void screenLocked();

private Q_SLOTS:
    void prepareForSleep(bool isGoing);
    void changeScreen(bool isActive);

private:
    void delaySleep();
    void followSession();
    QDBusUnixFileDescriptor m_delay; ///< sleep waits while it is open
};
