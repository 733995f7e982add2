// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/PhoneSheetRows.h"

#include "models/phones/LabelText.h"
#include "models/phones/ModelName.h"
#include "models/site/MacList.h"
#include "models/site/SiteRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Row = PhoneSheetRow;

/// A header names the address and nothing that is one.
QList<int> headerOf(const DelimitedText::Record& record, QStringList& ignored)
{
    QList<int> columns;
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        const QString name = record.text(i).toLower().replace(u'_', u' ').replace(u'-', u' ');
        int found = -1;
        for (int column = 0; column < Row::ColumnCount; ++column)
            if (Row::names(Row::Column(column)).contains(name) && !columns.contains(column))
                found = column;
        columns.append(found);
        if (found < 0 && !name.isEmpty())
            ignored.append(record.text(i).left(40));
    }
    return columns;
}

bool hasSeveralCells(const DelimitedText::Record& record)
{
    return std::count_if(record.cells.begin(), record.cells.end(), [](const QString& cell) {
        return !cell.trimmed().isEmpty();
    }) > 1;
}

/// Cells without names, each taken for what it can only be.
class CellReader {
public:
    CellReader(const Site& site, const VendorBook& vendors)
        : m_site(site)
        , m_vendors(vendors)
    {
        for (const User& user : site.users)
            m_users.insert(user.username);
    }

    Status read(const DelimitedText::Record& record, Row& row) const
    {
        const auto mac = std::find_if(record.cells.begin(), record.cells.end(),
            [](const QString& cell) { return MacAddress::parse(cell).has_value(); });
        if (mac == record.cells.end())
            return fail(ErrorCode::BadMac, u"mac"_s, record.text(0).left(80));
        row.cells[Row::Mac] = mac->trimmed();
        const QString vendor = m_vendors.phoneVendorOf(*MacAddress::parse(*mac));
        for (auto cell = record.cells.begin(); cell != record.cells.end(); ++cell) {
            if (cell == mac || cell->trimmed().isEmpty())
                continue;
            const int column = columnOf(cell->trimmed(), vendor);
            if (column < 0 || !row.cells[column].isEmpty())
                return fail(ErrorCode::BadValue, u"cell"_s, cell->trimmed().left(80));
            row.cells[column] = cell->trimmed();
        }
        return {};
    }

private:
    [[nodiscard]] int columnOf(const QString& cell, const QString& vendor) const
    {
        if (SiteRules::isExtension(cell) || m_users.contains(cell.toLower()))
            return Row::User;
        if (!PhoneSheetRows::modelOf(cell, vendor, m_site, m_vendors).isEmpty())
            return Row::Model;
        if (LabelText::isCheckCode(cell))
            return Row::CheckCode;
        if (LabelText::serialIn(cell))
            return Row::Serial;
        return cell.size() <= PhoneSheet::longestText && cell.contains(u' ') ? Row::Label : -1;
    }

    const Site& m_site;
    const VendorBook& m_vendors;
    QSet<QString> m_users;
};

class SheetReader {
public:
    SheetReader(const Site& site, const VendorBook& vendors, PhoneSheetRows& to)
        : m_cells(site, vendors)
        , m_to(to)
    {
    }

    /// @return false when there are too many
    bool take(const DelimitedText::Record& record)
    {
        if (record.isBlank() || record.isComment())
            return true;
        if (m_to.rows.size() + m_to.errors.size() >= PhoneSheet::maximumRows)
            return false;
        Row row;
        row.line = record.line;
        const Status read = !record.isClosed
            ? fail(ErrorCode::MalformedFile, QString::number(record.line), u"\""_s)
            : m_header.isEmpty() ? m_cells.read(record, row)
                                 : byHeader(record, row);
        if (read)
            m_to.rows.append(row);
        else
            m_to.errors.append({ record.line, read.error() });
        return true;
    }

    void setHeader(const QList<int>& columns) { m_header = columns; }

private:
    Status byHeader(const DelimitedText::Record& record, Row& row) const
    {
        for (qsizetype i = 0; i < record.cells.size(); ++i) {
            const int column = m_header.value(i, -1);
            if (i >= m_header.size() && !record.text(i).isEmpty())
                return fail(ErrorCode::MalformedFile, QString::number(record.line),
                    u"%1/%2"_s.arg(record.cells.size()).arg(m_header.size()));
            if (column >= 0)
                row.cells[column] = column == Row::Label ? record.exact(i) : record.text(i);
        }
        return {};
    }

    CellReader m_cells;
    PhoneSheetRows& m_to;
    QList<int> m_header; ///< Row::Column or -1; empty = no header line
};

