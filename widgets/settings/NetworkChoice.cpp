// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/NetworkChoice.h"

#include <QNetworkInterface>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString interfaceKey = u"network/interface"_s;
const QString httpPortKey = u"network/httpPort"_s;
const QString tftpPortKey = u"network/tftpPort"_s;
const QString sipPortKey = u"network/sipPort"_s;

/// The file can be edited by hand.
int portKept(const QString& key, int usual, int least)
{
    return std::clamp(QSettings().value(key, usual).toInt(), least, 65535);
}

} // namespace

NetworkChoice NetworkChoice::kept()
{
    const NetworkChoice usual;
    return { QSettings().value(interfaceKey).toString(), portKept(httpPortKey, usual.httpPort, 0),
        portKept(tftpPortKey, usual.tftpPort, 1), portKept(sipPortKey, usual.sipPort, 0) };
}

void NetworkChoice::keep() const
{
    QSettings settings;
    settings.setValue(interfaceKey, interface);
    settings.setValue(httpPortKey, httpPort);
    settings.setValue(tftpPortKey, tftpPort);
    settings.setValue(sipPortKey, sipPort);
}

SipAgentSetup NetworkChoice::completed(SipAgentSetup setup) const
{
    if (setup.localAddress.isEmpty())
        setup.localAddress = address();
    if (setup.localPort == 0)
        setup.localPort = quint16(sipPort);
    return setup;
}

QString NetworkChoice::addressOf(const QString& interface)
{
    if (interface.isEmpty())
        return {};
    const auto entries = QNetworkInterface::interfaceFromName(interface).addressEntries();
    for (const QNetworkAddressEntry& entry : entries)
        if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol)
            return entry.ip().toString();
    return {};
}
