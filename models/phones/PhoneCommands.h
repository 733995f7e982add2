// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QVariant>

/// The named changes of a site's phones. Each is whole or not at all: on an error the site is as it
/// was. The window puts them on its undo stack, the command line journals them.
namespace PhoneCommands {

/// What a change is called, for undo and journal; text() is translated, name() is not.
enum class Name {
    Add, ///< scanned, pasted, discovered
    Remove,
    Assign,
    AssignInOrder,
    SwapPhone, ///< another device takes over what a phone had
    SwapUsers,
    Release,
    SetModel,
    SetSerial,
    SetLabel,
    SetParameter,
    CopyModel,
    RemoveModel,
    MakePasswords,
    Import,
};
QString name(Name name); ///< "assign", "swap_phone"
/// "Assign 20 phones" in the language of TextLanguage. @param count how many phones; 0 = unsaid
QString text(Name name, int count = 0);

/// Errors: NoSuchPhone, UnknownUser, TooManyDevices, NumberTaken, NumberAmbiguous.
/// @param username empty = nobody
Status assign(Site& site, const QList<MacAddress>& phones, const QString& username);
/// The phones in the order given to the users in the order given, as far as both reach.
/// @return how many were assigned
Result<int> assignInOrder(
    Site& site, const QList<MacAddress>& phones, const QStringList& usernames);
Status release(Site& site, const QList<MacAddress>& phones);
/// `replacement` takes over user, label and parameters of `phone`; its own model and serial stay.
/// One that is not in the site yet is added. The phone replaced leaves the site.
/// Keys the new model lacks are given up: their names are returned.
/// Errors: NoSuchPhone, DuplicateMac (the replacement has a user already).
Result<QStringList> swapPhone(
    Site& site, const Catalog& catalog, const MacAddress& phone, const Phone& replacement);
/// The phones of two users change hands. Errors: UnknownUser.
Status swapUsers(Site& site, const QString& one, const QString& other);
/// Errors: NoSuchPhone, NoSuchPhoneModel.
Status setModel(
    Site& site, const Catalog& catalog, const QList<MacAddress>& phones, const QString& model);
/// Errors: NoSuchPhone.
Status remove(Site& site, const QList<MacAddress>& phones);
/// Errors: DuplicateMac (subject = MAC), SerialDuplicate, BadMac.
Status add(Site& site, const Phone& phone);
/// Errors: NoSuchPhone, SerialDuplicate (detail = the other's MAC).
Status setSerial(Site& site, const MacAddress& phone, const QString& serial);

} // namespace PhoneCommands
