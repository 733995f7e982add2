// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteMergePass.h"

#include "models/site/SiteTags.h"
#include "models/site/SiteWords.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using SiteMerge::Side;

const QString tagsPlace = u"tags"_s;

bool areSameNodes(const SiteNode* one, const SiteNode* other)
{
    return one && other ? *one == *other : one == other;
}

QHash<QString, const SiteNode*> byKey(const SiteNode* list)
{
    QHash<QString, const SiteNode*> parts;
    for (qsizetype i = 0; list && i < list->children.size(); ++i)
        parts.insert(list->children[i].key, &list->children[i]);
    return parts;
}

QStringList keysIn(const SiteNode* list, const QSet<QString>& wanted)
{
    QStringList keys;
    for (qsizetype i = 0; list && i < list->children.size(); ++i)
        if (wanted.contains(list->children[i].key))
            keys.append(list->children[i].key);
    return keys;
}

QStringList onlyThose(const QStringList& keys, const QSet<QString>& wanted)
{
    QStringList some;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(some),
        [&](const QString& key) { return wanted.contains(key); });
    return some;
}

/// What one side alone has, by the part that both have before it.
QHash<QString, QStringList> runsAfter(const QStringList& keys, const QSet<QString>& common)
{
    QHash<QString, QStringList> runs;
    QString anchor;
    for (const QString& key : keys) {
        if (common.contains(key))
            anchor = key;
        else
            runs[anchor].append(key);
    }
    return runs;
}

/// The order both have, with what each has alone in its place there. Of two runs at one place the
/// one with the lesser key comes first: whose side it is does not matter.
QStringList woven(const QStringList& order, const QStringList& mine, const QStringList& theirs)
{
    const QSet<QString> common(order.begin(), order.end());
    const auto runsHere = runsAfter(mine, common);
    const auto runsThere = runsAfter(theirs, common);
    QStringList all;
    for (const QString& anchor : QStringList { QString() } + order) {
        if (!anchor.isEmpty())
            all.append(anchor);
        QStringList first = runsHere.value(anchor);
        QStringList second = runsThere.value(anchor);
        if (!first.isEmpty() && !second.isEmpty() && second.constFirst() < first.constFirst())
            first.swap(second);
        all += first + second;
    }
    return all;
}

QStringList tagsOf(const SiteNode* node)
{
    QStringList tags;
    if (node)
        for (const QJsonValue& tag : node->value.toArray())
            tags.append(tag.toString());
    return tags;
}

/// Nobody needs to be asked about tags: what either side added is there, what either took away is
/// not.
SiteNode mergedTags(const SiteNode* base, const SiteNode* mine, const SiteNode* theirs)
{
    const QStringList before = tagsOf(base);
    QStringList tags = tagsOf(mine) + tagsOf(theirs);
    tags.sort(); // of two spellings the same one counts on both sides
    tags = SiteTags::normalised(tags);
    for (const QString& tag : before)
        if (!SiteTags::contains(tagsOf(mine), tag) || !SiteTags::contains(tagsOf(theirs), tag))
            tags = SiteTags::without(tags, { tag });
    SiteNode merged = mine ? *mine : *theirs;
    merged.value = QJsonArray::fromStringList(tags);
    return merged;
}

} // namespace

MergePass::MergePass(const MergeStates& states, const SiteMerge::Choices& choices,
    const QSet<QString>& contested, Sides sides)
    : m_states(states)
    , m_choices(choices)
    , m_contested(contested)
    , m_sides(sides)
{
}

SiteNode MergePass::run()
{
    return mergeFields({ &m_states.base.tree, &m_states.mine.tree, &m_states.theirs.tree }, {});
}

