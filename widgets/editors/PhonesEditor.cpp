// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/PhonesEditor.h"

#include "models/core/ErrorText.h"
#include "models/itemmodels/PhoneTableModel.h"
#include "models/site/SiteRules.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/editors/PasteMacsDialog.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/ScanField.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

PhonesEditor::PhonesEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_model(new PhoneTableModel(draft->sharedCatalog(), this))
    , m_proxy(new TableProxy(m_model, this))
    , m_table(new DataTable(m_proxy, this))
    , m_scan(new ScanField(this))
    , m_feedbackIcon(new QLabel(this))
    , m_feedback(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_bulkModel(new QComboBox(this))
    , m_setModel(new QPushButton(this))
    , m_associate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_count(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->addLayout(buildScan());
    column->addLayout(buildFilter());
    buildTable();
    column->addWidget(m_table, 1);
    column->addWidget(new FieldError(draft, u"phones"_s, m_table, this));
    column->addLayout(buildBulk());
    connectAll();
    showDraft(nullptr);
    setFocusProxy(m_scan);
}

/// The table asks this editor for its words, also while the window goes away.
PhonesEditor::~PhonesEditor() { delete m_table; }

QHBoxLayout* PhonesEditor::buildScan()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("Scan or &type a MAC:"), m_scan, "scanEdit"));
    m_texts->placeholder(m_scan, QT_TR_NOOP("MAC address, then the serial number if you want it"));
    row->addWidget(m_scan, 1);
    auto* paste = new QPushButton(this);
    m_texts->button(paste, QT_TR_NOOP("&Paste list…"), "pasteMacsButton");
    connect(paste, &QPushButton::clicked, this, &PhonesEditor::openPaste);
    row->addWidget(paste);
    auto* find = new QPushButton(this);
    m_texts->button(find, QT_TR_NOOP("Find on the net&work…"), "findPhonesButton");
    connect(find, &QPushButton::clicked, this, &PhonesEditor::openDiscovery);
    row->addWidget(find);
    setTabChain(
        { m_scan, paste, find, m_filter, m_table, m_bulkModel, m_setModel, m_associate, m_remove });
    return row;
}

QHBoxLayout* PhonesEditor::buildFilter()
{
    auto* row = new QHBoxLayout;
    m_feedback->setObjectName(u"scanFeedbackLabel"_s);
    m_feedback->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_feedback->setWordWrap(true);
    row->addWidget(m_feedbackIcon);
    row->addWidget(m_feedback, 1);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 32);
    row->addWidget(m_texts->label(QT_TR_NOOP("&Filter:"), m_filter, "phoneFilterEdit"));
    row->addWidget(m_filter);
    m_texts->always([this] {
        if (m_feedbackText)
            m_feedback->setText(m_feedbackText());
    });
    return row;
}

void PhonesEditor::buildTable()
{
    m_texts->name(m_table, "Phones", "phonesTable");
    m_table->setStretched(
        { PhoneTableModel::Model, PhoneTableModel::Owner, PhoneTableModel::Label });
    m_table->setEmptyText([this] { return emptyText(); });
    m_proxy->setDress([this](const QModelIndex& cell, int role) { return dress(cell, role); });
    m_table->setItemDelegateForColumn(PhoneTableModel::Model,
        new ChoiceDelegate(
            [this](const QModelIndex& index) {
                return modelChoices(
                    index.siblingAtColumn(PhoneTableModel::Vendor).data(Qt::EditRole).toString());
            },
            this));
    m_table->setItemDelegateForColumn(PhoneTableModel::Owner,
        new ChoiceDelegate([this](const QModelIndex&) { return userChoices(); }, this));
    m_texts->always([this] {
        m_proxy->setHeaders({ tr("MAC address"), tr("Vendor"), tr("Model"), tr("User"),
            tr("Serial number"), tr("Label"), tr("Extension") });
    });
}

QVariant PhonesEditor::dress(const QModelIndex& cell, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    const QString raw = cell.data(Qt::EditRole).toString();
    switch (cell.column()) {
    case PhoneTableModel::Vendor:
        return raw.isEmpty() ? tr("unknown") : vendorName(raw);
    case PhoneTableModel::Model:
        return modelName(raw);
    case PhoneTableModel::Owner:
        return userName(raw);
    default:
        return {};
    }
}

