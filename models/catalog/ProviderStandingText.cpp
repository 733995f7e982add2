// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog/ProviderStandingText.h"

#include "models/core/TextLanguage.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

QString providerStandingText(const Provider& provider, const QDate& today)
{
    const auto say
        = [](const char* text) { return TextLanguage::translate("ProviderStandingText", text); };
    const ProviderCertification proof = provider.certification.value_or(ProviderCertification());
    switch (provider.standing(today)) {
    case ProviderStanding::NotListed:
        return say(QT_TRANSLATE_NOOP("ProviderStandingText", "not listed"));
    case ProviderStanding::Listed:
        return say(QT_TRANSLATE_NOOP("ProviderStandingText", "listed, not tested"));
    case ProviderStanding::Certified:
        return say(QT_TRANSLATE_NOOP("ProviderStandingText", "certified until %1, %2 %"))
            .arg(proof.expiresOn.toString(u"MM/yyyy"_s))
            .arg(proof.percent);
    case ProviderStanding::Expired:
        return say(QT_TRANSLATE_NOOP("ProviderStandingText", "certification expired on %1"))
            .arg(QLocale().toString(proof.expiresOn, QLocale::ShortFormat));
    }
    Q_UNREACHABLE();
}
