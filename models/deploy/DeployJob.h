// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlanner.h"

class DeployRecorder;

/// What is asked of a PBX.
struct DeployRequest {
    enum class Purpose {
        Plan, ///< read and plan, nothing else
        Deploy, ///< read, plan, wait for agree(), apply, settle, verify
        Undo, ///< the same with the way back of an earlier deployment
        Drift, ///< what changed since the last deployment
        Restore, ///< puts `items` back as the last deployment left them
        Import, ///< read, for PbxDriver::import
    };

    Purpose purpose = Purpose::Plan;
    QStringList groups; ///< of Plan and Deploy; empty = all
    QString deployment; ///< of Undo; empty = the last one that can be undone
    QStringList items; ///< of Restore: ids; empty = all that drifted
    Clock clock; ///< of waiting between attempts
};

/// One visit to a PBX. Steps: connect, read, plan, apply, settle, verify.
/// Done: everything wanted was read back as it shall be (Plan, Drift, Import: it was read). Failed:
/// an item failed, the others were carried on with where they do not need it. Unknown: not
/// confirmed, or reads back differently. What was interrupted is continued by asking again: it
/// always begins by reading.
/// Whatever had no answer is never sent again before the PBX was read anew.
class DeployJob : public Job {
    Q_OBJECT

public:
    /// @param recorder may be nullptr: then nothing is kept; outlives the job
    DeployJob(std::unique_ptr<PbxDriver> driver, Site site, std::shared_ptr<const Catalog> catalog,
        DeployRequest request, DeployRecorder* recorder, QObject* parent = nullptr);
    ~DeployJob() override;

    /// After planned(): carries the plan out. When too long passed since the PBX was read, it is
    /// read again; if the plan is another one by then, planned() comes again and wants another
    /// agreement. @param isIrreversibleAgreed without it a plan with such items fails with
    /// IrreversibleNotAgreed before anything is sent
    void agree(bool isIrreversibleAgreed);
    /// Ends after the items under way; before agree() nothing was changed.
    void cancel() override;

    [[nodiscard]] const DeployPlan& plan() const;
    [[nodiscard]] DeployItem::State state(const QString& id) const;
    /// What went wrong with it; nothing when it did not.
    [[nodiscard]] std::optional<Error> problem(const QString& id) const;
    /// Of Purpose::Drift.
    [[nodiscard]] const QList<DeployItem>& drift() const;
    /// As last read.
    [[nodiscard]] const PbxState& found() const;
    /// The site with what was learnt from the PBX; the front end keeps it.
    [[nodiscard]] const Site& site() const;
    [[nodiscard]] const PbxDriver& driver() const;
    /// How many items are done, of how many.
    [[nodiscard]] int done() const;
    [[nodiscard]] int work() const;

Q_SIGNALS:
    /// The plan is known. @param needsAgreement agree() or cancel() is expected
    void planned(bool needsAgreement);
    void itemChanged(const QString& id);
    /// site() has values of the PBX now.
    void learned();

protected:
    void run() override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
