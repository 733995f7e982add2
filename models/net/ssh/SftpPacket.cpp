// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SftpPacket.h"

#include <QtEndian>

namespace Sftp {

namespace {
constexpr quint32 hasBytesFlag = 1;
constexpr quint32 hasOwnerFlag = 2;
constexpr quint32 hasModeFlag = 4;
constexpr quint32 hasTimesFlag = 8;
constexpr quint32 hasMoreFlag = 0x80000000;
constexpr quint32 mostExtensions = 64;
} // namespace

Writer& Writer::number(quint32 value)
{
    char out[4];
    qToBigEndian(value, out);
    m_bytes.append(out, sizeof out);
    return *this;
}

Writer& Writer::longNumber(quint64 value)
{
    return number(quint32(value >> 32)).number(quint32(value));
}

Writer& Writer::text(const QByteArray& value)
{
    number(quint32(value.size()));
    m_bytes += value;
    return *this;
}

Writer& Writer::attributes(const Attributes& value)
{
    number((value.hasOwner ? hasOwnerFlag : 0) | (value.hasMode ? hasModeFlag : 0));
    if (value.hasOwner)
        number(value.user).number(value.group);
    if (value.hasMode)
        number(value.mode);
    return *this;
}

QByteArrayView Reader::take(qsizetype count)
{
    if (count > m_rest.size()) {
        m_isBad = true;
        m_rest = {};
        return {};
    }
    const QByteArrayView out = m_rest.first(count);
    m_rest = m_rest.sliced(count);
    return out;
}

quint32 Reader::number()
{
    const QByteArrayView bytes = take(4);
    return bytes.isEmpty() ? 0 : qFromBigEndian<quint32>(bytes.data());
}

quint64 Reader::longNumber()
{
    const quint64 high = number();
    return high << 32 | number();
}

QByteArray Reader::text() { return take(number()).toByteArray(); }

Attributes Reader::attributes()
{
    const quint32 flags = number();
    Attributes out;
    out.hasOwner = (flags & hasOwnerFlag) != 0;
    out.hasMode = (flags & hasModeFlag) != 0;
    if ((flags & hasBytesFlag) != 0)
        out.bytes = longNumber();
    if (out.hasOwner) {
        out.user = number();
        out.group = number();
    }
    if (out.hasMode)
        out.mode = number();
    if ((flags & hasTimesFlag) != 0)
        longNumber();
    if ((flags & hasMoreFlag) != 0) {
        const quint32 count = std::min(number(), mostExtensions);
        for (quint32 i = 0; i < count && !m_isBad; ++i) {
            text();
            text();
        }
    }
    return out;
}

} // namespace Sftp
