// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/PortUsers.h"

#include "models/phones/DeviceNumbering.h"

#include <algorithm>

namespace PortUsers {

const User* userOf(const Site& site, const QString& extension)
{
    if (extension.isEmpty())
        return nullptr;
    const QString main = DeviceNumbering::mainOf(extension);
    const User* deriving = nullptr;
    for (const User& user : site.users) {
        if (user.extension == extension)
            return &user;
        if (!main.isEmpty() && user.extension == main)
            deriving = &user;
    }
    return deriving;
}

QString nextExtension(const Site& site, const User& user)
{
    const DeviceNumbering numbering(site);
    const auto phones = std::max<qsizetype>(1, numbering.phonesOf(user.username).size());
    const QStringList numbers = numbering.numbers(user.username, phones + 1);
    return numbers.size() > phones ? numbers.last() : QString();
}

} // namespace PortUsers
