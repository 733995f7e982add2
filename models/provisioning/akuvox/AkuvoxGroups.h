// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ConfigText.h"

/// The groups of settings of an Akuvox file, in the order they are written.
/// Source of keys and values: Akuvox auto provisioning template, SP-R series and WP series.
namespace AkuvoxGroups {

/// The WP phones number some values differently.
enum class Series { Sp, Wp };

void setup(ConfigLines& out, const PhonePlan& plan, Series series);
void preferences(ConfigLines& out, const PhonePlan& plan);
void directory(ConfigLines& out, const PhonePlan& plan);
/// What holds for the phone and not for one account.
void functions(ConfigLines& out, const PhonePlan& plan);
void account(ConfigLines& out, const PhonePlan& plan, int number, Series series);
void keys(ConfigLines& out, const PhonePlan& plan);

} // namespace AkuvoxGroups
