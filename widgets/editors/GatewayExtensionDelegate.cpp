// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/GatewayExtensionDelegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

GatewayExtensionDelegate::GatewayExtensionDelegate(Choices choices, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_choices(std::move(choices))
{
}

QWidget* GatewayExtensionDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(QStringLiteral("cellExtension"));
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    for (const Choice& choice : m_choices())
        combo->addItem(choice.text, choice.extension);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setFilterMode(Qt::MatchContains);
    // Chosen from the list, the cell is finished; the delegate is const here, its signals are not.
    auto* self = const_cast<GatewayExtensionDelegate*>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] { Q_EMIT self->commitData(combo); });
    // While proposals are shown Enter goes to them, and past the filter that ends the editing.
    connect(combo->lineEdit(), &QLineEdit::returnPressed, self, [self, combo] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void GatewayExtensionDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* combo = qobject_cast<QComboBox*>(editor);
    combo->setCurrentIndex(-1);
    combo->setEditText(index.data(Qt::EditRole).toString());
    combo->lineEdit()->selectAll();
}

void GatewayExtensionDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* combo = qobject_cast<QComboBox*>(editor);
    const int row = combo->findText(combo->currentText(), Qt::MatchFixedString);
    const QString text = row >= 0 ? combo->itemData(row).toString() : combo->currentText();
    model->setData(index, text, Qt::EditRole);
}

/// Names are longer than extensions: the editor takes the room it needs to the right.
void GatewayExtensionDelegate::updateEditorGeometry(
    QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const
{
    QRect area = option.rect;
    const int room = editor->parentWidget()->width() - area.left();
    area.setWidth(std::min(std::max(area.width(), editor->sizeHint().width()), room));
    editor->setGeometry(area);
}
