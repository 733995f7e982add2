// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/CatalogFile.h"

/// What a publisher of catalogues needs besides signing.
namespace CatalogIssue {
struct KeyPair {
    CatalogKey key;
    Secret secret; ///< libsodium's 64 bytes
};
/// A new key. Errors: BadValue (no name to print).
Result<KeyPair> newPair(const QString& publisher);
/// providers.json as the program brings it.
QByteArray programsOwn();
/// A catalogue that knows these providers and nothing else. Errors: CatalogInvalid.
Result<std::shared_ptr<const Catalog>> providersAlone(const QByteArray& providers);
/// The document with this entry in the place of the one with its id, or at its end. Where the
/// document does not have the entry's source, the certification is its source.
QByteArray withEntry(const QByteArray& providers, const Provider& entry, const QString& publisher,
    const QDate& today);
} // namespace CatalogIssue
