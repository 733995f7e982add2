// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneStanding.h"

#include "models/core/TextLanguage.h"
#include "models/provisioning/PhoneSettings.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

QString phoneStandingName(PhoneStanding standing)
{
    switch (standing) {
    case PhoneStanding::Waiting:
        return u"waiting"_s;
    case PhoneStanding::FirstContact:
        return u"first_contact"_s;
    case PhoneStanding::Configured:
        return u"configured"_s;
    case PhoneStanding::Stale:
        return u"stale"_s;
    }
    Q_UNREACHABLE();
}

QString phoneStandingText(PhoneStanding standing)
{
    const auto say
        = [](const char* text) { return TextLanguage::translate("PhoneStanding", text); };
    switch (standing) {
    case PhoneStanding::Waiting:
        return say(QT_TRANSLATE_NOOP("PhoneStanding", "waiting"));
    case PhoneStanding::FirstContact:
        return say(QT_TRANSLATE_NOOP("PhoneStanding", "first contact"));
    case PhoneStanding::Configured:
        return say(QT_TRANSLATE_NOOP("PhoneStanding", "configured"));
    case PhoneStanding::Stale:
        return say(QT_TRANSLATE_NOOP("PhoneStanding", "out of date"));
    }
    Q_UNREACHABLE();
}

PhoneStanding phoneStanding(
    const PhoneContact* contact, const PhoneTaken* taken, const QString& planned)
{
    if (!contact)
        return PhoneStanding::Waiting;
    if (contact->access != "second"_L1 || !taken)
        return PhoneStanding::FirstContact;
    return planned.isEmpty() || planned == taken->fingerprint ? PhoneStanding::Configured
                                                              : PhoneStanding::Stale;
}

QString phoneFingerprint(const QByteArray& bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArrayView whole(bytes);
    for (qsizetype begin = 0; begin < whole.size();) {
        const auto found = bytes.indexOf('\n', begin);
        const auto end = found < 0 ? whole.size() : found + 1;
        const auto writtenLine = whole.sliced(begin, end - begin);
        if (!PhoneSettings::isClockLine(writtenLine))
            hash.addData(writtenLine);
        begin = end;
    }
    return QString::fromLatin1(hash.result().toHex());
}
