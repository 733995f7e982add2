// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Redactor.h"

#include <algorithm>

namespace {

constexpr qsizetype minimumLength = 3;
/// The word behind one of these is nobody's business: "password x", auth_pwd="x", secret=x.
const QList<QByteArray> keywords { "password", "passwd", "_pwd", "secret" };

bool isBlank(char c) { return c == ' ' || c == '\t'; }
bool isLineEnd(char c) { return c == '\r' || c == '\n'; }

/// What may stand between "password" and the word: blanks, one '=', one quote.
qsizetype separatorEnd(QByteArrayView rest, qsizetype at, bool& isQuoted)
{
    const auto skipBlanks = [&] {
        while (at < rest.size() && isBlank(rest[at]))
            ++at;
    };
    skipBlanks();
    if (at < rest.size() && rest[at] == '=') {
        ++at;
        skipBlanks();
    }
    isQuoted = at < rest.size() && rest[at] == '"';
    return isQuoted ? at + 1 : at;
}

} // namespace

const QByteArray Redactor::mask("\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2");

Redactor::Redactor(const QList<Secret>& secrets)
{
    for (const Secret& secret : secrets)
        addSecret(secret);
}

void Redactor::addSecret(const Secret& secret)
{
    const QByteArray bytes = secret.revealUtf8();
    if (bytes.size() < minimumLength)
        return;
    QList<QByteArray>& alike = m_secrets[bytes.front()];
    if (alike.contains(bytes))
        return;
    const auto at = std::find_if(alike.begin(), alike.end(),
        [&](const QByteArray& other) { return other.size() < bytes.size(); });
    alike.insert(at, bytes);
}

QByteArray Redactor::feed(const QByteArray& bytes)
{
    m_pending += bytes;
    return take(false);
}

QByteArray Redactor::flush() { return take(true); }

QByteArray Redactor::whole(const QByteArray& text)
{
    QByteArray out = feed(text);
    out += flush();
    return out;
}

QByteArray Redactor::redact(const QByteArray& text, const QList<Secret>& secrets)
{
    Redactor redactor(secrets);
    return redactor.whole(text);
}

/// What of the stream from `at` on is secret.
struct Redactor::Match {
    qsizetype size = 0; ///< 0 = nothing
    bool isOpen = false; ///< more bytes may make it longer
};

Redactor::Match Redactor::secretAt(QByteArrayView rest) const
{
    Match match;
    const auto alike = m_secrets.constFind(rest.front());
    if (alike == m_secrets.constEnd())
        return match;
    for (const QByteArray& secret : *alike) {
        if (rest.startsWith(secret)) {
            match.size = secret.size();
            break;
        }
        if (rest.size() < secret.size() && QByteArrayView(secret).startsWith(rest))
            match.isOpen = true;
    }
    return match;
}

/// "Password: " is a prompt, "password xyz" a statement.
/// @param begin where the word after "password" begins, if there is one
Redactor::Match Redactor::wordAt(QByteArrayView rest, qsizetype& begin) const
{
    Match open;
    for (const QByteArray& keyword : keywords) {
        const Match match = wordBehind(keyword, rest, begin);
        if (match.size > 0)
            return match;
        open.isOpen = open.isOpen || match.isOpen;
    }
    return open;
}

Redactor::Match Redactor::wordBehind(
    const QByteArray& keyword, QByteArrayView rest, qsizetype& begin) const
{
    const auto length = std::min(rest.size(), keyword.size());
    if (rest.first(length).compare(QByteArrayView(keyword).first(length), Qt::CaseInsensitive) != 0)
        return {};
    bool isQuoted = false;
    begin = separatorEnd(rest, keyword.size(), isQuoted);
    if (begin >= rest.size())
        return { 0, true };
    if (begin == keyword.size())
        return {};
    qsizetype end = begin;
    while (end < rest.size() && !isLineEnd(rest[end]) && rest[end] != '"'
        && (isQuoted || !isBlank(rest[end])))
        ++end;
    if (end == begin)
        return {};
    // One of ours may hold blanks, and the word may go on behind it.
    const Match known = secretAt(rest.sliced(begin));
    return { std::max(end - begin, known.size), known.isOpen || end == rest.size() };
}

QByteArray Redactor::take(bool isEnd)
{
    QByteArray out;
    qsizetype at = 0;
    while (at < m_pending.size()) {
        const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
        qsizetype begin = 0;
        // First: a secret such as "pass" must not hide that a password follows.
        const Match word = wordAt(rest, begin);
        const Match secret = secretAt(rest);
        if (!isEnd && (word.isOpen || secret.isOpen))
            break; // the longer reading wins once the next piece is here
        if (word.size > 0) {
            out += rest.first(begin).toByteArray() + mask;
            at += begin + word.size;
        } else if (secret.size > 0) {
            out += mask;
            at += secret.size;
        } else {
            out += m_pending.at(at++);
        }
    }
    m_pending = m_pending.sliced(at);
    return out;
}
