// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"

#include <QAbstractTableModel>

/// The sites of the store, newest change first. Raw values only.
class SiteListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Customer,
        State,
        Tags,
        OpenPoints,
        Phones,
        Gateways,
        LastActivity,
        ColumnCount
    };
    enum Role { IdRole = Qt::UserRole };
    /// How far the plan and the uploads are, more closely than SiteStanding::State says it.
    enum class SiteState { NotStarted, InProgress, ReadyToUpload, PartlyUploaded, Complete };
    Q_ENUM(SiteState)

    explicit SiteListModel(QObject* parent = nullptr);

    /// Shows other values; the same sites in the same order keep selections alive.
    void setSites(const QList<SiteSummary>& sites);
    [[nodiscard]] const QList<SiteSummary>& sites() const { return m_sites; }
    /// What a search looks at: name, customer and tags as folded() has them.
    [[nodiscard]] const QString& searched(int row) const;
    /// Without accents, in lower case.
    [[nodiscard]] static QString folded(const QString& text);
    /// Every tag in use, normalised.
    [[nodiscard]] QStringList tags() const;
    /// The kinds of PBX in use, sorted.
    [[nodiscard]] QStringList pbxKinds() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: text, text, SiteStanding::State as int, QStringList, number, number, number,
    /// QDateTime in UTC.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;

    /// How far a site is: its plan counts as ready when the pages before the upload are done.
    static SiteState stateOf(const SiteSummary& site);

private:
    [[nodiscard]] static QVariant display(const SiteSummary& site, int column);
    QList<SiteSummary> m_sites;
    mutable QStringList m_searched; ///< by row, once somebody searches
};
