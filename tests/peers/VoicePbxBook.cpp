// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VoicePbxBook.h"

#include "tests/peers/VoicePbxTables.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

static QJsonArray listOf(const QList<QJsonObject>& rows)
{
    QJsonArray out;
    for (const QJsonObject& row : rows)
        out.append(row);
    return out;
}

static QList<QJsonObject> rowsOf(const QJsonValue& list)
{
    QList<QJsonObject> out;
    for (const QJsonValue& row : list.toArray())
        out.append(row.toObject());
    return out;
}

static QString nameOf(int key) { return QString::number(key); }
static QString nameOf(const QString& key) { return key; }
static QJsonValue valueOf(const QByteArray& value) { return QString::fromLatin1(value.toBase64()); }
static QJsonValue valueOf(const QJsonObject& value) { return value; }
static QJsonValue valueOf(const QString& value) { return value; }
static QJsonValue valueOf(int value) { return value; }

template <typename Map> static QJsonObject tableOf(const Map& map)
{
    QJsonObject out;
    for (auto it = map.begin(); it != map.end(); ++it)
        out.insert(nameOf(it.key()), valueOf(it.value()));
    return out;
}

static void take(QJsonObject& to, const QJsonValue& from) { to = from.toObject(); }
static void take(QString& to, const QJsonValue& from) { to = from.toString(); }
static void take(int& to, const QJsonValue& from) { to = from.toInt(); }
static void take(QByteArray& to, const QJsonValue& from)
{
    to = QByteArray::fromBase64(from.toString().toLatin1());
}

template <typename Value> static void readTable(QMap<QString, Value>& map, const QJsonValue& table)
{
    const QJsonObject rows = table.toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        take(map[it.key()], it.value());
}

template <typename Value> static void readTable(QMap<int, Value>& map, const QJsonValue& table)
{
    const QJsonObject rows = table.toObject();
    for (auto it = rows.begin(); it != rows.end(); ++it)
        take(map[it.key().toInt()], it.value());
}

QJsonObject VoicePbxBook::toJson() const
{
    QJsonObject kinds;
    for (auto it = files.begin(); it != files.end(); ++it)
        kinds.insert(it.key(), tableOf(it.value()));
    return { { u"trunks"_s, tableOf(trunks) }, { u"directory"_s, tableOf(directory) },
        { u"users"_s, tableOf(users) }, { u"extensions"_s, tableOf(extensions) },
        { u"devices"_s, listOf(devices) }, { u"voicemails"_s, tableOf(voicemails) },
        { u"groups"_s, tableOf(groups) }, { u"profiles"_s, tableOf(profiles) },
        { u"gateways"_s, tableOf(gateways) }, { u"outbound"_s, listOf(outbound) },
        { u"inbound"_s, tableOf(inbound) }, { u"phonebooks"_s, tableOf(phonebooks) },
        { u"uploads"_s, tableOf(uploads) }, { u"contacts"_s, tableOf(contacts) },
        { u"scopes"_s, tableOf(scopes) }, { u"files"_s, kinds },
        { u"redirects"_s, tableOf(redirects) }, { u"wizard"_s, wizard },
        { u"features"_s, QJsonArray::fromStringList(features) }, { u"live"_s, tableOf(live) } };
}

static QJsonObject newDefaults()
{
    return { { u"type"_s, u"defaults"_s }, { u"variables"_s, VoicePbxTables::defaults() } };
}

