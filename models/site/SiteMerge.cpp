// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/SiteMerge.h"

#include "models/site/SiteMergeFaults.h"
#include "models/site/SiteMergeKeys.h"
#include "models/site/SiteMergePass.h"
#include "models/site/SiteReferences.h"
#include "models/site/SiteTree.h"
#include "models/site/SiteWords.h"

#include <QJsonValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using SiteMerge::Side;

/// Names that stand in for keys become names again.
class NameGiver {
public:
    NameGiver(const MergeStates& states, const SiteReferences& merged)
        : m_states(states)
        , m_merged(merged)
    {
    }
    void give(SiteNode& node, const QString& place)
    {
        if (node.kind == SiteNode::Kind::Value && SiteReferences::isBound(node.value))
            node.value = nameOf(node.value, place);
        for (SiteNode& child : node.children)
            give(child, SiteTree::joined(place, child.key));
    }
    /// Places that refer to what is not there any more, each with the place of the lost name.
    [[nodiscard]] const QList<QStringList>& dangling() const { return m_dangling; }

private:
    QJsonValue nameOf(const QJsonValue& bound, const QString& place)
    {
        if (const auto name = m_merged.named(bound))
            return *name;
        m_dangling.append(QStringList { place } + SiteReferences::meant(bound));
        for (const SiteReferences* side : { &m_states.theirs.names, &m_states.mine.names })
            if (const auto name = side->named(bound))
                return *name;
        return m_states.base.names.named(bound).value_or(QString());
    }

    const MergeStates& m_states;
    const SiteReferences& m_merged;
    QList<QStringList> m_dangling;
};

QSet<QString> ownModels(const MergeStates& states)
{
    QSet<QString> models;
    for (const MergeState* state : { &states.base, &states.mine, &states.theirs })
        if (const SiteNode* list = state->tree.child(u"phone_models"))
            for (const SiteNode& model : list->children)
                models.insert(model.text(u"id"));
    return models;
}

QString faultId(QStringList places)
{
    places.sort();
    return places.join(u'\n');
}

QSet<QString> faultIds(const SiteNode& tree, const QSet<QString>& models)
{
    QSet<QString> ids;
    for (const QStringList& fault : SiteMergeFaults::find(tree, models))
        ids.insert(faultId(fault));
    return ids;
}

QString modelAndPorts(const SiteNode& gateway)
{
    QStringList parts { gateway.text(u"model"), gateway.text(u"transport") };
    if (const SiteNode* ports = gateway.child(u"ports"))
        for (const SiteNode& port : ports->children)
            parts.append(port.key);
    return parts.join(u'\n');
}

/// A gateway's ports and transport are those of its model: a mixture fits neither.
QList<QStringList> mixedGateways(const SiteNode& merged, const MergeStates& states)
{
    QList<QStringList> faults;
    const SiteNode* gateways = merged.child(u"gateways");
    const SiteNode* mine = states.mine.tree.child(u"gateways");
    const SiteNode* theirs = states.theirs.tree.child(u"gateways");
    for (qsizetype i = 0; gateways && mine && theirs && i < gateways->children.size(); ++i) {
        const SiteNode& gateway = gateways->children[i];
        const SiteNode* one = mine->child(gateway.key);
        const SiteNode* other = theirs->child(gateway.key);
        if (!one || !other || one->text(u"model") == other->text(u"model"))
            continue;
        const QString mixed = modelAndPorts(gateway);
        if (mixed == modelAndPorts(*one) || mixed == modelAndPorts(*other))
            continue;
        const QString place = SiteTree::joined(u"gateways"_s, gateway.key);
        faults.append({ SiteTree::joined(place, u"model"_s),
            SiteTree::joined(place, u"transport"_s), SiteTree::joined(place, u"ports"_s) });
    }
    return faults;
}

bool isDecision(const SiteNode* mine, const SiteNode* theirs, bool isPart)
{
    const SiteNode& any = mine ? *mine : *theirs;
    const bool isValue = any.kind == SiteNode::Kind::Value || any.kind == SiteNode::Kind::Hidden;
    return isValue || (isPart && !(mine && theirs));
}

/// The places at or below a node where the two sides differ, as far as they can be decided.
void addDiffering(const SiteNode* mine, const SiteNode* theirs, const QString& place, bool isPart,
    QSet<QString>& places)
{
    if (!(mine || theirs) || (mine && theirs && *mine == *theirs))
        return;
    if (isDecision(mine, theirs, isPart)) {
        places.insert(place);
        return;
    }
    const SiteNode& any = mine ? *mine : *theirs;
    const SiteNode none;
    const bool areParts = any.kind == SiteNode::Kind::Parts;
    for (const SiteNode* side : { mine ? mine : &none, theirs ? theirs : &none })
        for (const SiteNode& child : side->children)
            addDiffering(mine ? mine->child(child.key) : nullptr,
                theirs ? theirs->child(child.key) : nullptr, SiteTree::joined(place, child.key),
                areParts, places);
}

