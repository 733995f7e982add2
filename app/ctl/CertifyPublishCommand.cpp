// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyPublishCommand.h"

#include "models/certification/CertifiedEntry.h"

using namespace Qt::StringLiterals;

namespace {
constexpr int mostMonths = 60;
}

void CertifyPublishCommand::start()
{
    if (options().words().size() != 3)
        return badUsage(u"certify publish PROVIDER [--months N]"_s);
    withStore([this] { withDossier(2, [this](const Dossier& dossier) { prove(dossier); }); });
}

/// Before anybody is asked for a passphrase.
void CertifyPublishCommand::prove(const Dossier& dossier)
{
    const auto months = options().number(u"months"_s, 0, 1, mostMonths);
    if (!months)
        return fail(months.error());
    withRunOf(dossier, [&](const CertificationRun& run) {
        const auto entry = CertifiedEntry::of(dossier, run, *months);
        entry ? withVault([this, dossier, entry] { publish(dossier, *entry); })
              : fail(entry.error());
    });
}

void CertifyPublishCommand::publish(Dossier dossier, const Provider& entry)
{
    const ProviderCertification& proof = *entry.certification;
    const auto file = keeper().publish(dossier, entry, options().value(u"note"_s).simplified());
    if (!file)
        return fail(file.error());
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, dossier.providerId },
                       { u"state"_s, u"done"_s }, { u"serial"_s, file->serial },
                       { u"percent"_s, proof.percent },
                       { u"tested_on"_s, proof.testedOn.toString(Qt::ISODate) },
                       { u"expires_on"_s, proof.expiresOn.toString(Qt::ISODate) } },
        tr("%1 is in the catalogue as certified until %2.")
            .arg(dossier.company, QLocale().toString(dossier.expiresOn, QLocale::ShortFormat)));
    if (dossier.contact.name.isEmpty() || dossier.contact.email.isEmpty())
        output().message(tr("The entry names no technical contact that can be reached."));
    done(0);
}
