// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationRecorder.h"
#include "models/certification/CertificationStart.h"
#include "models/certification/DossierKeeper.h"
#include "models/store/Store.h"
#include "models/trunk/TrunkTemplates.h"

/// Dossiers as they look in the middle of the work and at its end, for pictures and for checks of
/// whole pages.
namespace CertificationShowcase {

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

inline Dossier dossierOf(const Catalog& catalog, const QString& providerId)
{
    Dossier dossier;
    const Provider* provider = catalog.provider(providerId);
    dossier.company = provider->name;
    dossier.providerId = provider->id;
    dossier.entry = ProviderWriter::compact(*provider);
    dossier.contact
        = { u"Giorgio Valli"_s, u"0721 405500"_s, u"noc@example.net"_s, u"lun-ven 9-18"_s };
    dossier.trunk.name = u"voip1"_s;
    dossier.trunk.provider = provider->id;
    dossier.trunk.mode = TrunkTemplates::modeOf(*provider);
    dossier.trunk.username = u"0721405516"_s;
    dossier.trunk.password = Secret(u"Zx81-Kempelen"_s);
    dossier.trunk.number = u"0721405516"_s;
    dossier.trunk.numbers = { u"0721405517"_s, u"0721405520-0721405539"_s };
    dossier.trunk.channels = 4;
    return dossier;
}

inline TracedMessage message(bool isSent, qint64 atMs, const QByteArray& firstLine)
{
    TracedMessage message;
    message.isSent = isSent;
    message.atUs = 1'700'000'000'000'000 + atMs * 1000;
    message.local = { u"192.0.2.20"_s, 5060 };
    message.remote = { u"192.0.2.7"_s, 5060 };
    message.bytes = firstLine
        + "\r\nVia: SIP/2.0/UDP 192.0.2.20:5060;branch=z9hG4bK7a1;rport\r\n"
          "From: <sip:0721405516@res.sip.twt.it>;tag=3f\r\nTo: <sip:0721405516@res.sip.twt.it>\r\n"
          "Call-ID: 6f2c9\r\nCSeq: 1 INVITE\r\nContent-Length: 0\r\n\r\n";
    return message;
}

/// A call that drops after half a minute.
inline void drop(CertificationResult& result)
{
    result.error = Error(ErrorCode::CallDropped, u"0721405516"_s, u"32 s, BYE"_s);
    result.messages = { message(true, 0, "INVITE sip:0721405516@res.sip.twt.it SIP/2.0"),
        message(false, 21, "SIP/2.0 100 Trying"), message(false, 340, "SIP/2.0 180 Ringing"),
        message(false, 1240, "SIP/2.0 200 OK"),
        message(true, 1251, "ACK sip:0721405516@192.0.2.7 SIP/2.0"),
        message(false, 33'260, "BYE sip:0721405516@192.0.2.20 SIP/2.0"),
        message(true, 33'262, "SIP/2.0 200 OK") };
    result.furtherMessages = 3;
}

inline CertificationResult result(const CertificationTest& test, State state)
{
    CertificationResult result;
    result.testId = test.id;
    result.state = state;
    result.tester = u"l.conti"_s;
    result.attempt = 1;
    result.startedAt = QDateTime(QDate(2026, 11, 20), QTime(9, 12), Qt::UTC);
    result.elapsedMs = 400 + 130 * test.points;
    result.facts = { { u"server"_s, u"192.0.2.7:5060 udp"_s }, { u"rtt_ms"_s, u"23.4"_s },
        { u"mos"_s, u"4.3"_s } };
    return result;
}

inline void keep(Store& store, CertificationRun& run, const CertificationResult& result)
{
    CertificationRecorder recorder(&store);
    if (!recorder.keep(run.id, result))
        qFatal("a result cannot be kept");
    *run.result(result.testId) = result;
}

/// A run of the program's own plan. @param howMany tests of it are decided, from the first on
/// @param failing ids that failed
inline CertificationRun run(Store& store, const Dossier& dossier, const Catalog& catalog,
    int howMany, const QStringList& failing)
{
    const auto plan = CertificationPlan::load();
    if (!plan)
        qFatal("no plan");
    CertificationRun run = CertificationStart::run(
        *plan, dossier, TrunkPlan::resolve(dossier.trunk, catalog), u"l.conti"_s);
    run.inputs = { { u"echo_number"_s, u"0721405999"_s }, { u"second_number"_s, u"0721405517"_s } };
    CertificationRecorder recorder(&store);
    if (!recorder.keep(run))
        qFatal("a run cannot be kept");
    for (const CertificationTest& test : run.plan->tests()) {
        if (howMany-- <= 0)
            break;
        CertificationResult made
            = result(test, failing.contains(test.id) ? State::Failed : State::Passed);
        if (test.isGuided())
            made.facts.clear();
        if (made.state == State::Failed)
            drop(made);
        keep(store, run, made);
    }
    if (!DossierKeeper(store).follow(run))
        qFatal("a dossier cannot follow");
    return run;
}

/// One half done with failures after an earlier run, one certifiable, one only begun.
inline void fill(Store& store, const Catalog& catalog)
{
    DossierKeeper keeper(store);
    Dossier halfway = dossierOf(catalog, u"twt"_s);
    Dossier done = dossierOf(catalog, u"neomedia"_s);
    Dossier begun;
    begun.company = u"Adriatica Telefonia S.r.l."_s;
    for (Dossier* dossier : { &halfway, &done, &begun })
        if (!keeper.save(*dossier, u"collaudo richiesto con il ticket 4711"_s))
            qFatal("a dossier cannot be kept");
    const QStringList failing { u"call_stands"_s, u"dial_plus"_s, u"wrong_password"_s };
    run(store, halfway, catalog, 30, { u"register"_s, u"ringing"_s });
    run(store, halfway, catalog, 40, failing);
    run(store, done, catalog, 1000, { u"reach_tls"_s });
}

} // namespace CertificationShowcase
