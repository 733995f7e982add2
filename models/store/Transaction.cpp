// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/engine/DatabaseEngine.h"
#include "models/store/QueryStatus.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto outcomePatience = 5s;
constexpr auto outcomePause = 100ms;
/// Longer than any clock is wrong and any connection hangs.
constexpr auto notesKept = 48h;
/// Ends the time of a note that stands for a transaction that did not last.
constexpr auto claimMark = " not committed"_L1;

QString noteTime(std::chrono::seconds fromNow = 0s)
{
    return QDateTime::currentDateTimeUtc().addSecs(fromNow.count()).toString(Qt::ISODate);
}

} // namespace

QString Transaction::savepoint(int level) { return u"level_%1"_s.arg(level); }

Result<Transaction> Transaction::begin(Database& database)
{
    const int level = database.m_depth;
    if (const Status there = level == 0 ? database.stillThere() : Status(); !there)
        return tl::unexpected(there.error());
    const auto begun = database.run(
        level == 0 ? database.engine().beginWords() : u"SAVEPOINT "_s + savepoint(level));
    if (!begun)
        return tl::unexpected(begun.error());
    if (level == 0)
        database.begun();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
    , m_level(other.m_level)
    , m_newsBefore(other.m_newsBefore)
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    if (m_level > 0) {
        m_database->m_later.clear(); // what came before the savepoint was sent with it
        (void)m_database->run(u"ROLLBACK TO SAVEPOINT "_s + savepoint(m_level));
        (void)m_database->run(u"RELEASE SAVEPOINT "_s + savepoint(m_level));
        m_database->m_news.resize(m_newsBefore);
        --m_database->m_depth;
    } else {
        m_database->rollBack();
    }
}

Status Transaction::commit()
{
    if (m_level == 0) {
        const Status committed = m_database->commit();
        if (committed || m_database->m_depth == 0) // else it can still be rolled back
            m_database = nullptr;
        return committed;
    }
    const Status released = statusOf(m_database->run(u"RELEASE SAVEPOINT "_s + savepoint(m_level)));
    if (!released)
        return released;
    --m_database->m_depth;
    m_database = nullptr;
    return {};
}

void Database::begun()
{
    static std::atomic<quint64> count { 0 };
    m_transaction = ++count;
    m_hasWritten = false;
    m_later.clear();
    m_news.clear();
}

/// Nothing needs to be said to a server that is gone: it rolls back by itself.
void Database::rollBack()
{
    m_later.clear();
    if (!m_isBroken)
        (void)run(u"ROLLBACK"_s);
    end(false);
}

void Database::end(bool isCommitted)
{
    m_depth = 0;
    m_isBroken = false;
    if (isCommitted)
        for (const SiteNews& news : std::as_const(m_news))
            m_own.insert(news.siteId, news.version == 0 ? -1 : news.version);
    m_news.clear();
}

Status Database::commit()
{
    const bool isNoted = isTeam() && m_hasWritten && m_hasNotes;
    const QString note = isNoted ? newId() : QString();
    if (isNoted)
        if (const Status written = writeNote(note); !written)
            return written;
    if (const Status there = m_engine->stillThere(); !there)
        return there;
    const auto committed = run(u"COMMIT"_s);
    if (!committed && !m_isBroken)
        return tl::unexpected(committed.error());
    const Status outcome = committed ? Status()
        : isNoted                    ? outcomeOf(note)
                                     : Status(tl::unexpected(committed.error()));
    end(outcome.has_value());
    if (isNoted && committed)
        forgetOldNotes();
    return outcome;
}

Status Database::writeNote(const QString& id)
{
    return m_engine->writeNote(*this, id, noteTime(), SiteNews::payload(m_news, m_token));
}

/// The same row is written again. The server lets that wait for the transaction that was cut off,
/// if it is still under way there, and then says whether it lasted; where it did not, it never can
/// any more. The answer to that may be lost as well: the row then is our own one, which says so.
Status Database::outcomeOf(const QString& note)
{
    m_isBroken = false;
    m_depth = 0;
    const QDeadlineTimer patience(outcomePatience);
    do {
        if (connect()) {
            const auto claimed = execute(u"INSERT INTO commit_note (id, at) VALUES (?, ?) "
                                         "ON CONFLICT (id) DO NOTHING"_s,
                { note, noteTime() + claimMark });
            auto found = claimed ? execute(u"SELECT at FROM commit_note WHERE id = ?"_s, { note })
                                 : tl::unexpected(claimed.error());
            if (found && found->next())
                return !found->value(0).toString().endsWith(claimMark)
                    ? Status()
                    : Status(
                        fail(ErrorCode::DatabaseUnreachable, m_engine->subject(), m_breakWords));
        }
        QThread::msleep(outcomePause.count());
    } while (!patience.hasExpired());
    return fail(ErrorCode::DatabaseCommitUnknown, m_engine->subject());
}

/// Not within the transaction: two programs would wait for each other's.
void Database::forgetOldNotes()
{
    if (std::exchange(m_hasTidied, true))
        return;
    (void)execute(u"DELETE FROM commit_note WHERE at < ?"_s, { noteTime(-notesKept) });
}
