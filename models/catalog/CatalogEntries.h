// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/ObjectReader.h"

/// The entries of the catalogue's files, each read from its object. Internal to models/catalog.
namespace CatalogEntries {

Provider readProvider(ObjectReader& reader);

ParameterGroup readGroup(ObjectReader& reader);
Parameter readParameter(ObjectReader& reader);
KeyType readKeyType(ObjectReader& reader);

/// What a phone may be able to do.
const Words& capabilities();
PhoneVendor readVendor(ObjectReader& reader);
PhoneModel readPhoneModel(ObjectReader& reader);
void checkAgainstParameters(
    const ObjectReader& reader, const PhoneModel& model, const Catalog& catalog);

GatewayFamily readFamily(ObjectReader& reader);
GatewayModel readGatewayModel(ObjectReader& reader);

/// 00-15-65 as an address whose last 24 bits are zero.
std::optional<MacAddress> parsePrefix(const QString& text);
OuiMatch readMatch(ObjectReader& reader, const Catalog& catalog);
quint64 readAddress(ObjectReader& reader, QLatin1String key);

} // namespace CatalogEntries
