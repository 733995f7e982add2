// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/SqlitePages.h"

#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fileHeaderSize = 100;
constexpr qsizetype usualPageSize = 4096;
constexpr qint64 largestPayload = 256 * 1024 * 1024;
constexpr char indexInterior = 0x02;
constexpr char tableInterior = 0x05;
constexpr char indexLeaf = 0x0a;
constexpr char tableLeaf = 0x0d;

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromBigEndian<quint32>(bytes.constData() + at) : 0;
}

quint16 number16(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromBigEndian<quint16>(bytes.constData() + at) : 0;
}

/// One to nine bytes; moves `at` behind them, or to -1 past the end.
quint64 varint(const QByteArray& bytes, qsizetype& at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size()) {
            at = -1;
            return 0;
        }
        const auto byte = quint8(bytes.at(at++));
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7F);
        if (byte < 0x80)
            break;
    }
    return value;
}

qsizetype sizeOfSerial(quint64 serial)
{
    constexpr qsizetype fixed[] { 0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0 };
    if (serial < 12)
        return fixed[serial];
    const quint64 size = (serial - 12) / 2;
    return size > quint64(largestPayload) ? -1 : qsizetype(size);
}

QVariant valueOfSerial(quint64 serial, const QByteArray& bytes)
{
    if (serial == 8 || serial == 9)
        return QVariant(qint64(serial - 8));
    if (serial == 7)
        return QVariant(std::bit_cast<double>(qFromBigEndian<quint64>(bytes.constData())));
    if (serial >= 12)
        return serial % 2 ? QVariant(QString::fromUtf8(bytes)) : QVariant(bytes);
    if (serial == 0 || bytes.isEmpty())
        return {};
    qint64 value = qint8(bytes.at(0));
    for (qsizetype i = 1; i < bytes.size(); ++i)
        value = qint64(quint64(value) << 8 | quint8(bytes.at(i)));
    return QVariant(value);
}

