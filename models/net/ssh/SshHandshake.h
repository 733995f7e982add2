// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/ssh/SshSession.h"
#include "models/net/SshTrust.h"

#include <functional>

/// From a connected socket to a session that is logged in: key exchange, the check of the host's
/// key, the log-in.
class SshHandshake {
public:
    struct Watch {
        /// What is waited for from now on.
        std::function<void(const QString& phase)> phaseBegun;
        /// Before the log-in, when the key is the known one or the first seen.
        std::function<void(const QString& type, const QString& fingerprint, bool isNew)>
            hostKeySeen;
    };

    SshHandshake(SshSession& session, SshMailbox& mailbox, QString subject, Watch watch);

    /// Errors: those of SshChannel::open.
    /// @param login wiped as soon as it is not needed any more
    Status run(SshLogin& login, const SshTrust& trust);

private:
    void configure(const SshLogin& login, const SshTrust& trust);
    Status exchangeKeys();
    Status checkHostKey(const SshTrust& trust);
    [[nodiscard]] tl::unexpected<Error> broken(ErrorCode code) const;

    SshSession& m_session;
    SshMailbox& m_mailbox;
    QString m_subject;
    Watch m_watch;
};
