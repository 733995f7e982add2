// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"

class NethVoiceReader;
class NethVoiceReload;

/// A NethVoice of NethServer 7 or 8, over its web interfaces.
class NethVoiceDriver : public PbxDriver {
    Q_OBJECT

public:
    explicit NethVoiceDriver(const PbxAccess& access, QObject* parent = nullptr);
    ~NethVoiceDriver() override;

    /// See NethVoiceSession::connectTo.
    void connectTo(const QString& address, quint16 port);

    [[nodiscard]] QString kind() const override;
    [[nodiscard]] QList<DeployStage> stages() const override;
    void open(Then then) override;
    void read(Read then) override;
    void abort() override;

    [[nodiscard]] QList<PbxObject> objects(const PbxState& state) const override;
    [[nodiscard]] PbxWanted wanted(
        const Site& site, const Catalog& catalog, const PbxState& now) const override;
    void review(DeployItem& item, const DeployPlan& plan, const PbxState& now) const override;

    [[nodiscard]] QList<PbxObject> lost(const PbxState& then, const QStringList& touched,
        const PbxState& now, const DeployPlan& plan) const override;
    bool prepare(const DeployPlan& plan) override;
    void begin(const PbxState& now) override;
    void apply(const DeployItem& item, Applied then) override;
    void settle(const QList<DeployItem>& done, Then then) override;

    bool learn(Site& site, const PbxState& now) const override;
    Status adopt(Site& site, const DeployItem& drift, const PbxState& now) const override;
    void import(
        Site& site, const Catalog& catalog, const PbxState& now, QStringList& notes) const override;

private:
    [[nodiscard]] NethVoicePart* part(const QString& kind) const;

    PbxAccess m_access;
    NethVoicePartList m_parts;
    std::unique_ptr<NethVoiceSession> m_session;
    std::unique_ptr<NethVoiceReader> m_reader;
    std::unique_ptr<NethVoiceReload> m_reload;
    NethVoiceState m_live;
};
