// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/SiteRepository.h"
#include "widgets/common/GlyphIcon.h"

/// How far a site is, in the words of the current language.
namespace SiteStateText {

const QList<SiteStanding::State>& all();
/// "In progress"
QString word(SiteStanding::State state);
GlyphIcon::Shape shape(SiteStanding::State state);
/// Several lines: what the word means here, how far the plan is, when it was delivered.
QString details(const SiteSummary& site);

} // namespace SiteStateText
