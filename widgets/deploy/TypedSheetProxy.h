// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/TypedSheetModel.h"

#include <QSortFilterProxyModel>

/// One tab of a sheet to type from, all of it or what is left, in words.
class TypedSheetProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit TypedSheetProxy(TypedSheetModel* model, QObject* parent = nullptr);

    void setPart(TypedSection::Part part);
    [[nodiscard]] TypedSection::Part part() const { return m_part; }
    void setOnlyLeft(bool isOnlyLeft);
    /// What the user stands on stays, ticked or not, until the view moves on.
    void setKept(const QString& id);
    /// All rows have one height, whichever of them has an icon.
    void setRowHeight(int pixels) { m_rowHeight = pixels; }
    void retranslate();

    [[nodiscard]] const TypedItem* item(const QModelIndex& index) const;
    /// The source's remarks on a row; of a section those on its trunk.
    [[nodiscard]] QString note(const QModelIndex& index) const;

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] static QString stateWord(TypedState state);
    [[nodiscard]] QVariant decoration(const QModelIndex& index) const;
    [[nodiscard]] QString cellText(const QModelIndex& index) const;

    TypedSheetModel* m_model;
    TypedSection::Part m_part = TypedSection::Part::Trunks;
    QString m_kept;
    bool m_isOnlyLeft = false;
    int m_rowHeight = 0;
};
