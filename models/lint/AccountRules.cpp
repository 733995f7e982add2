// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/LintRule.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Long enough, and beginning as numbers do: geographic 0, mobile 3, or a country.
bool looksLikePhoneNumber(const QString& text)
{
    static const QRegularExpression form(u"^(?:\\+[1-9]|0|3)[0-9]{6,14}\\z"_s);
    return form.match(text).hasMatch();
}

void userNumberSwapped(const LintedTrunk& t, LintReport& report)
{
    const QString& number = t.trunk.number;
    if (!number.isEmpty() && looksLikePhoneNumber(t.trunk.username)
        && !looksLikePhoneNumber(number))
        report.add(t.path(u"username"_s), { t.trunk.username, number },
            t.fix([](Trunk& trunk) { std::swap(trunk.username, trunk.number); }));
}

bool hasBlankAround(const QString& text) { return text != text.trimmed(); }

/// What is pasted brings blanks along, which no field shows and no registrar forgives.
void blankInCredentials(const LintedTrunk& t, LintReport& report)
{
    for (const auto& [name, member] : { std::pair { u"username"_s, &Trunk::username },
             std::pair { u"auth_user"_s, &Trunk::authUser } })
        if (hasBlankAround(t.trunk.*member))
            report.add(t.path(name), { name },
                t.fix([field = member](Trunk& trunk) { trunk.*field = (trunk.*field).trimmed(); }));
    if (hasBlankAround(t.trunk.password.reveal()))
        report.add(t.path(u"password"_s), { u"password"_s }, t.fix([](Trunk& trunk) {
            trunk.password = Secret(trunk.password.reveal().trimmed());
        }));
}

void userWithDomain(const LintedTrunk& t, LintReport& report)
{
    const QString& user = t.trunk.username;
    const auto at = user.indexOf(u'@');
    const qsizetype begin = user.startsWith(u"sip:"_s) ? 4 : 0;
    if (at > begin)
        report.add(t.path(u"username"_s), { user, user.sliced(begin, at - begin) },
            t.fix([plain = user.sliced(begin, at - begin)](
                      Trunk& trunk) { trunk.username = plain; }));
}

/// The gateway port that logs in as this trunk.
const GatewayPort* gatewayPortOf(const LintedTrunk& t)
{
    for (const Gateway& gateway : t.all.site.gateways)
        for (const GatewayPort& port : gateway.ports)
            if (port.kind != PortKind::Fxs && port.username == t.trunk.username)
                return &port;
    return nullptr;
}

void inboundWithoutGateway(const LintedTrunk& t, LintReport& report)
{
    if (t.plan.mode == u"inbound" && !t.trunk.username.isEmpty() && !gatewayPortOf(t))
        // Without any gateway in the plan, it is one that somebody else looks after.
        report.add(t.all.site.gateways.isEmpty() ? LintSeverity::Hint : LintSeverity::Warning,
            t.path(u"username"_s), { t.trunk.username });
}

void inboundPasswordDiffers(const LintedTrunk& t, LintReport& report)
{
    const GatewayPort* port = t.plan.mode == u"inbound" ? gatewayPortOf(t) : nullptr;
    if (port && !port->password.isEmpty() && !t.trunk.password.isEmpty()
        && !(port->password == t.trunk.password))
        report.add(t.path(u"password"_s), { t.trunk.username },
            t.fix([password = port->password](Trunk& trunk) { trunk.password = password; }));
}

} // namespace

QList<LintRule> LintRules::account()
{
    return {
        { "user_number_swapped", LintSeverity::Warning, userNumberSwapped },
        { "blank_in_credentials", LintSeverity::Warning, blankInCredentials },
        { "user_with_domain", LintSeverity::Warning, userWithDomain },
        { "inbound_without_gateway", LintSeverity::Warning, inboundWithoutGateway },
        { "inbound_password_differs", LintSeverity::Error, inboundPasswordDiffers },
    };
}
