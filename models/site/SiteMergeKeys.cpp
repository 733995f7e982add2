// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteMergeKeys.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QStringList listsWithIds { u"trunks"_s, u"users"_s, u"phones"_s, u"gateways"_s };

SiteNode* listIn(SiteNode& tree, const QString& name)
{
    const auto it = std::find_if(tree.children.begin(), tree.children.end(),
        [&](const SiteNode& node) { return node.key == name; });
    return it == tree.children.end() ? nullptr : &*it;
}

QString givenName(const SiteNode& part, const QString& list)
{
    return part.text(SiteTree::namingFields(list).constFirst());
}

QSet<QString> keysOf(const SiteNode& list)
{
    QSet<QString> keys;
    for (const SiteNode& part : list.children)
        keys.insert(part.key);
    return keys;
}

/// Parts of `list` that are not in `others`, by name; the first of a name counts.
QHash<QString, SiteNode*> newParts(SiteNode& list, const QSet<QString>& others)
{
    QHash<QString, SiteNode*> parts;
    for (SiteNode& part : list.children) {
        const QString name = givenName(part, list.key);
        if (!name.isEmpty() && !others.contains(part.key) && !parts.contains(name))
            parts.insert(name, &part);
    }
    return parts;
}

void adoptKnown(SiteNode& list, const SiteNode& base)
{
    const QSet<QString> taken = keysOf(list);
    QHash<QString, const SiteNode*> known;
    for (const SiteNode& part : base.children)
        if (!taken.contains(part.key))
            known.insert(givenName(part, base.key), &part);
    for (SiteNode& part : list.children) {
        if (!part.id.isEmpty())
            continue;
        if (const SiteNode* former = known.take(givenName(part, list.key))) {
            part.key = former->key;
            part.id = former->id;
        }
    }
}

void joinNew(SiteNode& mine, SiteNode& theirs, const SiteNode& base)
{
    const QSet<QString> baseKeys = keysOf(base);
    const auto newHere = newParts(mine, baseKeys | keysOf(theirs));
    const auto newThere = newParts(theirs, baseKeys | keysOf(mine));
    for (auto it = newHere.begin(); it != newHere.end(); ++it) {
        SiteNode* other = newThere.value(it.key());
        if (!other)
            continue;
        const QString key = std::min(it.value()->key, other->key);
        it.value()->key = key;
        other->key = key;
    }
}

MergeState stateOf(SiteNode tree)
{
    MergeState state { tree, std::move(tree), SiteReferences(SiteNode()) };
    state.names = SiteReferences(state.plain);
    state.names.bind(state.tree);
    return state;
}

} // namespace

namespace SiteMergeKeys {

MergeStates statesOf(const Site* base, const Site& mine, const Site& theirs)
{
    SiteNode trees[] { base ? SiteTree::of(*base) : SiteNode(), SiteTree::of(mine),
        SiteTree::of(theirs) };
    const SiteNode none;
    for (const QString& name : listsWithIds) {
        const SiteNode* known = listIn(trees[0], name);
        const SiteNode& former = known ? *known : none;
        SiteNode* here = listIn(trees[1], name);
        SiteNode* there = listIn(trees[2], name);
        adoptKnown(*here, former);
        adoptKnown(*there, former);
        joinNew(*here, *there, former);
    }
    return { stateOf(std::move(trees[0])), stateOf(std::move(trees[1])),
        stateOf(std::move(trees[2])) };
}

} // namespace SiteMergeKeys
