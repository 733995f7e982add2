// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sip/re/ReUri.h"

#include "models/sip/re/ReLibrary.h"
#include "models/sip/SipText.h"

#include <QHostAddress>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

QByteArray ReUri::host(const QString& host)
{
    const bool isIpv6 = QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? u'[' + host + u']' : host).toLatin1();
}

QByteArray ReUri::hostPort(const Endpoint& endpoint)
{
    return host(endpoint.address) + ':' + QByteArray::number(endpoint.port);
}

QByteArray ReUri::address(const QString& user, const QByteArray& hostPort)
{
    const QByteArray escaped = SipText::escapedUser(user.toUtf8());
    return "sip:" + (escaped.isEmpty() ? escaped : escaped + '@') + hostPort;
}

QByteArray ReUri::service(const SipHop& hop)
{
    const QByteArray name = host(hop.name.isEmpty() ? hop.endpoint.address : hop.name);
    const bool isFound = hop.origin == "naptr"_L1 || hop.origin == "srv"_L1;
    const quint16 usual = hop.transport == SipTransport::Tls ? SIP_PORT_TLS : SIP_PORT;
    return isFound || hop.endpoint.port == usual
        ? name
        : name + ':' + QByteArray::number(hop.endpoint.port);
}

QByteArray ReUri::transportParameter(SipTransport transport)
{
    return transport == SipTransport::Udp ? QByteArray()
                                          : ";transport=" + sipTransportName(transport).toLatin1();
}

QByteArray ReUri::random()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}
