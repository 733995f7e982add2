// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/nethvoice/NethVoiceUsers.h"

using namespace Qt::StringLiterals;

namespace {

bool isEncryptedDevice(const NethVoiceState& state, const QString& extension)
{
    const QJsonValue flag = state.object(u"srtp").value(extension);
    return flag.isBool() ? flag.toBool() : NethVoiceUsers::text(flag) == "1"_L1;
}

QJsonObject devicesOf(const QJsonObject& user) { return user.value("devices"_L1).toObject(); }

NethVoiceUsers::Link linkOf(const NethVoiceState& state, const QString& username,
    const QString& extension, const QJsonObject& device)
{
    return { username, extension, device.value("model"_L1).toString(),
        isEncryptedDevice(state, extension) };
}

/// Numbers the PBX deletes along with a main extension: itself and, whatever they are, those that
/// are it behind two characters.
bool isTakenAlong(const QString& number, const QString& main)
{
    return number == main || number.mid(2) == main;
}

void removeAlong(NethVoiceState& live, const QString& object, const QString& main)
{
    QJsonObject entries = live.object(object);
    for (const QString& number : entries.keys())
        if (isTakenAlong(number, main))
            entries.remove(number);
    live.content.insert(object, entries);
}

} // namespace

QString NethVoiceUsers::text(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

QJsonObject NethVoiceUsers::find(const NethVoiceState& state, const QString& username)
{
    return state.object(u"users").value(username).toObject();
}

QStringList NethVoiceUsers::names(const NethVoiceState& state)
{
    return state.object(u"users").keys();
}

QString NethVoiceUsers::mainOf(const QJsonObject& user)
{
    const QString main = text(user.value("default_extension"_L1));
    return main == "none"_L1 ? QString() : main;
}

QString NethVoiceUsers::mainOf(const NethVoiceState& state, const QString& username)
{
    return mainOf(find(state, username));
}

QString NethVoiceUsers::idOf(const NethVoiceState& state, const QString& username)
{
    return text(find(state, username).value("id"_L1));
}

QHash<QString, QString> NethVoiceUsers::byMain(const NethVoiceState& state)
{
    QHash<QString, QString> users;
    const QJsonObject all = state.object(u"users");
    for (auto it = all.begin(); it != all.end(); ++it)
        if (const QString main = mainOf(it->toObject()); !main.isEmpty())
            users.insert(main, it.key());
    return users;
}

QMap<QString, NethVoiceUsers::Link> NethVoiceUsers::links(const NethVoiceState& state)
{
    QMap<QString, Link> found;
    const QJsonObject users = state.object(u"users");
    for (auto user = users.begin(); user != users.end(); ++user) {
        const QJsonObject devices = devicesOf(user->toObject());
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            const QJsonObject device = it->toObject();
            const QString mac = hyphens(device.value("mac"_L1).toString());
            if (!mac.isEmpty())
                found.insert(mac, linkOf(state, user.key(), it.key(), device));
        }
    }
    return found;
}

NethVoiceUsers::Link NethVoiceUsers::link(const NethVoiceState& state, const QString& mac)
{
    const QString wanted = colons(mac);
    const QJsonObject users = state.object(u"users");
    for (auto user = users.begin(); user != users.end(); ++user) {
        const QJsonObject devices = devicesOf(user->toObject());
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            const QJsonObject device = it->toObject();
            if (!wanted.isEmpty()
                && device.value("mac"_L1).toString().compare(wanted, Qt::CaseInsensitive) == 0)
                return linkOf(state, user.key(), it.key(), device);
        }
    }
    return {};
}

QString NethVoiceUsers::deviceOfType(
    const NethVoiceState& state, const QString& username, QStringView type)
{
    const QJsonObject devices = devicesOf(find(state, username));
    for (auto it = devices.begin(); it != devices.end(); ++it)
        if (it->toObject().value("type"_L1).toString() == type)
            return it.key();
    return {};
}

QStringList NethVoiceUsers::devices(const NethVoiceState& state, const QString& username)
{
    return devicesOf(find(state, username)).keys();
}

QString NethVoiceUsers::mainAfter(
    const Site& site, const NethVoiceState& now, const QString& username)
{
    const User* const user = site.user(username);
    return user && !user->extension.isEmpty() ? user->extension : mainOf(now, username);
}

bool NethVoiceUsers::isStripped(
    const Site& site, const NethVoiceState& now, const QString& username)
{
    const QString main = mainOf(now, username);
    return !main.isEmpty() && mainAfter(site, now, username) != main;
}

