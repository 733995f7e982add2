// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/Digest.h"

#include "models/sip/SipText.h"

#include <QCryptographicHash>

#include <array>

namespace {

using Algorithm = DigestChallenge::Algorithm;

struct AlgorithmName {
    Algorithm algorithm;
    const char* name;
    QCryptographicHash::Algorithm hash;
    bool isSession;
};
constexpr std::array algorithms {
    AlgorithmName { Algorithm::Md5, "MD5", QCryptographicHash::Md5, false },
    AlgorithmName { Algorithm::Md5Session, "MD5-sess", QCryptographicHash::Md5, true },
    AlgorithmName { Algorithm::Sha256, "SHA-256", QCryptographicHash::Sha256, false },
    AlgorithmName { Algorithm::Sha256Session, "SHA-256-sess", QCryptographicHash::Sha256, true },
};

const AlgorithmName& named(Algorithm algorithm) { return algorithms[std::size_t(algorithm)]; }

std::optional<Algorithm> algorithmNamed(const QByteArray& name)
{
    for (const AlgorithmName& each : algorithms)
        if (name.compare(each.name, Qt::CaseInsensitive) == 0)
            return each.algorithm;
    return std::nullopt;
}

QByteArray nonceCountText(quint32 count)
{
    return QByteArray::number(count, 16).rightJustified(8, '0');
}

/// False when it makes the challenge one we cannot answer.
bool takeParameter(DigestChallenge& challenge, const QByteArray& name, const QByteArray& value)
{
    if (name == "realm") {
        challenge.realm = value;
    } else if (name == "nonce") {
        challenge.nonce = value;
    } else if (name == "opaque") {
        challenge.opaque = value;
        challenge.hasOpaque = true;
    } else if (name == "stale") {
        challenge.isStale = value.compare("true", Qt::CaseInsensitive) == 0;
    } else if (name == "algorithm") {
        const auto algorithm = algorithmNamed(value);
        challenge.algorithm = algorithm.value_or(Algorithm::Md5);
        challenge.statedAlgorithm = value;
        return algorithm.has_value();
    } else if (name == "qop") {
        for (const QByteArray& each : SipText::split(value, ','))
            challenge.hasQop |= each.compare("auth", Qt::CaseInsensitive) == 0;
        return challenge.hasQop; // auth-int alone would cover bodies proxies may change
    }
    return true;
}

} // namespace

std::optional<DigestChallenge> DigestChallenge::parse(const QByteArray& headerValue)
{
    const QByteArray text = headerValue.trimmed();
    constexpr qsizetype schemeLength = 6;
    if (text.left(schemeLength).compare("digest", Qt::CaseInsensitive) != 0
        || text.size() <= schemeLength || (text[schemeLength] != ' ' && text[schemeLength] != '\t'))
        return std::nullopt;
    DigestChallenge challenge;
    for (const QByteArray& each : SipText::split(text.mid(schemeLength), ',')) {
        const auto [name, value] = SipText::parameter(each);
        if (!takeParameter(challenge, name, value))
            return std::nullopt;
    }
    if (challenge.nonce.isEmpty())
        return std::nullopt;
    return challenge;
}

std::optional<DigestChallenge> DigestChallenge::best(
    const QList<DigestChallenge>& challenges, const QByteArray& realm)
{
    std::optional<DigestChallenge> chosen;
    const auto rank = [&realm](const DigestChallenge& challenge) {
        const bool isWanted = !realm.isEmpty() && challenge.realm == realm;
        return (isWanted ? int(algorithms.size()) : 0) + int(challenge.algorithm);
    };
    for (const DigestChallenge& each : challenges)
        if (!chosen || rank(each) > rank(*chosen))
            chosen = each;
    return chosen;
}

QByteArray DigestAnswer::response(const DigestChallenge& challenge) const
{
    const AlgorithmName& algorithm = named(challenge.algorithm);
    const auto hashed = [&algorithm](const QByteArray& text) {
        return QCryptographicHash::hash(text, algorithm.hash).toHex();
    };
    QByteArray who = hashed(user + ':' + challenge.realm + ':' + password.revealUtf8());
    if (algorithm.isSession)
        who = hashed(who + ':' + challenge.nonce + ':' + cnonce);
    const QByteArray what = hashed(method + ':' + uri);
    const QByteArray middle = challenge.hasQop
        ? ':' + nonceCountText(nonceCount) + ':' + cnonce + ":auth:"
        : QByteArray(":");
    return hashed(who + ':' + challenge.nonce + middle + what);
}

QByteArray DigestAnswer::headerValue(const DigestChallenge& challenge) const
{
    QByteArray value = "Digest username=" + SipText::quoted(user) + ", realm="
        + SipText::quoted(challenge.realm) + ", nonce=" + SipText::quoted(challenge.nonce)
        + ", uri=" + SipText::quoted(uri) + ", response=\"" + response(challenge) + '"';
    if (!challenge.statedAlgorithm.isEmpty())
        value += QByteArray(", algorithm=") + named(challenge.algorithm).name;
    if (challenge.hasOpaque)
        value += ", opaque=" + SipText::quoted(challenge.opaque);
    if (challenge.hasQop)
        value += ", qop=auth, nc=" + nonceCountText(nonceCount);
    if (challenge.hasQop || named(challenge.algorithm).isSession)
        value += ", cnonce=" + SipText::quoted(cnonce);
    return value;
}
