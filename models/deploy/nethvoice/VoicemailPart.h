// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/nethvoice/UserSwitchPart.h"

/// A mailbox. Asking for one that is there may give it another PIN: it is asked for once.
class VoicemailPart : public UserSwitchPart {
public:
    VoicemailPart();

protected:
    [[nodiscard]] bool User::*flag() const override;
    [[nodiscard]] bool isOn(
        const NethVoiceState& state, const QString& username, const QString& main) const override;
    [[nodiscard]] bool takesDevice() const override { return false; }
    [[nodiscard]] Calls on(
        NethVoiceState& live, const QString& username, const QString& main) const override;
    [[nodiscard]] Calls off(
        NethVoiceState& live, const QString& username, const QString& main) const override;
};