QHBoxLayout* PhonesEditor::buildBulk()
{
    auto* row = new QHBoxLayout;
    m_bulkModel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bulkModel->setMinimumContentsLength(20);
    row->addWidget(
        m_texts->label(QT_TR_NOOP("&Model of the selected:"), m_bulkModel, "bulkModelCombo"));
    row->addWidget(m_bulkModel);
    m_texts->button(m_setModel, QT_TR_NOOP("S&et model"), "setModelButton");
    m_texts->button(m_associate, QT_TR_NOOP("&Associate with users"), "associateButton");
    m_texts->toolTip(m_associate,
        QT_TR_NOOP("Gives the selected phones to the users without one, both in order"));
    m_texts->button(m_remove, QT_TR_NOOP("&Remove"), "removePhoneButton");
    for (QPushButton* button : { m_setModel, m_associate, m_remove })
        row->addWidget(button);
    row->addStretch();
    m_count->setObjectName(u"phoneCountLabel"_s);
    row->addWidget(m_count);
    m_texts->always([this] { refreshCount(); });
    return row;
}

void PhonesEditor::connectAll()
{
    connect(m_scan, &ScanField::scanned, this, &PhonesEditor::scan);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilter(text);
        refreshCount();
    });
    connect(
        new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_setModel, &QPushButton::clicked, this, &PhonesEditor::setModelOfSelected);
    connect(m_associate, &QPushButton::clicked, this, &PhonesEditor::associateSelected);
    connect(m_remove, &QPushButton::clicked, this, &PhonesEditor::removeSelected);
    connect(m_table, &DataTable::removeRequested, this, &PhonesEditor::removeSelected);
    connect(m_table, &DataTable::selectionCountChanged, this, [this] {
        refreshCount();
        fillBulkModels();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PhonesEditor::store);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &PhonesEditor::store);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &PhonesEditor::store);
    connect(m_model, &PhoneTableModel::refused, this, [this](const Error& error) {
        reject([this, error] {
            return tr("%1 has %2 phones already, the most a user can have. Release one first.")
                .arg(userName(error.subject))
                .arg(SiteRules::maximumDevices);
        });
    });
    connect(m_draft, &SiteDraft::changed, this, &PhonesEditor::showDraft);
}

QString PhonesEditor::feedback() const { return m_feedback->text(); }

void PhonesEditor::scan(const QString& text)
{
    const auto scan = MacList::classify(text, m_draft->catalog());
    switch (scan.kind) {
    case MacList::Kind::Mac:
        return scanMac(scan.mac);
    case MacList::Kind::Serial:
        return scanSerial(scan.text);
    case MacList::Kind::Ean13:
    case MacList::Kind::UpcA:
        return reject([scan] {
            return tr("%1 is the article's bar code (EAN/UPC), not the MAC address. Scan the code "
                      "next to \"MAC\".")
                .arg(scan.text);
        });
    case MacList::Kind::Nothing:
        return reject([scan] {
            return tr("\"%1\" is not a MAC address: it needs 12 digits 0-9, A-F.").arg(scan.text);
        });
    }
}

void PhonesEditor::scanMac(const MacAddress& mac)
{
    const int row = m_model->rowOf(mac);
    const QString gateway = gatewayWith(mac);
    if (row >= 0) {
        m_lastScanned = mac;
        m_table->selectRows({ row });
        return reject([this, mac, place = placeOf(row)] {
            return tr("%1 is in the list already: %2.").arg(mac.hyphens(), place);
        });
    }
    if (!gateway.isEmpty())
        return reject([mac, gateway] {
            return tr("%1 is a gateway (%2): it belongs on the gateways page.")
                .arg(mac.hyphens(), gateway);
        });
    m_lastScanned = mac;
    add({ mac, {}, {}, 0 });
    const QString vendor = m_model->vendorOf(mac);
    const int count = m_model->rowCount();
    say(
        [this, mac, vendor, count] {
            return vendor.isEmpty()
                ? tr("%1 added, vendor unknown, %n phone(s)", nullptr, count).arg(mac.hyphens())
                : tr("%1 %2 added, %n phone(s)", nullptr, count)
                      .arg(vendorName(vendor), mac.hyphens());
        },
        true);
}

void PhonesEditor::scanSerial(const QString& serial)
{
    const int row = m_lastScanned.isNull() ? -1 : m_model->rowOf(m_lastScanned);
    if (row < 0)
        return reject([serial] {
            return tr("\"%1\" is not a MAC address. If it is a serial number, scan the MAC of its "
                      "phone first.")
                .arg(serial);
        });
    const Phone& phone = m_model->phones().at(row);
    if (!phone.serial.isEmpty() && phone.serial != serial)
        return reject([serial, phone] {
            return tr("\"%1\" is not a MAC address, and %2 has a serial number already.")
                .arg(serial, phone.mac.hyphens());
        });
    m_model->setData(m_model->index(row, PhoneTableModel::Serial), serial, Qt::EditRole);
    say(
        [serial, mac = m_lastScanned] {
            return tr("Serial number %1 noted for %2").arg(serial, mac.hyphens());
        },
        true);
}

