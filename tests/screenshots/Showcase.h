// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/SiteFile.h"
#include "models/store/Store.h"
#include "tests/support/FakeNeighbours.h"

#include <QFile>

/// Sites as they look after a day's work, for pictures and for checks of whole pages.
namespace Showcase {

using namespace Qt::StringLiterals;

inline const QString sitePassword = QStringLiteral("Sesame99");

inline Site contractExample(const Catalog& catalog)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/contract-example.json"));
    return file.open(QFile::ReadOnly) ? SiteFile::read(file.readAll(), catalog).value_or(Site())
                                      : Site();
}

inline User user(const QString& name, int extension, const QString& mobile = {})
{
    const QString first = name.section(u' ', 0, 0);
    const QString last = name.section(u' ', 1);
    User user;
    user.username = (first.left(1) + u'.' + last).toLower().remove(u' ');
    user.name = name;
    user.extension = QString::number(extension);
    user.mobile = mobile;
    user.hasVoicemail = extension % 3 != 0;
    return user;
}

inline void addPeople(Site& site)
{
    const QStringList names { u"Anna Bianchi"_s, u"Luca Ferri"_s, u"Giulia Conti"_s,
        u"Paolo Marchetti"_s, u"Elena Galli"_s, u"Davide Serra"_s, u"Chiara Fabbri"_s,
        u"Stefano Riva"_s, u"Laura Moretti"_s, u"Marco De Santis"_s };
    int extension = 202;
    for (const QString& name : names) {
        const bool hasMobile = extension % 4 == 0;
        site.users.append(
            user(name, extension, hasMobile ? u"333555%1"_s.arg(1000 + extension) : QString()));
        ++extension;
    }
}

inline void addPhones(Site& site)
{
    const QStringList macs { u"00:15:65:AA:BB:D0"_s, u"00:15:65:AA:BB:D4"_s, u"00:15:65:AA:BB:D8"_s,
        u"00:15:65:AA:BC:02"_s, u"00:15:65:AA:BC:11"_s, u"00:15:65:AA:BC:2F"_s };
    for (qsizetype i = 0; i < macs.size(); ++i) {
        Phone phone;
        phone.mac = *MacAddress::parse(macs[i]);
        phone.model = i < 5 ? u"yealink-T54"_s : QString();
        phone.user = i < 5 ? site.users[i + 1].username : QString();
        phone.serial = i < 2 ? u"310102301%1"_s.arg(41 + i) : QString();
        phone.label = i == 0 ? u"Reception"_s : QString();
        site.phones.append(phone);
    }
}

/// The contract's example, grown to a small office. Its gateways are reached on loopback only.
inline Site office(const Catalog& catalog)
{
    Site site = contractExample(catalog);
    site.trunks[0].username = u"0721405516"_s;
    site.trunks[0].password = Secret(u"k7Tq2mVx"_s);
    site.trunks[0].numbers = { u"0721405517"_s, u"0721405520-0721405539"_s };
    site.pbx.password = Secret(u"Pbx-4471"_s);
    site.users[0].username = u"m.rossi"_s;
    site.phones[0].user = u"m.rossi"_s;
    addPeople(site);
    addPhones(site);
    for (Gateway& gateway : site.gateways)
        gateway.reachAt = u"127.0.0.1"_s;
    site.gateways[0].login = { u"admin"_s, Secret(sitePassword) };
    site.gateways[1].ports[0].extension = u"230"_s;
    return site;
}

/// As they arrive by mail.
inline QString providerSheet()
{
    return u"Gentile cliente,\n\n"
           "la linea VoIP richiesta per Rossi S.r.l. è attiva. Di seguito i dati:\n\n"
           "Server SIP: sip.cheapnet.it\n"
           "Porta: 5060\n"
           "Username: 0721405516\n"
           "Password: Zx81-Kempelen\n"
           "Numero principale: 0721 405516\n"
           "Numerazione GNR: 0721 405520 - 0721 405539\n"
           "Codec: G.711a, G.729\n"
           "Canali: 4\n"
           "Codice migrazione: 0XK721405516 / C\n\n"
           "Cordiali saluti\n"_s;
}

inline QString trinitySerial(int index) { return u"00A0BA01020%1"_s.arg(3 + index); }

/// A customer with a gateway in each of its six offices.
inline Site chain()
{
    Site site;
    site.name = u"Cassa Artigiana - sportelli"_s;
    site.customer = u"Cassa Artigiana"_s;
    site.network = { u"192.168.20.0/24"_s, u"192.168.20.1"_s, { u"192.168.20.1"_s }, {} };
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.address = u"192.168.20.10"_s;
    const QStringList offices { u"pesaro"_s, u"fano"_s, u"urbino"_s, u"cagli"_s, u"senigallia"_s,
        u"jesi"_s };
    for (int i = 0; i < int(offices.size()); ++i) {
        Gateway gateway;
        gateway.name = u"isdn-"_s + offices[i];
        gateway.model = u"TRI_ISDN_2"_s;
        gateway.mac = trinitySerial(i);
        gateway.address = u"192.168.20.%1"_s.arg(101 + i);
        gateway.reachAt = u"127.0.0.1"_s;
        gateway.netmask = u"255.255.255.0"_s;
        gateway.gateway = u"192.168.20.1"_s;
        gateway.login = { u"admin"_s, Secret(sitePassword) };
        for (int line = 0; line < 2; ++line) {
            GatewayPort port;
            port.kind = PortKind::Bri;
            port.protocol = u"pp"_s;
            port.trunkNumber = u"2%1%2"_s.arg(i + 1).arg(line + 1, 3, 10, QChar(u'0'));
            port.username = u"isdn_%1_%2"_s.arg(offices[i]).arg(line);
            port.password = Secret(u"Tronco-%1%2"_s.arg(i).arg(line));
            gateway.ports.append(port);
        }
        site.gateways.append(gateway);
    }
    return site;
}

/// The office's network in memory, seen from a technician's laptop.
inline std::shared_ptr<FakeNetwork> network()
{
    auto network = std::make_shared<FakeNetwork>();
    network->addNetwork(u"eth0"_s, u"192.168.1.20"_s, 24);
    network->add(u"192.168.1.1"_s, u"3C:2A:F4:10:20:30"_s);
    network->add(u"192.168.1.57"_s, u"00:A0:BA:01:02:03"_s);
    network->add(u"192.168.1.101"_s, u"C0:74:AD:0A:0B:0C"_s);
    network->add(u"192.168.1.140"_s, u"00:15:65:AA:BB:D0"_s);
    network->add(u"192.168.1.143"_s, u"00:15:65:AA:BC:40"_s);
    network->add(u"192.168.1.144"_s, u"00:15:65:AA:BC:41"_s);
    network->add(u"192.168.1.150"_s, u"0C:38:3E:44:55:66"_s);
    return network;
}

inline Site smallSite(const QString& name, const QString& customer)
{
    Site site;
    site.name = name;
    site.customer = customer;
    return site;
}

} // namespace Showcase
