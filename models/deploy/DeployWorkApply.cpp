// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployWork.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// How often one thing is sent in all when nobody answers.
constexpr int mostAttempts = 2;

/// Nothing was sent, or the connection is in doubt: what failed says nothing about the item.
bool isOfTheNetwork(ErrorCode code)
{
    return code == ErrorCode::ConnectionRefused || code == ErrorCode::ConnectionLost
        || code == ErrorCode::Unreachable || code == ErrorCode::Unresolvable
        || code == ErrorCode::Timeout;
}

/// Everything else would fail as well, and trying might lock an account.
bool isOfTheSession(ErrorCode code)
{
    return code == ErrorCode::PbxCredentialsRefused || code == ErrorCode::PbxCertificateChanged
        || code == ErrorCode::PbxCertificateUnknown || code == ErrorCode::HostKeyChanged;
}

Error differenceOf(const DeployItem& item)
{
    if (item.action == DeployItem::Action::Refused)
        return item.refusal.value_or(Error(ErrorCode::PbxItemDiffers, item.id()));
    const auto field = std::find_if(item.fields.begin(), item.fields.end(),
        [](const DeployField& one) { return one.before != one.after; });
    if (item.action != DeployItem::Action::Change || field == item.fields.end())
        return Error(ErrorCode::PbxItemDiffers, item.id(),
            item.action == DeployItem::Action::Delete ? u"present"_s : u"absent"_s);
    if (field->isSecret)
        return Error(ErrorCode::PbxItemDiffers, item.id(), field->name);
    return Error(ErrorCode::PbxItemDiffers, item.id(),
        u"%1: %2 / %3"_s.arg(field->name, field->after, field->before));
}

} // namespace

/// Where there is nothing to do: only what closes an earlier go, the first visit, and what is
/// undone by itself.
bool DeployJob::Private::isToBeBooked(const QString& of) const
{
    using Purpose = DeployRequest::Purpose;
    if (!recorder)
        return false;
    if (plan.hasWork() || !unconfirmed.isEmpty() || request.purpose == Purpose::Undo)
        return true;
    const auto open = recorder->isInterrupted(driver->kind(), site.pbx.host, request.purpose, of);
    if ((open && *open) || (!known && request.purpose == Purpose::Deploy))
        return true;
    // What failed, or was of a part, must not stay the last word where all is as it shall be.
    if (request.purpose != Purpose::Deploy || !request.groups.isEmpty())
        return false;
    const auto isWhole = recorder->isWhole(driver->kind(), site.pbx.host);
    return isWhole && !*isWhole;
}

/// What is as it shall be, and was not seen to work by the go that did it.
void DeployJob::Private::recallUnconfirmed(const QString& of)
{
    if (!recorder)
        return;
    const auto items = recorder->unconfirmed(driver->kind(), site.pbx.host, request.purpose, of);
    for (const DeploymentItem& noted : items.value_or(QList<DeploymentItem>())) {
        const DeployItem* item = plan.find(noted.item);
        const bool isListed = std::any_of(unconfirmed.begin(), unconfirmed.end(),
            [&](const DeployItem& one) { return one.id() == noted.item; });
        if (isListed || !item || item->action != DeployItem::Action::Unchanged)
            continue;
        unconfirmed.append(*item);
        unconfirmed.last().action
            = noted.action == u"create" ? DeployItem::Action::Create : DeployItem::Action::Change;
    }
}

void DeployJob::Private::begin()
{
    const QString of = past ? past->record.id : QString();
    recallUnconfirmed(of);
    if (isToBeBooked(of)) {
        const Status begun = recorder->begin(
            driver->kind(), site.pbx.host, request.purpose, of, request.groups, found);
        if (!begun)
            return end(Outcome::failed(begun.error()));
        isRecording = true;
    }
    if (!plan.hasWork() && unconfirmed.isEmpty())
        return end(verdict());
    before = found;
    // Kept before it is sent: of an account whose password nobody has there is no use.
    if (request.purpose == DeployRequest::Purpose::Deploy && driver->prepare(plan)
        && driver->learn(site, found))
        Q_EMIT q.learned();
    if (phase == Phase::Over)
        return;
    driver->begin(found);
    if (!plan.hasWork())
        return settle();
    for (const DeployItem& item : std::as_const(plan.items))
        if (item.isWork())
            queue.append(item);
    phase = Phase::Applying;
    beginStep(u"apply"_s);
    pump();
}

