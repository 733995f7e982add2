// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// What a server asks for with WWW-Authenticate or Proxy-Authenticate (RFC 3261 22, RFC 7616, RFC
/// 8760).
struct DigestChallenge {
    enum class Algorithm { Md5, Md5Session, Sha256, Sha256Session }; ///< weakest first
    Algorithm algorithm = Algorithm::Md5;
    QByteArray statedAlgorithm; ///< as it was written; empty = none was
    QByteArray realm;
    QByteArray nonce;
    QByteArray opaque;
    bool hasOpaque = false;
    bool hasQop = false; ///< auth is among what is offered; otherwise none is (RFC 2069)
    bool isStale = false; ///< the credentials were right, the nonce was too old

    /// Nothing when it is no Digest challenge, or one we cannot answer.
    static std::optional<DigestChallenge> parse(const QByteArray& headerValue);
    /// The one to answer: with that realm when there is one, then the strongest, then the first.
    /// @param realm empty = any
    static std::optional<DigestChallenge> best(
        const QList<DigestChallenge>& challenges, const QByteArray& realm);
};

/// What is answered.
struct DigestAnswer {
    QByteArray user;
    Secret password;
    QByteArray method;
    QByteArray uri; ///< as in the request line
    QByteArray cnonce;
    quint32 nonceCount = 1;

    /// The value of Authorization or Proxy-Authorization.
    [[nodiscard]] QByteArray headerValue(const DigestChallenge& challenge) const;
    /// Just the response, in hexadecimal digits.
    [[nodiscard]] QByteArray response(const DigestChallenge& challenge) const;
};
