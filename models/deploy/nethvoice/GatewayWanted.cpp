// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/GatewayWanted.h"

#include "models/deploy/nethvoice/GatewayObjects.h"
#include "models/gateway/GatewayPlan.h"
#include "models/gateway/PortUsers.h"
#include "models/phones/DeviceNumbering.h"

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView encryptingWord = " TLS "_L1;

class WantedGateway {
public:
    WantedGateway(
        const Site& site, const Gateway& gateway, const Catalog& catalog, const NethVoiceState& now)
        : m_site(site)
        , m_gateway(gateway)
        , m_now(now)
        , m_model(catalog.gatewayModel(gateway.model))
        , m_family(m_model ? catalog.gatewayFamily(m_model->family) : nullptr)
        , m_plan(GatewayPlan::of(site, gateway, catalog))
    {
    }

    void addTo(PbxWanted& wanted)
    {
        const auto mac = MacAddress::parse(m_gateway.mac);
        m_object = { u"gateway"_s, mac ? mac->colons() : m_gateway.name, {}, { u"secrets"_s } };
        const Status status = mac
            ? work()
            : fail(ErrorCode::MissingValue, m_plan ? m_plan->mac().path : m_gateway.name);
        if (!status)
            wanted.refusals.insert(m_object.id(), status.error());
        else
            wanted.objects.append(m_object);
    }

private:
    Status work()
    {
        if (!m_plan || !m_family)
            return fail(ErrorCode::UnknownModel, m_gateway.name, m_gateway.model);
        m_existing = GatewayObjects::byKey(m_now, m_object.key);
        for (const Status& step : { fillModel(), fillAddresses(), fillExtensions() })
            if (!step)
                return step;
        fillTrunks();
        fillSecrets();
        return {};
    }

    /// With TLS the PBX has a model of its own where it writes the file; the others speak it
    /// anyway.
    [[nodiscard]] QString modelThere() const
    {
        const QJsonObject models = m_now.object(u"manufacturers");
        QString plain;
        QString secured;
        for (const QJsonValue& each : models) {
            if (NethVoiceRows::text(each["manufacturer"_L1]) != m_family->vendor)
                continue;
            const QString name = NethVoiceRows::text(each["model"_L1]);
            if (name.compare(m_model->id, Qt::CaseInsensitive) == 0)
                plain = name;
            if (name.compare(m_model->id + "TLS"_L1, Qt::CaseInsensitive) == 0)
                secured = name;
        }
        return m_plan->isTls() && !secured.isEmpty() ? secured : plain;
    }

    Status fillModel()
    {
        const QString model = modelThere();
        if (model.isEmpty())
            return fail(ErrorCode::PbxFeatureAbsent, m_object.id(), m_model->name);
        m_object.fields.insert(u"model"_s, model);
        // The PBX encrypts the extensions of a gateway with that word in its name.
        const bool isEncrypting = m_plan->isTls() && m_model->portCount(PortKind::Fxs) > 0;
        QString name = m_gateway.name;
        if (isEncrypting && !name.contains(encryptingWord))
            name += encryptingWord + m_model->id;
        if (!m_existing || m_existing->value(u"name"_s).contains(encryptingWord) != isEncrypting)
            m_object.fields.insert(u"name"_s, name);
        return {};
    }

    Status fillAddresses()
    {
        const GatewayPlan::Value address = m_plan->address();
        if (address.value.isEmpty())
            return fail(ErrorCode::MissingValue, address.path);
        m_object.fields.insert(u"address"_s, address.value);
        if (m_existing) // they stand in the PBX's own file only, which is not what is uploaded
            return {};
        for (const auto& [field, value] : { std::pair { u"netmask"_s, m_plan->netmask() },
                 std::pair { u"router"_s, m_plan->router() },
                 std::pair { u"pbx"_s, m_plan->pbx() } }) {
            if (value.value.isEmpty())
                return fail(ErrorCode::MissingValue, value.path);
            m_object.fields.insert(field, value.value);
        }
        return {};
    }