/// Things of one kind go together, deletions apart from the rest.
bool DeployJob::Private::fits(const DeployItem& item) const
{
    if (running.isEmpty())
        return true;
    const auto isDelete
        = [](const DeployItem& one) { return one.action == DeployItem::Action::Delete; };
    return running.first().kind == item.kind && isDelete(running.first()) == isDelete(item)
        && running.size() < parallel.value(item.kind, 1);
}

void DeployJob::Private::pump()
{
    while (
        !isCancelled && !stopped && unanswered.isEmpty() && !queue.isEmpty() && fits(queue.first()))
        apply(queue.takeFirst());
    if (!running.isEmpty())
        return;
    if (isCancelled || stopped)
        return concludeStopped();
    if (!unanswered.isEmpty())
        return lookAgain();
    if (queue.isEmpty())
        settle();
}

void DeployJob::Private::apply(const DeployItem& item)
{
    if (!setState(item, State::Running))
        return; // what cannot be written down is not sent
    if (++attempts[item.id()] == 1)
        touched.append(item);
    running.append(item);
    sinceRead.invalidate();
    driver->apply(item, [this, item](const Outcome& outcome) { onApplied(item, outcome); });
}

void DeployJob::Private::onApplied(const DeployItem& item, const Outcome& outcome)
{
    running.removeIf([&](const DeployItem& one) { return one.id() == item.id(); });
    const Error error = outcome.error.value_or(Error(ErrorCode::PbxNotConfirmed, item.id()));
    if (outcome.end == Outcome::End::Done) {
        setState(item, State::Done);
    } else {
        const bool isFailed = outcome.end == Outcome::End::Failed;
        setState(item, isFailed ? State::Failed : State::Unknown, error);
        if (!isFailed || isOfTheNetwork(error.code))
            unanswered.append(item);
        if (isOfTheSession(error.code))
            stopped = error;
    }
    pump();
}

/// Before anything else is sent: what became of that which had no answer.
void DeployJob::Private::lookAgain()
{
    tryRead(
        0,
        [this] {
            driver->begin(found);
            sortOut();
        },
        [this](const Error& error) {
            stopped = error;
            concludeStopped();
        });
}

void DeployJob::Private::sortOut()
{
    const DeployPlan now = planNow();
    const QList<DeployItem> asked = std::exchange(unanswered, {});
    const QList<DeployItem> waiting = std::exchange(queue, {});
    for (const DeployItem& item : asked + waiting)
        sortOut(item, now);
    addLost(now);
    pump();
}

/// What is put back belongs to the item that took it away, and to what was agreed to.
void DeployJob::Private::addLost(const DeployPlan& now)
{
    for (const DeployItem& item : now.items) {
        if (!item.isWork() || !item.notes.contains(DeployPlanner::lostBefore)
            || plan.find(item.id()))
            continue;
        plan.items.append(item);
        queue.append(item);
        show(item.id(), State::Waiting);
    }
}

void DeployJob::Private::sortOut(const DeployItem& item, const DeployPlan& now)
{
    const QString id = item.id();
    const DeployItem* there = now.find(id);
    const bool isSent = attempts.value(id) > 0;
    if (!there || there->action == DeployItem::Action::Unchanged) {
        isSent ? void(setState(item, State::Done)) : show(id, State::Done);
    } else if (there->action == DeployItem::Action::Refused) {
        isSent ? void(setState(item, State::Failed, there->refusal))
               : show(id, State::Failed, there->refusal);
    } else if (attempts.value(id) >= mostAttempts) {
        return; // stays as it is
    } else if (item.irreversible.isEmpty() && !there->irreversible.isEmpty()) {
        show(id, State::Failed, Error(ErrorCode::PbxChanged, site.pbx.host, id));
    } else {
        show(id, State::Waiting);
        queue.append(*there);
    }
}

