// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Which provisioning parameters are secrets, by their names alone: where values are stored,
/// written to a file or masked there is no catalogue at hand. The catalogue says the same of each.
namespace SecretParameters {

/// adminpw, userpw, ldap_password, account_password_N, tokens and addresses that hold one.
[[nodiscard]] inline bool isSecret(QStringView name)
{
    return name == u"adminpw" || name == u"userpw" || name == u"tok1" || name == u"tok2"
        || name == u"provisioning_url1" || name == u"provisioning_url2"
        || name.contains(u"password");
}

/// "-" inherits and an empty text overrides: neither tells anything.
[[nodiscard]] inline bool isSecretValue(QStringView name, QStringView value)
{
    return !value.isEmpty() && value != u"-" && isSecret(name);
}

} // namespace SecretParameters
