// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"

/// Inbound routes, by "number/caller". Fields: those of the PBX's own row; looked after are
/// destination and description.
class InboundRoutePart : public NethVoicePart {
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
    Status adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const override;
    void import(Site& site, const Catalog& catalog, const NethVoiceState& now,
        QStringList& notes) const override;

    /// The PBX's words for an extension: "from-did-direct,201,1".
    static QString destinationOf(const NethVoiceState& now, const QString& extension);
};
