// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Options.h"
#include "models/discovery/Subnet.h"
#include "models/provisioning/server/ProvisioningServer.h"
#include "models/site/Site.h"

/// Where the provisioning server stands, as --bind, --port, --host and the TLS options say.
struct PhonesAddress {
    ProvisioningSettings settings;
    QString host; ///< by which phones reach it, instead of the address; may be empty

    /// Without --bind our one address in the site's network: nothing is opened anywhere else.
    /// @param local this machine's networks
    /// Errors: BadUsage.
    static Result<PhonesAddress> of(
        const Options& options, const Site& site, const QList<LocalSubnet>& local);
    /// Begins the addresses in the phones' files; of the PBX where nothing says where we stand.
    static Result<QString> base(
        const Options& options, const Site& site, const QList<LocalSubnet>& local);
};
