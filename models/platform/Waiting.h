// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/Descriptor.h"

#include <vector>

/// What is waited for of one socket or Wake.
struct Watched {
    int descriptor = -1;
    bool isForReading = true;
    bool isForWriting = false;
};

/// Until one of them has something or the time is over. @param milliseconds -1 = without end
void waitForAny(const std::vector<Watched>& watched, int milliseconds);

/// Ends somebody's waiting: any thread.
class Wake {
public:
    Wake();
    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }
    void set() const;
    void clear() const;

private:
    OwnedDescriptor m_descriptor;
};
