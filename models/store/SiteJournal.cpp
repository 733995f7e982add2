// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SiteJournal.h"

#include "models/core/SystemUser.h"
#include "models/store/Database.h"
#include "models/store/engine/ServerPlace.h"
#include "models/store/QueryStatus.h"
#include "models/store/SecretPlace.h"

#include <QSysInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr auto typedCommand = "wizard: "_L1;
constexpr int typedWithinSeconds = 60;

using RevisionKind = SiteRevision::Kind;
const std::array revisionKindNames { std::pair { RevisionKind::Do, u"do"_s },
    std::pair { RevisionKind::Undo, u"undo"_s }, std::pair { RevisionKind::Redo, u"redo"_s },
    std::pair { RevisionKind::Restore, u"restore"_s },
    std::pair { RevisionKind::Merge, u"merge"_s } };

QString revisionKindText(RevisionKind kind)
{
    for (const auto& [known, name] : revisionKindNames)
        if (known == kind)
            return name;
    return {};
}

RevisionKind revisionKindOf(const QString& text)
{
    for (const auto& [kind, known] : revisionKindNames)
        if (known == text)
            return kind;
    return RevisionKind::Do;
}

const QString journalStepColumns = u"id, number, at, who, what, kind, of_change"_s;
const QString journalNewestFirst = u"ORDER BY number DESC, id DESC"_s;

SiteRevision journalStepOf(const QSqlQuery& q)
{
    SiteRevision step;
    step.id = q.value(0).toString();
    step.number = q.value(1).toInt();
    step.at = QDateTime::fromString(q.value(2).toString(), Qt::ISODateWithMs);
    step.who = q.value(3).toString();
    step.what = q.value(4).toString();
    step.kind = revisionKindOf(q.value(5).toString());
    step.of = q.value(6).toString();
    return step;
}

SiteJournal::Entry journalEntryOf(const QSqlQuery& q)
{
    SiteJournal::Entry entry { journalStepOf(q), q.value(7).toString(),
        { q.value(8).toString(), q.value(9).toString() } };
    entry.revision.isKept = !entry.sealed.content.isEmpty();
    return entry;
}

const QString journalEntryColumns = journalStepColumns + u", site_id, content, secrets"_s;

Result<std::optional<SiteJournal::Entry>> firstJournalEntry(Result<QSqlQuery> q)
{
    if (!q)
        return tl::unexpected(q.error());
    return q->next() ? std::optional(journalEntryOf(*q)) : std::nullopt;
}

QStringList changedPlaces(const Site& before, const Site& after)
{
    QStringList places;
    for (const SiteChange& change : SiteDiff::between(before, after))
        places.append(change.place);
    places.sort();
    return places;
}

} // namespace

QString SiteJournal::user(const Database& database)
{
    if (!database.isTeam())
        return systemUser();
    const auto place = ServerPlace::read(database.path());
    const QString account = place ? place->user : QString();
    const QString laptop = QSysInfo::machineHostName();
    const QString who = account.isEmpty() ? systemUser() : account;
    return laptop.isEmpty() ? who : who + u'@' + laptop;
}

Status SiteJournal::note(const Site* before, const Site& after, const SiteRevision& how)
{
    SiteRevision entry = how;
    entry.number = after.version;
    entry.at = QDateTime::currentDateTimeUtc();
    if (entry.who.isEmpty())
        entry.who = user(m_database);
    if (before) {
        const auto last = newest(after.id);
        if (!last)
            return tl::unexpected(last.error());
        if (*last && isTypedOn(**last, *before, entry)) {
            const auto joined = join(**last, *before, after, entry);
            if (!joined || *joined)
                return joined ? Status() : tl::unexpected(joined.error());
        }
        if (const Status settled = settle(*last, *before); !settled)
            return settled;
    }
    entry.id = newId();
    return insert(after, entry);
}

/// The site may have changed since its last entry without one of its own: by a catalogue that keeps
/// a trunk's entry, or under a program that kept no sites. Then that entry is what it was until
/// now.
Status SiteJournal::settle(const std::optional<Entry>& last, const Site& before)
{
    if (!last) {
        SiteRevision found;
        found.id = newId();
        found.number = before.version;
        found.at = QDateTime::currentDateTimeUtc();
        found.what = u"found"_s;
        return insert(before, found);
    }
    if (last->revision.number == before.version && !last->sealed.content.isEmpty())
        return {};
    return rewrite(last->revision, before);
}

bool SiteJournal::isTypedOn(const Entry& last, const Site& before, const SiteRevision& now) const
{
    const SiteRevision& then = last.revision;
    const qint64 seconds = then.at.secsTo(now.at);
    return now.kind == RevisionKind::Do && then.kind == RevisionKind::Do
        && now.what.startsWith(typedCommand) && now.what == then.what && now.who == then.who
        && then.number == before.version && seconds >= 0 && seconds <= typedWithinSeconds;
}

/// @return whether the last entry now stands for this saving, too
Result<bool> SiteJournal::join(
    const Entry& last, const Site& before, const Site& after, const SiteRevision& now)
{
    const auto earlier = preceding(last);
    if (!earlier)
        return tl::unexpected(earlier.error());
    if (!*earlier || (*earlier)->sealed.content.isEmpty())
        return false; // the site's very first entry is the making of it
    const auto start = open(**earlier);
    if (!start)
        return false; // damaged or locked: what cannot be compared stays apart
    if (changedPlaces(*start, before) != changedPlaces(before, after))
        return false;
    Status done;
    if (changedPlaces(*start, after).isEmpty()) { // typed and taken back: nothing was done
        done
            = statusOf(m_database.run(u"DELETE FROM journal WHERE id = ?"_s, { last.revision.id }));
    } else {
        SiteRevision joined = last.revision;
        joined.number = now.number;
        joined.at = now.at;
        done = rewrite(joined, after);
    }
    return done ? Result<bool>(true) : tl::unexpected(done.error());
}

