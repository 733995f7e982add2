// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayDriver.h"
#include "models/gateway/grandstream/GrandstreamParameters.h"

/// Grandstream gateways with FXS ports, TLS or UDP towards the PBX; the three families differ in
/// their profile alone.
/// Source: NethVoice 8 gateway templates (June 2026) and FusionPBX templates, see
/// GrandstreamParameters.cpp; file format: the devices' own exports.
class GrandstreamDriver : public GatewayDriver {
public:
    explicit GrandstreamDriver(GrandstreamProfile profile);

    [[nodiscard]] QString family() const override;
    /// Further errors: MissingValue for the MAC: the device takes no file that names another.
    [[nodiscard]] Result<QByteArray> render(
        const Site& site, const Gateway& gateway, const Catalog& catalog) const override;
    /// cfg000b82010203.xml, the name the device asks for
    [[nodiscard]] QString fileName(const Gateway& gateway) const override;
    [[nodiscard]] const ConfigFormat& format() const override;
    [[nodiscard]] const Dialect& dialect() const override;
    /// The web page first: the console may cut values (see lines()).
    [[nodiscard]] QList<UploadWay> ways() const override;
    [[nodiscard]] std::unique_ptr<GatewayWay> webWay(
        const GatewayRequest& request, Clock clock) const override;
    /// "set 47 value" for each P-value but the dial plan, which the console is assumed to cut at
    /// its blanks, bars or braces. A device holds an equivalent one out of its box; reading back
    /// proves that this one does. A value left out clears (assumed).
    [[nodiscard]] QList<QByteArray> lines(const QByteArray& configuration) const override;
    /// "get 47" for each P-value that a device tells.
    [[nodiscard]] QList<QByteArray> questions(const QByteArray& configuration) const override;
    [[nodiscard]] QList<QByteArray> linesBack(
        const QByteArray& planned, const QByteArray& backup) const override;
    [[nodiscard]] Status checkTyped(const QByteArray& configuration) const override;
    [[nodiscard]] QByteArray adopted(const QByteArray& backup, const QString& mac) const override;

private:
    GrandstreamProfile m_profile;
    Dialect m_dialect;
};
