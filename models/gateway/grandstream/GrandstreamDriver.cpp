// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/grandstream/GrandstreamDriver.h"

#include "models/core/MacAddress.h"
#include "models/gateway/grandstream/GrandstreamDialect.h"
#include "models/gateway/grandstream/GrandstreamFormat.h"
#include "models/gateway/grandstream/GrandstreamText.h"
#include "models/gateway/grandstream/GrandstreamWebWay.h"
#include "models/gateway/PlanPieces.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace {

QByteArray written(const QString& mac, const QList<GrandstreamParameters::Parameter>& parameters)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(u"gs_provision"_s);
    xml.writeAttribute(u"version"_s, u"1"_s);
    xml.writeTextElement(u"mac"_s, mac);
    xml.writeStartElement(u"config"_s);
    xml.writeAttribute(u"version"_s, u"1"_s);
    for (const auto& parameter : parameters)
        xml.writeTextElement(u'P' + QString::number(parameter.number), parameter.value);
    xml.writeEndDocument();
    return out;
}

bool isDialPlan(int number) { return number == 4200 || number == 4201; }

/// A character the console may take for the end of a value; null when there is none.
QChar cutAt(const QString& value)
{
    static const QString cutting = u" \t|{}"_s;
    for (const QChar c : value)
        if (cutting.contains(c))
            return c;
    return {};
}

QByteArray setLine(int number, const QString& value)
{
    return "set " + QByteArray::number(number) + ' ' + value.toUtf8();
}

QMap<int, QString> valuesOf(const QByteArray& configuration)
{
    const auto content = GrandstreamText::parsed(configuration);
    return content ? content->values : QMap<int, QString>();
}

} // namespace

GrandstreamDriver::GrandstreamDriver(GrandstreamProfile profile)
    : m_profile(profile)
    , m_dialect(grandstreamDialect(QLatin1StringView(profile.product)))
{
}

QString GrandstreamDriver::family() const { return QLatin1StringView(m_profile.family); }

Result<QByteArray> GrandstreamDriver::render(
    const Site& site, const Gateway& gateway, const Catalog& catalog) const
{
    const auto plan = GatewayPlan::of(site, gateway, catalog);
    if (!plan)
        return tl::unexpected(plan.error());
    if (const Status status = PlanPieces::check(*plan); !status)
        return tl::unexpected(status.error());
    const GatewayPlan::Value mac = plan->mac();
    if (mac.value.isEmpty())
        return fail(ErrorCode::MissingValue, mac.path);
    const auto parameters = GrandstreamParameters::of(*plan, m_profile);
    if (!parameters)
        return tl::unexpected(parameters.error());
    return written(mac.value, *parameters);
}

QString GrandstreamDriver::fileName(const Gateway& gateway) const
{
    const auto mac = MacAddress::parse(gateway.mac);
    return u"cfg%1.xml"_s.arg(mac ? mac->plain().toLower() : QString());
}

const ConfigFormat& GrandstreamDriver::format() const
{
    static const GrandstreamFormat format;
    return format;
}

const Dialect& GrandstreamDriver::dialect() const { return m_dialect; }

QList<UploadWay> GrandstreamDriver::ways() const
{
    return {
        { Door::Http, Transfer::Web, u"confirmed: HT802V2 and HT812V2 captures"_s },
        { Door::Ssh, Transfer::Parameters, u"confirmed: HT701 uploader; assumed over SSH"_s },
        { Door::Telnet, Transfer::Parameters, u"confirmed: HT701 uploader"_s },
        { Door::Ssh, Transfer::Pull, u"assumed"_s },
        { Door::Telnet, Transfer::Pull, u"assumed"_s },
    };
}

std::unique_ptr<GatewayWay> GrandstreamDriver::webWay(
    const GatewayRequest& request, Clock clock) const
{
    return std::make_unique<GrandstreamWebWay>(request, clock);
}

QList<QByteArray> GrandstreamDriver::lines(const QByteArray& configuration) const
{
    QList<QByteArray> out;
    const auto values = valuesOf(configuration);
    for (auto it = values.begin(); it != values.end(); ++it)
        if (!isDialPlan(it.key()))
            out.append(setLine(it.key(), it.value()));
    return out;
}

QList<QByteArray> GrandstreamDriver::questions(const QByteArray& configuration) const
{
    QList<QByteArray> out;
    const auto values = valuesOf(configuration);
    for (const int number : values.keys())
        if (!GrandstreamText::isSecret(number))
            out.append("get " + QByteArray::number(number));
    return out;
}

/// Passwords are in no backup: those of the configuration stay.
QList<QByteArray> GrandstreamDriver::linesBack(
    const QByteArray& planned, const QByteArray& backup) const
{
    static const QRegularExpression typed(u"^set (\\d+) ?"_s, QRegularExpression::MultilineOption);
    QList<QByteArray> out;
    const auto before = valuesOf(backup);
    // Lines as they are typed name their values as well as a file does.
    const QByteArray named = QString::fromUtf8(planned).replace(typed, u"\\1="_s).toUtf8();
    for (const int number : valuesOf(named).keys())
        if (before.contains(number) && !isDialPlan(number) && !GrandstreamText::isSecret(number)
            && cutAt(before.value(number)).isNull())
            out.append(setLine(number, before.value(number)));
    return out;
}

Status GrandstreamDriver::checkTyped(const QByteArray& configuration) const
{
    const auto values = valuesOf(configuration);
    for (auto it = values.begin(); it != values.end(); ++it)
        if (const QChar c = cutAt(it.value()); !c.isNull() && !isDialPlan(it.key()))
            return fail(
                ErrorCode::ValueNotAllowed, u'P' + QString::number(it.key()), u"'%1'"_s.arg(c));
    return {};
}

QByteArray GrandstreamDriver::adopted(const QByteArray& backup, const QString& mac) const
{
    static const QRegularExpression element(u"<mac>[^<]*</mac>"_s);
    const auto parsed = MacAddress::parse(mac);
    QString text = QString::fromUtf8(backup);
    if (parsed)
        text.replace(element, u"<mac>%1</mac>"_s.arg(parsed->plain()));
    return text.toUtf8();
}
