// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/ConfigText.h"

/// The groups of settings of a Yealink file, in the order they are written. No key stands twice,
/// but the passwords' one.
/// Source of keys and values: Yealink auto provisioning guide and administrator's guide, V86.
namespace YealinkGroups {

void provisioning(ConfigLines& out, const PhonePlan& plan);
void network(ConfigLines& out, const PhonePlan& plan);
void clock(ConfigLines& out, const PhonePlan& plan);
void language(ConfigLines& out, const PhonePlan& plan);
void screen(ConfigLines& out, const PhonePlan& plan);
void ringtone(ConfigLines& out, const PhonePlan& plan);
void directory(ConfigLines& out, const PhonePlan& plan);
void features(ConfigLines& out, const PhonePlan& plan);
void callWaiting(ConfigLines& out, const PhonePlan& plan);
void account(ConfigLines& out, const PhonePlan& plan, int number);
void softKeys(ConfigLines& out, const PhonePlan& plan);
void lineKeys(ConfigLines& out, const PhonePlan& plan);
void expansionKeys(ConfigLines& out, const PhonePlan& plan);
void security(ConfigLines& out, const PhonePlan& plan);

/// Of a key beside the screen or on a module.
QLatin1StringView keyCode(const QString& type);
/// "Ring3.wav"; the file of one's own as it is called there.
QString ringName(const PhonePlan& plan, const QString& own);

} // namespace YealinkGroups
