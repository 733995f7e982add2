// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/UserTableModel.h"

#include "models/core/Redactor.h"
#include "models/site/UserCsv.h"

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

QString* textOf(User& user, int column)
{
    switch (column) {
    case UserTableModel::Name:
        return &user.name;
    case UserTableModel::Username:
        return &user.username;
    case UserTableModel::Extension:
        return &user.extension;
    case UserTableModel::Mobile:
        return &user.mobile;
    case UserTableModel::Profile:
        return &user.profile;
    default:
        return nullptr;
    }
}

QString textOf(const User& user, int column)
{
    if (column == UserTableModel::Groups)
        return user.groups.join(u", "_s);
    if (column == UserTableModel::Password)
        return user.password.isEmpty() ? QString() : QString::fromUtf8(Redactor::mask);
    return *textOf(const_cast<User&>(user), column);
}

bool* flagOf(User& user, int column)
{
    switch (column) {
    case UserTableModel::Voicemail:
        return &user.hasVoicemail;
    case UserTableModel::MobileApp:
        return &user.hasMobileApp;
    case UserTableModel::WebRtc:
        return &user.hasWebRtc;
    default:
        return nullptr;
    }
}

QStringList groupsIn(const QString& text)
{
    QStringList groups;
    for (const QString& part : text.split(u',', Qt::SkipEmptyParts))
        if (const QString group = part.simplified(); !group.isEmpty() && !groups.contains(group))
            groups.append(group);
    return groups;
}

} // namespace

UserTableModel::UserTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void UserTableModel::setUsers(const QList<User>& users)
{
    if (users == m_users)
        return;
    beginResetModel();
    m_users = users;
    endResetModel();
}

int UserTableModel::add(const User& user)
{
    const int row = int(m_users.size());
    beginInsertRows({}, row, row);
    m_users.append(user);
    endInsertRows();
    return row;
}

void UserTableModel::number(const QList<int>& rows, const QString& first)
{
    QSet<QString> taken;
    for (int row = 0; row < m_users.size(); ++row)
        if (!rows.contains(row))
            taken.insert(m_users[row].extension);
    qulonglong next = first.toULongLong();
    for (const int row : rows) {
        QString text;
        do {
            text = u"%1"_s.arg(next++, int(first.size()), 10, QLatin1Char('0'));
        } while (taken.contains(text));
        setData(index(row, Extension), text, Qt::EditRole);
    }
}

QString UserTableModel::proposedUsername(const QString& name, const QStringList& taken)
{
    const QString base = UserCsv::usernameOf(name);
    if (base.isEmpty())
        return {};
    QString candidate = base;
    for (int i = 2; taken.contains(candidate); ++i)
        candidate = base + QString::number(i);
    return candidate;
}

int UserTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_users.size());
}

int UserTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UserTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const User& user = m_users[index.row()];
    if (const bool* flag = flagOf(const_cast<User&>(user), index.column())) {
        if (role == Qt::CheckStateRole)
            return int(*flag ? Qt::Checked : Qt::Unchecked);
        return role == Qt::EditRole ? QVariant(*flag) : QVariant();
    }
    if (index.column() == Password && role == SecretRole)
        return QVariant::fromValue(user.password);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return textOf(user, index.column());
    return {};
}

QVariant UserTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static const QStringList keys { u"name"_s, u"username"_s, u"extension"_s, u"mobile"_s,
        u"voicemail"_s, u"password"_s, u"profile"_s, u"groups"_s, u"mobile_app"_s, u"webrtc"_s };
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return keys.value(section);
}

Qt::ItemFlags UserTableModel::flags(const QModelIndex& index) const
{
    const auto base = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return base;
    User none;
    return base | (flagOf(none, index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool UserTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (!setCell(m_users[index.row()], index.column(), value, role))
        return false;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

bool UserTableModel::setCell(User& user, int column, const QVariant& value, int role)
{
    if (bool* flag = flagOf(user, column)) {
        if (role != Qt::CheckStateRole && role != Qt::EditRole)
            return false;
        *flag = role == Qt::EditRole ? value.toBool() : value.toInt() == int(Qt::Checked);
        return true;
    }
    if (column != Password)
        return role == Qt::EditRole && setText(user, column, value.toString());
    if (role != SecretRole || user.password == value.value<Secret>())
        return false;
    user.password = value.value<Secret>();
    return true;
}

bool UserTableModel::setText(User& user, int column, const QString& text)
{
    if (column == Groups) {
        const QStringList groups = groupsIn(text);
        return std::exchange(user.groups, groups) != groups;
    }
    QString* target = textOf(user, column);
    const QString value = column == Username ? text.trimmed().toLower() : text.simplified();
    if (!target || *target == value)
        return false;
    *target = value;
    if (column == Name && user.username.isEmpty())
        user.username = proposedUsername(value, usernames());
    return true;
}

QStringList UserTableModel::usernames() const
{
    QStringList names;
    names.reserve(m_users.size());
    for (const User& user : m_users)
        names.append(user.username);
    return names;
}

bool UserTableModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count <= 0 || row + count > m_users.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_users.remove(row, count);
    endRemoveRows();
    return true;
}
