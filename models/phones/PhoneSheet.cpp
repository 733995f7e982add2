// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/phones/PhoneSheet.h"

#include "models/phones/LabelText.h"
#include "models/phones/PhoneSheetRows.h"
#include "models/site/SiteRules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Row = PhoneSheetRow;

constexpr QChar sheetSeparator = u';';

/// What rows are compared with: the site as it is, and the rows before.
class SheetPlanner {
public:
    SheetPlanner(const Site& site, const VendorBook& vendors, PhoneSheet::Plan& plan)
        : m_site(site)
        , m_vendors(vendors)
        , m_plan(plan)
    {
        for (int i = 0; i < site.phones.size(); ++i) {
            const Phone& phone = site.phones[i];
            m_phones.insert(phone.mac, i);
            if (!phone.serial.isEmpty())
                m_serials.insert(phone.serial, phone.mac);
            ++m_devices[phone.user];
        }
        for (const User& user : site.users) {
            m_users.insert(user.username, user.username);
            if (!user.extension.isEmpty() && !m_users.contains(user.extension))
                m_users.insert(user.extension, user.username);
        }
        for (const Gateway& gateway : site.gateways)
            if (const auto mac = MacAddress::parse(gateway.mac))
                m_gateways.insert(*mac, gateway.name);
    }

    void take(const Row& row)
    {
        Phone phone;
        const Status read = readAll(row, phone);
        if (!read)
            m_plan.errors.append({ row.line, read.error() });
        else
            keep(row.line, phone);
    }

    /// After all rows: only then it is known whose phones went to somebody else.
    void countDevices()
    {
        for (const PhoneSheet::Row& row : std::as_const(m_plan.rows)) {
            if (row.phone.user.isEmpty() || before(row.phone.mac).user == row.phone.user)
                continue;
            int& left = m_devices[row.phone.user];
            if (left > SiteRules::maximumDevices)
                m_plan.errors.append({ row.line,
                    Error(ErrorCode::TooManyDevices, row.phone.mac.hyphens(), row.phone.user) });
        }
    }

private:
    [[nodiscard]] Phone before(const MacAddress& mac) const
    {
        const int row = m_phones.value(mac, -1);
        return row < 0 ? Phone() : m_site.phones[row];
    }

    Status readAll(const Row& row, Phone& phone)
    {
        for (const auto read : { &SheetPlanner::readMac, &SheetPlanner::readModel,
                 &SheetPlanner::readUser, &SheetPlanner::readTexts, &SheetPlanner::readSerial })
            if (const Status status = (this->*read)(row, phone); !status)
                return status;
        return {};
    }

    Status readMac(const Row& row, Phone& phone)
    {
        const QString& cell = row.cells[Row::Mac];
        const auto mac = MacAddress::parse(cell);
        if (!mac)
            return fail(ErrorCode::BadMac, u"mac"_s, cell.left(80));
        if (const int line = m_lines.value(*mac); line > 0)
            return fail(ErrorCode::DuplicateMac, mac->hyphens(), u"#%1"_s.arg(line));
        if (const auto gateway = m_gateways.constFind(*mac); gateway != m_gateways.constEnd())
            return fail(ErrorCode::DuplicateMac, mac->hyphens(), *gateway);
        m_lines.insert(*mac, row.line);
        phone = before(*mac);
        phone.mac = *mac;
        return {};
    }

    Status readModel(const Row& row, Phone& phone)
    {
        const QString& cell = row.cells[Row::Model];
        if (cell.isEmpty() || cell == phone.model)
            return {};
        const QString model
            = PhoneSheetRows::modelOf(cell, m_vendors.phoneVendorOf(phone.mac), m_site, m_vendors);
        if (model.isEmpty())
            return fail(ErrorCode::UnknownModel, u"model"_s, cell.left(80));
        phone.model = model;
        return {};
    }

    Status readUser(const Row& row, Phone& phone)
    {
        const QString& cell = row.cells[Row::User];
        if (cell.isEmpty() || cell == phone.user)
            return {};
        const auto user = m_users.constFind(cell.toLower());
        if (user == m_users.constEnd())
            return fail(ErrorCode::UnknownUser, u"user"_s, cell.left(80));
        phone.user = *user;
        return {};
    }

    Status readTexts(const Row& row, Phone& phone)
    {
        const QString& label = row.cells[Row::Label];
        if (label.size() > PhoneSheet::longestText)
            return fail(ErrorCode::BadValue, u"label"_s,
                u"%1... (%2)"_s.arg(label.left(40)).arg(PhoneSheet::longestText));
        if (!label.isEmpty())
            phone.label = PhoneSheet::oneLine(label);
        const QString code = row.cells[Row::CheckCode].toUpper();
        if (!code.isEmpty() && !LabelText::isCheckCode(code))
            return fail(ErrorCode::CheckCodeWrong, phone.mac.hyphens(), code.left(40));
        if (!code.isEmpty())
            phone.checkCode = code;
        return {};
    }

