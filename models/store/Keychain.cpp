// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Keychain.h"

#include <qt6keychain/keychain.h>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

const QString keychainService = u"doppino"_s;
const QString absentEntry = u"entry"_s;

void startKeychain(QKeychain::Job& job, const QString& name)
{
    job.setKey(name);
    job.setInsecureFallback(false);
    job.start();
}

Status statusOfKeychain(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    const bool isAbsent = job.error() == QKeychain::EntryNotFound;
    return fail(ErrorCode::VaultLocked, isAbsent ? absentEntry : QString(), job.errorString());
}

/// Also what the job still holds, which shares it.
void wipeShared(QByteArray& text)
{
    if (!text.isEmpty())
        sodium_memzero(const_cast<char*>(text.constData()), size_t(text.size()));
    text.clear();
}

} // namespace

void Keychain::read(
    QObject* owner, const QString& name, std::function<void(const Result<Secret>&)> next)
{
    auto* job = new QKeychain::ReadPasswordJob(keychainService, owner);
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, next = std::move(next)] {
        const Status status = statusOfKeychain(*job);
        QByteArray text = job->binaryData();
        const Secret key(text);
        wipeShared(text);
        next(status ? Result<Secret>(key) : tl::unexpected(status.error()));
    });
    startKeychain(*job, name);
}

void Keychain::keep(
    QObject* owner, const QString& name, const Secret& key, std::function<void(const Status&)> next)
{
    auto* job = new QKeychain::WritePasswordJob(keychainService, owner);
    QByteArray text = key.revealUtf8();
    job->setBinaryData(text);
    QObject::connect(job, &QKeychain::Job::finished, owner,
        [owner, job, name, key, text, next = std::move(next)]() mutable {
            wipeShared(text);
            if (const Status status = statusOfKeychain(*job); !status)
                return next(status);
            read(owner, name, [key, next](const Result<Secret>& back) {
                if (!back)
                    return next(fail(ErrorCode::VaultLocked, {}, back.error().detail));
                next(*back == key ? Status() : Status(fail(ErrorCode::VaultLocked)));
            });
        });
    startKeychain(*job, name);
}

void Keychain::forget(QObject* owner, const QString& name)
{
    startKeychain(*new QKeychain::DeletePasswordJob(keychainService, owner), name);
}

bool Keychain::isAbsent(const Error& error)
{
    return error.code == ErrorCode::VaultLocked && error.subject == absentEntry;
}
