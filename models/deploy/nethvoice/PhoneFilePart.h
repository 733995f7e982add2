// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoicePart.h"
#include "models/provisioning/PhoneFiles.h"

/// Firmware, ringtones and pictures that the site's parameters name, by "ringtones/bell.wav".
/// Field: size, which is all the PBX tells of one.
class PhoneFilePart : public NethVoicePart {
public:
    /// @param folder of PhoneFiles
    explicit PhoneFilePart(const QString& folder)
        : m_files(folder)
    {
    }
    [[nodiscard]] DeployStage stage() const override;
    [[nodiscard]] QList<PbxObject> objects(const NethVoiceState& state) const override;
    [[nodiscard]] PbxWanted wanted(
        const Site& site, const Catalog& catalog, const NethVoiceState& now) const override;
    void review(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now) const override;
    void apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
        PbxDriver::Applied then) override;
    void import(Site& site, const Catalog& catalog, const NethVoiceState& now,
        QStringList& notes) const override;

private:
    PhoneFiles m_files;
};
