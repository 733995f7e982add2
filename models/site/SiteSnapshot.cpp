// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteSnapshot.h"

#include "models/site/SiteTree.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString snapshotFormat = u"doppino-snapshot/1"_s;

/// A site has some thousands of values; what has many more is none, and would fill the memory.
constexpr int maximumNodes = 2'000'000;
constexpr int maximumParts = 50'000;
constexpr int maximumDepth = 8;

tl::unexpected<Error> malformedSnapshot(const QString& reason)
{
    return fail(ErrorCode::MalformedFile, {}, reason);
}

/// Turns a tree into JSON and lays its secrets aside.
class SnapshotWriter {
public:
    QJsonObject object(const SiteNode& node, const QString& place)
    {
        QJsonObject object;
        for (const SiteNode& child : node.children) {
            const QString inner = SiteTree::joined(place, child.key);
            if (child.kind != SiteNode::Kind::Hidden)
                object.insert(child.key, json(child, inner));
            else if (!child.secret.isEmpty())
                m_secrets.insert(inner, child.secret.reveal());
        }
        if (!node.id.isEmpty())
            object.insert(u"id"_s, node.id);
        return object;
    }
    [[nodiscard]] const QJsonObject& secrets() const { return m_secrets; }

private:
    QJsonValue json(const SiteNode& node, const QString& place)
    {
        if (node.kind == SiteNode::Kind::Value)
            return node.value;
        if (node.kind == SiteNode::Kind::Fields)
            return object(node, place);
        QJsonArray parts;
        for (const SiteNode& part : node.children)
            parts.append(object(part, SiteTree::joined(place, part.key)));
        return parts;
    }

    QJsonObject m_secrets;
};

/// And back, bounded.
class SnapshotReader {
public:
    explicit SnapshotReader(const QJsonObject& secrets)
        : m_secretsLeft(secrets.size())
    {
        for (auto it = secrets.begin(); it != secrets.end(); ++it) {
            const qsizetype end = it.key().lastIndexOf(u'/');
            m_secrets[it.key().left(std::max<qsizetype>(end, 0))].append(
                { SiteTree::keys(it.key()).constLast(), Secret(it->toString()) });
            if (!it->isString())
                complain(it.key(), u"no text"_s);
        }
    }

    Result<SiteNode> read(const QJsonObject& object)
    {
        SiteNode root;
        readObject(object, root, {}, 0);
        if (m_secretsLeft > 0)
            complain(u"secrets"_s, u"of nothing"_s);
        if (!m_problem.isEmpty())
            return malformedSnapshot(m_problem);
        return root;
    }

private:
    void readObject(const QJsonObject& object, SiteNode& node, const QString& place, int depth)
    {
        node.kind = SiteNode::Kind::Fields;
        m_nodes += object.size();
        if (depth > maximumDepth || m_nodes > maximumNodes)
            return complain(place, u"too much"_s);
        for (auto it = object.begin(); it != object.end(); ++it) {
            SiteNode& child = node.children.emplaceBack();
            child.key = it.key();
            readValue(*it, child, SiteTree::joined(place, child.key), depth + 1);
        }
        takeSecrets(node, place);
    }
    void takeSecrets(SiteNode& node, const QString& place)
    {
        const auto secrets = m_secrets.take(place);
        QSet<QString> known;
        for (qsizetype i = 0; !secrets.isEmpty() && i < node.children.size(); ++i)
            known.insert(node.children[i].key);
        for (const auto& [key, secret] : secrets) {
            if (known.contains(key))
                complain(SiteTree::joined(place, key), u"twice"_s);
            SiteNode& child = node.children.emplaceBack();
            child.key = key;
            child.kind = SiteNode::Kind::Hidden;
            child.secret = secret;
            --m_secretsLeft;
        }
    }
    void readValue(const QJsonValue& value, SiteNode& node, const QString& place, int depth)
    {
        if (value.isObject())
            return readObject(value.toObject(), node, place, depth);
        const QJsonArray array = value.toArray();
        if (array.isEmpty() || !array.first().isObject()) {
            node.value = value;
            return;
        }
        readParts(array, node, place, depth);
    }
    /// Keys come from names, and secrets are found by keys: the parts are named in between.
    void readParts(const QJsonArray& array, SiteNode& list, const QString& place, int depth)
    {
        list.kind = SiteNode::Kind::Parts;
        if (array.size() > maximumParts)
            return complain(place, u"too many"_s);
        const bool isNamedById = SiteTree::namingFields(list.key).contains(u"id"_s);
        list.children.reserve(array.size());
        for (const QJsonValue& value : array) {
            SiteNode& part = list.children.emplaceBack();
            QJsonObject object = value.toObject();
            if (!isNamedById)
                part.id = object.take(u"id"_s).toString();
            if (!value.isObject())
                complain(place, u"no object"_s);
            readPart(object, list, part);
        }
        SiteTree::nameParts(list);
        for (qsizetype i = 0; i < list.children.size(); ++i) {
            SiteNode& part = list.children[i];
            part.children.clear();
            QJsonObject object = array[i].toObject();
            if (!isNamedById)
                object.remove(u"id"_s);
            readObject(object, part, SiteTree::joined(place, part.key), depth + 1);
        }
    }
    static void readPart(const QJsonObject& object, const SiteNode& list, SiteNode& part)
    {
        for (const QString& field : SiteTree::namingFields(list.key))
            part.children.append({ field, {}, SiteNode::Kind::Value, object.value(field) });
    }
    void complain(const QString& place, const QString& what)
    {
        if (m_problem.isEmpty())
            m_problem = place + u": "_s + what;
    }

