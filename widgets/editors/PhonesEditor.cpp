// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/PhonesEditor.h"

#include "models/core/ErrorText.h"
#include "models/itemmodels/PhoneTableModel.h"
#include "models/site/SiteRules.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/Texts.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/editors/PasteMacsDialog.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/phones/PhoneSheetFiles.h"
#include "widgets/phones/PhonesTable.h"
#include "widgets/phones/ScanPanel.h"
#include "widgets/views/ScanField.h"
#include "widgets/views/TabChain.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;
using Name = PhoneCommands::Name;

PhonesEditor::PhonesEditor(SiteDraft* draft, VendorRules* vendors, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_scan(new ScanPanel(draft, vendors, this))
    , m_table(new PhonesTable(draft, vendors, this))
    , m_filter(new QLineEdit(this))
    , m_bulkModel(new QComboBox(this))
    , m_setModel(new QPushButton(this))
    , m_associate(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_tools(buildTools())
    , m_bulk(buildBulk())
{
    m_texts->name(m_table, "Phones", "phonesTable");
    m_table->setEmptyText([this] { return emptyText(); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_scan);
    column->addWidget(m_tools);
    column->addWidget(m_table, 1);
    column->addWidget(new FieldError(draft, u"phones"_s, m_table, this));
    column->addWidget(m_bulk);
    connectAll();
    auto* files = new PhoneSheetFiles(draft, vendors, m_scan, this);
    connect(findChild<QPushButton*>(u"importPhonesButton"_s), &QPushButton::clicked, files,
        &PhoneSheetFiles::chooseImport);
    connect(findChild<QPushButton*>(u"exportPhonesButton"_s), &QPushButton::clicked, files,
        &PhoneSheetFiles::chooseExport);
    refreshCount();
    fillBulkModels();
    setFocusProxy(m_scan->field());
}

/// The table asks this editor for its words, also while the window goes away.
PhonesEditor::~PhonesEditor() { delete m_table; }

QWidget* PhonesEditor::buildTools()
{
    auto* tools = new QWidget(this);
    auto* row = new FlowLayout(tools);
    row->fillLines();
    row->setContentsMargins(0, 0, 0, 0);
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_texts->label(QT_TR_NOOP("&Filter:"), m_filter, "phoneFilterEdit"));
    row->addWidget(m_filter);
    const auto add = [&](const char* source, const char* objectName) {
        auto* button = new QPushButton(this);
        m_texts->button(button, source, objectName);
        row->addWidget(button);
        return button;
    };
    auto* paste = add(QT_TR_NOOP("&Paste list…"), "pasteMacsButton");
    auto* find = add(QT_TR_NOOP("Find on the net&work…"), "findPhonesButton");
    auto* import = add(QT_TR_NOOP("&Import…"), "importPhonesButton");
    auto* save = add(QT_TR_NOOP("E&xport…"), "exportPhonesButton");
    connect(paste, &QPushButton::clicked, this, &PhonesEditor::openPaste);
    connect(find, &QPushButton::clicked, this, &PhonesEditor::openDiscovery);
    connect(new QShortcut(QKeySequence::Refresh, find), &QShortcut::activated, find,
        &QPushButton::click); // not in scan mode, which hides the button
    QWidget* before = nullptr;
    for (QWidget* field : m_scan->fields()
            + QList<QWidget*> { m_filter, paste, find, import, save, m_table, m_bulkModel,
                m_setModel, m_associate, m_remove }) {
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    return tools;
}

QWidget* PhonesEditor::buildBulk()
{
    auto* bulk = new QWidget(this);
    auto* row = new FlowLayout(bulk);
    row->fillLines();
    row->setContentsMargins(0, 0, 0, 0);
    m_bulkModel->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bulkModel->setMinimumContentsLength(20);
    row->addWidget(
        m_texts->label(QT_TR_NOOP("&Model of the selected:"), m_bulkModel, "bulkModelCombo"));
    row->addWidget(m_bulkModel);
    m_texts->button(m_setModel, QT_TR_NOOP("&Give model"), "setModelButton");
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
    return bulk;
}

void PhonesEditor::connectAll()
{
    connect(m_scan, &ScanPanel::scanned, this, &PhonesEditor::showScanned);
    connect(m_scan, &ScanPanel::scanModeChanged, this, &PhonesEditor::setScanMode);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_table->proxy()->setFilter(text);
        refreshCount();
    });
    new FilterField(m_filter, m_table, this);
    connect(m_setModel, &QPushButton::clicked, this, &PhonesEditor::setModelOfSelected);
    connect(m_associate, &QPushButton::clicked, this, &PhonesEditor::associateSelected);
    connect(m_remove, &QPushButton::clicked, this, &PhonesEditor::removeSelected);
    connect(m_table, &DataTable::removeRequested, this, &PhonesEditor::removeSelected);
    connect(m_table, &PhonesTable::refused, this, &PhonesEditor::showRefusal);
    connect(m_table, &PhonesTable::refreshed, this, &PhonesEditor::refreshCount);
    connect(m_table, &DataTable::selectionCountChanged, this, [this] {
        refreshCount();
        fillBulkModels();
    });
}

QString PhonesEditor::feedback() const { return m_scan->feedback(); }

void PhonesEditor::scan(const QString& text) { m_scan->scan(text); }

/// While boxes are scanned nothing else takes keys: a scanner types into whatever has the focus.
void PhonesEditor::setScanMode(bool isOn)
{
    m_tools->setVisible(!isOn);
    m_bulk->setVisible(!isOn);
    m_filter->clear();
    m_table->setFocusPolicy(isOn ? Qt::NoFocus : Qt::StrongFocus);
    m_table->setEditTriggers(isOn
            ? QAbstractItemView::NoEditTriggers
            : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
}

void PhonesEditor::showScanned(const MacAddress& mac)
{
    if (const int row = mac.isNull() ? -1 : m_table->rowOf(mac); row >= 0)
        m_table->show(row, PhoneTableModel::Mac);
}

void PhonesEditor::showPhone(int index)
{
    m_filter->clear();
    m_table->show(index, PhoneTableModel::Mac);
    m_table->setFocus(Qt::OtherFocusReason);
}

void PhonesEditor::showRefusal(const Error& error)
{
    m_scan->say(ScanOutcome::Kind::Wrong, [error] { return ErrorText::whole(error); });
}

void PhonesEditor::take(const MacList& list)
{
    QHash<QString, QString> users;
    for (const User& user : m_draft->site().users)
        if (!user.extension.isEmpty() && !user.username.isEmpty())
            users.insert(user.extension, user.username);
    QHash<QString, int> devices;
    for (const Phone& phone : m_draft->site().phones)
        ++devices[phone.user];
    ScanSession& scans = m_scan->scanner().session();
    QList<Phone> added;
    int known = 0;
    int withoutUser = 0;
    for (const auto& entry : list.entries) {
        if (m_table->rowOf(entry.mac) >= 0 || !scans.gatewayWith(entry.mac).isEmpty()) {
            ++known;
            continue;
        }
        Phone phone = scans.newPhone(entry.mac);
        phone.serial = entry.serial;
        const QString user = users.value(entry.extension);
        if (!user.isEmpty() && devices[user]++ < SiteRules::maximumDevices)
            phone.user = user;
        withoutUser += !entry.extension.isEmpty() && phone.user.isEmpty();
        added.append(phone);
    }
    const Status status
        = m_draft->perform(nullptr, Name::Add, int(added.size()), [&](Site& site) -> Status {
              site.phones += added;
              return {};
          });
    if (!status)
        return showRefusal(status.error());
    m_table->scrollToBottom();
    scans.forgetLast();
    m_scan->say(
        known == 0 && withoutUser == 0 ? ScanOutcome::Kind::Good : ScanOutcome::Kind::Duplicate,
        [count = int(added.size()), known, withoutUser] {
            return tr("Added: %1. Known already or gateways: %2. Extensions without a user: %3.")
                .arg(count)
                .arg(known)
                .arg(withoutUser);
        });
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
    const auto phones = m_table->selectedPhones();
    const Status status
        = m_draft->perform(nullptr, Name::SetModel, int(phones.size()), [&](Site& site) {
              return PhoneCommands::setModel(site, m_draft->catalog(), phones, model);
          });
    if (!status)
        showRefusal(status.error());
}

void PhonesEditor::associateSelected()
{
    const auto phones = m_table->selectedPhones();
    const QStringList users = ScanQueue::waiting(m_draft->site());
    const int count = int(std::min(phones.size(), users.size()));
    const Status status
        = m_draft->perform(nullptr, Name::AssignInOrder, count, [&](Site& site) -> Status {
              const auto done = PhoneCommands::assignInOrder(site, phones, users);
              return done ? Status() : Status(tl::unexpected(done.error()));
          });
    if (!status)
        return showRefusal(status.error());
    const int left = int(phones.size()) - count;
    m_scan->say(left == 0 ? ScanOutcome::Kind::Good : ScanOutcome::Kind::Duplicate, [count, left] {
        return left == 0 ? tr("%n phone(s) associated.", nullptr, count)
                         : tr("Associated: %1. Left over, because every user has a phone: %2.")
                               .arg(count)
                               .arg(left);
    });
}

void PhonesEditor::removeSelected()
{
    const auto phones = m_table->selectedPhones();
    int next = m_table->proxy()->rowCount();
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        next = std::min(next, row.row());
    const Status status = m_draft->perform(nullptr, Name::Remove, int(phones.size()),
        [&](Site& site) { return PhoneCommands::remove(site, phones); });
    if (!status)
        return showRefusal(status.error());
    // As in any list: the next one takes its place.
    next = std::min(next, m_table->proxy()->rowCount() - 1);
    if (next >= 0)
        m_table->setCurrentIndex(m_table->proxy()->index(next, 0));
}

void PhonesEditor::refreshCount()
{
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    const int all = m_table->phoneCount();
    for (QPushButton* button : { m_setModel, m_associate, m_remove })
        button->setEnabled(selected > 0);
    m_bulkModel->setEnabled(selected > 0);
    const QString total = m_table->proxy()->isFiltered()
        ? tr("%1 of %n phone(s) shown", nullptr, all).arg(m_table->proxy()->rowCount())
        : tr("%n phone(s)", nullptr, all);
    m_count->setText(selected == 0 ? total : tr("%1, %2 selected").arg(total).arg(selected));
}

void PhonesEditor::fillBulkModels()
{
    const auto phones = m_table->selectedPhones();
    const QString vendor = phones.isEmpty() ? QString() : m_table->vendorOf(phones.first());
    const QString before = m_bulkModel->currentData().toString();
    m_bulkModel->clear();
    for (const auto& choice : m_table->words().models(vendor)) {
        if (choice.text.isEmpty())
            m_bulkModel->insertSeparator(m_bulkModel->count());
        else
            m_bulkModel->addItem(choice.text, choice.data);
    }
    const int row = m_bulkModel->findData(
        vendor.isEmpty() ? before : m_scan->scanner().session().proposedModel(vendor));
    m_bulkModel->setCurrentIndex(std::max(0, row));
}

QString PhonesEditor::emptyText() const
{
    if (m_table->proxy()->isFiltered())
        return tr("No phone matches the filter. Clear it to see all of them.");
    return tr("The phones of the site belong here.\n\n"
              "Scan the MAC address on each box or type it above; in scan mode each goes to the "
              "next user. \"Paste list…\" and \"Import…\" take many at once, also with their "
              "users; \"Find on the network…\" those that are connected already.");
}
