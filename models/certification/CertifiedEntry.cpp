// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertifiedEntry.h"

#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationScore.h"

using namespace Qt::StringLiterals;

Result<Provider> CertifiedEntry::of(const Dossier& dossier, const CertificationRun& run)
{
    const auto score = CertificationScore::of(run);
    if (!score.isCertifiable())
        return fail(ErrorCode::NotCertifiable, dossier.company,
            (score.failedKo + score.openKo).join(u", "_s));
    if (dossier.entry.isEmpty())
        return fail(ErrorCode::MissingValue, u"entry"_s);
    auto entry = ProviderWriter::read(dossier.entry);
    if (!entry)
        return tl::unexpected(entry.error().first());
    const QDate testedOn = run.changedAt.date();
    entry->isCertified = true;
    entry->certification = ProviderCertification { testedOn,
        testedOn.addMonths(run.plan->monthsValid()), run.plan->id(), run.plan->version(),
        score.all.percent(), run.tester, dossier.contact };
    return *entry;
}
