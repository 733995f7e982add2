// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A table as spreadsheets write it as text: byte order mark or none, any line end, cells between
/// semicolons, commas, tabs or bars, in quotes where they hold one of these. Bytes that are no
/// UTF-8 are taken for Latin-1.
class DelimitedText {
public:
    struct Record {
        int line = 1; ///< from 1, where it begins
        QStringList cells; ///< as they stand
        QList<bool> quoted; ///< by cell
        bool isClosed = true; ///< false: a quote was never closed
        [[nodiscard]] bool isBlank() const;
        [[nodiscard]] bool isComment() const { return cells.value(0).startsWith(u'#'); }
        /// Without blanks around; empty when there is no such cell.
        [[nodiscard]] QString text(qsizetype cell) const { return cells.value(cell).trimmed(); }
        /// The same, but in quotes blanks count.
        [[nodiscard]] QString exact(qsizetype cell) const
        {
            return quoted.value(cell) ? cells[cell] : text(cell);
        }
    };

    explicit DelimitedText(const QByteArray& bytes);
    [[nodiscard]] bool isLatin1() const { return m_isLatin1; }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Of the first line that is neither blank nor a comment.
    [[nodiscard]] QChar separator() const { return m_separator; }
    /// False at the end.
    bool next(Record& record);

    /// A cell as next() gives it back with exact(). @param text without carriage returns
    static QString cell(const QString& text, QChar separator);

private:
    bool readCell(Record& record);
    bool readQuoted(QString& value);
    QString m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isLatin1 = false;
};
