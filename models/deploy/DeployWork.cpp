// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployWork.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Purpose = DeployRequest::Purpose;
using std::chrono::seconds;

/// How long to wait before each further attempt to connect or to read.
constexpr std::array pauses { seconds(1), seconds(4) };
/// What was read longer ago than this is read anew before anything is sent.
constexpr std::chrono::milliseconds freshFor = seconds(30);

/// Asking again may help, and asking changes nothing. A refused log-in is never repeated: some
/// systems lock an account after a few.
bool isPassing(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ConnectionRefused:
    case ErrorCode::ConnectionLost:
    case ErrorCode::Unreachable:
    case ErrorCode::Unresolvable:
    case ErrorCode::Timeout:
    case ErrorCode::PbxAnswerEmpty:
    case ErrorCode::PbxFault:
        return true;
    default:
        return false;
    }
}

} // namespace

DeployJob::Private::Private(DeployJob& job, std::unique_ptr<PbxDriver> pbx, Site theSite,
    std::shared_ptr<const Catalog> theCatalog, DeployRequest what, DeployRecorder* books)
    : q(job)
    , driver(std::move(pbx))
    , site(std::move(theSite))
    , catalog(std::move(theCatalog))
    , request(std::move(what))
    , recorder(books)
{
    pause.setSingleShot(true);
    for (const DeployStage& stage : driver->stages())
        parallel.insert(stage.kind, std::max(1, stage.parallel));
    connect(driver.get(), &PbxDriver::transcript, &q,
        [this](Job::Direction direction, const QString& text) {
            if (recorder)
                recorder->addTranscript(direction, text);
            Q_EMIT q.transcript(direction, text);
        });
    connect(driver.get(), &PbxDriver::trusted, &q,
        [this](const QString& trust, const QString& host, const QString& type,
            const QString& fingerprint, bool isNew) {
            if (!recorder || !isNew)
                return;
            if (const Status kept = recorder->trust(trust, host, type, fingerprint); !kept)
                stopped = kept.error();
        });
}

bool DeployJob::Private::isWorking() const
{
    return request.purpose == Purpose::Deploy || request.purpose == Purpose::Undo
        || request.purpose == Purpose::Restore;
}

void DeployJob::Private::start()
{
    whole.start();
    if (const Status recalled = recall(); !recalled)
        return end(Outcome::failed(recalled.error()));
    connectTo();
}

/// What was written down earlier.
Status DeployJob::Private::recall()
{
    const bool needsPast = request.purpose == Purpose::Undo;
    const bool needsKnown
        = request.purpose == Purpose::Drift || request.purpose == Purpose::Restore;
    if (!recorder)
        return needsPast || needsKnown ? fail(ErrorCode::NothingToUndo, site.pbx.host) : Status();
    if (request.purpose == Purpose::Import)
        return {};
    const auto ours = recorder->created(site.pbx.host);
    if (!ours)
        return tl::unexpected(ours.error());
    created = *ours;
    auto goes = recorder->broken(driver->kind(), site.pbx.host);
    if (!goes)
        return tl::unexpected(goes.error());
    broken = std::move(*goes);
    if (needsPast) {
        auto earlier = recorder->toUndo(request.deployment, site.pbx.host);
        if (!earlier)
            return tl::unexpected(earlier.error());
        if (earlier->start.pbx != driver->kind())
            return fail(ErrorCode::NothingToUndo, site.pbx.host, earlier->record.id);
        past = std::move(*earlier);
    }
    const auto last = recorder->lastKnown(site.pbx.host);
    const auto adopted = recorder->adoptions(site.pbx.host);
    if (!adopted)
        return tl::unexpected(adopted.error());
    adoptions = *adopted;
    if (last && last->pbx == driver->kind())
        known = *last;
    else if (needsKnown)
        return last ? fail(ErrorCode::NothingToUndo, site.pbx.host)
                    : Status(tl::unexpected(last.error()));
    return {};
}

void DeployJob::Private::connectTo()
{
    beginStep(u"connect"_s);
    const auto failed = [this](const Error& error) { end(Outcome::failed(error)); };
    tryOpen(
        0,
        [this] {
            endStep(StepState::Done);
            readFirst();
        },
        failed);
}

void DeployJob::Private::tryOpen(int attempt, const Next& next, const TakeError& otherwise)
{
    driver->open([=, this](const Status& opened) {
        if (stopped) // whom we talk to could not be written down
            return otherwise(*stopped);
        if (opened)
            return next();
        retry(
            attempt, opened.error(), [=, this] { tryOpen(attempt + 1, next, otherwise); },
            otherwise);
    });
}