void PhonesEditor::reject(std::function<QString()> why)
{
    QApplication::beep();
    say(std::move(why), false);
}

void PhonesEditor::say(std::function<QString()> text, bool isGood)
{
    m_feedbackText = std::move(text);
    m_feedback->setText(m_feedbackText());
    const auto shape = isGood ? GlyphIcon::Shape::Done : GlyphIcon::Shape::Warning;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_feedbackIcon->setPixmap(GlyphIcon::icon(shape).pixmap(size));
    QAccessibleEvent event(m_feedback, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString PhonesEditor::placeOf(int row) const
{
    const Phone& phone = m_model->phones().at(row);
    const QString place = tr("row %1").arg(row + 1);
    if (!phone.user.isEmpty())
        return tr("%1, phone of %2").arg(place, userName(phone.user));
    return phone.label.isEmpty() ? place : tr("%1, \"%2\"").arg(place, phone.label);
}

QString PhonesEditor::gatewayWith(const MacAddress& mac) const
{
    for (const Gateway& gateway : m_draft->site().gateways)
        if (MacAddress::parse(gateway.mac) == mac)
            return gateway.name;
    const auto match = m_draft->catalog().vendorOf(mac);
    return match && match->isGateway && !match->isPhone ? vendorName(match->vendor) : QString();
}

Phone PhonesEditor::newPhone(const MacAddress& mac) const
{
    Phone phone;
    phone.id = newId();
    phone.mac = mac;
    phone.model = proposedModel(m_model->vendorOf(mac));
    return phone;
}

int PhonesEditor::add(const MacList::Entry& entry)
{
    Phone phone = newPhone(entry.mac);
    phone.serial = entry.serial;
    const auto& users = m_draft->site().users;
    const auto user = std::find_if(users.begin(), users.end(), [&](const User& candidate) {
        return !entry.extension.isEmpty() && candidate.extension == entry.extension;
    });
    if (user != users.end() && m_model->deviceCount(user->username) < SiteRules::maximumDevices)
        phone.user = user->username;
    const int row = m_model->add(phone);
    m_table->scrollToBottom();
    return row;
}

void PhonesEditor::take(const MacList& list)
{
    int added = 0;
    int known = 0;
    int withoutUser = 0;
    for (const auto& entry : list.entries) {
        if (m_model->rowOf(entry.mac) >= 0 || !gatewayWith(entry.mac).isEmpty()) {
            ++known;
            continue;
        }
        const int row = add(entry);
        ++added;
        withoutUser += !entry.extension.isEmpty() && m_model->phones().at(row).user.isEmpty();
    }
    m_lastScanned = {};
    say(
        [added, known, withoutUser] {
            return tr("Added: %1. Known already or gateways: %2. Extensions without a user: %3.")
                .arg(added)
                .arg(known)
                .arg(withoutUser);
        },
        known == 0 && withoutUser == 0);
}

void PhonesEditor::openPaste()
{
    auto* dialog = new PasteMacsDialog(m_draft->sharedCatalog(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->list()); });
    dialog->open();
}

void PhonesEditor::openDiscovery()
{
    DiscoveryDialog::choose(m_draft, DiscoveryDialog::Wanted::Phones, this,
        [this](const QList<DiscoveredDevice>& devices) {
            MacList list;
            for (const DiscoveredDevice& device : devices)
                list.entries.append({ device.mac, {}, {}, 0 });
            take(list);
        });
}

void PhonesEditor::setModelOfSelected()
{
    const QString model = m_bulkModel->currentData().toString();
    for (const int row : m_table->selectedRows())
        m_model->setData(m_model->index(row, PhoneTableModel::Model), model, Qt::EditRole);
}

void PhonesEditor::associateSelected()
{
    const QList<int> rows = m_table->selectedRows();
    const QStringList users = m_model->usersWithoutPhone();
    m_model->associate(rows, users);
    const int done = int(std::min(rows.size(), users.size()));
    const int left = int(rows.size()) - done;
    say(
        [done, left] {
            return left == 0 ? tr("%n phone(s) associated.", nullptr, done)
                             : tr("Associated: %1. Left over, because every user has a phone: %2.")
                                   .arg(done)
                                   .arg(left);
        },
        left == 0);
}

void PhonesEditor::removeSelected()
{
    QList<int> rows = m_table->selectedRows();
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_model->removeRows(row, 1);
    refreshCount();
}

void PhonesEditor::showDraft(const QObject* source)
{
    if (source == this)
        return;
    m_model->setSite(m_draft->site());
    refreshCount();
    fillBulkModels();
}

void PhonesEditor::store()
{
    const auto& phones = m_model->phones();
    const auto& before = m_draft->site().phones;
    for (const Phone& phone : phones) {
        const auto old = std::find_if(before.begin(), before.end(),
            [&](const Phone& other) { return other.mac == phone.mac; });
        if (!phone.model.isEmpty() && old != before.end() && old->model != phone.model)
            m_lastModels.insert(m_model->vendorOf(phone.mac), phone.model);
    }
    m_draft->edit(this, [&](Site& site) { site.phones = phones; });
    refreshCount();
}

void PhonesEditor::refreshCount()
{
    const int selected = int(m_table->selectedRows().size());
    const int all = m_model->rowCount();
    for (QPushButton* button : { m_setModel, m_associate, m_remove })
        button->setEnabled(selected > 0);
    m_bulkModel->setEnabled(selected > 0);
    const QString total = m_proxy->isFiltered()
        ? tr("%1 of %n phone(s) shown", nullptr, all).arg(m_proxy->rowCount())
        : tr("%n phone(s)", nullptr, all);
    m_count->setText(selected == 0 ? total : tr("%1, %2 selected").arg(total).arg(selected));
}

void PhonesEditor::fillBulkModels()
{
    const QList<int> rows = m_table->selectedRows();
    const QString vendor
        = rows.isEmpty() ? QString() : m_model->vendorOf(m_model->phones().at(rows.first()).mac);
    const QString before = m_bulkModel->currentData().toString();
    m_bulkModel->clear();
    for (const auto& choice : modelChoices(vendor)) {
        if (choice.text.isEmpty())
            m_bulkModel->insertSeparator(m_bulkModel->count());
        else
            m_bulkModel->addItem(choice.text, choice.data);
    }
    const int row = m_bulkModel->findData(vendor.isEmpty() ? before : proposedModel(vendor));
    m_bulkModel->setCurrentIndex(std::max(0, row));
}

QString PhonesEditor::vendorName(const QString& id) const
{
    return m_draft->catalog().vendorName(id);
}

QString PhonesEditor::modelName(const QString& id) const
{
    const PhoneModel* model = m_draft->catalog().phoneModel(id);
    return model ? model->name : id;
}

QString PhonesEditor::userName(const QString& username) const
{
    const User* user = m_draft->site().user(username);
    if (!user)
        return username;
    const QString name = user->name.isEmpty() ? username : user->name;
    return user->extension.isEmpty() ? name : tr("%1 (%2)").arg(name, user->extension);
}

QString PhonesEditor::proposedModel(const QString& vendor) const
{
    if (vendor.isEmpty())
        return {};
    if (m_lastModels.contains(vendor))
        return m_lastModels.value(vendor);
    const auto& phones = m_model->phones();
    const auto last = std::find_if(phones.rbegin(), phones.rend(), [&](const Phone& phone) {
        return !phone.model.isEmpty() && m_model->vendorOf(phone.mac) == vendor;
    });
    return last == phones.rend() ? QString() : last->model;
}

QList<ChoiceDelegate::Choice> PhonesEditor::modelChoices(const QString& vendor) const
{
    QList<ChoiceDelegate::Choice> own;
    QList<ChoiceDelegate::Choice> others;
    for (const PhoneModel& model : m_draft->catalog().phoneModels())
        (model.vendor == vendor ? own : others).append({ model.name, model.id });
    if (!own.isEmpty())
        own.append(ChoiceDelegate::Choice {});
    return own + others;
}

QList<ChoiceDelegate::Choice> PhonesEditor::userChoices() const
{
    QList<ChoiceDelegate::Choice> choices { { tr("Nobody"), QString() } };
    for (const User& user : m_draft->site().users)
        if (!user.username.isEmpty())
            choices.append({ userName(user.username), user.username });
    return choices;
}

QString PhonesEditor::emptyText() const
{
    if (m_proxy->isFiltered())
        return tr("No phone matches the filter. Clear it to see all of them.");
    return tr(
        "The phones of the site belong here.\n\n"
        "Scan the MAC address on each box or type it above; the list stays in the order of "
        "the scans. \"Paste list…\" takes many at once, also with their extensions; \"Find on the "
        "network…\" those that are connected already.");
}
