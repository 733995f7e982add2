// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunktest/TrunkTarget.h"

using namespace Qt::StringLiterals;

namespace {

/// "host", "host:port" or "[address]:port" of an outbound proxy.
SipTarget parsed(const QString& text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const bool hasPort = colon > 0 && (text.count(u':') == 1 || text[colon - 1] == u']');
    QString host = hasPort ? text.left(colon) : text;
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return { host, hasPort ? quint16(text.mid(colon + 1).toUInt()) : quint16(0), {} };
}

std::optional<SipTransport> statedTransport(const TrunkPlan& plan)
{
    if (plan.origin(u"transport"_s) == TrunkPlan::Origin::Default)
        return {};
    return sipTransportFromName(plan.transport);
}

/// The catalogue says where it usually is; only who types a port wants exactly that one.
quint16 statedPort(const TrunkPlan& plan)
{
    const bool isUsual = plan.port == (plan.transport == u"tls" ? 5061 : 5060);
    const bool isStated = plan.origin(u"port"_s) == TrunkPlan::Origin::Typed || !isUsual;
    return isStated ? quint16(plan.port) : quint16(0);
}

} // namespace

SipTarget TrunkTarget::of(const TrunkPlan& plan)
{
    SipTarget target = parsed(plan.outboundProxy);
    if (target.host.isEmpty())
        target = { plan.host, statedPort(plan), {} };
    target.transport = statedTransport(plan);
    return target;
}

std::optional<SipTarget> TrunkTarget::registrarOf(const TrunkPlan& plan)
{
    const bool isElsewhere = plan.isRegistering() && plan.outboundProxy.isEmpty()
        && plan.registrar.compare(plan.host, Qt::CaseInsensitive) != 0;
    if (!isElsewhere)
        return {};
    return SipTarget { plan.registrar, statedPort(plan), statedTransport(plan) };
}

QString TrunkTarget::askedUserOf(const TrunkPlan& plan)
{
    return plan.sipUser.isEmpty() ? plan.number : plan.sipUser;
}

SipAccount TrunkTarget::accountOf(const TrunkPlan& plan)
{
    SipAccount account;
    account.user = plan.sipUser.isEmpty() ? plan.username : plan.sipUser;
    account.domain = plan.registrar.isEmpty() ? plan.host : plan.registrar;
    account.authUser = plan.authUser;
    account.password = plan.password;
    account.realm = plan.realm;
    account.contactUser = plan.contactUser;
    account.registrar = plan.registrar;
    account.outboundProxy = plan.outboundProxy;
    account.expirySeconds = plan.expirySeconds;
    return account;
}

SipAccount TrunkTarget::callerOf(const TrunkPlan& plan)
{
    SipAccount caller = accountOf(plan);
    caller.user = plan.fromUser.isEmpty() ? caller.user : plan.fromUser;
    caller.domain = plan.fromDomain.isEmpty() ? caller.domain : plan.fromDomain;
    return caller;
}

SipAgentSetup TrunkTarget::setupOf(SipAgentSetup setup, const TrunkPlan& plan)
{
    const bool isNameTyped = plan.origin(u"verify_name"_s) == TrunkPlan::Origin::Typed;
    if (setup.verifyName.isEmpty() && isNameTyped)
        setup.verifyName = plan.verifyName;
    setup.secrets.append(plan.password);
    return setup;
}
