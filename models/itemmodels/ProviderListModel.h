// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

#include <QAbstractTableModel>

/// The providers of the catalogue, and a last row for one that is not in it. Raw values only.
class ProviderListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Host, Transport, Standing, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< Provider::id; empty in the row of the unlisted one
        CertifiedRole, ///< bool
        IsUnlistedRole, ///< bool
        StandingRole, ///< providerStandingName(); empty in the row of the unlisted one
    };

    explicit ProviderListModel(std::shared_ptr<const Catalog> catalog, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: name, host and transport as in the catalogue, the standing in words; empty for
    /// the unlisted one.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    /// The row of a provider; an empty id gives the last row, an unknown one an invalid index.
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

private:
    [[nodiscard]] QVariant providerData(const Provider& provider, int column, int role) const;
    static QString displayed(const Provider& provider, int column);
    std::shared_ptr<const Catalog> m_catalog;
};
