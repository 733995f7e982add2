// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DeployReport.h"

#include "models/core/Redactor.h"
#include "models/deploy/DeployText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

using Action = DeployItem::Action;
using State = DeployItem::State;

QJsonObject fieldObject(const DeployField& field)
{
    const QString mask = QString::fromUtf8(Redactor::mask);
    const auto shown
        = [&](const QString& text) { return field.isSecret && !text.isEmpty() ? mask : text; };
    return { { u"name"_s, field.name }, { u"before"_s, shown(field.before) },
        { u"after"_s, shown(field.after) }, { u"secret"_s, field.isSecret } };
}

QString sign(Action action)
{
    switch (action) {
    case Action::Create:
        return u"+"_s;
    case Action::Change:
        return u"~"_s;
    case Action::Delete:
        return u"-"_s;
    case Action::Unchanged:
        return u"="_s;
    case Action::Refused:
        return u"!"_s;
    }
    Q_UNREACHABLE();
}

/// For people: what is unchanged is only counted.
QString itemLines(const DeployItem& item)
{
    if (item.action == Action::Unchanged)
        return {};
    QStringList lines { sign(item.action) + u' ' + DeployText::item(item.id()) };
    for (const DeployField& field : item.fields) {
        if (item.action == Action::Change)
            lines.append(u"    %1: %2 -> %3"_s.arg(DeployText::field(field.name),
                DeployText::value(field, false), DeployText::value(field, true)));
        else if (item.action == Action::Create && !field.after.isEmpty())
            lines.append(
                u"    %1: %2"_s.arg(DeployText::field(field.name), DeployText::value(field, true)));
    }
    if (item.refusal)
        lines.append(u"    "_s + DeployText::whole(*item.refusal));
    if (item.isWork() && !item.irreversible.isEmpty())
        lines.append(u"    "_s
            + DeployReport::tr("Cannot be undone: %1")
                  .arg(DeployText::irreversible(item.irreversible)));
    for (const QString& note : item.notes)
        lines.append(u"    "_s + DeployText::note(note));
    return lines.join(u'\n');
}

} // namespace

void DeployReport::item(const QString& event, const DeployItem& item) const
{
    QJsonArray fields;
    for (const DeployField& field : item.fields)
        fields.append(fieldObject(field));
    QJsonObject object { { u"event"_s, event }, { u"subject"_s, m_subject }, { u"id"_s, item.id() },
        { u"group"_s, item.group }, { u"action"_s, deployActionName(item.action) },
        { u"fields"_s, fields } };
    if (item.refusal) {
        object.insert(u"refusal"_s, errorCodeName(item.refusal->code));
        object.insert(u"text"_s, DeployText::whole(*item.refusal));
    }
    if (item.isWork() && !item.irreversible.isEmpty())
        object.insert(u"irreversible"_s, item.irreversible);
    if (!item.notes.isEmpty())
        object.insert(u"notes"_s, QJsonArray::fromStringList(item.notes));
    m_output.event(object, itemLines(item));
}

void DeployReport::plan(const DeployPlan& plan) const
{
    for (const DeployItem& one : plan.items)
        item(u"item"_s, one);
    QJsonObject event { { u"event"_s, u"plan"_s }, { u"subject"_s, m_subject },
        { u"notes"_s, QJsonArray::fromStringList(plan.notes) },
        { u"irreversible"_s, QJsonArray::fromStringList(plan.irreversible()) } };
    for (const Action action :
        { Action::Create, Action::Change, Action::Delete, Action::Unchanged, Action::Refused })
        event.insert(deployActionName(action), plan.count(action));
    QStringList lines;
    for (const QString& note : plan.notes)
        lines.append(DeployText::note(note));
    lines.append(m_subject + u": "_s + DeployText::summary(plan));
    m_output.event(event, lines.join(u'\n'));
}

void DeployReport::drift(const QList<DeployItem>& items) const
{
    for (const DeployItem& one : items)
        item(u"drift"_s, one);
    if (items.isEmpty())
        m_output.message(
            tr("%1: nothing was changed on the PBX since the last deployment.").arg(m_subject));
}

void DeployReport::state(const DeployJob& job, const QString& id) const
{
    const State state = job.state(id);
    const auto problem = job.problem(id);
    QJsonObject event { { u"event"_s, u"item_state"_s }, { u"subject"_s, m_subject },
        { u"id"_s, id }, { u"state"_s, deployStateName(state) } };
    if (problem) {
        event.insert(u"code"_s, errorCodeName(problem->code));
        event.insert(u"text"_s, DeployText::whole(*problem));
    }
    m_output.event(event);
    if (state == State::Waiting || state == State::Running)
        return;
    m_output.message(DeployText::item(id) + u": "_s + DeployText::state(state));
    if (problem)
        m_output.message(DeployText::whole(*problem));
}

