// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/net/ssh/SftpClient.h"
#include "models/net/ssh/SshLink.h"

/// Whole files over SFTP: read, put in the place of earlier ones, removed, listed. What their
/// results mean stands at SshLink.
class SftpFiles {
public:
    /// @param stepDone called while a file is under way, at each of its pieces
    SftpFiles(std::unique_ptr<SftpClient> client, std::function<void()> stepDone)
        : m_client(std::move(client))
        , m_stepDone(std::move(stepDone))
    {
    }

    Result<std::optional<QByteArray>> read(const QString& path);
    Status write(const QString& path, const QByteArray& content, int mode);
    Status remove(const QString& path);
    Result<std::optional<QList<SshLink::Entry>>> list(const QString& folder);

private:
    struct Wanted {
        Sftp::Attributes attributes;
        bool isReplacing = false;
    };
    Result<std::optional<QByteArray>> readAt(const QString& path);
    Result<QString> target(const QString& path);
    Result<Wanted> wantedFor(const QString& path, int mode);
    Status fill(const QString& part, const QByteArray& content, const Wanted& wanted);
    Status pour(const QString& part, const QByteArray& handle, const QByteArray& content);
    Status setOwner(const QString& part, const QByteArray& handle, const Wanted& wanted);
    Status putInPlace(const QString& part, const QString& path);
    Status exchange(const QString& part, const QString& path);
    Result<bool> exists(const QString& path);

    std::unique_ptr<SftpClient> m_client;
    std::function<void()> m_stepDone;
};
