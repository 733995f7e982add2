// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/PhonesRenderCommand.h"

#include "app/ctl/PhonesAddress.h"
#include "models/discovery/NeighbourTable.h"

using namespace Qt::StringLiterals;

void PhonesRenderCommand::start()
{
    const bool isOfSite = word(1) == u"standing";
    if (options().words().size() != (isOfSite ? 3 : 4))
        return badUsage(
            isOfSite ? u"phones standing SITE"_s : u"phones %1 SITE PHONE"_s.arg(word(1)));
    withCatalog([this] {
        withStore([this] { withSite(word(2), true, [this](const Site& site) { prepare(site); }); });
    });
}

void PhonesRenderCommand::prepare(const Site& site)
{
    const auto base = PhonesAddress::base(options(), site, NeighbourTable::create()->subnets());
    if (!base)
        return fail(base.error());
    m_desk = std::make_unique<ProvisioningDesk>(store(), sharedCatalog());
    if (const Status prepared = m_desk->prepare(site, *base); !prepared)
        return fail(prepared.error());
    if (word(1) == u"standing")
        return tellStanding(site);
    const auto named = phonesNamed(site, { word(3) });
    if (!named)
        return fail(named.error());
    const Phone& phone = *site.phone(named->first());
    word(1) == u"render" ? render(phone) : renew(phone);
}

void PhonesRenderCommand::render(const Phone& phone)
{
    const auto plan = m_desk->plan(phone.id);
    const auto bytes = plan ? m_desk->configuration(phone.id) : tl::unexpected(plan.error());
    if (!bytes)
        return fail(bytes.error());
    const QString path = options().value(u"output"_s);
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, phone.mac.hyphens() },
        { u"state"_s, u"done"_s }, { u"model"_s, plan->model.id },
        { u"configuration"_s, QString::fromUtf8(Redactor::redact(*bytes, plan->secrets())) } };
    if (path.isEmpty()) {
        output().raw(*bytes);
    } else if (const Status written = writeFile(path, *bytes, true); !written) {
        return fail(written.error());
    } else {
        event.insert(u"file"_s, path);
        output().message(tr("%1 written; it holds passwords.").arg(path));
    }
    output().event(event);
    done(0);
}

void PhonesRenderCommand::renew(const Phone& phone)
{
    if (const Status renewed = m_desk->renewTokens(phone.id); !renewed)
        return fail(renewed.error());
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, phone.mac.hyphens() },
        { u"state"_s, u"done"_s } });
    output().message(
        tr("%1 has new tokens: what it has now opens nothing any more.").arg(phone.mac.hyphens()));
    done(0);
}

void PhonesRenderCommand::tellStanding(const Site& site)
{
    for (const Phone& phone : site.phones) {
        const PhoneStanding standing = m_desk->standing(phone.id);
        const auto contact = m_desk->contact(phone.id);
        const auto taken = m_desk->taken(phone.id);
        QJsonObject event { { u"event"_s, u"phone"_s }, { u"subject"_s, phone.mac.hyphens() },
            { u"model"_s, phone.model }, { u"standing"_s, phoneStandingName(standing) } };
        QString text = phone.mac.hyphens() + u"  "_s + phoneStandingText(standing);
        if (contact) {
            event.insert(u"at"_s, contact->at.toString(Qt::ISODate));
            event.insert(u"address"_s, contact->address);
            event.insert(u"agent"_s, contact->agent);
            event.insert(u"firmware"_s, contact->firmware);
            event.insert(u"file"_s, contact->file);
            event.insert(u"status"_s, contact->status);
            text += u"  %1  %2  %3"_s.arg(
                contact->at.toLocalTime().toString(Qt::ISODate), contact->address, contact->agent);
        }
        if (taken)
            event.insert(u"taken_at"_s, taken->at.toString(Qt::ISODate));
        output().event(event, text);
    }
    done(0);
}
