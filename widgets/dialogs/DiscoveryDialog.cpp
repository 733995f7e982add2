// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/DiscoveryDialog.h"

#include "models/core/ErrorText.h"
#include "models/discovery/DiscoveryTableModel.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/ReadingOrder.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/settings/NetworkChoice.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TableProxy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum class Kinds { Gateways, Phones, Both, All };

} // namespace

/// Shows the kinds of devices that were asked for.
class KindProxy : public TableProxy {
public:
    KindProxy(DiscoveryTableModel* source, QObject* parent)
        : TableProxy(source, parent)
        , m_source(source)
    {
        setReadOnly();
    }
    void setKinds(Kinds kinds)
    {
        m_kinds = kinds;
        invalidateFilter();
    }
    /// Those are shown among all devices only.
    void setIgnored(std::function<bool(const DiscoveredDevice&)> isIgnored)
    {
        m_isIgnored = std::move(isIgnored);
    }
    void refilter() { invalidateFilter(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const DiscoveredDevice& device = m_source->devices().at(row);
        const bool isShown = m_kinds == Kinds::All || (device.isGateway && m_kinds != Kinds::Phones)
            || (device.isPhone && m_kinds != Kinds::Gateways);
        const bool isLeftOut = m_kinds != Kinds::All && m_isIgnored && m_isIgnored(device);
        return isShown && !isLeftOut && TableProxy::filterAcceptsRow(row, parent);
    }

private:
    DiscoveryTableModel* m_source;
    Kinds m_kinds = Kinds::All;
    std::function<bool(const DiscoveredDevice&)> m_isIgnored;
};

DiscoveryDialog* DiscoveryDialog::choose(
    SiteDraft* draft, Wanted wanted, QWidget* parent, const Taken& taken)
{
    auto* dialog = new DiscoveryDialog(draft, wanted, {}, parent);
    connect(dialog, &QDialog::accepted, parent, [dialog, taken] { taken(dialog->chosen()); });
    dialog->begin();
    return dialog;
}

DiscoveryDialog* DiscoveryDialog::fillGateway(
    SiteDraft* draft, const QString& gatewayId, QWidget* parent)
{
    auto* dialog = new DiscoveryDialog(draft, Wanted::Gateway, gatewayId, parent);
    connect(dialog, &QDialog::accepted, draft, [dialog, draft, gatewayId] {
        const DiscoveredDevice device = dialog->chosen().constFirst();
        draft->edit(nullptr, [&](Site& site) {
            for (Gateway& gateway : site.gateways) {
                if (gateway.id != gatewayId)
                    continue;
                gateway.mac = device.mac.colons();
                const QString address = device.addressText();
                gateway.reachAt = address == gateway.address ? QString() : address;
            }
        });
    });
    dialog->begin();
    return dialog;
}

DiscoveryDialog::DiscoveryDialog(
    SiteDraft* draft, Wanted wanted, const QString& gatewayId, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_wanted(wanted)
    , m_gatewayId(gatewayId)
    , m_texts(new Texts(this))
    , m_model(new DiscoveryTableModel(this))
    , m_proxy(new KindProxy(m_model, this))
    , m_network(new QComboBox(this))
    , m_doors(new QCheckBox(this))
    , m_search(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_status(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_table(new DataTable(m_proxy, this))
    , m_hint(new QLabel(this))
    , m_filter(new QLineEdit(this))
    , m_ignore(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_ignored(draft->site().id)
{
    setObjectName(u"discoveryDialog"_s);
    auto* column = new QVBoxLayout(this);
    auto* explanation = new QLabel(this);
    explanation->setWordWrap(true);
    m_texts->plain(explanation,
        QT_TR_NOOP("Each address of the network gets one empty packet, so that this computer "
                   "learns who answers. Nothing is changed on any device."));
    column->addWidget(explanation);
    column->addLayout(buildWhere());
    m_texts->name(m_progress, "Progress", "discoveryProgress");
    column->addWidget(m_progress);
    m_status->setObjectName(u"discoveryStatusLabel"_s);
    m_status->setWordWrap(true);
    column->addWidget(m_status);
    column->addLayout(buildFilter());
    buildTable();
    column->addWidget(m_table, 1);
    m_hint->setObjectName(u"discoveryHintLabel"_s);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    buildButtons(column);
    connectAll();
    offerNetworks();
    refresh();
    makeRoomForText(this, 140, 32);
}

/// The table asks this dialog for its words, also while it goes away.
DiscoveryDialog::~DiscoveryDialog() { delete m_table; }

bool DiscoveryDialog::focusNextPrevChild(bool next)
{
    return ReadingOrder::step(this, next) || QDialog::focusNextPrevChild(next);
}

QHBoxLayout* DiscoveryDialog::buildWhere()
{
    auto* row = new QHBoxLayout;
    m_network->setEditable(true);
    m_network->setMinimumContentsLength(16);
    row->addWidget(m_texts->label(QT_TR_NOOP("&Network:"), m_network, "discoveryNetworkCombo"));
    row->addWidget(m_network, 1);
    m_texts->button(m_doors, QT_TR_NOOP("Try the management &doors"), "discoveryDoorsCheck");
    m_texts->toolTip(m_doors,
        QT_TR_NOOP("Opens and closes a connection to ports 22, 23, 80 and 443 of gateways and "
                   "phones; sends nothing"));
    row->addWidget(m_doors);
    m_texts->button(m_search, QT_TR_NOOP("&Search"), "discoverySearchButton");
    m_texts->button(m_stop, QT_TR_NOOP("S&top"), "discoveryStopButton");
    row->addWidget(m_search);
    row->addWidget(m_stop);
    return row;
}

QHBoxLayout* DiscoveryDialog::buildFilter()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_texts->label(QT_TR_NOOP("Sho&w:"), m_kind, "discoveryKindCombo"));
    for (const Kinds kinds : { Kinds::Gateways, Kinds::Phones, Kinds::Both, Kinds::All })
        m_kind->addItem(QString(), int(kinds));
    row->addWidget(m_kind);
    m_filter->setClearButtonEnabled(true);
    row->addWidget(m_texts->label(QT_TR_NOOP("Fi&lter:"), m_filter, "discoveryFilterEdit"));
    row->addWidget(m_filter, 1);
    m_texts->always([this] { retranslateKinds(); });
    m_kind->setCurrentIndex(m_wanted == Wanted::Gateway ? 0 : 1);
    return row;
}

void DiscoveryDialog::retranslateKinds()
{
    const QStringList texts { tr("Gateways"), tr("Phones"), tr("Gateways and phones"),
        tr("All devices") };
    for (int i = 0; i < texts.size(); ++i)
        m_kind->setItemText(i, texts[i]);
}

void DiscoveryDialog::buildTable()
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addWidget(m_texts->label(QT_TR_NOOP("&Found:"), m_table, "discoveryTable"));
    fitColumns();
    m_table->setEmptyText([this] { return emptyText(); });
    if (m_wanted == Wanted::Gateway)
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnHidden(DiscoveryTableModel::Doors, true);
    m_proxy->setDress([this](const QModelIndex& cell, int role) { return dress(cell, role); });
    m_texts->always([this] {
        m_proxy->setHeaders(
            { tr("Kind"), tr("Vendor"), tr("Model"), tr("MAC address"), tr("Address"),
                tr("Open doors"), tr("Remarks"), tr("Plan", "whether a device is in it") });
    });
}

/// A header does not measure again by itself when rows come one by one.
void DiscoveryDialog::fitColumns() { m_table->setStretched({ DiscoveryTableModel::Place }); }

void DiscoveryDialog::buildButtons(QVBoxLayout* column)
{
    auto* box = new QDialogButtonBox(this);
    box->addButton(m_take, QDialogButtonBox::AcceptRole);
    box->addButton(m_ignore, QDialogButtonBox::ActionRole);
    m_texts->name(m_ignore, "Ignore", "discoveryIgnoreButton");
    m_texts->toolTip(m_ignore,
        QT_TR_NOOP("Devices of others, such as printers; this laptop remembers them for this site. "
                   "“All devices” above shows them."));
    connect(m_ignore, &QPushButton::clicked, this, &DiscoveryDialog::ignoreSelected);
    auto* close = box->addButton(QString(), QDialogButtonBox::RejectRole);
    m_texts->button(close, QT_TR_NOOP("&Close"), "discoveryCloseButton");
    m_texts->name(m_take, m_wanted == Wanted::Gateway ? "Use this gateway" : "Add phones",
        "discoveryTakeButton");
    m_take->setDefault(true);
    for (QPushButton* button : { m_search, m_stop, m_ignore, close })
        button->setAutoDefault(false);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(box);
}

void DiscoveryDialog::connectAll()
{
    connect(m_search, &QPushButton::clicked, this, &DiscoveryDialog::search);
    connect(m_stop, &QPushButton::clicked, this, &DiscoveryDialog::stop);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, m_search,
        &QPushButton::click);
    const auto filter = [this] {
        m_proxy->setKinds(Kinds(m_kind->currentData().toInt()));
        fitColumns();
        refresh();
    };
    m_proxy->setIgnored([this](const DiscoveredDevice& device) { return isIgnored(device); });
    connect(m_kind, &QComboBox::currentIndexChanged, this, filter);
    new FilterField(m_filter, m_table, this);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_proxy->setFilter(text);
        refresh();
    });
    filter();
    connect(m_network, &QComboBox::editTextChanged, this, [this] { refresh(); });
    connect(m_table, &DataTable::selectionCountChanged, this, [this] { refresh(); });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] {
        if (m_take->isEnabled())
            accept();
    });
    m_texts->always([this] {
        setWindowTitle(m_wanted == Wanted::Gateway ? tr("Find the gateway on the network")
                                                   : tr("Find phones on the network"));
        if (m_statusText)
            m_status->setText(m_statusText());
        refresh();
    });
}

