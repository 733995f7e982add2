// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lint/LintRule.h"
#include "models/lint/PbxTraits.h"
#include "models/site/SiteAddress.h"
#include "models/site/SiteRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using SiteAddress::hostOf;
using SiteAddress::isName;
using SiteAddress::isPrivate;

/// It answers for each of its calls with a password, as a telephone does.
bool isLoggingIn(const Provider* provider)
{
    return provider && provider->specialOptions.value(u"authentication"_s) == u"inbound";
}

void ipAuthInCloud(const LintedTrunk& t, LintReport& report)
{
    if (t.plan.mode != u"ip" || !t.all.site.pbx.isCloud || isLoggingIn(t.plan.provider.get()))
        return;
    const bool canRegister = !t.plan.username.isEmpty() && !t.plan.password.isEmpty()
        && (!t.plan.provider || t.plan.provider->isRegistering);
    report.add(t.path(u"mode"_s), {},
        canRegister ? t.fix([](Trunk& trunk) { trunk.mode = u"register"_s; }) : nullptr);
}

void peerToPeerPublic(const LintedTrunk& t, LintReport& report)
{
    const QString& host = t.plan.host;
    const bool isFarPublic = t.plan.mode != u"inbound"
        && (isName(host) ? t.all.isOnInternet() : !host.isEmpty() && !isPrivate(host));
    if (t.plan.isPeerToPeer && (t.all.site.pbx.isCloud || isFarPublic))
        report.add(
            t.path(u"peer_to_peer"_s), {}, t.fix([](Trunk& trunk) { trunk.isPeerToPeer = false; }));
}

