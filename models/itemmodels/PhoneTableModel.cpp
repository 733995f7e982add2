// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/PhoneTableModel.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

PhoneTableModel::PhoneTableModel(std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_vendors(std::move(catalog))
{
    m_numbering.emplace(m_site);
}

void PhoneTableModel::setSite(const Site& site)
{
    if (site.phones == m_site.phones && site.users == m_site.users
        && site.gateways == m_site.gateways)
        return;
    beginResetModel();
    m_site.phones = site.phones;
    m_site.users = site.users;
    m_site.gateways = site.gateways;
    m_numbering.emplace(m_site);
    m_isIndexed = false;
    numberAll();
    endResetModel();
}

void PhoneTableModel::setVendors(const VendorBook& vendors)
{
    m_vendors = vendors;
    if (!m_site.phones.isEmpty())
        Q_EMIT dataChanged(index(0, Vendor), index(rowCount() - 1, Vendor));
}

int PhoneTableModel::add(const Phone& phone)
{
    makeIndex();
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_site.phones.append(phone);
    if (!m_rows.contains(phone.mac))
        m_rows.insert(phone.mac, row);
    if (!phone.user.isEmpty())
        m_rowsOf[phone.user].append(row);
    m_extensions.append(m_numbering->numbers(phone.user, deviceCount(phone.user))
                            .value(deviceCount(phone.user) - 1));
    endInsertRows();
    return row;
}

int PhoneTableModel::rowOf(const MacAddress& mac) const
{
    makeIndex();
    return m_rows.value(mac, -1);
}

QString PhoneTableModel::vendorOf(const MacAddress& mac) const
{
    const QString vendor = m_vendors.phoneVendorOf(mac);
    if (!vendor.isEmpty() || !m_vendors.catalog() || mac.isNull())
        return vendor;
    const auto match = m_vendors.catalog()->vendorOf(mac);
    return match ? match->vendor : QString();
}

int PhoneTableModel::deviceCount(const QString& username) const
{
    makeIndex();
    return int(m_rowsOf.value(username).size());
}

void PhoneTableModel::associate(const QList<int>& rows, const QStringList& usernames)
{
    const auto count = std::min(rows.size(), usernames.size());
    for (qsizetype i = 0; i < count; ++i)
        setData(index(rows[i], Owner), usernames[i], Qt::EditRole);
}

QStringList PhoneTableModel::usersWithoutPhone() const
{
    QStringList names;
    for (const User& user : m_site.users)
        if (!user.username.isEmpty() && deviceCount(user.username) == 0)
            names.append(user.username);
    return names;
}

int PhoneTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_site.phones.size());
}

int PhoneTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PhoneTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Phone& phone = m_site.phones[index.row()];
    switch (index.column()) {
    case Mac:
        return phone.mac.isNull() ? QString() : phone.mac.hyphens();
    case Vendor:
        return vendorOf(phone.mac);
    case Model:
        return phone.model;
    case Owner:
        return phone.user;
    case Serial:
        return phone.serial;
    case Label:
        return phone.label;
    default:
        return m_extensions.value(index.row());
    }
}

QVariant PhoneTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys { u"mac"_s, u"vendor"_s, u"model"_s, u"user"_s, u"serial"_s,
        u"label"_s, u"extension"_s };
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return keys.value(section);
}

Qt::ItemFlags PhoneTableModel::flags(const QModelIndex& index) const
{
    const auto base = QAbstractTableModel::flags(index);
    const bool isDerived
        = !index.isValid() || index.column() == Vendor || index.column() == Extension;
    return isDerived ? base : base | Qt::ItemIsEditable;
}

bool PhoneTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString before = m_site.phones[index.row()].user;
    if (!setText(index.row(), index.column(), value.toString().trimmed()))
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    if (index.column() == Owner) {
        renumber(before);
        renumber(m_site.phones[index.row()].user);
    }
    return true;
}

bool PhoneTableModel::setText(int row, int column, const QString& text)
{
    Phone& phone = m_site.phones[row];
    if (column == Owner)
        return setOwner(row, text);
    if (column == Mac) {
        const auto mac = MacAddress::parse(text);
        if (!mac || *mac == phone.mac || rowOf(*mac) >= 0)
            return false;
        phone.mac = *mac;
        m_isIndexed = false;
        return true;
    }
    QString* target = column == Model ? &phone.model
        : column == Serial            ? &phone.serial
        : column == Label             ? &phone.label
                                      : nullptr;
    if (!target || *target == text)
        return false;
    *target = text;
    return true;
}

bool PhoneTableModel::setOwner(int row, const QString& username)
{
    Phone& phone = m_site.phones[row];
    if (phone.user == username)
        return false;
    if (!username.isEmpty() && deviceCount(username) >= SiteRules::maximumDevices) {
        Q_EMIT refused(Error(ErrorCode::TooManyDevices, username));
        return false;
    }
    makeIndex();
    m_rowsOf[phone.user].removeOne(row);
    phone.user = username;
    m_extensions[row].clear();
    if (!username.isEmpty()) {
        QList<int>& rows = m_rowsOf[username];
        rows.insert(std::lower_bound(rows.begin(), rows.end(), row), row);
    }
    return true;
}

bool PhoneTableModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > rowCount())
        return false;
    QSet<QString> users;
    for (int i = row; i < row + count; ++i)
        users.insert(m_site.phones[i].user);
    beginRemoveRows({}, row, row + count - 1);
    m_site.phones.remove(row, count);
    m_extensions.remove(row, count);
    m_isIndexed = false;
    endRemoveRows();
    users.remove(QString());
    for (const QString& user : std::as_const(users))
        renumber(user);
    return true;
}

void PhoneTableModel::makeIndex() const
{
    if (std::exchange(m_isIndexed, true))
        return;
    m_rows.clear();
    m_rowsOf.clear();
    m_rows.reserve(m_site.phones.size());
    for (int row = 0; row < m_site.phones.size(); ++row) {
        const Phone& phone = m_site.phones[row];
        if (!m_rows.contains(phone.mac))
            m_rows.insert(phone.mac, row);
        if (!phone.user.isEmpty())
            m_rowsOf[phone.user].append(row);
    }
}

void PhoneTableModel::numberAll()
{
    makeIndex();
    m_extensions = QStringList(m_site.phones.size(), QString());
    for (auto it = m_rowsOf.cbegin(); it != m_rowsOf.cend(); ++it) {
        const QStringList numbers = m_numbering->numbers(it.key(), it->size());
        for (int i = 0; i < numbers.size(); ++i)
            m_extensions[(*it)[i]] = numbers[i];
    }
}

void PhoneTableModel::renumber(const QString& username)
{
    if (username.isEmpty())
        return;
    makeIndex();
    const QList<int> rows = m_rowsOf.value(username);
    const QStringList numbers = m_numbering->numbers(username, rows.size());
    for (int i = 0; i < rows.size(); ++i) {
        if (m_extensions[rows[i]] == numbers.value(i))
            continue;
        m_extensions[rows[i]] = numbers.value(i);
        Q_EMIT dataChanged(index(rows[i], Extension), index(rows[i], Extension));
    }
}
