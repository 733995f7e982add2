// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/PhoneTimeZone.h"

#include "models/provisioning/PhoneTimeZoneNames.h"
#include "models/site/SiteRules.h"

#include <QHash>
#include <QReadWriteLock>
#include <QTimeZone>

#include <algorithm>
#include <cstring>
#include <map>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

/// What a zone's clocks do in a year by its newest rules.
struct ZoneRules {
    int standard = 0;
    bool hasSummer = false;
    QList<QPair<qint64, int>> changes; ///< seconds since the epoch, offset from then on
};

/// Far enough that the newest rules of all zones hold, near enough for 32-bit transition times.
constexpr int rulesYear = 2037;
/// Morocco goes back an hour for Ramadan only; what lasts longer is winter.
constexpr qint64 shortestWinter = 100LL * 24 * 3600;

ZoneRules readRules(const QTimeZone& zone)
{
    const QDateTime rulesBegin(QDate(rulesYear, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime rulesEnd(QDate(rulesYear, 12, 31), QTime(0, 0), Qt::UTC);
    ZoneRules rules;
    const int first = zone.offsetFromUtc(rulesBegin);
    rules.standard = first;
    for (const auto& change : zone.transitions(rulesBegin, rulesEnd))
        rules.changes.append({ change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc });
    if (rules.changes.size() != 2)
        return rules;
    const int between = rules.changes.first().second;
    const qint64 lasting = rules.changes.last().first - rules.changes.first().first;
    rules.standard = std::min(first, between);
    rules.hasSummer = first != between;
    if (between < first && lasting < shortestWinter) {
        rules.standard = first;
        rules.hasSummer = false;
        rules.changes.clear();
    }
    return rules;
}

const ZoneRules& rulesOf(const char* zone)
{
    static QReadWriteLock lock;
    static std::map<QByteArray, ZoneRules> known; // whose entries stay where they are
    const QByteArray id(zone);
    {
        const QReadLocker reading(&lock);
        if (const auto it = known.find(id); it != known.end())
            return it->second;
    }
    ZoneRules rules = readRules(QTimeZone(id));
    const QWriteLocker writing(&lock);
    return known.emplace(id, std::move(rules)).first->second;
}

QByteArray areaOf(const QByteArray& zone) { return zone.left(qMax(0, zone.indexOf('/'))); }

/// How far a zone the firmware knows is from the wanted one; the smallest is taken.
using Distance = std::tuple<int, bool, bool, bool>;

Distance distance(const QByteArray& wanted, const ZoneRules& rules, const char* candidate)
{
    if (wanted == candidate)
        return { -1, false, false, false };
    const ZoneRules& other = rulesOf(candidate);
    return { std::abs(other.standard - rules.standard), other.hasSummer != rules.hasSummer,
        other.changes != rules.changes, areaOf(candidate) != areaOf(wanted) };
}

/// "GER+1", "CAN-3.5": the offset the firmware has for the code.
int secondsOfCode(const char* code)
{
    const QByteArray text(code);
    const qsizetype sign = text.lastIndexOf('-') >= 0 ? text.lastIndexOf('-') : text.indexOf('+');
    return sign < 0 ? 0 : qRound(text.mid(sign).toDouble() * 3600);
}

const char* maxwellZone(const char* value)
{
    const char* point = std::strchr(value, '.');
    return point ? point + 1 : value;
}

/// Distance of a name that carries an offset of its own: the firmware's may be an older one than
/// the zone's.
Distance distance(const QByteArray& wanted, const ZoneRules& rules, const char* candidate, int own)
{
    Distance far = distance(wanted, rules, candidate);
    if (std::get<0>(far) >= 0)
        std::get<0>(far) = std::max(std::get<0>(far), std::abs(own - rules.standard));
    return far;
}

using PhoneTimeZones::Named;

/// The first one of those next to the wanted zone that has something in a column.
template <typename Far> const Named& nearestNamed(const char* const Named::*column, Far far)
{
    const Named* best = nullptr;
    for (const Named& row : PhoneTimeZones::named)
        if (*(row.*column) && (!best || far(row) < far(*best)))
            best = &row;
    return *best;
}

const Named& nearestNamed(
    const QByteArray& wanted, const ZoneRules& rules, const char* const Named::*column)
{
    return nearestNamed(
        column, [&](const Named& row) { return distance(wanted, rules, row.zone); });
}

const Named& nearestSnom(const QByteArray& wanted, const ZoneRules& rules)
{
    return nearestNamed(&Named::snom, [&](const Named& row) {
        return distance(wanted, rules, row.zone, secondsOfCode(row.snom));
    });
}

const char* nearestMaxwell(const QByteArray& wanted, const ZoneRules& rules)
{
    const auto far = [&](const char* value) {
        const int own = QByteArray(value).mid(3).split('.').first().toInt() * 3600;
        return distance(wanted, rules, maxwellZone(value), own);
    };
    return *std::min_element(std::begin(PhoneTimeZones::maxwell), std::end(PhoneTimeZones::maxwell),
        [&](const char* one, const char* other) { return far(one) < far(other); });
}

/// "+1", "+5:30", "0"
QString signedHours(int seconds)
{
    if (seconds == 0)
        return u"0"_s;
    const int minutes = std::abs(seconds) / 60;
    QString out = (seconds < 0 ? u"-"_s : u"+"_s) + QString::number(minutes / 60);
    if (minutes % 60)
        out += u':' + QString::number(minutes % 60).rightJustified(2, u'0');
    return out;
}

/// Whether the zone that gave a Yealink name its rules has summer time: the first with that name.
bool hasNameSummer(const char* yealinkName)
{
    for (const Named& row : PhoneTimeZones::named)
        if (!std::strcmp(row.yealink, yealinkName))
            return rulesOf(row.zone).hasSummer;
    return false;
}

PhoneTimeZone make(const QByteArray& id)
{
    const ZoneRules& rules = rulesOf(id);
    PhoneTimeZone zone;
    zone.standardSeconds = rules.standard;
    zone.hasSummerTime = rules.hasSummer;
    zone.yealinkOffset = signedHours(rules.standard);
    const char* const yealink = nearestNamed(id, rules, &Named::yealink).yealink;
    zone.yealinkName = QLatin1String(yealink);
    zone.isYealinkSummerOff = !rules.hasSummer && hasNameSummer(yealink);
    zone.snom = QLatin1String(nearestSnom(id, rules).snom);
    zone.sangoma = QLatin1String(nearestNamed(id, rules, &Named::sangoma).sangoma);
    zone.maxwell = QLatin1String(nearestMaxwell(id, rules));
    zone.fanvilQuarters = rules.standard / 900;
    zone.fanvilName = u"UTC"_s + (rules.standard ? zone.yealinkOffset : QString());
    const ZoneRules& rome = rulesOf("Europe/Rome");
    if (rules.standard == rome.standard && rules.changes == rome.changes)
        zone.fanvilLocation = 13;
    else if (rules.standard == 0 && !rules.hasSummer)
        zone.fanvilLocation = 1;
    return zone;
}

} // namespace

PhoneTimeZone PhoneTimeZone::of(const QString& id)
{
    static QReadWriteLock lock;
    static QHash<QString, PhoneTimeZone> known;
    {
        const QReadLocker reading(&lock);
        if (const auto it = known.constFind(id); it != known.cend())
            return *it;
    }
    if (id != "UTC"_L1 && !SiteRules::isTimeZone(id))
        return of(u"UTC"_s);
    const PhoneTimeZone zone = make(id.toLatin1());
    const QWriteLocker writing(&lock);
    known.insert(id, zone);
    return zone;
}
