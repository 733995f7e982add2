// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/PoolJob.h"
#include "models/store/Store.h"
#include "models/team/JobFile.h"
#include "widgets/team/TravelDialog.h"
#include "widgets/team/TravelWork.h"

#include <QObject>
#include <QPointer>

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
    /// A job file comes back, or arrives. @param path offered; may be empty
    void merge(const QString& path = {});
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
    /// Whether it is one of those that people see under way.
    enum class Listed { Yes, No };
    void start(Job* job, std::function<void()> done);
    void list(Job* job) const;
    /// The same for what has no job of its own. @param work uses nothing of this thread
    template <typename T>
    void startWork(std::function<Result<T>()> work, std::function<void(const T&)> done,
        Listed listed = Listed::No)
    {
        auto* job = new PoolJob<T>(std::move(work), this);
        if (listed == Listed::Yes)
            list(job);
        start(job, [job, done = std::move(done)] { done(*job->result()); });
    }
    void stop();
    void sayDone(std::function<QString()> text);
    void sayError(const Error& error);

    void writeJob();
    void sealJob(const JobContent& content);
    void readJob();
    /// @param made before: one may show another conflict behind it
    void joinJob(const JobContent& content, const ConflictDecisions& made = {});
    void decideJob(const JobContent& content, const TravelWork::JobEnd& end);
    void sayJobJoined(const SiteJoin::Standing& standing, const ConflictDecisions& made);

    void openCopy();
    void unlockCopy();
    void useCopy();
    void closeCopy();
    void note(const TravelWork::Joined& joined);
    void askNext();
    void decideOne(const TravelWork::Question& question);
    void joinOne(const QString& siteId, const ConflictDecisions& made);
    void sayTaken(const TravelWork::Taken& taken);
    void sayJoined();

    Store* m_store = nullptr;
    VaultGate* m_gate;
    Banner* m_banner;
    QWidget* m_window;
    QPointer<TravelDialog> m_dialog;
    QPointer<Job> m_job;
    QString m_siteId; ///< to be written
    std::unique_ptr<Store> m_copy;
    bool m_isCopyNew = false;
    bool m_isTaking = false;
    TravelWork::Abandoned m_abandoned; ///< of the work under way
    QList<TravelWork::Question> m_questions; ///< to be decided
    int m_done = 0;
    QStringList m_left; ///< names
    QList<Error> m_errors;
};
