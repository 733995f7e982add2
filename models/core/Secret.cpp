// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Secret.h"

#include <sodium.h>
#include <vector>

struct Secret::Buffer {
    explicit Buffer(const QByteArray& utf8)
        : bytes(utf8.cbegin(), utf8.cend())
    {
    }
    ~Buffer() { sodium_memzero(const_cast<char*>(bytes.data()), bytes.size()); }
    Q_DISABLE_COPY_MOVE(Buffer)
    const std::vector<char> bytes;
};

Secret::Secret(const QString& text)
    : Secret(text.toUtf8())
{
}

Secret::Secret(const QByteArray& utf8)
    : m_buffer(utf8.isEmpty() ? nullptr : std::make_shared<const Buffer>(utf8))
{
}

bool Secret::isEmpty() const { return !m_buffer; }

QString Secret::reveal() const { return QString::fromUtf8(revealUtf8()); }

QByteArray Secret::revealUtf8() const
{
    return m_buffer ? QByteArray(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size()))
                    : QByteArray();
}

bool Secret::operator==(const Secret& other) const
{
    if (!m_buffer || !other.m_buffer)
        return !m_buffer && !other.m_buffer;
    const auto& a = m_buffer->bytes;
    const auto& b = other.m_buffer->bytes;
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}
