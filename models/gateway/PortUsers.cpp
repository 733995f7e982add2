// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/PortUsers.h"

#include "models/site/SiteRules.h"

#include <algorithm>

namespace PortUsers {

const User* userOf(const Site& site, const QString& extension)
{
    if (extension.isEmpty())
        return nullptr;
    const User* deriving = nullptr;
    for (const User& user : site.users) {
        if (user.extension == extension)
            return &user;
        const auto all = SiteRules::deviceExtensions(user.extension, SiteRules::maximumDevices);
        // With one number taken the ninth, 98+main, makes up for it.
        if (all.contains(extension)
            || SiteRules::deviceExtensions(user.extension, SiteRules::maximumDevices, all.mid(1, 1))
                   .contains(extension))
            deriving = &user;
    }
    return deriving;
}

QString nextExtension(const Site& site, const User& user)
{
    const auto phones = std::max<qsizetype>(1,
        std::count_if(site.phones.begin(), site.phones.end(),
            [&](const Phone& phone) { return phone.user == user.username; }));
    const QStringList all = SiteRules::deviceExtensions(
        user.extension, int(phones) + 1, SiteRules::takenExtensions(site, user.extension));
    return all.size() > phones ? all.last() : QString();
}

} // namespace PortUsers
