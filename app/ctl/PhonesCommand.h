// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Command.h"
#include "models/phones/PhoneCommands.h"
#include "models/phones/VendorBook.h"

/// What the phones commands have in common: a site as the second word, phones of it by address.
class PhonesCommand : public Command {
    Q_OBJECT

public:
    using Command::Command;
    /// The one for the second word; nullptr = there is no such command.
    static std::unique_ptr<Command> create(const Options& options, const Output& output);

protected:
    /// Catalogue and store are there, and the site of the third word with its secrets.
    void withPhones(const std::function<void(Site)>& next);
    /// The same without its secrets: to look at, never to save.
    void withPhonesOnly(const std::function<void(const Site&)>& next);
    /// Words as phones of the site, in their order, each once. Errors: BadMac, NoSuchPhone.
    static Result<QList<MacAddress>> phonesNamed(const Site& site, const QStringList& words);

    /// A user by name or main extension. Errors: UnknownUser.
    static Result<QString> userNamed(const Site& site, const QString& word);
    /// What the catalogue knows and users said. Errors: those of the store.
    Result<VendorBook> vendors();
    /// The event of one phone, or its line. @param extension empty = it has none
    void say(const Phone& phone, const QString& extension) const;
    /// Stores a change of the site and says it: the phones concerned, then the result.
    /// @param more further fields of the result
    void keep(Site site, PhoneCommands::Name name, const QList<MacAddress>& phones,
        const QJsonObject& more = {});
};
