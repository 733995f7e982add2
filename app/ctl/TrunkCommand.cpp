// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/TrunkCommand.h"

using namespace Qt::StringLiterals;

void TrunkCommand::start() { badUsage(u"trunk render SITE TRUNK --for PBX"_s); }
