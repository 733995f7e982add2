// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/PlacePassword.h"

#include "widgets/settings/ServerPlace.h"

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {
const QString keychainService = u"doppino"_s;
} // namespace

PlacePassword::PlacePassword(QObject* parent)
    : QObject(parent)
{
}

QString PlacePassword::keyOf(const QString& place)
{
    ServerPlace server = ServerPlace::fromAddress(place);
    server.authorityFile.clear();
    return server.address();
}

void PlacePassword::read(const QString& place, Then then)
{
    auto* job = new QKeychain::ReadPasswordJob(keychainService, this);
    job->setKey(keyOf(place));
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        then(job->error() == QKeychain::NoError ? Secret(job->binaryData()) : Secret());
    });
    job->start();
}

void PlacePassword::keep(
    const QString& place, const Secret& password, std::function<void(bool)> then)
{
    auto* job = new QKeychain::WritePasswordJob(keychainService, this);
    job->setKey(keyOf(place));
    job->setInsecureFallback(false);
    job->setBinaryData(password.revealUtf8());
    connect(job, &QKeychain::Job::finished, this, [job, then = std::move(then)] {
        if (then)
            then(job->error() == QKeychain::NoError);
    });
    job->start();
}

void PlacePassword::forget(const QString& place)
{
    auto* job = new QKeychain::DeletePasswordJob(keychainService, this);
    job->setKey(keyOf(place));
    job->setInsecureFallback(false);
    job->start();
}
