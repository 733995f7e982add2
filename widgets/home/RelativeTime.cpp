// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/home/RelativeTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

class RelativeTimeWords {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)

public:
    static QString withinTheDay(qint64 minutes)
    {
        if (minutes < 1)
            return tr("just now");
        if (minutes < 60)
            return tr("%n minute(s) ago", nullptr, int(minutes));
        return tr("%n hour(s) ago", nullptr, int(minutes / 60));
    }

    static QString byDays(qint64 days)
    {
        if (days <= 1)
            return tr("yesterday");
        if (days < 14)
            return tr("%n day(s) ago", nullptr, int(days));
        if (days <= 60) // at 61 it is two months
            return tr("%n week(s) ago", nullptr, int(days / 7));
        if (days < 730)
            return tr("%n month(s) ago", nullptr, int(days * 12 / 365));
        return tr("%n year(s) ago", nullptr, int(days / 365));
    }
};

} // namespace

namespace RelativeTime {

QString text(const QDateTime& at, const QDateTime& now)
{
    if (!at.isValid())
        return {};
    const qint64 minutes = at.secsTo(now) / 60;
    const qint64 days = at.toLocalTime().date().daysTo(now.toLocalTime().date());
    constexpr qint64 tolerated = -2; // clocks of two laptops
    if (minutes < tolerated)
        return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
    // Six hours ago is not yesterday, even if midnight lay in between.
    if (days == 0 || minutes < 6 * 60)
        return RelativeTimeWords::withinTheDay(minutes);
    return RelativeTimeWords::byDays(days);
}

} // namespace RelativeTime
