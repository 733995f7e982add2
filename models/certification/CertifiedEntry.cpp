// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertifiedEntry.h"

#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationScore.h"

using namespace Qt::StringLiterals;

Result<Provider> CertifiedEntry::of(const Dossier& dossier, const CertificationRun& run, int months)
{
    const auto score = CertificationScore::of(run);
    const auto refused = [&dossier](const QString& why) {
        return fail(ErrorCode::NotCertifiable, dossier.company, why);
    };
    if (!score.isCertifiable())
        return refused((score.failedKo + score.openKo).join(u", "_s));
    if (dossier.entry.isEmpty())
        return fail(ErrorCode::MissingValue, u"entry"_s);
    auto entry = ProviderWriter::read(dossier.entry);
    if (!entry)
        return tl::unexpected(entry.error().first());
    if (run.entryFingerprint != ProviderWriter::fingerprint(*entry))
        return refused(u"entry"_s);
    const QDate testedOn = run.changedAt.toLocalTime().date();
    const QDate expiresOn = testedOn.addMonths(months > 0 ? months : run.plan->monthsValid());
    if (expiresOn < QDate::currentDate())
        return refused(expiresOn.toString(Qt::ISODate));
    entry->isCertified = true;
    entry->certification = ProviderCertification { testedOn, expiresOn, run.plan->id(),
        run.plan->version(), score.all.percent(), run.tester, dossier.contact };
    return *entry;
}
