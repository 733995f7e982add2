// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/checks/Check.h"

/// A check that registers from another port, as if it were another PBX, and leaves nothing there.
class OtherAgentCheck : public Check {
public:
    using Check::Check;

    void stop(std::function<void()> then) override;

protected:
    /// With a new agent, which is other() from then on.
    void registerAs(const SipAccount& account, const SipHop& hop,
        std::function<void(const SipRegistration&)> then);
    [[nodiscard]] SipAgent* other() const { return m_other.get(); }
    /// What it has bound is removed. `then` is only called as long as the test goes on.
    void dismissOther(std::function<void()> then);
    /// Where the trunk's own REGISTER was accepted.
    [[nodiscard]] SipHop registrarHop() const;

private:
    std::unique_ptr<SipAgent> m_other;
};
