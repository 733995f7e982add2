// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

class ObjectReader;

/// Builds a Catalog from its five files. Internal to models/catalog; use Catalog::load().
class CatalogLoader {
public:
    /// @param providers in the place of its file; empty = the file
    CatalogLoader(QString folder, QByteArray providers);

    /// To be called once.
    /// @return the catalogue, or all the faults of all the files
    tl::expected<std::shared_ptr<const Catalog>, QList<Error>> load();
    /// A catalogue of this file alone, or what load() would find wrong with it.
    static tl::expected<std::shared_ptr<const Catalog>, QList<Error>> loadProviders(
        const QByteArray& providers);

private:
    template <typename Fill> void readFile(const QString& name, Fill fill);
    void readParameters(ObjectReader& root);
    void readPhones(ObjectReader& root);
    void readGateways(ObjectReader& root);
    void readProviders(ObjectReader& root);
    void readOui(ObjectReader& root);
    void addPrefix(const ObjectReader& entry, const QString& text, const OuiMatch& match);

    QString m_folder;
    QByteArray m_providers;
    QList<Error> m_faults;
    std::shared_ptr<Catalog> m_catalog;
};
