// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/GatewayEditor.h"

#include "models/core/ErrorText.h"
#include "models/core/RandomSecret.h"
#include "models/site/PathText.h"
#include "models/site/PortProposal.h"
#include "models/site/SiteRules.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnsLayout.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/RoomForText.h"
#include "widgets/dialogs/DiscoveryDialog.h"
#include "widgets/dialogs/PrepareDialog.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/editors/GatewayModelPicker.h"
#include "widgets/editors/GatewayPreview.h"
#include "widgets/editors/PortsEditor.h"
#include "widgets/views/TabChain.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

enum Tab { DeviceTab, PortsTab };

constexpr int gatewayRows = 8;
constexpr int transportRow = 3;

/// From this width on, in characters, the configuration has room beside the fields.
constexpr int wideCharacters = 190;

} // namespace

GatewayEditor::GatewayEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
    , m_split(new QSplitter(Qt::Vertical, this))
    , m_tabs(new QTabWidget(this))
    , m_name(new QLineEdit(this))
    , m_model(new GatewayModelPicker(draft->sharedCatalog(), this))
    , m_mac(new QLineEdit(this))
    , m_transport(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_netmask(new QLineEdit(this))
    , m_gateway(new QLineEdit(this))
    , m_dns(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_generate(new QPushButton(this))
    , m_loginNote(new QLabel(this))
    , m_reachAt(new QLineEdit(this))
    , m_find(new QPushButton(this))
    , m_userNow(new QLineEdit(this))
    , m_passwordNow(new PasswordEdit(this))
    , m_factory(new QPushButton(this))
    , m_notes(new QLabel(this))
    , m_ports(new PortsEditor(draft, this))
    , m_problems(new Banner(this))
    , m_preview(new GatewayPreview(
          draft, [this](const QString& path) { return path.startsWith(own() + u'.'); }, this))
    , m_prepare(new QPushButton(this))
{
    m_texts->name(m_tabs, "Gateway", "gatewayTabs");
    m_tabs->addTab(buildDevice(), QString());
    m_tabs->addTab(m_ports, QString());
    m_tabs->setCornerWidget(m_ports->proposeButton()); // within reach also from the first tab
    connect(m_ports->proposeButton(), &QPushButton::clicked, this,
        [this] { m_tabs->setCurrentIndex(PortsTab); });
    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->addWidget(m_tabs, 1);
    upperColumn->addWidget(m_problems);
    m_split->addWidget(upper);
    m_split->addWidget(m_preview);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_split);
    buildPreview();
    connect(draft, &SiteDraft::changed, this, &GatewayEditor::showDraft);
    m_texts->always([this] {
        m_tabs->setTabText(DeviceTab, tr("Device"));
        m_tabs->setTabText(PortsTab, tr("&Lines and ports"));
        m_model->fill();
        showChoices();
    });
}

QWidget* GatewayEditor::buildDevice()
{
    auto* device = new QWidget(this);
    auto* column = new QVBoxLayout(device);
    auto* columns = new ColumnsLayout;
    for (QGridLayout*& grid : m_grids) {
        grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        columns->addColumn(grid);
    }
    column->addLayout(columns);
    buildIdentity();
    buildAddresses();
    buildLogin();
    buildNow();
    m_texts->measured([this] { alignRows(); });
    m_notes->setWordWrap(true);
    keepWhole(m_notes);
    column->addWidget(m_notes);
    column->addStretch();
    keepRoom(device);
    setTabChain({ m_name, m_model, m_mac, m_transport, m_user, m_password, m_generate, m_address,
        m_netmask, m_gateway, m_dns, m_reachAt, m_find, m_factory, m_userNow, m_passwordNow });
    return device;
}

/// Fields that stand beside each other stand on one line, also beside a button.
void GatewayEditor::alignRows()
{
    int height = 0;
    for (const QWidget* field : { static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_model),
             static_cast<QWidget*>(m_find) })
        height = std::max(height, field->sizeHint().height());
    for (QGridLayout* grid : m_grids)
        for (int row = 0; row < gatewayRows; ++row)
            grid->setRowMinimumHeight(
                row, row == transportRow && m_transport->isHidden() ? 0 : height);
}

QLabel* GatewayEditor::place(
    int row, int column, const char* source, QWidget* field, const char* objectName)
{
    QLabel* label = m_texts->label(source, field, objectName);
    m_grids.at(std::size_t(column))->addWidget(label, row, 0);
    m_grids.at(std::size_t(column))->addWidget(field, row, 1);
    return label;
}

template <typename Member> void GatewayEditor::text(QLineEdit* edit, Member member)
{
    m_binder->text(
        edit, [ this, member ](auto& site) -> auto& { return member(this->gatewayIn(site)); });
    connect(edit, &QLineEdit::editingFinished, this, &GatewayEditor::showProblems);
}

