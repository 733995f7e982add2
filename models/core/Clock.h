// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

/// Turns a driver's nominal durations into real ones. The default clock is real time; tests use a
/// faster one, so that a device's 240 s reboot takes a second.
class Clock {
public:
    /// @param speed how many nominal milliseconds pass in a real one; 1 or more
    explicit Clock(int speed = 1)
        : m_speed(speed < 1 ? 1 : speed)
    {
    }
    /// Never less than a millisecond for a positive duration.
    [[nodiscard]] std::chrono::milliseconds real(std::chrono::milliseconds nominal) const
    {
        using std::chrono::milliseconds;
        return nominal.count() <= 0 ? milliseconds(0)
                                    : std::max(milliseconds(1), nominal / m_speed);
    }

private:
    int m_speed;
};
