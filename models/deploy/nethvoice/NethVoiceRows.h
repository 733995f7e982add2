// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/NethVoiceState.h"

#include <QStringList>

/// Rows of a NethVoice's state, read as what they mean. Ids are texts: the server writes them as
/// texts and as numbers.
namespace NethVoiceRows {

struct Trunk {
    QString id;
    QString name;
    QString tech;
    QJsonObject row;

    /// A pjsip keyword, of its details where the PBX tells them (NethServer 8).
    [[nodiscard]] QString value(const QString& keyword) const;
    [[nodiscard]] bool hasDetails() const;
    bool operator==(const Trunk&) const = default;
};

struct Route {
    QString id;
    QString name;
    QStringList trunkIds; ///< the first one is tried first
    QStringList trunkNames; ///< of the same
    bool operator==(const Route&) const = default;
};

/// An answer's value as text, whatever its type; null is empty.
QString text(const QJsonValue& value);
/// As the state keeps them, of an answer to GET /trunks.
QJsonObject trunksById(const QJsonValue& answer);

/// In the order of their ids.
QList<Trunk> trunks(const NethVoiceState& state);
QList<Trunk> trunksNamed(const NethVoiceState& state, const QString& name);
/// Made by the PBX for a port of a gateway.
bool isOfGateway(const NethVoiceState& state, const Trunk& trunk);
/// In the PBX's order.
QList<Route> routes(const QJsonArray& answer);
QList<Route> routes(const NethVoiceState& state);
/// As POST /outboundroutes wants them, with ids.
QJsonObject routesBody(const QList<Route>& routes);
/// As the state keeps them.
QJsonArray routesWith(const QJsonArray& answer, const QList<Route>& routes);

/// The user whose main extension it is; empty when nobody's.
QString userOfMain(const NethVoiceState& state, const QString& extension);

/// For a path: "%20" and its like.
QString segment(const QString& name);

} // namespace NethVoiceRows