void GatewayEditor::buildIdentity()
{
    place(0, 0, QT_TR_NOOP("Nam&e:"), m_name, "gatewayNameEdit");
    place(1, 0, QT_TR_NOOP("M&odel:"), m_model, "gatewayModelCombo");
    place(2, 0, QT_TR_NOOP("&MAC address:"), m_mac, "gatewayMacEdit");
    m_transportLabel
        = place(transportRow, 0, QT_TR_NOOP("&Transport:"), m_transport, "gatewayTransportCombo");
    m_mac->setPlaceholderText(u"00:A0:BA:01:02:03"_s);
    text(
        m_name, [](auto& gateway) -> auto& { return gateway.name; });
    text(
        m_mac, [](auto& gateway) -> auto& { return gateway.mac; });
    connect(m_mac, &QLineEdit::editingFinished, this, &GatewayEditor::normaliseMac);
    connect(m_model, &QComboBox::activated, this, &GatewayEditor::chooseModel);
    connect(m_transport, &QComboBox::activated, this, &GatewayEditor::chooseTransport);
}

void GatewayEditor::buildAddresses()
{
    place(0, 1, QT_TR_NOOP("&Address:"), m_address, "gatewayAddressEdit");
    place(1, 1, QT_TR_NOOP("Netmas&k:"), m_netmask, "gatewayNetmaskEdit");
    place(2, 1, QT_TR_NOOP("Net&work gateway:"), m_gateway, "gatewayGatewayEdit");
    place(3, 1, QT_TR_NOOP("&DNS server:"), m_dns, "gatewayDnsEdit");
    text(
        m_address, [](auto& gateway) -> auto& { return gateway.address; });
    text(
        m_netmask, [](auto& gateway) -> auto& { return gateway.netmask; });
    text(
        m_gateway, [](auto& gateway) -> auto& { return gateway.gateway; });
    text(
        m_dns, [](auto& gateway) -> auto& { return gateway.dns; });
}

void GatewayEditor::buildLogin()
{
    place(4, 0, QT_TR_NOOP("Log&in user:"), m_user, "gatewayUserEdit");
    place(5, 0, QT_TR_NOOP("Login &password:"), m_password, "gatewayPasswordEdit");
    text(
        m_user, [](auto& gateway) -> auto& { return gateway.login.user; });
    m_binder->secret(
        m_password, [this](auto& site) -> auto& { return gatewayIn(site).login.password; });
    m_loginNote->setObjectName(u"factoryPasswordLabel"_s);
    m_loginNote->setWordWrap(true);
    m_texts->plain(m_loginNote, QT_TR_NOOP("This is the factory password: set a new one."));
    m_texts->toolTip(
        m_generate, QT_TR_NOOP("Sixteen characters that every device takes; the upload sets it"));
    m_texts->button(m_generate, QT_TR_NOOP("Generate password"), "generatePasswordButton");
    m_grids[0]->addWidget(m_loginNote, 6, 0, 1, 2);
    m_grids[0]->addWidget(m_generate, 7, 1, Qt::AlignLeft);
    connect(m_generate, &QPushButton::clicked, this, &GatewayEditor::generatePassword);
}

/// How it is got into before the upload, where that differs from afterwards.
void GatewayEditor::buildNow()
{
    place(4, 1, QT_TR_NOOP("Present address:"), m_reachAt, "gatewayReachEdit");
    place(6, 1, QT_TR_NOOP("Present user:"), m_userNow, "gatewayUserNowEdit");
    place(7, 1, QT_TR_NOOP("Present password:"), m_passwordNow, "gatewayPasswordNowEdit");
    m_texts->toolTip(m_reachAt,
        QT_TR_NOOP("Where it answers today, for example its factory address or one from DHCP"));
    m_texts->toolTip(m_userNow,
        QT_TR_NOOP("What opens it today, where that differs from the login above, as with a "
                   "factory unit"));
    m_texts->button(m_find, QT_TR_NOOP("Find on the network…"), "findGatewayButton");
    m_texts->button(m_factory, QT_TR_NOOP("Use factory login"), "factoryLoginButton");
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_find);
    buttons->addWidget(m_factory);
    m_grids[1]->addLayout(buttons, 5, 0, 1, 2);
    text(
        m_reachAt, [](auto& gateway) -> auto& { return gateway.reachAt; });
    text(
        m_userNow, [](auto& gateway) -> auto& { return gateway.loginNow.user; });
    m_binder->secret(
        m_passwordNow, [this](auto& site) -> auto& { return gatewayIn(site).loginNow.password; });
    connect(m_find, &QPushButton::clicked, this, &GatewayEditor::find);
    connect(new QShortcut(QKeySequence::Refresh, m_find), &QShortcut::activated, m_find,
        &QPushButton::click);
    connect(m_factory, &QPushButton::clicked, this, &GatewayEditor::useFactoryLogin);
}

