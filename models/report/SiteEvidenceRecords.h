// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/PhonePlans.h"
#include "models/report/SiteEvidence.h"
#include "models/store/TrunkTestRepository.h"

/// What the store has on a site, and the site as it was when the things that matter were done.
struct SiteEvidence::Records {
    struct Then {
        QDateTime from; ///< UTC; the site was so from here until the next one
        std::shared_ptr<const Site> site; ///< nullptr = not kept, or the vault is locked
    };

    QList<TrunkTestRecord> tests; ///< newest first, without messages
    QList<UploadRecord> uploads; ///< newest first
    QHash<QString, PhoneContact> contacts; ///< by phone id
    QHash<QString, PhoneTaken> taken; ///< by phone id, without contents
    PbxStanding pbx;
    QList<AcceptanceResult> acceptance;
    QList<AcceptanceFile> acceptanceFiles; ///< without contents
    /// When the PBX and the site were made the same, by group (see SincePlan); missing = never.
    QMap<QString, QDateTime> pbxAt;
    QList<Then> thens; ///< newest first, of trunks and the PBX
    PhonePlans phonePlans;

    /// The site as it was at that moment; nullptr = not known.
    [[nodiscard]] const Site* siteAt(const QDateTime& utc) const;
    /// The newest test that tells something: one that was cancelled does not.
    [[nodiscard]] const TrunkTestRecord* decisiveTest(const QString& trunkId) const;
};

/// Whether what is planned now is what was planned then, as far as it matters for a proof.
namespace SincePlan {
bool isSameTrunk(const Trunk& then, const Trunk& now);
/// What can be deployed apart from the rest: trunks, users, phones, gateways; and pbx, what is of
/// none of them and comes with all.
QStringList pbxGroups();
bool isSamePbx(const Site& then, const Site& now, const QString& group);
} // namespace SincePlan

namespace SiteEvidenceParts {
SiteEvidence::OfTrunk ofTrunk(
    const Trunk& trunk, const SiteEvidence::Records& records, const Catalog& catalog, QDate today);
/// Adds what is open; the parts are there already.
void addOpenPoints(SiteEvidence& evidence, const Site& site, const Catalog& catalog);
} // namespace SiteEvidenceParts
