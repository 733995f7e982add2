// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/DesktopNotice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

const QString noticeService = u"org.freedesktop.Notifications"_s;
const QString programName = u"doppino"_s; ///< of its icon and its desktop entry, too
const QString noticePath = u"/org/freedesktop/Notifications"_s;

QDBusMessage noticeCall(const QString& method)
{
    return QDBusMessage::createMethodCall(noticeService, noticePath, noticeService, method);
}

void closeNotice(quint32 id)
{
    QDBusConnection::sessionBus().asyncCall(noticeCall(u"CloseNotification"_s) << id);
}

} // namespace

DesktopNotice::DesktopNotice(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

/// Signals are taken from whoever sends them: to ask for the sender's name would wait for the bus,
/// and the most a stranger reaches is that the window shows itself.
void DesktopNotice::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(QString(), noticePath, noticeService, u"ActionInvoked"_s, this,
        SLOT(onAction(quint32, QString)));
    bus.connect(QString(), noticePath, noticeService, u"NotificationClosed"_s, this,
        SLOT(onClosed(quint32)));
}

void DesktopNotice::post(const Notice& notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return fallBack();
    listen();
    if (m_readsMarkup)
        return send(notice);
    m_waiting.append(notice);
    askAbilities();
}

/// Asked again after a failure: the service may have come meanwhile.
void DesktopNotice::askAbilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto* watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(noticeCall(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        const QList<Notice> waiting = std::exchange(m_waiting, {});
        if (reply.isError())
            return waiting.isEmpty() ? void() : fallBack();
        m_readsMarkup = reply.value().contains(u"body-markup");
        for (const Notice& notice : waiting)
            send(notice);
    });
}

void DesktopNotice::send(const Notice& notice)
{
    QStringList actions;
    if (!notice.action.isEmpty())
        actions = { u"default"_s, notice.action, u"show"_s, notice.action };
    const QVariantMap hints { { u"urgency"_s, QVariant::fromValue(uchar(notice.isUrgent ? 2 : 1)) },
        { u"desktop-entry"_s, programName } };
    QDBusMessage call = noticeCall(u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << quint32(0) << programName << notice.summary
         << (*m_readsMarkup ? notice.body.toHtmlEscaped() : notice.body) << actions << hints << -1;
    auto* watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, watcher, subject = notice.subject, withdrawals = m_withdrawals] {
            watcher->deleteLater();
            const bool isWanted = withdrawals == m_withdrawals;
            const QDBusPendingReply<quint32> reply = *watcher;
            if (!reply.isError())
                return isWanted ? void(m_shown.insert(reply.value(), subject))
                                : closeNotice(reply.value());
            m_readsMarkup.reset();
            if (isWanted)
                fallBack();
        });
}

void DesktopNotice::fallBack() { QApplication::alert(m_window); }

void DesktopNotice::withdraw()
{
    ++m_withdrawals;
    m_waiting.clear();
    for (const auto& [id, subject] : std::exchange(m_shown, {}).asKeyValueRange())
        closeNotice(id);
}

/// The bus tells it to all programs: only ours are looked at.
void DesktopNotice::onAction(quint32 id, const QString& key)
{
    const auto shown = m_shown.constFind(id);
    if (shown != m_shown.cend() && (key == u"show" || key == u"default"))
        Q_EMIT activated(*shown);
}

void DesktopNotice::onClosed(quint32 id) { m_shown.remove(id); }
