// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/patton/TrinityDriver.h"

#include "models/gateway/patton/TrinityDialect.h"
#include "models/render/Template.h"
#include "models/site/SiteRules.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QString templateFile = u":/templates/patton/trinity.mustache"_s;

/// A blank ends a word, quotes and backslashes are syntax, '?' asks for help even inside a line.
QString refusal(const QString& value)
{
    static const QString forbidden = u" \t\r\n\"'\\?"_s;
    for (const QChar c : value) {
        if (c < u'!' || c > u'~' || forbidden.contains(c))
            return u"'%1': A-Z a-z 0-9 . _ - ! # $ % & ( ) * + , / : ; < = > @ [ ] ^ { | } ~"_s.arg(
                c);
    }
    return {};
}

QString offset(int seconds)
{
    const QChar sign = seconds < 0 ? u'-' : u'+';
    const int minutes = qAbs(seconds) / 60;
    return u"%1%2:%3"_s.arg(sign)
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// The European Union changes at 01:00 UTC on the last Sundays of March and October
/// (Directive 2000/84/EC); other rules have no template and get the standard time.
bool hasEuropeanSummerTime(const QTimeZone& zone)
{
    const auto march = QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC);
    const auto october = QDateTime(QDate(2026, 10, 25), QTime(1, 0), Qt::UTC);
    return !zone.isDaylightTime(march.addSecs(-60)) && zone.isDaylightTime(march)
        && zone.isDaylightTime(october.addSecs(-60)) && !zone.isDaylightTime(october);
}

QString clockTime(int utcHour, int offsetSeconds)
{
    return QTime(utcHour, 0).addSecs(offsetSeconds).toString(u"HH:mm"_s);
}

/// One blank line before each outermost block, none elsewhere: sections left out leave no holes.
QByteArray tidied(const QString& text)
{
    QByteArray out;
    bool wasIndented = false;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        const bool isIndented = lines[i].startsWith(u' ');
        const bool opensBlock = lines.value(i + 1).startsWith(u' ');
        if (!isIndented && (wasIndented || opensBlock) && !out.isEmpty())
            out += '\n';
        out += lines[i].toUtf8() + '\n';
        wasIndented = isIndented;
    }
    return out;
}

QString twoDigits(int n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); }

QString pathOf(const Site& site, const Gateway& gateway)
{
    for (qsizetype i = 0; i < site.gateways.size(); ++i)
        if (site.gateways[i].name == gateway.name)
            return u"gateways[%1]"_s.arg(i);
    return u"gateways"_s;
}

