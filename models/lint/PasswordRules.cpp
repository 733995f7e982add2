// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/LintRule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// What scanners of the Internet try first.
bool isGuessedFirst(const QString& password)
{
    static const QStringList words { u"0000"_s, u"000000"_s, u"1111"_s, u"1234"_s, u"12345"_s,
        u"123456"_s, u"1234567"_s, u"12345678"_s, u"123456789"_s, u"admin"_s, u"administrator"_s,
        u"asterisk"_s, u"changeme"_s, u"default"_s, u"guest"_s, u"letmein"_s, u"pass"_s,
        u"passw0rd"_s, u"password"_s, u"qwerty"_s, u"root"_s, u"secret"_s, u"sip"_s, u"test"_s,
        u"user"_s, u"voip"_s };
    return words.contains(password.toLower());
}

bool isGuessable(const QString& password, const QStringList& names)
{
    return !password.isEmpty()
        && (isGuessedFirst(password) || names.contains(password, Qt::CaseInsensitive));
}

bool isTrunkGuessable(const LintedTrunk& t)
{
    return isGuessable(t.trunk.password.reveal(),
        { t.plan.username, t.plan.authUser, t.plan.number, t.trunk.name, t.trunk.provider });
}

const GatewayFamily* lintedFamilyOf(const Gateway& gateway, const Catalog& catalog)
{
    const GatewayModel* model = catalog.gatewayModel(gateway.model);
    return model ? catalog.gatewayFamily(model->family) : nullptr;
}

void factoryPassword(const LintedSite& all, LintReport& report)
{
    for (int i = 0; i < all.site.trunks.size(); ++i) {
        const LintedTrunk t { all, i, all.site.trunks[i], all.plans[i] };
        if (isTrunkGuessable(t))
            report.add(t.path(u"password"_s), { t.trunk.name });
    }
    const Pbx& pbx = all.site.pbx;
    if (isGuessable(pbx.password.reveal(), { pbx.user }))
        report.add(u"site.pbx.password"_s, { pbx.host });
    for (int i = 0; i < all.site.gateways.size(); ++i) {
        const Gateway& gateway = all.site.gateways[i];
        const GatewayFamily* family = lintedFamilyOf(gateway, all.catalog);
        const QString password = gateway.login.password.reveal();
        // A login that is not stated at all is not planned yet.
        const bool isFactory
            = family && !gateway.login.user.isEmpty() && password == family->defaultPassword;
        if (isFactory || isGuessable(password, { gateway.login.user }))
            report.add(u"gateways[%1].login.password"_s.arg(i), { gateway.name });
    }
}

/// Where else in the site a trunk's password serves; empty when nowhere.
QString otherUseOf(const LintedTrunk& t)
{
    const Secret& password = t.trunk.password;
    const Site& site = t.all.site;
    for (int i = 0; i < t.index; ++i)
        if (site.trunks[i].password == password)
            return site.trunks[i].name;
    if (site.pbx.password == password)
        return site.pbx.host.isEmpty() ? site.pbx.kind : site.pbx.host;
    for (const Gateway& gateway : site.gateways) {
        const bool isPorts
            = std::any_of(gateway.ports.begin(), gateway.ports.end(), [&](const GatewayPort& port) {
                  // Both ends of one registration share it.
                  const bool isSameAccount
                      = t.plan.mode == u"inbound" && port.username == t.trunk.username;
                  return port.password == password && !isSameAccount;
              });
        if (isPorts || gateway.login.password == password)
            return gateway.name;
    }
    return {};
}

void passwordReused(const LintedTrunk& t, LintReport& report)
{
    if (t.trunk.password.isEmpty())
        return;
    if (const QString other = otherUseOf(t); !other.isEmpty())
        report.add(t.path(u"password"_s), { other });
}

void passwordShort(const LintedTrunk& t, LintReport& report)
{
    constexpr qsizetype least = 8; // NIST SP 800-63B section 5.1.1.2
    const QString password = t.trunk.password.reveal();
    if (!password.isEmpty() && password.size() < least && !isTrunkGuessable(t))
        report.add(t.path(u"password"_s), { QString::number(least) });
}

} // namespace

QList<LintRule> LintRules::passwords()
{
    return {
        { "factory_password", LintSeverity::Warning, nullptr, factoryPassword },
        { "password_reused", LintSeverity::Warning, passwordReused },
        { "password_short", LintSeverity::Warning, passwordShort },
    };
}
