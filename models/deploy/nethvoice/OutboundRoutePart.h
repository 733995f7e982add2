// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"

/// Outbound routes, by name: field trunks ("voip1, voip2", the first one is tried first). Their
/// order is an object of its own, "*": field order.
/// No request takes a whole route away.
class OutboundRoutePart : public NethVoicePart {
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

    static constexpr QLatin1StringView orderKey { "*" };
    /// As in a field.
    static QStringList names(const QString& field);
    static QString joined(const QStringList& names);
    /// A name that stands for one route, a name and its id for any further one of that name; in the
    /// order of the routes.
    static QStringList keys(const NethVoiceState& state);
};
