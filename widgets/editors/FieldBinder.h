// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/FieldError.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

/// Ties the fields of one editor to members of the draft, both ways. A member is a generic lambda,
/// `[](auto& site) -> auto& { return site.name; }`, so that it reads and writes alike.
class FieldBinder : public QObject {
    Q_OBJECT

public:
    /// @param editor the owner, and the source named in SiteDraft::changed()
    FieldBinder(SiteDraft* draft, Texts* texts, QWidget* editor);

    /// A row with the line for its fault beneath; see Texts::row and FieldError.
    QLabel* row(QFormLayout* form, const char* source, QWidget* field, const char* objectName,
        const QString& path);

    /// For an editor that turns to another entry of a list. @param path asked at each refresh
    QLabel* row(QFormLayout* form, const char* source, QWidget* field, const char* objectName,
        const std::function<QString()>& path);
    /// The line for the fault of a field that has no row of its own.
    FieldError* errorOf(QWidget* field, const std::function<QString()>& path);

    using Cleaner = QString (*)(const QString& typed);
    static QString trimmed(const QString& typed) { return typed.trimmed(); }

    /// @param clean puts unambiguous spellings right; the field shows it at the next refresh
    template <typename Member>
    void text(QLineEdit* field, Member member, Cleaner clean = &FieldBinder::trimmed)
    {
        connect(field, &QLineEdit::textEdited, this,
            [this, member, clean](const QString& value) { write(member, clean(value)); });
        onRefresh([this, field, member] { setText(field, member(m_draft->site())); });
    }

    template <typename Member> void secret(PasswordEdit* field, Member member)
    {
        connect(field, &PasswordEdit::secretEdited, this,
            [this, field, member] { write(member, field->secret()); });
        onRefresh([this, field, member] { field->setSecret(member(m_draft->site())); });
    }

    template <typename Member> void flag(QCheckBox* field, Member member)
    {
        connect(field, &QCheckBox::clicked, this, [this, member](bool on) { write(member, on); });
        onRefresh([this, field, member] { field->setChecked(member(m_draft->site())); });
    }

    /// 0 is the member's "not stated".
    template <typename Member> void number(QSpinBox* field, Member member)
    {
        connect(field, &QSpinBox::valueChanged, this, [this, member](int value) {
            if (!m_isRefreshing)
                write(member, value);
        });
        onRefresh([this, field, member] { field->setValue(member(m_draft->site())); });
    }

    /// By the items' data, a QString. A value that is not offered is added as it stands.
    template <typename Member> void choice(QComboBox* field, Member member)
    {
        connect(field, &QComboBox::activated, this,
            [this, field, member](int index) { write(member, field->itemData(index).toString()); });
        onRefresh([this, field, member] { choose(field, member(m_draft->site())); });
    }

    /// Shows the draft's values again.
    void refresh();
    void onRefresh(std::function<void()> show) { m_refreshers.append(std::move(show)); }

private:
    template <typename Member, typename Value> void write(Member member, const Value& value)
    {
        m_draft->edit(m_editor, [&](Site& site) { member(site) = value; });
    }
    static void setText(QLineEdit* field, const QString& value);
    static void choose(QComboBox* field, const QString& value);

    SiteDraft* m_draft;
    Texts* m_texts;
    QWidget* m_editor;
    bool m_isRefreshing = false;
    QList<std::function<void()>> m_refreshers;
};