Status SiteJournal::insert(const Site& after, const SiteRevision& entry)
{
    const auto sealed = SealedSite::of(after, m_vault, SecretPlace::revision(entry.id));
    if (!sealed)
        return tl::unexpected(sealed.error());
    const Status inserted = statusOf(
        m_database.run(u"INSERT INTO journal (id, site_id, at, who, what, number, kind, of_change, "
                       "content, secrets) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            { entry.id, after.id, entry.at.toString(Qt::ISODateWithMs), entry.who, entry.what,
                entry.number, revisionKindText(entry.kind), entry.of, sealed->content,
                sealed->secrets }));
    return inserted ? prune(after.id, sealed->content.size() + sealed->secrets.size()) : inserted;
}

Status SiteJournal::rewrite(const SiteRevision& entry, const Site& site)
{
    const auto sealed = SealedSite::of(site, m_vault, SecretPlace::revision(entry.id));
    if (!sealed)
        return tl::unexpected(sealed.error());
    return statusOf(m_database.run(
        u"UPDATE journal SET number = ?, at = ?, content = ?, secrets = ? WHERE id = ?"_s,
        { entry.number, entry.at.toString(Qt::ISODateWithMs), sealed->content, sealed->secrets,
            entry.id }));
}

/// The oldest ones become names when there are too many or they take too much.
Status SiteJournal::prune(const QString& siteId, qsizetype entrySize)
{
    const qsizetype affordable = maximumBytes / std::max<qsizetype>(entrySize, 1);
    const int kept = int(std::clamp<qsizetype>(affordable, minimumKept, maximumKept));
    int last = 0;
    {
        auto q = m_database.run(
            u"SELECT number, CASE WHEN content = '' THEN 0 ELSE 1 END FROM journal "
            "WHERE site_id = ? ORDER BY number DESC LIMIT 1 OFFSET ?"_s,
            { siteId, kept });
        if (!q)
            return tl::unexpected(q.error());
        if (!q->next() || q->value(1).toInt() == 0)
            return {};
        last = q->value(0).toInt();
    }
    return statusOf(m_database.run(u"UPDATE journal SET content = '', secrets = '' "
                                   "WHERE site_id = ? AND number <= ? AND content <> ''"_s,
        { siteId, last }));
}

Result<QSqlQuery> SiteJournal::rows(const QString& columns, const QString& siteId, int limit) const
{
    const QString sql
        = u"SELECT %1 FROM journal WHERE site_id = ? %2"_s.arg(columns, journalNewestFirst);
    return limit > 0 ? m_database.run(sql + u" LIMIT ?"_s, { siteId, limit })
                     : m_database.run(sql, { siteId });
}

Result<QList<SiteRevision>> SiteJournal::list(const QString& siteId, int limit) const
{
    auto q
        = rows(journalStepColumns + u", CASE WHEN content = '' THEN 0 ELSE 1 END"_s, siteId, limit);
    if (!q)
        return tl::unexpected(q.error());
    QList<SiteRevision> revisions;
    while (q->next()) {
        revisions.append(journalStepOf(*q));
        revisions.last().isKept = q->value(7).toInt() > 0;
    }
    return revisions;
}

Result<QList<SiteRevision>> SiteJournal::steps(const QString& siteId, int limit) const
{
    auto q = rows(u"id, number, kind, of_change"_s, siteId, limit);
    if (!q)
        return tl::unexpected(q.error());
    QList<SiteRevision> steps;
    while (q->next()) {
        SiteRevision& step = steps.emplaceBack();
        step.id = q->value(0).toString();
        step.number = q->value(1).toInt();
        step.kind = revisionKindOf(q->value(2).toString());
        step.of = q->value(3).toString();
    }
    return steps;
}

Result<SiteJournal::Entry> SiteJournal::entry(const QString& id) const
{
    auto found = firstJournalEntry(
        m_database.run(u"SELECT %1 FROM journal WHERE id = ?"_s.arg(journalEntryColumns), { id }));
    if (!found)
        return tl::unexpected(found.error());
    return *found ? Result<Entry>(**found) : fail(ErrorCode::NoSuchRevision, id);
}

Result<std::optional<SiteJournal::Entry>> SiteJournal::newest(
    const QString& siteId, int below) const
{
    return firstJournalEntry(
        m_database.run(u"SELECT %1 FROM journal WHERE site_id = ? AND number < ? %2 LIMIT 1"_s.arg(
                           journalEntryColumns, journalNewestFirst),
            { siteId, below }));
}

Result<std::optional<SiteJournal::Entry>> SiteJournal::preceding(const Entry& entry) const
{
    return newest(entry.siteId, entry.revision.number);
}

Result<Site> SiteJournal::open(const Entry& entry) const
{
    if (entry.sealed.content.isEmpty())
        return fail(ErrorCode::RevisionNotKept, SiteHistory::title(entry.revision));
    auto site = entry.sealed.open(m_vault, SecretPlace::revision(entry.revision.id));
    if (site) {
        site->id = entry.siteId;
        site->version = entry.revision.number;
    }
    return site;
}
