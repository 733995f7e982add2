// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gateway/mediatrix/MediatrixFormat.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

const QString keyPattern = u"[A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9]+(?:\\[[^\\]]*\\])?)+"_s;

/// The row a command makes, as keys begin: CRout.Route[Index=2]., SipEp.Gateway[Name=a].; empty
/// when it makes none. Rows without a name are counted.
QString rowMadeBy(const QString& command, QHash<QString, int>& counts)
{
    static const QRegularExpression insert(u"^(\\w+)\\.Insert(\\w+)(?:\\s+(\\w+=\\S+))?$"_s);
    const auto match = insert.match(command);
    if (!match.hasMatch())
        return {};
    const QString table = match.captured(1) + u'.' + match.captured(2);
    const QString key
        = match.captured(3).isEmpty() ? u"Index=%1"_s.arg(++counts[table]) : match.captured(3);
    return table + u'[' + key + u"]."_s;
}

/// Empties a table nobody inserts rows into: its rows are overwritten one by one, and a secret in
/// them that is not shown may still be the old one.
bool isEmptyingFixed(const QString& command, const QByteArray& script)
{
    if (!command.endsWith(u".DeleteAllRows"))
        return false;
    const QString insert = command.section(u'.', 0, 0) + u".Insert"_s + command.section(u'.', 1, 1);
    return !script.contains(insert.toUtf8());
}

} // namespace

QList<ParameterFormat::Parameter> MediatrixFormat::parse(const QByteArray& text) const
{
    static const QRegularExpression line(
        u"^\\s*(%1)\\s*=\\s*(?:\"(.*)\"|([^\"]*?))\\s*$"_s.arg(keyPattern));
    QList<Parameter> out;
    for (const QByteArray& bytes : text.split('\n')) {
        const auto match = line.match(QString::fromUtf8(bytes));
        if (!match.hasMatch())
            continue;
        // A script doubles what the device may show single.
        const QString value = match.captured(2) + match.captured(3);
        out.append({ match.captured(1), QString(value).replace(u"\\\\"_s, u"\\"_s) });
    }
    return out;
}

bool MediatrixFormat::isHidden(const QString& key) const
{
    static const QRegularExpression secret(u"\\.\\w*(Password|Secret|SecretKey)$"_s);
    return secret.match(key).hasMatch();
}

QList<QByteArray> MediatrixFormat::names(const QByteArray& script) const
{
    QList<QByteArray> out;
    QSet<QString> known;
    for (const Parameter& parameter : parse(script)) {
        if (!known.contains(parameter.key))
            out.append(parameter.key.toUtf8());
        known.insert(parameter.key);
    }
    return out;
}

QList<QByteArray> MediatrixFormat::linesBack(
    const QByteArray& planned, const QByteArray& backup) const
{
    QHash<QString, QString> old;
    QString keys;
    for (const Parameter& parameter : parse(backup)) {
        old.insert(parameter.key, parameter.value);
        keys += u'\n' + parameter.key;
    }
    QHash<QString, int> counts;
    QList<QByteArray> out;
    for (const QByteArray& bytes : planned.split('\n')) {
        const QByteArray text = bytes.trimmed();
        if (text.isEmpty() || text[0] == '#')
            continue;
        const QList<Parameter> parameters = parse(text);
        if (parameters.isEmpty()) {
            const QString command = QString::fromUtf8(text);
            const QString row = rowMadeBy(command, counts);
            const bool isNeeded
                = row.isEmpty() ? !isEmptyingFixed(command, planned) : keys.contains(u'\n' + row);
            if (isNeeded)
                out.append(text);
            continue;
        }
        const auto was = old.constFind(parameters.first().key);
        if (was == old.constEnd() || (isHidden(was.key()) && isMasked(*was)))
            continue;
        const QString value = QString(*was).replace(u'\\', u"\\\\"_s);
        out.append(u"%1 = \"%2\""_s.arg(was.key(), value).toUtf8());
    }
    return out;
}