void DiscoveryDialog::offerNetworks()
{
    const auto local = NeighbourTable::create()->subnets();
    const QString planned = m_draft->site().network.subnet;
    const bool isPlannedHere = DiscoveryScope::resolve(planned, {}, local) && !planned.isEmpty();
    QStringList networks;
    if (isPlannedHere)
        networks.append(planned);
    const QString preferred = NetworkChoice::kept().interface;
    bool isPreferredHere = false;
    for (const LocalSubnet& one : DiscoveryScope::searchable(local)) {
        const bool isPreferred = one.interface == preferred;
        isPreferredHere |= isPreferred;
        networks.insert(
            isPreferred ? qsizetype(isPlannedHere) : networks.size(), one.subnet.text());
    }
    networks.removeDuplicates();
    m_network->addItems(networks);
    if (!isPlannedHere && !isPreferredHere && networks.size() != 1)
        m_network->setEditText({});
}

void DiscoveryDialog::begin()
{
    setAttribute(Qt::WA_DeleteOnClose);
    open();
    if (m_network->currentText().isEmpty())
        return m_network->setFocus();
    m_table->setFocus();
    search();
}

void DiscoveryDialog::search()
{
    if (isSearching() || !m_draft)
        return;
    DiscoveryRequest request;
    request.subnet = m_network->currentText().trimmed();
    request.isCheckingDoors = m_doors->isChecked();
    if (request.isCheckingDoors)
        request.deadline *= 2;
    m_model->clear();
    m_table->setColumnHidden(DiscoveryTableModel::Doors, !request.isCheckingDoors);
    m_progress->setRange(0, 0);
    m_job = std::make_unique<DiscoveryJob>(
        request, m_draft->sharedCatalog(), m_draft->site(), NeighbourTable::create());
    watchJob();
    m_isSearching = true;
    m_job->setLabel(JobLabels::discovery(request.subnet, m_draft->site(),
        m_wanted == Wanted::Phones ? WizardStep::Users : WizardStep::Gateways));
    m_job->start();
    say([this] { return foundText(); });
    refresh();
}

