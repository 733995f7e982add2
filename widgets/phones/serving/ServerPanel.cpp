// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/phones/serving/ServerPanel.h"

#include "models/platform/KernelNeighbourTable.h"
#include "models/site/SiteRules.h"
#include "widgets/common/FlowLayout.h"
#include "widgets/common/LabelGlyph.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/settings/NetworkChoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

} // namespace

ServerPanel::ServerPanel(QWidget* parent)
    : QWidget(parent)
    , m_texts(new Texts(this))
    , m_address(new QComboBox(this))
    , m_port(new QSpinBox(this))
    , m_offeredPort(NetworkChoice::kept().httpPort)
    , m_host(new QLineEdit(this))
    , m_isSecure(new QCheckBox(this))
    , m_certificate(new QLineEdit(this))
    , m_key(new QLineEdit(this))
    , m_oldTls(new QCheckBox(this))
    , m_switch(new QPushButton(this))
    , m_icon(new QLabel(this))
    , m_state(new QLabel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_place = buildPlace());
    column->addWidget(m_security = buildSecurity());
    column->addWidget(buildSwitch());
    connect(m_isSecure, &QCheckBox::toggled, this, &ServerPanel::showState);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        if (m_baseUrl.isEmpty())
            Q_EMIT startRequested();
        else
            Q_EMIT stopRequested();
    });
    m_texts->always([this] { showState(); });
}

QWidget* ServerPanel::buildPlace()
{
    auto* place = new QWidget(this);
    auto* row = new FlowLayout(place);
    row->fillLines();
    keepRoom(place);
    m_address->setMinimumContentsLength(20);
    m_port->setRange(0, 65535);
    m_port->setValue(m_offeredPort);
    const auto add = [&](const char* source, QWidget* field, const char* name) {
        row->addWidget(m_texts->label(source, field, name));
        row->addWidget(field);
    };
    add(QT_TR_NOOP("Our &address:"), m_address, "serverAddress");
    add(QT_TR_NOOP("P&ort:"), m_port, "serverPort");
    add(QT_TR_NOOP("Phones &reach it as:"), m_host, "serverHost");
    m_texts->button(m_isSecure, QT_TR_NOOP("H&TTPS"), "serverSecure");
    row->addWidget(m_isSecure);
    m_texts->toolTip(m_port, QT_TR_NOOP("0 takes any free port"));
    m_texts->placeholder(m_host, QT_TR_NOOP("the address"));
    m_texts->toolTip(m_host,
        QT_TR_NOOP("A name or an outer address, where phones do not see this laptop directly"));
    return place;
}

QWidget* ServerPanel::buildSecurity()
{
    auto* security = new QWidget(this);
    auto* row = new FlowLayout(security);
    row->fillLines();
    keepRoom(security);
    row->addWidget(m_texts->label(QT_TR_NOOP("Certificate:"), m_certificate, "serverCertificate"));
    row->addWidget(
        fileField(m_certificate, QT_TR_NOOP("Choose certificate…"), "chooseCertificate"));
    row->addWidget(m_texts->label(QT_TR_NOOP("Key:"), m_key, "serverKey"));
    row->addWidget(fileField(m_key, QT_TR_NOOP("Choose key…"), "chooseKey"));
    m_texts->button(m_oldTls, QT_TR_NOOP("Old phones (TLS 1.0)"), "serverOldTls");
    m_texts->toolTip(m_oldTls,
        QT_TR_NOOP("Also takes TLS 1.0 and 1.1, which can be broken: only where phones need it"));
    row->addWidget(m_oldTls);
    return security;
}

QWidget* ServerPanel::fileField(QLineEdit* edit, const char* source, const char* objectName)
{
    auto* field = new QWidget(this);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    auto* choose = new QPushButton(u"…"_s, field);
    choose->setMaximumWidth(2 * choose->sizeHint().height());
    m_texts->name(choose, source, objectName);
    m_texts->toolTip(choose, source);
    row->addWidget(edit, 1);
    row->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, [this, edit] { chooseFile(edit); });
    return field;
}

void ServerPanel::chooseFile(QLineEdit* edit)
{
    auto* dialog = new QFileDialog(this, QString(), edit->text(), u"PEM (*.pem *.crt *.key)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
    dialog->open();
}

QWidget* ServerPanel::buildSwitch()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_switch->setObjectName(u"serverSwitch"_s);
    m_state->setObjectName(u"serverState"_s);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_state->setFocusPolicy(Qt::NoFocus);
    m_state->setWordWrap(true);
    keepWhole(m_state);
    row->addWidget(m_switch);
    row->addWidget(m_icon);
    row->addWidget(m_state, 1);
    return bar;
}

void ServerPanel::offerAddresses(const QString& siteSubnet)
{
    const QString chosen = m_address->currentData().toString();
    auto subnets = KernelNeighbourTable().subnets();
    const NetworkChoice choice = NetworkChoice::kept();
    const auto rank = [&](const LocalSubnet& local) {
        if (local.interface == choice.interface)
            return 0;
        const bool isSites = SiteRules::isInSubnet(local.address.toString(), siteSubnet);
        return isSites ? 1 : local.isLoopback ? 3 : 2;
    };
    std::stable_sort(subnets.begin(), subnets.end(),
        [&](const LocalSubnet& a, const LocalSubnet& b) { return rank(a) < rank(b); });
    m_address->clear();
    for (const LocalSubnet& local : std::as_const(subnets)) {
        const QString address = local.address.toString();
        m_address->addItem(u"%1 (%2)"_s.arg(address, local.interface), address);
    }
    m_address->setCurrentIndex(std::max(0, m_address->findData(chosen)));
    if (m_port->value() == m_offeredPort)
        m_port->setValue(choice.httpPort);
    m_offeredPort = choice.httpPort;
}

Result<ProvisioningSettings> ServerPanel::settings() const
{
    ProvisioningSettings settings;
    settings.address = QHostAddress(m_address->currentData().toString());
    settings.port = quint16(m_port->value());
    if (!host().isEmpty() && !ProvisioningServer::isHost(host()))
        return fail(ErrorCode::BadAddress, u"HTTP"_s, host());
    if (!m_isSecure->isChecked())
        return settings;
    settings.certificateFile = m_certificate->text().trimmed();
    settings.keyFile = m_key->text().trimmed();
    settings.isAllowingOldTls = m_oldTls->isChecked();
    if (settings.certificateFile.isEmpty()) // never HTTP instead
        return fail(ErrorCode::MissingValue, tr("certificate"));
    if (settings.keyFile.isEmpty())
        return fail(ErrorCode::MissingValue, tr("key"));
    return settings;
}

QString ServerPanel::host() const { return m_host->text().trimmed(); }

void ServerPanel::showServing(const QString& baseUrl)
{
    m_baseUrl = baseUrl;
    showState();
}

void ServerPanel::showState()
{
    const bool isServing = !m_baseUrl.isEmpty();
    m_place->setEnabled(!isServing);
    m_security->setEnabled(!isServing);
    m_security->setVisible(m_isSecure->isChecked());
    m_switch->setText(isServing ? tr("Stop serv&ing") : tr("Start serv&ing"));
    m_switch->setAccessibleName(isServing ? u"Stop serving"_s : u"Start serving"_s);
    LabelGlyph::show(m_icon, isServing ? GlyphIcon::Shape::Done : GlyphIcon::Shape::Open);
    m_state->setText(isServing ? tr("Serving at %1").arg(m_baseUrl)
                               : tr("Not serving: no phone gets anything from this laptop."));
}
