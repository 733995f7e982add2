// SPDX-License-Identifier: GPL-3.0-or-later
// Inventory of phones, their extensions and the flags on them.
#include "tests/peers/VoicePbxExtensions.h"
#include "tests/peers/VoicePbxTables.h"

using namespace Qt::StringLiterals;
using Door = VoicePbxEngine::Door;

static VoicePbxAnswer phoneFailure(const QString& words)
{
    return VoicePbxAnswer::json(QJsonObject { { u"status"_s, words } }, 500);
}

static QJsonObject extensionItem(const VoicePbxEngine& engine, const QString& number)
{
    const QJsonObject row = engine.book.extensions.value(number);
    return { { u"extension"_s, number }, { u"name"_s, row.value(u"name"_s) },
        { u"outboundcid"_s, row.value(u"outboundcid"_s) },
        { u"voicemail"_s, engine.book.voicemails.contains(number) ? u"default"_s : u"novm"_s },
        { u"tech"_s, u"pjsip"_s }, { u"id"_s, number }, { u"user"_s, number },
        { u"dial"_s, QString(u"PJSIP/"_s + number) }, { u"devicetype"_s, u"fixed"_s },
        { u"description"_s, row.value(u"name"_s) } };
}

static VoicePbxAnswer listExtensions(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (!call.parts.isEmpty()) {
        if (!engine.book.extensions.contains(call.parts.first()))
            return { 404 };
        return VoicePbxAnswer::json(extensionItem(engine, call.parts.first()));
    }
    QJsonArray out;
    for (auto it = engine.book.extensions.keyBegin(); it != engine.book.extensions.keyEnd(); ++it)
        out.append(extensionItem(engine, *it));
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer addExtension(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString mac = call.text(u"mac"_s).replace(u'-', u':'); // its case stays
    const QString main = call.text(u"mainextension"_s);
    if (main.isEmpty()) {
        if (mac.isEmpty())
            return phoneFailure(u"Error adding phone"_s);
        VoicePbxExtensions::addPhone(engine, mac, call.text(u"model"_s));
        return { 200 };
    }
    const auto extension = VoicePbxExtensions::create(engine, main, call.has(u"clear_temporary"_s));
    if (!extension)
        return phoneFailure(u"Error creating extension"_s);
    if (mac.isEmpty())
        VoicePbxExtensions::addDevice(engine, *extension, u"physical"_s);
    else
        VoicePbxExtensions::linkPhone(engine, *extension, mac, call.text(u"model"_s),
            call.text(u"web_user"_s), call.text(u"web_password"_s));
    engine.reload();
    return VoicePbxAnswer::json(QJsonObject { { u"extension"_s, *extension } });
}

static bool isMac(const QString& id)
{
    static const QRegularExpression form(u"([A-F0-9]{2}-){5}[A-F0-9]{2}"_s);
    return form.match(id).hasMatch();
}

static VoicePbxAnswer deleteExtension(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    QString extension = call.parts.first();
    engine.reload();
    if (isMac(extension)) {
        const QString mac = QString(extension).replace(u'-', u':');
        const QJsonObject* device = engine.book.deviceByMac(mac);
        const QJsonValue linked
            = device ? device->value(u"extension"_s) : QJsonValue(QJsonValue::Null);
        engine.book.devices.removeIf(
            [&](const QJsonObject& row) { return row.value(u"mac"_s).toString() == mac; });
        if (linked.isNull())
            return { 200 };
        extension = linked.toString();
    }
    VoicePbxExtensions::remove(engine, extension);
    return { 200 };
}

static VoicePbxAnswer patchExtension(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (!isMac(call.parts.first()))
        return phoneFailure(u"Invalid MAC address"_s);
    QJsonObject* device = engine.book.deviceByMac(QString(call.parts.first()).replace(u'-', u':'));
    if (device)
        device->insert(u"model"_s,
            call.text(u"model"_s).isEmpty() ? QJsonValue(QJsonValue::Null)
                                            : call.body.value(u"model"_s));
    return { 200 };
}

static VoicePbxAnswer setAdminPassword(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    for (QJsonObject& device : engine.book.devices)
        if (device.value(u"mac"_s).isString()) {
            device.insert(u"web_user"_s, u"admin"_s);
            device.insert(u"web_password"_s, call.text(u"password"_s));
        }
    engine.reload();
    return { 200 };
}

static VoicePbxAnswer accountOf(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QJsonObject* device
        = engine.book.deviceByMac(QString(call.parts.first()).replace(u'-', u':'));
    if (!device)
        return VoicePbxAnswer::json(QJsonObject { { u"scalar"_s, false } });
    return VoicePbxAnswer::json(QJsonObject { { u"extension"_s, device->value(u"extension"_s) },
        { u"secret"_s, device->value(u"secret"_s) } });
}

static VoicePbxAnswer phoneStates(VoicePbxEngine& engine, const VoicePbxCall&)
{
    QJsonObject out;
    for (auto it = engine.book.extensions.keyBegin(); it != engine.book.extensions.keyEnd(); ++it)
        out.insert(*it,
            QJsonObject { { u"Response"_s, u"Success"_s }, { u"Exten"_s, *it },
                { u"Status"_s, u"4"_s }, { u"StatusText"_s, u"Unavailable"_s } });
    return VoicePbxAnswer::json(out);
}

static VoicePbxAnswer getSrtp(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QJsonObject* device = engine.book.deviceByExtension(call.parts.first());
    return VoicePbxAnswer::json(QJsonValue(device && device->value(u"srtp"_s).toString() == u"1"));
}

static VoicePbxAnswer setSrtp(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    if (QJsonObject* device = engine.book.deviceByExtension(call.parts[0]))
        device->insert(u"srtp"_s, call.parts[1] == u"true" ? u"1"_s : u"0"_s);
    engine.reload();
    return { 200 };
}

static VoicePbxAnswer redirect(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString url = call.text(u"url"_s);
    const QString vendor = VoicePbxTables::vendorName(call.parts.first());
    if (url.isEmpty()
        || !QStringList { u"Snom"_s, u"Gigaset"_s, u"Fanvil"_s, u"Nethesis"_s,
            u"Yealink/Dreamwave"_s }
                .contains(vendor))
        return { 400 };
    if (!engine.setup.hasRedirects)
        return { 403 };
    engine.book.redirects.insert(call.parts.first().toUpper().replace(u':', u'-'), url);
    return { 200 };
}

/// A notify reaches only who is registered, and nobody is here.
static VoicePbxAnswer reconfigure(VoicePbxEngine&, const VoicePbxCall&) { return { 500 }; }

static VoicePbxAnswer reloadPhone(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QJsonObject* device = engine.book.deviceByExtension(call.parts.first());
    return { device && device->value(u"vendor"_s).isString() ? 500 : 403 };
}

static VoicePbxAnswer setDisplayName(VoicePbxEngine& engine, const VoicePbxCall& call)
{
    const QString main = call.parts.first();
    for (auto it = engine.book.extensions.begin(); it != engine.book.extensions.end(); ++it)
        if (it.key().endsWith(main)) // whoever's it is
            it->insert(u"name"_s, call.text(u"displayname"_s));
    engine.reload();
    return { 204 };
}

void VoicePbxCalls::addPhones(VoicePbxEngine& engine)
{
    engine.on(Door::Rest, "GET", u"/physicalextensions"_s, listExtensions);
    engine.on(Door::Rest, "GET", u"/physicalextensions/{extension}"_s, listExtensions);
    engine.on(Door::Rest, "POST", u"/physicalextensions"_s, addExtension);
    engine.on(Door::Rest, "POST", u"/physicalextensions/adminpw"_s, setAdminPassword);
    engine.on(Door::Rest, "DELETE", u"/physicalextensions/{id}"_s, deleteExtension);
    engine.on(Door::Rest, "PATCH", u"/physicalextensions/{mac}"_s, patchExtension);
    engine.on(Door::Rest, "GET", u"/phones/account/{mac}"_s, accountOf);
    engine.on(Door::Rest, "GET", u"/phones/state"_s, phoneStates);
    engine.on(Door::Rest, "GET", u"/extensions/{extension}/srtp"_s, getSrtp);
    engine.on(Door::Rest, "POST", u"/extensions/{extension}/srtp/{enabled}"_s, setSrtp);
    engine.on(Door::Rest, "POST", u"/phones/rps/{mac}"_s, redirect);
    engine.on(Door::Rest, "POST", u"/phones/reconfigure"_s, reconfigure);
    engine.on(Door::Rest, "POST", u"/devices/phones/reload/{extension}"_s, reloadPhone);
    engine.on(Door::Rest, "POST", u"/extension/{main}"_s, setDisplayName);
    engine.on(Door::Rest, "GET", u"/extension/{extension}/displayname"_s,
        [](VoicePbxEngine& peer, const VoicePbxCall& call) {
            return VoicePbxAnswer::json(QJsonObject { { u"displayname"_s,
                peer.book.extensions.value(call.parts.first()).value(u"name"_s) } });
        });
    engine.on(Door::Rest, "GET", u"/devices/{mac}/brand"_s,
        [](VoicePbxEngine&, const VoicePbxCall& call) {
            const QString name = VoicePbxTables::vendorName(call.parts.first());
            return VoicePbxAnswer::json(name.isEmpty() ? QJsonValue() : QJsonValue(name));
        });
}
