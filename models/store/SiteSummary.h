// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QStringList>

#include <optional>

/// How far the wizard is with a site.
struct WizardProgress {
    QString step; ///< the page last shown, e.g. "users"; empty = never opened
    QStringList done; ///< pages left with Next at least once
    bool operator==(const WizardProgress&) const = default;
};

/// How far a site is, as people call it.
struct SiteStanding {
    enum class State {
        Planned, ///< nothing was tried on a device, a line or a PBX yet
        InProgress,
        Delivered, ///< handed over to the customer, and as it was then
        Drifted ///< handed over, and changed since: here, or found different out there
    };
    State state = State::Planned;
    std::optional<QDateTime> deliveredAt; ///< UTC
    int openPoints = 0; ///< as counted when the site was last looked at
    bool operator==(const SiteStanding&) const = default;
};

/// planned, in_progress, delivered or drifted.
QString siteStateName(SiteStanding::State state);

/// One line of the list of sites.
struct SiteSummary {
    QString id;
    QString name;
    QString customer;
    QStringList tags; ///< as SiteTags::normalised() has them
    QString pbxKind; ///< Pbx::kind
    SiteStanding standing;
    WizardProgress progress;
    int trunks = 0;
    int users = 0;
    int phones = 0;
    int gateways = 0;
    int gatewaysDone = 0; ///< proven to hold what was planned when the site was last left
    QDateTime updatedAt;
    QDateTime activeAt; ///< it was changed, or something of it uploaded, deployed, tested or served
};
