// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/DeviceTreeModel.h"

#include "models/core/ErrorText.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/PhonesProxy.h"

#include <QFont>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

DeviceTreeModel::DeviceTreeModel(const SiteDraft* draft, QObject* parent)
    : QAbstractItemModel(parent)
    , m_draft(draft)
    , m_phoneWords(draft)
{
    refresh();
}

void DeviceTreeModel::refresh()
{
    beginResetModel();
    m_numbering.reset();
    m_site.users = m_draft->site().users;
    m_site.phones = m_draft->site().phones;
    m_site.gateways = m_draft->site().gateways;
    m_numbering.emplace(m_site);
    m_phoneRows.clear();
    for (qsizetype row = 0; row < m_site.phones.size(); ++row)
        m_phoneRows.insert(m_site.phones.at(row).mac, int(row));
    m_texts.assign(std::size_t(m_site.users.size()), QString());
    m_children.assign(std::size_t(m_site.users.size()), std::nullopt);
    fill();
    endResetModel();
}

void DeviceTreeModel::setFilter(const QString& text)
{
    beginResetModel();
    m_words = text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    fill();
    endResetModel();
}

void DeviceTreeModel::fill()
{
    m_users.clear();
    for (int row = 0; row < int(m_site.users.size()); ++row)
        if (isShown(row))
            m_users.push_back(row);
}

bool DeviceTreeModel::isShown(int user) const
{
    if (m_site.users.at(user).username.isEmpty())
        return false;
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString& word) { return textOf(user).contains(word); });
}

/// Made once: a filter asks at each key.
const QString& DeviceTreeModel::textOf(int row) const
{
    QString& text = m_texts.at(std::size_t(row));
    if (!text.isNull())
        return text;
    const User& user = m_site.users.at(row);
    text = user.name + u'\n' + user.username + u'\n' + user.extension;
    for (const int phone : m_numbering->phonesOf(user.username))
        text += u'\n' + deviceName(m_site.phones.at(phone).mac);
    text = text.toCaseFolded();
    return text;
}

int DeviceTreeModel::userRow(int row) const { return m_users.at(std::size_t(row)); }

/// Numbers passed over stand where they would have been given.
const QList<DeviceTreeModel::Child>& DeviceTreeModel::children(int row) const
{
    auto& known = m_children.at(std::size_t(userRow(row)));
    if (known)
        return *known;
    const User& user = m_site.users.at(userRow(row));
    const auto plan = m_numbering->of(user.username);
    const QStringList order = DeviceNumbering::candidates(user.extension);
    QList<Child> all;
    for (const auto& device : plan.devices)
        all.append({ device.mac, device.extension, {} });
    for (const auto& skipped : plan.skipped)
        all.append({ {}, skipped.number, skipped.why });
    const auto place = [&](const Child& child) {
        const qsizetype at = order.indexOf(child.number);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(all.begin(), all.end(),
        [&](const Child& a, const Child& b) { return place(a) < place(b); });
    for (const Error& problem : plan.problems)
        all.prepend({ {}, {}, problem });
    known = std::move(all);
    return *known;
}

bool DeviceTreeModel::hasChildren(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return !m_users.empty();
    return parent.internalId() == 0 && parent.column() == 0
        && !m_numbering->phonesOf(userOf(parent)).isEmpty();
}

QString DeviceTreeModel::userOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int row = index.internalId() == 0 ? index.row() : int(index.internalId()) - 1;
    return m_site.users.at(userRow(row)).username;
}

MacAddress DeviceTreeModel::phoneOf(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return children(int(index.internalId()) - 1).at(index.row()).mac;
}

QModelIndex DeviceTreeModel::indexOf(const QString& username) const
{
    for (int row = 0; row < int(m_users.size()); ++row)
        if (m_site.users.at(userRow(row)).username == username)
            return index(row, 0);
    return {};
}

QModelIndex DeviceTreeModel::indexOf(const MacAddress& phone) const
{
    const int row = m_phoneRows.value(phone, -1);
    const QModelIndex user = row < 0 ? QModelIndex() : indexOf(m_site.phones.at(row).user);
    for (int child = 0; user.isValid() && child < rowCount(user); ++child)
        if (const QModelIndex device = index(child, 0, user); phoneOf(device) == phone)
            return device;
    return {};
}

QModelIndex DeviceTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex DeviceTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int DeviceTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_users.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return int(children(parent.row()).size());
}

int DeviceTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant DeviceTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isUser = index.internalId() == 0;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return isUser
            ? userText(index.row(), index.column())
            : childText(children(int(index.internalId()) - 1).at(index.row()), index.column());
    if (role == Qt::DecorationRole && index.column() == Name && !isUser && phoneOf(index).isNull())
        return GlyphIcon::icon(index.siblingAtColumn(Extension).data().toString().isEmpty()
                ? GlyphIcon::Shape::Warning
                : GlyphIcon::Shape::LeftOut);
    return {};
}

QString DeviceTreeModel::userText(int row, int column) const
{
    const User& user = m_site.users.at(userRow(row));
    if (column == Name)
        return user.name.isEmpty() ? user.username : user.name;
    if (column == Extension)
        return user.extension;
    const auto& all = children(row);
    const auto devices = std::count_if(
        all.begin(), all.end(), [](const Child& child) { return !child.mac.isNull(); });
    return tr("%n device(s)", nullptr, int(devices));
}

QString DeviceTreeModel::childText(const Child& child, int column) const
{
    if (column == Extension)
        return child.number;
    if (child.mac.isNull())
        return column == Name        ? ErrorText::sentence(*child.why)
            : child.number.isEmpty() ? QString()
                                     : tr("passed over");
    if (column == Name)
        return deviceName(child.mac);
    return child.number.isEmpty() ? tr("no number is free for it") : QString();
}

QString DeviceTreeModel::deviceName(const MacAddress& mac) const
{
    const Phone& phone = m_site.phones.at(m_phoneRows.value(mac));
    const QString name = phone.model.isEmpty()
        ? mac.hyphens()
        : tr("%1, %2").arg(m_phoneWords.model(phone.model), mac.hyphens());
    return phone.label.isEmpty() ? name : tr("%1 \"%2\"").arg(name, phone.label);
}

QVariant DeviceTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name     ? tr("User and devices")
        : section == Extension ? tr("Extension")
                               : tr("Remark");
}

Qt::ItemFlags DeviceTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto base = Qt::ItemIsEnabled | Qt::ItemIsDropEnabled;
    if (index.internalId() == 0)
        return base | Qt::ItemIsSelectable;
    return phoneOf(index).isNull() ? base : base | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList DeviceTreeModel::mimeTypes() const { return { PhonesProxy::mimeType() }; }

QMimeData* DeviceTreeModel::mimeData(const QModelIndexList& indexes) const
{
    QList<MacAddress> phones;
    for (const QModelIndex& index : indexes)
        if (const MacAddress mac = phoneOf(index); !mac.isNull() && !phones.contains(mac))
            phones.append(mac);
    return PhonesProxy::mimeOf(phones);
}

bool DeviceTreeModel::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex& parent) const
{
    return action == Qt::CopyAction && parent.isValid() && data->hasFormat(PhonesProxy::mimeType());
}

bool DeviceTreeModel::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(PhonesProxy::phonesOf(data), userOf(parent));
    return true;
}
