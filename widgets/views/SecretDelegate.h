// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Edits a password in a table, hidden, with the eye of PasswordEdit.
class SecretDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// @param role of the model, holding a Secret
    SecretDelegate(int role, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int m_role;
};
