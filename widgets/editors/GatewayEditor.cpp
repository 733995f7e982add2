// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editors/GatewayEditor.h"

#include "models/core/ErrorText.h"
#include "models/site/PortProposal.h"
#include "models/site/SiteRules.h"
#include "widgets/common/Banner.h"
#include "widgets/common/PathText.h"
#include "widgets/editors/FieldBinder.h"
#include "widgets/editors/PortsEditor.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>

using namespace Qt::StringLiterals;

GatewayEditor::GatewayEditor(SiteDraft* draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_texts(new Texts(this))
    , m_binder(new FieldBinder(draft, m_texts, this))
    , m_name(new QLineEdit(this))
    , m_model(new QComboBox(this))
    , m_mac(new QLineEdit(this))
    , m_transport(new QComboBox(this))
    , m_netmask(new QLineEdit(this))
    , m_gateway(new QLineEdit(this))
    , m_dns(new QLineEdit(this))
    , m_reachAt(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new PasswordEdit(this))
    , m_notes(new QLabel(this))
    , m_ports(new PortsEditor(draft, this))
    , m_problems(new Banner(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    buildIdentity(grid);
    buildAddresses(grid);
    buildLogin(grid);
    column->addLayout(grid);
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    column->addWidget(m_ports, 1);
    column->addWidget(m_problems);
    connect(draft, &SiteDraft::changed, this, &GatewayEditor::showDraft);
    m_texts->always([this] {
        fillModels();
        showChoices();
    });
}

QLabel* GatewayEditor::place(QGridLayout* grid, int row, int column, const char* source,
    QWidget* field, const char* objectName)
{
    QLabel* label = m_texts->label(source, field, objectName);
    grid->addWidget(label, row, 2 * column);
    grid->addWidget(field, row, 2 * column + 1);
    return label;
}

template <typename Member> void GatewayEditor::text(QLineEdit* edit, Member member)
{
    m_binder->text(
        edit, [ this, member ](auto& site) -> auto& { return member(gatewayIn(site)); });
    connect(edit, &QLineEdit::editingFinished, this, &GatewayEditor::showProblems);
}

void GatewayEditor::buildIdentity(QGridLayout* grid)
{
    place(grid, 0, 0, QT_TR_NOOP("Nam&e:"), m_name, "gatewayNameEdit");
    place(grid, 0, 1, QT_TR_NOOP("M&odel:"), m_model, "gatewayModelCombo");
    place(grid, 1, 0, QT_TR_NOOP("&MAC address:"), m_mac, "gatewayMacEdit");
    m_transportLabel
        = place(grid, 1, 1, QT_TR_NOOP("&Transport:"), m_transport, "gatewayTransportCombo");
    m_model->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_model->setMinimumContentsLength(20);
    m_model->setMaxVisibleItems(20);
    m_mac->setPlaceholderText(u"00:A0:BA:01:02:03"_s);
    text(
        m_name, [](auto& gateway) -> auto& { return gateway.name; });
    text(
        m_mac, [](auto& gateway) -> auto& { return gateway.mac; });
    connect(m_mac, &QLineEdit::editingFinished, this, &GatewayEditor::normaliseMac);
    connect(m_model, &QComboBox::activated, this, &GatewayEditor::chooseModel);
    connect(m_transport, &QComboBox::activated, this, &GatewayEditor::chooseTransport);
}

void GatewayEditor::buildAddresses(QGridLayout* grid)
{
    auto* address = new QLineEdit(this);
    setTabOrder(m_transport, address);
    place(grid, 2, 0, QT_TR_NOOP("&Address:"), address, "gatewayAddressEdit");
    place(grid, 2, 1, QT_TR_NOOP("Netmas&k:"), m_netmask, "gatewayNetmaskEdit");
    place(grid, 3, 0, QT_TR_NOOP("Net&work gateway:"), m_gateway, "gatewayGatewayEdit");
    place(grid, 3, 1, QT_TR_NOOP("&DNS server:"), m_dns, "gatewayDnsEdit");
    place(grid, 4, 0, QT_TR_NOOP("Reach at, i&f elsewhere now:"), m_reachAt, "gatewayReachEdit");
    m_texts->toolTip(m_reachAt,
        QT_TR_NOOP("Where it answers today, for example its factory address or one from DHCP"));
    text(
        address, [](auto& gateway) -> auto& { return gateway.address; });
    text(
        m_netmask, [](auto& gateway) -> auto& { return gateway.netmask; });
    text(
        m_gateway, [](auto& gateway) -> auto& { return gateway.gateway; });
    text(
        m_dns, [](auto& gateway) -> auto& { return gateway.dns; });
    text(
        m_reachAt, [](auto& gateway) -> auto& { return gateway.reachAt; });
}

void GatewayEditor::buildLogin(QGridLayout* grid)
{
    place(grid, 5, 0, QT_TR_NOOP("Log&in user:"), m_user, "gatewayUserEdit");
    place(grid, 5, 1, QT_TR_NOOP("Login &password:"), m_password, "gatewayPasswordEdit");
    text(
        m_user, [](auto& gateway) -> auto& { return gateway.login.user; });
    m_binder->secret(
        m_password, [this](auto& site) -> auto& { return gatewayIn(site).login.password; });
}

void GatewayEditor::setCurrent(int index)
{
    if (index >= m_draft->site().gateways.size())
        index = -1;
    m_index = index;
    m_binder->refresh();
    m_ports->setCurrent(index);
    showChoices();
    showProblems();
}

void GatewayEditor::startEditing()
{
    m_name->setFocus();
    m_name->selectAll();
}

const Gateway& GatewayEditor::gatewayIn(const Site& site) const
{
    return m_index >= 0 && m_index < site.gateways.size() ? site.gateways[m_index] : m_nothing;
}

Gateway& GatewayEditor::gatewayIn(Site& site)
{
    return m_index >= 0 && m_index < site.gateways.size() ? site.gateways[m_index] : m_nothing;
}

/// Vendor by vendor, models on sale before older ones.
void GatewayEditor::fillModels()
{
    const Catalog& catalog = m_draft->catalog();
    m_model->clear();
    QStringList vendors;
    for (const GatewayFamily& family : catalog.gatewayFamilies())
        if (!vendors.contains(family.vendor))
            vendors.append(family.vendor);
    for (const QString& vendor : std::as_const(vendors)) {
        m_model->addItem(vendor);
        auto* items = qobject_cast<QStandardItemModel*>(m_model->model());
        items->item(m_model->count() - 1)->setFlags(Qt::NoItemFlags);
        for (const bool isCurrent : { true, false })
            for (const GatewayModel& entry : catalog.gatewayModels()) {
                const GatewayFamily* family = catalog.gatewayFamily(entry.family);
                if (family && family->vendor == vendor && (entry.state == u"current") == isCurrent)
                    m_model->addItem(
                        isCurrent ? entry.name : tr("%1 (older)").arg(entry.name), entry.id);
            }
    }
    m_model->setPlaceholderText(tr("Choose the model"));
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

void GatewayEditor::showDraft(const QObject* source)
{
    if (m_index >= m_draft->site().gateways.size())
        return; // the list is about to choose another one
    if (source != this)
        showChoices();
    else
        showPlaceholders();
}

void GatewayEditor::showChoices()
{
    const int row = m_model->findData(gateway().model);
    m_model->setCurrentIndex(gateway().model.isEmpty() ? -1 : row);
    showTransports(model());
    showPlaceholders();
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
        problems = m_draft->problems({ u"gateways[%1]"_s.arg(m_index) });
    if (problems.isEmpty())
        return m_problems->clear();
    m_problems->showMessage(Banner::Kind::Warning, [this, problems] {
        QStringList sentences;
        for (const Error& problem : problems.first(std::min<qsizetype>(3, problems.size())))
            sentences.append(PathText::inWords(ErrorText::sentence(problem), m_draft->site()));
        return sentences.join(u'\n');
    });
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
