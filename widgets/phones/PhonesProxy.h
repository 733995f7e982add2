// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/MacAddress.h"
#include "widgets/views/TableProxy.h"

class PhoneTableModel;

/// Phones as people see them: what is typed into a cell is handed over instead of being written,
/// rows can be dragged, and phones that have a user can be left out.
class PhonesProxy : public TableProxy {
    Q_OBJECT

public:
    /// @return whether it was done
    using Edit = std::function<bool(int sourceRow, int column, const QString& text)>;

    PhonesProxy(PhoneTableModel* source, QObject* parent);

    void setEdit(Edit edit) { m_edit = std::move(edit); }
    void setOnlyFree(bool isOnlyFree);

    /// Phones that are dragged.
    static QString mimeType();
    static QMimeData* mimeOf(const QList<MacAddress>& phones);
    static QList<MacAddress> phonesOf(const QMimeData* mime);

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return { mimeType() }; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    // A move would make the view remove the rows.
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    Qt::DropActions supportedDropActions() const override { return Qt::CopyAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

Q_SIGNALS:
    void dropped(const QList<MacAddress>& phones);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    const PhoneTableModel* m_phones;
    Edit m_edit;
    bool m_isOnlyFree = false;
};
