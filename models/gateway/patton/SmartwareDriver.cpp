// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/SmartwareDriver.h"

#include "models/gateway/GatewayPlan.h"
#include "models/gateway/patton/SmartwareDialect.h"

using namespace Qt::StringLiterals;

namespace {

const QString templateFile = u":/templates/patton/smartware.mustache"_s;
constexpr int firstSipPort = 5060;

/// Models with a second Ethernet port, a LAN of its own that nobody asked for: it is shut.
/// Source: NethVoice 7 gateway templates, which give it an address.
bool hasLanPort(const GatewayModel& model)
{
    static const QRegularExpression models(u"^(4552|46)"_s);
    return models.match(model.id).hasMatch();
}

QString portWord(PortKind kind) { return kind == PortKind::Pri ? u"e1t1"_s : portKindName(kind); }

/// Fills the template's values from the plan of one gateway.
class SmartwareValues {
public:
    explicit SmartwareValues(const GatewayPlan& plan)
        : m_plan(plan)
    {
        addClock();
        addNetwork();
        addAccess();
        addKinds();
        for (const QString& list : { u"isdn"_s, u"fxo"_s, u"fxs"_s, u"trunks"_s, u"clocks"_s,
                 u"credentials"_s, u"unused_ports"_s })
            m_values.declareList(list);
        for (const GatewayPlan::Port& port : m_plan.ports())
            addPort(port);
    }

    [[nodiscard]] const TemplateValues& values() const { return m_values; }
    /// The second of two ports with one SIP user; nothing tells the PBX which of them calls.
    [[nodiscard]] const std::optional<Error>& fault() const { return m_fault; }

private:
    void addClock()
    {
        const int standard = m_plan.standardOffsetSeconds();
        m_values.set(u"clock_offset"_s, clockOffset(standard));
        m_values.turn(u"has_dst"_s, m_plan.hasEuropeanSummerTime());
        // Unlike Trinity: the whole offset in summer, and the hour before the day.
        m_values.set(u"dst_offset"_s, clockOffset(standard + 3600));
        m_values.set(u"dst_begin"_s, clockTime(1, standard));
        m_values.set(u"dst_end"_s, clockTime(1, standard + 3600));
    }

    void addNetwork()
    {
        m_values.set(u"address"_s, m_plan.address());
        m_values.set(u"netmask"_s, m_plan.netmask());
        m_values.set(u"gateway"_s, m_plan.router());
        m_values.set(u"dns"_s, m_plan.dns());
        m_values.set(u"ntp"_s, m_plan.ntp());
        m_values.set(u"pbx"_s, m_plan.pbx());
        m_values.set(u"proxy"_s, m_plan.proxy());
        m_values.turn(u"has_proxy"_s, m_plan.proxy().value != m_plan.pbx().value);
        m_values.turn(u"has_lan_port"_s, hasLanPort(m_plan.model()));
    }

    void addAccess()
    {
        const bool hasPassword = !m_plan.loginPassword().value.isEmpty();
        m_values.turn(u"has_password"_s, hasPassword);
        // Without a password the lines are left out; the values must still be there.
        const TemplateValues::Text none { u"-"_s, {} };
        m_values.set(u"login_user"_s, hasPassword ? m_plan.loginUser() : none);
        m_values.set(u"login_password"_s, hasPassword ? m_plan.loginPassword() : none);
    }

    void addKinds()
    {
        const GatewayModel& model = m_plan.model();
        const auto hasUsed = [this](PortKind kind) { return !m_plan.usedPorts(kind).isEmpty(); };
        m_values.turn(u"is_analog"_s,
            model.portCount(PortKind::Fxs) > 0 || model.portCount(PortKind::Fxo) > 0);
        m_values.turn(
            u"is_isdn"_s, model.portCount(PortKind::Bri) > 0 || model.portCount(PortKind::Pri) > 0);
        m_values.turn(u"is_pri"_s, model.portCount(PortKind::Pri) > 0);
        const bool hasTrunks
            = hasUsed(PortKind::Fxo) || hasUsed(PortKind::Bri) || hasUsed(PortKind::Pri);
        m_values.turn(u"has_fxs"_s, hasUsed(PortKind::Fxs));
        m_values.turn(u"has_trunks"_s, hasTrunks);
        m_values.turn(u"has_users"_s, hasTrunks || hasUsed(PortKind::Fxs));
        // The telephones' gateway comes after those of all trunk ports, used or not.
        const auto trunkPorts = m_plan.ports().size() - model.portCount(PortKind::Fxs);
        m_values.set(u"fxs_sip_port"_s, QString::number(firstSipPort + 2 * trunkPorts));
    }

