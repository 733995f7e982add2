// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

class Database;
class Vault;

/// Rows of the certification tables; their meaning is in models/certification.
struct DossierRecord {
    QString id;
    int version = 0;
    QString company;
    QString providerId;
    QString state;
    QJsonObject contact;
    QJsonObject trunk; ///< without its password
    Secret password;
    QJsonObject entry;
    QString runId;
    QDateTime createdAt;
    QDateTime changedAt;
    QDate publishedOn;
    QDate expiresOn;
    bool isPasswordSealed = false; ///< there is one and it was left; save() keeps it then
};

struct DossierEventRecord {
    QString id;
    QString dossierId;
    QDateTime at;
    QString who;
    QString kind;
    QString before;
    QString after;
    QString note;
};

struct CertificationRunRecord {
    QString id;
    QString dossierId;
    QString planId;
    int planVersion = 0;
    QByteArray plan; ///< whole, so that old runs stay readable
    QString trunkName;
    QString trunkSummary;
    QString entryFingerprint;
    QString tester;
    QString programVersion;
    QDateTime startedAt;
    QDateTime changedAt;
    QJsonObject inputs;
};

struct CertificationResultRecord {
    QString runId;
    QString testId;
    QString state;
    QString errorCode;
    QString errorSubject;
    QString errorDetail;
    QString turn;
    QString note;
    QString tester;
    QDateTime startedAt;
    qint64 elapsedMs = 0;
    int attempt = 0;
    QJsonArray facts;
    QJsonArray messages;
    int furtherMessages = 0;
};

struct CertificationAttachmentRecord {
    QString id;
    QString runId;
    QString testId;
    QString fileName;
    QByteArray content;
    qint64 size = 0;
};

/// Dossiers and their runs in the store.
class CertificationRepository {
public:
    CertificationRepository(Database& database, const Vault& vault)
        : m_database(database)
        , m_vault(vault)
    {
    }

    /// By company; passwords stay sealed.
    [[nodiscard]] Result<QList<DossierRecord>> dossiers() const;
    enum class Secrets { Open, Leave };
    /// Errors: NoSuchDossier, VaultLocked.
    [[nodiscard]] Result<DossierRecord> dossier(
        const QString& id, Secrets secrets = Secrets::Open) const;
    /// Empty id = none. @param providerId of the catalogue
    [[nodiscard]] Result<QString> dossierOf(const QString& providerId) const;
    /// Stores the dossier with the events of its changes in one transaction, gives it id and
    /// version. Errors: Conflict, VaultLocked.
    Status save(DossierRecord& record, const QList<DossierEventRecord>& events);
    Status removeDossier(const QString& id);
    /// Newest first.
    [[nodiscard]] Result<QList<DossierEventRecord>> events(const QString& dossierId) const;

    /// Newest first; without plans.
    [[nodiscard]] Result<QList<CertificationRunRecord>> runs(const QString& dossierId) const;
    /// Errors: NoSuchRun.
    [[nodiscard]] Result<CertificationRunRecord> run(const QString& id) const;
    /// A new one, with its id; of a known one only inputs and tester change. Errors: NoSuchRun.
    Status save(CertificationRunRecord& record);
    [[nodiscard]] Result<QList<CertificationResultRecord>> results(const QString& runId) const;
    /// Inserts or replaces the result of that test. @param file that comes with it: both or none
    /// Errors: FileUnreadable (too large).
    Status save(
        const CertificationResultRecord& record, CertificationAttachmentRecord* file = nullptr);

    /// Without contents.
    [[nodiscard]] Result<QList<CertificationAttachmentRecord>> attachments(
        const QString& runId) const;
    /// Errors: NoSuchBackup (detail = id), DatabaseDamaged.
    [[nodiscard]] Result<CertificationAttachmentRecord> attachment(const QString& id) const;
    /// Errors: FileUnreadable (too large).
    Status add(CertificationAttachmentRecord& record);
    Status removeAttachment(const QString& id);

private:
    Status writeDossier(DossierRecord& record);
    [[nodiscard]] Result<QString> sealedPassword(const DossierRecord& record) const;
    Status add(const QString& dossierId, const DossierEventRecord& event);
    Database& m_database;
    const Vault& m_vault;
};
