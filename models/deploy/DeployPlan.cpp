// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const DeployField* deployField(const DeployItem& item, const QString& name)
{
    const auto found = std::find_if(item.fields.begin(), item.fields.end(),
        [&](const DeployField& field) { return field.name == name; });
    return found == item.fields.end() ? nullptr : &*found;
}

} // namespace

QString DeployItem::after(const QString& name) const
{
    const DeployField* field = deployField(*this, name);
    if (!field)
        return {};
    return action == Action::Delete ? field->before : field->after;
}

QString DeployItem::before(const QString& name) const
{
    const DeployField* field = deployField(*this, name);
    return field ? field->before : QString();
}

bool DeployItem::sets(const QString& name) const
{
    const DeployField* field = deployField(*this, name);
    return field && isWork() && action != Action::Delete
        && (action == Action::Create || field->before != field->after);
}

QString deployActionName(DeployItem::Action action)
{
    switch (action) {
    case DeployItem::Action::Create:
        return u"create"_s;
    case DeployItem::Action::Change:
        return u"change"_s;
    case DeployItem::Action::Delete:
        return u"delete"_s;
    case DeployItem::Action::Unchanged:
        return u"unchanged"_s;
    case DeployItem::Action::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString deployStateName(DeployItem::State state)
{
    switch (state) {
    case DeployItem::State::Waiting:
        return u"waiting"_s;
    case DeployItem::State::Running:
        return u"running"_s;
    case DeployItem::State::Done:
        return u"done"_s;
    case DeployItem::State::Failed:
        return u"failed"_s;
    case DeployItem::State::Unknown:
        return u"unknown"_s;
    case DeployItem::State::Skipped:
        return u"skipped"_s;
    }
    Q_UNREACHABLE();
}

int DeployPlan::count(DeployItem::Action action) const
{
    return int(std::count_if(items.begin(), items.end(),
        [action](const DeployItem& item) { return item.action == action; }));
}

bool DeployPlan::hasWork() const
{
    return std::any_of(
        items.begin(), items.end(), [](const DeployItem& item) { return item.isWork(); });
}

QStringList DeployPlan::irreversible() const
{
    QStringList ids;
    for (const DeployItem& item : items)
        if (item.isWork() && !item.irreversible.isEmpty())
            ids.append(item.id());
    return ids;
}

const DeployItem* DeployPlan::find(const QString& id) const
{
    const auto found = std::find_if(items.begin(), items.end(), [&](const DeployItem& item) {
        return id.size() == item.kind.size() + 1 + item.key.size() && id.startsWith(item.kind)
            && id[item.kind.size()] == u':' && id.endsWith(item.key);
    });
    return found == items.end() ? nullptr : &*found;
}
