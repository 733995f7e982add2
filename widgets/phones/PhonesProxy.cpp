// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhonesProxy.h"

#include "models/itemmodels/PhoneTableModel.h"

#include <QMimeData>

using namespace Qt::StringLiterals;

PhonesProxy::PhonesProxy(PhoneTableModel* source, QObject* parent)
    : TableProxy(source, parent)
    , m_phones(source)
{
}

void PhonesProxy::setOnlyFree(bool isOnlyFree)
{
    m_isOnlyFree = isOnlyFree;
    invalidate();
}

bool PhonesProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return (!m_isOnlyFree || m_phones->phones().at(row).user.isEmpty())
        && TableProxy::filterAcceptsRow(row, parent);
}

bool PhonesProxy::setData(const QModelIndex& index, const QVariant& value, int role)
{
    return role == Qt::EditRole && m_edit && index.isValid()
        && m_edit(mapToSource(index).row(), index.column(), value.toString().trimmed());
}

Qt::ItemFlags PhonesProxy::flags(const QModelIndex& index) const
{
    return TableProxy::flags(index) | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
}

QMimeData* PhonesProxy::mimeData(const QModelIndexList& indexes) const
{
    QList<MacAddress> phones;
    for (const QModelIndex& index : indexes) // one of each row
        if (index.column() == PhoneTableModel::Mac)
            phones.append(m_phones->phones().at(mapToSource(index).row()).mac);
    return mimeOf(phones);
}

bool PhonesProxy::canDropMimeData(
    const QMimeData* data, Qt::DropAction action, int, int, const QModelIndex&) const
{
    return action == Qt::CopyAction && data->hasFormat(mimeType());
}

bool PhonesProxy::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT dropped(phonesOf(data));
    return true;
}

QString PhonesProxy::mimeType() { return u"application/x-doppino-phones"_s; }

QMimeData* PhonesProxy::mimeOf(const QList<MacAddress>& phones)
{
    QStringList macs;
    for (const MacAddress& mac : phones)
        macs.append(mac.hyphens());
    auto* mime = new QMimeData;
    mime->setData(mimeType(), macs.join(u'\n').toLatin1());
    return mime;
}

QList<MacAddress> PhonesProxy::phonesOf(const QMimeData* mime)
{
    QList<MacAddress> phones;
    const auto lines = QString::fromLatin1(mime->data(mimeType())).split(u'\n');
    for (const QString& line : lines)
        if (const auto mac = MacAddress::parse(line))
            phones.append(*mac);
    return phones;
}
