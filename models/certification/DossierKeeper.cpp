// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/DossierKeeper.h"

#include "models/certification/CertificationJson.h"
#include "models/certification/DossierChanges.h"
#include "models/core/SystemUser.h"
#include "models/store/Store.h"

using namespace Qt::StringLiterals;

Result<Dossier> DossierKeeper::dossier(const QString& id, Secrets secrets) const
{
    return m_store.certification().dossier(id, secrets).and_then(CertificationJson::dossier);
}

Result<Dossier> DossierKeeper::find(const QString& providerOrId, Secrets secrets) const
{
    const auto id = m_store.certification().dossierOf(providerOrId);
    if (!id)
        return tl::unexpected(id.error());
    return dossier(id->isEmpty() ? providerOrId : *id, secrets);
}

Result<QList<DossierEvent>> DossierKeeper::events(const QString& dossierId) const
{
    const auto records = m_store.certification().events(dossierId);
    if (!records)
        return tl::unexpected(records.error());
    QList<DossierEvent> events;
    for (const DossierEventRecord& record : *records)
        events.append(CertificationJson::event(record));
    return events;
}

Result<QList<DossierEventRecord>> DossierKeeper::changes(
    const Dossier& dossier, const QString& note) const
{
    Dossier before;
    QList<DossierEvent> events;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (dossier.version == 0) {
        events.append({ now, systemUser(), u"state"_s, {}, dossierStateName(before.state), note });
    } else {
        // Only who could seal another password can tell whether it is one.
        const bool isTyped = !dossier.trunk.password.isEmpty();
        const auto stored = this->dossier(dossier.id, isTyped ? Secrets::Open : Secrets::Leave);
        if (!stored)
            return tl::unexpected(stored.error());
        before = *stored;
    }
    events += DossierChanges::between(before, dossier, now, systemUser(), note);
    QList<DossierEventRecord> records;
    for (const DossierEvent& event : std::as_const(events))
        records.append(CertificationJson::record(event));
    return records;
}

Status DossierKeeper::save(Dossier& dossier, const QString& note)
{
    const auto events = changes(dossier, note);
    if (!events)
        return tl::unexpected(events.error());
    if (events->isEmpty())
        return {};
    DossierRecord record = CertificationJson::record(dossier);
    if (const Status saved = m_store.certification().save(record, *events); !saved)
        return saved;
    dossier.id = record.id;
    dossier.version = record.version;
    dossier.createdAt = record.createdAt;
    dossier.changedAt = record.changedAt;
    return {};
}

Status DossierKeeper::follow(const CertificationRun& run, const QString& note)
{
    const auto stored = dossier(run.dossierId);
    if (!stored)
        return tl::unexpected(stored.error());
    const CertificationScore score = CertificationScore::of(run);
    Dossier followed = *stored;
    followed.runId = run.id;
    followed.state = stored->stateOn(QDate::currentDate());
    followed.state = DossierFlow::suggested(followed, &score);
    const bool isSame = stored->runId == followed.runId && stored->state == followed.state;
    return isSame ? Status() : save(followed, note);
}

Result<CatalogFile> DossierKeeper::publish(
    Dossier& dossier, const Provider& entry, const QString& note)
{
    auto transaction = m_store.begin();
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QDate today = QDate::currentDate();
    auto file = m_store.catalogs().publish(entry, today, entry.certification->expiresOn);
    if (!file)
        return file;
    Dossier published = dossier;
    published.providerId = entry.id;
    published.state = Dossier::State::Published;
    published.publishedOn = today;
    published.expiresOn = entry.certification->expiresOn;
    if (const Status saved = save(published, note); !saved)
        return tl::unexpected(saved.error());
    if (const Status committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    dossier = published;
    return file;
}

Result<CertificationRun> DossierKeeper::run(const QString& id) const
{
    const auto record = m_store.certification().run(id);
    if (!record)
        return tl::unexpected(record.error());
    const auto results = m_store.certification().results(id);
    if (!results)
        return tl::unexpected(results.error());
    auto run = CertificationJson::run(*record, *results);
    if (run)
        run->recover();
    return run;
}

Result<std::optional<CertificationRun>> DossierKeeper::newestRun(
    const QString& dossierId, const QString& trunkName) const
{
    const auto records = m_store.certification().runs(dossierId);
    if (!records)
        return tl::unexpected(records.error());
    for (const CertificationRunRecord& record : *records) {
        if (record.trunkName != trunkName)
            continue;
        auto found = run(record.id);
        if (!found)
            return tl::unexpected(found.error());
        return std::optional(std::move(*found));
    }
    return std::optional<CertificationRun>();
}
