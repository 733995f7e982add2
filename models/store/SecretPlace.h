// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What a secret of a site is sealed for, so that it does not open anywhere else. Internal to the
/// store.
namespace SecretPlace {

inline QString of(const QString& owner, const QString& field)
{
    return QLatin1StringView("secret:") + owner + u':' + field;
}

} // namespace SecretPlace
