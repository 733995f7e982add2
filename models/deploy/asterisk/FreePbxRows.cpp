// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/DelimitedText.h"
#include "models/core/RandomSecret.h"
#include "models/deploy/asterisk/AsteriskFragments.h"
#include "models/deploy/asterisk/FreePbxDesk.h"
#include "models/phones/DeviceNumbering.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The columns that are looked after, by kind.
QStringList watchedColumns(const QString& kind)
{
    if (kind == "extension"_L1)
        return { u"name"_s, u"tech"_s, u"secret"_s };
    return { u"description"_s, u"destination"_s };
}

PbxObject rowObject(const QString& kind, const QString& key, const QJsonObject& row)
{
    PbxObject object { kind, key, {}, {} };
    for (const QString& column : watchedColumns(kind))
        object.fields.insert(column, row.value(column).toVariant().toString());
    if (kind == "extension"_L1)
        object.secrets.insert(u"secret"_s);
    return object;
}

QString destinationOf(const Site& site, const QString& destination)
{
    const bool isExtension = std::any_of(site.users.begin(), site.users.end(),
        [&](const User& user) { return user.extension == destination; });
    return isExtension ? u"from-did-direct,%1,1"_s.arg(destination) : destination;
}

/// One password for the extension: that of the user's first phone which has one.
QString accountPassword(const Site& site, const QString& username)
{
    for (const Phone& phone : site.phones) {
        const QString set = phone.parameters.value(u"account_password_1"_s);
        if (phone.user == username && !set.isEmpty() && set != "-"_L1)
            return set;
    }
    return {};
}

/// As PHP's fgetcsv() reads it: the character behind a backslash between quotes is never the end
/// of them, and what follows them belongs to the cell as well.
QString phpCell(const QString& text)
{
    const QString plain = DelimitedText::cell(text, u',');
    if (!text.contains(u'\r') && (plain == text || !text.contains(u'\\')))
        return plain;
    QString quoted;
    bool isEscaped = false;
    for (const QChar c : text) {
        quoted += c == u'"' && !isEscaped ? u"\"\""_s : QString(c);
        isEscaped = c == u'\\' && !isEscaped;
    }
    if (!isEscaped)
        return u'"' + quoted + u'"';
    return u'"' + quoted.chopped(1) + u"\"\\"_s;
}

} // namespace

namespace FreePbxRows {

QString typeOf(const QString& kind)
{
    if (kind == "extension"_L1)
        return u"extensions"_s;
    return kind == "inbound_route"_L1 ? u"dids"_s : QString();
}

QList<PbxObject> objects(const QJsonObject& rows)
{
    QList<PbxObject> list;
    for (const QString& kind : { u"extension"_s, u"inbound_route"_s }) {
        const QJsonObject all = rows.value(typeOf(kind)).toObject();
        for (auto it = all.begin(); it != all.end(); ++it)
            list.append(rowObject(kind, it.key(), it->toObject()));
    }
    return list;
}

void addWanted(PbxWanted& wanted, const Site& site, const QJsonObject& rows)
{
    const QJsonObject present = rows.value("extensions"_L1).toObject();
    for (const User& user : site.users) {
        if (user.extension.isEmpty())
            continue;
        PbxObject object { u"extension"_s, user.extension, {}, { u"secret"_s } };
        object.fields.insert(u"name"_s, user.name.isEmpty() ? user.username : user.name);
        const QString password = accountPassword(site, user.username);
        if (!password.isEmpty())
            object.fields.insert(u"secret"_s, password);
        if (!present.contains(user.extension)) {
            object.fields.insert(u"tech"_s, u"pjsip"_s);
            if (password.isEmpty())
                object.fields.insert(u"secret"_s, QString::fromUtf8(AsteriskFragments::madeUp));
        }
        wanted.objects.append(object);
    }
    for (const InboundRoute& route : site.inboundRoutes) {
        PbxObject object { u"inbound_route"_s, route.number + u'/' + route.caller, {}, {} };
        object.fields = { { u"description"_s, route.description },
            { u"destination"_s, destinationOf(site, route.destination) } };
        wanted.objects.append(object);
    }
}

QJsonObject rowAfter(const DeployItem& item, const QJsonObject& before)
{
    QJsonObject row = before;
    if (item.kind == "inbound_route"_L1) {
        row.insert("extension"_L1, item.key.section(u'/', 0, 0));
        row.insert("cidnum"_L1, item.key.section(u'/', 1));
    } else {
        row.insert("extension"_L1, item.key);
    }
    for (const QString& column : watchedColumns(item.kind))
        if (item.sets(column))
            row.insert(column,
                QString::fromUtf8(AsteriskFragments::withPasswords(item.after(column).toUtf8())));
    return row;
}

QByteArray csv(const QList<QJsonObject>& rows)
{
    QStringList columns;
    for (const QJsonObject& row : rows)
        for (const QString& column : row.keys())
            if (!columns.contains(column))
                columns.append(column);
    QStringList lines { columns.join(u',') };
    for (const QJsonObject& row : rows) {
        QStringList cells;
        for (const QString& column : std::as_const(columns))
            cells.append(phpCell(row.value(column).toVariant().toString()));
        lines.append(cells.join(u','));
    }
    return lines.join(u'\n').toUtf8() + '\n';
}

bool learn(Site& site, const QJsonObject& rows)
{
    const QJsonObject all = rows.value("extensions"_L1).toObject();
    bool isChanged = false;
    for (Phone& phone : site.phones) {
        const User* user = site.user(phone.user);
        const QString secret = user
            ? all.value(user->extension).toObject().value("secret"_L1).toString()
            : QString();
        QString& own = phone.parameters[u"account_password_1"_s];
        if (!secret.isEmpty() && (own.isEmpty() || own == "-"_L1)) {
            own = secret;
            isChanged = true;
        } else if (own.isEmpty()) {
            phone.parameters.remove(u"account_password_1"_s);
        }
    }
    return isChanged;
}

} // namespace FreePbxRows
