// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DatabaseCommand.h"

#include "models/care/BackupJob.h"
#include "models/store/engine/ServerPlace.h"
#include "models/store/RoleScript.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

bool DatabaseCommand::isVerb(const QString& verb)
{
    static const QStringList verbs { u"check"_s, u"backup"_s, u"backups"_s, u"restore"_s,
        u"salvage"_s, u"roles"_s };
    return verbs.contains(verb);
}

void DatabaseCommand::cancel() { m_job ? m_job->cancel() : Command::cancel(); }

/// In a pool thread, so that time-outs and signals are heard meanwhile.
template <typename T>
void DatabaseCommand::care(
    typename PoolJob<T>::WatchedWork work, std::function<void(const Result<T>&)> next)
{
    auto* job = new PoolJob<T>(std::move(work), this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job, next = std::move(next)] {
        m_job = nullptr;
        job->deleteLater();
        next(job->result());
    });
    job->start();
}

void DatabaseCommand::start()
{
    const QString verb = word(1);
    const auto count = options().words().size();
    const bool isServer = options().database().contains(u"://");
    if (verb == u"roles" && count == 2 && isServer)
        return roles();
    if (verb == u"check" && count == 2)
        return isServer ? checkServer() : check();
    if (isServer) // its administrator's business; what can be had here is a copy to travel
        return badUsage(u"database %1: pg_dump, database carry FILE"_s.arg(verb));
    if (verb == u"backup" && count <= 3)
        return count == 3 ? backUpTo(word(2)) : backUp();
    if (verb == u"backups" && count == 2)
        return list();
    if (verb == u"restore" && count == 3)
        return restore();
    if (verb == u"salvage" && count == 2)
        return salvage();
    badUsage(u"database check | backup [FILE] | backups | restore FILE | salvage | roles"_s);
}

/// Before anybody can connect: the administrator runs it.
void DatabaseCommand::roles()
{
    const auto place = ServerPlace::read(options().database());
    if (!place)
        return fail(place.error());
    const QString script = RoleScript::text(place->name);
    output().event({ { u"event"_s, u"roles"_s }, { u"sql"_s, script } }, script.trimmed());
    done(0);
}

void DatabaseCommand::check()
{
    care<DatabaseReport>(
        [path = options().database()](
            const Backups::Watch& watch) { return Backups::check(path, nullptr, watch); },
        [this](const Result<DatabaseReport>& found) {
            found ? checkSecrets(*found) : failDamaged(found.error());
        });
}

/// With a passphrase the sealed fields are tried, too. Not those of an older schema: only opening
/// the database tells its keys, and that would bring it up to date.
void DatabaseCommand::checkSecrets(const DatabaseReport& found)
{
    if (options().passphrase().isEmpty() || !found.isSound())
        return report(found);
    if (found.schema < Database::currentVersion()) {
        output().message(tr("An older version of the program wrote it: its passwords were not "
                            "tried."));
        return report(found);
    }
    withStore([this, path = found.path] {
        withVault([this, path] {
            const std::shared_ptr<Vault> vault = store().vault().twin();
            care<DatabaseReport>(
                [path, vault](const Backups::Watch& watch) {
                    return Backups::check(path, vault.get(), watch);
                },
                [this](const Result<DatabaseReport>& again) {
                    again ? report(*again) : fail(again.error());
                });
        });
    });
}

void DatabaseCommand::checkServer()
{
    withStore([this] {
        care<DatabaseReport>(
            [place = store().path()](const Backups::Watch& watch) -> Result<DatabaseReport> {
                const auto goesOn = [&watch] { return watch(u"sites"_s); };
                const auto store = Store::open(place);
                const auto sites = store ? (*store)->sites().list() : tl::unexpected(store.error());
                if (!sites)
                    return tl::unexpected(sites.error());
                DatabaseReport found;
                found.path = place;
                found.schema = Database::currentVersion();
                found.sites = int(sites->size());
                found.unreadableSecrets = -1;
                found.faults = SqliteSound::siteFaults((*store)->database(), false, goesOn);
                return goesOn() ? Result<DatabaseReport>(found)
                                : ::fail(ErrorCode::Cancelled, place, u"sites"_s);
            },
            [this](const Result<DatabaseReport>& found) {
                found ? report(*found) : fail(found.error());
            });
    });
}

void DatabaseCommand::report(const DatabaseReport& found)
{
    for (const QString& fault : found.faults)
        output().event({ { u"event"_s, u"fault"_s }, { u"text"_s, fault } }, fault);
    if (!found.isSound() || found.unreadableSecrets > 0)
        return failDamaged(Error(ErrorCode::DatabaseDamaged, found.path,
            found.isSound() ? u"%1 secrets"_s.arg(found.unreadableSecrets) : found.faults.first()));
    QJsonObject event { { u"schema"_s, found.schema }, { u"bytes"_s, double(found.bytes) },
        { u"sites"_s, found.sites } };
    if (found.unreadableSecrets == 0)
        event.insert(u"secrets"_s, u"open"_s);
    event.insert(u"subject"_s, found.path);
    tellResult(event, tr("%1 is sound: %n site(s).", nullptr, found.sites).arg(found.path));
    done(0);
}

