// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/CertifyEditCommand.h"

#include "models/catalog/ProviderWriter.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500; ///< of what is typed about somebody
constexpr qint64 longestEntry = 1'000'000;

/// Signed catalogues carry it to other people's terminals.
bool isOneLine(const QString& typed)
{
    const QString text = typed.simplified();
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

Result<QByteArray> entryFile(const QString& path)
{
    QFile file(path);
    const bool isOpen
        = path == u"-" ? file.open(stdin, QFile::ReadOnly) : file.open(QFile::ReadOnly);
    if (!isOpen)
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray bytes = file.read(longestEntry + 1);
    if (bytes.size() > longestEntry)
        return fail(ErrorCode::FileUnreadable, path, u"> %1 bytes"_s.arg(longestEntry));
    return bytes;
}

} // namespace

void CertifyEditCommand::start()
{
    static const QHash<QString, qsizetype> counts { { u"open"_s, 3 }, { u"contact"_s, 3 },
        { u"trunk"_s, 5 }, { u"entry"_s, 4 }, { u"state"_s, 4 }, { u"delete"_s, 3 } };
    if (options().words().size() != counts.value(word(1)))
        return badUsage(
            u"certify open|contact|delete PROVIDER, certify trunk PROVIDER SITE TRUNK, "
            "certify entry PROVIDER FILE|-, certify state PROVIDER STATE --note TEXT"_s);
    for (const QString& name : { u"company"_s, u"contact-name"_s, u"contact-phone"_s,
             u"contact-email"_s, u"availability"_s, u"note"_s })
        if (!isOneLine(options().value(name)))
            return badUsage(u"--%1 (%2)"_s.arg(name).arg(longestText));
    withStore([this] {
        if (word(1) == u"open")
            return withCatalog([this] { open(); });
        withDossier(2, [this](const Dossier& dossier) {
            if (word(1) == u"trunk")
                takeTrunk(dossier);
            else if (word(1) == u"entry")
                takeEntry(dossier);
            else if (word(1) == u"state")
                changeState(dossier);
            else if (word(1) == u"delete")
                remove(dossier);
            else if (Dossier changed = dossier; takeContact(changed))
                save(changed);
            else
                badUsage(u"certify contact PROVIDER --contact-phone PHONE ..."_s);
        });
    });
}

bool CertifyEditCommand::takeContact(Dossier& dossier) const
{
    bool isAny = false;
    const auto take = [&](const QString& name, QString& to) {
        if (!options().isSet(name))
            return;
        to = options().value(name).simplified();
        isAny = true;
    };
    take(u"company"_s, dossier.company);
    take(u"contact-name"_s, dossier.contact.name);
    take(u"contact-phone"_s, dossier.contact.phone);
    take(u"contact-email"_s, dossier.contact.email);
    take(u"availability"_s, dossier.contact.availability);
    return isAny;
}

void CertifyEditCommand::open()
{
    if (!isProviderId(word(2)))
        return badUsage(u"certify open PROVIDER (A-Z a-z 0-9 . _ -)"_s);
    const auto known = store().certification().dossierOf(word(2));
    if (!known)
        return fail(known.error());
    if (!known->isEmpty())
        return fail(Error(ErrorCode::DuplicateName, word(2), *known));
    Dossier dossier = newDossier(word(2));
    takeContact(dossier);
    save(dossier);
}

void CertifyEditCommand::takeTrunk(const Dossier& dossier)
{
    withSite(word(3), false, [this, dossier](const Site& site) {
        const Trunk* trunk = site.trunk(word(4));
        if (!trunk)
            return fail(Error(ErrorCode::NoSuchTrunk, word(4)));
        Dossier changed = dossier;
        changed.trunk = *trunk;
        changed.isPasswordSealed = false;
        save(changed);
    });
}

void CertifyEditCommand::takeEntry(Dossier dossier)
{
    const auto bytes = entryFile(word(3));
    if (!bytes)
        return fail(bytes.error());
    const auto provider = ProviderWriter::read(*bytes);
    if (!provider) {
        for (const Error& further : provider.error().sliced(1))
            output().error(further);
        return fail(provider.error().first());
    }
    if (provider->id != dossier.providerId)
        return fail(Error(
            ErrorCode::BadValue, u"entry.id"_s, u"%1: %2"_s.arg(provider->id, dossier.providerId)));
    dossier.entry = ProviderWriter::compact(*provider);
    save(dossier);
}

void CertifyEditCommand::changeState(Dossier dossier)
{
    const auto wanted = dossierStateFromName(word(3));
    const auto next = DossierFlow::next(dossier.stateOn(QDate::currentDate()));
    if (!wanted || !next.contains(*wanted)) {
        QStringList names;
        for (const Dossier::State state : next)
            names.append(dossierStateName(state));
        return fail(
            Error(ErrorCode::BadValue, u"state"_s, u"%1: %2"_s.arg(word(3), names.join(u", "_s))));
    }
    if (options().value(u"note"_s).trimmed().isEmpty())
        return badUsage(u"certify state PROVIDER STATE --note TEXT"_s);
    dossier.state = *wanted;
    if (*wanted != Dossier::State::Passed)
        return save(dossier);
    withRunOf(dossier, [&](const CertificationRun& run) {
        const CertificationScore score = CertificationScore::of(run);
        score.isCertifiable() ? save(dossier)
                              : fail(Error(ErrorCode::NotCertifiable, dossier.company,
                                  (score.failedKo + score.openKo).join(u", "_s)));
    });
}

void CertifyEditCommand::remove(const Dossier& dossier)
{
    if (const Status removed = store().certification().removeDossier(dossier.id); !removed)
        return fail(removed.error());
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, dossier.providerId },
                       { u"state"_s, u"done"_s }, { u"dossier"_s, dossier.id } },
        tr("The dossier of %1 is deleted.").arg(dossier.company));
    done(0);
}

void CertifyEditCommand::save(Dossier dossier)
{
    const Status saved = keeper().save(dossier, options().value(u"note"_s).simplified());
    if (!saved)
        return fail(saved.error());
    dossier.isPasswordSealed |= !dossier.trunk.password.isEmpty();
    say(dossier);
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, dossier.providerId },
        { u"state"_s, u"done"_s }, { u"dossier"_s, dossier.id } });
    done(0);
}
