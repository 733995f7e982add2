// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/TranscriptText.h"
#include "models/gateway/GatewayJob.h"
#include "models/store/PatientWriter.h"

#include <optional>

class Store;

/// Keeps the proof of one gateway job in the store: the backups as they are taken, the host key,
/// and how an upload or restore ended. Without its backup nothing of a device is touched: when one
/// cannot be kept, the job is cancelled.
class UploadRecorder : public QObject {
    Q_OBJECT

public:
    /// @param store may be null: then nothing is kept; outlives this
    UploadRecorder(Store* store, QString siteId, const Gateway& gateway,
        const GatewayRequest& request, QObject* parent = nullptr);

    /// To be called before the job starts and before others listen to its end.
    void watch(GatewayJob* job);

    /// What was said, for a view or a file; the same text is kept.
    [[nodiscard]] const QString& transcript() const { return m_transcript.text(); }
    [[nodiscard]] int backups() const { return m_backups; }
    /// The first thing that could not be kept.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    /// Something could not be kept; how a job ended is tried for some seconds while another
    /// program writes, so this may come later than the job's end.
    void failed(const Error& error);

private:
    void keepBackup(GatewayJob* job, const QString& region, const QByteArray& content);
    void keepEnd(const GatewayJob& job);
    void note(const Status& status);
    Store* m_store;
    QString m_siteId;
    QString m_gatewayId;
    QString m_gatewayName;
    QString m_fingerprint;
    GatewayRequest::Purpose m_purpose;
    TranscriptText m_transcript;
    std::pair<QString, QString> m_hostKey; ///< type and fingerprint, not remembered yet
    std::optional<Error> m_problem;
    PatientWriter m_writer;
    int m_backups = 0;
};
