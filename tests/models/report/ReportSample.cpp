// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/report/ReportSample.h"

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

namespace {

const QDateTime begun(QDate(2026, 11, 19), QTime(8, 30), Qt::UTC);

void addFacts(CertificationResult& result, const CertificationTest& test, int index)
{
    if (test.evidence.contains(u"times"_s))
        result.facts.append({ u"rtt_ms"_s, QString::number(12 + index % 7) });
    if (test.check.startsWith(u"reg"_s))
        result.facts += QList<TrunkFact> { { u"answers"_s, u"401, 200"_s },
            { u"granted_seconds"_s, u"300"_s }, { u"digest"_s, u"MD5"_s } };
    if (test.evidence.contains(u"figures"_s))
        result.facts += QList<TrunkFact> { { u"codec"_s, u"PCMA"_s }, { u"loss_percent"_s, u"0"_s },
            { u"jitter_ms"_s, u"1.8"_s }, { u"mos"_s, u"4.38"_s } };
}

CertificationRun runOf(const std::shared_ptr<const CertificationPlan>& plan, int days)
{
    CertificationRun run = CertificationRun::of(plan);
    run.id = u"run"_s;
    run.trunkName = u"prova-adriatica"_s;
    run.trunkSummary = u"register, tls, sip.adriatica.example:5061"_s;
    run.entryFingerprint = QString(u"9f86d081884c7d65"_s).repeated(4);
    run.tester = u"Luca Ferri"_s;
    run.programVersion = u"0.5.0"_s;
    run.startedAt = begun.addDays(days);
    run.changedAt = run.startedAt.addSecs(31 * 3600);
    int index = 0;
    for (CertificationResult& result : run.results) {
        const CertificationTest* test = plan->test(result.testId);
        result.state = State::Passed;
        result.tester = run.tester;
        result.startedAt = run.startedAt.addSecs(90 * index);
        result.elapsedMs = 800 + 137 * (index % 40);
        result.attempt = 1;
        addFacts(result, *test, index++);
    }
    return run;
}

void failWith(CertificationRun& run, const QString& id, const Error& error, int messages)
{
    CertificationResult* result = run.result(id);
    result->state = State::Failed;
    result->error = error;
    result->messages = ReportSample::messages(messages);
    result->attempt = 2;
}

void addTroubles(CertificationRun& run)
{
    failWith(run, u"digits_in"_s,
        Error(ErrorCode::DigitsLost, u"0721405516"_s, u"0123456789*# sent, 013579*# received"_s),
        12);
    failWith(run, u"call_stands"_s,
        Error(ErrorCode::CallDropped, u"0721405516"_s, u"BYE after 32 s"_s), 8);
    failWith(run, u"caller_foreign"_s,
        Error(ErrorCode::CallerNumberDiffers, u"+393331234567"_s, u"+390721405516 arrived"_s), 6);
    failWith(run, u"fax_t38"_s,
        Error(ErrorCode::FaxRefused, u"0721405516"_s, u"488 Not Acceptable Here"_s), 90);
    CertificationResult* ear = run.result(u"speech_by_ear"_s);
    ear->note = u"Seduti accanto al router, due cellulari di operatori diversi: qualche eco nei "
                u"primi secondi, poi bene."_s;
    CertificationResult* fax = run.result(u"fax_five_pages"_s);
    fax->state = State::Failed;
    fax->error = Error(ErrorCode::TesterFailed, u"fax_five_pages"_s, u"three of five pages"_s);
    fax->note = u"La quarta pagina si interrompe a metà; ripetuta due volte."_s;
    for (const QString& id : { u"loaded_tvox"_s, u"loaded_lync"_s, u"template_lync"_s }) {
        run.result(id)->state = State::NotApplicable;
        run.result(id)->note = u"Il provider non lo chiede."_s;
    }
    for (const QString& id :
        { u"power_cut_router"_s, u"maintenance_windows"_s, u"loaded_freepbx"_s }) {
        CertificationResult open;
        open.testId = id;
        *run.result(id) = open;
    }
    CertificationResult* rate = run.result(u"call_rate"_s);
    rate->state = State::Skipped;
    rate->error = Error(ErrorCode::InputMissing, u"echo_number"_s);
}

} // namespace

namespace ReportSample {

QList<TracedMessage> messages(int count)
{
    const QList<QByteArray> lines { "INVITE sip:0721405516@sip.adriatica.example SIP/2.0",
        "SIP/2.0 100 Trying", "SIP/2.0 183 Session Progress", "SIP/2.0 200 OK",
        "ACK sip:0721405516@192.0.2.7 SIP/2.0", "BYE sip:0721405516@192.0.2.7 SIP/2.0",
        "SIP/2.0 200 OK" };
    QList<TracedMessage> list;
    for (int i = 0; i < count; ++i) {
        TracedMessage message;
        message.atUs = 1'700'000'000'000'000 + qint64(i) * 180'000;
        message.isSent = i % 7 == 0 || i % 7 == 4 || i % 7 == 5;
        message.transport = SipTransport::Tls;
        message.local = { u"192.168.1.57"_s, 41052 };
        message.remote = { u"198.51.100.20"_s, 5061 };
        message.bytes = lines[i % lines.size()] + "\r\nContent-Length: 0\r\n\r\n";
        list.append(message);
    }
    return list;
}

void passAll(CertificationRun& run)
{
    for (CertificationResult& result : run.results) {
        result.state = State::Passed;
        result.error.reset();
    }
}

CertificationReport report(const QString& language)
{
    const auto plan = CertificationPlan::load().value();
    CertificationReport report;
    report.language = language;
    report.dossier.company = u"Adriatica Telecomunicazioni S.p.A."_s;
    report.dossier.providerId = u"adriatica"_s;
    report.dossier.entry = R"({"id": "adriatica", "name": "Adriatica VoIP"})";
    report.dossier.contact = { u"Giulia Conti"_s, u"+39 0721 405500"_s, u"noc@adriatica.example"_s,
        u"lun-ven 9-18, H24 per guasti bloccanti"_s };
    report.run = runOf(plan, 0);
    addTroubles(report.run);
    report.earlier = runOf(plan, -30);
    failWith(*report.earlier, u"wrong_password"_s,
        Error(ErrorCode::WrongPasswordAccepted, u"sip.adriatica.example"_s), 4);
    report.earlier->result(u"long_call"_s)->state = State::Waiting;
    report.earlier->result(u"speech_quality"_s)->facts
        = { { u"mos"_s, u"3.1"_s }, { u"jitter_ms"_s, u"22"_s }, { u"loss_percent"_s, u"2"_s } };
    report.attachments.append({ u"a1"_s, u"fax_five_pages"_s, u"rapporto-fax.pdf"_s, {}, 48'213 });
    report.attachments.append({ u"a2"_s, u"emergency_numbers"_s, u"conferma 112.eml"_s, {}, 9120 });
    return report;
}

} // namespace ReportSample
