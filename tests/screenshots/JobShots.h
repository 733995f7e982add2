// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/PageShots.h"
#include "tests/support/HeldJob.h"
#include "widgets/jobs/JobCentre.h"
#include "widgets/report/SupportDialog.h"
#include "widgets/views/DataTable.h"

#include <QCoreApplication>
#include <QToolButton>
#include <QTreeWidget>

/// The pictures of what is under way, and of the support bundle.
class JobShots : public PageShots {
public:
    JobShots(Camera& camera, QString siteId)
        : PageShots(camera)
        , m_id(std::move(siteId))
    {
    }

    /// While nothing was done yet.
    void takeNone()
    {
        openSite(m_id);
        trigger("jobsAction");
        take("jobs-none");
        trigger("jobsAction");
        trigger("allSitesAction");
    }

    void takeAll()
    {
        openSite(m_id);
        takeJobs();
        takeSupport();
        trigger("allSitesAction");
    }

private:
    void takeJobs()
    {
        const auto title = [](const char* words, const char* name) {
            return QCoreApplication::translate("JobLabels", words).arg(QLatin1StringView(name));
        };
        const QString site = u"Hotel Adriatico, Rimini"_s;
        HeldJob failed(title("Upload to gateway “%1”", "isdn"), m_id, site, u"upload"_s);
        HeldJob done(title("Test of trunk “%1”", "voip1"), m_id, site, u"trunk_test"_s);
        HeldJob running(title("Deployment to %1", "NethVoice"), m_id, site, u"deploy"_s);
        HeldJob search(title("Search of %1", "192.168.1.0/24"), m_id, site, u"users"_s);
        for (HeldJob* job : { &failed, &done, &running, &search })
            job->start();
        failed.end(Outcome::failed(
            Error(ErrorCode::DeviceRefused, u"isdn"_s, u"% bad command 'interface bri 7'"_s)));
        settle();
        done.end();
        Q_EMIT running.advanced(37, 120);
        Q_EMIT search.advanced(180, 254);
        settle();
        find<JobCentre>()->open();
        find<DataTable>("jobTable")->selectRows({ 3 });
        find<QToolButton>("jobDetailsButton")->setChecked(true);
        take("jobs");
        trigger("jobsAction");
        running.end();
        search.end();
        settle();
    }

    void takeSupport()
    {
        trigger("supportAction");
        auto* dialog = find<SupportDialog>();
        waitUntil("a support bundle", [dialog] { return !dialog->isBusy(); });
        takeOver("support", "supportDialog");
        auto* list = dialog->findChild<QTreeWidget*>(u"supportFileList"_s);
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
        takeDialog("support-transcript", "supportDialog");
    }

    QString m_id;
};
