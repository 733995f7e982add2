// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/SqliteSound.h"

#include "models/site/SiteDiff.h"
#include "models/store/Database.h"
#include "models/store/engine/Migrations.h"
#include "models/store/SealedColumns.h"
#include "models/store/SiteJournal.h"
#include "models/store/SiteRepository.h"
#include "models/store/Vault.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr int faultsTold = 20;
/// 90 ms where the machine has something else to do as well; what is larger is looked at after
/// opening.
constexpr qint64 glanceBytes = 64 * 1024 * 1024;

/// "table.column type" of all tables, and the names of all indexes.
Result<QStringList> structureOf(SqliteFile& file)
{
    return file.texts(
        u"SELECT m.name || '.' || c.name || ' ' || c.type FROM sqlite_master m, "
        "pragma_table_info(m.name) c WHERE m.type = 'table' "
        "UNION SELECT name FROM sqlite_master WHERE type = 'index' AND name NOT LIKE 'sqlite_%'"_s);
}

/// What the migrations make of nothing, up to that one.
Result<QStringList> structureOfSchema(int version)
{
    auto fresh = SqliteFile::open(u":memory:"_s, SqliteFile::Mode::New);
    if (!fresh)
        return tl::unexpected(fresh.error());
    for (int number = 1; number <= version; ++number) {
        const auto statements = Migrations::statements(number);
        if (!statements)
            return tl::unexpected(statements.error());
        for (const QString& statement : *statements)
            if (const auto made = (*fresh)->run(statement); !made)
                return tl::unexpected(made.error());
    }
    return structureOf(**fresh);
}

QStringList structureFaults(SqliteFile& file, int version)
{
    const auto found = structureOf(file);
    const auto wanted = structureOfSchema(version);
    if (!found || !wanted)
        return { u"schema: "_s + (found ? wanted.error() : found.error()).detail };
    const QSet<QString> there(found->begin(), found->end());
    QStringList faults;
    for (const QString& part : *wanted)
        if (!there.contains(part))
            faults.append(u"schema: no %1"_s.arg(part));
    return faults.first(std::min<qsizetype>(faults.size(), faultsTold));
}

/// A statement that breaks off is a fault as well.
QStringList engineFaults(SqliteFile& file)
{
    const auto integrity = file.texts(u"PRAGMA integrity_check(%1)"_s.arg(faultsTold));
    if (!integrity)
        return { integrity.error().detail };
    return *integrity == QStringList { u"ok"_s } ? QStringList() : *integrity;
}

QStringList orphansOf(SqliteFile& file)
{
    auto rows = file.run(u"PRAGMA foreign_key_check"_s);
    if (!rows)
        return { rows.error().detail };
    QStringList orphans;
    while (rows->next() && orphans.size() < faultsTold)
        orphans.append(u"%1: row %2 belongs to no %3"_s.arg(
            rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString()));
    return orphans;
}

} // namespace

Result<SqliteSound::Look> SqliteSound::look(SqliteFile& file)
{
    const auto id = file.single(u"PRAGMA application_id"_s);
    if (!id)
        return tl::unexpected(id.error());
    const bool isOurs = id->toInt() == Sqlite::applicationId;
    if (!isOurs && !Sqlite::wasOurs(file.path()))
        return fail(ErrorCode::DatabaseForeign, file.path());
    Look found;
    if (!isOurs)
        found.faults.append(u"header: application id %1"_s.arg(id->toInt()));
    const auto version = file.single(u"SELECT max(version) FROM schema_migration"_s);
    found.schema = version ? version->toInt() : 0;
    if (!version)
        found.faults.append(version.error().detail);
    if (found.schema > Migrations::newest())
        return fail(ErrorCode::DatabaseNewer, file.path(),
            u"%1 > %2"_s.arg(found.schema).arg(Migrations::newest()));
    found.faults.append(engineFaults(file));
    found.orphans = orphansOf(file);
    found.faults.append(structureFaults(file, found.schema));
    const auto sites = file.single(u"SELECT count(*) FROM site"_s);
    found.sites = sites ? sites->toInt() : 0;
    return found;
}

