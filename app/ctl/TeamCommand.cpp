// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/TeamCommand.h"

#include "models/core/SystemUser.h"
#include "models/team/MemberJob.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

/// As colleagues know one: the account on the server, or who is logged in here.
QString memberName(const Options& options)
{
    if (options.isSet(u"name"_s))
        return options.value(u"name"_s);
    const QString account = QUrl(options.database()).userName();
    return account.isEmpty() ? systemUser() : account;
}

} // namespace

void TeamCommand::start()
{
    const QString verb = word(1);
    const auto words = options().words().size();
    const bool hasMember = verb == u"admit" || verb == u"remove";
    if (words != (hasMember ? 3 : 2))
        return usage();
    if (verb == u"key")
        return options().newPassphrase().isEmpty() ? tellKey() : resealKey();
    if (verb == u"list")
        return withStore([this] { list(); });
    if (verb == u"ask")
        return withStore([this] { ask(); });
    if (verb == u"remove")
        return withStore([this] { remove(); });
    if (verb != u"admit" || options().value(u"fingerprint"_s).isEmpty())
        return usage();
    withStore([this] { withVault([this] { admit(); }); });
}

void TeamCommand::cancel()
{
    if (!m_isKeyCancelled)
        return Command::cancel();
    *m_isKeyCancelled = true; // it may be written already: it says so itself
}

void TeamCommand::usage()
{
    badUsage(
        u"team list | team key | team ask [--name NAME] | team admit MEMBER --fingerprint TEXT "
        "| team remove MEMBER"_s);
}

void TeamCommand::list()
{
    const auto members = Members(store().database()).list();
    if (!members)
        return fail(members.error());
    for (const Member& member : *members)
        output().event(
            { { u"event"_s, u"member"_s }, { u"id"_s, member.id }, { u"name"_s, member.name },
                { u"fingerprint"_s, member.fingerprint() }, { u"admitted"_s, member.isAdmitted },
                { u"asked_at"_s, member.askedAt.toString(Qt::ISODate) },
                { u"admitted_at"_s, member.admittedAt.toString(Qt::ISODate) },
                { u"admitted_by"_s, member.admittedBy } },
            u"%1  %2  %3  %4"_s.arg(member.fingerprint(), member.name,
                member.isAdmitted ? tr("admitted") : tr("asks to be admitted"), member.id));
    done(0);
}

void TeamCommand::ask()
{
    auto* job = new MemberJob(MemberJob::Purpose::Ask, store(), options().memberKey(),
        options().passphrase(), memberName(options()), this);
    runJob(job, [this, job] {
        const QString text = job->hasFounded()
            ? tr("You are the first member of this team. Your fingerprint: %1")
            : tr("You have asked to be admitted. Read your fingerprint out to an owner of the "
                 "team: %1");
        tellDone(memberName(options()), job->fingerprint(), text.arg(job->fingerprint()));
    });
}

void TeamCommand::admit()
{
    Members members(store().database());
    const auto member = members.find(word(2));
    if (!member)
        return fail(member.error());
    const Status admitted
        = members.admit(member->id, options().value(u"fingerprint"_s), store().vault());
    if (!admitted)
        return fail(admitted.error());
    tellDone(member->name, member->fingerprint(), tr("%1 is admitted.").arg(member->name));
}

void TeamCommand::remove()
{
    Members members(store().database());
    const auto member = members.find(word(2));
    if (!member)
        return fail(member.error());
    if (const Status removed = members.remove(member->id); !removed)
        return fail(removed.error());
    tellDone(member->name, member->fingerprint(),
        tr("%1 is removed, and may have kept the key until now: \"database rekey\" makes that "
           "worthless. Passwords %1 has seen are to be changed on the devices as well.")
            .arg(member->name));
}

void TeamCommand::tellKey()
{
    const auto key = MemberKey::publicKeyOf(options().memberKey());
    if (!key)
        return fail(key.error());
    const QString fingerprint = Member::fingerprintOf(*key);
    tellDone(options().memberKey(), fingerprint, fingerprint);
}

void TeamCommand::resealKey()
{
    m_isKeyCancelled = std::make_shared<std::atomic_bool>(false);
    auto* watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const Status resealed = watcher->result();
        resealed ? tellKey() : fail(resealed.error());
    });
    watcher->setFuture(
        QtConcurrent::run([path = options().memberKey(), before = options().passphrase(),
                              after = options().newPassphrase(), isCancelled = m_isKeyCancelled] {
            return MemberKey::reseal(
                path, before, after, PassphraseCost::today(), isCancelled.get());
        }));
}

void TeamCommand::tellDone(const QString& subject, const QString& fingerprint, const QString& text)
{
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, subject },
        { u"state"_s, u"done"_s }, { u"fingerprint"_s, fingerprint } });
    output().message(text);
    done(0);
}
