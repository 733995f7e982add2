// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VegaConfig.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

static const QString firstWords
    = u"lan quick dns ntp tftp ftp http https telnet ssh sip h323 planner pots bri e1t1 media "
      "_advanced systime users snmp autoexec logger namespace qos_profile callgen dsl hostname "
      "tonegen tonedetect tone country log"_s;

/// ".a.1" of ".a.1.b.2.c", then ".a.1.b.2".
static QStringList rowsOf(const QString& path)
{
    static const QRegularExpression row(u"\\.\\d+(?=\\.|$)"_s);
    QStringList rows;
    auto it = row.globalMatch(path);
    while (it.hasNext())
        rows << path.left(it.next().capturedEnd());
    return rows;
}

static QString tableOf(const QString& row) { return row.section(u'.', 0, -2); }

static bool isWithin(const QString& path, const QString& table)
{
    return path == table || table == "."_L1 || path.startsWith(table + u'.');
}

VegaConfig::VegaConfig(const QStringList& extra)
{
    const QStringList words = firstWords.split(u' ') + extra;
    m_words = QSet<QString>(words.cbegin(), words.cend());
}

QString VegaConfig::resolved(const QString& path, const QString& at)
{
    if (path.startsWith(u'.'))
        return path;
    return (at == "."_L1 ? QString() : at) + u'.' + path;
}

bool VegaConfig::isKnown(const QString& path) const
{
    static const QRegularExpression form(u"^(\\.[A-Za-z0-9_]+)+$"_s);
    return form.match(path).hasMatch() && m_words.contains(path.section(u'.', 1, 1));
}

QString VegaConfig::apply(const QString& statement, QString& at)
{
    static const QRegularExpression setting(
        u"^set\\s+([.\\w]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\"\\s]*))$"_s);
    static const QRegularExpression moving(u"^(cp|purge)\\s+([.\\w]+)$"_s);
    if (const auto match = setting.match(statement); match.hasMatch())
        return set(resolved(match.captured(1), at), match.captured(2) + match.captured(3));
    const auto match = moving.match(statement);
    if (!match.hasMatch())
        return u"invalid command"_s;
    const QString path = resolved(match.captured(2), at);
    if (match.captured(1) == "purge"_L1)
        return purge(path);
    const QString error = enter(path);
    if (error.isEmpty())
        at = path;
    return error;
}

bool VegaConfig::load(const QByteArray& script)
{
    QString at = u"."_s;
    for (const QString& raw : QString::fromLatin1(script).split(u'\n')) {
        const QString line = raw.trimmed();
        if (!line.isEmpty() && !line.startsWith(u';') && !apply(line, at).isEmpty())
            return false;
    }
    return true;
}

QString VegaConfig::set(const QString& path, const QString& value)
{
    if (!isKnown(path))
        return u"invalid path "_s + path;
    for (const QStringList rows = rowsOf(path); const QString& row : rows) {
        if (m_purged.contains(tableOf(row)) && !m_rows.contains(row))
            return u"invalid path, there is no row "_s + row;
    }
    m_values.insert(path, value);
    return {};
}

QString VegaConfig::enter(const QString& path)
{
    if (path == "."_L1)
        return {};
    if (!isKnown(path))
        return u"invalid path "_s + path;
    const QStringList rows = rowsOf(path);
    if (!rows.isEmpty() && rows.last() == path)
        m_rows.insert(path);
    return {};
}

QString VegaConfig::purge(const QString& path)
{
    if (!isKnown(path))
        return u"invalid path "_s + path;
    m_values.removeIf([&path](const auto& it) { return isWithin(it.key(), path); });
    m_rows.removeIf([&path](const QString& row) { return isWithin(row, path); });
    m_purged.insert(path);
    return {};
}

QByteArray VegaConfig::shown(const QString& path) const
{
    QByteArray out;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        if (isWithin(it.key(), path))
            out += (it.key() + u"=\""_s + it.value() + u"\"\n"_s).toLatin1();
    }
    return out;
}

QByteArray VegaConfig::script() const
{
    QString out;
    QSet<QString> emptied;
    QSet<QString> made;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it) {
        for (const QStringList rows = rowsOf(it.key()); const QString& row : rows) {
            if (!emptied.contains(tableOf(row)))
                out += u"purge "_s + tableOf(row) + u'\n';
            if (!made.contains(row))
                out += u"cp "_s + row + u'\n';
            emptied.insert(tableOf(row));
            made.insert(row);
        }
        out += u"set "_s + it.key() + u"=\""_s + it.value() + u"\"\n"_s;
    }
    return (out + u"cp .\n"_s).toLatin1();
}
