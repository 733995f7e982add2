// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/DeployJob.h"

#include "models/deploy/DeployWork.h"

DeployJob::DeployJob(std::unique_ptr<PbxDriver> driver, Site site,
    std::shared_ptr<const Catalog> catalog, DeployRequest request, DeployRecorder* recorder,
    QObject* parent)
    : Job(parent)
    , d(std::make_unique<Private>(*this, std::move(driver), std::move(site), std::move(catalog),
          std::move(request), recorder))
{
}

DeployJob::~DeployJob() = default;

void DeployJob::run() { d->start(); }
void DeployJob::agree(bool isIrreversibleAgreed) { d->agree(isIrreversibleAgreed); }
void DeployJob::cancel() { d->cancel(); }

const DeployPlan& DeployJob::plan() const { return d->plan; }
const QList<DeployItem>& DeployJob::drift() const { return d->drift; }
const PbxState& DeployJob::found() const { return d->found; }
const Site& DeployJob::site() const { return d->site; }
const PbxDriver& DeployJob::driver() const { return *d->driver; }
int DeployJob::done() const { return d->count(DeployItem::State::Done); }

DeployItem::State DeployJob::state(const QString& id) const
{
    return d->states.value(id, DeployItem::State::Waiting);
}

std::optional<Error> DeployJob::problem(const QString& id) const
{
    const auto found = d->problems.find(id);
    return found == d->problems.end() ? std::nullopt : std::optional(*found);
}

int DeployJob::work() const
{
    int work = 0;
    for (const DeployItem& item : d->plan.items)
        work += item.isWork() ? 1 : 0;
    return work;
}
