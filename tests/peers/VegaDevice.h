// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/peers/PeerDevice.h"
#include "tests/peers/VegaConfig.h"

/// The memory of a Sangoma Vega: parameters in three states. Set ones are staged, "apply" puts them
/// in force, "save" keeps them for the next restart, which forgets the rest.
class VegaDevice : public PeerDevice {
    Q_OBJECT

public:
    explicit VegaDevice(const PeerSetup& setup, QObject* parent = nullptr);

    [[nodiscard]] std::unique_ptr<PeerShell> newShell() override;
    [[nodiscard]] PeerLogin login() const override;
    [[nodiscard]] QByteArray errorLine(const QByteArray& text) const override;
    [[nodiscard]] QStringList storeNames() const override;
    [[nodiscard]] QByteArray store(const QString& name) const override;
    void setStore(const QString& name, const QByteArray& text) override;

    [[nodiscard]] const VegaConfig& staged() const { return m_staged; }
    [[nodiscard]] const VegaConfig& applied() const { return m_applied; }
    [[nodiscard]] const VegaConfig& saved() const { return m_saved; }
    /// One statement, see VegaConfig::apply().
    [[nodiscard]] QString stage(const QString& statement, QString& at);
    void apply();
    /// @return false by a fault: disk full, nothing changed
    bool save();

protected:
    void bootStores() override;

private:
    void adoptLogin();
    static VegaConfig VegaDevice::*named(const QString& name);

    VegaConfig m_staged;
    VegaConfig m_applied;
    VegaConfig m_saved;
    VegaConfig m_booted;
};
