// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/Secret.h"

#include "models/core/LockedMemory.h"

#include <cstring>
#include <sodium.h>

struct Secret::Buffer {
    explicit Buffer(const QByteArray& utf8)
        : size(size_t(utf8.size()))
        , data(LockedMemory::take(size))
    {
        std::memcpy(data, utf8.constData(), size);
    }
    ~Buffer() { LockedMemory::giveBack(data, size); }
    Q_DISABLE_COPY_MOVE(Buffer)
    const size_t size;
    char* const data;
};

Secret::Secret(const QString& text)
{
    QByteArray utf8 = text.toUtf8();
    *this = Secret(utf8);
    wipe(utf8);
}

Secret::Secret(const QByteArray& utf8)
    : m_buffer(utf8.isEmpty() ? nullptr : std::make_shared<const Buffer>(utf8))
{
}

bool Secret::isEmpty() const { return !m_buffer; }

QString Secret::reveal() const
{
    return m_buffer ? QString::fromUtf8(m_buffer->data, qsizetype(m_buffer->size)) : QString();
}

QByteArray Secret::revealUtf8() const
{
    return m_buffer ? QByteArray(m_buffer->data, qsizetype(m_buffer->size)) : QByteArray();
}

bool Secret::operator==(const Secret& other) const
{
    if (!m_buffer || !other.m_buffer)
        return !m_buffer && !other.m_buffer;
    return m_buffer->size == other.m_buffer->size
        && sodium_memcmp(m_buffer->data, other.m_buffer->data, m_buffer->size) == 0;
}

void wipe(QByteArray& text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()));
    text.clear();
}

void wipe(QString& text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}
