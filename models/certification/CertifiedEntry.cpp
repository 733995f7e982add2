// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertifiedEntry.h"

#include "models/catalog/ProviderWriter.h"
#include "models/certification/CertificationScore.h"
#include "models/trunk/TrunkPlan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Where calls of a provider come in on the PBX unless somebody states another one.
const QString usualContext = u"from-pstn"_s;

void nameAfter(Provider& entry, const Dossier& dossier)
{
    entry.name = dossier.company;
    entry.id
        = dossier.providerId.isEmpty() ? CertifiedEntry::idOf(dossier.company) : dossier.providerId;
    entry.isCertified = false;
    entry.hasNethVoiceTemplate = false;
    entry.certification.reset();
    entry.notes.clear();
    entry.corrections.clear();
    entry.sourceIds.clear();
}

/// A run that was only looked at again, or noted in, proves nothing anew.
QDate lastTestedOn(const CertificationRun& run)
{
    QDateTime last = run.startedAt;
    for (const CertificationResult& result : run.results)
        if (result.isDecided() && result.startedAt.isValid())
            last = std::max(last, result.startedAt);
    return last.toLocalTime().date();
}

} // namespace

QString CertifiedEntry::idOf(const QString& company)
{
    QString id;
    for (const QChar c : company.toLower().normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'_') && !c.isMark())
            id += u'_';
    }
    while (id.endsWith(u'_'))
        id.chop(1);
    return id;
}

Provider CertifiedEntry::tidied(Provider entry)
{
    if (!entry.isRegistering)
        entry.registrar.clear();
    else if (entry.registrar.isEmpty())
        entry.registrar = entry.host;
    return entry;
}

Provider CertifiedEntry::draft(const Dossier& dossier, const Catalog& catalog)
{
    const TrunkPlan trunk = TrunkPlan::resolve(dossier.trunk, catalog);
    Provider entry;
    entry.host = trunk.host;
    entry.port = trunk.port;
    entry.transport = trunk.transport;
    entry.isRegistering = trunk.isRegistering();
    entry.registrar = trunk.registrar;
    entry.outboundProxy = trunk.outboundProxy;
    entry.realm = trunk.realm;
    entry.fromDomain = trunk.fromDomain;
    entry.codecs = trunk.codecs;
    entry.dtmf = trunk.dtmf;
    entry.expirySeconds = trunk.isRegistering() ? trunk.expirySeconds : 0;
    entry.context = usualContext;
    entry.isSrtpOff = trunk.srtp == u"disabled";
    entry.credentials = { u"username"_s, u"password"_s, u"number"_s };
    if (trunk.password.isEmpty() && !trunk.isRegistering()) {
        entry.credentials.removeAll(u"password"_s);
        entry.authUser = UserRule::None;
    }
    nameAfter(entry, dossier);
    return tidied(entry);
}

Provider CertifiedEntry::draftLike(
    const Provider& similar, const Dossier& dossier, const Catalog& catalog)
{
    Provider entry = similar;
    const TrunkPlan trunk = TrunkPlan::resolve(dossier.trunk, catalog);
    if (!trunk.host.isEmpty()) {
        entry.host = trunk.host;
        entry.port = trunk.port;
        entry.registrar = trunk.registrar;
        entry.outboundProxy = trunk.outboundProxy;
        entry.realm = trunk.realm;
        entry.fromDomain = trunk.fromDomain;
    }
    nameAfter(entry, dossier);
    return tidied(entry);
}

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
    // or a provider nobody tested would be certified in its place
    if (!dossier.providerId.isEmpty() && entry->id != dossier.providerId)
        return fail(
            ErrorCode::BadValue, u"entry.id"_s, u"%1: %2"_s.arg(entry->id, dossier.providerId));
    if (run.entryFingerprint != ProviderWriter::fingerprint(*entry))
        return refused(u"entry"_s);
    const QDate testedOn = lastTestedOn(run);
    const QDate expiresOn = testedOn.addMonths(months > 0 ? months : run.plan->monthsValid());
    if (expiresOn < QDate::currentDate())
        return refused(expiresOn.toString(Qt::ISODate));
    entry->isCertified = true;
    entry->certification = ProviderCertification { testedOn, expiresOn, run.plan->id(),
        run.plan->version(), score.all.percent(), run.tester, dossier.contact };
    return *entry;
}
