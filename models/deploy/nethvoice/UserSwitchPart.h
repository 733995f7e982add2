// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceCalls.h"
#include "models/deploy/nethvoice/NethVoicePart.h"

/// Something a user has or has not, tied to the main extension: the PBX takes it away when that
/// changes, and then it is made again.
class UserSwitchPart : public NethVoicePart {
public:
    explicit UserSwitchPart(QString kind)
        : m_kind(std::move(kind))
    {
    }
    [[nodiscard]] DeployStage stage() const override;
    [[nodiscard]] QList<PbxObject> objects(const NethVoiceState& state) const override;
    [[nodiscard]] PbxWanted wanted(
        const Site& site, const Catalog& catalog, const NethVoiceState& now) const override;
    void review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const override;
    void apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
        PbxDriver::Applied then) override;
    Status adopt(Site& site, const DeployItem& drift, const NethVoiceState& now) const override;
    void import(Site& site, const Catalog& catalog, const NethVoiceState& now,
        QStringList& notes) const override;

protected:
    /// Where the site says it.
    [[nodiscard]] virtual bool User::*flag() const = 0;
    [[nodiscard]] virtual bool isOn(
        const NethVoiceState& state, const QString& username, const QString& main) const = 0;
    /// Why this PBX cannot; empty when it can.
    [[nodiscard]] virtual QString absentFeature(const NethVoiceState&) const { return {}; }
    [[nodiscard]] virtual bool takesDevice() const { return true; }
    using Calls = QList<NethVoiceCalls::Make>;
    [[nodiscard]] virtual Calls on(
        NethVoiceState& live, const QString& username, const QString& main) const = 0;
    [[nodiscard]] virtual Calls off(
        NethVoiceState& live, const QString& username, const QString& main) const = 0;

private:
    QString m_kind;
};
