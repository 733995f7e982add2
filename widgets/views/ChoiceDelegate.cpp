// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/ChoiceDelegate.h"

#include <QComboBox>

ChoiceDelegate::ChoiceDelegate(Choices choices, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_choices(std::move(choices))
{
}

QWidget* ChoiceDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("cellCombo"));
    for (const Choice& choice : m_choices(index)) {
        if (choice.text.isEmpty() && choice.data.isEmpty())
            combo->insertSeparator(combo->count());
        else
            combo->addItem(choice.text, choice.data);
    }
    // The delegate is const here, its signals are not.
    auto* self = const_cast<ChoiceDelegate*>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] { self->finish(combo); });
    QMetaObject::invokeMethod(combo, &QComboBox::showPopup, Qt::QueuedConnection);
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    const QString value = index.data(Qt::EditRole).toString();
    int row = combo->findData(value);
    if (row < 0 && !value.isEmpty()) { // one that is no longer offered stays as it is
        combo->addItem(value, value);
        row = combo->count() - 1;
    }
    combo->setCurrentIndex(row);
}

void ChoiceDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* combo = qobject_cast<QComboBox*>(editor);
    if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentData(), Qt::EditRole);
}

void ChoiceDelegate::finish(QWidget* editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor);
}
