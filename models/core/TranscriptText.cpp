// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/TranscriptText.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maximumKept = 4 * 1024 * 1024;
} // namespace

QString TranscriptText::line(const QString& text)
{
    return text.endsWith(u'\n') ? text : text + u'\n';
}

QString TranscriptText::append(Job::Direction direction, const QString& text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).remove(u'\r');
    if (direction == Job::Direction::Sent) {
        const bool isAtStart = m_text.isEmpty() || m_text.endsWith(u'\n');
        if (!lines.endsWith(u'\n'))
            lines += u'\n';
        lines.prepend(isAtStart ? u"> "_s : u"\n> "_s);
    }
    m_text += lines;
    if (m_text.size() > maximumKept)
        m_text = m_text.right(maximumKept / 2);
    return lines;
}
