// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QJsonObject>

/// An entry as JSON and back, in the catalogue's own form.
namespace ProviderWriter {
/// Sources are left out but for their ids: what is read again equals what was written.
QJsonObject object(const Provider& provider);
/// One line, keys sorted: equal entries give equal bytes.
QByteArray compact(const Provider& provider);
/// Errors: CatalogInvalid, as Catalog::load gives them, every fault.
tl::expected<Provider, QList<Error>> read(const QByteArray& json);
/// SHA-256, hex, of what a site is configured with: all but certification, notes, corrections,
/// sources and whether it is listed.
QString fingerprint(const Provider& provider);
/// Fields of the catalogue's entry whose values differ, as the file names them; of the same kind.
QStringList differences(const Provider& one, const Provider& other);
} // namespace ProviderWriter
