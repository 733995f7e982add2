// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/RequestTarget.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView targetRoot("/provisioning/");
/// Shorter than any token, longer than an address.
constexpr int tokenLikeRun = 20;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.'
        || c == '_' || c == '-' || c == '(' || c == ')';
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// Only what a name may hold may hide behind a percent sign: no slash, no second percent sign.
std::optional<QByteArray> decodedOnce(QByteArrayView raw)
{
    QByteArray out;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        char c = raw[i];
        if (c == '%') {
            const int high = i + 2 < raw.size() ? hexValue(raw[i + 1]) : -1;
            const int low = i + 2 < raw.size() ? hexValue(raw[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            c = char(high * 16 + low);
            i += 2;
        } else if (c == '/') {
            out.append(c);
            continue;
        }
        if (!isNameCharacter(c))
            return std::nullopt;
        out.append(c);
    }
    return out;
}

bool hasHiddenName(const QByteArray& path) { return path.startsWith('.') || path.contains("/."); }

/// The first of several names is where the token stands.
QByteArray withoutToken(QByteArray path)
{
    const auto slash = path.indexOf('/');
    return slash < 0 || path == "check/ping" ? path : path.mid(slash + 1);
}

} // namespace

RequestTarget RequestTarget::read(const QByteArray& target)
{
    const auto query = target.indexOf('?');
    const QByteArray whole = query < 0 ? target : target.first(query);
    RequestTarget read;
    if (!whole.startsWith(targetRoot)) {
        read.shown = harmless(QByteArray::fromPercentEncoding(whole.left(maximumTarget)));
        return read;
    }
    const QByteArrayView rest = QByteArrayView(whole).sliced(targetRoot.size());
    read.shown = harmless(withoutToken(QByteArray::fromPercentEncoding(
        rest.first(qMin(rest.size(), qsizetype(maximumTarget))).toByteArray())));
    const auto path = whole.size() <= maximumTarget ? decodedOnce(rest) : std::nullopt;
    if (!path || hasHiddenName(*path))
        return read;
    read.path = *path;
    read.isOurs = true;
    return read;
}

QString RequestTarget::harmless(const QByteArray& words)
{
    QString out;
    qsizetype run = 0;
    for (const QChar c : QString::fromUtf8(words.left(maximumTarget))) {
        if (c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0)
            || (c.category() == QChar::Other_Format))
            continue;
        out.append(c);
        run = c.unicode() < 0x80 && hexValue(char(c.unicode())) >= 0 ? run + 1 : 0;
        if (run == tokenLikeRun) {
            out.chop(run);
            out.append(u'\u2022');
        } else if (run > tokenLikeRun) {
            out.chop(1);
        }
    }
    return out.left(maximumShown);
}