void DeployJob::Private::settle()
{
    endStep(count(State::Failed) > 0 || count(State::Unknown) > 0 ? StepState::Failed
                                                                  : StepState::Done);
    phase = Phase::Settling;
    if (isRecording) // waiting may take minutes
        (void)recorder->flush();
    QList<DeployItem> done = unconfirmed;
    for (const DeployItem& item : std::as_const(touched))
        if (states.value(item.id()) == State::Done)
            done.append(item);
    if (done.isEmpty())
        return verify();
    beginStep(u"settle"_s);
    driver->settle(done, [this](const Status& settled) {
        if (!settled)
            notConfirmed = settled.error();
        endStep(settled ? StepState::Done : StepState::Failed);
        verify();
    });
}

void DeployJob::Private::verify()
{
    phase = Phase::Verifying;
    beginStep(u"read_again"_s);
    tryRead(
        0,
        [this] {
            endStep(StepState::Done);
            judge();
        },
        [this](const Error& error) {
            notConfirmed = Error(ErrorCode::PbxNotConfirmed, site.pbx.host,
                error.detail.isEmpty() ? errorCodeName(error.code) : error.detail);
            stopped = error;
            end(verdict());
        });
}

void DeployJob::Private::judge()
{
    beginStep(u"verify"_s);
    const DeployPlan now = planNow();
    for (const DeployItem& item : std::as_const(touched))
        judge(item, now);
    const Outcome outcome = verdict();
    if (request.purpose == DeployRequest::Purpose::Deploy && driver->learn(site, found))
        Q_EMIT q.learned();
    end(outcome);
}

void DeployJob::Private::judge(const DeployItem& item, const DeployPlan& now)
{
    const State state = states.value(item.id());
    if (state != State::Done && state != State::Unknown)
        return;
    const DeployItem* left = now.find(item.id());
    const bool isAsWanted = !left || left->action == DeployItem::Action::Unchanged;
    if (isAsWanted && state == State::Unknown)
        setState(item, State::Done);
    if (!isAsWanted)
        setState(item, State::Unknown, differenceOf(*left));
}

/// Cancelled, or nothing more can be sent.
void DeployJob::Private::concludeStopped()
{
    const QList<DeployItem> left = std::exchange(queue, {});
    for (const DeployItem& item : left)
        show(item.id(), State::Skipped);
    if (stopped)
        return end(
            count(State::Unknown) > 0 ? Outcome::unknown(*stopped) : Outcome::failed(*stopped));
    end(Outcome::cancelled(cancelled()));
}

int DeployJob::Private::count(State state) const
{
    int count = 0;
    for (const DeployItem& item : plan.items)
        count += item.isWork() && states.value(item.id()) == state ? 1 : 0;
    return count;
}

Outcome DeployJob::Private::verdict() const
{
    std::optional<Error> failed;
    for (const DeployItem& item : plan.items) {
        const auto problem = problems.find(item.id());
        if (problem == problems.end())
            continue;
        if (states.value(item.id()) == State::Unknown)
            return Outcome::unknown(*problem);
        if (!failed)
            failed = *problem;
    }
    if (notConfirmed)
        return Outcome::unknown(*notConfirmed);
    return failed ? Outcome::failed(*failed) : Outcome::done();
}

void DeployJob::Private::show(const QString& id, State state, const std::optional<Error>& problem)
{
    states.insert(id, state);
    if (problem)
        problems.insert(id, *problem);
    else
        problems.remove(id);
    Q_EMIT q.itemChanged(id);
    if (isWorking())
        Q_EMIT q.advanced(q.done(), q.work());
}

bool DeployJob::Private::setState(
    const DeployItem& item, State state, const std::optional<Error>& problem)
{
    const Status noted = isRecording ? recorder->note(item, state, problem) : Status();
    if (!noted)
        stopped = noted.error();
    show(item.id(), noted || state != State::Running ? state : State::Skipped, problem);
    return noted.has_value();
}