void DeployJob::Private::tryRead(int attempt, const Next& next, const TakeError& otherwise)
{
    driver->read([=, this, begun = mark()](const Result<PbxState>& state) {
        if (state) {
            found = *state;
            foundAt = begun;
            sinceRead.start();
            return next();
        }
        // The session may be the one thing that is gone.
        const Next again = [=, this] {
            tryOpen(
                attempt + 1, [=, this] { tryRead(attempt + 1, next, otherwise); }, otherwise);
        };
        retry(attempt, state.error(), again, otherwise);
    });
}

void DeployJob::Private::retry(
    int attempt, const Error& error, const Next& again, const TakeError& otherwise)
{
    if (!isPassing(error.code) || attempt >= int(pauses.size()) || isCancelled)
        return otherwise(error);
    QObject::disconnect(&pause, nullptr, &q, nullptr);
    connect(&pause, &QTimer::timeout, &q, again);
    pause.start(request.clock.real(pauses[size_t(attempt)]));
}

void DeployJob::Private::readFirst()
{
    phase = Phase::Reading;
    beginStep(u"read"_s);
    tryRead(
        0,
        [this] {
            endStep(StepState::Done);
            takePlan();
        },
        [this](const Error& error) { end(Outcome::failed(error)); });
}

Result<QStringList> DeployJob::Private::restored() const
{
    QStringList taken; // what was put there meanwhile goes first, in the reverse order of making
    QStringList given;
    QSet<QString> ids;
    for (const DeployItem& item : drift) {
        ids.insert(item.id());
        if (!request.items.isEmpty() && !request.items.contains(item.id()))
            continue;
        if (item.action == DeployItem::Action::Create)
            taken.prepend(item.id());
        else
            given.append(item.id());
    }
    for (const QString& id : request.items)
        if (!ids.contains(id))
            return fail(ErrorCode::NoSuchPbxItem, id);
    return taken + given;
}

DeployPlan DeployJob::Private::planNow() const
{
    if (past) {
        const DeployPlan back = DeployPlanner::planBack(*driver, past->start, found, past->items);
        const QList<PbxObject> gone = lost(back);
        return gone.isEmpty()
            ? back
            : DeployPlanner::planBack(*driver, past->start, found, past->items, gone);
    }
    if (request.purpose == Purpose::Restore)
        return planRestore();
    if (request.purpose != Purpose::Plan && request.purpose != Purpose::Deploy)
        return {};
    DeployPlanner::Scope scope { request.groups, created };
    const DeployPlan planned = DeployPlanner::plan(*driver, site, *catalog, found, scope);
    scope.lost = lost(planned);
    return scope.lost.isEmpty() ? planned
                                : DeployPlanner::plan(*driver, site, *catalog, found, scope);
}

/// By goes that broke off, and by items of this one that had no answer; the oldest know best.
QList<PbxObject> DeployJob::Private::lost(const DeployPlan& planned) const
{
    QList<DeployRecorder::Broken> goes = broken;
    if (before) {
        QStringList unknown;
        for (const DeployItem& item : touched)
            if (states.value(item.id()) == State::Unknown)
                unknown.append(item.id());
        goes.prepend({ *before, unknown });
    }
    QMap<QString, PbxObject> objects;
    for (const DeployRecorder::Broken& go : std::as_const(goes))
        if (!go.items.isEmpty())
            for (const PbxObject& object : driver->lost(go.start, go.items, found, planned))
                objects.insert(object.id(), object);
    return objects.values();
}

/// Back to what was last known of each item.
DeployPlan DeployJob::Private::planRestore() const
{
    QHash<QString, DeployItem> ways;
    const auto take = [&](const PbxState& then, const QStringList& ids) {
        const DeployPlan back = DeployPlanner::planBack(*driver, then, found, ids);
        for (const QString& id : ids)
            ways.remove(id);
        for (const DeployItem& item : back.items)
            ways.insert(item.id(), item);
    };
    take(*known, request.items);
    for (const DeployRecorder::Adoption& adoption : adoptions) {
        QStringList ids = adoption.items;
        ids.removeIf([&](const QString& id) { return !request.items.contains(id); });
        if (!ids.isEmpty())
            take(adoption.state, ids);
    }
    DeployPlan back;
    for (const QString& id : request.items)
        if (const auto way = ways.find(id); way != ways.end())
            back.items.append(*way);
    DeployPlanner::arrange(*driver, back.items);
    return back;
}

void DeployJob::Private::takeDrift()
{
    if (!known)
        return;
    drift = DeployPlanner::drift(*driver, *known, found);
    for (const DeployRecorder::Adoption& adoption : std::as_const(adoptions)) {
        drift.removeIf([&](const DeployItem& item) { return adoption.items.contains(item.id()); });
        for (const DeployItem& item : DeployPlanner::drift(*driver, adoption.state, found))
            if (adoption.items.contains(item.id()))
                drift.append(item);
    }
    if (recorder && request.purpose != Purpose::Plan) // which changes nothing, here neither
        recorder->noteFoundDifferent(!drift.isEmpty());
}

