// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"

#include <QQueue>

#include <map>

/// Whose a phone is, and by which extension. The PBX moves a phone silently and leaves its old
/// extension behind; it gives numbers out without a lock.
class AssociationPart : public NethVoicePart {
public:
    [[nodiscard]] DeployStage stage() const override;
    [[nodiscard]] QList<PbxObject> objects(const NethVoiceState& state) const override;
    [[nodiscard]] PbxWanted wanted(
        const Site& site, const Catalog& catalog, const NethVoiceState& now) const override;
    void review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const override;
    void apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
        PbxDriver::Applied then) override;
    [[nodiscard]] Confirm confirm(const DeployItem& item) const override;
    bool learn(Site& site, const NethVoiceState& now) const override;
    Status adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const override;
    void import(Site& site, const Catalog& catalog, const NethVoiceState& now,
        QStringList& notes) const override;

private:
    struct Waiting {
        DeployItem item;
        PbxDriver::Applied then;
    };
    void begin(NethVoiceSession& session, NethVoiceState& live, const QString& username);

    QHash<QString, QQueue<Waiting>> m_waiting; ///< by user; the first is under way
    std::map<QString, QString> m_given; ///< extensions the PBX gave, by MAC
};
