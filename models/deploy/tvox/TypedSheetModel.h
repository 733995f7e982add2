// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/tvox/TypedBook.h"

#include <QAbstractItemModel>

/// A sheet to type from: sections with their values, each with a box to tick. Ticking is kept at
/// once. The words of the states are the view's.
class TypedSheetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Label, Value, State, Copy, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< of an item; empty for a section
        StateRole, ///< TypedState as int; of a section Typed when nothing in it is left
        PartRole, ///< TypedSection::Part as int
        NoteRole, ///< key of TrunkRenderingText::note()
        SecretRole,
        WantedRole, ///< there is something to type or to do
        LeftRole, ///< how many values of the section are left; of an item 0 or 1
    };

    explicit TypedSheetModel(QObject* parent = nullptr);

    /// @param book may be nullptr: then nothing can be ticked
    void setSheet(TypedSheet sheet, TypedBook* book);
    [[nodiscard]] const TypedSheet& sheet() const { return m_sheet; }
    /// nullptr for a section.
    [[nodiscard]] const TypedItem* item(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const QString& id) const;
    /// Of what is to be typed, how many are.
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
    [[nodiscard]] int left(TypedSection::Part part) const;

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(
        const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// CheckStateRole of the first column, of an item or of all of a section.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void progressed(int done, int total);
    void failed(const Error& error);

private:
    [[nodiscard]] TypedState state(const TypedItem& item) const;
    [[nodiscard]] static bool isOpen(TypedState state);
    [[nodiscard]] int left(const TypedSection& section) const;
    [[nodiscard]] Qt::CheckState checkState(const TypedSection& section) const;
    [[nodiscard]] QVariant sectionData(
        const TypedSection& section, const QModelIndex& index, int role) const;
    [[nodiscard]] QVariant valueData(
        const TypedItem& item, const QModelIndex& index, int role) const;
    Status tick(const TypedItem& item, bool isTyped);

    TypedSheet m_sheet;
    TypedBook* m_book = nullptr;
    QHash<QString, TypedState> m_states;
};