void DiscoveryDialog::watchJob()
{
    DiscoveryJob* job = m_job.get();
    connect(job, &DiscoveryJob::deviceChanged, this, [this](const DiscoveredDevice& device) {
        m_model->put(device);
        fitColumns();
        refresh();
    });
    connect(job, &DiscoveryJob::deviceLost, this, [this](quint32 address) {
        m_model->remove(address);
        refresh();
    });
    connect(job, &Job::advanced, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        say([this] { return foundText(); });
    });
    connect(job, &Job::finished, this, &DiscoveryDialog::onFinished);
}

void DiscoveryDialog::onFinished()
{
    m_isSearching = false;
    m_progress->setRange(0, 1);
    m_progress->setValue(1);
    const Outcome outcome = m_job->outcome();
    say([this, outcome] {
        switch (outcome.end) {
        case Outcome::End::Done:
            return tr("Search ended. %1").arg(foundText());
        case Outcome::End::Cancelled:
            return tr("Search stopped. %1").arg(foundText());
        case Outcome::End::Failed:
        case Outcome::End::Unknown:
            break;
        }
        return ErrorText::whole(*outcome.error);
    });
    m_table->viewport()->update(); // its text for an empty list
    refresh();
}

void DiscoveryDialog::stop()
{
    if (isSearching())
        m_job->cancel();
}

