// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <functional>

class QObject;

/// The password of a database server in the desktop's keychain. Where there is no keychain nothing
/// is kept, and it is asked for each time. What is called back is not called once `owner` is gone.
namespace PlacePassword {

/// @param then gets an empty one where none is kept; it may take as long as its user does
void read(QObject* owner, const QString& place, std::function<void(const Secret&)> then);
/// @param then whether it is kept now
void keep(QObject* owner, const QString& place, const Secret& password,
    std::function<void(bool isKept)> then = {});
void forget(QObject* owner, const QString& place);

} // namespace PlacePassword