    QHash<QString, QList<std::pair<QString, Secret>>> m_secrets; ///< by the place they stand in
    qsizetype m_secretsLeft;
    qsizetype m_nodes = 0;
    QString m_problem;
};

Result<QJsonObject> parsedSnapshot(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return malformedSnapshot(error.errorString());
    return document.object();
}

/// @param plain wiped
Result<QJsonObject> parsedSecrets(QByteArray plain)
{
    auto object = plain.size() > SiteSnapshot::maximumSize
        ? Result<QJsonObject>(malformedSnapshot(u"larger than 32 MiB"_s))
        : parsedSnapshot(plain);
    wipe(plain);
    return object;
}

} // namespace

SiteSnapshot SiteSnapshot::of(const Site& site)
{
    SnapshotWriter writer;
    const QJsonObject content { { u"format"_s, snapshotFormat }, { u"id"_s, site.id },
        { u"version"_s, site.version }, { u"site"_s, writer.object(SiteTree::of(site), {}) } };
    SiteSnapshot snapshot { QJsonDocument(content).toJson(QJsonDocument::Compact), {} };
    if (!writer.secrets().isEmpty()) {
        QByteArray plain = QJsonDocument(writer.secrets()).toJson(QJsonDocument::Compact);
        snapshot.secrets = Secret(plain);
        wipe(plain);
    }
    return snapshot;
}

Result<Site> SiteSnapshot::site() const
{
    if (content.size() > maximumSize)
        return malformedSnapshot(u"larger than 32 MiB"_s);
    const auto document = parsedSnapshot(content);
    if (!document)
        return tl::unexpected(document.error());
    if (document->value(u"format"_s).toString() != snapshotFormat)
        return malformedSnapshot(u"format: "_s + document->value(u"format"_s).toString().left(80));
    const auto hidden = secrets.isEmpty() ? Result<QJsonObject>(QJsonObject())
                                          : parsedSecrets(secrets.revealUtf8());
    if (!hidden)
        return tl::unexpected(hidden.error());
    const auto root = SnapshotReader(*hidden).read(document->value(u"site"_s).toObject());
    if (!root)
        return tl::unexpected(root.error());
    auto site = SiteTree::site(*root);
    if (site) {
        site->id = document->value(u"id"_s).toString();
        site->version = document->value(u"version"_s).toInt();
    }
    return site;
}
