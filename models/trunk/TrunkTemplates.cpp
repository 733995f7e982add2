// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/TrunkTemplates.h"

#include "models/site/SiteFields.h"
#include "models/trunk/TrunkPlan.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "res.sip.twt.it": "twt.it".
QString registeredDomain(const QString& host) { return host.section(u'.', -2).toLower(); }

/// What is left of a host without the labels that say nothing about whose it is.
QString tellingPart(const QString& host)
{
    static const QSet<QString> common { u"sip"_s, u"voip"_s, u"trunk"_s, u"sbc"_s, u"res"_s,
        u"user"_s, u"voce"_s, u"proxy"_s, u"registrar"_s, u"ims"_s, u"www"_s };
    QStringList labels = host.toLower().split(u'.', Qt::SkipEmptyParts);
    if (labels.size() > 1)
        labels.removeLast(); // the country tells nothing either
    labels.removeIf([](const QString& label) { return common.contains(label); });
    return labels.join(u'.');
}

QSet<QString> pairsOf(const QString& text)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < text.size(); ++i)
        pairs.insert(text.sliced(i, 2));
    return pairs;
}

/// Sørensen and Dice's coefficient over pairs of letters: 0 to 1.
double resemblance(const QString& one, const QString& other)
{
    const QSet<QString> a = pairsOf(one.toLower());
    const QSet<QString> b = pairsOf(other.toLower());
    if (a.isEmpty() || b.isEmpty())
        return 0;
    return 2.0 * double((a & b).size()) / double(a.size() + b.size());
}

double nearness(const Trunk& trunk, const Provider& provider)
{
    if (!trunk.host.isEmpty() && registeredDomain(trunk.host) == registeredDomain(provider.host))
        return 2;
    const QString host = tellingPart(trunk.host);
    return std::max({ resemblance(host, tellingPart(provider.host)),
        resemblance(host, provider.name), resemblance(trunk.name, provider.name) });
}

} // namespace

namespace TrunkTemplates {

QList<const Provider*> byNearness(const Trunk& trunk, const Catalog& catalog)
{
    QList<std::pair<double, const Provider*>> ranked;
    for (const Provider& provider : catalog.providers())
        if (provider.isCertified)
            ranked.append({ nearness(trunk, provider), &provider });
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first
                                  : a.second->name.localeAwareCompare(b.second->name) < 0;
    });
    QList<const Provider*> providers;
    for (const auto& entry : std::as_const(ranked))
        providers.append(entry.second);
    return providers;
}

QString modeOf(const Provider& provider)
{
    return provider.isRegistering ? u"register"_s : u"ip"_s;
}

void apply(const Provider& provider, const Catalog& catalog, Trunk& trunk)
{
    Trunk listed;
    listed.provider = provider.id;
    const TrunkPlan plan = TrunkPlan::resolve(listed, catalog);
    trunk.mode = modeOf(provider);
    trunk.transport = plan.transport;
    trunk.port = plan.port;
    trunk.dtmf = plan.dtmf;
    trunk.expirySeconds = plan.expirySeconds;
    trunk.codecs = provider.codecs;
    trunk.codecs.removeIf([](const QString& codec) { return !SiteFields::codecs.contains(codec); });
    if (trunk.host.isEmpty())
        trunk.host = plan.host;
    // An empty name stands for the host, which may be another one here.
    const bool isSameDomain = registeredDomain(trunk.host) == registeredDomain(plan.host);
    const auto name = [&](const QString& listedName) {
        return isSameDomain && listedName != plan.host ? listedName.section(u':', 0, 0) : QString();
    };
    trunk.registrar = plan.isRegistering() ? name(plan.registrar) : QString();
    trunk.outboundProxy = name(plan.outboundProxy);
    trunk.realm = isSameDomain ? plan.realm : QString();
    trunk.fromDomain = name(plan.fromDomain);
}

void dropListed(const Catalog& catalog, Trunk& trunk)
{
    if (!TrunkPlan::providerOf(trunk, catalog))
        return;
    Trunk bare;
    bare.provider = trunk.provider;
    bare.providerEntry = trunk.providerEntry;
    bare.mode = trunk.mode;
    bare.username = trunk.username;
    bare.number = trunk.number;
    const TrunkPlan plan = TrunkPlan::resolve(bare, catalog);
    const auto drop = [](QString& typed, const QString& listed) {
        if (typed.compare(listed, Qt::CaseInsensitive) == 0)
            typed.clear();
    };
    drop(trunk.host, plan.host);
    drop(trunk.transport, plan.transport);
    drop(trunk.registrar, plan.registrar);
    drop(trunk.outboundProxy, plan.outboundProxy);
    drop(trunk.realm, plan.realm);
    drop(trunk.fromDomain, plan.fromDomain);
    drop(trunk.dtmf, plan.dtmf);
    drop(trunk.srtp, plan.srtp);
    drop(trunk.authUser, plan.authUser);
    if (trunk.port == plan.port)
        trunk.port = 0;
    if (trunk.expirySeconds == plan.expirySeconds)
        trunk.expirySeconds = 0;
}

} // namespace TrunkTemplates
