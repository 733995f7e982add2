// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/SiteCommand.h"

#include "app/ctl/HistoryCommand.h"
#include "models/report/SiteEvidence.h"
#include "models/site/SiteFile.h"
#include "models/site/SiteTags.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

void SiteCommand::start()
{
    const QString verb = word(1);
    const auto count = options().words().size();
    if (verb == u"import" && count == 3)
        return withCatalog([this] { importFile(); });
    if (verb == u"export" && count == 3)
        return withStore([this] { exportSite(); });
    if (verb == u"list" && count == 2)
        return withStore([this] { list(); });
    if (verb == u"show" && count == 3)
        return withStore([this] { show(); });
    if (verb == u"delete" && count == 3)
        return withStore([this] { remove(); });
    if (verb == u"tag" && count >= 3 && changedTags())
        return withStore([this] { tag(); });
    if (verb == u"deliver" && count == 3)
        return withCatalog([this] { withStore([this] { deliver(); }); });
    badUsage(u"site import FILE | export SITE | list | show SITE | delete SITE | "
             "tag SITE [+TAG]... [-- -TAG...] | deliver SITE [--undo]"_s);
}

void SiteCommand::importFile()
{
    QFile file(word(2));
    if (!file.open(QFile::ReadOnly))
        return fail(Error(ErrorCode::FileUnreadable, word(2), file.errorString()));
    const auto site = SiteFile::read(file.read(SiteFile::maximumSize + 1), catalog());
    if (!site) {
        int code = 2;
        for (const Error& error : site.error())
            code = output().error(error);
        return done(code);
    }
    // A trial must not even create the database.
    const bool isDryRun = options().isSet(u"dry-run"_s);
    if (isDryRun && !Database::isThere(options().database()))
        return reportImport(*site);
    withStore([this, site = *site, isDryRun] {
        if (Command::store().sites().find(site.name))
            return fail(Error(ErrorCode::SiteExists, site.name));
        if (isDryRun)
            return reportImport(site);
        if (site.secrets().isEmpty())
            return store(site);
        withVault([this, site] { store(site); });
    });
}

void SiteCommand::store(Site site)
{
    const Status saved = Command::store().sites().save(site, u"import"_s);
    saved ? reportImport(site) : fail(saved.error());
}

QJsonObject SiteCommand::counts(const Site& site)
{
    return { { u"trunks"_s, site.trunks.size() }, { u"users"_s, site.users.size() },
        { u"phones"_s, site.phones.size() }, { u"gateways"_s, site.gateways.size() } };
}

void SiteCommand::reportImport(const Site& site)
{
    const bool isDryRun = options().isSet(u"dry-run"_s);
    QJsonObject event = counts(site);
    event.insert(u"event"_s, u"result"_s);
    event.insert(u"subject"_s, site.name);
    event.insert(u"state"_s, u"done"_s);
    event.insert(u"id"_s, site.id);
    event.insert(u"dry_run"_s, isDryRun);
    output().event(event);
    const QString what
        = isDryRun ? tr("%1: the file is fine; nothing was imported.") : tr("%1 imported.");
    output().message(what.arg(site.name));
    done(0);
}

void SiteCommand::exportSite()
{
    if (options().isSet(u"with-secrets"_s))
        return withSite(word(2), false, [this](const Site& site) { write(site); });
    const auto id = Command::store().sites().find(word(2));
    if (!id)
        return fail(id.error());
    const auto site = Command::store().sites().load(*id, SiteRepository::Secrets::Leave);
    site ? write(*site) : fail(site.error());
}

void SiteCommand::write(const Site& site)
{
    const bool hasSecrets = options().isSet(u"with-secrets"_s);
    const QByteArray bytes
        = SiteFile::write(site, hasSecrets ? SiteFile::Secrets::Include : SiteFile::Secrets::Omit);
    const QString path = options().value(u"output"_s);
    if (!path.isEmpty()) {
        if (const Status written = writeFile(path, bytes, hasSecrets); !written)
            return fail(written.error());
        output().message(tr("%1 written.").arg(path));
    } else {
        output().raw(bytes);
    }
    QJsonObject event { { u"event"_s, u"result"_s }, { u"subject"_s, site.name },
        { u"state"_s, u"done"_s } };
    // JSON lines are read by machines and kept in logs: passwords go to files only.
    if (path.isEmpty())
        event.insert(u"site_file"_s,
            QJsonDocument::fromJson(SiteFile::write(site, SiteFile::Secrets::Omit)).object());
    else
        event.insert(u"file"_s, path);
    output().event(event);
    done(0);
}

void SiteCommand::list()
{
    const auto sites = Command::store().sites().list();
    if (!sites)
        return fail(sites.error());
    for (const SiteSummary& s : *sites)
        output().event(
            { { u"event"_s, u"site"_s }, { u"id"_s, s.id }, { u"name"_s, s.name },
                { u"customer"_s, s.customer }, { u"step"_s, s.progress.step },
                { u"trunks"_s, s.trunks }, { u"users"_s, s.users }, { u"phones"_s, s.phones },
                { u"gateways"_s, s.gateways }, { u"gateways_done"_s, s.gatewaysDone },
                { u"updated"_s, s.updatedAt.toString(Qt::ISODate) },
                { u"active"_s, s.activeAt.toString(Qt::ISODate) },
                { u"tags"_s, QJsonArray::fromStringList(s.tags) },
                { u"state"_s, siteStateName(s.standing.state) },
                { u"open_points"_s, s.standing.openPoints },
                { u"delivered"_s,
                    s.standing.deliveredAt ? s.standing.deliveredAt->toString(Qt::ISODate)
                                           : QString() } },
            u"%1  %2  %3"_s.arg(s.id, s.name, s.customer));
    done(0);
}

