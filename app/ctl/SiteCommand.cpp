// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/SiteCommand.h"

#include "app/ctl/HistoryCommand.h"
#include "models/site/SiteFile.h"

#include <QFile>
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
    badUsage(u"site import FILE | export SITE | list | show SITE | delete SITE"_s);
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
                { u"updated"_s, s.updatedAt.toString(Qt::ISODate) } },
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