/// Addresses one per line, each perhaps with its extension, serial number or check code.
void readList(const QString& text, const VendorBook& vendors, PhoneSheetRows& to)
{
    const MacList list
        = MacList::parse(text, [&vendors](const MacAddress& mac) { return vendors.isKnown(mac); });
    for (const MacList::Entry& entry : list.entries) {
        Row row;
        row.line = entry.line;
        row.cells[Row::Mac] = entry.mac.plain();
        row.cells[Row::User] = entry.extension;
        row.cells[Row::Serial] = entry.serial;
        row.cells[Row::CheckCode] = entry.checkCode;
        to.rows.append(row);
    }
    for (const MacList::Rejected& rejected : list.rejected) {
        using Reason = MacList::Rejected::Reason;
        const Error error = rejected.reason == Reason::Duplicate
            ? Error(ErrorCode::DuplicateMac, u"mac"_s, u"#%1"_s.arg(rejected.firstLine))
            : rejected.reason == Reason::Ean13 || rejected.reason == Reason::UpcA
            ? Error(ErrorCode::ArticleNumberScanned, rejected.text)
            : Error(ErrorCode::BadMac, u"mac"_s, rejected.text);
        to.errors.append({ rejected.line, error });
    }
}

} // namespace

const QStringList& PhoneSheetRow::names(Column column)
{
    static const std::array<QStringList, ColumnCount> names {
        QStringList {
            u"mac"_s, u"mac address"_s, u"macaddress"_s, u"indirizzo mac"_s, u"mac id"_s },
        QStringList { u"model"_s, u"modello"_s, u"phone model"_s, u"modello telefono"_s },
        QStringList { u"user"_s, u"username"_s, u"user name"_s, u"extension"_s, u"main extension"_s,
            u"utente"_s, u"nome utente"_s, u"interno"_s, u"interno principale"_s },
        QStringList { u"serial"_s, u"serial number"_s, u"s/n"_s, u"sn"_s, u"seriale"_s,
            u"numero di serie"_s, u"matricola"_s },
        QStringList { u"label"_s, u"etichetta"_s, u"name"_s, u"nome"_s, u"note"_s, u"descrizione"_s,
            u"description"_s },
        QStringList { u"check_code"_s, u"check code"_s, u"crc"_s, u"codice di controllo"_s },
    };
    return names[column];
}

Result<PhoneSheetRows> PhoneSheetRows::read(
    const QByteArray& file, const Site& site, const VendorBook& vendors)
{
    if (file.size() > PhoneSheet::maximumBytes)
        return fail(
            ErrorCode::TooMuchData, {}, u"> %1 MB"_s.arg(PhoneSheet::maximumBytes / 1'000'000));
    if (file.contains('\0')) // UTF-16, a spreadsheet file, anything but text
        return fail(ErrorCode::MalformedFile, {}, u"binary"_s);
    DelimitedText table(file);
    QList<DelimitedText::Record> records;
    PhoneSheetRows rows;
    SheetReader reader(site, vendors, rows);
    bool isTable = false;
    bool isFirst = true;
    for (DelimitedText::Record record; table.next(record);) {
        if (std::exchange(isFirst, isFirst && (record.isBlank() || record.isComment()))) {
            QStringList ignored;
            const QList<int> header = headerOf(record, ignored);
            if (header.contains(int(Row::Mac))) {
                reader.setHeader(header);
                rows.ignored = ignored;
                isTable = true;
                continue;
            }
        }
        isTable = isTable || hasSeveralCells(record);
        records.append(record);
        if (records.size() > 2 * PhoneSheet::maximumRows)
            return fail(ErrorCode::TooMuchData, {}, u"> %1"_s.arg(PhoneSheet::maximumRows));
    }
    if (!isTable) {
        readList(table.text(), vendors, rows);
        return rows;
    }
    for (const auto& record : std::as_const(records))
        if (!reader.take(record))
            return fail(ErrorCode::TooMuchData, {}, u"> %1"_s.arg(PhoneSheet::maximumRows));
    return rows;
}

QString PhoneSheetRows::modelOf(
    const QString& text, const QString& vendor, const Site& site, const VendorBook& vendors)
{
    for (const CustomPhoneModel& model : site.phoneModels)
        if (model.id == text || model.name == text)
            return model.id;
    if (!vendors.catalog() || text.isEmpty())
        return {};
    const Catalog& catalog = *vendors.catalog();
    if (catalog.phoneModel(text))
        return text;
    const QString found = vendor.isEmpty() ? QString() : ModelName::find(catalog, vendor, text);
    return found.isEmpty() ? ModelName::find(catalog, {}, text) : found;
}
