// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployPlanner.h"

#include <algorithm>

namespace {

using Action = DeployItem::Action;
using ObjectMap = QMap<QString, PbxObject>; ///< by id

ObjectMap objectsById(const QList<PbxObject>& objects)
{
    ObjectMap map;
    for (const PbxObject& object : objects)
        map.insert(object.id(), object);
    return map;
}

/// Where a kind stands among the stages, and to which group it belongs.
class StageBook {
public:
    explicit StageBook(const PbxDriver& driver)
        : m_stages(driver.stages())
    {
        for (int i = 0; i < m_stages.size(); ++i)
            m_places.insert(m_stages[i].kind, i);
    }
    [[nodiscard]] const QList<DeployStage>& stages() const { return m_stages; }
    [[nodiscard]] int place(const QString& kind) const
    {
        return m_places.value(kind, int(m_stages.size()));
    }
    [[nodiscard]] QString group(const QString& kind) const
    {
        const int at = place(kind);
        return at < m_stages.size() ? m_stages[at].group : QString();
    }
    /// Deletions in the order given, what they leave in the order of stages, then those that
    /// nothing may use any more.
    void arrange(QList<DeployItem>& items) const
    {
        const auto rank = [this](const DeployItem& item) {
            const int at = place(item.kind);
            if (item.action != Action::Delete)
                return 1 + at;
            const bool isLast = at < m_stages.size() && m_stages[at].isRemovedLast;
            return isLast ? int(m_stages.size()) + 2 : 0;
        };
        std::stable_sort(items.begin(), items.end(),
            [&](const DeployItem& a, const DeployItem& b) { return rank(a) < rank(b); });
    }

private:
    QList<DeployStage> m_stages;
    QHash<QString, int> m_places;
};

enum class Fields { OfAfter, OfBoth };

/// The way from one object to another; either may be absent, not both.
/// @param which OfAfter: what `after` does not name stays as it is
DeployItem itemBetween(
    const StageBook& book, const PbxObject* before, const PbxObject* after, Fields which)
{
    const PbxObject& present = after ? *after : *before;
    DeployItem item;
    item.kind = present.kind;
    item.key = present.key;
    item.group = book.group(item.kind);
    QSet<QString> names;
    for (const PbxObject* object : { before, after }) {
        if (!object)
            continue;
        item.secrets.unite(object->secrets);
        if (object == after || !after || which == Fields::OfBoth)
            for (auto it = object->fields.begin(); it != object->fields.end(); ++it)
                names.insert(it.key());
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    QList<DeployField> differing;
    for (const QString& name : std::as_const(sorted)) {
        const DeployField field { name, before ? before->fields.value(name) : QString(),
            after ? after->fields.value(name) : QString(), item.secrets.contains(name) };
        item.fields.append(field);
        if (field.before != field.after)
            differing.append(field);
    }
    if (!before)
        item.action = Action::Create;
    else if (!after)
        item.action = Action::Delete;
    else if (!differing.isEmpty())
        item.action = Action::Change;
    if (item.action == Action::Change)
        item.fields = differing;
    return item;
}

void refuse(DeployItem& item, const Error& why)
{
    item.action = Action::Refused;
    item.refusal = why;
}

DeployItem refusedItem(const StageBook& book, const QString& id, const Error& why)
{
    DeployItem item;
    item.kind = id.section(u':', 0, 0);
    item.key = id.section(u':', 1);
    item.group = book.group(item.kind);
    refuse(item, why);
    return item;
}

void review(const PbxDriver& driver, DeployPlan& plan, const PbxState& now)
{
    for (qsizetype i = 0; i < plan.items.size(); ++i) {
        if (plan.items[i].action == Action::Refused)
            continue;
        DeployItem item = plan.items[i];
        driver.review(item, plan, now);
        if (item.action == Action::Unchanged)
            item.refusal.reset(); // nothing would be done to it
        if (item.refusal)
            item.action = Action::Refused;
        plan.items[i] = item;
    }
}

/// What is wanted, each as a way from what is there.
QList<DeployItem> wantedItems(
    const StageBook& book, const ObjectMap& present, const PbxWanted& wanted)
{
    QList<DeployItem> items;
    QSet<QString> seen;
    for (const PbxObject& object : wanted.objects) {
        const QString id = object.id();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto before = present.find(id);
        DeployItem item = itemBetween(
            book, before == present.end() ? nullptr : &*before, &object, Fields::OfAfter);
        if (const auto why = wanted.refusals.find(id); why != wanted.refusals.end())
            refuse(item, *why);
        items.append(item);
    }
    for (auto it = wanted.refusals.begin(); it != wanted.refusals.end(); ++it)
        if (!seen.contains(it.key()))
            items.append(refusedItem(book, it.key(), it.value()));
    return items;
}

QList<DeployItem> surplusItems(const StageBook& book, const ObjectMap& present,
    const PbxWanted& wanted, const QSet<QString>& created)
{
    QSet<QString> kept;
    for (const PbxObject& object : wanted.objects)
        kept.insert(object.id());
    QList<DeployItem> items;
    for (auto it = present.begin(); it != present.end(); ++it)
        if (created.contains(it.key()) && !kept.contains(it.key())
            && !wanted.refusals.contains(it.key()))
            items.prepend(itemBetween(book, &*it, nullptr, Fields::OfBoth));
    return items;
}

QSet<QString> idsOf(const QList<PbxObject>& objects)
{
    QSet<QString> ids;
    for (const PbxObject& object : objects)
        ids.insert(object.id());
    return ids;
}

/// The site goes first: it is only added to.
void addLost(PbxWanted& wanted, const QList<PbxObject>& lost)
{
    for (const PbxObject& object : lost) {
        const auto stated = std::find_if(wanted.objects.begin(), wanted.objects.end(),
            [&](const PbxObject& one) { return one.id() == object.id(); });
        if (stated == wanted.objects.end()) {
            if (!wanted.refusals.contains(object.id()))
                wanted.objects.append(object);
            continue;
        }
        stated->secrets.unite(object.secrets);
        for (auto it = object.fields.begin(); it != object.fields.end(); ++it)
            if (!stated->fields.contains(it.key()))
                stated->fields.insert(it.key(), it.value());
    }
}

void markLost(QList<DeployItem>& items, const QSet<QString>& lost)
{
    for (DeployItem& item : items)
        if (item.isWork() && lost.contains(item.id()))
            item.notes.append(DeployPlanner::lostBefore);
}

} // namespace

namespace DeployPlanner {

void arrange(const PbxDriver& driver, QList<DeployItem>& items)
{
    StageBook(driver).arrange(items);
}

DeployPlan plan(const PbxDriver& driver, const Site& site, const Catalog& catalog,
    const PbxState& now, const Scope& scope)
{
    const StageBook book(driver);
    const ObjectMap present = objectsById(driver.objects(now));
    PbxWanted wanted = driver.wanted(site, catalog, now);
    const QSet<QString> lost = idsOf(scope.lost);
    addLost(wanted, scope.lost);
    QList<DeployItem> items = wantedItems(book, present, wanted);
    const auto byStage = [&](const DeployItem& a, const DeployItem& b) {
        return book.place(a.kind) < book.place(b.kind);
    };
    QList<DeployItem> surplus = surplusItems(book, present, wanted, scope.created);
    std::stable_sort(surplus.begin(), surplus.end(),
        [&](const DeployItem& a, const DeployItem& b) { return byStage(b, a); });
    DeployPlan plan { surplus + items, wanted.notes };
    book.arrange(plan.items);
    if (!scope.groups.isEmpty())
        plan.items.removeIf([&](const DeployItem& item) {
            return !scope.groups.contains(item.group) && !lost.contains(item.id());
        });
    markLost(plan.items, lost);
    review(driver, plan, now);
    return plan;
}

DeployPlan planBack(const PbxDriver& driver, const PbxState& then, const PbxState& now,
    const QStringList& ids, const QList<PbxObject>& lost)
{
    const StageBook book(driver);
    const ObjectMap earlier = objectsById(driver.objects(then));
    const ObjectMap present = objectsById(driver.objects(now));
    DeployPlan plan;
    for (const QString& id : ids) {
        const auto before = present.find(id);
        const auto after = earlier.find(id);
        if (before == present.end() && after == earlier.end())
            continue;
        plan.items.append(itemBetween(book, before == present.end() ? nullptr : &*before,
            after == earlier.end() ? nullptr : &*after, Fields::OfBoth));
    }
    for (const PbxObject& object : lost)
        if (const auto before = present.find(object.id());
            before != present.end() && !ids.contains(object.id()))
            plan.items.append(itemBetween(book, &*before, &object, Fields::OfAfter));
    book.arrange(plan.items);
    markLost(plan.items, idsOf(lost));
    review(driver, plan, now);
    return plan;
}

QList<DeployItem> drift(const PbxDriver& driver, const PbxState& then, const PbxState& now)
{
    const StageBook book(driver);
    const ObjectMap earlier = objectsById(driver.objects(then));
    const ObjectMap present = objectsById(driver.objects(now));
    QList<DeployItem> items;
    for (auto it = earlier.begin(); it != earlier.end(); ++it) {
        const auto after = present.find(it.key());
        items.append(
            itemBetween(book, &*it, after == present.end() ? nullptr : &*after, Fields::OfBoth));
    }
    for (auto it = present.begin(); it != present.end(); ++it)
        if (!earlier.contains(it.key()))
            items.append(itemBetween(book, nullptr, &*it, Fields::OfBoth));
    items.removeIf([](const DeployItem& item) { return !item.isWork(); });
    std::stable_sort(items.begin(), items.end(), [&](const DeployItem& a, const DeployItem& b) {
        return book.place(a.kind) < book.place(b.kind);
    });
    return items;
}

} // namespace DeployPlanner
