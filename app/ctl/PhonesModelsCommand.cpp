// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesModelsCommand.h"

#include "models/provisioning/ParameterCommands.h"

#include <algorithm>

using namespace Qt::StringLiterals;

void PhonesModelsCommand::start()
{
    const auto count = options().words().size();
    if (word(1) == u"models" && count == 3)
        return withPhonesOnly([this](const Site& site) { list(site); });
    if (word(1) == u"copy-model" && count == 4 && options().isSet(u"name"_s))
        return withPhones([this](Site site) { copy(std::move(site)); });
    if (word(1) == u"remove-model" && count == 4)
        return withPhones([this](Site site) { removeModel(std::move(site)); });
    badUsage(u"phones models SITE | phones copy-model SITE MODEL --name TEXT | "
             "phones remove-model SITE MODEL"_s);
}

void PhonesModelsCommand::list(const Site& site)
{
    for (const CustomPhoneModel& model : site.phoneModels) {
        const auto phones = std::count_if(site.phones.begin(), site.phones.end(),
            [&](const Phone& phone) { return phone.model == model.id; });
        output().event({ { u"event"_s, u"phone_model"_s }, { u"subject"_s, model.id },
                           { u"base"_s, model.base }, { u"name"_s, model.name },
                           { u"phones"_s, qint64(phones) } },
            u"%1  %2  %3  %4"_s.arg(model.id, -36)
                .arg(model.base, -20)
                .arg(phones, 4)
                .arg(model.name));
    }
    done(0);
}

void PhonesModelsCommand::copy(Site site)
{
    const auto id
        = ParameterCommands::copyModel(site, catalog(), word(3), options().value(u"name"_s));
    if (!id)
        return fail(id.error());
    keep(std::move(site), PhoneCommands::Name::CopyModel, {}, { { u"model"_s, *id } });
}

void PhonesModelsCommand::removeModel(Site site)
{
    if (const Status removed = ParameterCommands::removeModel(site, word(3)); !removed)
        return fail(removed.error());
    keep(std::move(site), PhoneCommands::Name::RemoveModel, {}, { { u"model"_s, word(3) } });
}
