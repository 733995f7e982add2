// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/deploy/DeployPlan.h"
#include "models/deploy/nethvoice/NethVoiceState.h"
#include "models/site/Site.h"

#include <QHash>

#include <functional>

/// What a NethVoice's state says of its users and their devices, and what becomes of them while it
/// is changed.
namespace NethVoiceUsers {

/// A text, or a number as text; PHP gives either.
QString text(const QJsonValue& value);

/// Empty object when there is none.
QJsonObject find(const NethVoiceState& state, const QString& username);
QStringList names(const NethVoiceState& state);
/// Empty = none.
QString mainOf(const QJsonObject& user);
QString mainOf(const NethVoiceState& state, const QString& username);
QString idOf(const NethVoiceState& state, const QString& username);
/// User names by their main extension.
QHash<QString, QString> byMain(const NethVoiceState& state);

/// How a phone is tied to a user.
struct Link {
    QString username;
    QString extension;
    QString model;
    bool isEncrypted = false;
};
/// By MAC with hyphens.
QMap<QString, Link> links(const NethVoiceState& state);
/// Empty names when it is nobody's.
Link link(const NethVoiceState& state, const QString& mac);
/// Of a type: physical, webrtc, mobile; empty when there is none.
QString deviceOfType(const NethVoiceState& state, const QString& username, QStringView type);
QStringList devices(const NethVoiceState& state, const QString& username);

/// The main extension after the site's plan: a site that says nothing leaves it.
QString mainAfter(const Site& site, const NethVoiceState& now, const QString& username);
/// The PBX takes all devices, groups and the mailbox from a user whose main extension it changes.
bool isStripped(const Site& site, const NethVoiceState& now, const QString& username);

/// Of an item whose key is a user: refuses it unless the user is there, or will be.
void reviewOfUser(DeployItem& item, const DeployPlan& plan, const NethVoiceState& now);
/// Of an item whose key is a user. Errors: UnknownUser.
Status adopt(Site& site, const DeployItem& drift, const std::function<void(User&)>& take);

/// Names in a change what it leaves as it is, for what is gone by the time it is carried out.
void nameUnchanged(DeployItem& item, const QString& name, const QString& value);

// The state as it becomes.
void add(NethVoiceState& live, const QJsonObject& answer);
void remove(NethVoiceState& live, const QString& username);
void setMain(NethVoiceState& live, const QString& username, const QString& main);
void setValue(
    NethVoiceState& live, const QString& username, const QString& name, const QJsonValue& value);
void addDevice(NethVoiceState& live, const QString& username, const QJsonObject& device);
void removeDevice(NethVoiceState& live, const QString& extension);
/// One entry of an object of the state, "mobiles" by user name say; undefined removes it.
void setEntry(
    NethVoiceState& live, const QString& object, const QString& key, const QJsonValue& value);

/// As the PBX writes it in its own tables: colons.
QString colons(const QString& mac);
/// Upper case, hyphens; empty when it is no MAC address.
QString hyphens(const QString& mac);

} // namespace NethVoiceUsers
