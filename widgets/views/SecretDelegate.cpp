// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/SecretDelegate.h"

#include "widgets/common/PasswordEdit.h"

SecretDelegate::SecretDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

QWidget* SecretDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* edit = new PasswordEdit(parent);
    edit->setObjectName(QStringLiteral("cellPassword"));
    edit->setFrame(false);
    return edit;
}

void SecretDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    qobject_cast<PasswordEdit*>(editor)->setSecret(index.data(m_role).value<Secret>());
}

void SecretDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const Secret secret = qobject_cast<PasswordEdit*>(editor)->secret();
    model->setData(index, QVariant::fromValue(secret), m_role);
}
