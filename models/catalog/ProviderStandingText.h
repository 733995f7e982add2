// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/Catalog.h"

/// What an entry's word is worth, in the current language and without a full stop: "listed, not
/// tested", "certified until 11/2028, 96 %", "certification expired on 30/11/2028", "not listed".
QString providerStandingText(const Provider& provider, const QDate& today);
