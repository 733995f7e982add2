// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteStandings.h"

#include "models/site/SiteTags.h"
#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/RowText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The page of the trunks used to be two; it is done when both were.
WizardProgress readProgress(const QVariant& step, const QVariant& done)
{
    static const QStringList former { u"provider"_s, u"credentials"_s };
    static const QString trunks = u"trunks"_s;
    WizardProgress progress { step.toString(), RowText::split(done) };
    if (former.contains(progress.step))
        progress.step = trunks;
    const qsizetype before = progress.done.size();
    progress.done.removeIf([](const QString& id) { return former.contains(id); });
    if (before - progress.done.size() == former.size())
        progress.done.append(trunks);
    return progress;
}

/// Columns 0 to 21 of a row of the list; summaryOf() reads them by number.
const QString summaryColumns
    = u"s.id, s.name, s.customer, s.wizard_step, s.wizard_done, s.updated_at, "
      "s.tags, s.pbx_kind, s.delivered_at, s.delivered_version, s.version, s.open_points, "
      "(SELECT count(*) FROM trunk t WHERE t.site_id = s.id), "
      "(SELECT count(*) FROM person p WHERE p.site_id = s.id), "
      "(SELECT count(*) FROM phone p WHERE p.site_id = s.id), "
      "(SELECT count(*) FROM gateway g WHERE g.site_id = s.id), "
      // As uploadState() says Current, with the plan of when the site was last left.
      "(SELECT count(*) FROM gateway g JOIN upload u ON u.id = (SELECT max(x.id) FROM upload x "
      "   WHERE x.gateway_id = g.id AND x.outcome <> 'cancelled') "
      " WHERE g.site_id = s.id AND u.outcome = 'done' "
      "   AND (g.planned = '' OR g.planned = u.fingerprint) "
      "   AND u.notes NOT LIKE '%\"restart_pending\"%' AND u.notes NOT LIKE '%\"not_saved\"%'), "
      "(SELECT max(u.ended_at) FROM upload u WHERE u.site_id = s.id), "
      "(SELECT max(t.ended_at) FROM trunk_test t WHERE t.site_id = s.id), "
      "(SELECT max(d.started_at) FROM deployment d WHERE d.site_id = s.id), "
      "(SELECT max(p.at) FROM phone_contact p WHERE p.site_id = s.id), "
      // What is known to stand otherwise out there since the delivery.
      "CASE WHEN s.delivered_at <> '' AND (s.found_different <> 0 "
      "  OR EXISTS (SELECT 1 FROM gateway g JOIN upload u ON u.id = (SELECT max(x.id) "
      "    FROM upload x WHERE x.gateway_id = g.id AND x.outcome <> 'cancelled') "
      "    WHERE g.site_id = s.id AND u.ended_at > s.delivered_at AND (u.outcome <> 'done' "
      "      OR (g.planned <> '' AND g.planned <> u.fingerprint))) "
      "  OR EXISTS (SELECT 1 FROM deployment d WHERE d.id = (SELECT max(y.id) "
      "    FROM deployment y WHERE y.site_id = s.id) AND d.started_at > s.delivered_at "
      "    AND d.outcome <> 'done' AND (d.outcome <> 'cancelled' OR EXISTS (SELECT 1 "
      // One that was stopped midway left a part of it there; before, nothing.
      "      FROM deployment_item i WHERE i.deployment_id = d.id)))) THEN 1 ELSE 0 END "_s;

/// Of a row of list(), 17 to 20: the last upload, trunk test, deployment and visit of a phone.
/// Moments in this form are in the order of their letters.
QString lastTried(const QSqlQuery& q)
{
    QString last;
    for (int i = 17; i <= 20; ++i)
        last = std::max(last, q.value(i).toString());
    return last;
}

/// Of a row of list(): 8 delivered at, 9 as which version, 10 version now, 11 open points, 21 it
/// stands otherwise out there.
SiteStanding standingOf(const QSqlQuery& q, bool isTried)
{
    SiteStanding standing;
    standing.openPoints = q.value(11).toInt();
    const QDateTime delivered = RowText::moment(q.value(8));
    if (delivered.isValid()) {
        standing.deliveredAt = delivered;
        const bool isSame = q.value(9).toInt() == q.value(10).toInt() && q.value(21).toInt() == 0;
        standing.state = isSame ? SiteStanding::State::Delivered : SiteStanding::State::Drifted;
    } else if (isTried) {
        standing.state = SiteStanding::State::InProgress;
    }
    return standing;
}

