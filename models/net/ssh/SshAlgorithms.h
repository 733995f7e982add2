// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <libssh/libssh.h>
#include <optional>

/// Adds what libssh 0.10 still has of the algorithms it refuses by default: ssh-rsa, group1 and
/// group14 with SHA-1, CBC ciphers, hmac-sha1. It no longer has DSA keys, arcfour, blowfish and
/// hmac-md5.
void allowOldAlgorithms(ssh_session session);

/// Listens for libssh's complaint that nothing of a server's offer is acceptable, while it exists
/// and on its thread. The session's own error text is often overwritten: by the socket that libssh
/// closes next. Only for the key exchange: what libssh says then holds no secret.
class SshOfferWatch {
public:
    SshOfferWatch();
    ~SshOfferWatch();
    Q_DISABLE_COPY_MOVE(SshOfferWatch)

    /// "<what for>: <algorithms>"; nothing while there was no such complaint.
    [[nodiscard]] std::optional<QString> refusedOffer() const;

private:
    QByteArray m_complaint;
};
/// True when the offer holds an algorithm of the past, and not just unknown ones.
bool isOldOffer(const QString& offer);
