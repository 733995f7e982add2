// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <functional>

/// Puts words and icons on a raw table: translated headers, cells as people read them, and a filter
/// over all that can be read. Does not move a row while it is edited.
class TableProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    /// What a source cell shows; an invalid value keeps the raw one.
    using Dress = std::function<QVariant(const QModelIndex& source, int role)>;

    explicit TableProxy(QAbstractItemModel* source, QObject* parent = nullptr);

    void setHeaders(const QStringList& headers);
    void setDress(Dress dress);
    /// Nothing can be edited or ticked.
    void setReadOnly() { m_isReadOnly = true; }
    /// Rows hold every word of it, in any column, in any case.
    void setFilter(const QString& text);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] QVariant dressed(const QModelIndex& source, int role) const;
    [[nodiscard]] const QString& textOf(int sourceRow, const QModelIndex& parent) const;
    void forgetTexts();
    QStringList m_headers;
    QStringList m_words;
    Dress m_dress;
    bool m_isReadOnly = false;
    /// By source row, what can be read there; null = not asked for yet. A filter asks for all of
    /// them at each key.
    mutable QList<QString> m_rowTexts;
};
