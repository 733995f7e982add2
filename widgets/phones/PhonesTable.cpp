// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/PhonesTable.h"

#include "models/itemmodels/PhoneTableModel.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/PhonesProxy.h"
#include "widgets/phones/VendorRules.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int fewRows = 20; ///< up to here cells are shown one by one

const QList<int> editedColumns { PhoneTableModel::Model, PhoneTableModel::Owner,
    PhoneTableModel::Serial, PhoneTableModel::Label };

const QString& cellOf(const Phone& phone, int column)
{
    return column == PhoneTableModel::Model ? phone.model
        : column == PhoneTableModel::Owner  ? phone.user
        : column == PhoneTableModel::Serial ? phone.serial
                                            : phone.label;
}

PhoneCommands::Name nameOf(int column)
{
    using Name = PhoneCommands::Name;
    switch (column) {
    case PhoneTableModel::Model:
        return Name::SetModel;
    case PhoneTableModel::Owner:
        return Name::Assign;
    case PhoneTableModel::Serial:
        return Name::SetSerial;
    case PhoneTableModel::Label:
        return Name::SetLabel;
    default:
        return Name::SwapPhone;
    }
}

} // namespace

PhonesTable::PhonesTable(SiteDraft* draft, const VendorRules* vendors, QWidget* parent)
    : DataTable(nullptr, parent)
    , m_draft(draft)
    , m_vendors(vendors)
    , m_words(draft)
    , m_texts(new Texts(this))
    , m_model(new PhoneTableModel(draft->sharedCatalog(), this))
    , m_proxy(new PhonesProxy(m_model, this))
{
    setProxy(m_proxy);
    m_proxy->setEdit(
        [this](int row, int column, const QString& text) { return editCell(row, column, text); });
    connect(m_proxy, &PhonesProxy::dropped, this, &PhonesTable::dropped);
    setStretched({ PhoneTableModel::Model, PhoneTableModel::Label });
    setDragEnabled(true);
    m_proxy->setDress([this](const QModelIndex& cell, int role) { return dress(cell, role); });
    buildHeaders();
    if (vendors) {
        m_model->setVendors(vendors->book());
        connect(vendors, &VendorRules::changed, this,
            [this] { m_model->setVendors(m_vendors->book()); });
    }
    connect(draft, &SiteDraft::changed, this, &PhonesTable::showDraft);
    showWhole();
}

void PhonesTable::buildHeaders()
{
    setItemDelegateForColumn(PhoneTableModel::Model,
        new ChoiceDelegate(
            [this](const QModelIndex& index) {
                return m_words.models(
                    index.siblingAtColumn(PhoneTableModel::Vendor).data(Qt::EditRole).toString());
            },
            this));
    setItemDelegateForColumn(PhoneTableModel::Owner,
        new ChoiceDelegate([this](const QModelIndex&) { return m_words.users(); }, this));
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("MAC address"), tr("Vendor"), tr("Model"), tr("User"),
            tr("Serial number"), tr("Label"), tr("Extension") });
    });
}

QVariant PhonesTable::dress(const QModelIndex& cell, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (cell.column()) {
    case PhoneTableModel::Vendor:
        return m_words.vendor(cell.data(Qt::EditRole).toString());
    case PhoneTableModel::Model:
        return m_words.model(cell.data(Qt::EditRole).toString());
    case PhoneTableModel::Owner:
        return m_words.user(cell.data(Qt::EditRole).toString());
    default:
        return {};
    }
}

QList<MacAddress> PhonesTable::selectedPhones() const
{
    QList<MacAddress> phones;
    for (const int row : selectedRows())
        phones.append(m_model->phones().at(row).mac);
    return phones;
}

QList<MacAddress> PhonesTable::shownPhones() const
{
    QList<MacAddress> phones;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        phones.append(m_model->phones().at(m_proxy->mapToSource(m_proxy->index(row, 0)).row()).mac);
    return phones;
}

void PhonesTable::selectPhones(const QList<MacAddress>& phones)
{
    QList<int> rows;
    for (const MacAddress& mac : phones)
        if (const int row = m_model->rowOf(mac); row >= 0)
            rows.append(row);
    selectRows(rows);
}

