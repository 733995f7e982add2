// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CatalogCommand.h"

#include "models/catalog/ProviderStandingText.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonObject standingFields(const Provider& provider, const QDate& today, QJsonObject fields)
{
    fields.insert(u"standing"_s, providerStandingName(provider.standing(today)));
    if (!provider.certification)
        return fields;
    const ProviderCertification& proof = *provider.certification;
    fields.insert(u"tested_on"_s, proof.testedOn.toString(Qt::ISODate));
    fields.insert(u"expires_on"_s, proof.expiresOn.toString(Qt::ISODate));
    fields.insert(u"plan"_s, u"%1/%2"_s.arg(proof.plan).arg(proof.planVersion));
    fields.insert(u"percent"_s, proof.percent);
    fields.insert(u"tested_by"_s, proof.by);
    return fields;
}

} // namespace

void CatalogCommand::start()
{
    static const QStringList kinds { u"providers"_s, u"phones"_s, u"gateways"_s, u"parameters"_s };
    if (options().words().size() != 2 || !kinds.contains(word(1)))
        return badUsage(u"catalog "_s + kinds.join(u'|')
            + u"|probe|update|revert|export|key|trust|keys|distrust"_s);
    withCatalog([this] { list(); });
}

void CatalogCommand::list()
{
    if (word(1) == u"providers")
        listProviders();
    else if (word(1) == u"phones")
        listPhones();
    else if (word(1) == u"gateways")
        listGateways();
    else
        listParameters();
    done(0);
}

void CatalogCommand::row(const QString& event, const QString& id, const QString& name,
    QJsonObject fields, const QString& facts)
{
    const QString wanted = options().value(u"search"_s);
    const QString all = id + u' ' + name + u' ' + facts;
    if (!all.contains(wanted, Qt::CaseInsensitive))
        return;
    fields.insert(u"event"_s, event);
    fields.insert(u"id"_s, id);
    fields.insert(u"name"_s, name);
    output().event(fields, u"%1  %2  %3"_s.arg(id, -22).arg(name, -28).arg(facts));
}

void CatalogCommand::listProviders()
{
    for (const Provider& p : catalog().providers()) {
        const Source* source = catalog().sourceOf(u"providers"_s, p.sourceIds, {});
        row(u"provider"_s, p.id, p.name,
            standingFields(p, QDate::currentDate(),
                { { u"certified"_s, p.isCertified }, { u"host"_s, p.host }, { u"port"_s, p.port },
                    { u"transport"_s, p.transport }, { u"registrar"_s, p.registrar },
                    { u"registers"_s, p.isRegistering },
                    { u"codecs"_s, QJsonArray::fromStringList(p.codecs) }, { u"dtmf"_s, p.dtmf },
                    { u"credentials"_s, QJsonArray::fromStringList(p.credentials) },
                    { u"source"_s, source ? source->title : QString() },
                    { u"date"_s, source ? source->date : QString() } }),
            u"%1:%2/%3  %4"_s.arg(p.host).arg(p.port).arg(
                p.transport, providerStandingText(p, QDate::currentDate())));
    }
}

void CatalogCommand::listPhones()
{
    for (const PhoneModel& m : catalog().phoneModels())
        row(u"phone_model"_s, m.id, m.name,
            { { u"vendor"_s, m.vendor }, { u"line_keys"_s, m.lineKeys },
                { u"soft_keys"_s, m.softKeys }, { u"expansion_modules"_s, m.expansionModules },
                { u"keys_per_module"_s, m.keysPerModule } },
            u"%1/%2/%3x%4"_s.arg(m.lineKeys)
                .arg(m.softKeys)
                .arg(m.expansionModules)
                .arg(m.keysPerModule));
}

void CatalogCommand::listGateways()
{
    for (const GatewayModel& m : catalog().gatewayModels()) {
        QJsonObject ports;
        QStringList facts;
        for (auto it = m.ports.begin(); it != m.ports.end(); ++it) {
            ports.insert(portKindName(it.key()), it.value());
            facts.append(u"%1 %2"_s.arg(it.value()).arg(portKindName(it.key()).toUpper()));
        }
        facts.append(m.transports.join(u'/'));
        facts.append(m.state);
        row(u"gateway_model"_s, m.id, m.name,
            { { u"family"_s, m.family }, { u"ports"_s, ports }, { u"state"_s, m.state },
                { u"transports"_s, QJsonArray::fromStringList(m.transports) } },
            facts.join(u", "_s));
    }
}

void CatalogCommand::listParameters()
{
    for (const Parameter& p : catalog().parameters())
        row(u"parameter"_s, p.name, p.description.in(options().language()),
            { { u"group"_s, p.group }, { u"type"_s, p.type }, { u"default"_s, p.defaultValue },
                { u"levels"_s, QJsonArray::fromStringList(p.levels) } },
            p.group);
}
