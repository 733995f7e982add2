// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/AcceptanceRepository.h"

#include "models/site/Site.h"
#include "models/store/Database.h"
#include "models/store/QueryStatus.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

const QString acceptanceFileColumns = u"id, test_id, file_name, size"_s;

AcceptanceFile readAcceptanceFile(const QSqlQuery& q)
{
    return { q.value(0).toString(), q.value(1).toString(), q.value(2).toString(), {},
        q.value(3).toLongLong() };
}

} // namespace

Result<QList<AcceptanceResult>> AcceptanceRepository::results(const QString& siteId) const
{
    auto q = m_database.run(u"SELECT test_id, state, note, tester, tested_at FROM "
                            "acceptance_result WHERE site_id = ?"_s,
        { siteId });
    if (!q)
        return tl::unexpected(q.error());
    QList<AcceptanceResult> results;
    while (q->next()) {
        AcceptanceResult result;
        result.testId = q->value(0).toString();
        // What a newer program wrote is not taken for done.
        result.state = acceptanceStateFromName(q->value(1).toString())
                           .value_or(AcceptanceResult::State::Waiting);
        result.note = q->value(2).toString();
        result.tester = q->value(3).toString();
        result.testedAt = QDateTime::fromString(q->value(4).toString(), Qt::ISODateWithMs);
        results.append(result);
    }
    return results;
}

Status AcceptanceRepository::save(const QString& siteId, const AcceptanceResult& result)
{
    if (result.note.size() > AcceptanceResult::longestNote)
        return fail(
            ErrorCode::BadValue, result.testId, u"> %1"_s.arg(AcceptanceResult::longestNote));
    if (!result.isDecided() && result.note.isEmpty())
        return statusOf(
            m_database.run(u"DELETE FROM acceptance_result WHERE site_id = ? AND test_id = ?"_s,
                { siteId, result.testId }));
    const QString at
        = result.testedAt.isValid() ? result.testedAt.toUTC().toString(Qt::ISODateWithMs) : u""_s;
    return statusOf(m_database.run(
        u"INSERT INTO acceptance_result (site_id, test_id, state, note, tester, tested_at) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (site_id, test_id) DO UPDATE SET "
        "state = excluded.state, note = excluded.note, tester = excluded.tester, "
        "tested_at = excluded.tested_at"_s,
        { siteId, result.testId, acceptanceStateName(result.state),
            result.note.isEmpty() ? u""_s : result.note,
            result.tester.isEmpty() ? u""_s : result.tester, at }));
}

Result<QList<AcceptanceFile>> AcceptanceRepository::files(const QString& siteId) const
{
    auto q = m_database.run(u"SELECT %1 FROM acceptance_file WHERE site_id = ? ORDER BY id"_s.arg(
                                acceptanceFileColumns),
        { siteId });
    if (!q)
        return tl::unexpected(q.error());
    QList<AcceptanceFile> files;
    while (q->next())
        files.append(readAcceptanceFile(*q));
    return files;
}

Result<AcceptanceFile> AcceptanceRepository::file(const QString& id) const
{
    auto q = m_database.run(
        u"SELECT %1, content FROM acceptance_file WHERE id = ?"_s.arg(acceptanceFileColumns),
        { id });
    if (!q)
        return tl::unexpected(q.error());
    if (!q->next())
        return fail(ErrorCode::NoSuchBackup, {}, id);
    AcceptanceFile file = readAcceptanceFile(*q);
    file.content = QByteArray::fromBase64(q->value(4).toString().toLatin1());
    if (file.content.size() != file.size)
        return fail(ErrorCode::DatabaseDamaged, file.fileName);
    return file;
}

Status AcceptanceRepository::add(const QString& siteId, AcceptanceFile& file)
{
    constexpr qint64 most = AcceptanceFile::maximumSize;
    if (file.content.size() > most)
        return fail(ErrorCode::FileUnreadable, file.fileName,
            u"%1 > %2 bytes"_s.arg(file.content.size()).arg(most));
    AcceptanceFile added = file;
    added.id = newId();
    added.fileName = QFileInfo(file.fileName).fileName();
    added.size = added.content.size();
    const Status inserted = statusOf(m_database.run(
        u"INSERT INTO acceptance_file (id, site_id, test_id, file_name, size, content) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        { added.id, siteId, added.testId, added.fileName, added.size,
            QString::fromLatin1(added.content.toBase64()) }));
    if (inserted)
        file = std::move(added);
    return inserted;
}

Status AcceptanceRepository::removeFile(const QString& id)
{
    return statusOf(m_database.run(u"DELETE FROM acceptance_file WHERE id = ?"_s, { id }));
}
