// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/core/Secret.h"

#include <functional>

class QObject;

/// The desktop's keychain, which may ask its user something and take any time. What is called back
/// is called once, unless `owner` is gone by then.
/// Errors: VaultLocked (detail = the keychain's words).
namespace Keychain {

void read(QObject* owner, const QString& name, std::function<void(const Result<Secret>&)> next);
/// A keychain counts only when what was written can be read again: a locked one without a prompter
/// may accept and forget.
void keep(QObject* owner, const QString& name, const Secret& key,
    std::function<void(const Status&)> next);
/// Nobody waits for it.
void forget(QObject* owner, const QString& name);
/// What read() says when the keychain answers and has nothing of that name.
[[nodiscard]] bool isAbsent(const Error& error);

} // namespace Keychain
