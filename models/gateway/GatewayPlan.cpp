// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/GatewayPlan.h"

#include "models/core/MacAddress.h"
#include "models/site/SiteRules.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const Site& site, const Gateway& gateway)
{
    for (qsizetype i = 0; i < site.gateways.size(); ++i)
        if (site.gateways[i].name == gateway.name)
            return u"gateways[%1]"_s.arg(i);
    return u"gateways"_s;
}

bool isUsed(const GatewayPort& port)
{
    return port.kind == PortKind::Fxs
        ? !port.extension.isEmpty()
        : !(port.trunkNumber.isEmpty() && port.username.isEmpty() && port.number.isEmpty());
}

QList<GatewayPlan::Port> portsOf(
    const Gateway& gateway, const GatewayModel& model, const QString& path)
{
    QList<GatewayPlan::Port> out;
    for (auto it = model.ports.begin(); it != model.ports.end(); ++it) {
        int index = 0;
        for (qsizetype i = 0; i < gateway.ports.size() && index < it.value(); ++i) {
            const GatewayPort& port = gateway.ports[i];
            if (port.kind == it.key())
                out.append(
                    { it.key(), index++, &port, u"%1.ports[%2]"_s.arg(path).arg(i), isUsed(port) });
        }
        for (; index < it.value(); ++index)
            out.append({ it.key(), index, nullptr, path + u".ports"_s, false });
    }
    return out;
}

} // namespace

GatewayPlan::Value GatewayPlan::Port::field(const QString& value, const char* name) const
{
    return { value, path + u'.' + QLatin1StringView(name) };
}

Result<GatewayPlan> GatewayPlan::of(
    const Site& site, const Gateway& gateway, const Catalog& catalog)
{
    GatewayPlan plan;
    plan.m_site = &site;
    plan.m_gateway = &gateway;
    plan.m_model = catalog.gatewayModel(gateway.model);
    if (!plan.m_model)
        return fail(ErrorCode::UnknownModel, gateway.name, gateway.model);
    plan.m_path = pathOf(site, gateway);
    plan.m_transport
        = gateway.transport.isEmpty() ? plan.m_model->transports.value(0) : gateway.transport;
    plan.m_ports = portsOf(gateway, *plan.m_model, plan.m_path);
    return plan;
}

QList<GatewayPlan::Port> GatewayPlan::ports(PortKind kind) const
{
    QList<Port> out;
    for (const Port& port : m_ports)
        if (port.kind == kind)
            out.append(port);
    return out;
}

QList<GatewayPlan::Port> GatewayPlan::usedPorts(PortKind kind) const
{
    QList<Port> out = ports(kind);
    out.removeIf([](const Port& port) { return !port.isUsed; });
    return out;
}

GatewayPlan::Value GatewayPlan::firstOf(const QStringList& candidates, const char* field) const
{
    Value value = pbxValue(candidates, field);
    value.path = m_path + u'.' + QLatin1StringView(field);
    return value;
}

GatewayPlan::Value GatewayPlan::pbxValue(const QStringList& candidates, const char* field) const
{
    Value value { {}, u"site.pbx."_s + QLatin1StringView(field) };
    for (const QString& candidate : candidates)
        if (value.value.isEmpty())
            value.value = candidate;
    return value;
}

GatewayPlan::Value GatewayPlan::address() const
{
    return firstOf({ m_gateway->address }, "address");
}

GatewayPlan::Value GatewayPlan::netmask() const
{
    return firstOf({ m_gateway->netmask, SiteRules::netmaskOf(m_site->network.subnet) }, "netmask");
}

GatewayPlan::Value GatewayPlan::router() const
{
    return firstOf({ m_gateway->gateway, m_site->network.gateway }, "gateway");
}

GatewayPlan::Value GatewayPlan::dns() const
{
    return firstOf({ m_gateway->dns, m_site->network.dns.value(0) }, "dns");
}

GatewayPlan::Value GatewayPlan::ntp() const
{
    const Pbx& pbx = m_site->pbx;
    return firstOf({ m_gateway->ntp, m_site->network.ntp, pbx.address, pbx.host }, "ntp");
}

GatewayPlan::Value GatewayPlan::pbx() const
{
    return pbxValue({ m_site->pbx.host, m_site->pbx.address }, "host");
}

GatewayPlan::Value GatewayPlan::proxy() const
{
    return pbxValue({ m_site->pbx.proxy, pbx().value }, "proxy");
}

GatewayPlan::Value GatewayPlan::mac() const
{
    const auto parsed = MacAddress::parse(m_gateway->mac);
    return firstOf({ parsed ? parsed->plain() : QString() }, "mac");
}

GatewayPlan::Value GatewayPlan::loginUser() const
{
    return { m_gateway->login.user, m_path + u".login.user"_s };
}

GatewayPlan::Value GatewayPlan::loginPassword() const
{
    return { m_gateway->login.password.reveal(), m_path + u".login.password"_s };
}

int GatewayPlan::standardOffsetSeconds() const
{
    return QTimeZone(m_site->timezone.toUtf8())
        .standardTimeOffset(QDateTime(QDate(2026, 1, 15), QTime(), Qt::UTC));
}

bool GatewayPlan::hasEuropeanSummerTime() const
{
    const QTimeZone zone(m_site->timezone.toUtf8());
    const auto march = QDateTime(QDate(2026, 3, 29), QTime(1, 0), Qt::UTC);
    const auto october = QDateTime(QDate(2026, 10, 25), QTime(1, 0), Qt::UTC);
    return !zone.isDaylightTime(march.addSecs(-60)) && zone.isDaylightTime(march)
        && zone.isDaylightTime(october.addSecs(-60)) && !zone.isDaylightTime(october);
}

Result<QString> renderTemplate(
    const QString& file, const TemplateValues& values, const Template::Check& check)
{
    QFile source(file);
    if (!source.open(QFile::ReadOnly))
        return fail(ErrorCode::TemplateInvalid, file, source.errorString());
    return Template(file, QString::fromUtf8(source.readAll())).render(values, check);
}

QString clockOffset(int seconds)
{
    const QChar sign = seconds < 0 ? u'-' : u'+';
    const int minutes = qAbs(seconds) / 60;
    return u"%1%2:%3"_s.arg(sign)
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString clockTime(int utcHour, int offsetSeconds)
{
    return QTime(utcHour, 0).addSecs(offsetSeconds).toString(u"HH:mm"_s);
}

QString twoDigits(int number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); }