/// The same for one place, which may be within a part that only one side has.
void addContested(const MergeStates& states, const QString& place, QSet<QString>& places)
{
    const SiteNode* mine = &states.mine.tree;
    const SiteNode* theirs = &states.theirs.tree;
    QString reached;
    bool isPart = false;
    for (const QString& key : SiteTree::keys(place)) {
        const SiteNode& any = mine ? *mine : *theirs;
        isPart = any.kind == SiteNode::Kind::Parts;
        mine = mine ? mine->child(key) : nullptr;
        theirs = theirs ? theirs->child(key) : nullptr;
        reached = SiteTree::joined(reached, key);
        if (!mine && !theirs)
            return;
        if (isPart && !(mine && theirs))
            break;
    }
    addDiffering(mine, theirs, reached, isPart, places);
}

class SiteMerger {
public:
    SiteMerger(const Site* base, const Site& mine, const Site& theirs,
        const SiteMerge::Choices& choices, Side idOf)
        : m_states(SiteMergeKeys::statesOf(base, mine, theirs))
        , m_choices(choices)
        , m_idOf(idOf)
        , m_ownModels(ownModels(m_states))
    {
    }

    /// What the two sides make wrong together is put among the conflicts, from both directions,
    /// so that it is the same for either.
    SiteNode run(SiteMerge::Merged& result)
    {
        for (;;) {
            MergePass pass(m_states, m_choices, m_contested, { Side::Mine, m_idOf });
            SiteNode merged = pass.run();
            QSet<QString> wrong = wrongPlaces(merged);
            if (pass.hasChosen()) {
                SiteNode reverse
                    = MergePass(m_states, m_choices, m_contested, { Side::Theirs, m_idOf }).run();
                wrong.unite(wrongPlaces(reverse));
            }
            if (wrong.isEmpty()) {
                result.conflicts = pass.conflicts();
                result.taken = SiteDiff::between(m_states.mine.plain, merged);
                return merged;
            }
            m_contested.unite(wrong);
        }
    }

private:
    /// Names the tree's references, too. Nothing that is contested already.
    QSet<QString> wrongPlaces(SiteNode& merged)
    {
        const SiteReferences names(merged);
        NameGiver giver(m_states, names);
        giver.give(merged, {});
        QList<QStringList> faults = giver.dangling() + mixedGateways(merged, m_states);
        for (const QStringList& fault : SiteMergeFaults::find(merged, m_ownModels))
            if (!knownFaults().contains(faultId(fault)))
                faults.append(fault);
        QSet<QString> places;
        for (const QStringList& fault : faults)
            for (const QString& place : fault)
                addContested(m_states, place, places);
        return places.subtract(m_contested);
    }

    /// What is wrong on one side alone is no matter of merging.
    const QSet<QString>& knownFaults()
    {
        if (!m_areFaultsKnown) {
            m_knownFaults = faultIds(m_states.mine.plain, m_ownModels);
            m_knownFaults.unite(faultIds(m_states.theirs.plain, m_ownModels));
            m_areFaultsKnown = true;
        }
        return m_knownFaults;
    }

    const MergeStates m_states;
    const SiteMerge::Choices& m_choices;
    const Side m_idOf;
    const QSet<QString> m_ownModels;
    QSet<QString> m_contested;
    QSet<QString> m_knownFaults;
    bool m_areFaultsKnown = false;
};

SiteMerge::Merged mergedStates(SiteMerger merger, const Site& mine)
{
    SiteMerge::Merged merged;
    const SiteNode tree = merger.run(merged);
    auto site = SiteTree::site(tree);
    Q_ASSERT(site); // each value is one of a side's
    merged.site = site ? std::move(*site) : mine;
    merged.site.id = mine.id;
    merged.site.version = mine.version;
    return merged;
}

} // namespace

namespace SiteMerge {

Merged merge(
    const Site& base, const Site& mine, const Site& theirs, const Choices& choices, Side idOf)
{
    return mergedStates(SiteMerger(&base, mine, theirs, choices, idOf), mine);
}

Merged mergeUnrelated(const Site& mine, const Site& theirs, const Choices& choices, Side idOf)
{
    return mergedStates(SiteMerger(nullptr, mine, theirs, choices, idOf), mine);
}

QString placeText(const SiteConflict& conflict)
{
    // Parts lie two deep, ports four; what has the name of a list may be a field: a route's trunks.
    const qsizetype depth = conflict.place.count(u'/') + 1;
    const bool isOfPorts = conflict.place.section(u'/', 2, 2) == "ports"_L1;
    const bool isPart = (depth == 2 || (depth == 4 && isOfPorts))
        && !SiteTree::namingFields(conflict.place.section(u'/', -2, -2)).isEmpty();
    const bool isOrder = (depth == 1 || (depth == 3 && isOfPorts))
        && !SiteTree::namingFields(conflict.place.section(u'/', -1)).isEmpty();
    using Kind = SiteChange::Kind;
    const Kind kind = conflict.isRemovedByMe || conflict.isRemovedByThem ? Kind::Removed
        : isPart                                                         ? Kind::Added
        : isOrder                                                        ? Kind::Moved
                                                                         : Kind::Changed;
    return SiteDiff::placeText({ kind, conflict.place, conflict.subject, {}, {}, false });
}

} // namespace SiteMerge
