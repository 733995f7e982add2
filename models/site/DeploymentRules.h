// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// What makes the values right that a PBX is given beside trunks, users and phones: how it is
/// reached, routes, phone books. Part of SiteRules.
namespace DeploymentRules {

/// Subject = JSON path.
QList<Error> check(const Site& site);

/// A server to go through: "user@host:port", the port may be left out.
struct JumpServer {
    QString user;
    QString host;
    int port = 22;
};
/// Nothing when it is not written like that.
std::optional<JumpServer> jumpServer(const QString& text);

} // namespace DeploymentRules