void DeployReport::step(const QString& name, Job::StepState state, qint64 elapsedMs) const
{
    static const char* const words[] = { "running", "done", "failed", "skipped" };
    const QString word = QString::fromLatin1(words[int(state)]);
    m_output.event({ { u"event"_s, u"step"_s }, { u"subject"_s, m_subject }, { u"name"_s, name },
        { u"state"_s, word }, { u"elapsed_ms"_s, elapsedMs } });
    if (state != Job::StepState::Running)
        m_output.message(u"%1: %2 %3 (%4 ms)"_s.arg(m_subject, name, word).arg(elapsedMs));
}

void DeployReport::said(Job::Direction direction, const QString& text) const
{
    const bool isSent = direction == Job::Direction::Sent;
    m_output.event({ { u"event"_s, u"transcript"_s }, { u"subject"_s, m_subject },
        { u"direction"_s, isSent ? u"sent"_s : u"received"_s }, { u"text"_s, text } });
    m_output.message((isSent ? u"> "_s : u"< "_s) + text);
}

void DeployReport::deployment(const DeploymentRecord& record) const
{
    const QString outcome = record.outcomeText.isEmpty() ? u"interrupted"_s : record.outcomeText;
    QJsonObject event { { u"event"_s, u"deployment"_s }, { u"subject"_s, m_subject },
        { u"id"_s, record.id }, { u"purpose"_s, record.purpose }, { u"of"_s, record.of },
        { u"pbx"_s, record.pbxKind }, { u"host"_s, record.host },
        { u"scope"_s, QJsonArray::fromStringList(record.scope) },
        { u"started"_s, record.startedAt.toString(Qt::ISODateWithMs) },
        { u"ended"_s, record.endedAt.toString(Qt::ISODateWithMs) }, { u"state"_s, outcome },
        { u"items"_s, record.items }, { u"undone"_s, record.isUndone } };
    if (record.outcome.error)
        event.insert(u"code"_s, errorCodeName(record.outcome.error->code));
    m_output.event(event,
        u"%1  %2  %3  %4  %5%6"_s.arg(record.id,
            record.startedAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
            record.purpose.leftJustified(7), outcome.leftJustified(11),
            QString::number(record.items), record.isUndone ? u"  "_s + tr("undone") : QString()));
}

void DeployReport::deploymentItem(const DeploymentItem& item) const
{
    QJsonObject event { { u"event"_s, u"item"_s }, { u"subject"_s, m_subject },
        { u"id"_s, item.item }, { u"action"_s, item.action }, { u"state"_s, item.state },
        { u"at"_s, item.at.toString(Qt::ISODateWithMs) } };
    if (item.error)
        event.insert(u"code"_s, errorCodeName(item.error->code));
    m_output.event(event,
        u"%1  %2  %3%4"_s.arg(item.action.leftJustified(7), item.state.leftJustified(8), item.item,
            item.error ? u"\n    "_s + DeployText::sentence(*item.error) : QString()));
}

void DeployReport::result(const DeployJob& job, QJsonObject further) const
{
    const Outcome& outcome = job.outcome();
    further.insert(u"event"_s, u"result"_s);
    further.insert(u"subject"_s, m_subject);
    if (!further.contains(u"state"_s))
        further.insert(u"state"_s, outcomeName(outcome.end));
    further.insert(u"elapsed_ms"_s, job.elapsedMs());
    for (const Action action :
        { Action::Create, Action::Change, Action::Delete, Action::Unchanged, Action::Refused })
        further.insert(deployActionName(action), job.plan().count(action));
    QMap<State, int> counts;
    for (const DeployItem& one : job.plan().items)
        if (one.isWork())
            ++counts[job.state(one.id())];
    for (const State state :
        { State::Waiting, State::Done, State::Failed, State::Unknown, State::Skipped })
        further.insert(deployStateName(state), counts.value(state));
    if (outcome.error)
        further.insert(u"code"_s, errorCodeName(outcome.error->code));
    const QString state = further.value(u"state"_s).toString();
    m_output.event(further);
    m_output.message(tr("%1: %2 in %3 ms").arg(m_subject, state).arg(job.elapsedMs()));
}
