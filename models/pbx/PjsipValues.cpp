// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pbx/PjsipValues.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString pjsipSpecial(const TrunkPlan& plan, const QString& keyword, const QString& otherwise = {})
{
    return plan.provider ? plan.provider->specialOptions.value(keyword, otherwise) : otherwise;
}

QString pjsipFromDomain(const TrunkPlan& plan)
{
    // An entry without one means it: the provider wants to see the PBX's address there.
    const bool isUnwanted
        = plan.provider && plan.origin(u"from_domain"_s) == TrunkPlan::Origin::Default;
    return isUnwanted ? QString() : plan.fromDomain;
}

QString pjsipProxy(const TrunkPlan& plan)
{
    if (plan.outboundProxy.isEmpty())
        return {};
    if (plan.provider && plan.origin(u"outbound_proxy"_s) == TrunkPlan::Origin::Catalogue)
        return plan.provider->outboundProxy;
    const QString transport
        = plan.transport == u"udp" ? QString() : u";transport="_s + plan.transport;
    return u"sip:"_s + plan.outboundProxy + transport + u";lr"_s;
}

/// The catalogue's names the host it is for, or has a word in its place.
void takeClientUri(PjsipValues& values, const TrunkPlan& plan)
{
    QString uri = pjsipSpecial(plan, u"client_uri"_s);
    if (uri.isEmpty())
        return;
    const QString rest = uri.section(u'@', 1);
    const QString host = rest.section(u':', 0, 0);
    if (host != plan.provider->host) {
        values.isClientUriIncomplete = plan.origin(u"from_domain"_s) != TrunkPlan::Origin::Typed;
        if (!values.isClientUriIncomplete)
            uri.replace(u'@' + host, u'@' + plan.fromDomain);
    }
    uri.replace(u"$USERNAME"_s, PjsipValues::uriUser(plan.username));
    uri.replace(u"$PHONE"_s, PjsipValues::uriUser(plan.number));
    values.clientUri = uri;
}

QString pjsipRegistration(const QString& mode)
{
    if (mode == u"register")
        return u"send"_s;
    return mode == u"inbound" ? u"receive"_s : u"none"_s;
}

QString pjsipAuthentication(const TrunkPlan& plan)
{
    if (plan.mode == u"register")
        return u"outbound"_s;
    if (plan.mode == u"inbound")
        return u"inbound"_s;
    return pjsipSpecial(plan, u"authentication"_s, u"off"_s);
}

/// The user in From takes the caller number's place: one that was asked for needs another header.
/// Of a listed provider the catalogue knows what it wants to see.
bool isCallerHiddenByUser(const TrunkPlan& plan)
{
    return !plan.provider && plan.mode != u"inbound" && !plan.fromUser.isEmpty()
        && plan.origin(u"outbound_number"_s) == TrunkPlan::Origin::Typed
        && plan.outboundNumber != plan.fromUser;
}

} // namespace

PjsipValues PjsipValues::of(const TrunkPlan& plan)
{
    PjsipValues v;
    v.registration = pjsipRegistration(plan.mode);
    v.authentication = pjsipAuthentication(plan);
    v.fromDomain = pjsipFromDomain(plan);
    v.outboundProxy = pjsipProxy(plan);
    takeClientUri(v, plan);
    v.dtmf = plan.dtmf == u"sip_info" ? u"info"_s : plan.dtmf;
    v.mediaEncryption = plan.srtp == u"disabled" ? u"no"_s : u"sdes"_s;
    v.identifyBy = pjsipSpecial(plan, u"identify_by"_s);
    v.sendRpid
        = pjsipSpecial(plan, u"sendrpid"_s, isCallerHiddenByUser(plan) ? u"pai"_s : QString());
    v.isRewritingContact = pjsipSpecial(plan, u"rewrite_contact"_s) != u"no";
    v.isRtpSymmetric = pjsipSpecial(plan, u"rtp_symmetric"_s) == u"yes";
    v.context = u"from-pstn"_s;
    if (!plan.provider)
        return v;
    if (!plan.provider->context.isEmpty())
        v.context = plan.provider->context;
    if (plan.provider->retrySeconds > 0)
        v.retrySeconds = plan.provider->retrySeconds;
    if (plan.provider->qualifySeconds > 0)
        v.qualifySeconds = plan.provider->qualifySeconds;
    return v;
}

QString PjsipValues::uriUser(const QString& user)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(user, "!*'()&=+$,/"));
}
