// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Redactor.h"

#include <algorithm>

namespace {

constexpr qsizetype minimumLength = 3;
const QByteArray keyword("password");

bool isBlank(char c) { return c == ' ' || c == '\t'; }
bool isLineEnd(char c) { return c == '\r' || c == '\n'; }

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
    if (bytes.size() < minimumLength || m_secrets.contains(bytes))
        return;
    m_secrets.append(bytes);
    std::sort(m_secrets.begin(), m_secrets.end(),
        [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
}

QByteArray Redactor::feed(const QByteArray& bytes)
{
    m_pending += bytes;
    return take(false);
}

QByteArray Redactor::flush() { return take(true); }

QByteArray Redactor::redact(const QByteArray& text, const QList<Secret>& secrets)
{
    Redactor redactor(secrets);
    return redactor.feed(text) + redactor.flush();
}

QByteArray Redactor::take(bool isEnd)
{
    QByteArray out;
    qsizetype at = 0;
    const qsizetype size = m_pending.size();
    while (at < size) {
        const QByteArrayView rest = QByteArrayView(m_pending).sliced(at);
        const QByteArray* hit = nullptr;
        bool couldBecome = false;
        for (const QByteArray& secret : std::as_const(m_secrets)) {
            if (rest.startsWith(secret)) {
                hit = &secret;
                break;
            }
            if (rest.size() < secret.size() && QByteArrayView(secret).startsWith(rest))
                couldBecome = true;
        }
        if (couldBecome && !isEnd)
            break; // the longer reading wins once the next piece is here
        if (hit) {
            out += mask;
            at += hit->size();
            continue;
        }
        const auto wordLength = std::min(rest.size(), keyword.size());
        if (rest.first(wordLength).compare(QByteArrayView(keyword).first(wordLength),
                Qt::CaseInsensitive) == 0) {
            if (wordLength < keyword.size()) {
                if (!isEnd)
                    break;
            } else {
                qsizetype begin = keyword.size();
                while (begin < rest.size() && isBlank(rest[begin]))
                    ++begin;
                qsizetype end = begin;
                while (end < rest.size() && !isBlank(rest[end]) && !isLineEnd(rest[end]))
                    ++end;
                if (end == rest.size() && !isEnd)
                    break; // the word may go on
                // "Password: " is a prompt, "password xyz" a statement
                if (begin > keyword.size() && end > begin) {
                    out += rest.first(begin);
                    out += mask;
                    at += end;
                    continue;
                }
            }
        }
        out += m_pending.at(at);
        ++at;
    }
    m_pending = m_pending.sliced(at);
    return out;
}
