// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayDriver.h"

/// Sangoma Vega 50, 60, 100, 200 and 3000: analog, ISDN and mixed models, UDP towards the PBX.
/// Writes only what differs from the factory. Tables are emptied before they are filled; the
/// hardware's own ports (.pots.port, .bri.port, .e1t1.port) are never emptied, their values are
/// set in place.
/// Telephones register; trunks do not, because NethVoice 7 calls the gateway by its address.
/// Source: NethVoice 7 gateway templates, with their faults put right.
class VegaDriver : public GatewayDriver {
public:
    [[nodiscard]] QString family() const override;
    [[nodiscard]] Result<QByteArray> render(
        const Site& site, const Gateway& gateway, const Catalog& catalog) const override;
    [[nodiscard]] QString fileName(const Gateway& gateway) const override;
    [[nodiscard]] QList<std::pair<QString, QByteArray>> extraFiles(
        const Gateway& gateway) const override;
    [[nodiscard]] const ConfigFormat& format() const override;
    [[nodiscard]] const Dialect& dialect() const override;
    [[nodiscard]] QList<UploadWay> ways() const override;
    [[nodiscard]] QByteArray adopted(const QByteArray& backup, const QString& mac) const override;
    [[nodiscard]] QList<QByteArray> linesBack(
        const QByteArray& planned, const QByteArray& backup) const override;
};
