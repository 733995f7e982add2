// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationStart.h"

#include "models/catalog/ProviderWriter.h"

using namespace Qt::StringLiterals;

QString CertificationStart::summary(const TrunkPlan& trunk)
{
    return u"%1, %2, %3:%4"_s.arg(
        trunk.mode, trunk.transport, trunk.host, QString::number(trunk.port));
}

TrunkPlan CertificationStart::line(
    const Trunk& trunk, const QByteArray& entry, const Catalog& catalog)
{
    const TrunkPlan plan = TrunkPlan::resolve(trunk, catalog);
    if (entry.isEmpty() || !plan.host.isEmpty())
        return plan;
    const auto provider = ProviderWriter::read(entry);
    if (!provider)
        return plan;
    Trunk tested = trunk;
    tested.provider = provider->id;
    tested.providerEntry = entry;
    return TrunkPlan::resolve(tested, catalog);
}

QString CertificationStart::entryFingerprint(const QByteArray& entry, const TrunkPlan& trunk)
{
    if (entry.isEmpty())
        return trunk.provider ? ProviderWriter::fingerprint(*trunk.provider) : QString();
    const auto provider = ProviderWriter::read(entry);
    return provider ? ProviderWriter::fingerprint(*provider) : QString();
}

CertificationRun CertificationStart::run(std::shared_ptr<const CertificationPlan> plan,
    const Dossier& dossier, const TrunkPlan& trunk, const QString& tester)
{
    CertificationRun run = CertificationRun::of(std::move(plan));
    run.dossierId = dossier.id;
    run.trunkName = trunk.name;
    run.trunkSummary = summary(trunk);
    run.entryFingerprint = entryFingerprint(dossier.entry, trunk);
    run.tester = tester;
    run.programVersion = QStringLiteral(DOPPINO_VERSION);
    run.startedAt = QDateTime::currentDateTimeUtc();
    run.changedAt = run.startedAt;
    return run;
}
