// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"

#include <QCollator>
#include <QSortFilterProxyModel>

class SiteListModel;

/// What of the list of sites is wanted; everything that is set must hold.
struct SiteFilter {
    QString text; ///< each word of it in name, customer or tags, whatever its case and accents
    std::optional<SiteStanding::State> state;
    QString tag; ///< empty = any
    QString pbxKind; ///< Pbx::kind; empty = any
    [[nodiscard]] bool isEmpty() const
    {
        return text.trimmed().isEmpty() && !state && tag.isEmpty() && pbxKind.isEmpty();
    }
    bool operator==(const SiteFilter&) const = default;
};

/// The list of sites as people read it: translated headers and states, how long ago something was
/// done; filtered and sorted.
class SiteListProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SiteListProxy(SiteListModel* model, QObject* parent = nullptr);

    void setFilter(const SiteFilter& filter);
    [[nodiscard]] const SiteFilter& filter() const { return m_filter; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    /// After a change of language, or some time.
    void retranslate();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] QVariant shown(const SiteSummary& site, int column) const;
    [[nodiscard]] static QVariant toolTip(const SiteSummary& site, int column);

    SiteListModel* m_model;
    SiteFilter m_filter;
    QStringList m_words;
    QCollator m_collator;
};