void DiscoveryDialog::done(int result)
{
    if (m_job)
        m_job->disconnect(this);
    stop();
    QDialog::done(result);
}

/// Enter in the network's field searches; the default button would take what is selected.
void DiscoveryDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (m_network->hasFocus() || m_network->lineEdit()->hasFocus()))
        return search();
    QDialog::keyPressEvent(event);
}

void DiscoveryDialog::say(std::function<QString()> text)
{
    m_statusText = std::move(text);
    m_status->setText(m_statusText());
}

QList<DiscoveredDevice> DiscoveryDialog::selected() const
{
    QList<DiscoveredDevice> devices;
    for (const int row : m_table->selectedRows())
        devices.append(m_model->devices().at(row));
    return devices;
}

QList<DiscoveredDevice> DiscoveryDialog::chosen() const
{
    QList<DiscoveredDevice> devices = selected();
    devices.removeIf([this](const DiscoveredDevice& device) { return !whyNot(device).isEmpty(); });
    return devices;
}

void DiscoveryDialog::refresh()
{
    const bool isBusy = isSearching();
    m_search->setEnabled(!isBusy && !m_network->currentText().trimmed().isEmpty());
    m_stop->setEnabled(isBusy);
    m_network->setEnabled(!isBusy);
    m_doors->setEnabled(!isBusy);
    const auto devices = selected();
    m_hint->setText(devices.size() == 1 ? whyNot(devices.first()) : QString());
    retranslateTake();
}

void DiscoveryDialog::retranslateTake()
{
    const int count = int(chosen().size());
    m_take->setText(m_wanted == Wanted::Gateway ? tr("&Use this gateway")
                                                : tr("&Add %n phone(s)", nullptr, count));
    m_take->setEnabled(count > 0);
    const auto devices = selected();
    const auto isFree = [](const DiscoveredDevice& device) {
        return device.place == DiscoveredDevice::Place::None;
    };
    m_ignore->setEnabled(!devices.isEmpty() && std::all_of(devices.begin(), devices.end(), isFree));
    const bool areIgnored = m_ignore->isEnabled()
        && std::all_of(devices.begin(), devices.end(),
            [this](const DiscoveredDevice& device) { return isIgnored(device); });
    m_ignore->setText(areIgnored ? tr("Do not &ignore") : tr("&Ignore"));
}

QVariant DiscoveryDialog::dress(const QModelIndex& cell, int role) const
{
    if (role != Qt::DisplayRole || !m_draft)
        return {};
    const DiscoveredDevice& device = m_model->devices().at(cell.row());
    switch (cell.column()) {
    case DiscoveryTableModel::Kind:
        if (device.isGateway)
            return device.isPhone ? tr("Gateway or phone") : tr("Gateway");
        return device.isPhone ? tr("Phone") : tr("Other");
    case DiscoveryTableModel::Vendor:
        return device.vendor.isEmpty() ? tr("unknown")
                                       : m_draft->catalog().vendorName(device.vendor);
    case DiscoveryTableModel::Model:
        return modelText(device);
    case DiscoveryTableModel::Place:
        return remarks(device);
    case DiscoveryTableModel::Plan:
        return planText(device);
    default:
        return {};
    }
}

/// Never what the site has: that is the plan's.
bool DiscoveryDialog::isIgnored(const DiscoveredDevice& device) const
{
    return device.place == DiscoveredDevice::Place::None && m_ignored.contains(device.mac);
}

QString DiscoveryDialog::planText(const DiscoveredDevice& device) const
{
    if (device.place != DiscoveredDevice::Place::None)
        return tr("in plan");
    return isIgnored(device) ? tr("ignored") : tr("not in plan");
}

