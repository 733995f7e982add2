// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/Descriptor.h"

/// A timer for somebody else's event loop: exact, and it does not step with the wall clock. Its
/// descriptor can be read whenever at least one interval is over.
class PaceTimer {
public:
    /// The first interval is over at once. @return false when the system has none left
    bool start(int milliseconds);
    void stop() { m_descriptor.reset(); }
    [[nodiscard]] bool isRunning() const { return m_descriptor.isOpen(); }
    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }
    /// How many intervals are over since it was asked last.
    [[nodiscard]] quint64 take();

private:
    OwnedDescriptor m_descriptor;
};