/// Fills the template's values from one gateway of a site.
class TrinityValues {
public:
    TrinityValues(const Site& site, const Gateway& gateway, const GatewayModel& model)
        : m_site(site)
        , m_gateway(gateway)
        , m_model(model)
        , m_path(pathOf(site, gateway))
        , m_transport(gateway.transport.isEmpty() ? model.transports.value(0) : gateway.transport)
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
        const QTimeZone zone(m_site.timezone.toUtf8());
        const int standard
            = zone.standardTimeOffset(QDateTime(QDate(2026, 1, 15), QTime(), Qt::UTC));
        m_values.set(u"clock_offset"_s, offset(standard));
        const bool hasDst = hasEuropeanSummerTime(zone);
        m_values.turn(u"has_dst"_s, hasDst);
        m_values.set(u"dst_begin"_s, clockTime(1, standard));
        m_values.set(u"dst_end"_s, clockTime(1, standard + 3600));
    }

    void addNetwork()
    {
        const auto own
            = [&](const char* field) { return m_path + u'.' + QLatin1StringView(field); };
        m_values.set(u"address"_s, m_gateway.address, own("address"));
        m_values.set(u"netmask"_s,
            firstOf({ m_gateway.netmask, SiteRules::netmaskOf(m_site.network.subnet) }),
            own("netmask"));
        m_values.set(
            u"gateway"_s, firstOf({ m_gateway.gateway, m_site.network.gateway }), own("gateway"));
        m_values.set(u"dns"_s, firstOf({ m_gateway.dns, m_site.network.dns.value(0) }), own("dns"));
        m_values.set(u"ntp"_s,
            firstOf({ m_gateway.ntp, m_site.network.ntp, m_site.pbx.address, m_site.pbx.host }),
            own("ntp"));
        m_values.set(u"pbx"_s, pbxHost(), u"site.pbx.host"_s);
        m_values.set(u"proxy"_s, firstOf({ m_site.pbx.proxy, pbxHost() }), u"site.pbx.proxy"_s);
    }

    void addAccess()
    {
        const bool hasPassword = !m_gateway.login.password.isEmpty();
        m_values.turn(u"has_password"_s, hasPassword);
        // Without a password the lines are left out; the values must still be there.
        m_values.set(u"login_user"_s, hasPassword ? m_gateway.login.user : u"-"_s,
            m_path + u".login.user"_s);
        m_values.set(u"login_password"_s, hasPassword ? m_gateway.login.password.reveal() : u"-"_s,
            m_path + u".login.password"_s);
    }

    void addKinds()
    {
        const bool isFxo = m_model.portCount(PortKind::Fxo) > 0;
        m_values.turn(u"is_fxo"_s, isFxo);
        m_values.turn(u"has_isdn"_s, hasUsedIsdn());
        m_values.turn(u"is_tls"_s, isTls());
        m_values.set(u"sip_port"_s, isTls() ? u"5061"_s : u"5060"_s);
        m_values.set(u"from_sip_table"_s, isFxo ? u"to_fxo"_s : u"to_isdn"_s);
    }

    void addPorts()
    {
        m_values.declareList(u"ports"_s);
        m_values.declareList(u"clocks"_s);
        m_values.declareList(u"unused_ports"_s);
        for (auto it = m_model.ports.begin(); it != m_model.ports.end(); ++it) {
            int index = 0;
            for (qsizetype i = 0; i < m_gateway.ports.size(); ++i)
                if (m_gateway.ports[i].kind == it.key())
                    addPort(m_gateway.ports[i], u"%1.ports[%2]"_s.arg(m_path).arg(i), index++);
            for (; index < it.value(); ++index)
                addUnused(it.key(), index);
        }
    }

    void addPort(const GatewayPort& port, const QString& path, int index)
    {
        if (port.trunkNumber.isEmpty() && port.username.isEmpty() && port.number.isEmpty())
            return addUnused(port.kind, index);
        const bool isFxo = port.kind == PortKind::Fxo;
        TemplateValues& v = m_values.append(u"ports"_s);
        const QString n = twoDigits(index);
        v.set(u"index"_s, QString::number(index));
        v.set(u"trunk_number"_s, port.trunkNumber, path + u".trunk_number"_s);
        v.set(u"username"_s, port.username, path + u".username"_s);
        v.set(u"password"_s, port.password.reveal(), path + u".password"_s);
        v.set(u"line_interface"_s, (isFxo ? u"IF_FXO_"_s : u"IF_ISDN_"_s) + n);
        v.set(u"sip_interface"_s, u"IF_SIP_"_s + n);
        v.set(u"sip_gateway"_s, u"GW_SIP_"_s + n);
        v.set(u"sip_gateway_interface"_s, u"IF_GW_SIP_"_s + n);
        v.set(u"hunt_group"_s, u"HUNT_"_s + n);
        v.set(u"auth_service"_s, u"AUTH_"_s + n);
        v.set(u"location_service"_s, u"LOC_"_s + n);
        v.set(u"local_port"_s, QString::number((isTls() ? 5061 : 5060) + 2 * index));
        v.turn(u"is_isdn_port"_s, !isFxo);
        v.turn(u"is_fxo_port"_s, isFxo);
        v.turn(u"is_bri_port"_s, port.kind == PortKind::Bri);
        v.turn(u"is_pri_port"_s, port.kind == PortKind::Pri);
        // Values only some kinds have: the sections of the others are left out.
        v.set(u"line_number"_s, isFxo ? port.number : u"-"_s, path + u".number"_s);
        v.set(u"protocol"_s, port.protocol.isEmpty() ? u"pp"_s : port.protocol,
            path + u".protocol"_s);
        if (!isFxo)
            addClockSource(port.kind, index);
    }

    void addClockSource(PortKind kind, int index)
    {
        TemplateValues& clock = m_values.append(u"clocks"_s);
        clock.set(u"clock_index"_s, QString::number(++m_clocks));
        clock.turn(u"is_bri_clock"_s, kind == PortKind::Bri);
        clock.set(u"clock_port_index"_s, QString::number(index));
    }

    void addUnused(PortKind kind, int index)
    {
        TemplateValues& unused = m_values.append(u"unused_ports"_s);
        unused.set(u"unused_kind"_s, kind == PortKind::Pri ? u"e1t1"_s : portKindName(kind));
        unused.set(u"unused_index"_s, QString::number(index));
    }

    [[nodiscard]] bool isTls() const { return m_transport == u"tls"; }
    [[nodiscard]] QString pbxHost() const
    {
        return firstOf({ m_site.pbx.host, m_site.pbx.address });
    }
    [[nodiscard]] bool hasUsedIsdn() const
    {
        return std::any_of(m_gateway.ports.begin(), m_gateway.ports.end(), [](const auto& port) {
            return port.kind != PortKind::Fxo && !port.trunkNumber.isEmpty();
        });
    }
    static QString firstOf(const QStringList& candidates)
    {
        for (const QString& candidate : candidates)
            if (!candidate.isEmpty())
                return candidate;
        return {};
    }

    const Site& m_site;
    const Gateway& m_gateway;
    const GatewayModel& m_model;
    QString m_path;
    QString m_transport;
    TemplateValues m_values;
    int m_clocks = 0;
};

} // namespace

QString TrinityDriver::family() const { return u"patton-trinity"_s; }

Result<QByteArray> TrinityDriver::render(
    const Site& site, const Gateway& gateway, const Catalog& catalog) const
{
    const GatewayModel* model = catalog.gatewayModel(gateway.model);
    if (!model)
        return fail(ErrorCode::UnknownModel, gateway.name, gateway.model);
    QFile file(templateFile);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::TemplateInvalid, templateFile, file.errorString());
    const TrinityValues values(site, gateway, *model);
    const auto text = Template(templateFile, QString::fromUtf8(file.readAll()))
                          .render(values.values(), refusal);
    if (!text)
        return tl::unexpected(text.error());
    return tidied(*text);
}

QString TrinityDriver::fileName(const Gateway& gateway) const
{
    const auto mac = MacAddress::parse(gateway.mac);
    return (mac ? mac->plain() : u"gateway"_s) + u".cfg"_s;
}

const Dialect& TrinityDriver::dialect() const
{
    static const Dialect dialect = trinityDialect();
    return dialect;
}
