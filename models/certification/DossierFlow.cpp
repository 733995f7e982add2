// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/certification/CertificationScore.h"
#include "models/certification/Dossier.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using DossierState = Dossier::State;

namespace {

struct MissingRow {
    const char* key;
    const char* text;
};

// In the order they are seen to.
// clang-format off
constexpr std::array missingRows {
    MissingRow { "company", QT_TRANSLATE_NOOP("Dossier", "Enter the company's name.") },
    MissingRow { "contact_name", QT_TRANSLATE_NOOP("Dossier", "Ask the provider who its technical contact is.") },
    MissingRow { "contact_phone", QT_TRANSLATE_NOOP("Dossier", "Ask the technical contact for a telephone number.") },
    MissingRow { "contact_email", QT_TRANSLATE_NOOP("Dossier", "Ask the technical contact for an e-mail address.") },
    MissingRow { "contact_availability", QT_TRANSLATE_NOOP("Dossier", "Ask when the technical contact can be reached.") },
    MissingRow { "trunk_host", QT_TRANSLATE_NOOP("Dossier", "Ask for the server of the test trunk.") },
    MissingRow { "trunk_username", QT_TRANSLATE_NOOP("Dossier", "Ask for the user name of the test trunk.") },
    MissingRow { "trunk_password", QT_TRANSLATE_NOOP("Dossier", "Ask for the password of the test trunk, by another way than the ticket.") },
    MissingRow { "trunk_number", QT_TRANSLATE_NOOP("Dossier", "Ask for a number that can be called on the test trunk.") },
    MissingRow { "trunk_channels", QT_TRANSLATE_NOOP("Dossier", "Ask how many calls at the same time the test trunk allows.") },
    MissingRow { "entry", QT_TRANSLATE_NOOP("Dossier", "Fill in the requested template.") },
    MissingRow { "run", QT_TRANSLATE_NOOP("Dossier", "Run the tests.") },
    MissingRow { "ko_failed", QT_TRANSLATE_NOOP("Dossier", "Have the provider mend what fails in KO tests, then repeat them.") },
    MissingRow { "ko_open", QT_TRANSLATE_NOOP("Dossier", "Do the KO tests that are still open.") },
};
// clang-format on

/// What the test trunk needs to be one, by the requested template where there is one.
class TrunkNeeds {
public:
    explicit TrunkNeeds(const Dossier& dossier)
        : m_trunk(dossier.trunk)
        , m_entry(QJsonDocument::fromJson(dossier.entry).object())
        , m_isPasswordKnown(dossier.isPasswordSealed || !dossier.trunk.password.isEmpty())
    {
    }

    [[nodiscard]] bool hasHost() const
    {
        return !m_trunk.host.isEmpty() || !m_trunk.provider.isEmpty()
            || !m_entry[u"host"_s].toString().isEmpty();
    }
    [[nodiscard]] bool hasUsername() const
    {
        return !m_trunk.username.isEmpty() || !asks(u"username"_s);
    }
    [[nodiscard]] bool hasPassword() const { return m_isPasswordKnown || !asks(u"password"_s); }

private:
    [[nodiscard]] bool asks(const QString& credential) const
    {
        const QJsonArray asked = m_entry[u"credentials"_s].toArray();
        return m_entry.isEmpty() ? m_trunk.mode != u"ip" : asked.contains(credential);
    }

    const Trunk& m_trunk;
    QJsonObject m_entry;
    bool m_isPasswordKnown;
};

bool hasTrunk(const QStringList& missing)
{
    return std::none_of(missing.begin(), missing.end(),
        [](const QString& key) { return key.startsWith(u"trunk_") && key != u"trunk_channels"; });
}

} // namespace

QList<DossierState> DossierFlow::next(DossierState from)
{
    switch (from) {
    case DossierState::Contact:
        return { DossierState::TestTrunk };
    case DossierState::TestTrunk:
        return { DossierState::Contact, DossierState::Testing };
    case DossierState::Testing:
        return { DossierState::TestTrunk, DossierState::IssuesOpen, DossierState::Passed,
            DossierState::Failed };
    case DossierState::IssuesOpen:
        return { DossierState::Testing, DossierState::Failed };
    case DossierState::Passed:
        return { DossierState::Testing, DossierState::IssuesOpen };
    case DossierState::Published:
        return { DossierState::Testing, DossierState::IssuesOpen };
    case DossierState::Failed:
    case DossierState::Expired:
        return { DossierState::Testing };
    }
    Q_UNREACHABLE();
}

QStringList DossierFlow::missing(const Dossier& dossier, const CertificationScore* score)
{
    const TechnicalContact& contact = dossier.contact;
    const TrunkNeeds needs(dossier);
    const std::array<bool, missingRows.size()> isThere { !dossier.company.isEmpty(),
        !contact.name.isEmpty(), !contact.phone.isEmpty(), !contact.email.isEmpty(),
        !contact.availability.isEmpty(), needs.hasHost(), needs.hasUsername(), needs.hasPassword(),
        !dossier.trunk.number.isEmpty(), dossier.trunk.channels > 0, !dossier.entry.isEmpty(),
        !dossier.runId.isEmpty(), !score || score->failedKo.isEmpty(),
        !score || score->openKo.isEmpty() };
    QStringList keys;
    for (std::size_t i = 0; i < isThere.size(); ++i)
        if (!isThere[i])
            keys.append(QString::fromLatin1(missingRows[i].key));
    return keys;
}

QString DossierFlow::missingText(const QString& key)
{
    for (const MissingRow& row : missingRows)
        if (key == QLatin1String(row.key))
            return QCoreApplication::translate("Dossier", row.text);
    return key;
}

DossierState DossierFlow::suggested(const Dossier& dossier, const CertificationScore* score)
{
    if (score && !score->failedKo.isEmpty())
        return dossier.state == DossierState::Failed ? DossierState::Failed
                                                     : DossierState::IssuesOpen;
    if (dossier.state == DossierState::Published)
        return DossierState::Published;
    if (score && score->isCertifiable())
        return DossierState::Passed;
    if (dossier.state == DossierState::Failed)
        return DossierState::Failed;
    const QStringList lacks = missing(dossier);
    if (score || !dossier.runId.isEmpty() || hasTrunk(lacks))
        return DossierState::Testing;
    const bool hasContact = std::none_of(lacks.begin(), lacks.end(), [](const QString& key) {
        return key == u"company" || key == u"contact_name" || key == u"contact_phone"
            || key == u"contact_email";
    });
    return hasContact ? DossierState::TestTrunk : DossierState::Contact;
}
