// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/SqliteSalvage.h"

#include "models/store/Database.h"
#include "models/store/engine/Migrations.h"
#include "models/store/QueryStatus.h"
#include "models/store/sqlite/SqlitePages.h"
#include "models/store/sqlite/SqliteSound.h"

#include <QFile>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct SavedColumn {
    QString name;
    bool isInteger = false;
};

/// One table of the new file, and how it went with it.
struct SavedTable {
    QList<SavedColumn> columns;
    quint32 root = 0; ///< in the damaged one; 0 = not known
    QList<quint32> indexes; ///< their roots
    int saved = 0;
    int lost = 0;
    bool isBroken = false; ///< pages of it are missing
};

class Salvage {
public:
    Salvage(const QString& damaged, SqliteFile& target)
        : m_pages(damaged)
        , m_target(target)
    {
    }

    Result<SqliteSalvage::Saved> run();

private:
    Status readTarget();
    void readSchema();
    void readVersion(quint32 root);
    Status fill();
    void addStray();
    void countIndexes();
    Status dropOrphans();
    void put(const QString& name, const SqlitePages::Row& row);
    [[nodiscard]] QString homeOf(const QList<SqlitePages::Row>& rows, bool isAny = false) const;
    [[nodiscard]] static bool fits(const SavedTable& table, const SqlitePages::Row& row);
    bool insert(const QString& name, const SqlitePages::Row& row);

    SqlitePages m_pages;
    SqliteFile& m_target;
    QMap<QString, SavedTable> m_tables;
    std::optional<Error> m_refused; ///< by the disk of the new file
    int m_version = 0; ///< of the damaged one; 0 = not known
    bool m_isSchemaBroken = false;
};

Result<SqliteSalvage::Saved> Salvage::run()
{
    if (!m_pages.isReadable())
        return fail(ErrorCode::DatabaseUnavailable, m_target.path(), u"nothing can be read"_s);
    if (const Status known = readTarget(); !known)
        return tl::unexpected(known.error());
    readSchema();
    for (const QString& statement : { u"PRAGMA foreign_keys=OFF"_s, u"BEGIN IMMEDIATE"_s })
        if (const auto begun = m_target.run(statement); !begun)
            return tl::unexpected(begun.error());
    if (const Status filled = fill(); !filled)
        return tl::unexpected(filled.error());
    if (const Status dropped = dropOrphans(); !dropped)
        return tl::unexpected(dropped.error());
    if (const auto committed = m_target.run(u"COMMIT"_s); !committed)
        return tl::unexpected(committed.error());
    SqliteSalvage::Saved saved;
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        saved.rows += it->saved;
        if (it->lost > 0)
            saved.lost.append(u"%1: %2"_s.arg(it.key()).arg(it->lost));
        else if (it->isBroken)
            saved.lost.append(u"%1: ?"_s.arg(it.key()));
    }
    return saved;
}

Status Salvage::readTarget()
{
    auto rows = m_target.run(u"SELECT m.name, c.name, c.type FROM sqlite_master m, "
                             "pragma_table_info(m.name) c WHERE m.type = 'table' "
                             "AND m.name <> 'schema_migration' ORDER BY m.name, c.cid"_s);
    while (rows && rows->next())
        m_tables[rows->value(0).toString()].columns.append(
            { rows->value(1).toString(), rows->value(2).toString().contains(u"INT"_s) });
    return rows ? Status() : tl::unexpected(rows.error());
}

void Salvage::readSchema()
{
    const auto walked = m_pages.table(1, [this](const SqlitePages::Row& row) {
        if (row.values.size() < 5)
            return;
        const auto table = m_tables.find(row.values[2].toString());
        const auto root = quint32(row.values[3].toUInt());
        if (row.values[1].toString() == u"schema_migration")
            readVersion(root);
        if (table == m_tables.end() || root == 0)
            return;
        if (row.values[0].toString() == u"table")
            table->root = root;
        else if (row.values[0].toString() == u"index")
            table->indexes.append(root);
    });
    m_isSchemaBroken = walked.lostPages > 0 || walked.lostRows > 0 || m_version == 0;
}

