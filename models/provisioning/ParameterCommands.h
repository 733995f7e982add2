// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/provisioning/ParameterScope.h"
#include "models/provisioning/PhonePlan.h"

/// The changes of what phones are configured with. Each is whole or not at all: on an error the
/// site is as it was.
namespace ParameterCommands {

struct Change {
    QString name; ///< with its index
    std::optional<QString> value; ///< nothing = inherit; an empty text overrides
};

/// Errors: NoSuchPhone, NoSuchPhoneModel, those of ParameterRules::check.
Status apply(Site& site, const Catalog& catalog, const QList<ParameterScope>& scopes,
    const QList<Change>& changes);

/// The effective key. @param kind softkey, linekey or expkey
PhoneKey key(const PhoneParameters& parameters, const QString& kind, int index);
/// How many of that kind the model has.
int keyCount(const PhoneModel& model, const QString& kind);
/// Type, value and label as this scope's own.
QList<Change> keyChanges(const QString& kind, const PhoneKey& key);
QList<Change> keyInheriting(const QString& kind, int index);
/// Whether the value fits the type: a number for a BLF, an address for a page...
/// Errors: BadValue (subject = parameter; detail = what it takes).
Status checkKey(const Catalog& catalog, const QString& kind, const PhoneKey& key);

/// Two keys of a scope change places; what was inherited becomes its own.
/// Errors: those of apply(); BadValue (no such key).
Status swapKeys(Site& site, const Catalog& catalog, const ParameterScope& scope,
    const QString& kind, int one, int other);
/// The effective keys of a scope become those of the phones, as far as their models have them.
Status copyKeys(Site& site, const Catalog& catalog, const ParameterScope& from,
    const QStringList& kinds, const QList<MacAddress>& phones);
/// A BLF for each user with a main extension, from one line key on, keys with a line passed over.
/// The user of the phone itself gets none.
/// @return how many found a key
Result<int> fillBlf(Site& site, const Catalog& catalog, const ParameterScope& scope, int firstKey,
    const QStringList& usernames);

/// A model of the site's own with the values another has at the site.
/// @return its id. Errors: NoSuchPhoneModel, MissingValue (no name), DuplicateName.
Result<QString> copyModel(
    Site& site, const Catalog& catalog, const QString& model, const QString& name);
/// Errors: NoSuchPhoneModel, MissingValue, DuplicateName.
Status renameModel(Site& site, const Catalog& catalog, const QString& id, const QString& name);
/// Errors: NoSuchPhoneModel, PhoneModelInUse (detail = the phones).
Status removeModel(Site& site, const QString& id);

} // namespace ParameterCommands
