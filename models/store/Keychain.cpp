// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Keychain.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

const QString keychainService = u"doppino"_s;

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
    return fail(ErrorCode::VaultLocked, {}, job.errorString());
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
        wipe(text);
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
    QObject::connect(
        job, &QKeychain::Job::finished, owner, [owner, job, name, key, next = std::move(next)] {
            if (const Status status = statusOfKeychain(*job); !status)
                return next(status);
            read(owner, name, [key, next](const Result<Secret>& back) {
                if (!back)
                    return next(tl::unexpected(back.error()));
                next(*back == key ? Status() : Status(fail(ErrorCode::VaultLocked)));
            });
        });
    startKeychain(*job, name);
}

void Keychain::forget(QObject* owner, const QString& name)
{
    startKeychain(*new QKeychain::DeletePasswordJob(keychainService, owner), name);
}
