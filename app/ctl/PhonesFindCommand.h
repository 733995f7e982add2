// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/PhonesReachCommand.h"
#include "models/provisioning/reach/DhcpOptions.h"
#include "models/provisioning/reach/PnpServer.h"

#include <QTimer>

/// phones dhcp: options for the customer's DHCP server.
class PhonesDhcpCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;

private:
    void write(const Site& site, const DhcpOptions::Wish& wish);
    [[nodiscard]] DhcpOptions::Wish wishOf(const Site& site, const QString& base);
    DhcpOptions::Format m_format = DhcpOptions::Format::Dnsmasq;
};

/// phones url: the address to type on a phone, or to show it.
class PhonesUrlCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;

private:
    void show(const Site& site);
    Status drawCode(const QString& url) const;
};

/// phones pnp: answers phones that ask by multicast.
class PhonesPnpCommand : public PhonesReachCommand {
    Q_OBJECT

public:
    using PhonesReachCommand::PhonesReachCommand;
    void start() override;
    void cancel() override;

private:
    void listen(quint16 port);
    std::unique_ptr<PnpServer> m_server;
    QTimer m_end;
    int m_answered = 0;
};
