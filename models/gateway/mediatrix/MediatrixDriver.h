// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/GatewayDriver.h"

/// Mediatrix 4401, 4402 and 4404 with DGW: BRI, UDP towards the PBX, managed over SSH.
/// Every used port has a SIP gateway of its own, the first on 5060. NethVoice 7 sends every call to
/// 5060 whatever the port, so the first SIP gateway leads to all ports and each other to its own.
/// Source: NethVoice 7 gateway templates, with their faults put right.
class MediatrixDriver : public GatewayDriver {
public:
    [[nodiscard]] QString family() const override;
    [[nodiscard]] Result<QByteArray> render(
        const Site& site, const Gateway& gateway, const Catalog& catalog) const override;
    [[nodiscard]] QString fileName(const Gateway& gateway) const override;
    [[nodiscard]] const ConfigFormat& format() const override;
    [[nodiscard]] const Dialect& dialect() const override;
    [[nodiscard]] QList<UploadWay> ways() const override;
    /// Without the end, which restarts the services and the console with them: the restart that
    /// follows does it.
    [[nodiscard]] QList<QByteArray> lines(const QByteArray& configuration) const override;
    [[nodiscard]] QList<QByteArray> questions(const QByteArray& configuration) const override;
    [[nodiscard]] QString lostBy(const QByteArray& planned) const override;
    [[nodiscard]] QByteArray adopted(const QByteArray& backup, const QString& mac) const override;
    [[nodiscard]] QList<QByteArray> linesBack(
        const QByteArray& planned, const QByteArray& backup) const override;
};