SiteSummary summaryOf(const QSqlQuery& q)
{
    SiteSummary s;
    s.id = q.value(0).toString();
    s.name = q.value(1).toString();
    s.customer = q.value(2).toString();
    s.progress = readProgress(q.value(3), q.value(4));
    s.updatedAt = RowText::moment(q.value(5));
    s.tags = RowText::split(q.value(6));
    s.pbxKind = q.value(7).toString();
    s.trunks = q.value(12).toInt();
    s.users = q.value(13).toInt();
    s.phones = q.value(14).toInt();
    s.gateways = q.value(15).toInt();
    s.gatewaysDone = q.value(16).toInt();
    const QString tried = lastTried(q);
    s.standing = standingOf(q, !tried.isEmpty());
    s.activeAt = tried > q.value(5).toString() ? RowText::moment(tried) : s.updatedAt;
    return s;
}

} // namespace

QString siteStateName(SiteStanding::State state)
{
    switch (state) {
    case SiteStanding::State::Planned:
        return u"planned"_s;
    case SiteStanding::State::InProgress:
        return u"in_progress"_s;
    case SiteStanding::State::Delivered:
        return u"delivered"_s;
    case SiteStanding::State::Drifted:
        return u"drifted"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<SiteSummary>> SiteStandings::list() const { return summaries({}, {}); }

Result<SiteSummary> SiteStandings::summary(const QString& id) const
{
    const auto found = summaries(u"WHERE s.id = ? "_s, { id });
    if (!found)
        return tl::unexpected(found.error());
    return found->isEmpty() ? Result<SiteSummary>(fail(ErrorCode::NoSuchSite, id)) : found->first();
}

Result<QList<SiteSummary>> SiteStandings::summaries(
    const QString& where, const QVariantList& values) const
{
    auto q = m_database.run(u"SELECT "_s + summaryColumns + u"FROM site s "_s + where
            + u"ORDER BY s.updated_at DESC, s.id DESC"_s,
        values);
    if (!q)
        return tl::unexpected(q.error());
    QList<SiteSummary> sites;
    while (q->next())
        sites.append(summaryOf(*q));
    return sites;
}

Result<QStringList> SiteStandings::tags() const
{
    auto q = m_database.run(u"SELECT DISTINCT tags FROM site WHERE tags <> '' ORDER BY tags"_s);
    if (!q)
        return tl::unexpected(q.error());
    QStringList tags;
    while (q->next())
        tags.append(q->value(0).toString());
    return SiteTags::normalised(tags);
}

Result<WizardProgress> SiteStandings::progress(const QString& id) const
{
    auto q = m_database.run(u"SELECT wizard_step, wizard_done FROM site WHERE id = ?"_s, { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchSite, id);
    return readProgress(q->value(0), q->value(1));
}

Status SiteStandings::saveProgress(const QString& id, const WizardProgress& progress)
{
    return note(id, u"wizard_step = ?, wizard_done = ?"_s,
        { progress.step, RowText::joined(progress.done) });
}

Status SiteStandings::setDelivered(const QString& id, const std::optional<QDateTime>& at)
{
    return at ? note(id, u"delivered_at = ?, delivered_version = version, found_different = 0"_s,
               { RowText::of(*at) })
              : note(id, u"delivered_at = ?, delivered_version = 0"_s, { u""_s });
}

Status SiteStandings::keepDelivered(const QString& id, int before, int after)
{
    return statusOf(m_database.run(
        u"UPDATE site SET delivered_version = ? WHERE id = ? AND delivered_version = ?"_s,
        { after, id, before }));
}

Status SiteStandings::noteFoundDifferent(const QString& id, bool isDifferent)
{
    return note(id, u"found_different = ?"_s, { int(isDifferent) });
}

Status SiteStandings::noteOpenPoints(const QString& id, int count)
{
    return note(id, u"open_points = ?"_s, { count });
}

Status SiteStandings::notePlanned(const QHash<QString, QString>& fingerprints)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (auto it = fingerprints.begin(); it != fingerprints.end(); ++it)
        if (const Status s = statusOf(m_database.run(
                u"UPDATE gateway SET planned = ? WHERE id = ?"_s, { it.value(), it.key() }));
            !s)
            return s;
    return transaction->commit();
}

Status SiteStandings::note(
    const QString& id, const QString& assignments, const QVariantList& values)
{
    const auto noted = m_database.run(
        u"UPDATE site SET %1 WHERE id = ?"_s.arg(assignments), values + QVariantList { id });
    if (!noted)
        return tl::unexpected(noted.error());
    return noted->numRowsAffected() == 1 ? Status() : Status(fail(ErrorCode::NoSuchSite, id));
}
