// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/UserSwitchPart.h"

/// A device for the browser. The PBX says 200 when it could make none as well: it is read back.
class WebRtcPart : public UserSwitchPart {
public:
    WebRtcPart();

protected:
    [[nodiscard]] bool User::*flag() const override;
    [[nodiscard]] bool isOn(
        const NethVoiceState& state, const QString& username, const QString& main) const override;
    [[nodiscard]] Calls on(
        NethVoiceState& live, const QString& username, const QString& main) const override;
    [[nodiscard]] Calls off(
        NethVoiceState& live, const QString& username, const QString& main) const override;
};
