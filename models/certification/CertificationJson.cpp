// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationJson.h"

#include "models/site/SiteFile.h"
#include "models/store/StoredOutcome.h"
#include "models/trunktest/TrunkTestJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using State = CertificationResult::State;

namespace {

QString isoStamp(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

TechnicalContact contactFrom(const QJsonObject& object)
{
    return { object[u"name"_s].toString(), object[u"phone"_s].toString(),
        object[u"email"_s].toString(), object[u"availability"_s].toString() };
}

QJsonObject titleObject(const LocalizedText& title)
{
    return { { u"en"_s, title.en }, { u"it"_s, title.it } };
}

QJsonObject partObject(const CertificationScore::Part& part)
{
    return { { u"reached"_s, part.reached }, { u"possible"_s, part.possible },
        { u"percent"_s, part.percent() }, { u"open"_s, part.open } };
}

CertificationResult resultFrom(const CertificationResultRecord& record)
{
    CertificationResult result;
    result.testId = record.testId;
    result.state = certificationStateFromName(record.state).value_or(State::Waiting);
    result.error
        = storedError(record.errorCode, record.errorSubject, record.errorDetail, record.turn);
    result.note = record.note;
    result.tester = record.tester;
    result.startedAt = record.startedAt;
    result.elapsedMs = record.elapsedMs;
    result.attempt = record.attempt;
    result.facts = TrunkTestJson::factsOf(record.facts);
    result.messages = TrunkTestJson::messagesOf(record.messages);
    result.furtherMessages = record.furtherMessages;
    return result;
}

QJsonObject runObject(const CertificationRun& run)
{
    QJsonObject inputs;
    for (auto it = run.inputs.begin(); it != run.inputs.end(); ++it)
        inputs.insert(it.key(), it.value());
    return { { u"id"_s, run.id }, { u"dossier"_s, run.dossierId },
        { u"plan"_s,
            QJsonObject { { u"id"_s, run.plan->id() }, { u"version"_s, run.plan->version() },
                { u"title"_s, titleObject(run.plan->title()) } } },
        { u"trunk"_s, run.trunkName }, { u"summary"_s, run.trunkSummary },
        { u"entry_fingerprint"_s, run.entryFingerprint }, { u"tester"_s, run.tester },
        { u"program"_s, run.programVersion }, { u"started_at"_s, isoStamp(run.startedAt) },
        { u"changed_at"_s, isoStamp(run.changedAt) }, { u"inputs"_s, inputs } };
}

} // namespace

namespace CertificationJson {

DossierRecord record(const Dossier& dossier)
{
    DossierRecord r;
    r.id = dossier.id;
    r.version = dossier.version;
    r.company = dossier.company;
    r.providerId = dossier.providerId;
    r.state = dossierStateName(dossier.state);
    r.contact = object(dossier.contact);
    r.trunk = SiteFile::trunkObject(dossier.trunk);
    r.password = dossier.trunk.password;
    r.isPasswordSealed = dossier.isPasswordSealed;
    r.entry = QJsonDocument::fromJson(dossier.entry).object();
    r.runId = dossier.runId;
    r.createdAt = dossier.createdAt;
    r.changedAt = dossier.changedAt;
    r.publishedOn = dossier.publishedOn;
    r.expiresOn = dossier.expiresOn;
    return r;
}

Result<Dossier> dossier(const DossierRecord& record)
{
    const auto state = dossierStateFromName(record.state);
    if (!state)
        return fail(ErrorCode::DatabaseDamaged, record.company, record.state);
    Dossier d;
    d.id = record.id;
    d.version = record.version;
    d.company = record.company;
    d.contact = contactFrom(record.contact);
    d.trunk = SiteFile::trunkFrom(record.trunk);
    d.trunk.password = record.password;
    d.isPasswordSealed = record.isPasswordSealed;
    d.providerId = record.providerId;
    if (!record.entry.isEmpty())
        d.entry = QJsonDocument(record.entry).toJson(QJsonDocument::Compact);
    d.state = *state;
    d.createdAt = record.createdAt;
    d.changedAt = record.changedAt;
    d.runId = record.runId;
    d.publishedOn = record.publishedOn;
    d.expiresOn = record.expiresOn;
    return d;
}

DossierEventRecord record(const DossierEvent& event)
{
    return { {}, {}, event.at, event.who, event.kind, event.before, event.after, event.note };
}

DossierEvent event(const DossierEventRecord& record)
{
    return { record.at, record.who, record.kind, record.before, record.after, record.note };
}

CertificationRunRecord record(const CertificationRun& run)
{
    CertificationRunRecord r;
    r.id = run.id;
    r.dossierId = run.dossierId;
    r.planId = run.plan->id();
    r.planVersion = run.plan->version();
    r.plan = run.plan->json();
    r.trunkName = run.trunkName;
    r.trunkSummary = run.trunkSummary;
    r.entryFingerprint = run.entryFingerprint;
    r.tester = run.tester;
    r.programVersion = run.programVersion;
    r.startedAt = run.startedAt;
    r.changedAt = run.changedAt;
    for (auto it = run.inputs.begin(); it != run.inputs.end(); ++it)
        r.inputs.insert(it.key(), it.value());
    return r;
}

CertificationResultRecord record(const QString& runId, const CertificationResult& result)
{
    CertificationResultRecord r;
    r.runId = runId;
    r.testId = result.testId;
    r.state = certificationStateName(result.state);
    if (result.error) {
        r.errorCode = errorCodeName(result.error->code);
        r.errorSubject = result.error->subject;
        r.errorDetail = result.error->detail;
        r.turn = turnName(result.error->turn);
    }
    r.note = result.note;
    r.tester = result.tester;
    r.startedAt = result.startedAt;
    r.elapsedMs = result.elapsedMs;
    r.attempt = result.attempt;
    r.facts = TrunkTestJson::factArray(result.facts);
    const qsizetype kept = std::min(result.messages.size(), CertificationResult::maximumMessages);
    r.messages = TrunkTestJson::messages(result.messages.first(kept));
    r.furtherMessages = result.furtherMessages + int(result.messages.size() - kept);
    return r;
}

Result<CertificationRun> run(
    const CertificationRunRecord& record, const QList<CertificationResultRecord>& results)
{
    const auto plan = CertificationPlan::read(record.plan, record.planId);
    if (!plan)
        return tl::unexpected(plan.error().first());
    CertificationRun run = CertificationRun::of(*plan);
    run.id = record.id;
    run.dossierId = record.dossierId;
    run.trunkName = record.trunkName;
    run.trunkSummary = record.trunkSummary;
    run.entryFingerprint = record.entryFingerprint;
    run.tester = record.tester;
    run.programVersion = record.programVersion;
    run.startedAt = record.startedAt;
    run.changedAt = record.changedAt;
    for (auto it = record.inputs.begin(); it != record.inputs.end(); ++it)
        run.inputs.insert(it.key(), it->toString());
    for (const CertificationResultRecord& each : results)
        if (CertificationResult* result = run.result(each.testId))
            *result = resultFrom(each);
    return run;
}

QJsonObject object(const CertificationResult& result)
{
    QJsonObject o { { u"test"_s, result.testId },
        { u"state"_s, certificationStateName(result.state) }, { u"note"_s, result.note },
        { u"tester"_s, result.tester }, { u"started_at"_s, isoStamp(result.startedAt) },
        { u"elapsed_ms"_s, result.elapsedMs }, { u"attempt"_s, result.attempt },
        { u"facts"_s, TrunkTestJson::facts(result.facts) },
        { u"messages"_s, TrunkTestJson::messages(result.messages) },
        { u"further_messages"_s, result.furtherMessages } };
    if (result.error) {
        o.insert(u"code"_s, errorCodeName(result.error->code));
        o.insert(u"subject"_s, result.error->subject);
        o.insert(u"detail"_s, result.error->detail);
        o.insert(u"turn"_s, turnName(result.error->turn));
    }
    return o;
}

QJsonObject object(const CertificationScore& score)
{
    QJsonObject areas;
    for (const auto& [id, part] : score.areas)
        areas.insert(id, partObject(part));
    QJsonObject o = partObject(score.all);
    o.insert(u"automatic"_s, partObject(score.automatic));
    o.insert(u"areas"_s, areas);
    o.insert(u"certifiable"_s, score.isCertifiable());
    o.insert(u"failed_ko"_s, QJsonArray::fromStringList(score.failedKo));
    o.insert(u"open_ko"_s, QJsonArray::fromStringList(score.openKo));
    o.insert(u"failed"_s, QJsonArray::fromStringList(score.failed));
    o.insert(u"open_tests"_s, QJsonArray::fromStringList(score.open));
    return o;
}

QJsonObject object(const CertificationRun& run, const CertificationScore& score)
{
    QJsonArray results;
    for (const CertificationResult& result : run.results) {
        QJsonObject o = object(result);
        if (const CertificationTest* test = run.plan->test(result.testId)) {
            o.insert(u"area"_s, test->area);
            o.insert(u"class"_s, certificationWeightName(test->weight));
            o.insert(u"points"_s, test->points);
            o.insert(u"guided"_s, test->isGuided());
            o.insert(u"title"_s, titleObject(test->title));
        }
        results.append(o);
    }
    return { { u"format"_s, u"doppino-certification-run/1"_s }, { u"run"_s, runObject(run) },
        { u"score"_s, object(score) }, { u"results"_s, results } };
}

QJsonObject object(const TechnicalContact& contact)
{
    return { { u"name"_s, contact.name }, { u"phone"_s, contact.phone },
        { u"email"_s, contact.email }, { u"availability"_s, contact.availability } };
}

QJsonObject object(const Dossier& dossier)
{
    return { { u"id"_s, dossier.id }, { u"provider"_s, dossier.providerId },
        { u"company"_s, dossier.company }, { u"state"_s, dossierStateName(dossier.state) },
        { u"contact"_s, object(dossier.contact) },
        { u"trunk"_s, SiteFile::trunkObject(dossier.trunk) },
        { u"entry"_s, QJsonDocument::fromJson(dossier.entry).object() },
        { u"run"_s, dossier.runId }, { u"created_at"_s, isoStamp(dossier.createdAt) },
        { u"changed_at"_s, isoStamp(dossier.changedAt) },
        { u"published_on"_s, dossier.publishedOn.toString(Qt::ISODate) },
        { u"expires_on"_s, dossier.expiresOn.toString(Qt::ISODate) } };
}

QJsonObject object(const DossierEvent& event)
{
    return { { u"at"_s, isoStamp(event.at) }, { u"who"_s, event.who }, { u"kind"_s, event.kind },
        { u"before"_s, event.before }, { u"after"_s, event.after }, { u"note"_s, event.note } };
}

} // namespace CertificationJson