void NethVoiceUsers::reviewOfUser(
    DeployItem& item, const DeployPlan& plan, const NethVoiceState& now)
{
    if (!item.isWork() || !find(now, item.key).isEmpty())
        return;
    const QString needed = u"user:"_s + item.key;
    const DeployItem* const user = plan.find(needed);
    if (user && user->action == DeployItem::Action::Create)
        return;
    item.action = DeployItem::Action::Refused;
    item.refusal = Error(ErrorCode::PbxLinkMissing, item.id(), needed);
}

void NethVoiceUsers::nameUnchanged(DeployItem& item, const QString& name, const QString& value)
{
    if (item.action == DeployItem::Action::Change && !item.sets(name))
        item.fields.append({ name, value, value });
}

Status NethVoiceUsers::adopt(
    Site& site, const DeployItem& drift, const std::function<void(User&)>& take)
{
    for (User& user : site.users)
        if (user.username == drift.key) {
            take(user);
            return {};
        }
    return fail(ErrorCode::UnknownUser, drift.id(), drift.key);
}

void NethVoiceUsers::add(NethVoiceState& live, const QJsonObject& answer)
{
    QJsonObject user = answer;
    QJsonObject devices;
    for (const QJsonValue& value : answer.value("devices"_L1).toArray())
        devices.insert(text(value.toObject().value("extension"_L1)), value);
    user.insert("devices"_L1, devices);
    setEntry(live, u"users"_s, answer.value("username"_L1).toString(), user);
}

void NethVoiceUsers::remove(NethVoiceState& live, const QString& username)
{
    setEntry(live, u"users"_s, username, QJsonValue::Undefined);
}

void NethVoiceUsers::setValue(
    NethVoiceState& live, const QString& username, const QString& name, const QJsonValue& value)
{
    QJsonObject user = find(live, username);
    user.insert(name, value);
    setEntry(live, u"users"_s, username, user);
}

void NethVoiceUsers::setMain(NethVoiceState& live, const QString& username, const QString& main)
{
    const QString old = mainOf(live, username);
    QJsonObject user = find(live, username);
    user.insert("default_extension"_L1, main.isEmpty() ? u"none"_s : main);
    user.insert("devices"_L1, QJsonObject());
    setEntry(live, u"users"_s, username, user);
    if (!old.isEmpty())
        for (const auto& object : { u"extensions"_s, u"voicemails"_s, u"mobileapps"_s, u"srtp"_s })
            removeAlong(live, object, old);
    setEntry(live, u"usergroups"_s, username, QJsonValue::Undefined);
    if (!main.isEmpty())
        setEntry(live, u"extensions"_s, main, QJsonObject { { "extension"_L1, main } });
}

void NethVoiceUsers::addDevice(
    NethVoiceState& live, const QString& username, const QJsonObject& device)
{
    const QString extension = device.value("extension"_L1).toString();
    QJsonObject devices = devicesOf(find(live, username));
    devices.insert(extension, device);
    setValue(live, username, u"devices"_s, devices);
    if (!live.object(u"extensions").contains(extension))
        setEntry(live, u"extensions"_s, extension, QJsonObject { { "extension"_L1, extension } });
}

void NethVoiceUsers::removeDevice(NethVoiceState& live, const QString& extension)
{
    bool isMain = false;
    for (const QString& username : names(live)) {
        const QJsonObject user = find(live, username);
        isMain = isMain || mainOf(user) == extension;
        QJsonObject devices = devicesOf(user);
        if (!devices.contains(extension))
            continue;
        devices.remove(extension);
        setValue(live, username, u"devices"_s, devices);
    }
    setEntry(live, u"srtp"_s, extension, QJsonValue::Undefined);
    if (!isMain) // a main extension is only reset
        setEntry(live, u"extensions"_s, extension, QJsonValue::Undefined);
}

void NethVoiceUsers::setEntry(
    NethVoiceState& live, const QString& object, const QString& key, const QJsonValue& value)
{
    QJsonObject entries = live.object(object);
    if (value.isUndefined())
        entries.remove(key);
    else
        entries.insert(key, value);
    live.content.insert(object, entries);
}

QString NethVoiceUsers::colons(const QString& mac)
{
    const auto parsed = MacAddress::parse(mac);
    return parsed ? parsed->colons() : QString();
}

QString NethVoiceUsers::hyphens(const QString& mac)
{
    const auto parsed = MacAddress::parse(mac);
    return parsed ? parsed->hyphens() : QString();
}
