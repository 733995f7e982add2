// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VoicePbxDirectory.h"

#include "tests/peers/VoicePbxExtensions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

static QString accountText(const QJsonObject& row, const QString& name)
{
    return row.value(name).toString();
}

bool VoicePbxDirectory::isPerson(const VoicePbxEngine& engine, const QString& username)
{
    static const QStringList others { u"admin"_s, u"administrator"_s, u"guest"_s, u"krbtgt"_s,
        u"ldapservice"_s };
    return !others.contains(username.toLower()) && username != engine.setup.portalUser;
}

int VoicePbxDirectory::configured(const VoicePbxEngine& engine)
{
    int count = 0;
    for (auto it = engine.book.users.begin(); it != engine.book.users.end(); ++it)
        if (isPerson(engine, it.key()) && accountText(*it, u"default_extension"_s) != u"none")
            ++count;
    return count;
}

void VoicePbxDirectory::set(QJsonObject& user, const QString& name, const QJsonValue& value)
{
    if (value.isNull() || (value.isArray() && value.toArray().isEmpty()))
        user.remove(name);
    else
        user.insert(name, value);
}

QJsonValue VoicePbxDirectory::mobileNumber(const QString& text)
{
    static const QRegularExpression other(u"[^0-9]"_s);
    QString digits = text.startsWith(u'+') ? u"00"_s + text.mid(1) : text;
    digits.remove(other);
    return digits.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(digits);
}

int VoicePbxDirectory::groupId(VoicePbxEngine& engine, const QString& name)
{
    if (const int id = engine.book.groups.key(name); id != 0)
        return id;
    const int id = engine.book.nextId(u"groups"_s);
    engine.book.groups.insert(id, name);
    return id;
}

bool VoicePbxDirectory::addAccount(VoicePbxEngine& engine, const QString& username,
    const QString& displayName, const QString& password)
{
    if (engine.book.directory.contains(username))
        return false;
    engine.book.directory.insert(username,
        { { u"display_name"_s, displayName }, { u"password"_s, password }, { u"locked"_s, false },
            { u"mail"_s, QString() } });
    return true;
}

void VoicePbxDirectory::synchronise(VoicePbxEngine& engine)
{
    VoicePbxBook& book = engine.book;
    for (auto it = book.directory.begin(); it != book.directory.end(); ++it) {
        const bool isNew = !book.users.contains(it.key());
        QJsonObject& user = book.users[it.key()];
        user.insert(u"displayname"_s, it->value(u"display_name"_s));
        user.insert(u"email"_s, it->value(u"mail"_s));
        if (!isNew)
            continue;
        user.insert(u"id"_s, QString::number(book.nextId(u"users"_s)));
        user.insert(u"default_extension"_s, u"none"_s);
    }
    const QStringList names = book.users.keys();
    for (const QString& name : names)
        if (!book.directory.contains(name))
            book.users.remove(name); // its extensions stay
}

QJsonObject VoicePbxDirectory::userItem(const VoicePbxEngine& engine, const QString& username)
{
    const QJsonObject user = engine.book.users.value(username);
    QJsonObject item { { u"id"_s, user.value(u"id"_s) }, { u"auth"_s, u"1"_s },
        { u"authid"_s, username }, { u"username"_s, username }, { u"description"_s, QString() },
        { u"displayname"_s, user.value(u"displayname"_s) }, { u"email"_s, user.value(u"email"_s) },
        { u"default_extension"_s, user.value(u"default_extension"_s) },
        { u"primary_group"_s, u"1"_s }, { u"permissions"_s, QJsonValue::Null } };
    for (const QString& name : { u"fname"_s, u"lname"_s, u"title"_s, u"company"_s, u"cell"_s,
             u"work"_s, u"home"_s, u"fax"_s })
        item.insert(name, QString());
    const auto orNull = [&](const QString& name) {
        return user.contains(name) ? user.value(name) : QJsonValue(QJsonValue::Null);
    };
    item.insert(u"password"_s, orNull(u"password"_s));
    item.insert(u"profile"_s, orNull(u"profile"_s));
    QJsonArray devices;
    for (QJsonObject device : engine.book.devices)
        if (!device.value(u"user_id"_s).isNull()
            && device.value(u"user_id"_s) == user.value(u"id"_s)) {
            device.insert(u"registered"_s, false);
            devices.append(device);
        }
    item.insert(u"devices"_s, devices);
    return item;
}

