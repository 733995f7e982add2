// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/care/Backups.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "000012_20261122-101500Z_8.sqlite": the number in front goes up whatever the clock does.
const QString backupTimeForm = u"yyyyMMdd-HHmmss"_s;

struct NamedBackup {
    int number = 0;
    DatabaseBackup backup;
};

std::optional<NamedBackup> namedBackup(const QFileInfo& info)
{
    static const QRegularExpression form(u"^(\\d{6,9})_(\\d{8}-\\d{6})Z_(\\d{1,4})\\.sqlite$"_s);
    const auto match = form.match(info.fileName());
    if (!match.hasMatch())
        return {};
    QDateTime at = QDateTime::fromString(match.captured(2), backupTimeForm);
    at.setTimeSpec(Qt::UTC);
    return NamedBackup { match.captured(1).toInt(),
        { info.absoluteFilePath(), at, info.size(), match.captured(3).toInt(), false } };
}

QList<NamedBackup> namedBackups(const QString& database)
{
    QList<NamedBackup> all;
    const auto files = QDir(Backups::folderOf(database)).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& info : files)
        if (auto named = namedBackup(info))
            all.prepend(*named);
    return all;
}

QList<DatabaseBackup> copiesBeforeMigration(const QString& database)
{
    const QFileInfo info(database);
    static const QRegularExpression form(u"^\\.schema-(\\d{1,4})(-\\d+)?$"_s);
    QList<DatabaseBackup> all;
    for (const QFileInfo& each : QDir(info.absolutePath()).entryInfoList(QDir::Files)) {
        if (!each.fileName().startsWith(info.fileName()))
            continue;
        const auto match = form.match(each.fileName().sliced(info.fileName().size()));
        if (match.hasMatch())
            all.append({ each.absoluteFilePath(), each.lastModified().toUTC(), each.size(),
                match.captured(1).toInt(), true });
    }
    return all;
}

} // namespace

QString Backups::folderOf(const QString& database) { return database + u".backups"_s; }

QList<DatabaseBackup> Backups::list(const QString& database)
{
    QList<DatabaseBackup> all;
    for (const NamedBackup& each : namedBackups(database))
        all.append(each.backup);
    // Those of an earlier schema are older than each backup of a later one.
    for (const DatabaseBackup& copy : copiesBeforeMigration(database)) {
        const auto behind = std::find_if(all.begin(), all.end(),
            [&](const DatabaseBackup& each) { return each.schema <= copy.schema; });
        all.insert(behind, copy);
    }
    return all;
}

QString Backups::nextName(const QString& database, int schema)
{
    const QList<NamedBackup> there = namedBackups(database);
    int number = 0;
    for (const NamedBackup& each : there)
        number = std::max(number, each.number);
    const QString time = QDateTime::currentDateTimeUtc().toString(backupTimeForm);
    return folderOf(database)
        + u"/%1_%2Z_%3.sqlite"_s.arg(number + 1, 6, 10, QChar(u'0')).arg(time).arg(schema);
}

Result<DatabaseBackup> Backups::newestGood(const QString& database, const Watch& watch)
{
    for (const DatabaseBackup& each : list(database)) {
        if (watch && !watch(u"check"_s))
            return fail(ErrorCode::Cancelled, database, u"check"_s);
        if (SqliteSound::lookAtCopy(each.path))
            return each;
    }
    return fail(ErrorCode::NoGoodBackup, database);
}

Status Backups::thin(const QString& database, int count)
{
    QStringList failed;
    const QList<NamedBackup> all = namedBackups(database);
    for (qsizetype i = std::max(1, count); i < all.size(); ++i)
        if (!QFile::remove(all.at(i).backup.path))
            failed.append(all.at(i).backup.path);
    return failed.isEmpty() ? Status() : fail(ErrorCode::DatabaseReadOnly, failed.first());
}
