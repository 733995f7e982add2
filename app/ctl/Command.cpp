// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Command.h"

#include "models/store/ClockCheck.h"
#include "models/store/UnlockJob.h"
#include "models/team/MemberJob.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

Command::Command(const Options& options, const Output& output)
    : m_options(options)
    , m_output(output)
{
}

void Command::cancel() { fail(Error(ErrorCode::Cancelled, u"doppinoctl"_s)); }

void Command::withCatalog(const Next& next)
{
    const auto loaded = loadCatalog();
    if (loaded) {
        if (loaded->problem)
            m_output.warning(*loaded->problem, tr("The program's own catalogue is used."));
        m_catalog = loaded->catalog;
        return next();
    }
    int code = 2;
    for (const Error& error : loaded.error())
        code = m_output.error(error);
    done(code);
}

tl::expected<CatalogRepository::Loaded, QList<Error>> Command::loadCatalog()
{
    if (Database::isThere(m_options.database()))
        openStore();
    if (m_store) {
        auto loaded = m_store->catalogs().load();
        if (!loaded)
            return loaded;
        const Status settled = m_store->mayWrite()
            ? m_store->catalogs().settle(*loaded->catalog)
            : Status(); // somebody who may write will see it, too
        if (!settled)
            return tl::unexpected(QList { settled.error() });
        return loaded;
    }
    auto own = Catalog::load();
    if (!own)
        return tl::unexpected(own.error());
    return CatalogRepository::Loaded { *own, m_storeError };
}

/// Once: the catalogue's part needs it as well as the command's.
void Command::openStore()
{
    if (m_store || m_storeError)
        return;
    auto store = Store::open(m_options.database());
    if (store)
        m_store = std::move(*store);
    else
        m_storeError = store.error();
    if (!m_store)
        return;
    const auto behind = ClockCheck::behind(m_store->database(), QDateTime::currentDateTimeUtc());
    if (behind && *behind)
        m_output.warning(**behind, tr("The command goes on."));
}

void Command::withStore(const Next& next)
{
    openStore();
    m_store ? next() : fail(*m_storeError);
}

Result<Job*> Command::unlocking()
{
    if (!m_options.recoveryKey().isEmpty()) {
        const auto key = RecoveryKey::read(m_options.recoveryKey());
        return key ? Result<Job*>(new UnlockJob(*m_store, *key, this))
                   : tl::unexpected(key.error());
    }
    const bool isMember = m_options.isSet(u"member-key"_s)
        || (m_store->isTeam() && MemberKey::exists(m_options.memberKey()));
    if (isMember)
        return new MemberJob(MemberJob::Purpose::Unlock, *m_store, m_options.memberKey(),
            m_options.passphrase(), {}, this);
    if (m_options.passphrase().isEmpty())
        return new UnlockJob(*m_store, this);
    auto* job = new UnlockJob(*m_store, m_options.passphrase(), this);
    job->keepCost();
    return job;
}

void Command::withVault(Next next)
{
    const auto job = unlocking();
    if (!job)
        return fail(job.error());
    runJob(*job, std::move(next));
}

void Command::runJob(Job* job, Next next)
{
    connect(job, &Job::finished, this, [this, job, next = std::move(next)] {
        if (job->outcome().end == Outcome::End::Done)
            next();
        else
            fail(*job->outcome().error);
    });
    job->start();
}

void Command::withSite(const QString& nameOrId, bool needsVault, std::function<void(Site)> next)
{
    const auto id = m_store->sites().find(nameOrId);
    if (!id)
        return fail(id.error());
    const auto hasSecrets = m_store->sites().hasSecrets(*id);
    if (!hasSecrets)
        return fail(hasSecrets.error());
    const auto load = [this, id = *id, next = std::move(next)] {
        const auto site = m_store->sites().load(id);
        site ? next(*site) : fail(site.error());
    };
    needsVault || *hasSecrets ? withVault(load) : load();
}

void Command::done(int exitCode)
{
    if (std::exchange(m_isDone, true))
        return;
    Q_EMIT finished(exitCode);
}

void Command::fail(const Error& error)
{
    if (!m_isDone)
        done(m_output.error(error));
}

void Command::badUsage(const QString& what) { fail(Error(ErrorCode::BadUsage, {}, what)); }

Status Command::writeFile(const QString& path, const QByteArray& bytes, bool isPrivate) const
{
    QSaveFile file(path);
    const auto failed = [&] { return ::fail(ErrorCode::FileUnwritable, path, file.errorString()); };
    if (!file.open(QFile::WriteOnly))
        return failed();
    // Before the first byte: what is secret must never be readable, not even for a moment.
    if (isPrivate && !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failed();
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed();
    return {};
}
