// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayJob.h"

#include <optional>

class Store;

/// Keeps the proof of one upload in the store: the backups as they are taken, and how it ended.
class UploadRecorder {
public:
    /// @param store may be null: then nothing is kept
    UploadRecorder(Store* store, QString siteId, const Gateway& gateway, const QByteArray& content);

    void addBackup(const QString& region, const QByteArray& content);
    void addEnd(const GatewayJob& job, const QString& transcript);

    [[nodiscard]] int backups() const { return m_backups; }
    /// The first thing that could not be kept.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

private:
    void note(const Status& status);
    Store* m_store;
    QString m_siteId;
    QString m_gatewayId;
    QString m_gatewayName;
    QString m_fingerprint;
    std::optional<Error> m_problem;
    int m_backups = 0;
};
