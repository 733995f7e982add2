// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshAlgorithms.h"

#include <QByteArrayView>
#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <libssh/callbacks.h>

using namespace Qt::StringLiterals;

namespace {

// libssh 0.10 knows no "default and also": its own defaults stand first, so that an old algorithm
// is only ever the last choice. What an installed libssh does not know it leaves out.
constexpr auto hostKeys = "ssh-ed25519,ecdsa-sha2-nistp521,ecdsa-sha2-nistp384,"
                          "ecdsa-sha2-nistp256,rsa-sha2-512,rsa-sha2-256,"
                          "ssh-rsa";
constexpr auto keyExchanges
    = "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,"
      "ecdh-sha2-nistp521,diffie-hellman-group18-sha512,diffie-hellman-group16-sha512,"
      "diffie-hellman-group-exchange-sha256,diffie-hellman-group14-sha256,"
      "diffie-hellman-group14-sha1,diffie-hellman-group-exchange-sha1,diffie-hellman-group1-sha1";
constexpr auto ciphers = "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,"
                         "aes128-gcm@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr,"
                         "aes256-cbc,aes192-cbc,aes128-cbc,3des-cbc";
constexpr auto checksums = "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,"
                           "hmac-sha2-256,hmac-sha2-512,"
                           "hmac-sha1-etm@openssh.com,hmac-sha1";

struct Choice {
    ssh_options_e option;
    const char* algorithms;
};
constexpr std::array choices {
    Choice { SSH_OPTIONS_HOSTKEYS, hostKeys },
    Choice { SSH_OPTIONS_PUBLICKEY_ACCEPTED_TYPES, hostKeys },
    Choice { SSH_OPTIONS_KEY_EXCHANGE, keyExchanges },
    Choice { SSH_OPTIONS_CIPHERS_C_S, ciphers },
    Choice { SSH_OPTIONS_CIPHERS_S_C, ciphers },
    Choice { SSH_OPTIONS_HMAC_C_S, checksums },
    Choice { SSH_OPTIONS_HMAC_S_C, checksums },
};

constexpr int smallestOldRsaKey = 768;

} // namespace

void allowOldAlgorithms(ssh_session session)
{
    for (const Choice& choice : choices)
        ssh_options_set(session, choice.option, choice.algorithms);
    ssh_options_set(session, SSH_OPTIONS_RSA_MIN_SIZE, &smallestOldRsaKey);
}

SshOfferWatch::SshOfferWatch()
{
    // All three are of this thread alone.
    ssh_set_log_userdata(&m_complaint);
    ssh_set_log_callback([](int, const char*, const char* text, void* complaint) {
        auto* kept = static_cast<QByteArray*>(complaint);
        if (kept && kept->isEmpty() && QByteArrayView(text).contains("no match for method"))
            *kept = text;
    });
    ssh_set_log_level(SSH_LOG_WARN);
}

SshOfferWatch::~SshOfferWatch()
{
    ssh_set_log_level(SSH_LOG_NOLOG);
    ssh_set_log_userdata(nullptr);
}

std::optional<QString> SshOfferWatch::refusedOffer() const
{
    static const QRegularExpression pattern(u"no match for method (.+?): server \\[([^\\]]*)"_s);
    const auto match = pattern.match(QString::fromLatin1(m_complaint));
    if (!match.hasMatch())
        return {};
    QStringList offered = match.captured(2).split(u',');
    // No algorithms, but marks of what the server understands (RFC 8308, OpenSSH's PROTOCOL).
    offered.removeIf([](const QString& name) {
        return name.startsWith(u"kex-strict-") || name.startsWith(u"ext-info-");
    });
    return u"%1: %2"_s.arg(match.captured(1), offered.join(u','));
}

bool isOldOffer(const QString& offer)
{
    static const QRegularExpression old(
        u"sha1|ssh-rsa|ssh-dss|-cbc|hmac-md5|arcfour|hmac-ripemd|umac-64"_s);
    return old.match(offer).hasMatch();
}
