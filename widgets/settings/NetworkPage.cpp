// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/NetworkPage.h"

#include "widgets/common/Texts.h"
#include "widgets/settings/NetworkChoice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QNetworkInterface>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(QWidget* parent)
    : SettingsPage(parent)
    , m_texts(new Texts(this))
    , m_interface(new QComboBox(this))
    , m_http(new QSpinBox(this))
    , m_tftp(new QSpinBox(this))
    , m_sip(new QSpinBox(this))
{
    auto* sentence = new QLabel(this);
    sentence->setWordWrap(true);
    m_texts->plain(sentence,
        QT_TR_NOOP("The network a site's devices are in is offered first where phones are served "
                   "and devices are looked for, and trunks are tested from its address. It counts "
                   "from the next time on; what is under way goes on as it began."));
    auto* form = new QFormLayout;
    m_texts->row(form, QT_TR_NOOP("Network &card:"), m_interface, "networkInterfaceCombo");
    m_texts->row(form, QT_TR_NOOP("Port of the server for p&hones:"), m_http, "httpPortSpin");
    m_texts->row(
        form, QT_TR_NOOP("Port of the server for gate&ways (TFTP):"), m_tftp, "tftpPortSpin");
    m_texts->row(form, QT_TR_NOOP("Own port of &trunk tests (SIP):"), m_sip, "sipPortSpin");
    m_texts->toolTip(m_tftp, QT_TR_NOOP("Gateways ask at 69 unless a router sends them elsewhere"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(sentence);
    column->addLayout(form);
    column->addStretch();
    const NetworkChoice choice = NetworkChoice::kept();
    for (auto* port : { m_http, m_tftp, m_sip })
        port->setRange(0, 65535);
    m_texts->always([this] {
        for (auto* port : { m_http, m_sip })
            port->setSpecialValueText(tr("any free one"));
        fillInterfaces();
    });
    m_tftp->setMinimum(1);
    m_http->setValue(choice.httpPort);
    m_tftp->setValue(choice.tftpPort);
    m_sip->setValue(choice.sipPort);
}

/// The one chosen stays in the list while its cable is out.
void NetworkPage::fillInterfaces()
{
    const QString chosen = m_interface->count() > 0 ? m_interface->currentData().toString()
                                                    : NetworkChoice::kept().interface;
    m_interface->clear();
    m_interface->addItem(tr("As each site needs it"), QString());
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface& interface : interfaces) {
        if (interface.flags() & QNetworkInterface::IsLoopBack)
            continue;
        const QString address = NetworkChoice::addressOf(interface.name());
        m_interface->addItem(address.isEmpty() ? tr("%1 (no address now)").arg(interface.name())
                                               : u"%1 (%2)"_s.arg(interface.name(), address),
            interface.name());
    }
    if (m_interface->findData(chosen) < 0)
        m_interface->addItem(tr("%1 (not there now)").arg(chosen), chosen);
    m_interface->setCurrentIndex(m_interface->findData(chosen));
}

bool NetworkPage::apply()
{
    NetworkChoice { m_interface->currentData().toString(), m_http->value(), m_tftp->value(),
        m_sip->value() }
        .keep();
    return true;
}
