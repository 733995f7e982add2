// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteTree.h"

#include "models/site/SecretParameters.h"
#include "models/site/SiteFields.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
constexpr bool hasId
    = std::is_same_v<T,
          Trunk> || std::is_same_v<T, User> || std::is_same_v<T, Phone> || std::is_same_v<T, Gateway>;

struct PartNaming {
    QLatin1StringView list;
    QStringList fields;
};

const QList<PartNaming>& partNamings()
{
    static const QList<PartNaming> namings { { "trunks"_L1, { u"name"_s } },
        { "users"_L1, { u"username"_s } }, { "phones"_L1, { u"mac"_s } },
        { "phone_models"_L1, { u"id"_s } }, { "gateways"_L1, { u"name"_s } },
        { "ports"_L1, { u"kind"_s } }, { "outbound_routes"_L1, { u"name"_s } },
        { "inbound_routes"_L1, { u"number"_s, u"caller"_s } }, { "phonebooks"_L1, { u"name"_s } } };
    return namings;
}

/// The site file's group of what the site itself has; its values are the tree's own.
bool isSiteItself(const char* key) { return qstrcmp(key, "site") == 0; }

/// Bytes that are no UTF-8 stand as Base64 in a list of one.
QJsonValue contentValue(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (text.toUtf8() == bytes)
        return text;
    return QJsonArray { QString::fromLatin1(bytes.toBase64()) };
}

/// A visitor of SiteFields that builds a tree.
class TreeBuilder {
public:
    explicit TreeBuilder(SiteNode& node)
        : m_node(node)
    {
        m_node.kind = SiteNode::Kind::Fields;
    }

    void text(const char* key, const QString& value) { put(key, value); }
    void flag(const char* key, bool value) { put(key, value); }
    void number(const char* key, int value) { put(key, value); }
    void texts(const char* key, const QStringList& value)
    {
        put(key, QJsonArray::fromStringList(value));
    }
    void secret(const char* key, const Secret& value) { hide(QString::fromLatin1(key), value); }
    void mac(const char* key, const MacAddress& value)
    {
        put(key, value.isNull() ? QString() : value.hyphens());
    }
    void portKind(const char* key, PortKind value) { put(key, portKindName(value)); }
    void content(const char* key, const QByteArray& value) { put(key, contentValue(value)); }
    void entry(const char* key, const QByteArray& value) { put(key, contentValue(value)); }

    void dictionary(const char* key, const QMap<QString, QString>& value)
    {
        fill(append(QString::fromLatin1(key)), value);
    }
    void dictionaries(const char* key, const QMap<QString, QMap<QString, QString>>& value)
    {
        TreeBuilder inner(append(QString::fromLatin1(key)));
        for (auto it = value.begin(); it != value.end(); ++it)
            fill(inner.append(it.key()), it.value());
    }
    template <typename Fill> void object(const char* key, Fill fillObject)
    {
        if (isSiteItself(key))
            return fillObject(*this);
        TreeBuilder inner(append(QString::fromLatin1(key)));
        fillObject(inner);
    }
    template <typename T, typename Fill>
    void list(const char* key, const QList<T>& values, Fill fillPart)
    {
        SiteNode& node = append(QString::fromLatin1(key));
        node.kind = SiteNode::Kind::Parts;
        node.children.reserve(values.size());
        for (const T& value : values) {
            SiteNode& part = node.children.emplaceBack();
            if constexpr (hasId<T>)
                part.id = value.id;
            TreeBuilder inner(part);
            fillPart(inner, value);
        }
        SiteTree::nameParts(node);
    }

    void optionalText(const char* key, const QString& value) { text(key, value); }
    void optionalFlag(const char* key, bool value) { flag(key, value); }
    void optionalNumber(const char* key, int value, int /*usual*/) { number(key, value); }
    void optionalTexts(const char* key, const QStringList& value) { texts(key, value); }
    void optionalSecret(const char* key, const Secret& value) { secret(key, value); }
    template <typename Fill> void optionalObject(const char* key, Fill fillObject)
    {
        object(key, fillObject);
    }
    template <typename T, typename Fill>
    void optionalList(const char* key, const QList<T>& values, Fill fillPart)
    {
        list(key, values, fillPart);
    }

private:
    SiteNode& append(const QString& key)
    {
        SiteNode& node = m_node.children.emplaceBack();
        node.key = key;
        return node;
    }
    void put(const char* key, const QJsonValue& value)
    {
        append(QString::fromLatin1(key)).value = value;
    }
    void hide(const QString& key, const Secret& value)
    {
        SiteNode& node = append(key);
        node.kind = SiteNode::Kind::Hidden;
        node.secret = value;
    }
    static void fill(SiteNode& node, const QMap<QString, QString>& entries)
    {
        TreeBuilder inner(node);
        for (auto it = entries.begin(); it != entries.end(); ++it) {
            if (SecretParameters::isSecretValue(it.key(), it.value()))
                inner.hide(it.key(), Secret(it.value()));
            else
                inner.append(it.key()).value = it.value();
        }
    }

