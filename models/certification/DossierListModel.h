// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationScore.h"
#include "models/certification/Dossier.h"

#include <QAbstractTableModel>

struct DossierRecord;

/// Every provider there is something to say about: those of the catalogue, with or without a
/// dossier, and the dossiers of those not in it yet. Raw values only; by name.
class DossierListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Standing, State, Score, Open, ColumnCount };
    enum Role {
        DossierIdRole = Qt::UserRole, ///< empty = there is none
        ProviderIdRole, ///< empty = not named yet
        StandingRole, ///< int of ProviderStanding
        StateRole, ///< int of Dossier::State; invalid without a dossier
        PercentRole, ///< int; invalid without a run
        OpenRole, ///< int, tests without a decision; invalid without a run
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param today decides what has expired
    void setEntries(std::shared_ptr<const Catalog> catalog, const QList<DossierRecord>& dossiers,
        const QDate& today);
    void setScore(const QString& dossierId, const CertificationScore& score);
    /// Of the catalogue; nullptr when it is not there.
    [[nodiscard]] const Provider* provider(int row) const;
    /// -1 = not there.
    [[nodiscard]] int rowOfDossier(const QString& id) const;
    [[nodiscard]] int rowOfProvider(const QString& id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: name; ints of standing and state; percent; tests without a decision.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Entry {
        QString name;
        QString providerId;
        QString dossierId;
        ProviderStanding standing = ProviderStanding::NotListed;
        std::optional<Dossier::State> state;
        std::optional<CertificationScore::Part> score;
    };
    [[nodiscard]] QVariant display(const Entry& entry, int column) const;
    std::shared_ptr<const Catalog> m_catalog;
    QList<Entry> m_entries;
};
