// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/TranscriptText.h"
#include "models/deploy/DeployJob.h"
#include "models/store/DeploymentRepository.h"

class QLockFile;
class Store;

/// The books of deployments: what was found, what is touched before it is touched, how it ended.
/// With them undoing, drift and going on after a kill work. What is not written down is not sent;
/// how it went is written together with what is sent next: until then it counts as under way, and
/// is looked at again after a kill.
class DeployRecorder : public QObject {
    Q_OBJECT

public:
    /// @param store its vault unlocked; outlives this
    DeployRecorder(Store* store, QString siteId, QObject* parent = nullptr);
    ~DeployRecorder() override;

    /// Opens the books for work, or those of a deployment of that purpose which never ended. Nobody
    /// else opens the site's until end(): DatabaseBusy.
    /// @param of the deployment that is undone or restored
    Status begin(const QString& pbxKind, const QString& host, DeployRequest::Purpose purpose,
        const QString& of, const QStringList& scope, const PbxState& start);
    /// @param error of Failed and Unknown
    Status note(
        const DeployItem& item, DeployItem::State state, const std::optional<Error>& error = {});
    /// Writes what note() left to be written.
    Status flush();
    Status end(const Outcome& outcome, qint64 elapsedMs, const PbxState& end);
    void addTranscript(Job::Direction direction, const QString& text);

    /// Another text whenever another deployment began or ended.
    [[nodiscard]] QString mark() const;
    /// True when a deployment of that purpose never ended.
    [[nodiscard]] Result<bool> isInterrupted(const QString& pbxKind, const QString& host,
        DeployRequest::Purpose purpose, const QString& of) const;

    /// True when the last visit was a deployment of everything that is done and not undone.
    [[nodiscard]] Result<bool> isWhole(const QString& pbxKind, const QString& host) const;

    /// What the last deployments of that purpose did without its having been confirmed: because
    /// they broke off, or ended unknown. Newest first; an item may come more than once.
    [[nodiscard]] Result<QList<DeploymentItem>> unconfirmed(const QString& pbxKind,
        const QString& host, DeployRequest::Purpose purpose, const QString& of) const;

    /// Of each go, whatever its purpose, that broke off since the PBX was last read when one ended:
    /// how it was before and what nobody knows the end of. Newest first.
    struct Broken {
        PbxState start;
        QStringList items;
    };
    [[nodiscard]] Result<QList<Broken>> broken(const QString& pbxKind, const QString& host) const;

    // Of one PBX: `host` is the one it was recorded for; empty = whichever.

    /// Ids that were created by deployments and not taken away by them since.
    [[nodiscard]] Result<QSet<QString>> created(const QString& host = {}) const;
    /// The one to undo, with its items, newest first. @param id empty = the last that can be.
    /// Errors: NoSuchDeployment, NothingToUndo, PbxStateDamaged.
    struct Past {
        DeploymentRecord record;
        QStringList items;
        PbxState start;
    };
    [[nodiscard]] Result<Past> toUndo(const QString& id, const QString& host = {}) const;
    /// As the last deployment of everything left it. Errors: NothingToUndo (there was none, or one
    /// since then broke off), PbxStateDamaged.
    [[nodiscard]] Result<PbxState> lastKnown(const QString& host = {}) const;
    /// Items that were changed on the PBX and put into the site: as they are in `now` they are no
    /// drift any more.
    Status adopt(
        const QString& pbxKind, const QString& host, const QStringList& ids, const PbxState& now);
    struct Adoption {
        QStringList items;
        PbxState state;
    };
    /// What became known of single items after lastKnown(), oldest first: adopted, restored,
    /// undone, or deployed apart from the rest.
    [[nodiscard]] Result<QList<Adoption>> adoptions(const QString& host = {}) const;

    /// For the list of sites: whether the PBX holds something else than was last known of it.
    void noteFoundDifferent(bool isDifferent);

    [[nodiscard]] Result<QList<PbxTrust>> known() const;
    Status trust(
        const QString& what, const QString& host, const QString& type, const QString& fingerprint);
    /// The deployment under way; empty before begin().
    [[nodiscard]] const QString& deployment() const { return m_record.id; }

private:
    [[nodiscard]] Result<std::optional<DeploymentRecord>> latest(const QString& pbxKind,
        const QString& host, const QString& purpose, const QString& of) const;
    [[nodiscard]] Result<QList<DeploymentRecord>> past(const QString& host) const;
    [[nodiscard]] bool hasEndState(const DeploymentRecord& record) const;
    [[nodiscard]] Result<QList<DeploymentRecord>> standing(const QString& host) const;

    Store* m_store;
    QString m_siteId;
    std::unique_ptr<QLockFile> m_lock; ///< released when the program is killed as well
    DeploymentRecord m_record;
    TranscriptText m_transcript;
    QList<DeploymentItem> m_unwritten;
    int m_position = 0;
};