void GatewayEditor::buildPreview()
{
    m_texts->button(m_prepare, QT_TR_NOOP("Prepare for later…"), "prepareForLaterButton");
    m_texts->toolTip(m_prepare,
        QT_TR_NOOP("Saves the configuration and a sheet with the steps for uploading it by hand"));
    m_preview->replaceSaving(m_prepare);
    connect(m_prepare, &QPushButton::clicked, this, &GatewayEditor::prepare);
    connect(m_preview, &GatewayPreview::fieldRequested, this, &GatewayEditor::showField);
}

/// Beside the fields where there is room for its long lines, below them elsewhere.
void GatewayEditor::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= wideCharacters * fontMetrics().averageCharWidth();
    const auto orientation = isWide ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() != orientation)
        m_split->setOrientation(orientation);
}

void GatewayEditor::setStore(Store* store) { m_preview->setStore(store); }

void GatewayEditor::setCurrent(int index)
{
    if (index >= m_draft->site().gateways.size())
        index = -1;
    m_index = index;
    m_binder->refresh();
    m_ports->setCurrent(index);
    m_preview->setCurrent(index);
    showChoices();
    showProblems();
}

void GatewayEditor::startEditing()
{
    m_tabs->setCurrentIndex(DeviceTab);
    m_name->setFocus();
    m_name->selectAll();
}

QString GatewayEditor::own() const { return u"gateways[%1]"_s.arg(m_index); }

QWidget* GatewayEditor::fieldOf(const QString& name) const
{
    const QHash<QString, QWidget*> fields { { u"name"_s, m_name }, { u"model"_s, m_model },
        { u"mac"_s, m_mac }, { u"transport"_s, m_transport }, { u"address"_s, m_address },
        { u"netmask"_s, m_netmask }, { u"gateway"_s, m_gateway }, { u"dns"_s, m_dns },
        { u"reach_at"_s, m_reachAt }, { u"login.user"_s, m_user },
        { u"login.password"_s, m_password }, { u"login_now.user"_s, m_userNow },
        { u"login_now.password"_s, m_passwordNow } };
    return fields.value(name);
}

