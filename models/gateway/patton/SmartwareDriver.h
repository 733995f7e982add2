// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/patton/PattonDriver.h"

/// Patton SmartNode with SmartWare R5 or R6: FXS, FXO, BRI, PRI and mixed models, UDP towards the
/// PBX. Trunks do not register: the PBX sends to the SIP port of the port's own gateway.
/// Source: NethVoice 7 gateway templates (June 2026), Wazo provisioning plug-ins, Elastix
/// EndpointPatton; the templates' faults are put right.
class SmartwareDriver : public PattonDriver {
public:
    [[nodiscard]] QString family() const override;
    /// Further errors: DuplicateName where two ports have one SIP user (subject = path).
    [[nodiscard]] Result<QByteArray> render(
        const Site& site, const Gateway& gateway, const Catalog& catalog) const override;
    [[nodiscard]] const Dialect& dialect() const override;
    [[nodiscard]] QList<UploadWay> ways() const override;
};
