// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/TrinityDriver.h"

#include "models/gateway/GatewayPlan.h"
#include "models/gateway/patton/TrinityDialect.h"

using namespace Qt::StringLiterals;

namespace {

const QString templateFile = u":/templates/patton/trinity.mustache"_s;

/// Fills the template's values from the plan of one gateway.
class TrinityValues {
public:
    explicit TrinityValues(const GatewayPlan& plan)
        : m_plan(plan)
    {
        addClock();
        addNetwork();
        addAccess();
        addKinds();
        addPorts();
    }

    [[nodiscard]] const TemplateValues& values() const { return m_values; }

private:
    void addClock()
    {
        const int standard = m_plan.standardOffsetSeconds();
        m_values.set(u"clock_offset"_s, clockOffset(standard));
        m_values.turn(u"has_dst"_s, m_plan.hasEuropeanSummerTime());
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
        const bool isFxo = m_plan.model().portCount(PortKind::Fxo) > 0;
        const bool hasIsdn = !m_plan.usedPorts(PortKind::Bri).isEmpty()
            || !m_plan.usedPorts(PortKind::Pri).isEmpty();
        m_values.turn(u"is_fxo"_s, isFxo);
        m_values.turn(u"has_isdn"_s, hasIsdn);
        m_values.turn(u"has_trunks"_s, !m_plan.usedPorts(PortKind::Fxo).isEmpty() || hasIsdn);
        m_values.turn(u"is_tls"_s, m_plan.isTls());
        m_values.set(u"sip_port"_s, m_plan.isTls() ? u"5061"_s : u"5060"_s);
        m_values.set(u"from_sip_table"_s, isFxo ? u"to_fxo"_s : u"to_isdn"_s);
    }

    void addPorts()
    {
        m_values.declareList(u"ports"_s);
        m_values.declareList(u"clocks"_s);
        m_values.declareList(u"unused_ports"_s);
        for (const GatewayPlan::Port& port : m_plan.ports())
            port.isUsed ? addPort(port) : addUnused(port);
    }

    void addPort(const GatewayPlan::Port& planned)
    {
        const GatewayPort& port = *planned.port;
        const bool isFxo = port.kind == PortKind::Fxo;
        TemplateValues& v = m_values.append(u"ports"_s);
        const QString n = twoDigits(planned.index);
        v.set(u"index"_s, QString::number(planned.index));
        v.set(u"trunk_number"_s, planned.field(port.trunkNumber, "trunk_number"));
        v.set(u"username"_s, planned.field(port.username, "username"));
        v.set(u"password"_s, planned.field(port.password.reveal(), "password"));
        v.set(u"line_interface"_s, (isFxo ? u"IF_FXO_"_s : u"IF_ISDN_"_s) + n);
        v.set(u"sip_interface"_s, u"IF_SIP_"_s + n);
        v.set(u"sip_gateway"_s, u"GW_SIP_"_s + n);
        v.set(u"sip_gateway_interface"_s, u"IF_GW_SIP_"_s + n);
        v.set(u"hunt_group"_s, u"HUNT_"_s + n);
        v.set(u"auth_service"_s, u"AUTH_"_s + n);
        v.set(u"location_service"_s, u"LOC_"_s + n);
        v.set(u"local_port"_s, QString::number((m_plan.isTls() ? 5061 : 5060) + 2 * planned.index));
        v.turn(u"is_isdn_port"_s, !isFxo);
        v.turn(u"is_fxo_port"_s, isFxo);
        v.turn(u"is_bri_port"_s, port.kind == PortKind::Bri);
        v.turn(u"is_pri_port"_s, port.kind == PortKind::Pri);
        // Values only some kinds have: the sections of the others are left out.
        v.set(u"line_number"_s, planned.field(isFxo ? port.number : u"-"_s, "number"));
        v.set(u"protocol"_s,
            planned.field(port.protocol.isEmpty() ? u"pp"_s : port.protocol, "protocol"));
        if (!isFxo)
            addClockSource(planned);
    }

    void addClockSource(const GatewayPlan::Port& port)
    {
        TemplateValues& clock = m_values.append(u"clocks"_s);
        clock.set(u"clock_index"_s, QString::number(++m_clocks));
        clock.turn(u"is_bri_clock"_s, port.kind == PortKind::Bri);
        clock.set(u"clock_port_index"_s, QString::number(port.index));
    }

    void addUnused(const GatewayPlan::Port& port)
    {
        TemplateValues& unused = m_values.append(u"unused_ports"_s);
        unused.set(
            u"unused_kind"_s, port.kind == PortKind::Pri ? u"e1t1"_s : portKindName(port.kind));
        unused.set(u"unused_index"_s, QString::number(port.index));
    }

    const GatewayPlan& m_plan;
    TemplateValues m_values;
    int m_clocks = 0;
};

} // namespace

QString TrinityDriver::family() const { return u"patton-trinity"_s; }

Result<QByteArray> TrinityDriver::render(
    const Site& site, const Gateway& gateway, const Catalog& catalog) const
{
    const auto plan = GatewayPlan::of(site, gateway, catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    return written(templateFile, TrinityValues(*plan).values());
}

const Dialect& TrinityDriver::dialect() const
{
    static const Dialect dialect = trinityDialect();
    return dialect;
}

QList<UploadWay> TrinityDriver::ways() const
{
    return {
        { Door::Ssh, Transfer::StartupFile, u"assumed"_s },
        { Door::Telnet, Transfer::StartupFile, u"confirmed: NethVoice 8 scripts"_s },
        { Door::Ssh, Transfer::Statements, u"assumed"_s },
        { Door::Telnet, Transfer::Statements, u"assumed"_s },
    };
}
