// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/site/Site.h"

/// A small site with phones, and errors as lines that can be compared.
namespace PhoneSite {

using namespace Qt::StringLiterals;

inline MacAddress mac(int number)
{
    return *MacAddress::parse(u"001565%1"_s.arg(number, 6, 16, QLatin1Char('0')));
}

inline Phone phone(int number, const QString& user = {}, const QString& model = {})
{
    Phone made;
    made.id = u"p%1"_s.arg(number);
    made.mac = mac(number);
    made.user = user;
    made.model = model;
    return made;
}

/// anna 201, bruno 202, carla without an extension, and a gateway with an FXS port.
inline Site plainSite(const QList<Phone>& phones = {})
{
    Site site;
    site.name = u"Rossi"_s;
    site.users = { { {}, u"anna"_s, u"Anna"_s, u"201"_s, {}, false },
        { {}, u"bruno"_s, u"Bruno"_s, u"202"_s, {}, false },
        { {}, u"carla"_s, u"Carla"_s, {}, {}, false } };
    Gateway gateway;
    gateway.name = u"fax"_s;
    gateway.mac = u"00:0B:82:01:02:03"_s;
    gateway.ports.resize(2);
    site.gateways = { gateway };
    site.phones = phones;
    return site;
}

inline QStringList codesOf(const QList<Error>& errors)
{
    QStringList codes;
    for (const Error& error : errors)
        codes.append(
            u"%1 %2 %3"_s.arg(errorCodeName(error.code), error.subject, error.detail).trimmed());
    return codes;
}

} // namespace PhoneSite
