// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

/// A phone model as labels, people and the phones themselves call it.
namespace ModelName {

/// The catalogue's model that is meant: by id, name, variant ("T46S"), with or without the vendor
/// in front, blanks, hyphens, "SIP-" and capitals aside. Empty when none or several fit.
/// @param vendor PhoneVendor::id that it must be of; empty = any
QString find(const Catalog& catalog, const QString& vendor, QStringView said);

} // namespace ModelName