SiteNode MergePass::mergeFields(const Trio& trio, const Place& place)
{
    SiteNode merged;
    merged.key = trio.any().key;
    merged.kind = SiteNode::Kind::Fields;
    const auto base = byKey(trio.base);
    const auto mine = byKey(trio.mine);
    const auto theirs = byKey(trio.theirs);
    for (const SiteNode* side : { trio.mine, trio.theirs }) {
        for (qsizetype i = 0; side && i < side->children.size(); ++i) {
            const QString& key = side->children[i].key;
            if (side == trio.theirs && mine.contains(key))
                continue;
            auto node = mergeNode({ base.value(key), mine.value(key), theirs.value(key) },
                { SiteTree::joined(place.path, key), place.subject });
            if (node)
                merged.children.append(std::move(*node));
        }
    }
    return merged;
}

/// Most of a site is: it need not be walked through.
const SiteNode* MergePass::untouched(const Trio& trio) const
{
    if (!trio.mine || !trio.theirs)
        return nullptr;
    if (*trio.mine == *trio.theirs)
        return trio.mine;
    if (!trio.base || !m_contested.isEmpty())
        return nullptr;
    return *trio.mine == *trio.base  ? trio.theirs
        : *trio.theirs == *trio.base ? trio.mine
                                     : nullptr;
}

std::optional<SiteNode> MergePass::mergeNode(const Trio& trio, const Place& place)
{
    if (const SiteNode* node = untouched(trio))
        return *node;
    switch (trio.any().kind) {
    case SiteNode::Kind::Parts:
        return mergeParts(trio, place);
    case SiteNode::Kind::Fields:
        return mergeGroup(trio, place);
    case SiteNode::Kind::Value:
    case SiteNode::Kind::Hidden:
        break;
    }
    return mergeValue(trio, place);
}

/// The settings of one model may be missing on a side; that is as good as having none.
std::optional<SiteNode> MergePass::mergeGroup(const Trio& trio, const Place& place)
{
    SiteNode none;
    none.key = trio.any().key;
    none.kind = SiteNode::Kind::Fields;
    const bool isOfModel = place.path.startsWith("parameters/models/"_L1);
    SiteNode merged = mergeFields({ trio.base ? trio.base : &none, trio.mine ? trio.mine : &none,
                                      trio.theirs ? trio.theirs : &none },
        { place.path, isOfModel ? none.key : place.subject });
    const bool isRemoved = !(trio.mine && trio.theirs) && trio.base;
    if (isRemoved && merged.children.isEmpty())
        return {};
    return merged;
}

std::optional<SiteNode> MergePass::mergeValue(const Trio& trio, const Place& place)
{
    const auto copied
        = [](const SiteNode* node) { return node ? std::optional<SiteNode>(*node) : std::nullopt; };
    if (areSameNodes(trio.mine, trio.theirs))
        return copied(trio.mine);
    if (!m_contested.contains(place.path)) {
        if (areSameNodes(trio.mine, trio.base))
            return copied(trio.theirs);
        if (areSameNodes(trio.theirs, trio.base))
            return copied(trio.mine);
    }
    if (place.path == tagsPlace && !m_choices.contains(place.path))
        return mergedTags(trio.base, trio.mine, trio.theirs);
    SiteConflict conflict { place.path, place.subject, {}, {}, {} };
    for (const SiteNode* node : { trio.base, trio.mine, trio.theirs })
        conflict.isSecret = conflict.isSecret || (node && node->kind == SiteNode::Kind::Hidden);
    if (!conflict.isSecret) {
        conflict.base = textOf(trio.base, m_states.base.names);
        conflict.mine = textOf(trio.mine, m_states.mine.names);
        conflict.theirs = textOf(trio.theirs, m_states.theirs.names);
    }
    return copied(chosenSide(conflict) == Side::Mine ? trio.mine : trio.theirs);
}

