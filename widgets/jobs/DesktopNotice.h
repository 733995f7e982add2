// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>

#include <optional>

/// Notifications of the desktop, asked for without waiting; where there is no such service the
/// window asks for attention in the task bar instead. Source: "Desktop Notifications
/// Specification" 1.2 of freedesktop.org.
class DesktopNotice : public QObject {
    Q_OBJECT

public:
    struct Notice {
        int subject = 0; ///< told by activated()
        QString summary; ///< plain text
        QString body; ///< plain text
        QString action; ///< the button that leads to the subject; empty = none
        bool isUrgent = false; ///< somebody has to act
    };

    /// @param window that asks for attention; outlives this
    explicit DesktopNotice(QWidget* window);

    void post(const Notice& notice);
    /// Takes back those that are shown or still on their way: what they are about was seen.
    void withdraw();

Q_SIGNALS:
    /// Somebody wants to see what it is about.
    void activated(int subject);

private Q_SLOTS:
    void onAction(quint32 id, const QString& key);
    void onClosed(quint32 id);

private:
    void listen();
    void askAbilities();
    void send(const Notice& notice);
    void fallBack();
    QWidget* m_window;
    bool m_isListening = false;
    bool m_isAsking = false;
    std::optional<bool> m_readsMarkup; ///< once the service has said so
    QList<Notice> m_waiting; ///< until then
    QHash<quint32, int> m_shown; ///< subject, by the service's id
    int m_withdrawals = 0; ///< what was sent before the last of them is not wanted any more
};
