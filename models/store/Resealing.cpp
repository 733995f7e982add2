// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/Resealing.h"

#include "models/store/Database.h"
#include "models/store/QueryStatus.h"
#include "models/store/SealedColumns.h"
#include "models/store/Vault.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int smallRows = 256;
constexpr int largeRows = 4;

/// "(a > ?) OR (a = ? AND b > ?)": what comes after a row in the order of its key.
QString behind(const QStringList& keys)
{
    QStringList cases;
    QString equal;
    for (const QString& key : keys) {
        cases.append(u"(%1%2 > ?)"_s.arg(equal, key));
        equal += key + u" = ? AND "_s;
    }
    return u'(' + cases.join(u" OR "_s) + u')';
}

QVariantList behindValues(const QStringList& row)
{
    QVariantList values;
    for (qsizetype i = 0; i < row.size(); ++i)
        for (qsizetype j = 0; j <= i; ++j)
            values.append(row[j]);
    return values;
}

} // namespace

struct Resealing::Row {
    QStringList keys;
    QString sealed;
};

Status Resealing::run()
{
    for (const SealedColumn& column : SealedColumns::all())
        if (const Status status = run(column); !status)
            return status;
    return {};
}

Status Resealing::run(const SealedColumn& column)
{
    Statement update(m_database,
        u"UPDATE %1 SET %2 = ? WHERE %3 = ?"_s.arg(
            column.table, column.column, column.keys.join(u" = ? AND "_s)));
    QStringList last;
    for (;;) {
        if (m_isCancelled)
            return fail(ErrorCode::Cancelled);
        const auto rows = batch(column, last);
        if (!rows)
            return tl::unexpected(rows.error());
        if (rows->isEmpty())
            return {};
        for (const Row& row : *rows) {
            const auto sealed = resealed(column, row);
            if (!sealed)
                return tl::unexpected(sealed.error());
            QVariantList values { *sealed };
            for (const QString& key : row.keys)
                values.append(key);
            if (const Status updated = update.run(values); !updated)
                return updated;
            ++m_count;
        }
        last = rows->last().keys;
    }
}

Result<QList<Resealing::Row>> Resealing::batch(const SealedColumn& column, const QStringList& after)
{
    const QString keys = column.keys.join(u", "_s);
    QVariantList values { column.mark + u'%' };
    QString where = column.mark.isEmpty() ? u"%1 <> ?"_s : u"%1 LIKE ?"_s;
    if (column.mark.isEmpty())
        values = { u""_s };
    where = where.arg(column.column);
    if (!after.isEmpty()) {
        where += u" AND "_s + behind(column.keys);
        values += behindValues(after);
    }
    auto query = m_database.run(
        u"SELECT %1, %2 FROM %3 WHERE %4 ORDER BY %1 LIMIT %5"_s.arg(keys, column.column,
            column.table, where, QString::number(column.isLarge ? largeRows : smallRows)),
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<Row> rows;
    const int keyCount = int(column.keys.size());
    while (query->next()) {
        Row row;
        for (int i = 0; i < keyCount; ++i)
            row.keys.append(query->value(i).toString());
        row.sealed = query->value(keyCount).toString();
        rows.append(row);
    }
    return rows;
}

Result<QString> Resealing::resealed(const SealedColumn& column, const Row& row) const
{
    const QString place = column.place(row.keys);
    const auto secret = m_before.open(row.sealed.sliced(column.mark.size()), place);
    if (!secret)
        return tl::unexpected(secret.error());
    return m_after.seal(*secret, place).map([&](const QString& sealed) {
        return column.mark + sealed;
    });
}
