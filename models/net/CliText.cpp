// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/CliText.h"

void CliText::feed(const QByteArray& bytes)
{
    for (const char c : bytes) {
        if (m_isTooMuch)
            return;
        take(c);
    }
}

void CliText::take(char c)
{
    switch (m_state) {
    case State::Text:
        return takeText(c);
    case State::Escape:
        m_state = c == '[' ? State::Csi : c == ']' ? State::Osc : State::Text;
        return;
    case State::Csi: // parameters end with a byte from '@' to '~' (ECMA-48 5.4)
        if (c >= '@' && c <= '~')
            m_state = State::Text;
        return;
    case State::Osc:
        if (c == '\a' || c == '\n')
            m_state = State::Text;
        else if (c == '\x1b')
            m_state = State::Escape;
        return;
    }
}

void CliText::takeText(char c)
{
    if (c == '\n')
        return endLine();
    if (c == '\0' || c == '\a')
        return;
    if (c == '\r') {
        m_isCrPending = true;
        return;
    }
    if (m_isCrPending) { // a lone CR: the line is written anew, as pagers do
        m_isCrPending = false;
        m_line.clear();
    }
    if (c == '\x1b')
        m_state = State::Escape;
    else if (c == '\b' || c == '\x7f')
        m_line.chop(1);
    else
        m_line.append(c);
    ++m_size;
    m_isTooMuch = m_line.size() > maximumLine || m_size > maximumSize;
}

void CliText::endLine()
{
    m_isCrPending = false;
    m_lines.append(m_line);
    m_line.clear();
    ++m_size;
    m_isTooMuch = m_size > maximumSize;
}

QByteArray CliText::lastLineAscii() const
{
    QByteArray ascii;
    ascii.reserve(m_line.size());
    for (const char c : m_line)
        if (c >= ' ' && c <= '~')
            ascii.append(c);
    return ascii;
}

void CliText::clear()
{
    m_lines.clear();
    m_line.clear();
    m_size = 0;
    m_isCrPending = false;
}
