// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <functional>

/// Edits a cell with a list of choices. The cell's edit value is the choice's data.
class ChoiceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    struct Choice {
        QString text; ///< empty text and empty data: a separator
        QString data;
    };
    using Choices = std::function<QList<Choice>(const QModelIndex& index)>;

    /// @param choices asked when the list is opened; index is the view's
    ChoiceDelegate(Choices choices, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(
        QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    void finish(QWidget* editor);
    Choices m_choices;
};
