// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/DatabaseCommand.h"

#include "models/store/engine/ServerPlace.h"
#include "models/store/RoleScript.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

bool DatabaseCommand::isVerb(const QString& verb)
{
    static const QStringList verbs { u"check"_s, u"backup"_s, u"backups"_s, u"restore"_s,
        u"salvage"_s, u"roles"_s };
    return verbs.contains(verb);
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
        return backUp(word(2));
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

/// With a passphrase the sealed fields are tried, too.
void DatabaseCommand::check()
{
    const QString path = options().database();
    const auto found = Backups::check(path);
    if (!found)
        return failDamaged(found.error());
    if (options().passphrase().isEmpty() || !found->isSound())
        return report(*found);
    withStore([this, path] {
        withVault([this, path] {
            const auto again = Backups::check(path, &store().vault());
            again ? report(*again) : fail(again.error());
        });
    });
}

void DatabaseCommand::checkServer()
{
    withStore([this] {
        const auto sites = store().sites().list();
        if (!sites)
            return fail(sites.error());
        DatabaseReport found;
        found.path = store().path();
        found.schema = Database::currentVersion();
        found.sites = int(sites->size());
        found.unreadableSecrets = -1;
        found.faults = SqliteSound::siteFaults(store().database());
        report(found);
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
    if (error.code != ErrorCode::DatabaseDamaged)
        return fail(error);
    if (const auto good = Backups::newestGood(options().database())) {
        output().event({ { u"event"_s, u"backup"_s }, { u"file"_s, good->path },
            { u"at"_s, good->at.toString(Qt::ISODate) } });
        output().message(tr("The newest good backup: database restore %1").arg(good->path));
    }
    output().message(tr("What can still be read: database salvage"));
    fail(error);
}

void DatabaseCommand::backUp(const QString& file)
{
    const QString path = options().database();
    const auto taken = file.isEmpty() ? Backups::take(path) : Backups::takeTo(path, file);
    if (!taken)
        return failDamaged(taken.error());
    tellResult({ { u"subject"_s, path }, { u"file"_s, taken->path },
                   { u"bytes"_s, double(taken->bytes) }, { u"schema"_s, taken->schema } },
        tr("%1 written and verified.").arg(taken->path));
    done(0);
}

void DatabaseCommand::list()
{
    for (const DatabaseBackup& each : Backups::list(options().database())) {
        const bool isGood = SqliteSound::lookAtCopy(each.path).has_value();
        const QString state = !isGood    ? tr("damaged")
            : each.isFromBeforeMigration ? tr("good, from before an update of the program")
                                         : tr("good");
        output().event(
            { { u"event"_s, u"backup"_s }, { u"file"_s, each.path },
                { u"at"_s, each.at.toString(Qt::ISODate) }, { u"bytes"_s, double(each.bytes) },
                { u"schema"_s, each.schema }, { u"before_migration"_s, each.isFromBeforeMigration },
                { u"good"_s, isGood } },
            u"%1  %2  %3"_s.arg(each.at.toLocalTime().toString(Qt::ISODate), each.path, state));
    }
    done(0);
}

void DatabaseCommand::restore()
{
    const QString path = options().database();
    if (const Status restored = Backups::restore(path, word(2)); !restored)
        return fail(restored.error());
    tellResult({ { u"subject"_s, path }, { u"file"_s, word(2) } },
        tr("%1 is now what %2 holds; what was there before is kept beside it.").arg(path, word(2)));
    done(0);
}

void DatabaseCommand::salvage()
{
    const QString path = options().database();
    const auto saved = Backups::salvage(path);
    if (!saved)
        return fail(saved.error());
    for (const QString& lost : saved->lost)
        output().message(tr("Lost: %1").arg(lost));
    tellResult({ { u"subject"_s, path }, { u"file"_s, saved->path }, { u"sites"_s, saved->sites },
                   { u"lost"_s, QJsonArray::fromStringList(saved->lost) } },
        tr("%n whole site(s) saved to %1.", nullptr, saved->sites).arg(saved->path));
    done(0);
}

void DatabaseCommand::tellResult(QJsonObject event, const QString& message)
{
    event.insert(u"event"_s, u"result"_s);
    event.insert(u"state"_s, u"done"_s);
    output().event(event);
    output().message(message);
}
