// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/UserSwitchPart.h"

/// A device for the app on a user's mobile. Each request makes another one.
class MobileAppPart : public UserSwitchPart {
public:
    MobileAppPart();

protected:
    [[nodiscard]] bool User::*flag() const override;
    [[nodiscard]] bool isOn(
        const NethVoiceState& state, const QString& username, const QString& main) const override;
    [[nodiscard]] QString absentFeature(const NethVoiceState& state) const override;
    [[nodiscard]] Calls on(
        NethVoiceState& live, const QString& username, const QString& main) const override;
    [[nodiscard]] Calls off(
        NethVoiceState& live, const QString& username, const QString& main) const override;
};
