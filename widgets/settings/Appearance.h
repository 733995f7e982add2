// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

/// How the windows look: colours and the size of text. Counts at once, for windows that are open,
/// too.
struct Appearance {
    enum class Theme {
        System, ///< style and colours are the desktop's
        Light,
        Dark,
        HighContrast, ///< white on black, what is chosen in yellow
    };
    static constexpr int leastText = 100;
    static constexpr int mostText = 200;

    Theme theme = Theme::System;
    int textPercent = leastText; ///< of the desktop's size

    /// As kept in the settings of this laptop's user.
    static Appearance kept();
    void keep() const;
    /// What is the desktop's stays so, but for what could not be read; see ReadableColours.
    void apply() const;
    /// The colours of a theme; those of the desktop for Theme::System.
    static QPalette palette(Theme theme);

    bool operator==(const Appearance&) const = default;
};
