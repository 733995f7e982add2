// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/gigaset/MaxwellFile.h"

#include "models/provisioning/ConfigText.h"

void MaxwellFile::write(QByteArrayView name, QByteArrayView escaped)
{
    m_bytes.append("    <param name=\"").append(m_prefix).append(name);
    m_bytes.append("\" value=\"").append(escaped).append("\"/>\n");
}

void MaxwellFile::set(QByteArrayView name, const QString& value)
{
    write(name, ConfigText::xml(value));
}

void MaxwellFile::set(QByteArrayView name, QLatin1StringView value)
{
    write(name, QByteArrayView(value.data(), value.size()));
}

void MaxwellFile::set(QByteArrayView name, const char* value)
{
    write(name, QByteArrayView(value));
}

void MaxwellFile::set(QByteArrayView name, int value) { write(name, QByteArray::number(value)); }