/// No text of ours is anything else: what is was written over.
bool isPlausible(quint64 serial, const QByteArray& bytes)
{
    if (serial < 12 || serial % 2 == 0)
        return true;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

/// The running checksum of a log, over whole pairs of words.
class LogChecksum {
public:
    explicit LogChecksum(bool isBigEndian)
        : m_isBigEndian(isBigEndian)
    {
    }
    void add(const QByteArray& bytes)
    {
        for (qsizetype i = 0; i + 8 <= bytes.size(); i += 8) {
            m_first += word(bytes, i) + m_second;
            m_second += word(bytes, i + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(const QByteArray& bytes, qsizetype at) const
    {
        return number32(bytes, at) == m_first && number32(bytes, at + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(const QByteArray& bytes, qsizetype at) const
    {
        return m_isBigEndian ? qFromBigEndian<quint32>(bytes.constData() + at)
                             : qFromLittleEndian<quint32>(bytes.constData() + at);
    }
    bool m_isBigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

} // namespace

void SqlitePages::Walked::add(const Walked& other)
{
    rows += other.rows;
    lostRows += other.lostRows;
    lostPages += other.lostPages;
}

SqlitePages::SqlitePages(const QString& path)
    : m_file(path)
{
    if (!m_file.open(QFile::ReadOnly))
        return;
    readHeader();
    if (isReadable())
        readLog(path + u"-wal"_s);
}

/// A header that makes no sense is taken for the usual one: the pages behind it may be whole.
void SqlitePages::readHeader()
{
    const QByteArray header = m_file.read(fileHeaderSize);
    qsizetype size = number16(header, 16);
    size = size == 1 ? 65'536 : size;
    const bool isSound = header.startsWith("SQLite format 3") && size >= 512 && size <= 65'536
        && std::has_single_bit(size_t(size));
    const qsizetype reserved = isSound ? quint8(header.at(20)) : 0;
    m_pageSize = m_file.size() >= fileHeaderSize ? (isSound ? size : usualPageSize) : 0;
    m_usable = m_pageSize - std::min<qsizetype>(reserved, m_pageSize / 8);
    if (isReadable()) // one that was cut counts: what is missing is zeros
        m_count = quint32((m_file.size() + m_pageSize - 1) / m_pageSize);
}

void SqlitePages::readLog(const QString& path)
{
    QFile log(path);
    if (!log.open(QFile::ReadOnly))
        return;
    const QByteArray header = log.read(32);
    const quint32 magic = number32(header, 0);
    if (header.size() < 32 || (magic & ~1U) != 0x377f0682 || number32(header, 8) != m_pageSize)
        return;
    LogChecksum sum((magic & 1) != 0);
    sum.add(header.first(24));
    QHash<quint32, QByteArray> pending;
    if (!sum.is(header, 24))
        return;
    for (;;) {
        const QByteArray frame = log.read(24);
        const QByteArray bytes = log.read(m_pageSize);
        if (bytes.size() < m_pageSize || frame.mid(8, 8) != header.mid(16, 8))
            return;
        sum.add(frame.first(8));
        sum.add(bytes);
        if (!sum.is(frame, 16))
            return;
        pending.insert(number32(frame, 0), bytes);
        const quint32 pagesAfterCommit = number32(frame, 4);
        if (pagesAfterCommit == 0)
            continue;
        m_log.insert(pending);
        pending.clear();
        m_count = std::max(m_count, std::min(pagesAfterCommit, m_count + quint32(m_log.size())));
    }
}

QByteArray SqlitePages::page(quint32 number)
{
    if (number == 0 || number > m_count)
        return {};
    if (const auto newer = m_log.constFind(number); newer != m_log.constEnd())
        return *newer;
    if (!m_file.seek(qint64(number - 1) * m_pageSize))
        return {};
    QByteArray bytes = m_file.read(m_pageSize);
    if (!bytes.isEmpty())
        bytes.append(m_pageSize - bytes.size(), '\0');
    return bytes;
}

SqlitePages::Walked SqlitePages::table(quint32 root, const Take& take)
{
    return walk(root, false, take);
}

SqlitePages::Walked SqlitePages::index(quint32 root) { return walk(root, true, {}); }

SqlitePages::Walked SqlitePages::walk(quint32 root, bool isIndex, const Take& take)
{
    const char interior = isIndex ? indexInterior : tableInterior;
    const char leafKind = isIndex ? indexLeaf : tableLeaf;
    Walked walked;
    QSet<quint32> here; // a tree that grows into another one does not take its pages away
    QList<quint32> waiting { root };
    while (!waiting.isEmpty()) {
        const quint32 number = waiting.takeLast();
        const QByteArray bytes = page(number);
        const qsizetype start = number == 1 ? fileHeaderSize : 0;
        const char kind = bytes.isEmpty() ? '\0' : bytes.at(start);
        const int cells = number16(bytes, start + 3);
        const qsizetype fixed = start + (kind == interior ? 12 : 8);
        const bool isUsable = (kind == interior || kind == leafKind)
            && fixed + 2 * qsizetype(cells) <= m_usable && !here.contains(number);
        if (!isUsable) {
            ++walked.lostPages;
            continue;
        }
        here.insert(number);
        m_seen.insert(number);
        if (isIndex)
            walked.rows += cells;
        if (kind == leafKind && !isIndex)
            walked.add(rowsOf(bytes, number, take));
        if (kind == leafKind)
            continue;
        waiting.append(number32(bytes, start + 8));
        for (int i = cells - 1; i >= 0; --i)
            waiting.append(number32(bytes, number16(bytes, fixed + 2 * qsizetype(i))));
    }
    return walked;
}

SqlitePages::Walked SqlitePages::leaf(quint32 number, const Take& take)
{
    m_seen.insert(number);
    return rowsOf(page(number), number, take);
}

SqlitePages::Walked SqlitePages::rowsOf(const QByteArray& bytes, quint32 number, const Take& take)
{
    const qsizetype start = number == 1 ? fileHeaderSize : 0;
    const int cells = number16(bytes, start + 3);
    Walked walked;
    for (int i = 0; i < cells; ++i) {
        const auto row = rowAt(bytes, number16(bytes, start + 8 + 2 * qsizetype(i)));
        if (row)
            take(*row);
        ++(row ? walked.rows : walked.lostRows);
    }
    return walked;
}

std::optional<SqlitePages::Row> SqlitePages::rowAt(const QByteArray& bytes, qsizetype at)
{
    if (at < 8)
        return {};
    const quint64 size = varint(bytes, at);
    const quint64 id = varint(bytes, at);
    if (at < 0 || size == 0 || size > quint64(largestPayload))
        return {};
    const qint64 most = m_usable - 35;
    const qint64 least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 spilled = least + (qint64(size) - least) % (m_usable - 4);
    const bool isWhole = qint64(size) <= most;
    const qint64 here = isWhole ? qint64(size) : spilled <= most ? spilled : least;
    if (at + here + (isWhole ? 0 : 4) > m_usable)
        return {};
    QByteArray payload = bytes.mid(at, here);
    if (!isWhole && !readOverflow(payload, qint64(size), number32(bytes, at + here)))
        return {};
    auto values = valuesOf(payload);
    return values ? std::optional(Row { qint64(id), std::move(*values) }) : std::nullopt;
}

bool SqlitePages::readOverflow(QByteArray& payload, qint64 size, quint32 next)
{
    QSet<quint32> chain; // one that comes back to itself would never end
    while (payload.size() < size) {
        const QByteArray bytes = page(next);
        if (bytes.isEmpty() || chain.contains(next))
            return false;
        chain.insert(next);
        payload += bytes.mid(4, std::min<qint64>(m_usable - 4, size - payload.size()));
        next = number32(bytes, 0);
    }
    m_seen.unite(chain);
    return true;
}

std::optional<QVariantList> SqlitePages::valuesOf(const QByteArray& payload) const
{
    qsizetype at = 0;
    const quint64 headerSize = varint(payload, at);
    if (at < 0 || headerSize > quint64(payload.size()) || headerSize < quint64(at))
        return {};
    auto body = qsizetype(headerSize);
    QVariantList values;
    while (at < qsizetype(headerSize)) {
        const quint64 serial = varint(payload, at);
        const qsizetype size = at < 0 ? -1 : sizeOfSerial(serial);
        if (size < 0 || at > qsizetype(headerSize) || body + size > payload.size() || serial == 10
            || serial == 11)
            return {};
        const QByteArray bytes = payload.mid(body, size);
        if (!isPlausible(serial, bytes))
            return {};
        values.append(valueOfSerial(serial, bytes));
        body += size;
    }
    return body == payload.size() ? std::optional(values) : std::nullopt;
}

/// What was deleted must not come back.
void SqlitePages::markFree()
{
    const QByteArray first = page(1);
    quint32 trunk = first.startsWith("SQLite format 3") ? number32(first, 32) : 0;
    QSet<quint32> trunks;
    while (trunk != 0 && trunk <= m_count && !trunks.contains(trunk)) {
        trunks.insert(trunk);
        m_seen.insert(trunk);
        const QByteArray bytes = page(trunk);
        const quint32 leaves = std::min<quint32>(number32(bytes, 4), quint32(m_usable / 4));
        for (quint32 i = 0; i < leaves; ++i)
            m_seen.insert(number32(bytes, 8 + 4 * qsizetype(i)));
        trunk = number32(bytes, 0);
    }
}

QList<quint32> SqlitePages::stray()
{
    markFree();
    QList<quint32> pages;
    for (quint32 number = 2; number <= m_count; ++number)
        if (!m_seen.contains(number))
            if (const QByteArray bytes = page(number); !bytes.isEmpty() && bytes.at(0) == tableLeaf
                && 8 + 2 * qsizetype(number16(bytes, 3)) <= m_usable)
                pages.append(number);
    return pages;
}
