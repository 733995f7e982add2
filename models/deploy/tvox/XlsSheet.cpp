// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/tvox/XlsSheet.h"

#include <QSet>
#include <QtEndian>

#include <cstring>

namespace {

/// A number as people write it.
QString numberText(double value) { return QString::number(value, 'g', 15); }

WorkbookPlace placeOf(const BiffRecord& record) { return { record.u16(0), record.u16(2) }; }

bool isCell(Biff type)
{
    switch (type) {
    case Biff::Formula:
    case Biff::MulRk:
    case Biff::MulBlank:
    case Biff::RString:
    case Biff::LabelSst:
    case Biff::Blank:
    case Biff::Number:
    case Biff::Label:
    case Biff::BoolErr:
    case Biff::Rk:
        return true;
    default:
        return false;
    }
}

/// From the first row or cell to behind the last one; what else some programs write between them
/// stays there. Charts have a table of their own behind it.
std::pair<qsizetype, qsizetype> tableIn(const QList<BiffRecord>& records)
{
    qsizetype dimensions = -1;
    qsizetype begin = -1;
    qsizetype end = -1;
    for (qsizetype i = 1; i < records.size() && records[i].type != Biff::Bof; ++i) {
        const Biff type = records[i].type;
        if (type == Biff::Dimensions)
            dimensions = i;
        const bool isFollower = type == Biff::DbCell || type == Biff::String || type == Biff::Array
            || type == Biff::Table || type == Biff::ShrFmla;
        if (dimensions < 0 || !(type == Biff::Row || isCell(type) || (begin > 0 && isFollower)))
            continue;
        begin = begin < 0 ? i : begin;
        end = i + 1;
    }
    return begin < 0 && dimensions > 0 ? std::pair(dimensions + 1, dimensions + 1)
                                       : std::pair(begin, end);
}

/// Styles of the blank cells that are to be filled, and the table without these cells.
class BlankCells {
public:
    explicit BlankCells(const WorkbookCells& added)
        : m_added(added)
    {
    }
    [[nodiscard]] const QMap<WorkbookPlace, quint16>& styles() const { return m_styles; }

    void take(const BiffRecord& record, QList<BiffRecord>& kept)
    {
        if (record.type == Biff::Blank && isWanted(placeOf(record)))
            m_styles.insert(placeOf(record), record.u16(4));
        else if (record.type == Biff::MulBlank)
            takeMany(record, kept);
        else
            kept.append(record);
    }

private:
    [[nodiscard]] bool isWanted(const WorkbookPlace& place) const
    {
        return m_added.contains(place);
    }
    void takeMany(const BiffRecord& record, QList<BiffRecord>& kept)
    {
        const qsizetype count = (record.data.size() - 6) / 2;
        const auto [row, first] = placeOf(record);
        bool isTouched = false;
        for (int i = 0; i < count; ++i)
            isTouched = isTouched || isWanted({ row, first + i });
        if (!isTouched) {
            kept.append(record);
            return;
        }
        for (int i = 0; i < count; ++i) {
            const quint16 style = record.u16(4 + 2 * i);
            if (isWanted({ row, first + i })) {
                m_styles.insert({ row, first + i }, style);
                continue;
            }
            BiffRecord blank { Biff::Blank, QByteArray(6, '\0'), 0 };
            blank.setU16(0, quint16(row));
            blank.setU16(2, quint16(first + i));
            blank.setU16(4, style);
            kept.append(blank);
        }
    }

    const WorkbookCells& m_added;
    QMap<WorkbookPlace, quint16> m_styles;
};

BiffRecord cellRecord(const WorkbookPlace& place, const WorkbookCell& cell, quint16 style)
{
    BiffRecord record { cell.isNumber ? Biff::Number : Biff::Label, QByteArray(6, '\0'), 0 };
    record.setU16(0, quint16(place.first));
    record.setU16(2, quint16(place.second));
    record.setU16(4, style);
    if (!cell.isNumber) {
        record.data += BiffStream::packed(cell.text);
        return record;
    }
    const double value = cell.text.toDouble();
    quint64 bits = 0;
    std::memcpy(&bits, &value, sizeof bits);
    QByteArray number(8, '\0');
    qToLittleEndian(bits, number.data());
    record.data += number;
    return record;
}

/// A row of the usual height. Source: [MS-XLS] 2.4.221
BiffRecord rowRecord(int row)
{
    BiffRecord record { Biff::Row, QByteArray(16, '\0'), 0 };
    record.setU16(0, quint16(row));
    record.setU16(6, 0x00FF);
    record.setU16(12, 0x0100);
    record.setU16(14, 0x000F);
    return record;
}

/// Lays cells between those that are there. Rows come in blocks: some records ROW, then the cells
/// of these rows.
class TableMerger {
public:
    TableMerger(const WorkbookCells& added, const QMap<WorkbookPlace, quint16>& styles,
        quint16 style, QSet<int> rows)
        : m_added(added)
        , m_styles(styles)
        , m_style(style)
        , m_rows(std::move(rows))
        , m_next(added.cbegin())
    {
    }

