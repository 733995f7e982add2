// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/fanvil/FanvilLines.h"

namespace {

/// Of the first line; the firmware compares it as a whole.
constexpr int headWidth = 62;
constexpr qsizetype expectedBytes = 64 * 1024;

} // namespace

FanvilLines::FanvilLines(Style style)
    : m_style(style)
{
    m_bytes.reserve(expectedBytes);
    const QByteArray head = style == Style::X3 ? "<<VOIP CONFIG FILE>>Version:2.0002"
                                               : "<<VOIP CONFIG FILE>>Version:2.0000000000";
    m_bytes += head.leftJustified(headWidth) + '\n';
}

void FanvilLines::module(const char* name)
{
    m_width = normalWidth;
    m_prefix.clear();
    m_bytes += QByteArray("\n<") + name + " MODULE>\n";
}

void FanvilLines::part(QByteArrayView name, int width)
{
    m_width = width;
    m_prefix.clear();
    m_bytes += name.toByteArray().leftJustified(normalWidth) + ":\n";
}

void FanvilLines::begin(QByteArrayView key)
{
    const QByteArray whole = m_prefix + key.toByteArray();
    m_bytes += whole.leftJustified(m_width, ' ', m_style == Style::X3) + ':';
}

void FanvilLines::set(QByteArrayView key, QByteArrayView value)
{
    begin(key);
    m_bytes.append(value);
    m_bytes += '\n';
}

void FanvilLines::set(QByteArrayView key, const QString& value)
{
    begin(key);
    m_bytes += value.toUtf8() + '\n';
}

void FanvilLines::set(QByteArrayView key, int value)
{
    begin(key);
    m_bytes += QByteArray::number(value) + '\n';
}

void FanvilLines::setAll(std::span<const FanvilSetting> settings)
{
    for (const FanvilSetting& setting : settings)
        set(setting.key, QByteArrayView(setting.value));
}

void FanvilLines::setKey(QByteArrayView key, int blanks, const QString& value)
{
    m_bytes.append(key);
    m_bytes += QByteArray(blanks, ' ') + ':' + value.toUtf8() + '\n';
}

QByteArray FanvilLines::take()
{
    m_bytes += "<<END OF FILE>>\n";
    return std::move(m_bytes);
}
