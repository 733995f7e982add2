// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"
#include "models/team/CarriedCopy.h"
#include "models/team/JobFile.h"
#include "widgets/team/TravelDialog.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class Job;
class VaultGate;

/// Sites on their way to other laptops and back: as job files, and as copies of the team's sites.
/// What came of it, refusals included, is said in the banner or in the dialog that asked.
class TravelActions : public QObject {
    Q_OBJECT

public:
    /// @param window parent of the dialogs @param banner lives as long as the window
    TravelActions(VaultGate* gate, Banner* banner, QWidget* window);
    ~TravelActions() override;

    void setStore(Store* store) { m_store = store; }
    /// A job file of a site.
    void carry(const QString& siteId);
    /// A job file comes back, or arrives.
    void merge();
    /// @param selected of the sites offered, the one ticked from the start; may be empty
    void takeOffline(const QString& selected);
    void synchronise();

Q_SIGNALS:
    /// @param siteId the one of interest; empty = several
    void sitesChanged(const QString& siteId);
    /// What is said in the banner, for where that is not shown.
    void said(const QString& text);

private:
    void ask(
        TravelDialog::Purpose purpose, const QString& fileName, void (TravelActions::*given)());
    void start(Job* job, std::function<void()> done);
    void stop();
    void sayDone(std::function<QString()> text);
    void sayError(const Error& error);

    void writeJob();
    void readJob();
    void joinJob(const JobContent& content);
    void decideJob(const JobContent& content, const SiteMerge::Choices& choices = {});
    void finishJob(const JobContent& content, const SiteMerge::Choices& choices,
        std::function<QString()> text);

    void openCopy();
    void useCopy();
    void closeCopy();
    void takeNext();
    void joinNext();
    void joinOne(const CarriedCopy::SiteStanding& site, const SiteMerge::Choices& choices);
    /// @param choices made before: one may show another conflict behind it
    void decideOne(const CarriedCopy::SiteStanding& site, const SiteMerge::Choices& choices);
    void sayTaken();
    void sayJoined();

    Store* m_store = nullptr;
    VaultGate* m_gate;
    Banner* m_banner;
    QWidget* m_window;
    QPointer<TravelDialog> m_dialog;
    QPointer<Job> m_job;
    JobContent m_content; ///< to be written
    std::unique_ptr<Store> m_copy;
    bool m_isCopyNew = false;
    bool m_isTaking = false;
    QTimer m_next; ///< one site at a time, so that the window lives
    QStringList m_waiting; ///< ids to be taken along
    QList<CarriedCopy::SiteStanding> m_standings; ///< to be joined
    int m_done = 0;
    QStringList m_left; ///< names
    QList<Error> m_errors;
};
