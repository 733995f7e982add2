// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/HistoryCommand.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

QString revisionKindName(SiteRevision::Kind kind)
{
    switch (kind) {
    case SiteRevision::Kind::Do:
        return u"do"_s;
    case SiteRevision::Kind::Undo:
        return u"undo"_s;
    case SiteRevision::Kind::Redo:
        return u"redo"_s;
    case SiteRevision::Kind::Restore:
        return u"restore"_s;
    case SiteRevision::Kind::Merge:
        return u"merge"_s;
    }
    return {};
}

QString changeKindName(SiteChange::Kind kind)
{
    switch (kind) {
    case SiteChange::Kind::Changed:
        return u"changed"_s;
    case SiteChange::Kind::Added:
        return u"added"_s;
    case SiteChange::Kind::Removed:
        return u"removed"_s;
    case SiteChange::Kind::Moved:
        return u"moved"_s;
    }
    return {};
}

QJsonObject changeEvent(const SiteChange& change)
{
    QJsonObject event { { u"event"_s, u"change"_s }, { u"kind"_s, changeKindName(change.kind) },
        { u"place"_s, change.place }, { u"subject"_s, change.subject },
        { u"secret"_s, change.isSecret }, { u"text"_s, SiteDiff::text(change) } };
    if (!change.isSecret) {
        event.insert(u"before"_s, change.before);
        event.insert(u"after"_s, change.after);
    }
    return event;
}

} // namespace

bool HistoryCommand::isVerb(const QString& verb)
{
    static const QStringList verbs { u"history"_s, u"changes"_s, u"undo"_s, u"redo"_s,
        u"restore"_s };
    return verbs.contains(verb);
}

void HistoryCommand::start()
{
    struct Verb {
        QString name;
        int words;
        Status (HistoryCommand::*run)(const QString&);
    };
    static const std::array<Verb, 5> verbs { { { u"history"_s, 3, &HistoryCommand::list },
        { u"changes"_s, 4, &HistoryCommand::changes }, { u"undo"_s, 3, &HistoryCommand::undo },
        { u"redo"_s, 3, &HistoryCommand::redo }, { u"restore"_s, 4, &HistoryCommand::restore } } };
    for (const Verb& verb : verbs)
        if (verb.name == word(1) && verb.words == options().words().size())
            return withSiteNamed(
                [this, run = verb.run](const QString& id) { return (this->*run)(id); });
    badUsage(u"site history SITE | changes SITE REVISION | undo SITE [--anyone] | "
             "redo SITE [--anyone] | restore SITE REVISION"_s);
}

/// Unlocks only for what turns out to need it: most of a history is readable without.
void HistoryCommand::withSiteNamed(const Action& action)
{
    withStore([this, action] {
        const auto id = store().sites().find(word(2));
        if (!id)
            return fail(id.error());
        const auto conclude
            = [this](const Status& status) { status ? done(0) : fail(status.error()); };
        const Status status = action(*id);
        if (status || status.error().code != ErrorCode::VaultLocked)
            return conclude(status);
        withVault([action, conclude, id = *id] { conclude(action(id)); });
    });
}

Result<SiteRevision> HistoryCommand::revisionNamed(
    const SiteHistory& history, const QString& siteId, const QString& word)
{
    const auto revisions = history.list(siteId);
    if (!revisions)
        return tl::unexpected(revisions.error());
    const int number = word.toInt();
    for (const SiteRevision& revision : *revisions)
        if (revision.id == word || (number > 0 && revision.number == number))
            return revision;
    return ::fail(ErrorCode::NoSuchRevision, word.left(80));
}

void HistoryCommand::say(const SiteRevision& revision) const
{
    const QString title = SiteHistory::title(revision);
    const QString at = revision.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss");
    output().event(
        { { u"event"_s, u"revision"_s }, { u"number"_s, revision.number }, { u"id"_s, revision.id },
            { u"at"_s, revision.at.toString(Qt::ISODate) }, { u"who"_s, revision.who },
            { u"what"_s, revision.what }, { u"kind"_s, revisionKindName(revision.kind) },
            { u"of"_s, revision.of }, { u"kept"_s, revision.isKept }, { u"title"_s, title } },
        u"%1  %2  %3  %4"_s.arg(
            QString::number(revision.number).rightJustified(5), at, revision.who, title));
}

Status HistoryCommand::list(const QString& siteId)
{
    const auto revisions = store().history().list(siteId);
    if (!revisions)
        return tl::unexpected(revisions.error());
    for (const SiteRevision& revision : *revisions)
        say(revision);
    return {};
}

Status HistoryCommand::changes(const QString& siteId)
{
    const auto revision = revisionNamed(store().history(), siteId, word(3));
    if (!revision)
        return tl::unexpected(revision.error());
    const auto changes = store().history().changes(revision->id);
    if (!changes)
        return tl::unexpected(changes.error());
    for (const SiteChange& change : *changes)
        output().event(changeEvent(change), SiteDiff::text(change));
    return {};
}

SiteHistory::Whose HistoryCommand::whose() const
{
    return options().isSet(u"anyone"_s) ? SiteHistory::Whose::Anyone : SiteHistory::Whose::Own;
}

Status HistoryCommand::undo(const QString& siteId)
{
    return concluded(store().history().undo(siteId, whose()));
}

Status HistoryCommand::redo(const QString& siteId)
{
    return concluded(store().history().redo(siteId, whose()));
}

Status HistoryCommand::restore(const QString& siteId)
{
    const auto revision = revisionNamed(store().history(), siteId, word(3));
    if (!revision)
        return tl::unexpected(revision.error());
    return concluded(store().history().restore(revision->id));
}

Status HistoryCommand::concluded(const Result<Site>& site)
{
    if (!site) {
        const Error& error = site.error();
        const bool isTheirs = !error.detail.isEmpty()
            && (error.code == ErrorCode::NoChangeToUndo || error.code == ErrorCode::NoChangeToRedo);
        if (isTheirs)
            output().message(
                tr("The last change is %1's; --anyone takes it all the same.").arg(error.detail));
        return tl::unexpected(error);
    }
    const auto newest = store().history().list(site->id, 1);
    if (newest && !newest->isEmpty())
        say(newest->first());
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, site->name },
        { u"state"_s, u"done"_s }, { u"id"_s, site->id }, { u"number"_s, site->version } });
    return {};
}
