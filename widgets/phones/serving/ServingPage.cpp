// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/ServingPage.h"

#include "models/core/ErrorText.h"
#include "models/provisioning/PhoneParameters.h"
#include "models/provisioning/server/PhoneStandingModel.h"
#include "models/provisioning/server/RequestLogModel.h"
#include "models/provisioning/server/UnknownRequestModel.h"
#include "widgets/common/Banner.h"
#include "widgets/common/FilterField.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/common/Texts.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/jobs/JobLabels.h"
#include "widgets/jobs/StandingJob.h"
#include "widgets/phones/PhoneWords.h"
#include "widgets/phones/serving/DhcpTab.h"
#include "widgets/phones/serving/PhoneActions.h"
#include "widgets/phones/serving/PnpTab.h"
#include "widgets/phones/serving/RedirectTab.h"
#include "widgets/phones/serving/ScenariosTab.h"
#include "widgets/phones/serving/ServerPanel.h"
#include "widgets/phones/serving/UrlTab.h"
#include "widgets/views/DataTable.h"
#include "widgets/views/TabChain.h"
#include "widgets/views/TableProxy.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Today's with seconds, others with the day.
QString requestTime(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == QDate::currentDate() ? local.time().toString(u"HH:mm:ss"_s)
                                                : QLocale().toString(local, QLocale::ShortFormat);
}

GlyphIcon::Shape standingShape(PhoneStanding standing)
{
    switch (standing) {
    case PhoneStanding::Waiting:
        return GlyphIcon::Shape::Open;
    case PhoneStanding::FirstContact:
        return GlyphIcon::Shape::Current;
    case PhoneStanding::Configured:
        return GlyphIcon::Shape::Done;
    case PhoneStanding::Stale:
        return GlyphIcon::Shape::Warning;
    }
    Q_UNREACHABLE();
}

} // namespace

ServingPage::ServingPage(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_words(std::make_unique<PhoneWords>(draft))
    , m_desk(new ProvisioningDesk(*store, draft->sharedCatalog(), this))
    , m_server(new ServerPanel(this))
    , m_banner(new Banner(this))
    , m_phones(new PhoneStandingModel(m_desk, this))
    , m_phonesProxy(new TableProxy(m_phones, this))
    , m_table(new DataTable(m_phonesProxy, this))
    , m_filter(new QLineEdit(this))
    , m_counts(new QLabel(this))
    , m_evidence(new QTabWidget(this))
    , m_requests(new RequestLogModel(this))
    , m_unknown(new UnknownRequestModel(m_desk, draft->sharedCatalog(), this))
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(buildPhones());
    splitter->addWidget(buildEvidence());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_server);
    column->addWidget(m_banner);
    column->addWidget(splitter, 1);
    setTabChain({ m_server, m_filter, m_table, m_evidence });
    m_countsSoon.setSingleShot(true);
    m_countsSoon.setInterval(200ms);
    connectAll();
    showDraft();
}

/// The server's threads must be over before the desk's books go.
ServingPage::~ServingPage() { m_desk->close(); }

bool ServingPage::isServing() const { return m_desk->server().isListening(); }

QList<MacAddress> ServingPage::selectedPhones() const
{
    QList<MacAddress> phones;
    for (const int row : m_table->selectedRows())
        phones.append(m_phones->phone(row).mac);
    return phones;
}

QWidget* ServingPage::buildPhones()
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new FlowLayout;
    row->fillLines();
    m_filter->setClearButtonEnabled(true);
    m_texts->placeholder(m_filter, QT_TR_NOOP("Address, model, user or state"));
    row->addWidget(m_texts->label(QT_TR_NOOP("&Filter:"), m_filter, "servingFilter"));
    row->addWidget(m_filter);
    m_counts->setObjectName(u"servingCounts"_s);
    row->addWidget(m_counts);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    auto* actions = new PhoneActions(this, m_banner);
    column->addWidget(actions);
    connect(this, &ServingPage::servingChanged, actions, &PhoneActions::refresh);
    connect(this, &ServingPage::selectionChanged, actions, &PhoneActions::refresh);
    m_texts->name(m_table, QT_TR_NOOP("Phones and how far they are"), "servingTable");
    m_phonesProxy->setReadOnly();
    m_phonesProxy->setDress(
        [this](const QModelIndex& cell, int role) { return dressPhone(cell, role); });
    m_table->setStretched({ PhoneStandingModel::Model, PhoneStandingModel::Owner });
    m_table->setEmptyText([this] {
        return m_phonesProxy->isFiltered() ? tr("No phone matches the filter.")
                                           : tr("Phones scanned or pasted are served here.");
    });
    m_texts->always([this] {
        m_phonesProxy->setHeaders({ tr("MAC address"), tr("Model"), tr("User"), tr("State"),
            tr("Last request"), tr("Address"), tr("Firmware") });
        showCounts();
    });
    return box;
}

