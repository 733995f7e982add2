// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/ssh/SftpPacket.h"
#include "models/net/ssh/SshPipe.h"

#include <QByteArrayList>

/// The messages of one SFTP conversation, one after another. On the session's thread; it waits by
/// SshSession::await.
/// Errors of all (subject = path): PbxFileRefused (detail = the server's words), ConnectionLost.
class SftpClient {
public:
    /// @param pipe started already, to an SFTP server
    SftpClient(SshSession& session, std::unique_ptr<SshPipe> pipe);

    Status begin();
    /// What OpenSSH can besides, such as "posix-rename@openssh.com".
    [[nodiscard]] bool offers(const QByteArray& extension) const
    {
        return m_extensions.contains(extension);
    }

    Result<QByteArray> open(const QString& path, quint32 flags, const Sftp::Attributes& attributes);
    Result<QByteArray> openFolder(const QString& path);
    Status close(const QString& path, const QByteArray& handle);
    /// Nothing at the end.
    Result<std::optional<QByteArray>> read(
        const QString& path, const QByteArray& handle, quint64 offset, quint32 count);
    Status write(
        const QString& path, const QByteArray& handle, quint64 offset, const QByteArray& data);
    struct Name {
        QByteArray name;
        Sftp::Attributes attributes;
    };
    /// Nothing at the end.
    Result<std::optional<QList<Name>>> names(const QString& path, const QByteArray& handle);
    /// Of the file itself or, isFollowing, of what a link leads to. Nothing when there is none.
    Result<std::optional<Sftp::Attributes>> attributes(const QString& path, bool isFollowing);
    Status setAttributes(
        const QString& path, const QByteArray& handle, const Sftp::Attributes& attributes);
    Status sync(const QString& path, const QByteArray& handle);
    Status remove(const QString& path);
    Status rename(const QString& from, const QString& to, bool isReplacing);
    Result<QString> realPath(const QString& path);

    /// Whether an error says that there is no such file.
    [[nodiscard]] bool wasAbsent() const { return m_lastCode == Sftp::NoSuchFile; }

private:
    struct Reply {
        quint8 type = 0;
        QByteArray body;
    };
    Result<Reply> ask(quint8 type, const QByteArray& body, const QString& path);
    Result<Reply> receive(const QString& path);
    Status plain(quint8 type, const QByteArray& body, const QString& path);
    Result<QByteArray> handleFrom(quint8 type, const QByteArray& body, const QString& path);
    Status statusOf(const Reply& reply, const QString& path);
    [[nodiscard]] tl::unexpected<Error> lost(const QString& path) const;
    [[nodiscard]] static tl::unexpected<Error> odd(const QString& path);

    SshSession& m_session;
    std::unique_ptr<SshPipe> m_pipe;
    QByteArrayList m_extensions;
    quint32 m_lastId = 0;
    quint32 m_lastCode = 0;
};
