// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace RunningJobs {

/// How many jobs of this program are under way, whoever owns them.
int count();

} // namespace RunningJobs
