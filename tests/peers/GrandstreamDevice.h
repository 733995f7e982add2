// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDevice.h"

#include <QMap>

/// The memory of a Grandstream HT or GXW: P-values by name ("P47"), in three states. Set ones wait
/// for a commit, committed ones for a restart. A restart may fetch a configuration by itself.
/// Its command line (GrandstreamShell) and its web page may share one device.
class GrandstreamDevice : public PeerDevice {
    Q_OBJECT

public:
    using Values = QMap<QString, QString>;
    enum class Loaded {
        Applied, ///< taken over into what the next restart loads
        Malformed, ///< not XML, or not of this kind: nothing changed
        NotForUs, ///< names another MAC: nothing changed
        DiskFull, ///< by a fault: nothing changed
    };

    explicit GrandstreamDevice(const PeerSetup& setup, QObject* parent = nullptr);

    [[nodiscard]] std::unique_ptr<PeerShell> newShell() override;
    [[nodiscard]] PeerLogin login() const override;
    [[nodiscard]] QByteArray errorLine(const QByteArray& text) const override;
    [[nodiscard]] QStringList storeNames() const override;
    /// XML with passwords, unlike what the device itself shows.
    [[nodiscard]] QByteArray store(const QString& name) const override;
    void setStore(const QString& name, const QByteArray& text) override;

    /// 12 lower-case hex digits.
    [[nodiscard]] QString mac() const { return serial().toLower(); }
    /// In force since the last restart.
    [[nodiscard]] const Values& running() const { return m_running; }
    /// What the next restart loads.
    [[nodiscard]] const Values& saved() const { return m_saved; }
    /// Set and not committed yet.
    [[nodiscard]] const Values& staged() const { return m_staged; }
    /// Saved with staged above it; empty for secrets and for what was never set.
    [[nodiscard]] QString shown(const QString& name) const;
    /// Passwords: can be written, are never shown.
    [[nodiscard]] static bool isSecret(const QString& name);

    void stage(const QString& name, const QString& value) { m_staged.insert(name, value); }
    void discardStaged() { m_staged.clear(); }
    /// @return false by a fault: disk full, nothing changed
    bool commit();
    /// A whole file, as uploaded on the web page or fetched by the device. Values it does not hold
    /// keep theirs; the last of repeated ones wins.
    Loaded load(const QByteArray& xml);
    /// What it has saved, as it gives it away: without passwords.
    [[nodiscard]] QByteArray exported() const;

protected:
    void bootStores() override;
    void afterBoot() override;

private:
    [[nodiscard]] QByteArray written(const Values& values, bool hasSecrets) const;
    void pull(const QStringList& names);
    void takePulled(const QByteArray& xml);

    Values m_running;
    Values m_saved;
    Values m_staged;
};