bool looksLikeProxy(const QString& host)
{
    static const QRegularExpression label(u"^[^.]*(?:proxy|outbound|sbc|pcscf)|^(?:edge|border)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return SiteRules::isIpv4(host) || label.match(host).hasMatch();
}

struct DomainField {
    QString name;
    QString Trunk::*member;
};

const QList<DomainField>& domainFields()
{
    static const QList<DomainField> all { { u"from_domain"_s, &Trunk::fromDomain },
        { u"registrar"_s, &Trunk::registrar }, { u"realm"_s, &Trunk::realm } };
    return all;
}

/// The catalogue knows both names: the wrong one goes, and the listed one counts again.
bool isListedProxyAsDomain(const LintedTrunk& t, const DomainField& field)
{
    if (!t.plan.provider)
        return false;
    Trunk blank = t.trunk;
    blank.outboundProxy.clear();
    const QString listed = hostOf(TrunkPlan::resolve(blank, t.all.catalog).outboundProxy);
    return !listed.isEmpty() && listed.compare(t.trunk.*field.member, Qt::CaseInsensitive) == 0;
}

void domainProxySwapped(const LintedTrunk& t, LintReport& report)
{
    const QString proxy = hostOf(t.trunk.outboundProxy);
    for (const DomainField& field : domainFields()) {
        const QString domain = t.trunk.*field.member;
        const auto member = field.member;
        if (domain.isEmpty())
            continue;
        if (isListedProxyAsDomain(t, field))
            report.add(t.path(field.name), { domain, proxy }, t.fix([member](Trunk& trunk) {
                (trunk.*member).clear();
                trunk.outboundProxy.clear();
            }));
        else if (!proxy.isEmpty() && looksLikeProxy(domain) && !looksLikeProxy(proxy))
            report.add(t.path(field.name), { domain, proxy }, t.fix([member, proxy](Trunk& trunk) {
                trunk.outboundProxy = std::exchange(trunk.*member, proxy);
            }));
    }
}

void privateAddressPublicProvider(const LintedTrunk& t, LintReport& report)
{
    const Capacity& capacity = t.all.site.capacity;
    const bool isByInternet = capacity.connection == u"internet" && !capacity.hasVpn;
    for (const auto& [name, member] : { std::pair { u"host"_s, &Trunk::host },
             std::pair { u"registrar"_s, &Trunk::registrar } }) {
        const QString address = t.trunk.*member;
        if (t.plan.mode == u"inbound" || !isPrivate(address))
            continue;
        if (t.plan.provider)
            report.add(t.path(name), { address, t.plan.provider->name },
                t.fix([field = member](Trunk& trunk) { (trunk.*field).clear(); }));
        else if (isByInternet && !t.all.isOnSite(address))
            report.add(t.path(name), { address, t.plan.name });
    }
}

void hostIsPbx(const LintedTrunk& t, LintReport& report)
{
    const Pbx& pbx = t.all.site.pbx;
    const QString host = t.plan.host;
    if (!host.isEmpty() && t.plan.mode != u"inbound" && (host == pbx.address || host == pbx.host))
        report.add(t.path(u"host"_s), { host });
}

void tlsWithoutName(const LintedTrunk& t, LintReport& report)
{
    if (t.plan.transport != u"tls" || t.plan.verifyName.isEmpty() || isName(t.plan.verifyName)
        || t.plan.mode == u"inbound")
        return;
    const QString name = t.trunk.fromDomain;
    report.add(t.path(u"verify_name"_s), { t.plan.verifyName, name },
        isName(name) ? t.fix([name](Trunk& trunk) { trunk.verifyName = name; }) : nullptr);
}

/// 5061 is SIP over TLS and nothing else (RFC 3261 section 19.1.2); whoever types it means TLS.
void portTransportMismatch(const LintedTrunk& t, LintReport& report)
{
    const bool isTls = t.plan.transport == u"tls";
    const bool isTyped = t.plan.origin(u"port"_s) == TrunkPlan::Origin::Typed
        || t.plan.origin(u"transport"_s) == TrunkPlan::Origin::Typed;
    const QStringList words { QString::number(t.plan.port), t.plan.transport.toUpper() };
    if (!isTyped || t.plan.mode == u"inbound")
        return;
    if (isTls && t.plan.port == 5060)
        report.add(t.path(u"port"_s), words + QStringList { u"5061"_s },
            t.fix([](Trunk& trunk) { trunk.port = 5061; }));
    else if (!isTls && t.plan.port == 5061)
        report.add(t.path(u"port"_s), words + QStringList { u"TLS"_s },
            t.fix([](Trunk& trunk) { trunk.transport = u"tls"_s; }));
}

void transportPbxLacks(const LintedTrunk& t, LintReport& report)
{
    const PbxTraits traits = PbxTraits::of(t.all.site.pbx.kind);
    if (traits.transports.isEmpty() || traits.transports.contains(t.plan.transport))
        return;
    const QString other = traits.transports.first();
    report.add(t.path(u"transport"_s), { traits.name, t.plan.transport.toUpper(), other.toUpper() },
        t.plan.isCertified() ? nullptr : t.fix([other](Trunk& trunk) { trunk.transport = other; }));
}

void pbxCannotRegister(const LintedTrunk& t, LintReport& report)
{
    const PbxTraits traits = PbxTraits::of(t.all.site.pbx.kind);
    if (!traits.canRegister && t.plan.mode != u"ip")
        report.add(t.path(u"mode"_s), { traits.name });
}

/// RFC 4787 REQ-5: a NAT keeps an idle UDP binding for two minutes at least and should for five.
/// Many routers keep it for 30 to 180 s, but then a registration of the usual 300 s would be
/// blamed on every site; what outlives five minutes no NAT promises to carry. A PBX that sends
/// OPTIONS (qualify) within two minutes keeps the binding itself, and the catalogue's own interval
/// has been proven by those who certified it.
void expiryLongerThanNat(const LintedTrunk& t, LintReport& report)
{
    constexpr int promisedSeconds = 300;
    constexpr int leastSeconds = 120;
    const Pbx& pbx = t.all.site.pbx;
    const int qualify = t.plan.provider ? t.plan.provider->qualifySeconds : 0;
    const bool isKeptOpen = qualify > 0 && qualify < leastSeconds;
    const bool isBehindNat = !pbx.isCloud && isPrivate(pbx.address) && t.all.isOnInternet();
    if (t.plan.isRegistering() && t.plan.transport == u"udp" && isBehindNat && !isKeptOpen
        && t.plan.origin(u"expiry_seconds"_s) != TrunkPlan::Origin::Catalogue
        && !isPrivate(t.plan.host) && t.plan.expirySeconds > promisedSeconds)
        report.add(t.path(u"expiry_seconds"_s),
            { QString::number(t.plan.expirySeconds), QString::number(leastSeconds) },
            t.fix([](Trunk& trunk) { trunk.expirySeconds = leastSeconds; }));
}

} // namespace

QList<LintRule> LintRules::connection()
{
    return {
        { "ip_auth_in_cloud", LintSeverity::Warning, ipAuthInCloud },
        { "peer_to_peer_public", LintSeverity::Warning, peerToPeerPublic },
        { "domain_proxy_swapped", LintSeverity::Warning, domainProxySwapped },
        { "private_address_public_provider", LintSeverity::Error, privateAddressPublicProvider },
        { "host_is_pbx", LintSeverity::Error, hostIsPbx },
        { "tls_without_name", LintSeverity::Warning, tlsWithoutName },
        { "port_transport_mismatch", LintSeverity::Warning, portTransportMismatch },
        { "transport_pbx_lacks", LintSeverity::Error, transportPbxLacks },
        { "pbx_cannot_register", LintSeverity::Error, pbxCannotRegister },
        { "expiry_longer_than_nat", LintSeverity::Warning, expiryLongerThanNat },
    };
}