TableProxy* PhonesTable::proxy() const { return m_proxy; }

void PhonesTable::setOnlyFree(bool isOnlyFree)
{
    m_isOnlyFree = isOnlyFree;
    m_proxy->setOnlyFree(isOnlyFree);
}

int PhonesTable::phoneCount() const { return m_model->rowCount(); }

QString PhonesTable::vendorOf(const MacAddress& mac) const { return m_model->vendorOf(mac); }

int PhonesTable::rowOf(const MacAddress& mac) const { return m_model->rowOf(mac); }

bool PhonesTable::editCell(int row, int column, const QString& text)
{
    const Phone phone = m_model->phones().at(row);
    const bool isMac = column == PhoneTableModel::Mac;
    if (!isMac && (!editedColumns.contains(column) || cellOf(phone, column) == text))
        return false;
    if (isMac && MacAddress::parse(text) == phone.mac)
        return false;
    const Status status = m_draft->perform(nullptr, nameOf(column), 1,
        [&](Site& site) { return setCell(site, m_draft->catalog(), phone, column, text); });
    if (!status)
        Q_EMIT refused(status.error());
    return status.has_value();
}

Status PhonesTable::setCell(
    Site& site, const Catalog& catalog, const Phone& phone, int column, const QString& text)
{
    if (column == PhoneTableModel::Model)
        return PhoneCommands::setModel(site, catalog, { phone.mac }, text);
    if (column == PhoneTableModel::Owner)
        return text.isEmpty() ? PhoneCommands::release(site, { phone.mac })
                              : PhoneCommands::assign(site, { phone.mac }, text);
    if (column == PhoneTableModel::Serial)
        return PhoneCommands::setSerial(site, phone.mac, text);
    const auto found = std::find_if(site.phones.begin(), site.phones.end(),
        [&](const Phone& other) { return other.mac == phone.mac; });
    if (found == site.phones.end())
        return fail(ErrorCode::NoSuchPhone, phone.mac.hyphens());
    if (column == PhoneTableModel::Label) {
        found->label = text;
        return {};
    }
    const auto mac = MacAddress::parse(text);
    if (!mac)
        return fail(ErrorCode::BadMac, text, u"≠ 12 × 0-9 A-F"_s);
    if (site.phone(*mac))
        return fail(ErrorCode::DuplicateMac, mac->hyphens());
    found->mac = *mac;
    return {};
}

void PhonesTable::showDraft()
{
    if (!showDifference())
        showWhole();
    m_phones = m_draft->site().phones;
    if (m_isOnlyFree) // the proxy leaves a row where it is that is changed
        m_proxy->setOnlyFree(true);
    Q_EMIT refreshed();
}

void PhonesTable::showWhole()
{
    const QList<MacAddress> selected = selectedPhones();
    const int scrolled = verticalScrollBar()->value();
    m_model->setSite(m_draft->site());
    m_phones = m_draft->site().phones;
    m_users = m_draft->site().users;
    m_gateways = m_draft->site().gateways;
    selectPhones(selected);
    verticalScrollBar()->setValue(scrolled);
}

bool PhonesTable::showDifference()
{
    const Site& site = m_draft->site();
    if (site.users != m_users || site.gateways != m_gateways)
        return false;
    const auto& now = site.phones;
    const qsizetype count = m_phones.size();
    QList<int> rows;
    for (int row = 0; row < std::min(count, now.size()); ++row) {
        if (now[row].mac != m_phones.at(row).mac)
            return false;
        if (!(now[row] == m_phones.at(row)))
            rows.append(row);
        if (rows.size() > fewRows)
            return false;
    }
    if (now.size() == count + 1 && rows.isEmpty()) {
        m_model->add(now.last());
        return true;
    }
    if (now.size() != count)
        return false;
    for (const int row : std::as_const(rows))
        for (const int column : editedColumns)
            m_model->setData(m_model->index(row, column), cellOf(now[row], column), Qt::EditRole);
    return true;
}
