// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

/// Finding a gateway model by what a technician knows of it: its name, or what it plugs into.
namespace GatewaySearch {

/// Every model, family by family: families with models on sale first, in each those before older
/// ones.
QList<const GatewayModel*> ordered(const Catalog& catalog);

/// "4 FXS + 2 FXO", in the order of the port table.
QString portsText(const GatewayModel& model);

/// Whether a model has every word of the query in its name, id, family, transports or kinds of
/// port. "4 fxo" and "4fxo" ask for exactly so many; "isdn" means BRI or PRI. An empty query
/// matches all.
bool matches(const GatewayModel& model, const Catalog& catalog, const QString& query);

} // namespace GatewaySearch
