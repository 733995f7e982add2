// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationStart.h"

using namespace Qt::StringLiterals;

/// A plan of three tests, a dossier that lacks nothing, and a run of it.
namespace DossierCases {

inline const QString canary = u"CANARY-password"_s;

inline QByteArray planJson()
{
    return R"({"format":"doppino-certification-plan/1","id":"small","version":3,
      "title":{"en":"Small plan","it":"Piano piccolo"},"months_valid":24,
      "areas":[{"id":"connectivity","title":{"en":"Connectivity","it":"Connettività"}},
               {"id":"features","title":{"en":"Features","it":"Funzioni"}}],
      "inputs":[{"id":"own_number","title":{"en":"Own","it":"Proprio"},
                 "hint":{"en":"h","it":"h"},"form":"number","initial":"$number"}],
      "tests":[
       {"id":"resolve","area":"connectivity","title":{"en":"Name","it":"Nome"},
        "instructions":{"en":"i","it":"i"},"class":"ko","points":5,"check":"resolve",
        "evidence":["times"]},
       {"id":"unregister","area":"connectivity","title":{"en":"Leave","it":"Esce"},
        "instructions":{"en":"i","it":"i"},"class":"important","points":3,"check":"unregister",
        "evidence":["messages"]},
       {"id":"music","area":"features","title":{"en":"Music","it":"Musica"},
        "instructions":{"en":"Listen.","it":"Ascoltare."},"class":"ko","points":2,
        "evidence":["note"]}]})";
}

inline std::shared_ptr<const CertificationPlan> smallPlan()
{
    const auto plan = CertificationPlan::read(planJson(), u"small"_s);
    if (!plan)
        qFatal("%s", qPrintable(plan.error().first().subject + plan.error().first().detail));
    return *plan;
}

/// Kept, as entries point into it.
inline const Catalog* catalogue()
{
    static const auto catalog = Catalog::load().value_or(nullptr);
    return catalog.get();
}

inline Dossier wholeDossier()
{
    const Provider* provider = catalogue()->provider(u"twt"_s);
    Dossier dossier;
    dossier.company = u"TWT S.p.A."_s;
    dossier.contact
        = { u"Anna Verdi"_s, u"+39 02 1234567"_s, u"anna@example.net"_s, u"lun-ven\n9-18"_s };
    dossier.providerId = u"twt"_s;
    dossier.entry = ProviderWriter::compact(*provider);
    dossier.trunk.name = u"prova"_s;
    dossier.trunk.provider = u"twt"_s;
    dossier.trunk.host = u"sip.example.net"_s;
    dossier.trunk.port = 5080;
    dossier.trunk.username = u"user1"_s;
    dossier.trunk.password = Secret(canary);
    dossier.trunk.number = u"0721405516"_s;
    dossier.trunk.numbers = { u"0721405520-0721405539"_s };
    dossier.trunk.codecs = { u"alaw"_s, u"g729"_s };
    dossier.trunk.channels = 4;
    return dossier;
}

inline CertificationRun startedRun(const Dossier& dossier)
{
    CertificationRun run = CertificationStart::run(
        smallPlan(), dossier, TrunkPlan::resolve(dossier.trunk, *catalogue()), u"Carla"_s);
    run.inputs = { { u"own_number"_s, u"0721405516"_s } };
    return run;
}

inline CertificationResult failedResult()
{
    CertificationResult result;
    result.testId = u"unregister"_s;
    result.state = CertificationResult::State::Failed;
    result.error = Error(
        ErrorCode::BindingDoubled, u"sip.example.net"_s, u"2 contacts"_s, Turn::SiteNetwork);
    result.note = u"seen twice"_s;
    result.tester = u"Carla"_s;
    result.startedAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'123, Qt::UTC);
    result.elapsedMs = 1234;
    result.attempt = 2;
    result.facts = { { u"server"_s, u"a"_s }, { u"server"_s, u"b"_s }, { u"rtt_ms"_s, u"3"_s } };
    for (int i = 0; i < 3; ++i)
        result.messages.append({ 1'700'000'000'000'000 + i, i % 2 == 0, SipTransport::Tcp,
            { u"127.0.0.1"_s, 5060 }, { u"127.0.0.2"_s, 5061 }, "OPTIONS sip:a SIP/2.0\r\n\xff" });
    result.furtherMessages = 7;
    return result;
}

inline CertificationResult passed(const QString& testId)
{
    CertificationResult result;
    result.testId = testId;
    result.state = CertificationResult::State::Passed;
    result.attempt = 1;
    return result;
}

} // namespace DossierCases