VoicePbxBook VoicePbxBook::fromJson(const QJsonObject& document)
{
    VoicePbxBook book;
    readTable(book.trunks, document[u"trunks"_s]);
    readTable(book.directory, document[u"directory"_s]);
    readTable(book.users, document[u"users"_s]);
    readTable(book.extensions, document[u"extensions"_s]);
    book.devices = rowsOf(document[u"devices"_s]);
    readTable(book.voicemails, document[u"voicemails"_s]);
    readTable(book.groups, document[u"groups"_s]);
    readTable(book.profiles, document[u"profiles"_s]);
    readTable(book.gateways, document[u"gateways"_s]);
    book.outbound = rowsOf(document[u"outbound"_s]);
    readTable(book.inbound, document[u"inbound"_s]);
    readTable(book.phonebooks, document[u"phonebooks"_s]);
    readTable(book.uploads, document[u"uploads"_s]);
    readTable(book.contacts, document[u"contacts"_s]);
    readTable(book.scopes, document[u"scopes"_s]);
    const QJsonObject kinds = document[u"files"_s].toObject();
    for (auto it = kinds.begin(); it != kinds.end(); ++it)
        readTable(book.files[it.key()], it.value());
    readTable(book.redirects, document[u"redirects"_s]);
    book.wizard = document[u"wizard"_s].toObject();
    for (const QJsonValue& number : document[u"features"_s].toArray())
        book.features.append(number.toString());
    readTable(book.live, document[u"live"_s]);
    if (book.profiles.isEmpty())
        book.profiles = { { 1, u"Base"_s }, { 2, u"Standard"_s }, { 3, u"Advanced"_s } };
    if (!book.scopes.contains(u"defaults"_s))
        book.scopes.insert(u"defaults"_s, newDefaults());
    if (book.features.isEmpty())
        book.features = { u"*43"_s, u"*97"_s, u"*98"_s };
    return book;
}

QByteArray VoicePbxBook::bytes(const QJsonObject& document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

static bool isRandom(const QString& name)
{
    return name == u"secret" || name == u"tok1" || name == u"tok2" || name == u"vmpwd"
        || name == u"pwd" || name == u"password" || name == u"account_password_1";
}

static QJsonValue masked(const QJsonValue& value);

static QJsonObject maskedObject(QJsonObject object)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = isRandom(it.key()) && it->isString() && !it->toString().isEmpty() ? QJsonValue(u"*"_s)
                                                                                : masked(*it);
    return object;
}

QJsonValue masked(const QJsonValue& value)
{
    if (value.isObject())
        return maskedObject(value.toObject());
    if (!value.isArray())
        return value;
    QJsonArray out;
    for (const QJsonValue& item : value.toArray())
        out.append(masked(item));
    return out;
}

QJsonObject VoicePbxBook::withoutRandom(const QJsonObject& document)
{
    return maskedObject(document);
}

template <typename Map> static int highestKey(const Map& map)
{
    return map.isEmpty() ? 0 : map.lastKey();
}

static int highestId(const QList<QJsonObject>& rows, const QString& name)
{
    int id = 0;
    for (const QJsonObject& row : rows)
        id = qMax(id, row.value(name).toString().toInt());
    return id;
}

int VoicePbxBook::nextId(const QString& table)
{
    int& last = m_lastIds[table];
    if (table == u"users")
        last = qMax(last, highestId(users.values(), u"id"_s));
    else if (table == u"devices")
        last = qMax(last, highestId(devices, u"id"_s));
    else if (table == u"outbound")
        last = qMax(last, highestId(outbound, u"route_id"_s));
    else if (table == u"gateways")
        last = qMax(last, highestKey(gateways));
    else if (table == u"groups")
        last = qMax(last, highestKey(groups));
    return ++last;
}

QJsonObject* VoicePbxBook::userById(const QString& id)
{
    for (QJsonObject& user : users)
        if (user.value(u"id"_s).toString() == id)
            return &user;
    return nullptr;
}

QJsonObject* VoicePbxBook::userByMain(const QString& main)
{
    for (QJsonObject& user : users)
        if (user.value(u"default_extension"_s).toString() == main)
            return &user;
    return nullptr;
}

QJsonObject* VoicePbxBook::deviceByExtension(const QString& extension)
{
    for (QJsonObject& device : devices)
        if (device.value(u"extension"_s).isString()
            && device.value(u"extension"_s).toString() == extension)
            return &device;
    return nullptr;
}

QJsonObject* VoicePbxBook::deviceByMac(const QString& mac)
{
    for (QJsonObject& device : devices)
        if (device.value(u"mac"_s).isString() && device.value(u"mac"_s).toString() == mac)
            return &device;
    return nullptr;
}