SiteNode MergePass::mergeParts(const Trio& trio, const Place& place)
{
    const auto base = byKey(trio.base);
    const auto mine = byKey(trio.mine);
    const auto theirs = byKey(trio.theirs);
    QHash<QString, SiteNode> kept;
    for (const SiteNode* side : { trio.mine, trio.theirs }) {
        for (qsizetype i = 0; side && i < side->children.size(); ++i) {
            const SiteNode& part = side->children[i];
            if (side == trio.theirs && mine.contains(part.key))
                continue;
            auto merged
                = mergePart({ base.value(part.key), mine.value(part.key), theirs.value(part.key) },
                    { SiteTree::joined(place.path, part.key),
                        SiteWords::partName(trio.any().key, part, place.subject) });
            if (merged)
                kept.insert(part.key, std::move(*merged));
        }
    }
    SiteNode list;
    list.key = trio.any().key;
    list.kind = SiteNode::Kind::Parts;
    const QSet<QString> keys(kept.keyBegin(), kept.keyEnd());
    for (const QString& key : mergeOrder(trio, keys, place))
        list.children.append(kept.take(key));
    return list;
}

std::optional<SiteNode> MergePass::mergePart(const Trio& trio, const Place& place)
{
    if (const SiteNode* part = untouched(trio))
        return *part;
    if (trio.mine && trio.theirs) {
        SiteNode part = mergeFields(trio, place);
        const bool isMine = m_sides.id == Side::Mine;
        const SiteNode& stored = isMine ? *trio.mine : *trio.theirs;
        const SiteNode& other = isMine ? *trio.theirs : *trio.mine;
        part.id = stored.id.isEmpty() ? other.id : stored.id;
        return part;
    }
    const SiteNode& present = trio.any();
    const bool isUntouched = !trio.base || trio.base->children == present.children;
    const bool isHere = trio.mine != nullptr;
    bool isKept = !trio.base;
    if (!isUntouched || m_contested.contains(place.path)) {
        SiteConflict conflict { place.path, place.subject, trio.base ? place.subject : QString(),
            isHere ? place.subject : QString(), isHere ? QString() : place.subject };
        conflict.isRemovedByMe = trio.base && !isHere;
        conflict.isRemovedByThem = trio.base && isHere;
        isKept = (chosenSide(conflict) == Side::Mine) == isHere;
    }
    return isKept ? std::optional<SiteNode>(present) : std::nullopt;
}

QStringList MergePass::mergeOrder(const Trio& trio, const QSet<QString>& kept, const Place& place)
{
    const QStringList mine = keysIn(trio.mine, kept);
    const QStringList theirs = keysIn(trio.theirs, kept);
    const QSet<QString> common = QSet<QString>(mine.begin(), mine.end())
                                     .intersect(QSet<QString>(theirs.begin(), theirs.end()));
    const QStringList here = onlyThose(mine, common);
    const QStringList there = onlyThose(theirs, common);
    const QStringList before = keysIn(trio.base, common);
    const QSet<QString> former(before.begin(), before.end());
    const QStringList formerHere = onlyThose(here, former);
    const QStringList formerThere = onlyThose(there, former);
    if (here == there)
        return woven(here, mine, theirs);
    // Only parts that are new on both sides stand differently.
    if (formerHere == formerThere)
        return woven(std::min(here, there), mine, theirs);
    if (formerHere == before)
        return woven(there, mine, theirs);
    if (formerThere == before)
        return woven(here, mine, theirs);
    SiteConflict conflict { place.path, place.subject,
        trio.base ? SiteWords::orderText(*trio.base) : QString(), SiteWords::orderText(*trio.mine),
        SiteWords::orderText(*trio.theirs) };
    return woven(chosenSide(conflict) == Side::Mine ? here : there, mine, theirs);
}

Side MergePass::chosenSide(SiteConflict conflict)
{
    m_hasChosen = true;
    const auto choice = m_choices.constFind(conflict.place);
    if (choice != m_choices.cend())
        return *choice;
    m_conflicts.append(std::move(conflict));
    return m_sides.undecided;
}

QString MergePass::textOf(const SiteNode* node, const SiteReferences& names)
{
    if (!node)
        return {};
    SiteNode named = *node;
    named.value = names.named(node->value).value_or(node->value);
    return SiteWords::valueText(named);
}
