// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/checks/TemplateUnderTest.h"

#include "models/catalog/ProviderWriter.h"
#include "models/trunk/TrunkTemplates.h"

using namespace Qt::StringLiterals;

namespace {

/// Only what he was given by the provider: everything else is the template's to say.
Trunk customerOf(const Provider& entry, const TrunkPlan& plan)
{
    Trunk trunk;
    trunk.name = plan.name.isEmpty() ? entry.id : plan.name;
    trunk.provider = entry.id;
    trunk.providerEntry = ProviderWriter::compact(entry);
    trunk.mode = TrunkTemplates::modeOf(entry);
    trunk.username = plan.username;
    trunk.password = plan.password;
    trunk.number = plan.number;
    trunk.channels = plan.channels;
    if (plan.origin(u"auth_user"_s) == TrunkPlan::Origin::Typed)
        trunk.authUser = plan.authUser;
    for (const NumberBlock& block : plan.numbers)
        trunk.numbers.append(block.text());
    return trunk;
}

} // namespace

Result<TemplateUnderTest> TemplateUnderTest::of(const CertificationRequest& request)
{
    const TrunkPlan& plan = request.trunk;
    if (request.entry.isEmpty() && !plan.provider)
        return fail(ErrorCode::InputMissing, u"entry"_s);
    if (request.entry.isEmpty())
        return TemplateUnderTest { *plan.provider, customerOf(*plan.provider, plan) };
    const auto entry = ProviderWriter::read(request.entry);
    if (!entry) {
        const Error first = entry.error().value(0);
        return fail(ErrorCode::TemplateFaulty, first.subject.section(u'/', -1), first.detail);
    }
    return TemplateUnderTest { *entry, customerOf(*entry, plan) };
}

Site TemplateUnderTest::site(const QString& pbx) const
{
    Site site;
    site.name = entry.name;
    site.pbx.kind = pbx;
    site.pbx.host = u"pbx.example.net"_s;
    site.pbx.address = u"192.0.2.10"_s;
    site.network.subnet = u"192.0.2.0/24"_s;
    site.trunks = { trunk };
    return site;
}