    SiteNode& m_node;
};

/// A visitor of SiteFields that takes a tree. The first thing wrong is told.
class TreeTaker {
public:
    TreeTaker(const SiteNode& node, QString place, QString& problem)
        : m_node(node)
        , m_place(std::move(place))
        , m_problem(problem)
    {
    }
    ~TreeTaker()
    {
        if (m_taken.size() == m_node.children.size())
            return;
        for (const SiteNode& node : m_node.children)
            if (!m_taken.contains(node.key))
                complain(node.key, u"unknown"_s);
    }
    Q_DISABLE_COPY_MOVE(TreeTaker)

    void text(const char* key, QString& to)
    {
        if (const QJsonValue* value = take(key, QJsonValue::String))
            to = value->toString();
    }
    void flag(const char* key, bool& to)
    {
        if (const QJsonValue* value = take(key, QJsonValue::Bool))
            to = value->toBool();
    }
    void number(const char* key, int& to)
    {
        const QJsonValue* value = take(key, QJsonValue::Double);
        if (!value)
            return;
        const double given = value->toDouble();
        if (given < std::numeric_limits<int>::min() || given > std::numeric_limits<int>::max()
            || given != std::floor(given))
            complain(QString::fromLatin1(key), u"no whole number"_s);
        else
            to = int(given);
    }
    void texts(const char* key, QStringList& to)
    {
        const SiteNode* node = find(key);
        if (node && isEmptyList(*node))
            return to.clear();
        if (const QJsonValue* value = take(key, QJsonValue::Array))
            to = textsOf(key, value->toArray());
    }
    void secret(const char* key, Secret& to)
    {
        const SiteNode* node = find(key);
        if (node && node->kind != SiteNode::Kind::Hidden)
            complain(node->key, u"not a secret"_s);
        else if (node)
            to = node->secret;
    }
    void mac(const char* key, MacAddress& to)
    {
        const QJsonValue* value = take(key, QJsonValue::String);
        if (!value || value->toString().isEmpty())
            return;
        if (const auto parsed = MacAddress::parse(value->toString()))
            to = *parsed;
        else
            complain(QString::fromLatin1(key), u"no MAC address"_s);
    }
    void portKind(const char* key, PortKind& to)
    {
        const QJsonValue* value = take(key, QJsonValue::String);
        if (!value)
            return;
        if (const auto kind = portKindFromName(value->toString()))
            to = *kind;
        else
            complain(QString::fromLatin1(key), u"no kind of port"_s);
    }
    void content(const char* key, QByteArray& to)
    {
        const SiteNode* node = find(key);
        if (node && node->value.isArray())
            to = QByteArray::fromBase64(textsOf(key, node->value.toArray()).value(0).toLatin1());
        else if (const QJsonValue* value = take(key, QJsonValue::String))
            to = value->toString().toUtf8();
    }
    void entry(const char* key, QByteArray& to) { content(key, to); }

    void dictionary(const char* key, QMap<QString, QString>& to)
    {
        if (const SiteNode* node = take(key, SiteNode::Kind::Fields))
            takeEntries(*node, to);
    }
    void dictionaries(const char* key, QMap<QString, QMap<QString, QString>>& to)
    {
        const SiteNode* node = take(key, SiteNode::Kind::Fields);
        if (!node)
            return;
        for (const SiteNode& entries : node->children) {
            if (entries.kind == SiteNode::Kind::Fields)
                takeEntries(entries, to[entries.key]);
            else
                complain(entries.key, u"of another kind"_s);
        }
    }
    template <typename Fill> void object(const char* key, Fill fill)
    {
        if (isSiteItself(key))
            return fill(*this);
        const SiteNode* node = take(key, SiteNode::Kind::Fields);
        if (!node)
            return;
        TreeTaker inner(*node, SiteTree::joined(m_place, node->key), m_problem);
        fill(inner);
    }
    template <typename T, typename Fill> void list(const char* key, QList<T>& to, Fill fill)
    {
        const SiteNode* node = find(key);
        if (!node || isEmptyList(*node) || !take(key, SiteNode::Kind::Parts))
            return;
        const QString place = SiteTree::joined(m_place, node->key);
        to.reserve(node->children.size());
        for (const SiteNode& part : node->children) {
            TreeTaker inner(part, SiteTree::joined(place, part.key), m_problem);
            T& value = to.emplaceBack();
            if constexpr (hasId<T>)
                value.id = part.id;
            fill(inner, value);
        }
    }

