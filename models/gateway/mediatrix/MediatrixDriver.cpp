// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/mediatrix/MediatrixDriver.h"

#include "models/gateway/mediatrix/MediatrixDialect.h"
#include "models/gateway/mediatrix/MediatrixFormat.h"
#include "models/gateway/PlanPieces.h"
#include "models/site/SiteRules.h"

using namespace Qt::StringLiterals;

namespace {

const QString templateFile = u":/templates/mediatrix/dgw.mustache"_s;
constexpr int firstSipPort = 5060;
constexpr int commonMappings = 2; ///< National and ZeroPlus stand before those of the trunks

/// A time zone as POSIX writes it: CET-1CEST-2,M3.5.0/02:00:00,M10.5.0/03:00:00
QString posixZone(int standardSeconds, bool hasDst)
{
    static const QMap<int, QString> letters { { 0, u"W"_s }, { 3600, u"C"_s }, { 7200, u"E"_s } };
    // POSIX counts west of Greenwich, and leaves out a zero after the hour.
    const auto west = [](int seconds) {
        QString text = clockOffset(-seconds);
        text.replace(u"+"_s, QString()).replace(u":00"_s, QString());
        return text.replace(QRegularExpression(u"^(-?)0(?=\\d)"_s), u"\\1"_s);
    };
    const QString letter = letters.value(standardSeconds);
    const QString standard = letter.isEmpty() ? u"STD"_s : letter + u"ET"_s;
    if (!hasDst)
        return standard + west(standardSeconds);
    const QString summer = letter.isEmpty() ? u"DST"_s : letter + u"EST"_s;
    return standard + west(standardSeconds) + summer + west(standardSeconds + 3600)
        + u",M3.5.0/%1:00,M10.5.0/%2:00"_s.arg(
            clockTime(1, standardSeconds), clockTime(1, standardSeconds + 3600));
}

/// "24" of 255.255.255.0; a mask that is none is reported with the values.
QString prefixOf(const QString& netmask)
{
    return SiteRules::subnetOf(u"192.0.2.1"_s, netmask).section(u'/', 1);
}

QString portName(const GatewayPlan::Port& port) { return u"Bri%1"_s.arg(port.index + 1); }

/// Fills the template's values from the plan of one gateway.
class MediatrixValues {
public:
    explicit MediatrixValues(const GatewayPlan& plan)
        : m_plan(plan)
        , m_used(plan.usedPorts(PortKind::Bri))
    {
        for (const QString& list : { u"ports"_s, u"trunks"_s, u"routes"_s })
            m_values.declareList(list);
        addGeneral();
        addNetwork();
        addAccess();
        for (const GatewayPlan::Port& port : m_plan.ports(PortKind::Bri))
            addPort(port);
        for (int i = 0; i < m_used.size(); ++i)
            addTrunk(i);
        addRoutes();
    }

    [[nodiscard]] const TemplateValues& values() const { return m_values; }

private:
    void addGeneral()
    {
        m_values.set(u"model"_s, m_plan.model().id);
        m_values.set(u"time_zone"_s,
            posixZone(m_plan.standardOffsetSeconds(), m_plan.hasEuropeanSummerTime()));
        m_values.turn(u"is_italian"_s, m_plan.site().country == u"IT");
        m_values.turn(u"has_clock"_s, !m_used.isEmpty());
        m_values.set(u"clock"_s, m_used.isEmpty() ? u"-"_s : portName(m_used.first()));
    }

    void addNetwork()
    {
        const Pbx& pbx = m_plan.site().pbx;
        const bool hasProxy = m_plan.proxy().value != m_plan.pbx().value;
        m_values.set(u"address"_s, m_plan.address());
        m_values.set(u"prefix"_s, { prefixOf(m_plan.netmask().value), m_plan.netmask().path });
        m_values.set(u"gateway"_s, m_plan.router());
        m_values.set(u"dns"_s, m_plan.dns());
        m_values.set(u"ntp"_s, m_plan.ntp());
        m_values.set(u"pbx"_s, m_plan.pbx());
        m_values.turn(u"has_proxy"_s, hasProxy);
        m_values.set(u"proxy"_s, m_plan.proxy());
        m_values.set(u"tftp"_s, pbx.address.isEmpty() ? m_plan.pbx().value : pbx.address,
            u"site.pbx.address"_s);
    }

    void addAccess()
    {
        const bool hasPassword = !m_plan.loginPassword().value.isEmpty();
        const TemplateValues::Text none { u"-"_s, {} };
        const GatewayPlan::Value user = m_plan.loginUser();
        m_values.turn(u"has_password"_s, hasPassword);
        m_values.set(u"login_user"_s,
            user.value.isEmpty() ? TemplateValues::Text { u"admin"_s, user.path } : user);
        m_values.set(u"login_password"_s, hasPassword ? m_plan.loginPassword() : none);
    }

    void addPort(const GatewayPlan::Port& port)
    {
        TemplateValues& v = m_values.append(u"ports"_s);
        v.set(u"port"_s, portName(port));
        v.turn(u"is_used"_s, port.isUsed);
        v.set(u"admin_state"_s, port.isUsed ? u"Unlocked"_s : u"Locked"_s); // "Locked" is assumed
        v.set(u"connection"_s,
            port.isUsed && port.port->protocol == u"pmp" ? u"PointToMultiPoint"_s
                                                         : u"PointToPoint"_s);
    }

