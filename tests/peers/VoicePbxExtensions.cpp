// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/VoicePbxExtensions.h"

#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;

static QString textOf(const QJsonObject& row, const QString& name)
{
    return row.value(name).toString();
}

bool VoicePbxExtensions::isMain(const VoicePbxEngine& engine, const QString& extension)
{
    for (const QJsonObject& user : engine.book.users)
        if (textOf(user, u"default_extension"_s) == extension)
            return true;
    return false;
}

QString VoicePbxExtensions::mainOf(const VoicePbxEngine& engine, const QString& extension)
{
    return extension.isEmpty() || isMain(engine, extension) ? extension : extension.mid(2);
}

static void clearTemporary(VoicePbxEngine& engine, const QString& main)
{
    QStringList found; // ends with: an empty main clears them all
    for (const QJsonObject& device : std::as_const(engine.book.devices))
        if (textOf(device, u"type"_s) == u"temporaryphysical"
            && textOf(device, u"extension"_s).endsWith(main))
            found.append(textOf(device, u"extension"_s));
    for (const QString& extension : found)
        VoicePbxExtensions::remove(engine, extension);
}

static QJsonObject newExtension(VoicePbxEngine& engine, const QString& name)
{
    return { { u"name"_s, name }, { u"outboundcid"_s, QString() },
        { u"secret"_s, engine.randomHex(32) }, { u"codecs"_s, u"ulaw,alaw,gsm,g726,vp8"_s },
        { u"transport"_s, QString() }, { u"media_encryption"_s, u"no"_s },
        { u"outbound_proxy"_s, QString() } };
}

std::optional<QString> VoicePbxExtensions::create(
    VoicePbxEngine& engine, const QString& main, bool isClearing)
{
    if (isClearing)
        clearTemporary(engine, main);
    const QJsonObject mainRow = engine.book.extensions.value(main);
    if (!engine.book.deviceByExtension(main))
        return main;
    for (int i = 91; i <= 98; ++i) {
        const QString number = QString::number(i) + main;
        if (engine.book.extensions.contains(number))
            continue;
        remove(engine, number);
        QJsonObject row = newExtension(engine, textOf(mainRow, u"name"_s));
        row.insert(u"outboundcid"_s, mainRow.value(u"outboundcid"_s));
        engine.book.extensions.insert(number, row);
        return number;
    }
    return {};
}

void VoicePbxExtensions::remove(VoicePbxEngine& engine, const QString& extension, bool isWiping)
{
    VoicePbxBook& book = engine.book;
    if (!isMain(engine, extension) || isWiping) {
        book.extensions.remove(extension);
        book.voicemails.remove(extension);
    } else if (const auto row = book.extensions.find(extension); row != book.extensions.end()) {
        row->insert(u"media_encryption"_s, u"no"_s);
        row->insert(u"transport"_s, QString());
    }
    for (QJsonObject& device : book.devices)
        if (device.value(u"extension"_s).isString() && textOf(device, u"extension"_s) == extension)
            for (const QString& name : { u"user_id"_s, u"extension"_s, u"secret"_s })
                device.insert(name, QJsonValue::Null);
    book.devices.removeIf([](const QJsonObject& device) {
        return device.value(u"user_id"_s).isNull() && device.value(u"mac"_s).isNull();
    });
}

static QJsonObject newDevice(VoicePbxEngine& engine, const QString& type)
{
    QJsonObject row { { u"id"_s, QString::number(engine.book.nextId(u"devices"_s)) },
        { u"type"_s, type } };
    for (const QString& name : { u"user_id"_s, u"mac"_s, u"vendor"_s, u"model"_s, u"line"_s,
             u"extension"_s, u"secret"_s, u"web_user"_s, u"web_password"_s, u"srtp"_s })
        row.insert(name, QJsonValue::Null);
    return row;
}

static void seat(VoicePbxEngine& engine, QJsonObject& device, const QString& extension)
{
    const QString main = VoicePbxExtensions::mainOf(engine, extension);
    const QJsonObject* user = engine.book.userByMain(main);
    device.insert(u"user_id"_s, user ? user->value(u"id"_s) : QJsonValue(QJsonValue::Null));
    device.insert(u"extension"_s, extension);
    device.insert(u"secret"_s, engine.book.extensions.value(extension).value(u"secret"_s));
}

static void setTransport(VoicePbxEngine& engine, const QString& extension, const QString& proxy)
{
    const auto row = engine.book.extensions.find(extension);
    if (row == engine.book.extensions.end())
        return;
    row->insert(u"transport"_s, u"0.0.0.0-udp"_s);
    row->insert(u"media_encryption"_s, u"no"_s);
    row->insert(u"outbound_proxy"_s, proxy);
}

