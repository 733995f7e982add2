// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/LocalSettings.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString placeKey = u"database/place"_s;
const QString idleKey = u"lock/idleMinutes"_s;
const QString sleepKey = u"lock/onSleep"_s;
const QString screenKey = u"lock/onScreenLock"_s;
const QString hoursKey = u"backups/hours"_s;
const QString keepKey = u"backups/keep"_s;

/// The file can be edited by hand.
int boundedSetting(const QString& key, int usual, int least, int most)
{
    return std::clamp(QSettings().value(key, usual).toInt(), least, most);
}

} // namespace

QString LocalSettings::place() { return QSettings().value(placeKey).toString(); }

void LocalSettings::setPlace(const QString& place)
{
    QSettings settings;
    if (place.isEmpty())
        settings.remove(placeKey);
    else
        settings.setValue(placeKey, place);
}

VaultGuard::Rules LocalSettings::lockRules()
{
    VaultGuard::Rules rules;
    rules.idle = std::chrono::minutes(boundedSetting(idleKey, int(rules.idle.count()), 0, 1440));
    rules.onSleep = QSettings().value(sleepKey, rules.onSleep).toBool();
    rules.onScreenLock = QSettings().value(screenKey, rules.onScreenLock).toBool();
    return rules;
}

void LocalSettings::setLockRules(const VaultGuard::Rules& rules)
{
    QSettings settings;
    settings.setValue(idleKey, int(rules.idle.count()));
    settings.setValue(sleepKey, rules.onSleep);
    settings.setValue(screenKey, rules.onScreenLock);
}

LocalSettings::Backups LocalSettings::backups()
{
    const Backups usual;
    return { boundedSetting(hoursKey, usual.hours, 0, 999),
        boundedSetting(keepKey, usual.keep, 1, 999) };
}

void LocalSettings::setBackups(const Backups& backups)
{
    QSettings settings;
    settings.setValue(hoursKey, backups.hours);
    settings.setValue(keepKey, backups.keep);
}
