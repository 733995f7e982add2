// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QByteArray>
#include <QHash>
#include <QList>

/// Replaces secrets in a stream of bytes that arrives in arbitrary pieces. Works on the joined
/// stream: what could be the beginning of a secret is held back until the next piece decides.
/// Also masks the word after "password", so that a device's own secrets never show.
class Redactor {
public:
    /// The replacement for every secret, UTF-8.
    static const QByteArray mask;

    /// Secrets shorter than three bytes are masked only after "password": masking every "p" would
    /// tell more than it hides.
    explicit Redactor(const QList<Secret>& secrets = {});

    void addSecret(const Secret& secret);
    /// Returns what is certain by now, redacted; may be empty.
    QByteArray feed(const QByteArray& bytes);
    /// Returns the rest. Call when the stream pauses at a prompt or ends.
    QByteArray flush();

    /// feed() and flush() in one, in that order.
    QByteArray whole(const QByteArray& text);

    /// The whole text at once.
    static QByteArray redact(const QByteArray& text, const QList<Secret>& secrets);

private:
    struct Match;
    [[nodiscard]] Match secretAt(QByteArrayView rest) const;
    [[nodiscard]] Match wordAt(QByteArrayView rest, qsizetype& begin) const;
    [[nodiscard]] Match wordBehind(
        const QByteArray& keyword, QByteArrayView rest, qsizetype& begin) const;
    QByteArray take(bool isEnd);
    QHash<char, QList<QByteArray>> m_secrets; ///< by their first byte, the longest first
    QByteArray m_pending;
};
