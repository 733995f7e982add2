// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ParameterScope.h"

#include <QAbstractListModel>

/// Whose parameters can be edited: the site's defaults, its models, its phones, and after these the
/// other models of the catalogue, under headings. Two lines each, for TwoLineDelegate.
class ScopeModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ScopeModel(QObject* parent = nullptr);

    void setSite(const Site& site, const Catalog& catalog);
    /// Only entries that hold every word of it.
    void setFilter(const QString& text);
    /// -1 when it is not shown.
    [[nodiscard]] int rowOf(const ParameterScope& scope) const;
    /// Nothing for a heading.
    [[nodiscard]] std::optional<ParameterScope> scopeAt(int row) const;
    /// What a scanned or typed text means: the phone with that address or serial number, else the
    /// first entry that holds it.
    [[nodiscard]] std::optional<ParameterScope> found(const QString& text) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Entry {
        std::optional<ParameterScope> scope; ///< nothing = a heading
        QString text;
        QString detail;
        QString search; ///< address and serial number, one a line
        bool isOwnModel = false;
        bool operator==(const Entry&) const = default;
    };
    void addModels(const Site& site, const Catalog& catalog);
    void addPhones(const Site& site, const Catalog& catalog);
    void addCatalog(const Site& site, const Catalog& catalog);
    [[nodiscard]] static bool isShown(const Entry& entry, const QStringList& words);
    void choose();

    QList<Entry> m_entries;
    QList<int> m_shown;
    QStringList m_words;
};
