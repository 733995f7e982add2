// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/UploadSettings.h"

#include "widgets/common/Texts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using Method = GatewayRequest::Method;

namespace {

constexpr int usualKeeping = 120;
constexpr int shortestKeeping = 10;
constexpr int longestKeeping = 3600;

} // namespace

UploadSettings::UploadSettings(QWidget* parent)
    : QGroupBox(parent)
    , m_texts(new Texts(this))
    , m_reachAt(new QLineEdit(this))
    , m_port(new QSpinBox(this))
    , m_method(new QComboBox(this))
    , m_restart(new QCheckBox(this))
    , m_keep(new QCheckBox(this))
    , m_seconds(new QSpinBox(this))
{
    m_texts->group(this, QT_TR_NOOP("How to reach it now"));
    auto* form = new QFormLayout(this);
    m_texts->row(form, QT_TR_NOOP("&Reach at:"), m_reachAt, "reachAtEdit");
    m_texts->row(form, QT_TR_NOOP("&Port:"), m_port, "uploadPortSpin");
    m_texts->row(form, QT_TR_NOOP("&Method:"), m_method, "uploadMethodCombo");
    m_texts->button(m_restart, QT_TR_NOOP("Restart the &device afterwards"), "restartCheck");
    m_port->setRange(0, 65535);
    m_restart->setChecked(true);
    form->addRow(m_restart);
    buildKeeping(form);
    m_texts->always([this] {
        m_port->setSpecialValueText(tr("automatic"));
        m_port->setToolTip(
            tr("Automatic: where devices of this kind usually answer. Telnet is not encrypted: use "
               "it on the customer's own network only."));
        fillMethods();
    });
    connectAll();
}

void UploadSettings::buildKeeping(QFormLayout* form)
{
    form->addRow(m_keep);
    m_texts->row(form, QT_TR_NOOP("Confirm within:"), m_seconds, "keepSecondsSpin");
    m_texts->button(m_keep, QT_TR_NOOP("&Keep only if confirmed"), "keepCheck");
    m_texts->toolTip(m_keep,
        QT_TR_NOOP("Asks whether to keep the new configuration once it is in force; without an "
                   "answer the earlier one goes back."));
    m_keep->setChecked(true);
    m_seconds->setRange(shortestKeeping, longestKeeping);
    m_seconds->setValue(usualKeeping);
    m_texts->always([this] { m_seconds->setSuffix(tr(" s", "seconds")); });
}

void UploadSettings::connectAll()
{
    connect(m_reachAt, &QLineEdit::textEdited, this,
        [this](const QString& text) { Q_EMIT reachAtEdited(text.trimmed()); });
    connect(m_port, &QSpinBox::valueChanged, this,
        [this](int port) { m_reach[m_gatewayId].port = port; });
    connect(m_method, &QComboBox::activated, this,
        [this] { m_reach[m_gatewayId].method = Method(m_method->currentData().toInt()); });
    connect(m_restart, &QCheckBox::toggled, this, &UploadSettings::showKeeping);
    connect(m_restart, &QCheckBox::toggled, this, &UploadSettings::changed);
    connect(m_keep, &QCheckBox::toggled, this, &UploadSettings::showKeeping);
}

/// What does not come into force now cannot be tried out.
void UploadSettings::showKeeping()
{
    m_keep->setEnabled(m_restart->isChecked());
    m_seconds->setEnabled(m_restart->isChecked() && m_keep->isChecked());
}

void UploadSettings::fillMethods()
{
    const std::pair<Method, QString> all[]
        = { { Method::Auto, tr("Automatic") }, { Method::Tftp, tr("TFTP") },
              { Method::Inline, tr("Line by line") }, { Method::Ssh, tr("SSH only") },
              { Method::Http, tr("Web page") }, { Method::Pull, tr("Fetched by the device") } };
    m_method->clear();
    for (const auto& [method, words] : all)
        if (method == Method::Auto
            || (m_driver && !GatewayRequest::doorsOf(*m_driver, method).isEmpty()))
            m_method->addItem(words, int(method));
    const int chosen = m_method->findData(int(m_reach.value(m_gatewayId).method));
    m_method->setCurrentIndex(qMax(0, chosen));
    m_method->setToolTip(
        tr("Automatic: the ways of this kind of device in order, the first that can be gone"));
}

void UploadSettings::setGateway(const Gateway* gateway, const GatewayDriver* driver)
{
    const QString reach = gateway ? gateway->reachAt : QString();
    if (m_reachAt->text().trimmed() != reach)
        m_reachAt->setText(reach);
    m_reachAt->setPlaceholderText(gateway ? gateway->address : QString());
    const QString id = gateway ? gateway->id : QString();
    if (id == m_gatewayId && driver == m_driver)
        return;
    m_gatewayId = id;
    m_driver = driver;
    const QSignalBlocker blocker(m_port);
    m_port->setValue(m_reach.value(id).port);
    fillMethods();
}

void UploadSettings::fill(GatewayRequest& request, const QString& gatewayId) const
{
    const Reach reach = m_reach.value(gatewayId);
    // A model of another family may have taken the place of the one it was chosen for.
    if (!GatewayRequest::doorsOf(*request.driver, reach.method).isEmpty())
        request.method = reach.method;
    if (reach.port != 0)
        request.setPort(quint16(reach.port));
    request.isReloading = isRestarting();
    request.isAsking = true;
    const bool isKeeping = isRestarting() && m_keep->isChecked();
    request.keepWithin = std::chrono::seconds(isKeeping ? m_seconds->value() : 0);
}

bool UploadSettings::isRestarting() const { return m_restart->isChecked(); }