    void addPort(const GatewayPlan::Port& planned)
    {
        const int trunk = planned.kind == PortKind::Fxs ? 0 : m_trunkPorts++;
        if (!planned.isUsed)
            addUnused(planned);
        else if (planned.kind == PortKind::Fxs)
            addFxs(planned);
        else
            addTrunk(planned, firstSipPort + 2 * trunk);
    }

    void addTrunk(const GatewayPlan::Port& planned, int sipPort)
    {
        const GatewayPort& port = *planned.port;
        const bool isFxo = port.kind == PortKind::Fxo;
        // One set of names for every place that holds a part of this port's chain.
        const QString name = portKindName(port.kind).toUpper() + u'_' + twoDigits(planned.index);
        const auto user = planned.field(port.username, "username");
        addCredential(user, planned.field(port.password.reveal(), "password"));
        for (const QString& list : { u"trunks"_s, isFxo ? u"fxo"_s : u"isdn"_s }) {
            TemplateValues& v = m_values.append(list);
            v.set(u"name"_s, name);
            v.set(u"index"_s, QString::number(planned.index));
            v.set(u"trunk_number"_s, planned.field(port.trunkNumber, "trunk_number"));
            v.set(u"user"_s, user);
            v.set(u"sip_port"_s, QString::number(sipPort));
            v.turn(u"is_fxo_trunk"_s, isFxo);
            if (isFxo)
                v.set(u"line_number"_s, planned.field(port.number, "number"));
            else
                addIsdn(planned, v);
        }
        if (!isFxo)
            addClockSource(planned);
    }

    static void addIsdn(const GatewayPlan::Port& planned, TemplateValues& v)
    {
        const bool isPri = planned.kind == PortKind::Pri;
        v.set(u"port_word"_s, portWord(planned.kind));
        v.turn(u"is_pri_port"_s, isPri);
        // Point to multipoint is what a port does untold.
        v.turn(u"is_pp"_s, !isPri && planned.port->protocol != u"pmp");
    }

    void addFxs(const GatewayPlan::Port& planned)
    {
        const auto extension = planned.field(planned.port->extension, "extension");
        addCredential(extension, planned.field(planned.port->password.reveal(), "password"));
        TemplateValues& v = m_values.append(u"fxs"_s);
        v.set(u"name"_s, u"FXS_"_s + twoDigits(planned.index));
        v.set(u"index"_s, QString::number(planned.index));
        v.set(u"extension"_s, extension);
    }

    void addCredential(const GatewayPlan::Value& user, const GatewayPlan::Value& secret)
    {
        if (m_users.contains(user.value) && !user.value.isEmpty() && !m_fault)
            m_fault = Error(ErrorCode::DuplicateName, user.path, user.value);
        m_users.append(user.value);
        TemplateValues& v = m_values.append(u"credentials"_s);
        v.set(u"credential_user"_s, user);
        v.set(u"credential_secret"_s, secret);
    }

    void addClockSource(const GatewayPlan::Port& port)
    {
        TemplateValues& clock = m_values.append(u"clocks"_s);
        clock.set(u"clock_index"_s, QString::number(++m_clocks));
        clock.set(u"clock_kind"_s, portWord(port.kind));
        clock.set(u"clock_port_index"_s, QString::number(port.index));
    }

    void addUnused(const GatewayPlan::Port& port)
    {
        TemplateValues& unused = m_values.append(u"unused_ports"_s);
        unused.set(u"unused_kind"_s, portWord(port.kind));
        unused.set(u"unused_index"_s, QString::number(port.index));
    }

    const GatewayPlan& m_plan;
    TemplateValues m_values;
    QStringList m_users;
    std::optional<Error> m_fault;
    int m_trunkPorts = 0;
    int m_clocks = 0;
};

} // namespace

QString SmartwareDriver::family() const { return u"patton-smartware"_s; }

Result<QByteArray> SmartwareDriver::render(
    const Site& site, const Gateway& gateway, const Catalog& catalog) const
{
    const auto plan = GatewayPlan::of(site, gateway, catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const QStringList& known = plan->model().transports; !known.contains(plan->transport()))
        return fail(
            ErrorCode::ValueNotAllowed, plan->path() + u".transport"_s, known.join(u", "_s));
    const SmartwareValues values(*plan);
    if (values.fault())
        return tl::unexpected(*values.fault());
    return written(templateFile, values.values());
}

const Dialect& SmartwareDriver::dialect() const
{
    static const Dialect dialect = smartwareDialect();
    return dialect;
}

QList<UploadWay> SmartwareDriver::ways() const
{
    return {
        { Door::Telnet, Transfer::StartupFile, u"confirmed: Elastix EndpointPatton"_s },
        { Door::Telnet, Transfer::Statements, u"assumed"_s },
        { Door::Ssh, Transfer::StartupFile, u"assumed"_s },
        { Door::Ssh, Transfer::Statements, u"assumed"_s },
    };
}
