// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/BiffStream.h"

#include <QtEndian>

#include <cstring>

namespace {

constexpr qsizetype biffHead = 4;
constexpr quint8 isWideText = 0x01;
constexpr quint8 hasPhonetics = 0x04;
constexpr quint8 hasRuns = 0x08;

QString biffCharacters(const char* data, qsizetype count, bool isWide)
{
    if (!isWide)
        return QString::fromLatin1(data, count);
    QString text(count, Qt::Uninitialized);
    for (qsizetype i = 0; i < count; ++i)
        text[i] = QChar(qFromLittleEndian<quint16>(data + 2 * i));
    return text;
}

/// SST and its CONTINUE records as one. A text may be cut anywhere between two characters; the
/// rest of it begins with a flag of its own.
class SharedTexts {
public:
    explicit SharedTexts(QList<QByteArray> pieces)
        : m_pieces(std::move(pieces))
    {
    }

    std::optional<QStringList> read()
    {
        (void)number(4); // how often they are used
        const quint32 count = number(4);
        QStringList texts;
        for (quint32 i = 0; i < count && m_isFine; ++i)
            texts.append(next());
        return m_isFine ? std::optional(texts) : std::nullopt;
    }

private:
    QString next()
    {
        const quint32 length = number(2);
        quint8 flags = quint8(number(1));
        const quint32 runs = flags & hasRuns ? number(2) : 0;
        const quint32 phonetics = flags & hasPhonetics ? number(4) : 0;
        QString text;
        while (m_isFine && quint32(text.size()) < length) {
            if (left() == 0) {
                if (!turn())
                    break;
                flags = quint8(number(1));
            }
            const int width = flags & isWideText ? 2 : 1;
            const qsizetype take = std::min(qsizetype(length) - text.size(), left() / width);
            if (take == 0) // half a character
                m_isFine = false;
            text += biffCharacters(m_pieces[m_piece].constData() + m_at, take, width == 2);
            m_at += take * width;
        }
        skip(qint64(runs) * 4 + phonetics);
        return text;
    }
    [[nodiscard]] qsizetype left() const { return m_pieces[m_piece].size() - m_at; }
    bool turn()
    {
        m_isFine = m_isFine && m_piece + 1 < m_pieces.size();
        if (m_isFine) {
            ++m_piece;
            m_at = 0;
        }
        return m_isFine;
    }
    quint32 number(int bytes)
    {
        if (left() == 0)
            (void)turn();
        if (!m_isFine || left() < bytes) {
            m_isFine = false;
            return 0;
        }
        quint32 value = 0;
        for (int i = 0; i < bytes; ++i)
            value |= quint32(quint8(m_pieces[m_piece][m_at++])) << (8 * i);
        return value;
    }
    void skip(qint64 bytes)
    {
        while (m_isFine && bytes > 0) {
            if (left() == 0 && !turn())
                return;
            const qint64 step = std::min<qint64>(bytes, left());
            m_at += step;
            bytes -= step;
        }
    }

    QList<QByteArray> m_pieces;
    qsizetype m_piece = 0;
    qsizetype m_at = 0;
    bool m_isFine = true;
};

} // namespace

quint16 BiffRecord::u16(qsizetype at) const
{
    return at + 2 <= data.size() ? qFromLittleEndian<quint16>(data.constData() + at) : quint16(0);
}

quint32 BiffRecord::u32(qsizetype at) const
{
    return at + 4 <= data.size() ? qFromLittleEndian<quint32>(data.constData() + at) : 0;
}

double BiffRecord::real(qsizetype at) const
{
    double value = 0;
    if (at + 8 <= data.size()) {
        const auto bits = qFromLittleEndian<quint64>(data.constData() + at);
        std::memcpy(&value, &bits, sizeof value);
    }
    return value;
}

void BiffRecord::setU16(qsizetype at, quint16 value)
{
    if (at + 2 <= data.size())
        qToLittleEndian(value, data.data() + at);
}

void BiffRecord::setU32(qsizetype at, quint32 value)
{
    if (at + 4 <= data.size())
        qToLittleEndian(value, data.data() + at);
}

QByteArray BiffRecord::bytes() const
{
    QByteArray head(biffHead, '\0');
    qToLittleEndian(quint16(type), head.data());
    qToLittleEndian(quint16(data.size()), head.data() + 2);
    return head + data;
}

BiffStream BiffStream::parse(const QByteArray& bytes)
{
    BiffStream stream;
    qsizetype at = 0;
    while (at + biffHead <= bytes.size()) {
        const auto type = qFromLittleEndian<quint16>(bytes.constData() + at);
        const auto size = qFromLittleEndian<quint16>(bytes.constData() + at + 2);
        // Behind the last sheet a stream is filled up with zeros.
        if (type == 0 || at + biffHead + size > bytes.size())
            break;
        stream.records.append({ Biff(type), bytes.mid(at + biffHead, size), quint32(at) });
        at += biffHead + size;
    }
    stream.rest = bytes.mid(at);
    return stream;
}

QString BiffStream::text(const BiffRecord& record, qsizetype at, int lengthBytes)
{
    if (at + lengthBytes + 1 > record.data.size())
        return {};
    const int length = lengthBytes == 2 ? record.u16(at) : quint8(record.data[at]);
    const qsizetype begin = at + lengthBytes + 1;
    const int width = record.data[at + lengthBytes] & isWideText ? 2 : 1;
    const qsizetype count = std::min<qsizetype>(length, (record.data.size() - begin) / width);
    return biffCharacters(record.data.constData() + begin, count, width == 2);
}

QByteArray BiffStream::packed(const QString& text)
{
    const bool isWide
        = std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0xFF; });
    QByteArray bytes(3, '\0');
    qToLittleEndian(quint16(text.size()), bytes.data());
    bytes[2] = char(isWide);
    if (!isWide)
        return bytes + text.toLatin1();
    for (const QChar c : text) {
        bytes += char(c.unicode() & 0xFF);
        bytes += char(c.unicode() >> 8);
    }
    return bytes;
}

double BiffStream::ofRk(quint32 rk)
{
    double value = 0;
    if (rk & 2) {
        value = qint32(rk) >> 2;
    } else {
        const quint64 bits = quint64(rk & ~3U) << 32;
        std::memcpy(&value, &bits, sizeof value);
    }
    return rk & 1 ? value / 100 : value;
}

std::optional<QStringList> BiffStream::sharedTexts(qsizetype sst) const
{
    QList<QByteArray> pieces { records[sst].data };
    for (qsizetype i = sst + 1; i < records.size() && records[i].type == Biff::Continue; ++i)
        pieces.append(records[i].data);
    return SharedTexts(std::move(pieces)).read();
}
