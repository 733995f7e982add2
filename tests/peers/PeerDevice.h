// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerSetup.h"

#include <QDeadlineTimer>
#include <QMap>
#include <QObject>

#include <memory>

class PeerShell;

/// The words of a device's login dialog.
struct PeerLogin {
    QByteArray userPrompt = QByteArrayLiteral("login: ");
    QByteArray passwordPrompt = QByteArrayLiteral("Password: ");
    QByteArray wrong = QByteArrayLiteral("Authentication failed!\n");
    QByteArray tooMany = QByteArrayLiteral("% Too many sessions\n");
    QByteArray welcome; ///< once let in, before the first prompt
    QByteArray misleading; ///< lines that look like prompts, for bannerLooksLikePrompt
};

/// The memory of a simulated gateway, shared by its sessions and by whatever other doors it has:
/// identity, stores, faults, and the way down and up again. A family derives from it.
class PeerDevice : public QObject {
    Q_OBJECT

public:
    enum class Strike { None, Silent, Drop, Reset, Error };
    enum class Access { Granted, Wrong, Locked };

    explicit PeerDevice(PeerSetup setup, QObject* parent = nullptr);

    [[nodiscard]] virtual std::unique_ptr<PeerShell> newShell() = 0;
    [[nodiscard]] virtual PeerLogin login() const = 0;
    /// Such as "% Error: no such file\n".
    [[nodiscard]] virtual QByteArray errorLine(const QByteArray& text) const = 0;
    /// Names of what it remembers, such as "startup-config".
    [[nodiscard]] virtual QStringList storeNames() const = 0;
    /// As text in the family's own format; empty for an unknown name.
    [[nodiscard]] virtual QByteArray store(const QString& name) const = 0;
    virtual void setStore(const QString& name, const QByteArray& text) = 0;

    [[nodiscard]] PeerSetup& setup() { return m_setup; }
    [[nodiscard]] const PeerSetup& setup() const { return m_setup; }
    [[nodiscard]] const PeerFaults& faults() const { return m_setup.faults; }
    [[nodiscard]] std::chrono::milliseconds real(std::chrono::milliseconds nominal) const;
    [[nodiscard]] QHostAddress address() const { return m_address; }
    [[nodiscard]] QString product() const { return m_product; }
    [[nodiscard]] QString serial() const { return m_serial; }
    /// The serial number as 00:A0:BA:01:02:03.
    [[nodiscard]] QString macText() const;

    /// Counts wrong passwords and locks, see PeerFaults::lockTime.
    Access access(const QString& user, const QString& password);
    /// What a locked account is told.
    [[nodiscard]] QByteArray lockedLine() const;
    /// The fault of this moment, if any; counts both.
    Strike strike(PeerPoint point);
    /// How often each moment has come.
    [[nodiscard]] QMap<PeerPoint, int> visits() const { return m_visits; }
    [[nodiscard]] int strikeCount() const { return m_strikeCount; }

    /// Goes down as soon as the event loop turns, so that a session can still print, and comes up
    /// again after PeerSetup::reloadTime.
    void requestReload();
    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] int reloadCount() const { return m_reloadCount; }

    void note(const QString& text) { Q_EMIT eventHappened(text); }
    void noteLogin(const QString& user);
    void noteCommand(const QString& line);
    void noteLogout() { ++m_logoutCount; }
    void noteDiscarded(qsizetype bytes) { m_discardedBytes += static_cast<int>(bytes); }
    void noteNegotiation(const PeerNegotiation& seen) { m_negotiation = seen; }
    [[nodiscard]] QStringList commands() const { return m_commands; }
    [[nodiscard]] int logoutCount() const { return m_logoutCount; }
    [[nodiscard]] int discardedBytes() const { return m_discardedBytes; }
    [[nodiscard]] PeerNegotiation negotiation() const { return m_negotiation; }

    /// The same text with one digit changed, so that it stays readable.
    [[nodiscard]] static QByteArray corrupted(QByteArray text);

Q_SIGNALS:
    void loggedIn(const QString& user);
    void commandReceived(const QString& line);
    void storeChanged(const QString& name);
    /// A transfer it began by itself after a restart ended. @param error empty on success
    void pulled(const QString& file, const QString& error);
    void wentDown();
    void cameUp();
    void eventHappened(const QString& text);

protected:
    /// What happens to the stores between going down and coming up.
    virtual void bootStores() = 0;
    /// Up again: what it does by itself, such as fetching its configuration.
    virtual void afterBoot() { }

private:
    void goDown();
    void comeUp();

    PeerSetup m_setup;
    QHostAddress m_address;
    QString m_product;
    QString m_serial;
    QStringList m_commands;
    PeerNegotiation m_negotiation;
    QDeadlineTimer m_lock { 0 };
    QMap<PeerPoint, int> m_visits;
    int m_strikeCount = 0;
    int m_wrongPasswords = 0;
    int m_reloadCount = 0;
    int m_logoutCount = 0;
    int m_discardedBytes = 0;
    bool m_isUp = true;
};
