// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/acceptance/Acceptance.h"
#include "models/catalog/Catalog.h"
#include "models/deploy/PbxStanding.h"
#include "models/lint/Lint.h"
#include "models/provisioning/PhoneStanding.h"
#include "models/site/Site.h"
#include "models/store/UploadState.h"
#include "models/trunktest/TrunkVerdict.h"

#include <QDateTime>

#include <optional>

class Store;

/// Everything that is known to be proven of one site, and what is still open. Holds no secret.
struct SiteEvidence {
    /// What the records are worth for what is planned now.
    enum class Proof {
        Proven, ///< of the very thing that is planned now
        Stale, ///< proven, and changed since
        Failed, ///< the last try did not succeed
        Unknown, ///< the last try ended without telling
        Never, ///< nothing was tried yet
        NotNeeded, ///< there is nothing that could be proven
    };

    /// What one live test of a trunk found.
    struct Test {
        QDateTime at; ///< UTC, its end
        Outcome outcome;
        TrunkVerdict verdict; ///< in words: TrunkTestText::sentence(verdict)
        bool wasRegistered = false;
        bool wasCalled = false;
        bool wasReceived = false;
        std::optional<double> roundTripMs;
        std::optional<double> lossPercent; ///< of the speech, 0 to 100
        std::optional<double> jitterMs;
        std::optional<double> mos; ///< 1 to 5
    };

    struct OfTrunk {
        QString id;
        QString name;
        QString provider; ///< as people call it; of one outside the catalogue its host
        ProviderStanding standing = ProviderStanding::NotListed;
        /// What the catalogue says of it on that day, see providerStandingText(); nothing = it is
        /// in no catalogue.
        std::shared_ptr<const Provider> listed;
        bool hasFullSupport = false; ///< certified; otherwise analysis only
        Proof proof = Proof::Never;
        std::optional<Test> last;
        QList<Test> earlier; ///< before the last one, newest first; at most 20
    };

    struct OfGateway {
        struct Ports {
            int used = 0;
            int total = 0;
        };
        QString id;
        QString name;
        QString model; ///< as people call it
        QString address;
        QString mac;
        QMap<PortKind, Ports> ports; ///< kinds the model has
        Proof proof = Proof::Never;
        UploadState state = UploadState::Never;
        std::optional<UploadRecord> last; ///< the upload that decides, without transcript
    };

    struct OfPhone {
        QString id;
        MacAddress mac;
        QString model; ///< as people call it; empty = not yet known
        QString user; ///< User::username; empty = nobody's
        QString userName; ///< in clear
        QString extension; ///< its own: main or derived; empty = none
        QString label;
        PhoneStanding standing = PhoneStanding::Waiting;
        Proof proof = Proof::Never;
        std::optional<QDateTime> contactAt; ///< UTC, its last request
        std::optional<QDateTime> takenAt; ///< UTC, when it took its configuration last
    };

    struct OfPbx {
        QString kind;
        QString host; ///< by which it is reached; empty = not stated
        PbxStanding standing;
        Proof proof = Proof::Never; ///< Stale: what it shall hold was changed since
    };

    /// One line of the list people go through by hand.
    struct OfAcceptance {
        QString id; ///< AcceptanceTest::id
        bool isMandatory = true;
        AcceptanceResult result;
        int files = 0; ///< put to it
    };

    /// Something somebody has to see to.
    struct Point {
        enum class Kind {
            Fault, ///< a value of the site cannot be used
            Finding, ///< lint says that it will hurt
            Incomplete, ///< so many faults of a step, see handedOver()
            NoTrunk,
            NoUser,
            TrunkUntested,
            TrunkStale,
            TrunkFailed,
            TrunkUnknown,
            PhonesWithoutUser,
            PhonesWithoutModel,
            PhonesWaiting, ///< that never took their configuration
            PhonesStale,
            UsersWithoutPhone,
            GatewayUntouched,
            GatewayStale,
            GatewayNotInForce,
            GatewayFailed,
            GatewayUnknown,
            PbxUntouched,
            PbxStale,
            PbxFailed,
            PbxUnknown,
            PbxPartly,
            PbxUndone,
            PbxToType,
            AcceptanceFailed,
            AcceptanceOpen, ///< mandatory tests without a result
        };
        enum class Severity {
            Blocking, ///< a mandatory test failed, or ended without telling: not to be delivered
            Warning,
            Hint,
        };
        Kind kind = Kind::Fault;
        Severity severity = Severity::Warning;
        QString step; ///< id of the wizard's step it belongs to: site, trunks, trunk_test, users,
                      ///< gateways, deploy, upload or acceptance
        QString part; ///< id of the trunk, gateway, user or phone; empty = the page as a whole
        QString subject; ///< its name
        int count = 0; ///< of the plural kinds
        /// What is the matter, in the language of TextLanguage: one or two sentences.
        [[nodiscard]] QString sentence() const;

        std::optional<Error> error; ///< of a Fault, and why a try failed
        std::optional<Finding> finding; ///< of a Finding
        std::shared_ptr<const Site> site; ///< in which paths are looked up
    };

    QDateTime at; ///< UTC, when this was gathered
    QList<OfTrunk> trunks; ///< in the site's order, as the rest
    QList<OfGateway> gateways;
    QList<OfPhone> phones;
    QStringList usersWithoutPhone; ///< User::username, that have neither phone nor analog port
    OfPbx pbx;
    QList<OfAcceptance> acceptance; ///< every test of the list, in its order
    QList<Point> open; ///< Blocking first, then in the order of the steps

    /// What the store has on a site, apart from the site itself. Values: may change threads.
    struct Records;
    /// Reads the records, on the thread of the store. Errors: those of Database.
    static Result<std::shared_ptr<const Records>> read(
        Store& store, const Site& site, const Catalog& catalog);
    /// Pure, for a worker: no store, no clock. @param now UTC
    static SiteEvidence of(
        const Records& records, const Site& site, const Catalog& catalog, const QDateTime& now);
    /// Both at once, as of now.
    static Result<SiteEvidence> gather(Store& store, const Site& site, const Catalog& catalog);

    /// nullptr when there is none.
    [[nodiscard]] const OfTrunk* trunk(const QString& id) const;
    [[nodiscard]] const OfGateway* gateway(const QString& id) const;
    [[nodiscard]] const OfPhone* phone(const QString& id) const;
    /// The first point that must be settled before the site can be called delivered; nullptr =
    /// none.
    [[nodiscard]] const Point* blocker() const;
    [[nodiscard]] int openPoints(const QString& step) const;

    /// Of the open points those that concern whoever the site is handed over to, in the same order:
    /// lint's advice is the technician's, and the faults of a step are one point. The report lists
    /// them; whoever counts open points counts these.
    [[nodiscard]] QList<Point> handedOver() const;
    /// What stands on top of the report, and what the site is delivered by.
    enum class Verdict {
        Proven, ///< everything planned
        Open, ///< something is not, and may be handed over all the same
        Unknown, ///< of something nobody knows whether it works: not to be delivered
        Failed, ///< something does not work: not to be delivered
    };
    [[nodiscard]] Verdict verdict() const;
    /// How many trunks, gateways and phones, and the PBX if it has an address, are how far.
    [[nodiscard]] QMap<Proof, int> counts() const;
};

/// proven, open, unknown or failed.
QString verdictName(SiteEvidence::Verdict verdict);

/// proven, stale, failed, unknown, never or not_needed.
QString proofName(SiteEvidence::Proof proof);
/// "proven", "changed since", "not proven: failed", "unknown", "not tried yet", in the language of
/// TextLanguage.
QString proofText(SiteEvidence::Proof proof);
