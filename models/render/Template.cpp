// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/render/Template.h"

#include <QRegularExpression>
#include <QSet>

#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
using kainjow::mustache::data;

namespace {

/// Follows the template's tags beside its values, so that nothing is missing and nothing is unused.
class TagChecker {
public:
    TagChecker(const QString& text, const TemplateValues& values)
        : m_values(values)
    {
        static const QRegularExpression tag(u"\\{\\{([#^/]?)\\s*([A-Za-z0-9_]+)\\s*\\}\\}"_s);
        auto it = tag.globalMatch(text);
        while (it.hasNext()) {
            const auto match = it.next();
            m_tags.append({ match.captured(1), match.captured(2) });
        }
        // Mustache has more kinds of tags; kainjow would let those vanish without a word.
        if (text.count(u"{{"_s) != m_tags.size())
            m_fault = u"a tag that is neither {{name}} nor a section"_s;
    }

    /// The first fault in words; empty when there is none.
    QString fault()
    {
        if (m_fault.isEmpty())
            check(0, int(m_tags.size()), { &m_values });
        if (m_fault.isEmpty())
            reportUnused(m_values);
        return m_fault;
    }

private:
    struct Tag {
        QString sigil;
        QString name;
    };
    using Scopes = QList<const TemplateValues*>;

    void check(int from, int to, const Scopes& scopes)
    {
        for (int i = from; i < to && m_fault.isEmpty(); ++i) {
            const Tag& tag = m_tags[i];
            if (tag.sigil.isEmpty()) {
                if (!isText(tag.name, scopes))
                    m_fault = u"no value for {{%1}}"_s.arg(tag.name);
                continue;
            }
            const int end = closing(i, to);
            if (end < 0) {
                m_fault = u"section {{%1}} is not closed"_s.arg(tag.name);
                return;
            }
            checkSection(tag, i + 1, end, scopes);
            i = end;
        }
    }

    void checkSection(const Tag& tag, int from, int to, const Scopes& scopes)
    {
        for (const TemplateValues* scope : scopes) {
            if (scope->switches().contains(tag.name)) {
                m_used.insert(tag.name);
                return check(from, to, scopes);
            }
            const auto list = scope->lists().constFind(tag.name);
            if (list == scope->lists().constEnd())
                continue;
            m_used.insert(tag.name);
            for (const TemplateValues& element : *list)
                check(from, to, Scopes { &element } + scopes);
            if (list->isEmpty())
                markUsed(from, to);
            return;
        }
        m_fault = u"no switch or list {{%1}}"_s.arg(tag.name);
    }

    int closing(int open, int to) const
    {
        int depth = 0;
        for (int i = open; i < to; ++i) {
            if (m_tags[i].sigil == u"/")
                --depth;
            else if (!m_tags[i].sigil.isEmpty())
                ++depth;
            if (depth == 0)
                return m_tags[i].name == m_tags[open].name ? i : -1;
        }
        return -1;
    }

    bool isText(const QString& name, const Scopes& scopes)
    {
        m_used.insert(name);
        return std::any_of(scopes.begin(), scopes.end(),
            [&](const TemplateValues* scope) { return scope->texts().contains(name); });
    }

    void markUsed(int from, int to)
    {
        for (int i = from; i < to; ++i)
            m_used.insert(m_tags[i].name);
    }

    void reportUnused(const TemplateValues& values)
    {
        QStringList names
            = values.texts().keys() + values.switches().keys() + values.lists().keys();
        names.sort();
        for (const QString& name : std::as_const(names))
            if (!m_used.contains(name))
                m_fault = u"value %1 is never used"_s.arg(name);
        for (const auto& list : values.lists())
            for (const TemplateValues& element : list)
                if (m_fault.isEmpty())
                    reportUnused(element);
    }

    const TemplateValues& m_values;
    QList<Tag> m_tags;
    QSet<QString> m_used;
    QString m_fault;
};

Status checkValues(const TemplateValues& values, const Template::Check& check)
{
    for (auto it = values.texts().begin(); it != values.texts().end(); ++it) {
        if (it->value.isEmpty())
            return fail(ErrorCode::MissingValue, it->path);
        if (const QString reason = check(it->value); !reason.isEmpty())
            return fail(ErrorCode::ValueNotAllowed, it->path, reason);
    }
    for (const auto& list : values.lists())
        for (const TemplateValues& element : list)
            if (const Status status = checkValues(element, check); !status)
                return status;
    return {};
}

data toData(const TemplateValues& values)
{
    data out;
    for (auto it = values.texts().begin(); it != values.texts().end(); ++it)
        out.set(it.key().toStdString(), it->value.toStdString());
    for (auto it = values.switches().begin(); it != values.switches().end(); ++it)
        out.set(it.key().toStdString(), *it);
    for (auto it = values.lists().begin(); it != values.lists().end(); ++it) {
        data list { data::type::list };
        for (const TemplateValues& element : *it)
            list << toData(element);
        out.set(it.key().toStdString(), list);
    }
    return out;
}

} // namespace

Template::Template(QString name, QString text)
    : m_name(std::move(name))
    , m_text(std::move(text))
{
}

Result<QString> Template::render(const TemplateValues& values, const Check& check) const
{
    if (const QString fault = TagChecker(m_text, values).fault(); !fault.isEmpty())
        return fail(ErrorCode::TemplateInvalid, m_name, fault);
    if (const Status status = checkValues(values, check); !status)
        return tl::unexpected(status.error());
    kainjow::mustache::mustache engine(m_text.toStdString());
    if (!engine.is_valid())
        return fail(
            ErrorCode::TemplateInvalid, m_name, QString::fromStdString(engine.error_message()));
    // Values were checked against the target's syntax: they go in as they are.
    engine.set_custom_escape([](const std::string& text) { return text; });
    return QString::fromStdString(engine.render(toData(values)));
}
