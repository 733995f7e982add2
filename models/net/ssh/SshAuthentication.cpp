// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshAuthentication.h"

#include <QFile>
#include <QRegularExpression>

#include <memory>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumRounds = 5;

/// A secret's plain text, wiped when it goes.
class Revealed {
public:
    explicit Revealed(const Secret& secret)
        : m_bytes(secret.revealUtf8())
    {
    }
    ~Revealed() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Q_DISABLE_COPY_MOVE(Revealed)
    [[nodiscard]] const char* text() const { return m_bytes.constData(); }

private:
    QByteArray m_bytes;
};

struct KeyDeleter {
    void operator()(ssh_key key) const { ssh_key_free(key); }
};
using Key = std::unique_ptr<std::remove_pointer_t<ssh_key>, KeyDeleter>;

Result<Key> readKey(const SshLogin& login)
{
    ssh_key raw = nullptr;
    const Revealed passphrase(login.keyPassphrase);
    const int rc = ssh_pki_import_privkey_file(QFile::encodeName(login.keyFile).constData(),
        login.keyPassphrase.isEmpty() ? nullptr : passphrase.text(), nullptr, nullptr, &raw);
    if (rc != SSH_OK)
        return fail(ErrorCode::FileUnreadable, login.keyFile);
    return Key(raw);
}

bool isLockout(const QString& words)
{
    static const QRegularExpression pattern(u"too many|lock|blocked|temporarily|retry later"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(words).hasMatch();
}

} // namespace

SshAuthentication::SshAuthentication(SshSession& session, const SshLogin& login, QString subject)
    : m_session(session)
    , m_login(login)
    , m_subject(std::move(subject))
    , m_user(login.user.toUtf8())
{
}

template <typename Call> int SshAuthentication::ask(Call call)
{
    return m_session.await(
        SSH_AUTH_AGAIN, [this, call] { return call(m_session.raw(), m_user.constData()); });
}

Status SshAuthentication::run()
{
    Key key;
    if (!m_login.keyFile.isEmpty()) {
        auto read = readKey(m_login);
        if (!read)
            return tl::unexpected(read.error());
        key = std::move(*read);
        m_key = key.get();
    }
    const int rc = ask(ssh_userauth_none);
    if (rc == SSH_AUTH_SUCCESS)
        return {};
    if (rc == SSH_AUTH_ERROR)
        return lost();

    using Attempt = Outcome (SshAuthentication::*)();
    struct Way {
        int method;
        Attempt attempt;
    };
    for (const Way& way : { Way { SSH_AUTH_METHOD_PUBLICKEY, &SshAuthentication::byAgent },
             Way { SSH_AUTH_METHOD_PUBLICKEY, &SshAuthentication::byKey },
             Way { SSH_AUTH_METHOD_PASSWORD, &SshAuthentication::byPassword },
             Way { SSH_AUTH_METHOD_INTERACTIVE, &SshAuthentication::byQuestions } }) {
        // Asked anew each time: a first factor accepted changes what is left.
        if ((ssh_userauth_list(m_session.raw(), m_user.constData()) & way.method) == 0)
            continue;
        // The same password by another method would count as one more wrong one.
        if (way.method == SSH_AUTH_METHOD_INTERACTIVE && m_refused.contains(u"password"_s))
            continue;
        const Outcome outcome = (this->*way.attempt)();
        if (outcome == Outcome::Accepted)
            return {};
        if (outcome == Outcome::Lost)
            return lost();
    }
    return refused();
}

SshAuthentication::Outcome SshAuthentication::outcomeOf(int rc, const QString& method)
{
    if (rc == SSH_AUTH_SUCCESS)
        return Outcome::Accepted;
    if (rc == SSH_AUTH_ERROR)
        return Outcome::Lost;
    if (rc != SSH_AUTH_PARTIAL)
        m_refused.append(method);
    return Outcome::Refused;
}

SshAuthentication::Outcome SshAuthentication::byAgent()
{
    if (!m_login.isUsingAgent)
        return Outcome::Refused;
    return outcomeOf(ask(ssh_userauth_agent), u"agent"_s);
}

SshAuthentication::Outcome SshAuthentication::byKey()
{
    if (!m_key)
        return Outcome::Refused;
    const auto call = [this](ssh_session session, const char* user) {
        return ssh_userauth_publickey(session, user, m_key);
    };
    return outcomeOf(ask(call), u"publickey"_s);
}

/// Also with an empty password: units as they come from the factory have one.
SshAuthentication::Outcome SshAuthentication::byPassword()
{
    const Revealed password(m_login.password);
    const auto call = [&password](ssh_session session, const char* user) {
        return ssh_userauth_password(session, user, password.text());
    };
    return outcomeOf(ask(call), u"password"_s);
}

SshAuthentication::Outcome SshAuthentication::byQuestions()
{
    int passwordsSent = 0;
    const auto call = [](ssh_session session, const char* user) {
        return ssh_userauth_kbdint(session, user, nullptr);
    };
    int rc = ask(call);
    for (int round = 0; rc == SSH_AUTH_INFO && round < maximumRounds; ++round) {
        if (answerQuestions(passwordsSent) != SSH_OK)
            break;
        rc = ask(call);
    }
    return outcomeOf(rc, u"keyboard-interactive"_s);
}

/// @return other than SSH_OK when it asks for the password a second time, or for something else
int SshAuthentication::answerQuestions(int& passwordsSent)
{
    const int count = ssh_userauth_kbdint_getnprompts(m_session.raw());
    for (int i = 0; i < count; ++i) {
        char isEchoed = 0;
        ssh_userauth_kbdint_getprompt(m_session.raw(), unsigned(i), &isEchoed);
        const Revealed password(m_login.password);
        const bool isPassword = isEchoed == 0;
        if (isPassword && ++passwordsSent > 1)
            return SSH_ERROR;
        // A question whose answer shows on the screen is none for a password.
        const char* answer = isPassword ? password.text() : m_user.constData();
        if (ssh_userauth_kbdint_setanswer(m_session.raw(), unsigned(i), answer) < 0)
            return SSH_ERROR;
    }
    return SSH_OK;
}

Status SshAuthentication::refused() const
{
    if (m_refused.isEmpty())
        return fail(ErrorCode::CredentialsRefused, m_subject, u"no common method"_s);
    return fail(ErrorCode::CredentialsRefused, m_subject, m_refused.join(u", "_s));
}

Status SshAuthentication::lost() const
{
    const QString words = m_session.words();
    if (isLockout(words))
        return fail(ErrorCode::LockedOut, m_subject, words);
    if (!m_refused.isEmpty())
        return refused(); // some hang up after a wrong password
    return fail(ErrorCode::ConnectionLost, m_subject, words);
}
