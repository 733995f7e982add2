// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/PlanPieces.h"

#include "models/core/MacAddress.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// An empty value is MissingValue, which the template reports where it is needed.
Status checkNumber(const GatewayPlan::Value& number, const QRegularExpression& allowed)
{
    if (number.value.isEmpty() || allowed.match(number.value).hasMatch())
        return {};
    return fail(ErrorCode::ValueNotAllowed, number.path, u"'%1': 0-9"_s.arg(number.value));
}

Status checkNumbers(const GatewayPlan::Port& planned)
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    static const QRegularExpression dialable(u"^\\+?[0-9]+$"_s);
    const GatewayPort& port = *planned.port;
    if (port.kind == PortKind::Fxs)
        return checkNumber(planned.field(port.extension, "extension"), digits);
    if (const Status status = checkNumber(planned.field(port.trunkNumber, "trunk_number"), digits);
        !status)
        return status;
    return checkNumber(planned.field(port.number, "number"), dialable);
}

} // namespace

QString PlanPieces::fileStem(const Gateway& gateway)
{
    const auto mac = MacAddress::parse(gateway.mac);
    return mac ? mac->plain() : u"gateway"_s;
}

GatewayPlan::Value PlanPieces::userOf(const GatewayPlan::Port& planned)
{
    const GatewayPort& port = *planned.port;
    if (port.kind == PortKind::Fxs)
        return planned.field(port.extension, "extension");
    return port.username.isEmpty() ? planned.field(port.trunkNumber, "trunk_number")
                                   : planned.field(port.username, "username");
}

Status PlanPieces::check(const GatewayPlan& plan)
{
    if (const QStringList& known = plan.model().transports; !known.contains(plan.transport()))
        return fail(ErrorCode::ValueNotAllowed, plan.path() + u".transport"_s, known.join(u", "_s));
    QSet<QString> users;
    for (const GatewayPlan::Port& port : plan.ports()) {
        if (!port.isUsed)
            continue;
        if (const Status status = checkNumbers(port); !status)
            return status;
        const GatewayPlan::Value user = userOf(port);
        if (!user.value.isEmpty() && users.contains(user.value))
            return fail(ErrorCode::DuplicateName, user.path, user.value);
        users.insert(user.value);
    }
    return {};
}

QString PlanPieces::quotedRefusal(const QString& value, const QString& alsoForbidden)
{
    for (const QChar c : value)
        if (c < u' ' || c > u'~' || c == u'"' || alsoForbidden.contains(c))
            return u"'%1': A-Z a-z 0-9 . _ - ! # $ %"_s.arg(c);
    return {};
}

QByteArray PlanPieces::linesOf(const QString& text, const QByteArray& lineEnd)
{
    QByteArray out;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        out += line.toUtf8() + lineEnd;
    return out;
}
