// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteNews.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostBytes = 7900; // a server takes 8000
constexpr qsizetype mostNews = 100;
} // namespace

QString SiteNews::payload(const QList<SiteNews>& news, const QString& from)
{
    QString text = from;
    for (const SiteNews& each : news)
        text += u'\n' + each.siteId + u' ' + QString::number(each.version) + u' '
            + each.who.simplified();
    return news.size() > mostNews || text.toUtf8().size() > mostBytes ? from : text;
}

std::optional<SiteNews::Told> SiteNews::read(const QString& payload)
{
    QStringList rows = payload.split(u'\n');
    Told told { rows.takeFirst(), {} };
    if (told.from.isEmpty())
        return std::nullopt;
    for (const QString& each : std::as_const(rows)) {
        bool isNumber = false;
        SiteNews news { each.section(u' ', 0, 0), each.section(u' ', 1, 1).toInt(&isNumber),
            each.section(u' ', 2) };
        if (news.siteId.isEmpty() || !isNumber || news.version < 0)
            return std::nullopt;
        told.news.append(std::move(news));
    }
    return told;
}