    /// Of whom the device behind a port is one more.
    [[nodiscard]] QString mainOf(const QString& extension) const
    {
        if (const User* user = PortUsers::userOf(m_site, extension))
            return user->extension;
        for (const QString& main : { extension, DeviceNumbering::mainOf(extension) })
            if (!NethVoiceRows::userOfMain(m_now, main).isEmpty())
                return main;
        return {};
    }

    /// Those in use only: a port without an extension makes the PBX delete others' devices.
    Status fillExtensions()
    {
        QStringList mains;
        const auto ports = GatewayWanted::assignedPorts(m_gateway);
        for (const GatewayPort* port : ports) {
            mains.append(mainOf(port->extension));
            if (mains.last().isEmpty())
                return fail(ErrorCode::PbxLinkMissing, m_object.id(), port->extension);
        }
        m_object.fields.insert(u"fxs"_s, GatewayObjects::joined(mains));
        return {};
    }

    void fillTrunks()
    {
        QStringList types;
        QStringList numbers;
        const auto isdn = GatewayWanted::statedPorts(m_gateway, PortKind::Bri);
        for (const GatewayPort* port : isdn)
            types.append(port->protocol.isEmpty() ? u"pp"_s : port->protocol);
        const auto fxo = GatewayWanted::statedPorts(m_gateway, PortKind::Fxo);
        for (const GatewayPort* port : fxo)
            numbers.append(port->number);
        const auto pri = GatewayWanted::statedPorts(m_gateway, PortKind::Pri).size();
        m_object.fields.insert(u"isdn"_s, GatewayObjects::joined(types));
        m_object.fields.insert(u"fxo"_s, GatewayObjects::joined(numbers));
        m_object.fields.insert(u"pri"_s, pri > 0 ? QString::number(pri) : QString());
    }

    /// The site's where it states one; else as the PBX made it.
    void fillSecrets()
    {
        QStringList secrets;
        if (m_existing)
            secrets = GatewayObjects::splitSecrets(
                GatewayObjects::objectOf(m_now, *m_existing).fields.value(u"secrets"_s));
        if (m_existing && secrets.isEmpty())
            return; // the PBX does not tell them
        qsizetype at = 0;
        bool isStated = m_existing.has_value();
        for (const PortKind kind : { PortKind::Bri, PortKind::Pri, PortKind::Fxo }) {
            const auto ports = GatewayWanted::statedPorts(m_gateway, kind);
            for (const GatewayPort* port : ports) {
                if (at >= secrets.size())
                    secrets.append(QString());
                if (!port->password.isEmpty())
                    secrets[at] = port->password.reveal();
                isStated = isStated || !port->password.isEmpty();
                ++at;
            }
        }
        if (isStated && at > 0)
            m_object.fields.insert(u"secrets"_s, GatewayObjects::joinedSecrets(secrets.first(at)));
    }

    const Site& m_site;
    const Gateway& m_gateway;
    const NethVoiceState& m_now;
    const GatewayModel* m_model;
    const GatewayFamily* m_family;
    Result<GatewayPlan> m_plan;
    PbxObject m_object;
    std::optional<GatewayObjects::Row> m_existing;
};

} // namespace

QList<const GatewayPort*> GatewayWanted::statedPorts(const Gateway& gateway, PortKind kind)
{
    QList<const GatewayPort*> ports;
    for (const GatewayPort& port : gateway.ports)
        if (port.kind == kind)
            ports.append(&port);
    return ports;
}

QList<const GatewayPort*> GatewayWanted::assignedPorts(const Gateway& gateway)
{
    auto ports = statedPorts(gateway, PortKind::Fxs);
    ports.removeIf([](const GatewayPort* port) { return port->extension.isEmpty(); });
    return ports;
}

PbxWanted GatewayWanted::of(const Site& site, const Catalog& catalog, const NethVoiceState& now)
{
    PbxWanted wanted;
    for (const Gateway& gateway : site.gateways)
        WantedGateway(site, gateway, catalog, now).addTo(wanted);
    return wanted;
}