QWidget* ServingPage::buildEvidence()
{
    m_texts->name(m_evidence, QT_TR_NOOP("What is asked for"), "servingEvidence");
    m_evidence->addTab(buildRequests(), QString());
    m_evidence->addTab(buildUnknown(), QString());
    m_texts->always([this] {
        m_evidence->setTabText(0, tr("Requests"));
        m_evidence->setTabText(1, tr("Unknown"));
    });
    auto* url = addWay<UrlTab>([] { return tr("Address and QR code"); });
    addWay<DhcpTab>([] { return tr("DHCP"); });
    addWay<PnpTab>([] { return tr("Plug and play"); });
    auto* redirect = addWay<RedirectTab>([] { return tr("Redirect service"); });
    addWay<ScenariosTab>([] { return tr("Click to call"); });
    connect(this, &ServingPage::selectionChanged, url, &UrlTab::refresh);
    connect(this, &ServingPage::selectionChanged, redirect, &RedirectTab::refresh);
    return m_evidence;
}

/// A way by which phones find the server: it follows what is served.
template <typename Tab> Tab* ServingPage::addWay(std::function<QString()> title)
{
    auto* tab = new Tab(this);
    const int index = m_evidence->addTab(tab, QString());
    m_texts->always(
        [this, index, title = std::move(title)] { m_evidence->setTabText(index, title()); });
    connect(this, &ServingPage::servingChanged, tab, &Tab::refresh);
    return tab;
}

QString ServingPage::baseUrl() const
{
    if (isServing())
        return m_desk->server().baseUrl(m_server->host());
    const auto defaults = PhoneParameters::ofDefaults(m_draft->site(), m_draft->catalog());
    return u"%1://%2/%3"_s.arg(defaults.text(u"provisioning_url_scheme"_s),
        defaults.text(u"hostname"_s), defaults.text(u"provisioning_url_path"_s));
}

QWidget* ServingPage::buildRequests()
{
    auto* proxy = new TableProxy(m_requests, this);
    auto* table = new DataTable(proxy, this);
    m_texts->name(table, QT_TR_NOOP("Latest requests"), "requestTable");
    proxy->setReadOnly();
    proxy->setDress([this](const QModelIndex& cell, int role) { return dressRequest(cell, role); });
    table->setSortingEnabled(false); // newest first
    table->setStretched({ RequestLogModel::Agent });
    table->setEmptyText([] { return tr("Nothing was asked for since serving began."); });
    m_texts->always([proxy] {
        proxy->setHeaders({ tr("When"), tr("Address"), tr("Answer"), tr("File"), tr("Agent") });
    });
    return table;
}

QWidget* ServingPage::buildUnknown()
{
    auto* proxy = new TableProxy(m_unknown, this);
    auto* table = new DataTable(proxy, this);
    m_texts->name(table, QT_TR_NOOP("Unknown requests"), "unknownTable");
    proxy->setReadOnly();
    proxy->setDress([this](const QModelIndex& cell, int role) { return dressUnknown(cell, role); });
    table->setSortingEnabled(false);
    table->setStretched({ UnknownRequestModel::File, UnknownRequestModel::Hint });
    table->setEmptyText([] { return tr("No phone asked for something that is not there."); });
    m_texts->always([proxy] {
        proxy->setHeaders(
            { tr("When"), tr("Address"), tr("Asked for"), tr("Says it is"), tr("Times") });
    });
    return table;
}

void ServingPage::connectAll()
{
    connect(m_server, &ServerPanel::startRequested, this, &ServingPage::start);
    connect(m_server, &ServerPanel::stopRequested, this, &ServingPage::stop);
    new FilterField(m_filter, m_table, this);
    connect(m_filter, &QLineEdit::textChanged, m_phonesProxy, &TableProxy::setFilter);
    connect(m_table, &DataTable::selectionCountChanged, this, &ServingPage::selectionChanged);
    connect(m_draft, &SiteDraft::changed, this, &ServingPage::showDraft);
    connect(m_draft, &SiteDraft::adopted, this, &ServingPage::takeDraft);
    connect(m_desk, &ProvisioningDesk::requested, m_requests, &RequestLogModel::add);
    connect(m_desk, &ProvisioningDesk::unknownChanged, m_unknown, &UnknownRequestModel::refresh);
    connect(m_desk, &ProvisioningDesk::phoneChanged, m_phones, &PhoneStandingModel::refresh);
    connect(m_desk, &ProvisioningDesk::phoneChanged, this, [this] {
        if (!m_countsSoon.isActive())
            m_countsSoon.start();
    });
    connect(&m_countsSoon, &QTimer::timeout, this, &ServingPage::showCounts);
    connect(m_desk, &ProvisioningDesk::failed, this, &ServingPage::showError);
}

