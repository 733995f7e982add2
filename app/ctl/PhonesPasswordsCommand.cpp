// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesPasswordsCommand.h"

#include "models/provisioning/SitePasswords.h"

using namespace Qt::StringLiterals;

void PhonesPasswordsCommand::start()
{
    if (options().words().size() != 3)
        return badUsage(u"phones passwords SITE [--renew]"_s);
    withCatalog([this] {
        withStore(
            [this] { withSite(word(2), true, [this](Site site) { make(std::move(site)); }); });
    });
}

void PhonesPasswordsCommand::make(Site site)
{
    const auto made = SitePasswords::fill(site, options().isSet(u"renew"_s));
    keep(std::move(site), PhoneCommands::Name::MakePasswords, {},
        { { u"admin"_s, made.admin }, { u"user"_s, made.user }, { u"accounts"_s, made.accounts } });
}