bool GatewayEditor::showField(const QString& path)
{
    if (!path.startsWith(own() + u'.'))
        return false;
    if (QWidget* field = fieldOf(path.sliced(own().size() + 1))) {
        m_tabs->setCurrentIndex(DeviceTab);
        field->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const int before = m_tabs->currentIndex();
    m_tabs->setCurrentIndex(PortsTab);
    const bool isShown = m_ports->showCell(path);
    if (!isShown)
        m_tabs->setCurrentIndex(before);
    return isShown;
}

const Gateway& GatewayEditor::gatewayIn(const Site& site) const
{
    return m_index >= 0 && m_index < site.gateways.size() ? site.gateways[m_index] : m_nothing;
}

Gateway& GatewayEditor::gatewayIn(Site& site)
{
    return m_index >= 0 && m_index < site.gateways.size() ? site.gateways[m_index] : m_nothing;
}

void GatewayEditor::chooseModel()
{
    const QString id = m_model->currentData().toString();
    const GatewayModel* chosen = m_draft->catalog().gatewayModel(id);
    if (!chosen || id == gateway().model)
        return;
    m_draft->edit(this, [&](Site& site) {
        Gateway& edited = gatewayIn(site);
        edited.model = id;
        edited.ports = PortProposal::fitted(edited.ports, *chosen);
        if (!chosen->transports.contains(edited.transport))
            edited.transport.clear();
    });
    showChoices();
    showProblems();
}

void GatewayEditor::chooseTransport()
{
    const QString transport = m_transport->currentData().toString();
    m_draft->edit(this, [&](Site& site) { gatewayIn(site).transport = transport; });
}

void GatewayEditor::normaliseMac()
{
    const auto mac = MacAddress::parse(gateway().mac);
    if (!mac || mac->colons() == gateway().mac)
        return;
    m_draft->edit(this, [&](Site& site) { gatewayIn(site).mac = mac->colons(); });
    m_mac->setText(mac->colons());
}

void GatewayEditor::generatePassword()
{
    const GatewayFamily* factory = family();
    m_draft->edit(this, [&](Site& site) {
        Gateway& edited = gatewayIn(site);
        // Until the upload the present one still opens it.
        if (edited.loginNow == Login() && factory)
            edited.loginNow
                = { edited.login.user.isEmpty() ? factory->defaultUser : edited.login.user,
                      Secret(factory->defaultPassword) };
        if (edited.login.user.isEmpty() && factory)
            edited.login.user = factory->defaultUser;
        edited.login.password = randomPassword();
    });
    m_binder->refresh();
    showProblems();
    m_password->setFocus();
    m_password->setRevealed(true); // until it is left: somebody may want to write it down
}

void GatewayEditor::useFactoryLogin()
{
    const GatewayFamily* factory = family();
    if (!factory)
        return;
    m_draft->edit(this, [&](Site& site) {
        gatewayIn(site).loginNow = { factory->defaultUser, Secret(factory->defaultPassword) };
    });
    m_binder->refresh();
}

void GatewayEditor::find() { DiscoveryDialog::fillGateway(m_draft, gateway().id, this); }

void GatewayEditor::prepare()
{
    auto* dialog = new PrepareDialog(m_draft, m_index, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GatewayEditor::showDraft(const QObject* source)
{
    if (m_index >= m_draft->site().gateways.size())
        return; // the list is about to choose another one
    if (source != this) {
        showChoices();
        return showProblems();
    }
    if (!m_problems->isHidden()) // one that is put right goes at once; a new one waits
        showProblems();
    showPlaceholders();
    showLoginNote();
}

void GatewayEditor::showChoices()
{
    const int row = m_model->findData(gateway().model);
    m_model->setCurrentIndex(gateway().model.isEmpty() ? -1 : row);
    showTransports(model());
    showPlaceholders();
    showLoginNote();
    showNotes();
}

void GatewayEditor::showTransports(const GatewayModel* chosen)
{
    const QStringList transports = chosen ? chosen->transports : QStringList();
    m_transport->clear();
    for (const QString& transport : transports)
        m_transport->addItem(transport.toUpper(), transport);
    m_transport->setCurrentIndex(
        gateway().transport.isEmpty() ? 0 : m_transport->findData(gateway().transport));
    m_transport->setVisible(transports.size() > 1);
    m_transportLabel->setVisible(transports.size() > 1);
    alignRows();
}

void GatewayEditor::showPlaceholders()
{
    const Network& network = m_draft->site().network;
    // These two the device must be told; DNS alone falls back to the site's.
    const QString netmask = SiteRules::netmaskOf(network.subnet);
    const QString router = network.gateway;
    m_netmask->setPlaceholderText(netmask.isEmpty() ? netmask : tr("%1, for example").arg(netmask));
    m_gateway->setPlaceholderText(router.isEmpty() ? router : tr("%1, for example").arg(router));
    m_dns->setPlaceholderText(network.dns.value(0));
    m_reachAt->setPlaceholderText(gateway().address);
    const GatewayFamily* own = family();
    m_user->setPlaceholderText(own ? tr("%1 (factory)").arg(own->defaultUser) : QString());
    const bool hasNone = own && own->defaultPassword.isEmpty();
    m_password->setPlaceholderText(!own ? QString()
            : hasNone                   ? tr("none (factory)")
                                        : tr("%1 (factory)").arg(own->defaultPassword));
    m_userNow->setPlaceholderText(
        gateway().login.user.isEmpty() ? m_user->placeholderText() : tr("as above"));
    m_passwordNow->setPlaceholderText(gateway().loginNow == Login() ? tr("as above") : tr("none"));
    m_factory->setEnabled(own != nullptr);
}

bool GatewayEditor::hasFactoryPassword() const
{
    const GatewayFamily* factory = family();
    const Secret& password = gateway().login.password;
    return factory && (password.isEmpty() || password == Secret(factory->defaultPassword));
}

void GatewayEditor::showLoginNote()
{
    m_loginNote->setVisible(hasFactoryPassword());
    m_generate->setVisible(hasFactoryPassword());
}

void GatewayEditor::showNotes()
{
    QStringList notes;
    if (const GatewayModel* chosen = model())
        for (const LocalizedText& note : chosen->notes)
            notes.append(note.in(QLocale().name()));
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void GatewayEditor::showProblems()
{
    QList<Error> problems;
    // A model that was not chosen yet is no news.
    if (m_index >= 0 && !gateway().model.isEmpty())
        problems = m_draft->problems({ own() + u'.' });
    if (problems.isEmpty())
        return m_problems->clear();
    m_problems->showMessage(Banner::Kind::Warning, [this, problems] {
        QStringList sentences;
        for (const Error& problem : problems.first(std::min<qsizetype>(2, problems.size())))
            sentences.append(PathText::inWords(ErrorText::sentence(problem), m_draft->site()));
        return sentences.join(u'\n');
    });
    m_problems->addButton([] { return tr("Show"); }, "showProblemButton",
        [this, path = problems.first().subject] { showField(path); });
}

const GatewayModel* GatewayEditor::model() const
{
    return m_draft->catalog().gatewayModel(gateway().model);
}

const GatewayFamily* GatewayEditor::family() const
{
    const GatewayModel* chosen = model();
    return chosen ? m_draft->catalog().gatewayFamily(chosen->family) : nullptr;
}
