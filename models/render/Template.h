// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

/// The values a template is filled with: texts, switches and lists of further values.
class TemplateValues {
public:
    struct Text {
        QString value;
        QString path; ///< where a person finds it, for errors; empty = its name
    };
    void set(const QString& name, const QString& value, const QString& path = {})
    {
        m_texts.insert(name, { value, path.isEmpty() ? name : path });
    }
    void set(const QString& name, const Text& text) { m_texts.insert(name, text); }
    void turn(const QString& name, bool isOn) { m_switches.insert(name, isOn); }
    TemplateValues& append(const QString& name) { return m_lists[name].emplaceBack(); }
    /// A list that stays empty.
    void declareList(const QString& name) { m_lists[name]; }

    [[nodiscard]] const QHash<QString, Text>& texts() const { return m_texts; }
    [[nodiscard]] const QHash<QString, bool>& switches() const { return m_switches; }
    [[nodiscard]] const QHash<QString, QList<TemplateValues>>& lists() const { return m_lists; }

private:
    QHash<QString, Text> m_texts;
    QHash<QString, bool> m_switches;
    QHash<QString, QList<TemplateValues>> m_lists;
};

/// A device's configuration template: mustache with {{name}}, {{#list}}...{{/list}},
/// {{#switch}}...{{/switch}} and {{^switch}}...{{/switch}}. Logic stays in C++.
class Template {
public:
    /// What the target's syntax can hold: an empty text, or the reason why not.
    using Check = std::function<QString(const QString& value)>;

    /// @param name for errors
    Template(QString name, QString text);

    /// Errors: TemplateInvalid (subject = template, detail = a tag without a value, a value the
    /// template never uses, or the parser's words), MissingValue (a text that is empty, subject =
    /// its path), ValueNotAllowed (subject = its path, detail = check's reason).
    [[nodiscard]] Result<QString> render(const TemplateValues& values, const Check& check) const;

private:
    QString m_name;
    QString m_text;
};
