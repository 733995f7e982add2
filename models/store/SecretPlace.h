// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What each secret of a database is sealed for, so that it does not open anywhere else. Whoever
/// seals something new names its place here and its column in SealedColumns. Internal to the store.
namespace SecretPlace {

inline QString of(const QString& owner, const QString& field)
{
    return QLatin1StringView("secret:") + owner + u':' + field;
}
inline QString backup(const QString& id) { return QLatin1StringView("backup:") + id; }
/// @param which first or second
inline QString phoneToken(const QString& phoneId, QLatin1StringView which)
{
    return QLatin1StringView("phone-token:") + phoneId + u':' + which;
}
inline QString phoneTaken(const QString& phoneId)
{
    return QLatin1StringView("phone-taken:") + phoneId;
}
inline QString redirect(const QString& service) { return QLatin1StringView("redirect:") + service; }
inline QString dossier(const QString& id)
{
    return QLatin1StringView("dossier:") + id + QLatin1StringView(":password");
}
/// @param fingerprint with its hyphens
inline QString catalogKey(const QString& fingerprint)
{
    return QLatin1StringView("catalog_key:") + fingerprint;
}
/// @param which start or end
inline QString deployment(const QString& id, QLatin1StringView which)
{
    return QLatin1StringView("deployment:") + id + u':' + which;
}
inline QString typed(const QString& siteId, const QString& item)
{
    return QLatin1StringView("typed:") + siteId + u':' + item;
}
inline QString revision(const QString& journalId)
{
    return QLatin1StringView("journal:") + journalId;
}
inline QString carried(const QString& siteId) { return QLatin1StringView("carried:") + siteId; }
/// @param id of the row
inline QString merged(const QString& id) { return QLatin1StringView("merged:") + id; }

} // namespace SecretPlace
