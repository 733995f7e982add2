// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

/// Something the command palette finds: a command, a place or a part of a site. No secrets.
struct PaletteEntry {
    /// In the order in which groups that match equally well are shown.
    enum class Group {
        Commands,
        Sections,
        Sites,
        Users,
        Phones,
        Numbers,
        Trunks,
        Gateways,
        Settings,
        Help
    };
    Group group = Group::Commands;
    QString title; ///< in the current language
    QString detail; ///< what else it is found by, e.g. "201, Yealink T54"
    QString keywords; ///< found by, not shown
    QString shortcut; ///< as people read it; empty = none
    /// For the commands chosen lately: "newSiteAction". Empty = it is not remembered, because it
    /// says something about a customer.
    QString key;
    /// Called once the palette is closed and the focus is back where it was.
    std::function<void()> run;
};

using PaletteEntries = QList<PaletteEntry>;
