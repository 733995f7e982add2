// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/asterisk/AsteriskFile.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
// Asterisk reads lines into 8 KiB and skips longer ones.
constexpr int longestValue = 4000;
} // namespace

bool AsteriskFile::canHold(const QString& value)
{
    const auto isBlank = [](QChar c) { return c.unicode() < 33; };
    const auto isEnd = [](QChar c) { return c == u'\n' || c == u'\r' || c.isNull(); };
    if (value.isEmpty())
        return true;
    return value.toUtf8().size() <= longestValue && !isBlank(value.front())
        && !isBlank(value.back()) && std::none_of(value.begin(), value.end(), isEnd);
}

bool AsteriskFile::isSectionName(const QString& name)
{
    static const QRegularExpression form(u"^[A-Za-z0-9_.-]{1,79}\\z"_s);
    return form.match(name).hasMatch();
}

void AsteriskFile::comment(const QString& text) { line(u"; "_s + text); }

void AsteriskFile::blank() { line({}); }

void AsteriskFile::section(const QString& name)
{
    Q_ASSERT(isSectionName(name));
    blank();
    line(u'[' + name + u']');
}

void AsteriskFile::option(const QString& key, const QString& value)
{
    Q_ASSERT(canHold(value));
    if (!value.isEmpty())
        line(key + u" = "_s + QString(value).replace(u";"_s, u"\\;"_s));
}

void AsteriskFile::line(const QString& text) { m_bytes += text.toUtf8() + '\n'; }
