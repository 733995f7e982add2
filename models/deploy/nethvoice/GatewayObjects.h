// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/DeployPlan.h"
#include "models/deploy/nethvoice/NethVoiceRows.h"

/// A NethVoice's gateways as objects, by MAC address. Pure.
namespace GatewayObjects {

/// A gateway as the PBX has it.
struct Row {
    QString id;
    QString key; ///< MAC with colons; the name where it has none
    QString model; ///< the PBX's name of it: "ht802TLS"
    QJsonObject row;
    QStringList trunkIds; ///< in the order isdn, pri, fxo, port by port

    [[nodiscard]] QString value(const QString& field) const
    {
        return NethVoiceRows::text(row.value(field));
    }
};

QList<Row> rows(const NethVoiceState& state);
std::optional<Row> byKey(const NethVoiceState& state, const QString& key);
QList<PbxObject> of(const NethVoiceState& state);
PbxObject objectOf(const NethVoiceState& state, const Row& row);

/// As the state keeps them, of an answer to GET /devices/gateways/list/all.
QJsonObject byId(const QJsonValue& answer);

/// The trunks of a gateway, in its order; those that are gone are left out.
QList<NethVoiceRows::Trunk> trunksOf(const NethVoiceState& state, const Row& row);
/// What the names of its trunks begin with: "Patton_0c1122_".
QString trunkPrefix(const QString& manufacturer, const QString& mac);
/// All of that name, also those nothing is linked to any more.
QList<NethVoiceRows::Trunk> trunksNamedLike(const NethVoiceState& state, const QString& prefix);

/// Lists within a field: "201, -, 202", an empty entry as "-".
QString joined(const QStringList& entries);
QStringList split(const QString& field);
/// Secrets within a field: a JSON array.
QString joinedSecrets(const QStringList& secrets);
QStringList splitSecrets(const QString& field);

/// Whether only a new one can have what the item changes.
bool isRecreating(const DeployItem& item);

} // namespace GatewayObjects
