// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/Store.h"

#include <QString>

/// A store as a reseller has it after some years: many sites with users, phones, a trunk, a
/// gateway, passwords in all of them, and a history.
namespace StoreOfMany {

/// Ends the program when it cannot be opened.
std::unique_ptr<Store> open(const QString& place);
/// With the key it was filled with, or a new one.
void unlock(Store& store);
void must(const Status& status);
/// @param sites each with 20 users and 20 phones, saved four times
void fill(const QString& place, int sites);

} // namespace StoreOfMany
