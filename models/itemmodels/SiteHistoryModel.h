// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteHistory.h"

#include <QAbstractTableModel>

/// What a site went through, newest first. Raw values only, but for what an entry is called.
class SiteHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        KindRole, ///< int of SiteRevision::Kind
        NumberRole,
        OfRole, ///< id of the entry undone, redone or gone back to
        IsKeptRole, ///< whether the site of then can be looked at
    };

    explicit SiteHistoryModel(QObject* parent = nullptr);

    /// Rows that stay keep their place and selection. @param revisions newest first
    void setRevisions(const QList<SiteRevision>& revisions);
    /// In another language the entries are called otherwise.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: QDateTime in UTC, system user, SiteHistory::title.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] const SiteRevision& revision(int row) const { return m_revisions[row]; }
    /// -1 = not there.
    [[nodiscard]] int rowOf(const QString& id) const;

private:
    QList<SiteRevision> m_revisions;
};
