// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/patton/PattonDriver.h"

/// Patton SmartNode with Trinity: FXO, BRI and PRI models, TLS or UDP towards the PBX.
/// Source: NethVoice 8 and 7 gateway templates (June 2026), with their faults put right: one loop
/// writes every link of a port, so that no port can point at another's objects.
class TrinityDriver : public PattonDriver {
public:
    [[nodiscard]] QString family() const override;
    [[nodiscard]] Result<QByteArray> render(
        const Site& site, const Gateway& gateway, const Catalog& catalog) const override;
    [[nodiscard]] const Dialect& dialect() const override;
    [[nodiscard]] QList<UploadWay> ways() const override;
};
