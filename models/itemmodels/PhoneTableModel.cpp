// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/PhoneTableModel.h"

#include "models/site/SiteRules.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

PhoneTableModel::PhoneTableModel(std::shared_ptr<const Catalog> catalog, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalog(std::move(catalog))
{
}

void PhoneTableModel::setSite(const Site& site)
{
    if (site.phones == m_phones && site.users == m_site.users && site.gateways == m_site.gateways)
        return;
    beginResetModel();
    m_phones = site.phones;
    m_site.users = site.users;
    m_site.gateways = site.gateways;
    number();
    endResetModel();
}

int PhoneTableModel::add(const Phone& phone)
{
    const int row = int(m_phones.size());
    beginInsertRows({}, row, row);
    m_phones.append(phone);
    number();
    endInsertRows();
    renumber();
    return row;
}

int PhoneTableModel::rowOf(const MacAddress& mac) const
{
    const auto it = std::find_if(
        m_phones.begin(), m_phones.end(), [&](const Phone& phone) { return phone.mac == mac; });
    return it == m_phones.end() ? -1 : int(it - m_phones.begin());
}

QString PhoneTableModel::vendorOf(const MacAddress& mac) const
{
    const auto match = m_catalog && !mac.isNull() ? m_catalog->vendorOf(mac) : std::nullopt;
    return match ? match->vendor : QString();
}

int PhoneTableModel::deviceCount(const QString& username) const
{
    return int(std::count_if(m_phones.begin(), m_phones.end(),
        [&](const Phone& phone) { return phone.user == username; }));
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
    return parent.isValid() ? 0 : int(m_phones.size());
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
    const Phone& phone = m_phones[index.row()];
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
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || !setText(m_phones[index.row()], index.column(), value.toString().trimmed()))
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    if (index.column() == Owner)
        renumber();
    return true;
}

bool PhoneTableModel::setText(Phone& phone, int column, const QString& text)
{
    if (column == Owner)
        return setOwner(phone, text);
    if (column == Mac) {
        const auto mac = MacAddress::parse(text);
        if (!mac || *mac == phone.mac || rowOf(*mac) >= 0)
            return false;
        phone.mac = *mac;
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

bool PhoneTableModel::setOwner(Phone& phone, const QString& username)
{
    if (phone.user == username)
        return false;
    if (!username.isEmpty() && deviceCount(username) >= SiteRules::maximumDevices) {
        Q_EMIT refused(Error(ErrorCode::TooManyDevices, username));
        return false;
    }
    phone.user = username;
    return true;
}

bool PhoneTableModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > m_phones.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_phones.remove(row, count);
    number();
    endRemoveRows();
    renumber();
    return true;
}

void PhoneTableModel::number()
{
    QHash<QString, QStringList> left;
    for (const User& user : std::as_const(m_site.users)) {
        const int devices = deviceCount(user.username);
        if (devices > 0 && !user.extension.isEmpty())
            left.insert(user.username,
                SiteRules::deviceExtensions(
                    user.extension, devices, SiteRules::takenExtensions(m_site, user.extension)));
    }
    m_extensions.clear();
    for (const Phone& phone : std::as_const(m_phones)) {
        QStringList& extensions = left[phone.user];
        m_extensions.append(extensions.isEmpty() ? QString() : extensions.takeFirst());
    }
}

void PhoneTableModel::renumber()
{
    number();
    if (!m_phones.isEmpty())
        Q_EMIT dataChanged(index(0, Extension), index(int(m_phones.size()) - 1, Extension));
}
