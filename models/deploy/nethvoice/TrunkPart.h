// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"

/// VoIP trunks, by their name on the PBX. Those of gateways are GatewayPart's.
/// Fields: username, auth_username, outcid; where the PBX tells its details: sip_server, secret,
/// codecs; routes (where it stands: "national_it 1, mobile_it 2"); provider when it is to be made.
class TrunkPart : public NethVoicePart {
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

    static constexpr QLatin1StringView kind { "trunk" };
    /// Whether only a new one can have what the item changes.
    static bool isRecreating(const DeployItem& item);
};
