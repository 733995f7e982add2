// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/TrinityConfig.h"
#include "tests/peers/TrinitySetup.h"

#include <QObject>

#include <optional>

/// The memory of a simulated gateway, shared by its sessions.
class TrinityDevice : public QObject {
    Q_OBJECT

public:
    enum class Store { Tmp, Startup, Running };
    enum class Strike { None, Silent, Drop, Reset, Error };

    explicit TrinityDevice(TrinitySetup setup, QObject* parent = nullptr);

    [[nodiscard]] TrinitySetup& setup() { return m_setup; }
    [[nodiscard]] const TrinityFaults& faults() const { return m_setup.faults; }
    [[nodiscard]] std::chrono::milliseconds real(std::chrono::milliseconds nominal) const;

    [[nodiscard]] QByteArray read(Store store) const;
    void write(Store store, const QByteArray& text);
    /// @return the first line that is not understood, from 1; 0 when all are
    [[nodiscard]] int syntaxError(const QByteArray& text) const;
    /// Compares running and startup by meaning.
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Changes running.
    TrinityConfig::Applied apply(const QStringList& path, const QString& line);
    int mergeIntoRunning(const QByteArray& text);

    /// The fault of this moment, if any; counts it.
    Strike strike(TrinityPoint point);

    void requestReload();
    /// What happens to the stores between going down and listening again.
    void boot();
    [[nodiscard]] int reloadCount() const { return m_reloadCount; }
    [[nodiscard]] QString serial() const { return m_serial; }

    void note(const QString& text) { Q_EMIT eventHappened(text); }
    void noteLogin(const QString& user);
    void noteCommand(const QString& line);
    void noteLogout() { ++m_logoutCount; }
    void noteDiscarded(qsizetype bytes) { m_discardedBytes += static_cast<int>(bytes); }
    void noteNegotiation(const TrinityNegotiation& seen) { m_negotiation = seen; }
    [[nodiscard]] QStringList commands() const { return m_commands; }
    [[nodiscard]] int logoutCount() const { return m_logoutCount; }
    [[nodiscard]] int discardedBytes() const { return m_discardedBytes; }
    [[nodiscard]] TrinityNegotiation negotiation() const { return m_negotiation; }

    [[nodiscard]] static QString nameOf(Store store);
    /// @param name with or without "config:"
    [[nodiscard]] static std::optional<Store> storeNamed(const QString& name);
    /// The same text with one digit changed, so that it stays readable.
    [[nodiscard]] static QByteArray corrupted(QByteArray text);

Q_SIGNALS:
    void loggedIn(const QString& user);
    void commandReceived(const QString& line);
    void storeChanged(const QString& name);
    /// Queued by the receiver, so that the session can still print.
    void reloadRequested();
    void eventHappened(const QString& text);

private:
    [[nodiscard]] TrinityConfig parsed(const QByteArray& text) const;
    static QByteArray TrinityDevice::*member(Store store);

    TrinitySetup m_setup;
    QByteArray m_tmp;
    QByteArray m_startup;
    QByteArray m_running;
    TrinityConfig m_tree;
    QString m_serial;
    QStringList m_commands;
    TrinityNegotiation m_negotiation;
    int m_reloadCount = 0;
    int m_logoutCount = 0;
    int m_discardedBytes = 0;
};