/// What drifted is put right by a deployment of everything, or piece by piece.
void DeployJob::Private::noteDriftLeft()
{
    if (!recorder || drift.isEmpty())
        return;
    const bool isWhole = request.purpose == Purpose::Deploy && request.groups.isEmpty();
    const bool isLeft = std::any_of(drift.begin(), drift.end(),
        [this](const DeployItem& item) { return !request.items.contains(item.id()); });
    if (isWhole || (request.purpose == Purpose::Restore && !isLeft))
        recorder->noteFoundDifferent(false);
}

void DeployJob::Private::takePlan()
{
    beginStep(u"plan"_s);
    takeDrift();
    if (request.purpose == Purpose::Restore) {
        const auto ids = restored();
        if (!ids)
            return end(Outcome::failed(ids.error()));
        request.items = *ids;
    }
    plan = planNow();
    endStep(StepState::Done);
    offer();
}

void DeployJob::Private::offer()
{
    states.clear();
    problems.clear();
    for (const DeployItem& item : std::as_const(plan.items)) {
        if (item.action == DeployItem::Action::Unchanged)
            states.insert(item.id(), State::Done);
        if (item.action != DeployItem::Action::Refused)
            continue;
        states.insert(item.id(), State::Skipped);
        problems.insert(item.id(), item.refusal.value_or(Error(ErrorCode::PbxRefused, item.id())));
    }
    phase = Phase::Asking;
    const bool needsAgreement = isWorking() && plan.hasWork();
    Q_EMIT q.planned(needsAgreement);
    if (needsAgreement || phase != Phase::Asking)
        return;
    if (!isWorking())
        return end(Outcome::done());
    begin(); // nothing is sent, but what an earlier go left open is closed
}

void DeployJob::Private::agree(bool isIrreversibleAgreed)
{
    if (phase != Phase::Asking || !isWorking() || !plan.hasWork())
        return;
    const QStringList irreversible = plan.irreversible();
    if (!irreversible.isEmpty() && !isIrreversibleAgreed)
        return end(
            Outcome::failed(Error(ErrorCode::IrreversibleNotAgreed, irreversible.join(u", "_s))));
    const bool isOld = sinceRead.elapsed() > request.clock.real(freshFor).count();
    if (isOld || mark() != foundAt) // or somebody else was at work meanwhile
        readAgain();
    else
        begin();
}

void DeployJob::Private::readAgain()
{
    phase = Phase::Reading;
    if (const Status recalled = recall(); !recalled)
        return end(Outcome::failed(recalled.error()));
    beginStep(u"read"_s);
    tryRead(
        0,
        [this] {
            endStep(StepState::Done);
            const DeployPlan now = planNow();
            const bool isSame = now == plan;
            plan = now;
            isSame ? begin() : offer();
        },
        [this](const Error& error) { end(Outcome::failed(error)); });
}

Error DeployJob::Private::cancelled() const
{
    return Error(ErrorCode::Cancelled, site.pbx.host, step);
}

void DeployJob::Private::cancel()
{
    if (phase == Phase::Over)
        return;
    if (phase == Phase::Applying && !isCancelled) {
        isCancelled = true;
        if (pause.isActive() || running.isEmpty()) {
            pause.stop();
            driver->abort();
            concludeStopped();
        }
        return;
    }
    isCancelled = true;
    pause.stop();
    driver->abort();
    const QList<DeployItem> abandoned = std::exchange(running, {});
    for (const DeployItem& item : abandoned)
        setState(item, State::Unknown, Error(ErrorCode::PbxNotConfirmed, item.id()));
    end(Outcome::cancelled(cancelled()));
}

void DeployJob::Private::beginStep(const QString& name)
{
    step = name;
    isStepOpen = true;
    stepTimer.start();
    Q_EMIT q.stepChanged(name, StepState::Running, 0);
}

void DeployJob::Private::endStep(StepState state)
{
    if (std::exchange(isStepOpen, false))
        Q_EMIT q.stepChanged(step, state, stepTimer.elapsed());
}

void DeployJob::Private::end(const Outcome& outcome)
{
    if (phase == Phase::Over)
        return;
    phase = Phase::Over;
    pause.stop();
    driver->abort();
    endStep(outcome.end == Outcome::End::Done ? StepState::Done : StepState::Failed);
    Outcome told = outcome;
    if (isRecording) {
        // A state that was read before the last thing was sent is none of its end.
        const bool isFinal = sinceRead.isValid();
        const Status kept = recorder->end(outcome, whole.elapsed(), isFinal ? found : PbxState());
        if (!kept && outcome.end != Outcome::End::Unknown)
            told = Outcome::failed(kept.error());
        if (told.end == Outcome::End::Done)
            noteDriftLeft();
    }
    q.finish(told);
}