/// With the present schema each table must have been there.
void Salvage::readVersion(quint32 root)
{
    (void)m_pages.table(root, [this](const SqlitePages::Row& row) {
        if (row.id > 0 && row.id < 10'000)
            m_version = std::max(m_version, int(row.id));
    });
}

Status Salvage::fill()
{
    for (auto it = m_tables.begin(); it != m_tables.end(); ++it) {
        const QString name = it.key();
        SavedTable& table = it.value();
        if (table.root == 0) { // an earlier schema did not have it, or nobody knows any more
            table.isBroken = m_isSchemaBroken || m_version >= Migrations::newest();
            continue;
        }
        const auto walked = m_pages.table(
            table.root, [this, &name](const SqlitePages::Row& row) { put(name, row); });
        table.lost += walked.lostRows;
        table.isBroken = table.isBroken || walked.lostPages > 0;
    }
    countIndexes();
    addStray();
    return m_refused ? Status(tl::unexpected(*m_refused)) : Status();
}

/// Where a page of another table took the place of one of this table's, its rows go home.
void Salvage::put(const QString& name, const SqlitePages::Row& row)
{
    SavedTable& table = m_tables[name];
    if (fits(table, row)) {
        table.lost += insert(name, row) ? 0 : 1;
        return;
    }
    table.isBroken = true;
    const QString home = homeOf({ row }, true);
    if (!home.isEmpty())
        (void)insert(home, row);
}

/// Each table has an index with as many entries as it had rows.
void Salvage::countIndexes()
{
    for (SavedTable& table : m_tables) {
        int most = 0;
        for (const quint32 root : std::as_const(table.indexes))
            most = std::max(most, m_pages.index(root).rows);
        table.isBroken = table.isBroken || most > table.saved;
        table.lost = std::max(table.lost, most - table.saved);
    }
}

/// Pages whose way from the table's root is broken: by what is in them.
void Salvage::addStray()
{
    const bool isComplete = std::none_of(
        m_tables.cbegin(), m_tables.cend(), [](const SavedTable& table) { return table.isBroken; });
    if (isComplete)
        return;
    for (const quint32 number : m_pages.stray()) {
        QList<SqlitePages::Row> rows;
        (void)m_pages.leaf(number, [&rows](const SqlitePages::Row& row) { rows.append(row); });
        const QString home = homeOf(rows);
        for (const SqlitePages::Row& row : std::as_const(rows))
            if (!home.isEmpty() && insert(home, row))
                m_tables[home].lost = std::max(0, m_tables[home].lost - 1);
    }
}

/// The one broken table that all these rows can be of; empty = none, or more than one.
QString Salvage::homeOf(const QList<SqlitePages::Row>& rows, bool isAny) const
{
    QStringList homes;
    for (auto it = m_tables.cbegin(); it != m_tables.cend() && !rows.isEmpty(); ++it)
        if ((isAny || it->isBroken) && rows.first().values.size() == it->columns.size()
            && std::all_of(rows.cbegin(), rows.cend(),
                [&it](const SqlitePages::Row& row) { return fits(*it, row); }))
            homes.append(it.key());
    return homes.size() == 1 ? homes.first() : QString();
}

bool Salvage::fits(const SavedTable& table, const SqlitePages::Row& row)
{
    if (row.values.size() > table.columns.size())
        return false;
    for (qsizetype i = 0; i < row.values.size(); ++i) {
        const auto type = row.values[i].typeId();
        const bool isText = type == QMetaType::QString || type == QMetaType::QByteArray;
        if (table.columns[i].isInteger ? type != QMetaType::LongLong : !isText)
            return false;
    }
    return true;
}

/// Rows of an earlier schema are shorter: what came later has its default.
bool Salvage::insert(const QString& name, const SqlitePages::Row& row)
{
    SavedTable& table = m_tables[name];
    if (m_refused || row.values.isEmpty() || row.values.size() > table.columns.size())
        return false;
    QStringList names;
    for (qsizetype i = 0; i < row.values.size(); ++i)
        names.append(table.columns[i].name);
    const auto done
        = m_target.run(u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT DO NOTHING"_s.arg(name,
                           names.join(u", "_s), QStringList(names.size(), u"?"_s).join(u", "_s)),
            row.values);
    if (!done) {
        const ErrorCode code = done.error().code;
        if (code == ErrorCode::DatabaseFull || code == ErrorCode::DatabaseGone
            || code == ErrorCode::DatabaseReadOnly)
            m_refused = done.error();
        return false;
    }
    table.saved += done->numRowsAffected();
    return true;
}

/// Parts of a site that is lost itself are of no use to anybody; their parts go with them.
Status Salvage::dropOrphans()
{
    for (;;) {
        QList<std::pair<QString, qint64>> orphans;
        {
            auto rows = m_target.run(u"PRAGMA foreign_key_check"_s);
            if (!rows)
                return tl::unexpected(rows.error());
            while (rows->next())
                orphans.append({ rows->value(0).toString(), rows->value(1).toLongLong() });
        }
        if (orphans.isEmpty())
            return {};
        for (const auto& [table, row] : std::as_const(orphans)) {
            const auto removed
                = m_target.run(u"DELETE FROM %1 WHERE rowid = ?"_s.arg(table), { row });
            if (!removed)
                return tl::unexpected(removed.error());
            m_tables[table].saved -= removed->numRowsAffected();
            m_tables[table].lost += removed->numRowsAffected();
        }
    }
}

int damagedSites(const QStringList& faults)
{
    QStringList names;
    for (const QString& fault : faults)
        names.append(fault.section(u':', 0, 0).section(u',', 0, 0));
    names.removeDuplicates();
    return int(names.size());
}

Result<SqliteSalvage::Saved> saveInto(const QString& damaged, const QString& target)
{
    if (const auto made = Database::open(target); !made)
        return tl::unexpected(made.error());
    Result<SqliteSalvage::Saved> saved;
    {
        const auto file = SqliteFile::open(target, SqliteFile::Mode::Write);
        if (!file)
            return tl::unexpected(file.error());
        saved = Salvage(damaged, **file).run();
    }
    if (!saved)
        return saved;
    if (saved->rows == 0)
        return fail(ErrorCode::DatabaseUnavailable, damaged, u"nothing can be read"_s);
    const auto look = SqliteSound::lookAtCopy(target);
    if (!look)
        return tl::unexpected(look.error());
    const auto opened = Database::open(target);
    if (!opened)
        return tl::unexpected(opened.error());
    const bool isDoubtful = !saved->lost.isEmpty();
    const int damagedOnes = damagedSites(SqliteSound::siteFaults(**opened, isDoubtful));
    saved->sites = look->sites - damagedOnes;
    if (damagedOnes > 0 && !isDoubtful)
        saved->lost.append(u"site: %1"_s.arg(damagedOnes));
    return saved;
}

} // namespace

Result<SqliteSalvage::Saved> SqliteSalvage::run(const QString& damaged, const QString& target)
{
    auto saved = saveInto(damaged, target);
    if (saved)
        if (const Status safe = Sqlite::persist(target); !safe)
            saved = tl::unexpected(safe.error());
    if (!saved)
        for (const QString& suffix : { u""_s, u"-wal"_s, u"-shm"_s })
            QFile::remove(target + suffix);
    return saved;
}
