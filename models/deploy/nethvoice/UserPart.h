// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"
#include "models/deploy/nethvoice/UserRound.h"

/// The accounts, in the directory the PBX takes its users from.
class UserPart : public NethVoicePart {
public:
    [[nodiscard]] DeployStage stage() const override;
    [[nodiscard]] QList<PbxObject> objects(const NethVoiceState& state) const override;
    [[nodiscard]] PbxWanted wanted(
        const Site& site, const Catalog& catalog, const NethVoiceState& now) const override;
    void review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const override;
    bool prepare(const DeployPlan& plan) override;
    void apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
        PbxDriver::Applied then) override;
    bool learn(Site& site, const NethVoiceState& now) const override;
    Status adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const override;
    void import(Site& site, const Catalog& catalog, const NethVoiceState& now,
        QStringList& notes) const override;

private:
    void begin(NethVoiceSession& session, NethVoiceState& live);

    QList<UserRound::Waiting> m_waiting;
    std::weak_ptr<UserRound> m_round;
    UserRound::Ways m_ways;
    QHash<QString, Secret> m_made; ///< passwords made up for new accounts
};