// The second pass of an import: what it gets wrong is lost, but for a number that is taken.

static void importClients(VoicePbxEngine& engine, QJsonObject& user, const QStringList& row)
{
    const QString main = row.value(2);
    const auto isSet = [&](int column) {
        return row.value(column).toLower() == u"true" || row.value(column) == u"1";
    };
    if (isSet(5) && engine.book.extensions.contains(main))
        engine.book.voicemails.insert(main,
            { { u"name"_s, row.value(1) }, { u"pwd"_s, engine.randomDigits(4) },
                { u"email"_s, QString() } });
    else if (!row.value(5).isEmpty())
        engine.book.voicemails.remove(main);
    for (const auto& [column, type] : { std::pair { 6, u"webrtc"_s }, { 9, u"nethlink"_s } }) {
        if (!isSet(column))
            continue;
        const auto extension = VoicePbxExtensions::create(engine, main, false);
        if (!extension)
            continue;
        VoicePbxExtensions::addDevice(engine, *extension, type);
        (void)VoicePbxExtensions::create(engine, main, false); // a second one, for nobody
    }
    if (row.size() > 7) {
        QJsonArray groups;
        for (const QString& name : row.value(7).split(u'|', Qt::SkipEmptyParts))
            groups.append(QString::number(VoicePbxDirectory::groupId(engine, name)));
        VoicePbxDirectory::set(user, u"groups"_s, groups);
    }
    if (const int profile = engine.book.profiles.key(row.value(8)); profile != 0)
        user.insert(u"profile"_s, QString::number(profile));
}

static QString importRow(VoicePbxEngine& engine, const QStringList& row)
{
    static const QRegularExpression number(u"^[0-9]+$"_s);
    QString error;
    if (number.match(row.value(2)).hasMatch()) {
        const VoicePbxAnswer answer
            = VoicePbxExtensions::giveMain(engine, row[0], row[2], QString());
        if (answer.status != 201)
            error = u"Error adding main extension %1 to user %2: \n"_s.arg(row[2], row[0]);
    }
    const auto user = engine.book.users.find(row[0]);
    if (user == engine.book.users.end())
        return error;
    if (row.size() > 4)
        VoicePbxDirectory::set(*user, u"mobile"_s, VoicePbxDirectory::mobileNumber(row[4]));
    importClients(engine, *user, row);
    return error;
}

static QStringList fieldsOf(const QByteArray& line)
{
    QStringList fields;
    QString field;
    bool isQuoted = false;
    for (const QChar c : QString::fromUtf8(line)) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == u',' && !isQuoted)
            fields.append(std::exchange(field, QString()).trimmed());
        else
            field += c;
    }
    fields.append(field.trimmed());
    return fields;
}

QString VoicePbxDirectory::importCsv(VoicePbxEngine& engine, const QByteArray& csv)
{
    QString errors;
    QList<QStringList> rows;
    for (const QByteArray& line : csv.trimmed().split('\n')) {
        QStringList row = fieldsOf(line);
        const bool isComment = row[0].startsWith(u'#');
        if (!isComment && (row[0].isEmpty() || row.value(1).isEmpty())) {
            errors += u"Error creating user: username and fullname can't be empty: \n"_s;
            continue;
        }
        row[0] = isComment ? row[0] : row[0].toLower();
        if (!isComment) {
            const QString password
                = row.value(3).isEmpty() ? engine.randomHex(8) + u'!' : row.value(3);
            addAccount(engine, row[0], row.value(1), password);
        }
        rows.append(row);
    }
    synchronise(engine);
    for (const QStringList& row : std::as_const(rows)) // comments too
        errors += importRow(engine, row);
    return errors;
}