/// What helps is said with it.
void DatabaseCommand::failDamaged(const Error& error)
{
    const bool isLost
        = error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::DatabaseGone;
    if (!isLost)
        return fail(error);
    care<DatabaseBackup>(
        [path = options().database()](
            const Backups::Watch& watch) { return Backups::newestGood(path, watch); },
        [this, error](const Result<DatabaseBackup>& good) {
            if (good) {
                output().event({ { u"event"_s, u"backup"_s }, { u"file"_s, good->path },
                    { u"at"_s, good->at.toString(Qt::ISODate) } });
                output().message(tr("The newest good backup: database restore %1").arg(good->path));
            }
            if (error.code == ErrorCode::DatabaseDamaged)
                output().message(tr("What can still be read: database salvage"));
            fail(error);
        });
}

/// Kept by count, as those that the window takes by itself.
void DatabaseCommand::backUp()
{
    auto* job
        = new BackupJob(options().database(), Backups::usuallyKept, BackupJob::When::Always, this);
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        m_job = nullptr;
        job->backup() ? tellBackup(*job->backup()) : failDamaged(*job->outcome().error);
    });
    job->start();
}

void DatabaseCommand::backUpTo(const QString& file)
{
    care<DatabaseBackup>(
        [path = options().database(), file](
            const Backups::Watch& watch) { return Backups::takeTo(path, file, watch); },
        [this](const Result<DatabaseBackup>& taken) {
            taken ? tellBackup(*taken) : failDamaged(taken.error());
        });
}

void DatabaseCommand::tellBackup(const DatabaseBackup& taken)
{
    tellResult({ { u"subject"_s, options().database() }, { u"file"_s, taken.path },
                   { u"bytes"_s, double(taken.bytes) }, { u"schema"_s, taken.schema } },
        tr("%1 written and verified.").arg(taken.path));
    done(0);
}

void DatabaseCommand::list()
{
    using Looked = QList<std::pair<DatabaseBackup, bool>>;
    care<Looked>(
        [path = options().database()](const Backups::Watch& watch) -> Result<Looked> {
            Looked all;
            for (const DatabaseBackup& each : Backups::list(path)) {
                if (!watch(u"check"_s))
                    return ::fail(ErrorCode::Cancelled, path, u"check"_s);
                all.append({ each, SqliteSound::lookAtCopy(each.path).has_value() });
            }
            return all;
        },
        [this](const Result<Looked>& all) {
            if (!all)
                return fail(all.error());
            for (const auto& [backup, isGood] : *all)
                tellListed(backup, isGood);
            done(0);
        });
}

void DatabaseCommand::tellListed(const DatabaseBackup& backup, bool isGood)
{
    const QString state = !isGood      ? tr("damaged")
        : backup.isFromBeforeMigration ? tr("good, from before an update of the program")
                                       : tr("good");
    output().event(
        { { u"event"_s, u"backup"_s }, { u"file"_s, backup.path },
            { u"at"_s, backup.at.toString(Qt::ISODate) }, { u"bytes"_s, double(backup.bytes) },
            { u"schema"_s, backup.schema }, { u"before_migration"_s, backup.isFromBeforeMigration },
            { u"good"_s, isGood } },
        u"%1  %2  %3"_s.arg(backup.at.toLocalTime().toString(Qt::ISODate), backup.path, state));
}

namespace {

/// What was given is no backup at all: bad input, nothing was changed.
Status restoreFile(const QString& database, const QString& file, const Backups::Watch& watch)
{
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::FileUnreadable, file, qt_error_string(ENOENT));
    const Status restored = Backups::restore(database, file, watch);
    if (restored || restored.error().code != ErrorCode::BackupDamaged)
        return restored;
    const auto look = SqliteSound::look(file);
    const bool isForeign = !look && look.error().code == ErrorCode::DatabaseForeign;
    return isForeign ? fail(ErrorCode::MalformedFile, file, restored.error().detail) : restored;
}

} // namespace

void DatabaseCommand::restore()
{
    const QString path = options().database();
    const QString file = word(2);
    care<void>([path, file](const Backups::Watch& watch) { return restoreFile(path, file, watch); },
        [this, path, file](const Status& restored) {
            if (!restored)
                return fail(restored.error());
            tellResult({ { u"subject"_s, path }, { u"file"_s, file } },
                tr("%1 is now what %2 holds; what was there before is kept beside it.")
                    .arg(path, file));
            done(0);
        });
}

void DatabaseCommand::salvage()
{
    care<Backups::Salvaged>(
        [path = options().database()](
            const Backups::Watch& watch) { return Backups::salvage(path, watch); },
        [this](const Result<Backups::Salvaged>& saved) {
            if (!saved)
                return fail(saved.error());
            for (const QString& lost : saved->lost)
                output().message(tr("Lost: %1").arg(lost));
            tellResult({ { u"subject"_s, options().database() }, { u"file"_s, saved->path },
                           { u"sites"_s, saved->sites },
                           { u"lost"_s, QJsonArray::fromStringList(saved->lost) } },
                tr("%n whole site(s) saved to %1.", nullptr, saved->sites).arg(saved->path));
            done(0);
        });
}

void DatabaseCommand::tellResult(QJsonObject event, const QString& message)
{
    event.insert(u"event"_s, u"result"_s);
    event.insert(u"state"_s, u"done"_s);
    output().event(event);
    output().message(message);
}
