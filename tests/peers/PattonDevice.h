// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PattonConfig.h"
#include "tests/peers/PeerDevice.h"

#include <optional>

/// The memory of a Patton, Trinity or SmartWare: running, startup and, on Trinity only, a scratch
/// configuration.
class PattonDevice : public PeerDevice {
    Q_OBJECT

public:
    enum class Store { Tmp, Startup, Running };

    explicit PattonDevice(const PeerSetup& setup, QObject* parent = nullptr);

    [[nodiscard]] std::unique_ptr<PeerShell> newShell() override;
    [[nodiscard]] PeerLogin login() const override;
    [[nodiscard]] QByteArray errorLine(const QByteArray& text) const override;
    [[nodiscard]] QStringList storeNames() const override;
    [[nodiscard]] QByteArray store(const QString& name) const override;
    void setStore(const QString& name, const QByteArray& text) override;

    [[nodiscard]] bool isTrinity() const { return setup().family == PeerFamily::Trinity; }
    [[nodiscard]] QByteArray read(Store store) const;
    void write(Store store, const QByteArray& text);
    /// @return the first line that is not understood, from 1; 0 when all are. A SmartWare finds out
    /// at the next restart and skips it.
    [[nodiscard]] int syntaxError(const QByteArray& text) const;
    /// Compares running and startup by meaning.
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Changes running.
    PattonConfig::Applied apply(const QStringList& path, const QString& line);
    int mergeIntoRunning(const QByteArray& text);

    [[nodiscard]] static QString nameOf(Store store);
    /// @param name with or without "config:" on Trinity, "nvram:" or "system:" on SmartWare
    [[nodiscard]] std::optional<Store> storeNamed(const QString& name) const;

protected:
    void bootStores() override;

private:
    [[nodiscard]] QList<Store> stores() const;
    [[nodiscard]] PattonKeywords keywords() const;
    [[nodiscard]] PattonConfig parsed(const QByteArray& text) const;
    void adoptLogin();
    static QByteArray PattonDevice::*member(Store store);

    QByteArray m_tmp;
    QByteArray m_startup;
    QByteArray m_running;
    PattonConfig m_tree;
};
