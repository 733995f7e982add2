// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/sangoma/SangomaFile.h"

#include "models/provisioning/ConfigText.h"

SangomaFile::SangomaFile()
{
    m_bytes.reserve(64 * 1024);
    m_bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n"
              "<hl_provision version=\"1\">\n<config version=\"1\">\n";
}

void SangomaFile::write(int number, QByteArrayView name, QByteArrayView escaped)
{
    const QByteArray digits = QByteArray::number(number);
    m_bytes.append("<P").append(digits);
    if (!name.isEmpty())
        m_bytes.append(" para=\"").append(name).append('"');
    m_bytes.append('>').append(escaped).append("</P").append(digits).append(">\n");
}

void SangomaFile::set(int number, QByteArrayView name, const QString& value)
{
    write(number, name, ConfigText::xml(value));
}

void SangomaFile::set(int number, QByteArrayView name, QLatin1StringView value)
{
    write(number, name, QByteArrayView(value.data(), value.size()));
}

void SangomaFile::set(int number, QByteArrayView name, const char* value)
{
    write(number, name, QByteArrayView(value));
}

void SangomaFile::set(int number, QByteArrayView name, int value)
{
    write(number, name, QByteArray::number(value));
}

QByteArray SangomaFile::take()
{
    m_bytes.append("</config>\n</hl_provision>\n");
    return std::move(m_bytes);
}
