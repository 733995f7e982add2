// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReCredentials.h"

#include "models/sip/re/ReUri.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChallenges = 8; ///< of different realms on one way

} // namespace

Status ReCredentials::onChallenge(const SipMessage& response)
{
    const bool isProxy = response.status() == 407;
    const QList<QByteArray> stated
        = response.headers(isProxy ? "Proxy-Authenticate" : "WWW-Authenticate");
    QList<DigestChallenge> challenges;
    for (const QByteArray& each : stated)
        if (const auto challenge = DigestChallenge::parse(each))
            challenges.append(*challenge);
    const auto chosen = DigestChallenge::best(challenges, m_account.realm.toUtf8());
    if (!chosen)
        return fail(ErrorCode::UnexpectedAnswer, m_account.domain,
            QString::fromUtf8(stated.value(0).left(200)));
    m_realm = chosen->realm;
    m_algorithm = chosen->statedAlgorithm.isEmpty() ? "MD5" : chosen->statedAlgorithm;
    if (!m_account.realm.isEmpty() && m_account.realm.toUtf8() != chosen->realm)
        return fail(ErrorCode::TrunkRealmDiffers, m_account.domain,
            QString::fromUtf8(chosen->realm.left(200)));
    return accept(*chosen, isProxy);
}

Status ReCredentials::accept(const DigestChallenge& challenge, bool isProxy)
{
    for (Answered& each : m_answered) {
        if (each.isProxy != isProxy || each.challenge.realm != challenge.realm)
            continue;
        if (!challenge.isStale || each.wasStale)
            return fail(ErrorCode::CredentialsRefused, m_account.domain,
                QString::fromUtf8(challenge.realm.left(200)));
        each = { isProxy, true, 0, challenge };
        return {};
    }
    if (m_answered.size() == mostChallenges)
        return fail(ErrorCode::UnexpectedAnswer, m_account.domain);
    m_answered.append({ isProxy, false, 0, challenge });
    return {};
}

QList<SipHeader> ReCredentials::headers(const QByteArray& method, const QByteArray& uri)
{
    QList<SipHeader> headers;
    const QString user = m_account.authUser.isEmpty() ? m_account.user : m_account.authUser;
    for (Answered& each : m_answered) {
        const DigestAnswer answer { user.toUtf8(), m_account.password, method, uri, ReUri::random(),
            ++each.uses };
        headers.append({ each.isProxy ? "Proxy-Authorization" : "Authorization",
            answer.headerValue(each.challenge) });
    }
    return headers;
}
