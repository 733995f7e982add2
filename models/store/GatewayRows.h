// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

class Database;

/// The rows of a site's gateways and of their ports, without passwords. Internal to SiteRows.
class GatewayRows {
public:
    explicit GatewayRows(Database& database)
        : m_database(database)
    {
    }

    /// Gives ids to new gateways. Their former rows are gone already.
    Status write(Site& site);
    Status read(Site& site) const;

private:
    Status writePorts(const Gateway& gateway);
    Status readPorts(Site& site) const;

    Database& m_database;
};
