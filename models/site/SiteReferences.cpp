// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteReferences.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

/// What a name names: a list and the field of its parts.
struct NameKind {
    QLatin1StringView kind;
    QLatin1StringView list;
    QLatin1StringView field;
};

constexpr NameKind nameKinds[] {
    { "username"_L1, "users"_L1, "username"_L1 },
    { "extension"_L1, "users"_L1, "extension"_L1 },
    { "trunk"_L1, "trunks"_L1, "name"_L1 },
    { "model"_L1, "phone_models"_L1, "id"_L1 },
};

struct Reference {
    QLatin1StringView list;
    QLatin1StringView field;
    QLatin1StringView kind;
};

constexpr Reference referringFields[] {
    { "phones"_L1, "user"_L1, "username"_L1 },
    { "phones"_L1, "model"_L1, "model"_L1 },
    { "ports"_L1, "extension"_L1, "extension"_L1 },
    { "outbound_routes"_L1, "trunks"_L1, "trunk"_L1 },
    { "inbound_routes"_L1, "destination"_L1, "extension"_L1 },
};

const QString kindKey = u"kind"_s;
const QString partKey = u"key"_s;

/// linekey_value_3 and its like hold the number of whom the key is for.
bool isKeyValue(const QString& parameter) { return parameter.contains("key_value_"_L1); }

QString placeOf(const QString& kind, const QString& key)
{
    for (const NameKind& names : nameKinds)
        if (names.kind == kind)
            return SiteTree::joined(SiteTree::joined(names.list, key), names.field);
    return {};
}

} // namespace

SiteReferences::SiteReferences(const SiteNode& tree)
{
    for (const NameKind& kind : nameKinds) {
        const SiteNode* list = tree.child(QString(kind.list));
        for (qsizetype i = 0; list && i < list->children.size(); ++i) {
            const SiteNode& part = list->children[i];
            const QString name = part.text(QString(kind.field));
            m_names[kind.kind].insert(part.key, name);
            if (!name.isEmpty() && !m_keys[kind.kind].contains(name))
                m_keys[kind.kind].insert(name, part.key);
        }
    }
}

void SiteReferences::bind(SiteNode& tree) const
{
    for (SiteNode& node : tree.children) {
        if (node.kind == SiteNode::Kind::Parts)
            bindList(node);
        if (node.key != "parameters"_L1)
            continue;
        for (SiteNode& level : node.children) {
            bindEntries(level);
            for (SiteNode& entries : level.children)
                bindEntries(entries);
        }
    }
}

void SiteReferences::bindList(SiteNode& list) const
{
    for (SiteNode& part : list.children)
        bindPart(list.key, part);
}

void SiteReferences::bindPart(const QString& list, SiteNode& part) const
{
    for (SiteNode& node : part.children) {
        if (node.kind == SiteNode::Kind::Parts)
            bindList(node);
        if (node.key == "parameters"_L1)
            bindEntries(node);
        for (const Reference& reference : referringFields)
            if (reference.list == list && reference.field == node.key)
                node.value = boundTo(reference.kind, node.value);
    }
}

void SiteReferences::bindEntries(SiteNode& entries) const
{
    for (SiteNode& entry : entries.children)
        if (entry.kind == SiteNode::Kind::Value && isKeyValue(entry.key))
            entry.value = boundTo(u"extension"_s, entry.value);
}

QJsonValue SiteReferences::boundTo(const QString& kind, const QJsonValue& name) const
{
    if (name.isArray()) {
        QJsonArray all;
        for (const QJsonValue& one : name.toArray())
            all.append(boundTo(kind, one));
        return all;
    }
    const auto keys = m_keys.constFind(kind);
    if (keys == m_keys.cend() || !keys->contains(name.toString()))
        return name;
    return QJsonObject { { kindKey, kind }, { partKey, keys->value(name.toString()) } };
}

std::optional<QJsonValue> SiteReferences::named(const QJsonValue& bound) const
{
    if (bound.isArray()) {
        QJsonArray all;
        for (const QJsonValue& one : bound.toArray()) {
            const auto name = named(one);
            if (!name)
                return {};
            all.append(*name);
        }
        return all;
    }
    if (!bound.isObject())
        return bound;
    const Names names = m_names.value(bound[kindKey].toString());
    const auto name = names.constFind(bound[partKey].toString());
    return name == names.cend() || name->isEmpty() ? std::optional<QJsonValue>()
                                                   : QJsonValue(*name);
}

bool SiteReferences::isBound(const QJsonValue& value) { return !meant(value).isEmpty(); }

QStringList SiteReferences::meant(const QJsonValue& bound)
{
    QStringList places;
    if (bound.isObject())
        places.append(placeOf(bound[kindKey].toString(), bound[partKey].toString()));
    for (const QJsonValue& one : bound.toArray())
        places += meant(one);
    return places;
}
