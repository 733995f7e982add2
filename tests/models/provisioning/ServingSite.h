// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/server/ProvisioningShelf.h"

#include <QList>

/// A site as the server's tests and its benchmark serve it: one phone of each vendor, each with a
/// user, all with secrets that a search finds.
namespace ServingSite {

struct Served {
    QString model;
    QString mac;
    QByteArray file; ///< as the phone itself asks for it
    QByteArray agent;
    QByteArray type;
    bool isNameless = false; ///< its address ends with the token
};

inline QList<Served> phones()
{
    using namespace Qt::StringLiterals;
    const QByteArray text("text/plain; charset=utf-8");
    const QByteArray xml("text/xml; charset=utf-8");
    return {
        { u"yealink-T54"_s, u"00-15-65-AA-BB-01"_s, "001565aabb01.cfg",
            "Yealink SIP-T54W 96.86.0.15 00:15:65:aa:bb:01", text, true },
        { u"snom-D785"_s, u"00-04-13-AA-BB-02"_s, "000413AABB02.xml",
            "Mozilla/4.0 (compatible; snomD785-SIP 10.1.33.33 1.0 000413AABB02)", xml },
        { u"fanvil-X5U"_s, u"0C-38-3E-AA-BB-03"_s, "0c383eaabb03.cfg",
            "Fanvil X5U 2.12.16.17 0c383eaabb03", text },
        { u"nethesis-NPX5"_s, u"E0-E6-56-AA-BB-04"_s, "e0e656aabb04.cfg",
            "Nethesis NP-X5 2.12.23 e0e656aabb04", text },
        { u"gigaset-Maxwell3"_s, u"7C-2F-80-AA-BB-05"_s, "7C2F80AABB05.xml",
            "Maxwell 3/42.245.00.000.000;7C2F80AABB05", xml },
        { u"gigaset-P850"_s, u"58-9E-C6-AA-BB-06"_s, "589ec6aabb06.xml",
            "Mozilla/4.0 (compatible; Gigaset P850-SIP 10.1.0.0 589EC6AABB06)", xml },
        { u"sangoma-S405"_s, u"00-50-58-AA-BB-07"_s, "cfg005058aabb07.xml",
            "Sangoma S405 3.0.4.72 005058aabb07", xml, true },
        { u"akuvox-SPR50P"_s, u"0C-11-05-AA-BB-08"_s, "0c1105aabb08.cfg",
            "Akuvox SP-R50P 50.0.6.104 0c:11:05:aa:bb:08", text },
    };
}

inline QList<QByteArray> secrets()
{
    return { "Geheim.Konto.", "Geheim.Admin", "Geheim.User", "Geheim.Ldap" };
}

inline Site site(const QList<Served>& served = phones())
{
    using namespace Qt::StringLiterals;
    Site made;
    made.name = u"serving"_s;
    made.pbx.host = u"pbx.example.net"_s;
    made.parameters.defaults = { { u"adminpw"_s, u"Geheim.Admin"_s },
        { u"userpw"_s, u"Geheim.User"_s }, { u"ldap_server"_s, u"ldap.example.net"_s },
        { u"ldap_user"_s, u"cn=reader"_s }, { u"ldap_password"_s, u"Geheim.Ldap"_s } };
    int number = 0;
    for (const Served& one : served) {
        User user;
        user.username = u"user%1"_s.arg(++number);
        user.name = u"Person %1"_s.arg(number);
        user.extension = QString::number(1000 + number);
        Phone phone;
        phone.id = u"phone-%1"_s.arg(number);
        phone.mac = MacAddress::parse(one.mac).value_or(MacAddress());
        phone.model = one.model;
        phone.user = user.username;
        phone.parameters.insert(u"account_password_1"_s, u"Geheim.Konto.%1"_s.arg(number));
        made.users.append(user);
        made.phones.append(phone);
    }
    return made;
}

/// @param turn of another turn they are others
inline QByteArray token(bool isFirst, int phone, int turn = 0)
{
    return (isFirst ? "f1" : "5ec0d") + QByteArray::number(turn).rightJustified(7, 'a')
        + QByteArray::number(phone).rightJustified(isFirst ? 23 : 20, 'b');
}

inline QHash<QString, PhoneTokens> tokens(const Site& site)
{
    QHash<QString, PhoneTokens> made;
    for (int i = 0; i < site.phones.size(); ++i)
        made.insert(site.phones.at(i).id,
            PhoneTokens { Secret(token(true, i)), Secret(token(false, i)), false });
    return made;
}

inline QByteArray path(bool isFirst, int phone, const QByteArray& file)
{
    return "/provisioning/" + token(isFirst, phone) + '/' + file;
}

} // namespace ServingSite
