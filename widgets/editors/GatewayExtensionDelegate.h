// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

/// Edits the extension of an FXS port: typed, or chosen by the user whose phone it is.
class GatewayExtensionDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Choice {
        QString text; ///< "Mario Rossi, 91201"
        QString extension;
    };
    using Choices = std::function<QList<Choice>()>;

    /// @param choices asked when the cell is opened
    GatewayExtensionDelegate(Choices choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    Choices m_choices;
};
