// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/PbxRepository.h"

#include "models/store/Database.h"
#include "models/store/QueryStatus.h"

using namespace Qt::StringLiterals;

namespace {

QString momentText() { return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs); }

/// Of a row that is made for a site if there is such a site.
Status siteRowStatus(const Result<QSqlQuery>& inserted, const QString& siteId)
{
    if (!inserted)
        return tl::unexpected(inserted.error());
    return inserted->numRowsAffected() == 1 ? Status()
                                            : Status(fail(ErrorCode::NoSuchSite, siteId));
}

} // namespace

Result<QList<KnownPbx>> PbxRepository::known(const QString& siteId) const
{
    auto rows = m_database.run(u"SELECT what, host, type, fingerprint, seen_at FROM pbx_trust "
                               "WHERE site_id = ? ORDER BY what, host"_s,
        { siteId });
    if (!rows)
        return tl::unexpected(rows.error());
    QList<KnownPbx> all;
    while (rows->next())
        all.append({ rows->value(0).toString(), rows->value(1).toString(),
            rows->value(2).toString(), rows->value(3).toString(),
            QDateTime::fromString(rows->value(4).toString(), Qt::ISODateWithMs) });
    return all;
}

Status PbxRepository::remember(const QString& siteId, const KnownPbx& known)
{
    return siteRowStatus(
        m_database.run(u"INSERT INTO pbx_trust (site_id, what, host, type, fingerprint, seen_at) "
                       "SELECT id, ?, ?, ?, ?, ? FROM site WHERE id = ? "
                       "ON CONFLICT (site_id, what, host) DO UPDATE SET type = excluded.type, "
                       "fingerprint = excluded.fingerprint, seen_at = excluded.seen_at"_s,
            { known.what, known.host, known.type, known.fingerprint, momentText(), siteId }),
        siteId);
}

Status PbxRepository::forget(const QString& siteId, const QString& what, const QString& host)
{
    return statusOf(
        m_database.run(u"DELETE FROM pbx_trust WHERE site_id = ? AND what = ? AND host = ?"_s,
            { siteId, what, host }));
}

Result<QHash<QString, PbxRepository::Typed>> PbxRepository::typed(const QString& siteId) const
{
    auto rows = m_database.run(
        u"SELECT item, fingerprint, typed_at FROM typed_value WHERE site_id = ?"_s, { siteId });
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, Typed> all;
    while (rows->next())
        all.insert(rows->value(0).toString(),
            { rows->value(1).toString(),
                QDateTime::fromString(rows->value(2).toString(), Qt::ISODateWithMs) });
    return all;
}

Status PbxRepository::setTyped(
    const QString& siteId, const QString& item, const QString& fingerprint)
{
    return siteRowStatus(
        m_database.run(u"INSERT INTO typed_value (site_id, item, fingerprint, typed_at) "
                       "SELECT id, ?, ?, ? FROM site WHERE id = ? "
                       "ON CONFLICT (site_id, item) DO UPDATE SET "
                       "fingerprint = excluded.fingerprint, typed_at = excluded.typed_at"_s,
            { item, fingerprint, momentText(), siteId }),
        siteId);
}

Status PbxRepository::clearTyped(const QString& siteId, const QString& item)
{
    return statusOf(m_database.run(
        u"DELETE FROM typed_value WHERE site_id = ? AND item = ?"_s, { siteId, item }));
}
