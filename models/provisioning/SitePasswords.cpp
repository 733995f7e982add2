// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/SitePasswords.h"

#include "models/core/RandomSecret.h"

using namespace Qt::StringLiterals;

namespace {

// what menus and web pages of all vendors take; the account's is 130 bits
constexpr int adminLength = 12;
constexpr int userLength = 8;
constexpr int accountLength = 26;

bool fillPassword(QMap<QString, QString>& values, const QString& name, int length, bool isRenewing)
{
    const auto present = values.value(name);
    if (!isRenewing && !present.isEmpty() && present != "-"_L1)
        return false;
    values.insert(name, randomTypedPassword(length).reveal());
    return true;
}

} // namespace

SitePasswords::Made SitePasswords::fill(Site& site, bool isRenewing)
{
    Made made;
    auto& defaults = site.parameters.defaults;
    made.admin = fillPassword(defaults, u"adminpw"_s, adminLength, isRenewing);
    made.user = fillPassword(defaults, u"userpw"_s, userLength, isRenewing);
    for (Phone& phone : site.phones)
        if (!phone.user.isEmpty()
            && fillPassword(phone.parameters, u"account_password_1"_s, accountLength, isRenewing))
            ++made.accounts;
    return made;
}
