// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/phones/DeviceNumbering.h"
#include "widgets/phones/PhoneWords.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

/// The users of a site, below each the devices with their numbers and the numbers passed over with
/// the reason. Phones can be dropped on a user, devices dragged away.
class DeviceTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Extension, Remark, ColumnCount };

    explicit DeviceTreeModel(const SiteDraft* draft, QObject* parent = nullptr);

    /// Shows the draft's users and phones as they are now; one reset.
    void refresh();
    /// Leaves users of whom every word can be read: name, numbers, devices. In any case.
    void setFilter(const QString& text);
    [[nodiscard]] bool isFiltered() const { return !m_words.isEmpty(); }

    /// Whose row it is, or below whose; empty = nobody's.
    [[nodiscard]] QString userOf(const QModelIndex& index) const;
    /// Null = no device's row.
    [[nodiscard]] MacAddress phoneOf(const QModelIndex& index) const;
    /// Invalid when the filter hides it or there is none.
    [[nodiscard]] QModelIndex indexOf(const QString& username) const;
    [[nodiscard]] QModelIndex indexOf(const MacAddress& phone) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    bool hasChildren(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    /// Phones were dropped on a user.
    void dropped(const QList<MacAddress>& phones, const QString& username);

private:
    struct Child {
        MacAddress mac; ///< null = a number passed over, or what is wrong with the user
        QString number;
        std::optional<Error> why;
    };
    void fill();
    [[nodiscard]] bool isShown(int user) const;
    [[nodiscard]] const QString& textOf(int user) const;
    /// Of the site, of a row that is shown.
    [[nodiscard]] int userRow(int row) const;
    [[nodiscard]] const QList<Child>& children(int row) const;
    [[nodiscard]] QString userText(int row, int column) const;
    [[nodiscard]] QString childText(const Child& child, int column) const;
    [[nodiscard]] QString deviceName(const MacAddress& mac) const;

    const SiteDraft* m_draft;
    PhoneWords m_phoneWords;
    Site m_site; ///< users, phones and gateways as shown
    std::optional<DeviceNumbering> m_numbering;
    QHash<MacAddress, int> m_phoneRows;
    std::vector<int> m_users; ///< rows of the site that are shown
    // By row of the site's users, made when first asked for.
    mutable std::vector<QString> m_texts;
    mutable std::vector<std::optional<QList<Child>>> m_children;
    QStringList m_words;
};
