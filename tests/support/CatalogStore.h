// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/OldStore.h"

/// A store with the catalogues it took and one site.
struct CatalogStore {
    explicit CatalogStore(const QString& databasePath)
        : path(databasePath)
        , store(StoreFixture::openUnlocked(databasePath))
    {
    }
    [[nodiscard]] CatalogRepository& catalogs() const { return store->catalogs(); }
    [[nodiscard]] std::shared_ptr<const Catalog> catalog() const
    {
        return catalogs().load().value().catalog;
    }
    [[nodiscard]] Site site() const
    {
        return store->sites().load(siteId, SiteRepository::Secrets::Open).value_or(Site());
    }

    /// Every row of every table.
    static QByteArray dump(const QString& path)
    {
        QByteArray all;
        const QString name = newId();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path);
            if (!database.open())
                return {};
            QStringList tables = database.tables();
            tables.sort();
            for (const QString& table : std::as_const(tables)) {
                QSqlQuery query(
                    QStringLiteral("SELECT * FROM %1 ORDER BY rowid").arg(table), database);
                all += table.toUtf8() + '\n';
                while (query.next()) {
                    for (int column = 0; query.value(column).isValid(); ++column)
                        all += query.value(column).toByteArray() + '|';
                    all += '\n';
                }
            }
        }
        QSqlDatabase::removeDatabase(name);
        return all;
    }

    QString path;
    std::unique_ptr<Store> store;
    QString siteId;
};