void ServingPage::showEvent(QShowEvent* event)
{
    if (!isServing())
        m_server->offerAddresses(m_draft->site().network.subnet);
    QWidget::showEvent(event);
}

void ServingPage::start()
{
    m_banner->clear();
    m_requests->clear();
    const auto settings = m_server->settings();
    if (!settings)
        return showError(settings.error());
    const Status opened = m_desk->open(m_draft->site(), *settings, m_server->host());
    if (!opened)
        return showError(opened.error());
    m_servingAddress = settings->address;
    m_server->showServing(baseUrl());
    listServing();
    Q_EMIT servingChanged();
    if (settings->certificateFile.isEmpty())
        warnOfClearText();
    m_phones->refresh({});
}

void ServingPage::warnOfClearText()
{
    m_banner->showMessage(Banner::Kind::Warning, [] {
        return tr("HTTP is clear text: passwords can be read by whoever listens on this network. "
                  "Serve by HTTPS where the phones can, and stop when they are done.");
    });
}

/// Also when the page is not looked at.
void ServingPage::listServing()
{
    unlistServing();
    m_job = new StandingJob([this] { stop(); }, this);
    connect(m_job, &Job::finished, m_job, &QObject::deleteLater);
    m_job->setLabel(JobLabels::serving(baseUrl(), m_draft->site()));
    m_job->start();
}

void ServingPage::unlistServing()
{
    if (StandingJob* job = std::exchange(m_job, nullptr))
        job->end();
}

void ServingPage::stop()
{
    unlistServing();
    m_desk->close();
    m_banner->clear();
    m_server->showServing({});
    Q_EMIT servingChanged();
}

/// Saved: new phones have their ids now, and can be served.
void ServingPage::takeDraft()
{
    showDraft();
    if (!isServing())
        return;
    if (const Status taken = m_desk->update(m_draft->site()); !taken)
        return showError(taken.error());
    Q_EMIT servingChanged();
}

void ServingPage::showDraft()
{
    m_phones->setPhones(m_draft->site().phones);
    showCounts();
}

void ServingPage::showCounts()
{
    QStringList parts;
    const auto counts = m_phones->counts();
    if (!counts)
        return m_countsSoon.start();
    for (const PhoneStanding standing : { PhoneStanding::Configured, PhoneStanding::FirstContact,
             PhoneStanding::Stale, PhoneStanding::Waiting })
        if (const int count = counts->value(standing); count > 0)
            parts.append(u"%1: %2"_s.arg(phoneStandingText(standing)).arg(count));
    m_counts->setText(parts.join(u" · "_s));
}

void ServingPage::showError(const Error& error)
{
    m_banner->showMessage(Banner::Kind::Error,
        [error] { return ErrorText::sentence(error) + u' ' + ErrorText::nextStep(error); });
}

QVariant ServingPage::dressPhone(const QModelIndex& cell, int role) const
{
    const QVariant raw = cell.data();
    const bool isText = role == Qt::DisplayRole;
    switch (cell.column()) {
    case PhoneStandingModel::Model:
        return isText ? QVariant(m_words->model(raw.toString())) : QVariant();
    case PhoneStandingModel::Owner:
        return isText
            ? QVariant(raw.toString().isEmpty() ? QString() : m_words->user(raw.toString()))
            : QVariant();
    case PhoneStandingModel::Standing: {
        const auto standing = PhoneStanding(raw.toInt());
        if (role == Qt::DecorationRole)
            return GlyphIcon::icon(standingShape(standing));
        return isText ? QVariant(phoneStandingText(standing)) : QVariant();
    }
    case PhoneStandingModel::LastAt:
        return isText && raw.isValid() ? QVariant(requestTime(raw.toDateTime())) : QVariant();
    default:
        return {};
    }
}

QVariant ServingPage::dressRequest(const QModelIndex& cell, int role) const
{
    const ProvisioningRequest& request = m_requests->request(cell.row());
    if (role == Qt::DecorationRole && cell.column() == RequestLogModel::Status)
        return GlyphIcon::icon(request.status < 400 ? GlyphIcon::Shape::Done
                : request.isCommon                  ? GlyphIcon::Shape::LeftOut
                                                    : GlyphIcon::Shape::Warning);
    if (role == Qt::ToolTipRole && request.error)
        return ErrorText::sentence(*request.error);
    if (role != Qt::DisplayRole)
        return {};
    if (cell.column() == RequestLogModel::File && request.isConfiguration)
        return tr("its configuration");
    return cell.column() == RequestLogModel::At ? QVariant(requestTime(request.at)) : QVariant();
}

QVariant ServingPage::dressUnknown(const QModelIndex& cell, int role) const
{
    if (role != Qt::DisplayRole || cell.column() != UnknownRequestModel::LastAt)
        return {};
    return requestTime(cell.data().toDateTime());
}
