// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/WizardStep.h"
#include "widgets/palette/PaletteEntry.h"

class Catalog;
class QAction;
class QMenuBar;
struct Site;
struct SiteSummary;

/// What the command palette is filled with, and where each of it leads.
namespace PaletteContents {

/// The enabled commands of all menus; those of sections are left to ofSections().
PaletteEntries ofMenus(const QMenuBar& bar);
/// @param actions one for each of siteSections()
PaletteEntries ofSections(const QList<QAction*>& actions);
PaletteEntries ofSites(
    const QList<SiteSummary>& sites, const std::function<void(const QString& id)>& open);
/// Users, phones, numbers, trunks and gateways of a site.
/// @param open is given a JSON path: "users[3]"
PaletteEntries ofSite(const Site& site, const Catalog& catalog,
    const std::function<void(WizardStep step, const QString& path)>& open);
/// The pages of the settings, without making one. @param open is given its object name
PaletteEntries ofSettings(const std::function<void(const QString& page)>& open);
PaletteEntries ofHelp(const std::function<void(const QString& id)>& open);

} // namespace PaletteContents
