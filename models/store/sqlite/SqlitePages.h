// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QHash>
#include <QSet>
#include <QVariant>

#include <functional>
#include <optional>

/// The pages of an SQLite file, read without the engine, which gives up at the first damaged one.
/// Whatever is in the file, nothing here reads past it or for ever.
/// Source: SQLite documentation, "Database File Format", sections 1.2 to 1.6, 2.1 and 4.1.
class SqlitePages {
public:
    /// @param path the database; what is committed in its "-wal" counts
    explicit SqlitePages(const QString& path);
    [[nodiscard]] bool isReadable() const { return m_pageSize > 0; }
    [[nodiscard]] quint32 count() const { return m_count; }

    struct Row {
        qint64 id = 0;
        QVariantList values; ///< NULL is invalid
    };
    using Take = std::function<void(const Row&)>;
    struct Walked {
        int rows = 0; ///< index entries, where it is an index
        int lostRows = 0; ///< on pages that can be read otherwise
        int lostPages = 0;
        void add(const Walked& other);
    };
    /// All rows of the table that begins at this page. No page is walked twice.
    Walked table(quint32 root, const Take& take);
    /// Counts the entries of an index.
    Walked index(quint32 root);
    /// Pages with rows of a table that no walk came by, free ones left out.
    [[nodiscard]] QList<quint32> stray();
    /// The rows of one page.
    Walked leaf(quint32 number, const Take& take);

private:
    void readHeader();
    void readLog(const QString& path);
    [[nodiscard]] QByteArray page(quint32 number);
    Walked walk(quint32 root, bool isIndex, const Take& take);
    Walked rowsOf(const QByteArray& bytes, quint32 number, const Take& take);
    std::optional<Row> rowAt(const QByteArray& bytes, qsizetype at);
    bool readOverflow(QByteArray& payload, qint64 size, quint32 next);
    [[nodiscard]] std::optional<QVariantList> valuesOf(const QByteArray& payload) const;
    void markFree();

    QFile m_file;
    QHash<quint32, QByteArray> m_log; ///< pages that are newer there
    QSet<quint32> m_seen;
    qsizetype m_pageSize = 0;
    qsizetype m_usable = 0;
    quint32 m_count = 0;
};
