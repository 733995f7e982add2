// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/vega/VegaFormat.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Parameter = ParameterFormat::Parameter;

QByteArray setLine(const Parameter& parameter)
{
    return u"set %1=\"%2\""_s.arg(parameter.key, parameter.value).toUtf8();
}

bool isWithin(const QString& key, const QStringList& tables)
{
    return std::any_of(tables.begin(), tables.end(),
        [&](const QString& table) { return key.startsWith(table + u'.'); });
}

/// The rows a parameter stands in, outermost first: .a, .a.1.b.2 of .a.1.b.2.c
QStringList rowsOf(const QString& key)
{
    static const QRegularExpression row(u"\\.\\d+(?=\\.)"_s);
    QStringList out;
    auto it = row.globalMatch(key);
    while (it.hasNext())
        out.append(key.left(it.next().capturedEnd()));
    return out;
}

} // namespace

QList<Parameter> VegaFormat::parse(const QByteArray& text) const
{
    static const QRegularExpression line(
        u"^\\s*(?:set\\s+)?(\\.[A-Za-z0-9_.]+)\\s*=\\s*(?:\"([^\"]*)\"|([^\"\\s]*))\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Parameter> out;
    for (const QByteArray& bytes : text.split('\n'))
        if (const auto match = line.match(QString::fromUtf8(bytes)); match.hasMatch())
            out.append({ match.captured(1), match.captured(2) + match.captured(3) });
    return out;
}

bool VegaFormat::isHidden(const QString& key) const
{
    static const QRegularExpression secret(u"(password|_pwd|secret)$"_s);
    return secret.match(key).hasMatch();
}

QStringList VegaFormat::purged(const QByteArray& text)
{
    QStringList out;
    for (const QByteArray& bytes : text.split('\n'))
        if (const QString line = QString::fromUtf8(bytes).trimmed(); line.startsWith(u"purge "))
            out.append(line.sliced(6).trimmed());
    return out;
}

QList<QByteArray> VegaFormat::linesBack(const QByteArray& planned, const QByteArray& backup) const
{
    const QStringList tables = purged(planned);
    QSet<QString> keys;
    for (const Parameter& parameter : parse(planned))
        keys.insert(parameter.key);
    QList<QByteArray> out;
    for (const QString& table : tables)
        if (!isWithin(table, tables))
            out.append("purge " + table.toUtf8());
    QSet<QString> made;
    for (const Parameter& parameter : parse(backup)) {
        const bool isRow = isWithin(parameter.key, tables);
        if (!(isRow || keys.contains(parameter.key))
            || (isHidden(parameter.key) && isMasked(parameter.value)))
            continue;
        for (const QString& row : isRow ? rowsOf(parameter.key) : QStringList())
            if (isWithin(row, tables) && !made.contains(row)) {
                made.insert(row);
                out.append("cp " + row.toUtf8());
            }
        out.append(setLine(parameter));
    }
    if (!made.isEmpty())
        out.append("cp .");
    return out;
}
