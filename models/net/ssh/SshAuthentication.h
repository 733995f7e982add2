// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/net/ssh/SshSession.h"
#include "models/net/SshTrust.h"

#include <QStringList>

/// The log-in of one SSH session, whose host key was checked before.
class SshAuthentication {
public:
    SshAuthentication(SshSession& session, const SshLogin& login, QString subject);

    /// Errors: CredentialsRefused (detail = what was tried), LockedOut (detail = the server's
    /// words), ConnectionLost, FileUnreadable (the key file)
    Status run();

private:
    enum class Outcome { Accepted, Refused, Lost };
    template <typename Call> int ask(Call call);
    Outcome outcomeOf(int rc, const QString& method);
    Outcome byAgent();
    Outcome byKey();
    Outcome byPassword();
    Outcome byQuestions();
    int answerQuestions(int& passwordsSent);
    [[nodiscard]] Status refused() const;
    [[nodiscard]] Status lost() const;

    SshSession& m_session;
    const SshLogin& m_login;
    QString m_subject;
    QByteArray m_user; ///< named in each call: libssh would take the local user's for an empty one
    QStringList m_refused;
    ssh_key m_key = nullptr;
};
