// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/gateway/ConfigTree.h"
#include "models/gateway/Dialect.h"
#include "models/site/Site.h"

/// One family of gateways: how its configuration is written and what its console says.
/// A driver holds no state; everything it knows of the dialog is data in its Dialect.
class GatewayDriver {
public:
    virtual ~GatewayDriver() = default;

    /// GatewayFamily::id
    [[nodiscard]] virtual QString family() const = 0;
    /// The whole configuration file of one gateway.
    /// Errors: MissingValue, ValueNotAllowed, BadAddress (subject = JSON path within the site),
    /// TemplateInvalid.
    [[nodiscard]] virtual Result<QByteArray> render(
        const Site& site, const Gateway& gateway, const Catalog& catalog) const = 0;
    /// The name under which the file is offered and saved.
    [[nodiscard]] virtual QString fileName(const Gateway& gateway) const = 0;
    [[nodiscard]] virtual const Dialect& dialect() const = 0;
};

/// The driver of a family; nullptr when this version has none.
const GatewayDriver* gatewayDriver(const QString& family);

/// Finds model and driver, then renders. Errors: UnknownModel, UnsupportedFamily and those of
/// GatewayDriver::render.
Result<QByteArray> renderGateway(const Site& site, const Gateway& gateway, const Catalog& catalog);