void VoicePbxExtensions::addDevice(
    VoicePbxEngine& engine, const QString& extension, const QString& type)
{
    QJsonObject device = newDevice(engine, type);
    seat(engine, device, extension);
    engine.book.devices.append(device);
    setTransport(engine, extension,
        type == u"webrtc" || type == u"nethlink" ? QString() : VoicePbxEngine::proxy());
}

void VoicePbxExtensions::addPhone(VoicePbxEngine& engine, const QString& mac, const QString& model)
{
    engine.book.devices.removeIf(
        [&](const QJsonObject& device) { return textOf(device, u"mac"_s) == mac; });
    QJsonObject device = newDevice(engine, u"physical"_s);
    device.insert(u"mac"_s, mac);
    device.insert(u"model"_s, model);
    if (const QString vendor = VoicePbxTables::vendorName(mac); !vendor.isEmpty())
        device.insert(u"vendor"_s, vendor);
    engine.book.devices.append(device);
}

void VoicePbxExtensions::linkPhone(VoicePbxEngine& engine, const QString& extension,
    const QString& mac, const QString& model, const QString& webUser, const QString& webPassword)
{
    if (!engine.book.deviceByMac(mac))
        addPhone(engine, mac, model);
    QJsonObject& device = *engine.book.deviceByMac(mac);
    seat(engine, device, extension); // where it was before stays an orphan
    device.insert(u"web_user"_s, webUser);
    device.insert(u"web_password"_s, webPassword);
    device.insert(u"type"_s, u"physical"_s);
    setTransport(engine, extension, VoicePbxEngine::proxy());
}

QString VoicePbxExtensions::extensionOf(
    VoicePbxEngine& engine, const QString& main, const QString& type)
{
    const QJsonObject* user = engine.book.userByMain(main);
    for (const QJsonObject& device : std::as_const(engine.book.devices))
        if (user && device.value(u"user_id"_s) == user->value(u"id"_s)
            && textOf(device, u"type"_s) == type)
            return textOf(device, u"extension"_s);
    return {};
}

QString VoicePbxExtensions::takenBy(const VoicePbxEngine& engine, const QString& number)
{
    QStringList numbers { number };
    for (int i = 90; i <= 99; ++i)
        numbers.append(QString::number(i) + number);
    for (const QString& candidate : numbers) {
        if (engine.book.extensions.contains(candidate))
            return u"Extension %1 already in use"_s.arg(candidate);
        if (engine.book.features.contains(candidate))
            return u"Extension %1 already in use as default code"_s.arg(candidate);
        for (const QJsonObject& trunk : engine.book.trunks)
            if (textOf(trunk, u"channelid"_s) == candidate)
                return u"Extension %1 already in use as trunk"_s.arg(candidate);
    }
    return {};
}

static void wipe(VoicePbxEngine& engine, QJsonObject& user)
{
    const QString old = textOf(user, u"default_extension"_s);
    QStringList doomed { old };
    // Whoever's it is: a longer number that ends like this one goes too.
    for (auto it = engine.book.extensions.keyBegin(); it != engine.book.extensions.keyEnd(); ++it)
        if (it->mid(2) == old)
            doomed.append(*it);
    for (const QString& extension : doomed)
        VoicePbxExtensions::remove(engine, extension, true);
    const QJsonValue id = user.value(u"id"_s);
    for (QJsonObject& device : engine.book.devices)
        if (device.value(u"user_id"_s) == id && !device.value(u"mac"_s).isNull())
            for (const QString& name : { u"user_id"_s, u"extension"_s, u"secret"_s })
                device.insert(name, QJsonValue::Null);
    engine.book.devices.removeIf([&](const QJsonObject& device) {
        return device.value(u"user_id"_s) == id && device.value(u"mac"_s).isNull();
    });
    user.remove(u"groups"_s);
    user.insert(u"default_extension"_s, u"none"_s);
}

VoicePbxAnswer VoicePbxExtensions::giveMain(VoicePbxEngine& engine, const QString& username,
    const QString& number, const QString& outboundCid)
{
    const auto message = [](const QString& text, int status) {
        return VoicePbxAnswer::json(QJsonObject { { u"message"_s, text } }, status);
    };
    const auto user = engine.book.users.find(username);
    if (user == engine.book.users.end())
        return message(u"User not found"_s, 404);
    wipe(engine, *user);
    if (number.isEmpty() || number == u"none")
        return message(u"No extension specified"_s, 200);
    if (const QString taken = takenBy(engine, number); !taken.isEmpty())
        return message(taken, 422);
    const QString name = textOf(*user, u"displayname"_s);
    QJsonObject row = newExtension(engine, name.isEmpty() ? username : name);
    row.insert(u"outboundcid"_s, outboundCid);
    engine.book.extensions.insert(number, row);
    user->insert(u"default_extension"_s, number);
    return { 201 };
}
