// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DeployHistoryCommand.h"

#include "app/ctl/DeployReport.h"

using namespace Qt::StringLiterals;

void DeployHistoryCommand::start()
{
    const auto count = options().words().size();
    if (count != 2 && count != 3)
        return badUsage(u"deploy SITE --history [ID]"_s);
    withStore([this, count] {
        const auto id = store().sites().find(word(1));
        if (!id)
            return fail(id.error());
        const auto site = store().sites().load(*id, SiteRepository::Secrets::Leave);
        if (!site)
            return fail(site.error());
        count == 2 ? list(*id, site->name) : show(*id, site->name);
    });
}

void DeployHistoryCommand::list(const QString& siteId, const QString& name)
{
    const auto records = store().deployments().deployments(siteId);
    if (!records)
        return fail(records.error());
    const DeployReport report(output(), name);
    for (const DeploymentRecord& record : *records)
        report.deployment(record);
    if (records->isEmpty())
        output().message(tr("%1: nothing was deployed yet.").arg(name));
    done(0);
}

void DeployHistoryCommand::show(const QString& siteId, const QString& name)
{
    const auto record = store().deployments().deployment(word(2));
    if (!record || record->siteId != siteId)
        return fail(record ? Error(ErrorCode::NoSuchDeployment, word(2).left(80)) : record.error());
    const auto items = store().deployments().items(record->id);
    if (!items)
        return fail(items.error());
    const DeployReport report(output(), name);
    report.deployment(*record);
    for (const DeploymentItem& item : *items)
        report.deploymentItem(item);
    if (options().isSet(u"verbose"_s))
        output().event({ { u"event"_s, u"transcript"_s }, { u"subject"_s, name },
                           { u"text"_s, record->transcript } },
            record->transcript);
    done(0);
}
