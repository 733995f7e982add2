// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployText.h"
#include "tests/models/deploy/PeopleBench.h"

/// What tests of trunks, routes and gateways share.
namespace TrunkBench {

using namespace Qt::StringLiterals;
using Bench = PeopleBench;

inline const QString trunkPost = u"POST /freepbx/rest/trunks$"_s;

inline Trunk& addTrunk(Bench& bench, const QString& name, const QString& provider = u"twt"_s)
{
    Trunk trunk;
    trunk.id = newId();
    trunk.name = name;
    trunk.provider = provider;
    if (provider == u"elevenlabs" || provider == u"opensolution_gnr")
        trunk.mode = u"ip"_s;
    trunk.username = u"account"_s;
    trunk.password = Secret(u"CANARY-trunk"_s);
    trunk.number = u"0721405517"_s;
    trunk.codecs = { u"alaw"_s, u"g729"_s };
    bench.site.trunks.append(trunk);
    return bench.site.trunks.last();
}

inline QJsonObject trunkRow(const Bench& bench, const QString& name)
{
    const QJsonObject rows = bench.peer.state().value("trunks"_L1).toObject();
    QJsonObject found;
    for (const QJsonValue& row : rows)
        if (row["name"_L1].toString() == name)
            found = row.toObject();
    return found;
}

inline QString detail(const Bench& bench, const QString& trunk, const QString& keyword)
{
    return trunkRow(bench, trunk).value("details"_L1)[keyword].toString();
}

inline QStringList trunkNames(const Bench& bench)
{
    QStringList names;
    const QJsonObject rows = bench.peer.state().value("trunks"_L1).toObject();
    for (const QJsonValue& row : rows)
        names.append(row["name"_L1].toString());
    names.sort();
    return names;
}

inline void deployed(Bench& bench)
{
    const QString ended = Bench::ended(bench.deploy());
    if (ended != u"done"_s)
        qFatal("%s", qPrintable(ended));
    bench.peer.waitUntilSettled();
    bench.peer.clearLog();
}

inline OutboundRoute& addRoute(Bench& bench, const QString& name, const QStringList& trunks)
{
    bench.site.outboundRoutes.append({ name, trunks });
    return bench.site.outboundRoutes.last();
}

/// "1 national_it: voip1, voip2" in the PBX's order.
inline QStringList routeLines(const PbxState& state)
{
    QStringList lines;
    const QJsonArray routes = state.content.value("outboundroutes"_L1).toArray();
    for (const QJsonValue& route : routes) {
        QStringList trunks;
        const QJsonArray list = route["trunks"_L1].toArray();
        for (const QJsonValue& trunk : list)
            trunks.append(trunk["name"_L1].toString());
        lines.append(route["name"_L1].toString() + u": "_s + trunks.join(u", "_s));
    }
    return lines;
}

inline QByteArray content(const PbxState& state)
{
    return QJsonDocument(state.content).toJson(QJsonDocument::Indented);
}

/// What a state and the same after a way there and back hold, line by line where they differ.
inline QString difference(const PbxState& then, const PbxState& now)
{
    const auto a = content(then).split('\n');
    const auto b = content(now).split('\n');
    for (qsizetype i = 0; i < std::max(a.size(), b.size()); ++i)
        if (a.value(i) != b.value(i))
            return QString::fromUtf8(a.value(i) + " / " + b.value(i));
    return {};
}

/// What of a plan no table has words for.
inline QStringList unsaid(const DeployPlan& plan)
{
    QStringList missing;
    const auto look = [&](const QString& key, const QString& text) {
        if (!key.isEmpty() && key == text)
            missing.append(key);
    };
    for (const DeployItem& item : plan.items) {
        look(item.kind, DeployText::kind(item.kind));
        look(item.irreversible, DeployText::irreversible(item.irreversible));
        for (const QString& note : item.notes)
            look(note, DeployText::note(note));
        if (item.kind != u"defaults" && item.kind != u"phone_model")
            for (const DeployField& field : item.fields)
                look(field.name, DeployText::field(field.name));
    }
    for (const QString& note : plan.notes)
        look(note, DeployText::note(note));
    return missing;
}

/// Empty, or why it is not confirmed.
inline QString settled(Bench& bench, const DeployPlan& plan)
{
    std::optional<Status> status;
    bench.driver->settle(plan.items, [&](const Status& got) { status = got; });
    if (!QTest::qWaitFor([&] { return status.has_value(); }, 60'000))
        return u"silent"_s;
    return *status ? QString() : errorCodeName(status->error().code) + status->error().subject;
}

} // namespace TrunkBench
