// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/FieldBinder.h"

#include <QLineEdit>
#include <QScopedValueRollback>

FieldBinder::FieldBinder(SiteDraft* draft, Texts* texts, QWidget* editor)
    : QObject(editor)
    , m_draft(draft)
    , m_texts(texts)
    , m_editor(editor)
{
    connect(draft, &SiteDraft::changed, this, [this](const QObject* source) {
        if (source != m_editor)
            refresh();
    });
}

QLabel* FieldBinder::row(QFormLayout* form, const char* source, QWidget* field,
    const char* objectName, const QString& path)
{
    QLabel* label = m_texts->row(form, source, field, objectName);
    auto* error = new FieldError(m_draft, path, field, m_editor);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, error);
    return label;
}

QLabel* FieldBinder::row(QFormLayout* form, const char* source, QWidget* field,
    const char* objectName, const std::function<QString()>& path)
{
    QLabel* label = m_texts->row(form, source, field, objectName);
    form->setWidget(form->rowCount(), QFormLayout::FieldRole, errorOf(field, path));
    return label;
}

FieldError* FieldBinder::errorOf(QWidget* field, const std::function<QString()>& path)
{
    auto* error = new FieldError(m_draft, path(), field, m_editor);
    onRefresh([error, path] { error->setPath(path()); });
    return error;
}

void FieldBinder::refresh()
{
    const QScopedValueRollback guard(m_isRefreshing, true);
    for (const auto& show : std::as_const(m_refreshers))
        show();
}

void FieldBinder::setText(QLineEdit* field, const QString& value)
{
    if (field->text() != value)
        field->setText(value);
}

void FieldBinder::choose(QComboBox* field, const QString& value)
{
    if (field->findData(value) < 0)
        field->addItem(value, value);
    field->setCurrentIndex(field->findData(value));
}
