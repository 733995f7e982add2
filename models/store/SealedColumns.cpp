// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/SealedColumns.h"

#include "models/store/SecretPlace.h"

using namespace Qt::StringLiterals;

namespace {

using Keys = const QStringList&;

/// Of a place that is named by one key alone.
SealedColumn sealedByOne(const QString& table, const QString& column, const QString& key,
    QString (*place)(const QString&), bool isLarge = false)
{
    return { table, column, { key }, [place](Keys keys) { return place(keys[0]); }, {}, isLarge };
}

SealedColumn sealedToken(const QString& column, QLatin1StringView which)
{
    return { u"phone_token"_s, column, { u"phone_id"_s },
        [which](Keys keys) { return SecretPlace::phoneToken(keys[0], which); } };
}

SealedColumn sealedState(const QString& column, QLatin1StringView which)
{
    return { u"deployment"_s, column, { u"id"_s },
        [which](Keys keys) { return SecretPlace::deployment(keys[0], which); }, {}, true };
}

/// The table has it without the hyphens of CatalogKey::fingerprint().
QString groupedFingerprint(const QString& plain)
{
    constexpr qsizetype group = 4;
    QStringList groups;
    for (qsizetype at = 0; at < plain.size(); at += group)
        groups.append(plain.mid(at, group));
    return groups.join(u'-');
}

} // namespace

const QList<SealedColumn>& SealedColumns::all()
{
    static const QList<SealedColumn> columns {
        { u"secret"_s, u"sealed"_s, { u"owner"_s, u"field"_s },
            [](Keys keys) { return SecretPlace::of(keys[0], keys[1]); } },
        sealedByOne(u"backup"_s, u"sealed"_s, u"id"_s, &SecretPlace::backup, true),
        sealedToken(u"first_token"_s, "first"_L1),
        sealedToken(u"second_token"_s, "second"_L1),
        sealedByOne(u"phone_taken"_s, u"content"_s, u"phone_id"_s, &SecretPlace::phoneTaken, true),
        sealedByOne(u"redirect_account"_s, u"password"_s, u"service"_s, &SecretPlace::redirect),
        sealedByOne(u"dossier"_s, u"password"_s, u"id"_s, &SecretPlace::dossier),
        { u"catalog_key"_s, u"secret"_s, { u"fingerprint"_s },
            [](Keys keys) { return SecretPlace::catalogKey(groupedFingerprint(keys[0])); } },
        sealedState(u"start_state"_s, "start"_L1),
        sealedState(u"end_state"_s, "end"_L1),
        sealedByOne(u"journal"_s, u"secrets"_s, u"id"_s, &SecretPlace::revision, true),
        sealedByOne(u"carried_site"_s, u"secrets"_s, u"site_id"_s, &SecretPlace::carried, true),
        sealedByOne(u"merged_site"_s, u"secrets"_s, u"id"_s, &SecretPlace::merged, true),
        { u"typed_value"_s, u"fingerprint"_s, { u"site_id"_s, u"item"_s },
            [](Keys keys) { return SecretPlace::typed(keys[0], keys[1]); }, u"sealed:"_s },
    };
    return columns;
}
