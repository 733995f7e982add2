// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxObject.h"

#include <QJsonArray>
#include <QJsonObject>

/// The content of a NethVoice's state, and its names. Answers are kept as they came, without what
/// changes by itself (registered, isConnected, tokens, times) and without order where none is
/// meant. The parts read it, and keep it up to date while they apply.
struct NethVoiceState {
    QJsonObject content;

    static NethVoiceState of(const PbxState& state) { return { state.content }; }

    [[nodiscard]] bool isNs8() const { return text(u"platform") == u"ns8"; }
    [[nodiscard]] QString text(QStringView name) const { return content.value(name).toString(); }
    [[nodiscard]] QJsonArray list(QStringView name) const { return content.value(name).toArray(); }
    [[nodiscard]] QJsonObject object(QStringView name) const
    {
        return content.value(name).toObject();
    }

    // platform        "ns8" or "ns7"
    // userlimits      GET /mainextensions/userlimits
    // userprovider    GET /configuration/userprovider
    // providers       GET /providers, by provider
    // trunks          GET /trunks, by trunkid; with details on NS8
    // users           GET /users/false, by username, those that are no people left out; devices by
    //                 extension
    // extensions      GET /physicalextensions, by extension
    // manufacturers   GET /devices/gateways/manufacturers: models by id, as text
    // gateways        GET /devices/gateways/list/all, by id
    // outboundroutes  GET /outboundroutes, in its order
    // gatewayfiles    what only a gateway's file tells, by its id; see NethVoiceGatewayFile
    // inboundroutes   GET /inboundroutes: { destinations, routes }
    // groups          GET /cti/groups, by name
    // profiles        GET /cti/profiles, by name
    // routedefaults   GET /outboundroutes/defaults: the names of all of them
    // usergroups      group ids by username, of those who have any
    // mobiles         GET /mobiles: number by username
    // voicemails      GET /voicemails, by extension
    // mobileapps      extension by main, of those that have one (NS8)
    // phonebooks      GET /phonebook/config, by id
    // defaults        Tancredi GET /defaults
    // models          Tancredi GET /models, by name, with their bodies
    // phones          Tancredi GET /phones, by MAC, with their bodies; fetched once they took their
    //                 configuration, which is no drift
    // files           Tancredi, { firmware: {...}, backgrounds..., ringtones..., screensavers... },
    //                 sizes by name
    // srtp            true or false, by extension of the phones' devices
};
