// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshHandshake.h"

#include "models/net/ssh/SshAlgorithms.h"
#include "models/net/ssh/SshAuthentication.h"

using namespace Qt::StringLiterals;

namespace {

struct Fingerprint {
    QString type;
    QString text; ///< "SHA256:..."
};

std::optional<Fingerprint> hostKeyOf(ssh_session session)
{
    ssh_key key = nullptr;
    if (ssh_get_server_publickey(session, &key) != SSH_OK)
        return {};
    unsigned char* hash = nullptr;
    size_t length = 0;
    Fingerprint out;
    out.type = QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key)));
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) == SSH_OK) {
        char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
        out.text = QString::fromLatin1(text);
        ssh_string_free_char(text);
        ssh_clean_pubkey_hash(&hash);
    }
    ssh_key_free(key);
    return out.text.isEmpty() ? std::nullopt : std::optional(out);
}

} // namespace

SshHandshake::SshHandshake(SshSession& session, SshMailbox& mailbox, QString subject, Watch watch)
    : m_session(session)
    , m_mailbox(mailbox)
    , m_subject(std::move(subject))
    , m_watch(std::move(watch))
{
}

Status SshHandshake::run(SshLogin& login, const SshTrust& trust)
{
    configure(login, trust);
    m_watch.phaseBegun(u"key exchange"_s);
    if (auto status = exchangeKeys(); !status)
        return status;
    if (auto status = checkHostKey(trust); !status)
        return status;
    m_watch.phaseBegun(u"log in"_s);
    Status status = SshAuthentication(m_session, login, m_subject).run();
    login = {}; // no longer than needed
    return status;
}

/// Nothing of the user's own SSH set-up counts: neither ~/.ssh nor /etc/ssh, neither keys nor
/// hosts.
void SshHandshake::configure(const SshLogin& login, const SshTrust& trust)
{
    ssh_session session = m_session.raw();
    const bool isOff = false;
    ssh_options_set(session, SSH_OPTIONS_PROCESS_CONFIG, &isOff);
    ssh_options_set(session, SSH_OPTIONS_SSH_DIR, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    ssh_options_set(session, SSH_OPTIONS_COMPRESSION, "no");
    ssh_options_set(session, SSH_OPTIONS_HOST, "device");
    ssh_options_set(session, SSH_OPTIONS_USER, login.user.toUtf8().constData());
    if (trust.isAllowingOldAlgorithms)
        allowOldAlgorithms(session);
}

Status SshHandshake::exchangeKeys()
{
    const SshOfferWatch watch;
    ssh_session session = m_session.raw();
    const int rc = m_session.await(SSH_AGAIN, [session] { return ssh_connect(session); });
    m_mailbox.keepNonBlocking();
    if (rc == SSH_OK)
        return {};
    if (const auto offer = watch.refusedOffer()) {
        const auto code
            = isOldOffer(*offer) ? ErrorCode::OldAlgorithmsOnly : ErrorCode::UnexpectedAnswer;
        return fail(code, m_subject, *offer);
    }
    const QString words = m_session.words();
    const bool isLoss = words.contains(u"Socket error"_s) || words.contains(u"DISCONNECT"_s);
    return broken(isLoss ? ErrorCode::ConnectionLost : ErrorCode::UnexpectedAnswer);
}

Status SshHandshake::checkHostKey(const SshTrust& trust)
{
    const auto key = hostKeyOf(m_session.raw());
    if (!key)
        return broken(ErrorCode::UnexpectedAnswer);
    const QString& known = trust.knownFingerprint;
    const QString& agreed = trust.agreedFingerprint;
    const QString& awaited = known.isEmpty() ? agreed : known;
    if (!awaited.isEmpty() && known != key->text && agreed != key->text)
        return fail(ErrorCode::HostKeyChanged, m_subject, u"%1 / %2"_s.arg(awaited, key->text));
    m_watch.hostKeySeen(key->type, key->text, known != key->text);
    return {};
}

tl::unexpected<Error> SshHandshake::broken(ErrorCode code) const
{
    return fail(code, m_subject, m_session.words());
}
