// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayJob.h"
#include "tests/peers/PeerSetup.h"

/// One family's way of being uploaded to, as the tests of faults go through it: its site, its
/// simulator and the stores that matter.
struct FaultWay {
    PeerFamily peer = PeerFamily::Trinity;
    Door door = Door::Telnet;
    Transfer transfer = Transfer::StartupFile;
    QString model; ///< GatewayModel::id

    /// "telnet, tftp"
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isOverTftp() const;
    [[nodiscard]] bool isTyped() const;
    [[nodiscard]] bool isRestarting() const { return transfer != Transfer::Statements; }

    static const QList<FaultWay>& all();
    [[nodiscard]] PeerSetup setup() const;
    /// What the gateway shall become, and what it is from an earlier day.
    [[nodiscard]] Site plannedSite() const;
    [[nodiscard]] Site earlierSite() const;
    [[nodiscard]] GatewayRequest request() const;
    [[nodiscard]] const GatewayDriver& driver() const;
};

std::shared_ptr<const Catalog> faultCatalog();
/// Every secret of the two sites and of wrong attempts.
QStringList faultSecrets();
