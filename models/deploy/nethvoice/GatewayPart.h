// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"

/// Gateways with the trunks the PBX makes for their ports, by MAC address.
/// Fields: name, model, address, netmask, router, pbx; isdn ("pp, pmp"), pri (how many), fxo
/// (numbers), fxs (main extensions); secrets of the trunks in that order; routes.
class GatewayPart : public NethVoicePart {
public:
    [[nodiscard]] DeployStage stage() const override;
    [[nodiscard]] QList<PbxObject> objects(const NethVoiceState& state) const override;
    [[nodiscard]] PbxWanted wanted(
        const Site& site, const Catalog& catalog, const NethVoiceState& now) const override;
    void review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const override;
    [[nodiscard]] QList<PbxObject> lost(const NethVoiceState& then, const QStringList& touched,
        const NethVoiceState& now, const DeployPlan& plan) const override;
    void apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
        PbxDriver::Applied then) override;
    [[nodiscard]] Confirm confirm(const DeployItem& item) const override;
    bool learn(Site& site, const NethVoiceState& now) const override;
    Status adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const override;
    void import(Site& site, const Catalog& catalog, const NethVoiceState& now,
        QStringList& notes) const override;
};