    static QString sipName(int trunk) { return u"nethvoice%1"_s.arg(trunk + 1); }
    static QString cutName(int trunk) { return u"cutprefix%1"_s.arg(trunk + 1); }

    void addTrunk(int trunk)
    {
        const GatewayPlan::Port& port = m_used[trunk];
        TemplateValues& v = m_values.append(u"trunks"_s);
        v.set(u"row"_s, QString::number(trunk + 1));
        v.set(u"mapping_row"_s, QString::number(commonMappings + trunk + 1));
        v.set(u"sip"_s, sipName(trunk));
        v.set(u"sip_port"_s, QString::number(firstSipPort + trunk));
        v.set(u"trunk_port"_s, portName(port));
        v.set(u"cut"_s, cutName(trunk));
        v.set(u"trunk_number"_s, trunkNumber(port));
        v.set(u"user"_s, PlanPieces::userOf(port));
        v.set(u"secret"_s, port.field(port.port->password.reveal(), "password"));
    }

    void addRoutes()
    {
        for (int i = 0; i < m_used.size(); ++i)
            addRoute(isdn(i), sip(i), u"National"_s, nullptr);
        for (int i = 0; i < m_used.size(); ++i)
            addRoute(sip(i), isdn(i), cutName(i), &m_used[i]);
        for (int i = 1; i < m_used.size(); ++i)
            addRoute(sip(0), isdn(i), cutName(i), &m_used[i]);
    }

    void addRoute(const QString& source, const QString& destination, const QString& mapping,
        const GatewayPlan::Port* byNumber)
    {
        TemplateValues& v = m_values.append(u"routes"_s);
        v.set(u"route"_s, QString::number(++m_routes));
        v.set(u"source"_s, source);
        v.set(u"destination"_s, destination);
        v.set(u"mapping"_s, mapping);
        v.turn(u"is_by_number"_s, byNumber != nullptr);
        v.set(u"route_number"_s,
            byNumber ? trunkNumber(*byNumber) : GatewayPlan::Value { u"-"_s, {} });
    }

    [[nodiscard]] QString isdn(int trunk) const { return u"isdn-"_s + portName(m_used[trunk]); }
    [[nodiscard]] static QString sip(int trunk) { return u"sip-"_s + sipName(trunk); }
    static GatewayPlan::Value trunkNumber(const GatewayPlan::Port& port)
    {
        return port.field(port.port->trunkNumber, "trunk_number");
    }

    const GatewayPlan& m_plan;
    const QList<GatewayPlan::Port> m_used;
    TemplateValues m_values;
    int m_routes = 0;
};

} // namespace

QString MediatrixDriver::family() const { return u"mediatrix-dgw"_s; }

Result<QByteArray> MediatrixDriver::render(
    const Site& site, const Gateway& gateway, const Catalog& catalog) const
{
    const auto plan = GatewayPlan::of(site, gateway, catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const Status status = PlanPieces::check(*plan); !status)
        return tl::unexpected(status.error());
    if (const auto mask = plan->netmask(); !mask.value.isEmpty() && prefixOf(mask.value).isEmpty())
        return fail(ErrorCode::BadAddress, mask.path, mask.value);
    // A backslash would be read as the beginning of something else.
    const auto text = renderTemplate(templateFile, MediatrixValues(*plan).values(),
        [](const QString& value) { return PlanPieces::quotedRefusal(value, u"\\"_s); });
    if (!text)
        return tl::unexpected(text.error());
    return PlanPieces::linesOf(*text, "\r\n");
}

QString MediatrixDriver::fileName(const Gateway& gateway) const
{
    return PlanPieces::fileStem(gateway) + u".cfg"_s;
}

const ConfigFormat& MediatrixDriver::format() const
{
    static const MediatrixFormat format;
    return format;
}

const Dialect& MediatrixDriver::dialect() const
{
    static const Dialect dialect = mediatrixDialect();
    return dialect;
}

QList<UploadWay> MediatrixDriver::ways() const
{
    return {
        { Door::Ssh, Transfer::Pull, u"confirmed: NethVoice 8 scripts"_s },
        { Door::Ssh, Transfer::Parameters, u"assumed"_s },
    };
}

QList<QByteArray> MediatrixDriver::lines(const QByteArray& configuration) const
{
    QList<QByteArray> out = GatewayDriver::lines(configuration);
    out.removeAll("Scm.RestartRequiredServices");
    return out;
}

QList<QByteArray> MediatrixDriver::questions(const QByteArray& configuration) const
{
    return MediatrixFormat().names(configuration);
}

QList<QByteArray> MediatrixDriver::linesBack(
    const QByteArray& planned, const QByteArray& backup) const
{
    QList<QByteArray> out = MediatrixFormat().linesBack(planned, backup);
    out.removeAll("Scm.RestartRequiredServices");
    return out;
}

/// Only the rows the plan knows are asked for; a table it empties may have held others.
QString MediatrixDriver::lostBy(const QByteArray& planned) const
{
    for (const QByteArray& line : planned.split('\n'))
        if (line.trimmed().endsWith(".DeleteAllRows"))
            return QString::fromUtf8(line.trimmed());
    return {};
}

/// What a device shows instead of a password must not become the password.
QByteArray MediatrixDriver::adopted(const QByteArray& backup, const QString&) const
{
    return MediatrixFormat().withoutMasked(backup);
}
