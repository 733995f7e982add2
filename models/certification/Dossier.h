// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationRun.h"
#include "models/site/Site.h"

/// The file kept on one provider's certification. Its technical contact stays the same during and
/// after; every change of contact or state is an event with date and note.
struct Dossier {
    enum class State {
        Contact, ///< who is who
        TestTrunk, ///< waiting for its data
        Testing,
        IssuesOpen, ///< the provider has something to mend
        Passed,
        Failed,
        Published,
        Expired,
    };

    QString id;
    int version = 0; ///< for optimistic locking; 0 = not stored yet
    QString company;
    TechnicalContact contact;
    Trunk trunk; ///< the test trunk; its password is sealed in the store
    bool isPasswordSealed = false; ///< it has one that was not opened; saving keeps it
    QString providerId; ///< of the catalogue's entry, or that the new one shall have
    QByteArray entry; ///< requested template: the catalogue's entry as JSON; empty = not begun
    State state = State::Contact;
    QDateTime createdAt; ///< UTC
    QDateTime changedAt;
    QString runId; ///< the one that counts; empty = none yet
    QDate publishedOn; ///< invalid = never
    QDate expiresOn;

    /// Published and over is Expired, whatever was stored.
    [[nodiscard]] State stateOn(const QDate& today) const;
};
/// contact, test_trunk, testing, issues_open, passed, failed, published or expired.
QString dossierStateName(Dossier::State state);
std::optional<Dossier::State> dossierStateFromName(const QString& name);

/// One change in the life of a dossier.
struct DossierEvent {
    QDateTime at; ///< UTC
    QString who; ///< system user
    QString kind; ///< state, contact, trunk, entry, run or published
    QString before;
    QString after;
    QString note;
};

struct CertificationScore;

/// What may follow what, and what a state still lacks. Pure.
namespace DossierFlow {
/// States that may be chosen now, in order. Published and Expired are none of them: publishing
/// makes the one, time the other.
QList<Dossier::State> next(Dossier::State from);
/// Keys of what is missing until it can be published: company, contact_name, contact_phone,
/// contact_email, contact_availability, trunk_<field>, entry, run, ko_failed, ko_open. The first is
/// the one to see to first.
QStringList missing(const Dossier& dossier, const CertificationScore* score = nullptr);
/// What to do about it, in the current language.
QString missingText(const QString& key);
/// The state the facts alone suggest: testing once there is a trunk, passed once certifiable. That
/// a provider has failed is for people to say: it stays so until a run passes.
Dossier::State suggested(const Dossier& dossier, const CertificationScore* score);
} // namespace DossierFlow

/// The ticket that opens the procedure, as text to paste: what is still missing first.
/// @param language "it" or "en", whatever the program's
namespace DossierTicket {
QString text(const Dossier& dossier, const CertificationPlan& plan, const QString& language);
}
