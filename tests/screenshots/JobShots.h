// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/screenshots/Settle.h"
#include "tests/support/HeldJob.h"
#include "widgets/jobs/JobCentre.h"
#include "widgets/MainWindow.h"
#include "widgets/report/SupportDialog.h"
#include "widgets/views/DataTable.h"

#include <QAction>
#include <QCoreApplication>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

/// The pictures of what is under way, and of the support bundle.
class JobShots {
public:
    using Save = std::function<void(const char* name)>;
    using SaveDialog = std::function<void(const char* name, const char* dialog)>;

    JobShots(MainWindow* window, QString siteId, Save save, SaveDialog saveDialog)
        : m_window(window)
        , m_id(std::move(siteId))
        , m_save(std::move(save))
        , m_saveDialog(std::move(saveDialog))
    {
    }

    void takeAll()
    {
        m_window->openSite(m_id);
        settle();
        takeJobs();
        takeSupport();
        m_window->findChild<QAction*>(u"allSitesAction"_s)->trigger();
        settle();
    }

private:
    void takeJobs()
    {
        auto* action = m_window->findChild<QAction*>(u"jobsAction"_s);
        auto* centre = m_window->findChild<JobCentre*>();
        action->trigger();
        settle();
        m_save("jobs-none");
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
        centre->open();
        m_window->findChild<DataTable*>(u"jobTable"_s)->selectRows({ 3 });
        m_window->findChild<QToolButton*>(u"jobDetailsButton"_s)->setChecked(true);
        m_save("jobs");
        action->trigger();
        running.end();
        search.end();
        settle();
    }

    void takeSupport()
    {
        m_window->findChild<QAction*>(u"supportAction"_s)->trigger();
        auto* dialog = m_window->findChild<SupportDialog*>();
        if (!dialog || !QTest::qWaitFor([dialog] { return !dialog->isBusy(); }, 20'000))
            qFatal("no support bundle");
        m_saveDialog("support", "supportDialog");
        auto* list = dialog->findChild<QTreeWidget*>(u"supportFileList"_s);
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
        m_saveDialog("support-transcript", "supportDialog");
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    MainWindow* m_window;
    QString m_id;
    Save m_save;
    SaveDialog m_saveDialog;
};
