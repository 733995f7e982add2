// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The pages of the wizard, in order.
enum class WizardStep { Site, Trunks, TrunkTest, Users, Gateways, Deploy, Upload, Summary };
constexpr int wizardStepCount = 8;

/// site, trunks, trunk_test, users, gateways, deploy, upload or summary, as stored in
/// WizardProgress.
QString wizardStepId(WizardStep step);
/// An unknown or empty id is the first step.
WizardStep wizardStepFromId(const QString& id);
/// The step in which a fault of a site is put right, by its JSON path.
WizardStep wizardStepOfPath(const QString& path);
/// JSON paths of what a step edits, see SiteDraft::problems().
QStringList wizardStepPrefixes(WizardStep step);
/// Its name in the current language.
QString wizardStepTitle(WizardStep step);
/// What is done there, in one sentence of the current language.
QString wizardStepSentence(WizardStep step);
