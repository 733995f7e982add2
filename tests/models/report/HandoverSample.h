// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayStanding.h"
#include "models/report/HandoverReport.h"
#include "models/trunktest/TrunkTestJson.h"
#include "tests/support/StoreFixture.h"

/// Sites with something proven of them, for reports.
namespace HandoverSample {

inline std::shared_ptr<const Catalog> catalog()
{
    static const auto loaded = Catalog::load();
    return loaded ? *loaded : nullptr;
}

/// The contract's example with so many users, each with a phone.
inline Site siteOf(int users)
{
    Site site = StoreFixture::exampleSite();
    for (int i = int(site.users.size()); i < users; ++i) {
        User user;
        user.username = QStringLiteral("user%1").arg(i);
        user.name = QStringLiteral("Nome Cognome %1").arg(i);
        user.extension = QString::number(300 + i);
        site.users.append(user);
        Phone phone;
        phone.mac = *MacAddress::parse(QStringLiteral("001565%1").arg(i, 6, 16, QLatin1Char('0')));
        phone.model = QStringLiteral("yealink-T54");
        phone.user = user.username;
        phone.label = QStringLiteral("Desk %1").arg(i);
        site.phones.append(phone);
    }
    return site;
}

/// A live test of a trunk that registered and called, ended `ago` seconds before now.
inline TrunkTestRecord testOf(const Site& site, int trunk, const Outcome& outcome, int ago = 0)
{
    TrunkTestRecord record;
    record.siteId = site.id;
    record.trunkId = site.trunks[trunk].id;
    record.trunkName = site.trunks[trunk].name;
    record.endedAt = QDateTime::currentDateTimeUtc().addSecs(-ago);
    record.outcome = outcome;
    const auto state = outcome.end == Outcome::End::Done ? TrunkTestStep::State::Passed
                                                         : TrunkTestStep::State::Failed;
    TrunkVerdict verdict;
    verdict.outcome = outcome;
    verdict.proofs = { QStringLiteral("registered"), QStringLiteral("called") };
    record.steps = TrunkTestJson::steps(
        { { QStringLiteral("reach_udp"), TrunkTestStep::State::Passed, 0, 40,
              { { QStringLiteral("rtt_ms"), QStringLiteral("23.4") } }, {} },
            { QStringLiteral("register"), state, 40, 60, {}, outcome.error },
            { QStringLiteral("call"), state, 100, 9000,
                { { QStringLiteral("mos"), QStringLiteral("4.3") },
                    { QStringLiteral("jitter_ms"), QStringLiteral("1.8") },
                    { QStringLiteral("loss_percent"), QStringLiteral("0") } },
                {} } },
        verdict);
    return record;
}

inline UploadRecord uploadOf(const Site& site, int gateway, const Outcome& outcome)
{
    UploadRecord record;
    record.siteId = site.id;
    record.gatewayId = site.gateways[gateway].id;
    record.gatewayName = site.gateways[gateway].name;
    record.endedAt = QDateTime::currentDateTimeUtc();
    record.outcome = outcome;
    record.fingerprint = plannedFingerprint(site, site.gateways[gateway], *catalog());
    return record;
}

/// The phone has what is planned, as its server saw it.
inline bool serve(Store& store, const Site& site, int phone)
{
    PhoneContact contact;
    contact.phoneId = site.phones[phone].id;
    contact.at = QDateTime::currentDateTimeUtc();
    contact.access = QStringLiteral("second");
    return store.phones().note(site.id, contact)
        && store.phones().noteTaken(site.id, contact.phoneId,
            { contact.at, QStringLiteral("f"), Secret(QStringLiteral("taken-secret")) });
}

inline HandoverReport reportOf(Store& store, const Site& site, const QString& language)
{
    HandoverReport report;
    report.site = site;
    report.catalog = catalog();
    report.evidence = SiteEvidence::gather(store, site, *report.catalog).value_or(SiteEvidence());
    report.language = language;
    report.technician = QStringLiteral("Luca Ferri");
    report.place = QStringLiteral("Pesaro");
    report.date = QDate(2026, 11, 22);
    report.programVersion = QStringLiteral("1.0");
    return report;
}

} // namespace HandoverSample
