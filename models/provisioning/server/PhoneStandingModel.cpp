// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/server/PhoneStandingModel.h"

#include <QElapsedTimer>

#include <utility>

namespace {

constexpr qint64 longestCount = 40; // ms

} // namespace

PhoneStandingModel::PhoneStandingModel(const ProvisioningDesk* desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
}

void PhoneStandingModel::setPhones(const QList<Phone>& phones)
{
    if (phones == m_phones)
        return;
    beginResetModel();
    m_phones = phones;
    m_rows.clear();
    for (int row = 0; row < m_phones.size(); ++row)
        m_rows.insert(m_phones[row].id, row);
    endResetModel();
}

std::optional<QHash<PhoneStanding, int>> PhoneStandingModel::counts() const
{
    const int before = std::exchange(m_counted, 0);
    QHash<PhoneStanding, int> counts;
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < m_phones.size(); ++row) {
        ++counts[m_desk->standing(m_phones.at(row).id)];
        if (row > before && timer.hasExpired(longestCount)) { // always further than last time
            m_counted = row;
            return std::nullopt;
        }
    }
    return counts;
}

void PhoneStandingModel::refresh(const QString& phoneId)
{
    if (m_phones.isEmpty())
        return;
    const int first = phoneId.isEmpty() ? 0 : m_rows.value(phoneId, -1);
    const int last = phoneId.isEmpty() ? int(m_phones.size()) - 1 : first;
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

int PhoneStandingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_phones.size());
}

int PhoneStandingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PhoneStandingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const Phone& phone = m_phones[index.row()];
    switch (index.column()) {
    case Mac:
        return phone.mac.hyphens();
    case Model:
        return phone.model;
    case Owner:
        return phone.user;
    case Standing:
        return int(m_desk->standing(phone.id));
    default:
        break;
    }
    const auto contact = m_desk->contact(phone.id);
    return contact ? contactValue(*contact, index.column()) : QVariant();
}

QVariant PhoneStandingModel::contactValue(const PhoneContact& contact, int column) const
{
    switch (column) {
    case LastAt:
        return contact.at;
    case Address:
        return contact.address;
    case Firmware:
        return contact.firmware;
    default:
        return {};
    }
}