    void optionalText(const char* key, QString& to) { text(key, to); }
    void optionalFlag(const char* key, bool& to) { flag(key, to); }
    void optionalNumber(const char* key, int& to, int /*usual*/) { number(key, to); }
    void optionalTexts(const char* key, QStringList& to) { texts(key, to); }
    void optionalSecret(const char* key, Secret& to) { secret(key, to); }
    template <typename Fill> void optionalObject(const char* key, Fill fill) { object(key, fill); }
    template <typename T, typename Fill> void optionalList(const char* key, QList<T>& to, Fill fill)
    {
        list(key, to, fill);
    }

private:
    const SiteNode* find(const char* key)
    {
        const SiteNode* node = m_node.child(QString::fromLatin1(key));
        if (node)
            m_taken.insert(node->key);
        return node;
    }
    const SiteNode* take(const char* key, SiteNode::Kind kind)
    {
        const SiteNode* node = find(key);
        if (!node || node->kind == kind)
            return node;
        complain(node->key, u"of another kind"_s);
        return nullptr;
    }
    const QJsonValue* take(const char* key, QJsonValue::Type type)
    {
        const SiteNode* node = take(key, SiteNode::Kind::Value);
        if (!node || node->value.type() == type)
            return node ? &node->value : nullptr;
        complain(node->key, u"of another type"_s);
        return nullptr;
    }
    QStringList textsOf(const char* key, const QJsonArray& array)
    {
        QStringList texts;
        texts.reserve(array.size());
        for (const QJsonValue& value : array) {
            if (!value.isString())
                complain(QString::fromLatin1(key), u"not a list of texts"_s);
            texts.append(value.toString());
        }
        return texts;
    }
    void takeEntries(const SiteNode& node, QMap<QString, QString>& to)
    {
        for (const SiteNode& entry : node.children) {
            if (entry.kind == SiteNode::Kind::Hidden)
                to.insert(entry.key, entry.secret.reveal());
            else if (entry.kind == SiteNode::Kind::Value && entry.value.isString())
                to.insert(entry.key, entry.value.toString());
            else
                complain(entry.key, u"not a text"_s);
        }
    }
    /// In JSON an empty list does not say what it is a list of.
    static bool isEmptyList(const SiteNode& node)
    {
        return node.children.isEmpty()
            && (node.kind == SiteNode::Kind::Parts
                || (node.kind == SiteNode::Kind::Value && node.value == QJsonArray()));
    }
    void complain(const QString& key, const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = SiteTree::joined(m_place, key) + u": "_s + what;
    }

    const SiteNode& m_node;
    QString m_place;
    QString& m_problem;
    QSet<QString> m_taken;
};

} // namespace

const SiteNode* SiteNode::child(QStringView wanted) const
{
    for (const SiteNode& node : children)
        if (node.key == wanted)
            return &node;
    return nullptr;
}

QString SiteNode::text(QStringView field) const
{
    const SiteNode* node = child(field);
    return node ? node->value.toString() : QString();
}

namespace SiteTree {

SiteNode of(const Site& site)
{
    SiteNode root;
    TreeBuilder builder(root);
    SiteFields::document(builder, site);
    return root;
}

Result<Site> site(const SiteNode& root)
{
    Site site;
    QString problem;
    {
        TreeTaker taker(root, {}, problem);
        SiteFields::document(taker, site);
    }
    if (!problem.isEmpty())
        return fail(ErrorCode::MalformedFile, {}, problem);
    return site;
}

QStringList namingFields(QStringView list)
{
    for (const PartNaming& naming : partNamings())
        if (naming.list == list)
            return naming.fields;
    return {};
}

void nameParts(SiteNode& list)
{
    const QStringList fields = namingFields(list.key);
    // Ports have no names: each is the first, second, ... of its kind.
    const bool isCounted = list.key == "ports"_L1;
    QHash<QString, int> counts;
    QSet<QString> used;
    for (SiteNode& part : list.children) {
        QString base = part.id;
        if (base.isEmpty()) {
            QStringList names;
            for (const QString& field : fields)
                names.append(part.text(field));
            base = names.join(u'|');
        }
        if (base.isEmpty())
            base = u"?"_s;
        int& count = counts[base];
        do {
            ++count;
            part.key = isCounted ? base + QString::number(count)
                : count == 1     ? base
                                 : u"%1#%2"_s.arg(base).arg(count);
        } while (used.contains(part.key));
        used.insert(part.key);
    }
}

QString joined(const QString& place, const QString& key)
{
    QString escaped = key;
    escaped.replace(u'%', "%25"_L1).replace(u'/', "%2F"_L1);
    return place.isEmpty() ? escaped : place + u'/' + escaped;
}

QStringList keys(const QString& place)
{
    QStringList keys = place.split(u'/');
    for (QString& key : keys)
        key.replace("%2F"_L1, "/"_L1).replace("%25"_L1, "%"_L1);
    return keys;
}

} // namespace SiteTree