    QList<BiffRecord> merge(const QList<BiffRecord>& table)
    {
        bool isInRows = false;
        for (BiffRecord record : table) {
            const bool isRow = record.type == Biff::Row;
            if (isRow && !isInRows)
                addBefore({ record.u16(0), 0 });
            else if (isCell(record.type))
                addBefore(placeOf(record));
            if (isRow)
                widen(record);
            isInRows = isRow;
            m_out.append(record);
        }
        addBefore({ WorkbookFormat::maximumRows, 0 });
        return m_out;
    }

private:
    void addBefore(const WorkbookPlace& place)
    {
        for (; m_next != m_added.cend() && m_next.key() < place; ++m_next) {
            const int row = m_next.key().first;
            if (!m_rows.contains(row)) {
                m_rows.insert(row);
                BiffRecord record = rowRecord(row);
                widen(record);
                m_out.append(record);
            }
            m_out.append(cellRecord(m_next.key(), *m_next, m_styles.value(m_next.key(), m_style)));
        }
    }
    /// A row says which columns it uses.
    void widen(BiffRecord& row) const
    {
        const int number = row.u16(0);
        const auto first = m_added.lowerBound({ number, 0 });
        if (first == m_added.cend() || first.key().first != number)
            return;
        const auto last = std::prev(m_added.lowerBound({ number + 1, 0 }));
        const bool isEmpty = row.u16(2) >= row.u16(4);
        const int from
            = isEmpty ? first.key().second : std::min<int>(row.u16(2), first.key().second);
        row.setU16(2, quint16(from));
        row.setU16(4, quint16(std::max<int>(row.u16(4), last.key().second + 1)));
    }

    const WorkbookCells& m_added;
    const QMap<WorkbookPlace, quint16>& m_styles;
    quint16 m_style;
    QSet<int> m_rows;
    WorkbookCells::const_iterator m_next;
    QList<BiffRecord> m_out;
};

void widenDimensions(BiffRecord& record, const WorkbookCells& added)
{
    const bool isEmpty = record.u32(0) >= record.u32(4) || record.u16(8) >= record.u16(10);
    auto firstColumn = quint16(isEmpty ? WorkbookFormat::maximumColumns : record.u16(8));
    quint16 behindColumn = isEmpty ? quint16(0) : record.u16(10);
    for (auto it = added.cbegin(); it != added.cend(); ++it) {
        firstColumn = std::min(firstColumn, quint16(it.key().second));
        behindColumn = std::max(behindColumn, quint16(it.key().second + 1));
    }
    const auto firstRow = quint32(added.firstKey().first);
    const auto behindRow = quint32(added.lastKey().first + 1);
    record.setU32(0, isEmpty ? firstRow : std::min(record.u32(0), firstRow));
    record.setU32(4, isEmpty ? behindRow : std::max(record.u32(4), behindRow));
    record.setU16(8, firstColumn);
    record.setU16(10, behindColumn);
}

WorkbookCell cellOf(const BiffRecord& record, const QStringList& shared)
{
    switch (record.type) {
    case Biff::LabelSst:
        return { shared.value(record.u32(6)), false };
    case Biff::Label:
    case Biff::RString:
        return { BiffStream::text(record, 6, 2), false };
    case Biff::Number:
        return { numberText(record.real(6)), true };
    case Biff::Rk:
        return { numberText(BiffStream::ofRk(record.u32(6))), true };
    case Biff::BoolErr:
        return { QString::number(quint8(record.data.size() > 6 ? record.data[6] : 0)), true };
    default:
        return {};
    }
}

} // namespace

namespace XlsSheet {

WorkbookCells read(const QList<BiffRecord>& records, const QStringList& shared)
{
    WorkbookCells cells;
    WorkbookPlace formula;
    const auto set = [&cells](const WorkbookPlace& place, const WorkbookCell& cell) {
        if (!cell.text.isEmpty() && place.second < WorkbookFormat::maximumColumns)
            cells.insert(place, cell);
    };
    for (const BiffRecord& record : records) {
        const WorkbookPlace place = placeOf(record);
        if (record.type == Biff::MulRk) {
            for (int i = 0; 4 + 6 * i + 6 <= record.data.size() - 2; ++i)
                set({ place.first, place.second + i },
                    { numberText(BiffStream::ofRk(record.u32(6 + 6 * i))), true });
        } else if (record.type == Biff::Formula) {
            formula = place;
            // A text stands in the record behind it.
            if (record.u16(12) == 0xFFFF)
                cells.insert(place, { QStringLiteral(" "), false });
            else
                set(place, { numberText(record.real(6)), true });
        } else if (record.type == Biff::String) {
            set(formula, { BiffStream::text(record, 0, 2), false });
        } else {
            set(place, isCell(record.type) ? cellOf(record, shared) : WorkbookCell());
        }
    }
    return cells;
}

bool add(QList<BiffRecord>& records, const WorkbookCells& added, quint16 style)
{
    const auto [begin, end] = tableIn(records);
    if (begin < 0)
        return false;
    BlankCells blanks(added);
    QList<BiffRecord> table;
    QSet<int> rows;
    for (qsizetype i = begin; i < end; ++i) {
        if (records[i].type == Biff::Row)
            rows.insert(records[i].u16(0));
        // Programs do without these, and they would be wrong now.
        if (records[i].type != Biff::DbCell)
            blanks.take(records[i], table);
    }
    for (BiffRecord& record : records)
        if (record.type == Biff::Dimensions)
            widenDimensions(record, added);
    QList<BiffRecord> out;
    for (qsizetype i = 0; i < begin; ++i)
        if (records[i].type != Biff::Index)
            out.append(records[i]);
    out += TableMerger(added, blanks.styles(), style, rows).merge(table);
    out += records.mid(end);
    records = out;
    return true;
}

void shift(QList<BiffRecord>& records, quint32 by)
{
    for (BiffRecord& record : records)
        if (record.type == Biff::Index)
            for (qsizetype at = 12; at + 4 <= record.data.size(); at += 4)
                if (record.u32(at) != 0)
                    record.setU32(at, record.u32(at) + by);
}

} // namespace XlsSheet
