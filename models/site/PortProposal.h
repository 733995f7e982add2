// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

/// What a gateway's ports need and nobody has typed yet.
/// Source: NethVoice 8, names and numbers of gateway trunks (June 2026)
struct PortProposal {
    /// The ports of a model in its order of kinds, FXS, FXO, BRI, PRI: those of `ports` that still
    /// fit, in their order within each kind, then empty ones.
    static QList<GatewayPort> fitted(const QList<GatewayPort>& ports, const GatewayModel& model);

    /// Fills trunk numbers, user names, passwords and the BRI protocol where they are empty.
    /// User names need the gateway's MAC and stay empty without one.
    /// @param gateway of that site, by its place; ports already fitted
    static void fill(Gateway& gateway, const Site& site, const Catalog& catalog);

    /// The first of 20001, 20002, ... that is neither a beginning of one taken nor begins with one;
    /// empty when none is left.
    static QString freeTrunkNumber(const QStringList& taken);
    /// "Patton_0c1122_isdn_0"; empty for FXS and without a MAC.
    static QString userName(
        const GatewayFamily& family, const QString& mac, PortKind kind, int index);
    /// 13 lower-case hexadecimal digits.
    static Secret randomPassword();
};