void SiteCommand::show()
{
    const auto id = Command::store().sites().find(word(2));
    if (!id)
        return fail(id.error());
    const QString revision = options().value(u"at"_s);
    const auto site = revision.isEmpty()
        ? Command::store().sites().load(*id, SiteRepository::Secrets::Leave)
        : siteAt(*id, revision);
    if (site || site.error().code != ErrorCode::VaultLocked)
        return site ? show(*site) : fail(site.error());
    withVault([this, id = *id, revision] {
        const auto opened = siteAt(id, revision);
        opened ? show(*opened) : fail(opened.error());
    });
}

Result<Site> SiteCommand::siteAt(const QString& id, const QString& revision)
{
    const SiteHistory& history = Command::store().history();
    const auto named = HistoryCommand::revisionNamed(history, id, revision);
    return named ? history.at(named->id) : tl::unexpected(named.error());
}

void SiteCommand::show(const Site& site)
{
    const QByteArray file = SiteFile::write(site, SiteFile::Secrets::Omit);
    QJsonObject event = counts(site);
    event.insert(u"event"_s, u"site"_s);
    event.insert(u"id"_s, site.id);
    event.insert(u"name"_s, site.name);
    event.insert(u"site_file"_s, QJsonDocument::fromJson(file).object());
    output().event(event, QString::fromUtf8(file).trimmed());
    done(0);
}

void SiteCommand::remove()
{
    const auto id = Command::store().sites().find(word(2));
    if (!id)
        return fail(id.error());
    const Status removed = Command::store().sites().remove(*id);
    if (!removed)
        return fail(removed.error());
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, word(2) }, { u"state"_s, u"done"_s } });
    output().message(tr("%1 deleted.").arg(word(2)));
    done(0);
}

/// +TAG and -TAG; nothing when a word is neither.
std::optional<SiteCommand::TagChange> SiteCommand::changedTags() const
{
    TagChange change;
    const QStringList given = options().words().mid(3);
    for (const QString& word : given) {
        const QStringList tags = SiteTags::fromText(word.mid(1));
        if (tags.isEmpty() || !(word.startsWith(u'+') || word.startsWith(u'-')))
            return std::nullopt;
        (word.startsWith(u'+') ? change.added : change.removed) += tags;
    }
    return change;
}

void SiteCommand::tag()
{
    const TagChange change = changedTags().value_or(TagChange());
    const auto id = Command::store().sites().find(word(2));
    if (!id)
        return fail(id.error());
    if (change.added.isEmpty() && change.removed.isEmpty()) {
        const auto site = Command::store().sites().load(*id, SiteRepository::Secrets::Leave);
        return site ? reportTags(*site) : fail(site.error());
    }
    withSite(*id, false, [this, change](Site site) {
        site.tags = SiteTags::with(SiteTags::without(site.tags, change.removed), change.added);
        const Status saved = Command::store().sites().save(site, u"tags"_s);
        saved ? reportTags(site) : fail(saved.error());
    });
}

void SiteCommand::reportTags(const Site& site)
{
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, site.name }, { u"state"_s, u"done"_s },
            { u"id"_s, site.id }, { u"tags"_s, QJsonArray::fromStringList(site.tags) } },
        SiteTags::text(site.tags));
    done(0);
}

/// As in the window: a test that failed, or ended without telling, keeps a site from it. Passwords
/// may stay locked, for no test's outcome hangs on them.
Status SiteCommand::checkDeliverable(const QString& id)
{
    const auto site = Command::store().sites().load(id, SiteRepository::Secrets::Leave);
    if (!site)
        return tl::unexpected(site.error());
    const auto evidence = SiteEvidence::gather(Command::store(), *site, catalog());
    if (!evidence)
        return tl::unexpected(evidence.error());
    const SiteEvidence::Point* blocker = evidence->blocker();
    if (!blocker)
        return {};
    output().message(
        tr("Not to be delivered yet. %1", "what is in the way").arg(blocker->sentence()));
    return tl::unexpected(
        blocker->error.value_or(Error(ErrorCode::PbxNotConfirmed, blocker->subject)));
}

void SiteCommand::deliver()
{
    const auto id = Command::store().sites().find(word(2));
    if (!id)
        return fail(id.error());
    const bool isUndone = options().isSet(u"undo"_s);
    const Status free = isUndone ? Status() : checkDeliverable(*id);
    if (!free)
        return fail(free.error());
    const auto at = isUndone ? std::nullopt : std::optional(QDateTime::currentDateTimeUtc());
    if (const Status noted = Command::store().sites().setDelivered(*id, at); !noted)
        return fail(noted.error());
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, word(2) }, { u"state"_s, u"done"_s },
            { u"id"_s, *id }, { u"delivered"_s, at ? at->toString(Qt::ISODate) : QString() } });
    output().message(
        (isUndone ? tr("%1 is not delivered any more.") : tr("%1 is delivered.")).arg(word(2)));
    done(0);
}