    Status readSerial(const Row& row, Phone& phone)
    {
        const QString serial = PhoneSheet::oneLine(row.cells[Row::Serial]).trimmed();
        if (serial.isEmpty() || serial == phone.serial)
            return {};
        if (serial.size() > PhoneSheet::longestSerial)
            return fail(ErrorCode::BadValue, u"serial"_s,
                u"%1... (%2)"_s.arg(serial.left(40)).arg(PhoneSheet::longestSerial));
        const auto other = m_serials.constFind(serial);
        if (other != m_serials.constEnd() && *other != phone.mac)
            return fail(ErrorCode::SerialDuplicate, serial, other->hyphens());
        phone.serial = serial;
        return {};
    }

    void keep(int line, const Phone& phone)
    {
        const bool isNew = !m_phones.contains(phone.mac);
        const Phone old = before(phone.mac);
        if (!phone.serial.isEmpty())
            m_serials.insert(phone.serial, phone.mac);
        if (!isNew && phone == old) {
            ++m_plan.unchanged;
            return;
        }
        ++(isNew ? m_plan.added : m_plan.changed);
        --m_devices[old.user];
        ++m_devices[phone.user];
        m_plan.rows.append({ line, phone, isNew });
    }

    const Site& m_site;
    const VendorBook& m_vendors;
    PhoneSheet::Plan& m_plan;
    QHash<MacAddress, int> m_phones; ///< rows of the site
    QHash<QString, MacAddress> m_serials;
    QHash<QString, QString> m_users; ///< by user name and by extension
    QHash<MacAddress, QString> m_gateways;
    QHash<MacAddress, int> m_lines;
    QHash<QString, int> m_devices;
};

} // namespace

Result<PhoneSheet::Plan> PhoneSheet::read(
    const QByteArray& file, const Site& site, const VendorBook& vendors)
{
    auto sheet = PhoneSheetRows::read(file, site, vendors);
    if (!sheet)
        return tl::unexpected(sheet.error());
    Plan plan;
    plan.errors = sheet->errors;
    plan.ignored = sheet->ignored;
    SheetPlanner planner(site, vendors, plan);
    for (const PhoneSheetRow& row : std::as_const(sheet->rows))
        planner.take(row);
    planner.countDevices();
    std::stable_sort(plan.errors.begin(), plan.errors.end(),
        [](const RowError& one, const RowError& other) { return one.line < other.line; });
    return plan;
}

Status PhoneSheet::apply(const Plan& plan, Site& site)
{
    const auto refused = [&] {
        return fail(ErrorCode::PhoneImportFaulty, site.name, QString::number(plan.errors.size()));
    };
    if (!plan.errors.isEmpty())
        return refused();
    QHash<MacAddress, int> rows;
    for (int i = 0; i < site.phones.size(); ++i)
        rows.insert(site.phones[i].mac, i);
    QList<Phone> phones = site.phones;
    for (const Row& row : plan.rows) {
        const int at = rows.value(row.phone.mac, -1);
        // The plan was made for this site, or it is worth nothing.
        if (row.isNew != (at < 0))
            return refused();
        Phone phone = row.phone;
        if (phone.id.isEmpty())
            phone.id = newId();
        if (at < 0)
            phones.append(phone);
        else
            phones[at] = phone;
    }
    site.phones = phones;
    return {};
}

QByteArray PhoneSheet::write(const Site& site)
{
    QStringList header;
    for (int column = 0; column < PhoneSheetRow::ColumnCount; ++column)
        header.append(PhoneSheetRow::names(PhoneSheetRow::Column(column)).first());
    QString text = header.join(sheetSeparator) + u'\n';
    for (const Phone& phone : site.phones) {
        if (phone.mac.isNull())
            continue;
        text += phone.mac.hyphens();
        // Only a label may have blanks around it.
        for (const QString& cell : { phone.model.trimmed(), phone.user.trimmed(),
                 phone.serial.trimmed(), phone.label, phone.checkCode.trimmed() })
            text += sheetSeparator + DelimitedText::cell(oneLine(cell), sheetSeparator);
        text += u'\n';
    }
    return text.toUtf8();
}

QString PhoneSheet::oneLine(const QString& text)
{
    QString out = text;
    for (QChar& c : out)
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator)
            c = u' ';
    return out;
}
