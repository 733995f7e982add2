// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CanarySearch.h"

#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 3; ///< packed within packed
constexpr qsizetype largestUnpacked = 64 * 1024 * 1024;

QByteArray utf16(const QByteArray& text, bool isBig)
{
    QByteArray out;
    for (const char c : text)
        out += isBig ? QByteArray(1, '\0') + c : QByteArray(1, c) + '\0';
    return out;
}

/// Stretches of the letters of Base64 that are long enough to hide something.
QList<QByteArray> base64Runs(const QByteArray& bytes)
{
    QList<QByteArray> runs;
    qsizetype begin = -1;
    for (qsizetype i = 0; i <= bytes.size(); ++i) {
        const char c = i < bytes.size() ? bytes[i] : ' ';
        const bool isOne = std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/'
            || c == '=' || c == '-' || c == '_';
        if (isOne && begin < 0)
            begin = i;
        if (!isOne && begin >= 0) {
            if (i - begin >= 24)
                runs.append(bytes.mid(begin, i - begin));
            begin = -1;
        }
    }
    return runs;
}

bool looksLikeZlib(const QByteArray& bytes, qsizetype at)
{
    const auto first = uchar(bytes[at]);
    const auto second = uchar(bytes[at + 1]);
    return first == 0x78 && (first * 256 + second) % 31 == 0;
}

/// Qt complains of each stream that is none.
class Quiet {
public:
    Quiet()
        : m_before(
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {}))
    {
    }
    ~Quiet() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Quiet)

private:
    QtMessageHandler m_before;
};

/// The zlib streams in it, unpacked.
QList<QByteArray> unpacked(const QByteArray& bytes)
{
    const Quiet quiet;
    QList<QByteArray> contents;
    for (qsizetype at = 0; at + 8 < bytes.size(); ++at) {
        if (!looksLikeZlib(bytes, at))
            continue;
        const QByteArray size("\x00\x10\x00\x00", 4); // qUncompress grows it as it needs
        const QByteArray content = qUncompress(size + bytes.mid(at));
        if (!content.isEmpty() && content.size() < largestUnpacked)
            contents.append(content);
    }
    return contents;
}

} // namespace

CanarySearch::CanarySearch(const QByteArray& canary)
{
    Q_ASSERT(canary.size() >= 12);
    QByteArray reversed = canary;
    std::reverse(reversed.begin(), reversed.end());
    add(u"utf-8"_s, canary);
    add(u"utf-16le"_s, utf16(canary, false));
    add(u"utf-16be"_s, utf16(canary, true));
    add(u"reversed"_s, reversed);
    add(u"hex"_s, canary.toHex());
    add(u"HEX"_s, canary.toHex().toUpper());
    add(u"hex, spaced"_s, canary.toHex(' '));
    addBase64(u"base64"_s, canary);
    addBase64(u"base64 of utf-16le"_s, utf16(canary, false));
    addBase64(u"base64 of utf-16be"_s, utf16(canary, true));
}

void CanarySearch::add(const QString& name, const QByteArray& bytes)
{
    m_forms.append({ name, bytes });
}

/// Without the letters at its ends, which depend on what stands beside it.
void CanarySearch::addBase64(const QString& name, const QByteArray& bytes)
{
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray whole = QByteArray(shift, 'x') + bytes;
        const qsizetype letters = whole.size() / 3 * 4;
        const qsizetype skipped = shift == 0 ? 0 : shift == 1 ? 2 : 3;
        const QByteArray core = whole.toBase64().mid(skipped, letters - skipped);
        add(u"%1, shifted by %2"_s.arg(name).arg(shift), core);
        QByteArray url = core;
        url.replace('+', '-').replace('/', '_');
        if (url != core)
            add(u"%1url, shifted by %2"_s.arg(name).arg(shift), url);
    }
}

QStringList CanarySearch::formsIn(const QByteArray& bytes) const
{
    QStringList forms;
    collect(forms, bytes, 0);
    forms.removeDuplicates();
    return forms;
}

void CanarySearch::collect(QStringList& forms, const QByteArray& bytes, int depth) const
{
    for (const Form& form : m_forms)
        if (bytes.contains(form.bytes))
            forms.append(depth == 0 ? form.name : form.name + u", packed"_s);
    if (depth == deepest)
        return;
    for (const QByteArray& content : unpacked(bytes))
        collect(forms, content, depth + 1);
    for (const QByteArray& run : base64Runs(bytes))
        for (const QByteArray& content : unpacked(QByteArray::fromBase64(run)))
            collect(forms, content, depth + 1);
}

/// Large values are cut into pages in the file: there a stream has gaps.
void CanarySearch::searchDatabase(
    const QString& path, const QString& name, QStringList& findings) const
{
    const QString connection = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            findings.append(name + u": cannot be looked into"_s);
        for (const QString& table : database.tables(QSql::AllTables)) {
            QSqlQuery rows(u"SELECT * FROM \"%1\""_s.arg(table), database);
            while (rows.next())
                for (int i = 0; i < rows.record().count(); ++i)
                    for (const QString& form : formsIn(rows.value(i).toByteArray()))
                        findings.append(
                            u"%1, %2.%3: %4"_s.arg(name, table, rows.record().fieldName(i), form));
        }
    }
    QSqlDatabase::removeDatabase(connection);
}

QStringList CanarySearch::findings(const QString& folder, const QStringList& leave) const
{
    QStringList findings;
    m_files = 0;
    QStringList paths;
    QDirIterator each(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
        QDirIterator::Subdirectories);
    while (each.hasNext())
        paths.append(each.next());
    paths.sort();
    for (const QString& path : std::as_const(paths)) {
        const QString name = path.mid(folder.size() + 1);
        const auto isIn = [&name](const QString& left) { return name.startsWith(left + u'/'); };
        if (std::any_of(leave.begin(), leave.end(), isIn))
            continue;
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            continue; // sockets
        ++m_files;
        const QByteArray content = file.readAll();
        for (const QString& form : formsIn(name.toUtf8() + '\n' + content))
            findings.append(name + u": "_s + form);
        if (content.startsWith("SQLite format 3") && content.size() > 4096)
            searchDatabase(path, name, findings);
    }
    findings.removeDuplicates();
    return findings;
}