Result<SqliteSound::Look> SqliteSound::look(const QString& path)
{
    auto file = SqliteFile::open(path, SqliteFile::Mode::Read);
    if (!file)
        return tl::unexpected(file.error());
    return look(**file);
}

Result<SqliteSound::Look> SqliteSound::lookAtCopy(const QString& path)
{
    auto found = look(path);
    if (!found && found.error().code == ErrorCode::DatabaseNewer)
        return found;
    if (!found)
        return fail(ErrorCode::BackupDamaged, path,
            found.error().detail.isEmpty() ? errorCodeName(found.error().code)
                                           : found.error().detail);
    if (!found->faults.isEmpty())
        return fail(ErrorCode::BackupDamaged, path, found->faults.first());
    return found;
}

bool SqliteSound::isGlancedAt(qint64 bytes) { return bytes <= glanceBytes; }

Status SqliteSound::glance(Database& database, qint64 bytes)
{
    if (!isGlancedAt(bytes))
        return {};
    auto rows = database.run(u"PRAGMA quick_check(1)"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    const QString verdict = rows->next() ? rows->value(0).toString() : QString();
    return verdict == u"ok" ? Status() : fail(ErrorCode::DatabaseDamaged, database.path(), verdict);
}

namespace {

/// Where all of a model's parameters are secrets, the model itself is not there without them.
Site withoutEmptyLevels(Site site)
{
    site.parameters.models.removeIf([](const auto& level) { return level.value().isEmpty(); });
    return site;
}

} // namespace

QStringList SqliteSound::siteFaults(
    Database& database, bool isHistoryNeeded, const std::function<bool()>& goesOn)
{
    const Vault locked;
    const SiteRepository sites(database, locked);
    const SiteJournal journal(database, locked);
    QStringList faults;
    const auto all = sites.list();
    if (!all)
        return { all.error().detail };
    for (const SiteSummary& each : *all) {
        if (goesOn && !goesOn())
            break;
        const auto site = sites.load(each.id, SiteRepository::Secrets::Leave);
        const auto last = journal.list(each.id, 1);
        if (!site || !last) {
            faults.append(
                u"site %1: %2"_s.arg(each.id, (site ? last.error() : site.error()).detail));
            continue;
        }
        // It may be older than the history, or too large for it.
        if (last->isEmpty() || !last->first().isKept || last->first().number != site->version) {
            if (isHistoryNeeded)
                faults.append(u"site %1: no history to compare it with"_s.arg(each.id));
            continue;
        }
        auto entry = journal.entry(last->first().id);
        if (!entry) {
            faults.append(u"site %1: %2"_s.arg(each.id, entry.error().detail));
            continue;
        }
        entry->sealed.secrets.clear();
        const auto left = journal.open(*entry);
        if (!left) {
            faults.append(u"site %1, history: %2"_s.arg(each.id, left.error().detail));
            continue;
        }
        const auto changes
            = SiteDiff::between(withoutEmptyLevels(*left), withoutEmptyLevels(*site));
        for (const SiteChange& change : changes)
            // What a provider's entry was is noted beside the site's history.
            if (!change.isSecret && !change.place.endsWith("/provider_entry"_L1))
                faults.append(u"site %1: %2 is not as it was left"_s.arg(each.id, change.place));
    }
    return faults;
}

int SqliteSound::unreadableSecrets(SqliteFile& file, const Vault& vault)
{
    if (!vault.isUnlocked())
        return -1;
    int unreadable = 0;
    for (const SealedColumn& column : SealedColumns::all()) {
        auto rows = file.run(u"SELECT %1, %2 FROM %3 WHERE %2 <> ''"_s.arg(
            column.keys.join(u", "_s), column.column, column.table));
        if (!rows)
            continue; // an earlier schema had none of it
        while (rows->next()) {
            QStringList keys;
            for (qsizetype i = 0; i < column.keys.size(); ++i)
                keys.append(rows->value(int(i)).toString());
            const QString text = rows->value(int(column.keys.size())).toString();
            if (!text.startsWith(column.mark))
                continue;
            if (!vault.open(text.sliced(column.mark.size()), column.place(keys)))
                ++unreadable;
        }
    }
    return unreadable;
}
