// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesListCommand.h"

#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;

void PhonesListCommand::start()
{
    if (options().words().size() != 3)
        return badUsage(u"phones list SITE"_s);
    withPhonesOnly([this](const Site& site) { list(site); });
}

void PhonesListCommand::list(const Site& site)
{
    const auto extensions = DeviceNumbering(site).all();
    for (const Phone& phone : site.phones)
        say(phone, extensions.value(phone.mac));
    if (site.phones.isEmpty())
        output().message(tr("There is no phone in %1 yet.").arg(site.name));
    done(0);
}