/// All of those selected, or none of them any more when all of them are.
void DiscoveryDialog::ignoreSelected()
{
    const auto devices = selected();
    const bool isTakingBack = std::all_of(devices.begin(), devices.end(),
        [this](const DiscoveredDevice& device) { return isIgnored(device); });
    QList<MacAddress> macs;
    for (const DiscoveredDevice& device : devices)
        macs.append(device.mac);
    m_ignored.set(macs, !isTakingBack);
    m_proxy->refilter();
    m_table->viewport()->update();
    say([this] { return foundText(); });
    refresh();
}

QString DiscoveryDialog::modelText(const DiscoveredDevice& device) const
{
    const Catalog& catalog = m_draft->catalog();
    if (const GatewayModel* model = catalog.gatewayModel(device.placeModel))
        return model->name;
    if (const PhoneModel* model = catalog.phoneModel(device.placeModel))
        return model->name;
    // The address tells the maker; of a maker of one family it tells the family.
    const bool isOne = device.families.size() == 1 && !device.isPhone;
    return isOne ? catalog.gatewayFamily(device.families.first())->name : QString();
}

QString DiscoveryDialog::remarks(const DiscoveredDevice& device) const
{
    QStringList parts;
    if (!device.conflict.isEmpty())
        parts.append(tr("This address is planned for the gateway %1").arg(device.conflict));
    if (device.place == DiscoveredDevice::Place::Gateway)
        parts.append(tr("In the site: gateway %1").arg(device.placeName));
    if (device.place == DiscoveredDevice::Place::Phone) {
        const User* user = m_draft->site().user(device.placeName);
        const QString name = user && !user->name.isEmpty() ? user->name : device.placeName;
        parts.append(
            name.isEmpty() ? tr("In the site: phone") : tr("In the site: phone of %1").arg(name));
    }
    if (!device.isAnswering)
        parts.append(tr("Known from earlier, no answer yet"));
    return parts.join(u"; "_s);
}

/// Empty when the device can be taken.
QString DiscoveryDialog::whyNot(const DiscoveredDevice& device) const
{
    using Place = DiscoveredDevice::Place;
    if (!m_draft || device.place == Place::None)
        return {};
    if (m_wanted == Wanted::Gateway && device.place == Place::Gateway) {
        const Gateway* gateway = m_draft->site().gateway(device.placeName);
        if (gateway && gateway->id == m_gatewayId)
            return {};
    }
    return device.place == Place::Gateway
        ? tr("%1 belongs to the gateway %2 of this site.")
              .arg(device.mac.hyphens(), device.placeName)
        : tr("%1 is in the site's list of phones already.").arg(device.mac.hyphens());
}

QString DiscoveryDialog::foundText() const
{
    const auto& devices = m_model->devices();
    const auto count = [&](bool DiscoveredDevice::*is) {
        return std::count_if(devices.begin(), devices.end(),
            [is](const DiscoveredDevice& device) { return device.*is; });
    };
    const auto inPlan
        = std::count_if(devices.begin(), devices.end(), [](const DiscoveredDevice& device) {
              return device.place != DiscoveredDevice::Place::None;
          });
    const auto ignored = std::count_if(devices.begin(), devices.end(),
        [this](const DiscoveredDevice& device) { return isIgnored(device); });
    return tr("Devices: %1. Gateways: %2. Phones: %3.")
               .arg(devices.size())
               .arg(count(&DiscoveredDevice::isGateway))
               .arg(count(&DiscoveredDevice::isPhone))
        + u' '
        + tr("In plan: %1, not in plan: %2, ignored: %3.")
              .arg(inPlan)
              .arg(devices.size() - inPlan - ignored)
              .arg(ignored);
}

QString DiscoveryDialog::emptyText() const
{
    if (!m_job)
        return tr("Choose the network above, then \"Search\". It must be one this computer is in.");
    if (isSearching())
        return tr("Nothing of this kind yet.");
    if (m_proxy->isFiltered())
        return tr("No device matches the filter.");
    if (m_proxy->rowCount() < m_model->rowCount())
        return tr("Nothing of this kind was found. \"All devices\" above shows the others.");
    return tr("Nothing was found. Check the cable, and that this computer has an address in the "
              "devices' network.");
}
