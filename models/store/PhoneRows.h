// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QHash>

class Database;
class Statement;
class Vault;

/// The rows of a site's phones: phones, models of its own, parameters of all levels. Many, so each
/// kind is written by one statement. Parameters that are secrets lie sealed in the table of
/// secrets. Internal to SiteRepository.
class PhoneRows {
public:
    PhoneRows(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// Gives ids to new phones. Their former rows are gone already.
    Status write(Site& site);
    /// Everything that is not sealed.
    Status read(Site& site) const;

    /// Takes what the table of secrets has for parameters.
    class SecretTaker {
    public:
        explicit SecretTaker(Site& site);
        /// Whether the field is a parameter's.
        static bool isFor(const QString& field);
        void take(const QString& owner, const QString& field, const Secret& secret);

    private:
        Site& m_site;
        QHash<QString, qsizetype> m_phones; ///< rows by id
    };

private:
    struct Level;
    Status writeModels(const Site& site);
    Status writePhones(Site& site);
    Status writeParameters(const Site& site);
    Status readPhones(Site& site) const;
    Status readModels(Site& site) const;
    Status readParameters(Site& site) const;

    Database& m_database;
    const Vault& m_vault;
};
