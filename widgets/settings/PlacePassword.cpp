// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/PlacePassword.h"

#include "models/store/engine/ServerPlace.h"
#include "models/store/Keychain.h"

using namespace Qt::StringLiterals;

namespace {

/// Without what may change about a connection while its password does not.
QString keychainNameOf(const QString& place)
{
    const auto server = ServerPlace::read(place);
    return server ? u"%1@%2/%3"_s.arg(server->user, server->server(), server->name) : place;
}

} // namespace

void PlacePassword::read(
    QObject* owner, const QString& place, std::function<void(const Secret&)> then)
{
    Keychain::read(
        owner, keychainNameOf(place), [then = std::move(then)](const Result<Secret>& password) {
            then(password.value_or(Secret()));
        });
}

void PlacePassword::keep(QObject* owner, const QString& place, const Secret& password,
    std::function<void(bool isKept)> then)
{
    Keychain::keep(
        owner, keychainNameOf(place), password, [then = std::move(then)](const Status& status) {
            if (then)
                then(status.has_value());
        });
}

void PlacePassword::forget(QObject* owner, const QString& place)
{
    Keychain::forget(owner, keychainNameOf(place));
}
