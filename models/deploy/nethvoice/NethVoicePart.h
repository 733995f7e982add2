// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceSession.h"
#include "models/deploy/nethvoice/NethVoiceState.h"

/// One kind of things a NethVoice holds: how the site wants them, and the requests that make them
/// so. One line in NethVoiceParts, nothing else knows it.
class NethVoicePart {
public:
    virtual ~NethVoicePart() = default;

    [[nodiscard]] virtual DeployStage stage() const = 0;

    // Pure.
    [[nodiscard]] virtual QList<PbxObject> objects(const NethVoiceState& state) const = 0;
    [[nodiscard]] virtual PbxWanted wanted(
        const Site& site, const Catalog& catalog, const NethVoiceState& now) const = 0;
    /// See PbxDriver::review.
    virtual void review(DeployItem&, const DeployPlan&, const NethVoiceState&) const { }

    /// See PbxDriver::lost.
    [[nodiscard]] virtual QList<PbxObject> lost(const NethVoiceState& /*then*/,
        const QStringList& /*touched*/, const NethVoiceState& /*now*/,
        const DeployPlan& /*plan*/) const
    {
        return {};
    }
    /// See PbxDriver::prepare.
    virtual bool prepare(const DeployPlan&) { return false; }

    /// Carries out one item with as many requests as it takes, and puts what came of it into
    /// `live`. A request that makes something anew each time is sent at most once.
    virtual void apply(NethVoiceSession& session, NethVoiceState& live, const DeployItem& item,
        PbxDriver::Applied then)
        = 0;
    /// What to look at after the PBX has reloaded: nothing when the item needs no confirmation.
    /// Calls back with true when confirmed, false when not yet.
    using Confirm = std::function<void(NethVoiceSession&, std::function<void(bool)>)>;
    [[nodiscard]] virtual Confirm confirm(const DeployItem&) const { return {}; }

    // See PbxDriver.
    virtual bool learn(Site&, const NethVoiceState&) const { return false; }
    virtual Status adopt(Site&, const DeployItem& drift, const NethVoiceState&) const
    {
        return fail(ErrorCode::PbxFeatureAbsent, drift.id());
    }
    virtual void import(Site&, const Catalog&, const NethVoiceState&, QStringList&) const { }

protected:
    /// Of what is touched those that the plan makes anew, with some of the fields they had.
    /// @param fields empty = all
    [[nodiscard]] QList<PbxObject> madeAnew(const NethVoiceState& then, const QStringList& touched,
        const DeployPlan& plan, const QStringList& fields) const;
};

using NethVoicePartList = std::vector<std::unique_ptr<NethVoicePart>>;

namespace NethVoiceParts {
/// All of them, in the order of doing: users, main extensions, VoIP trunks, gateways, outbound and
/// inbound routes, Tancredi's defaults, models and files, phones, associations, profile, groups,
/// mobile, voicemail, mobile app, WebRTC, phone books, redirection last.
NethVoicePartList make(const PbxAccess& access);

// Each in the file of its name.
void addUserParts(NethVoicePartList& parts, const PbxAccess& access); ///< user, main_extension
void addTrunkParts(NethVoicePartList& parts); ///< trunk, gateway, outbound_route, inbound_route
void addTancrediParts(
    NethVoicePartList& parts, const PbxAccess& access); ///< defaults, phone_model, phone_file
void addPhoneParts(NethVoicePartList& parts, const PbxAccess& access); ///< phone, association
void addClientParts(
    NethVoicePartList& parts); ///< profile, groups, mobile, voicemail, mobile_app, webrtc
void addPhonebookParts(NethVoicePartList& parts); ///< phonebook
void addRedirectParts(NethVoicePartList& parts, const PbxAccess& access); ///< redirect
} // namespace NethVoiceParts
