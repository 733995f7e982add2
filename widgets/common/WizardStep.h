// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

/// The sections of a site: the pages of the wizard, in order, and behind them those that are no
/// part of its way.
enum class WizardStep {
    Site,
    Trunks,
    TrunkTest,
    Users,
    Gateways,
    Deploy,
    Upload,
    Summary,
    Overview,
    Report,
    History,
    Acceptance
};
/// The wizard's own.
constexpr int wizardStepCount = 8;
constexpr int siteSectionCount = 12;

/// All sections in the order in which the side list of a site shows them.
const QList<WizardStep>& siteSections();
/// Whether it is a page of the wizard, which Next leads to.
constexpr bool isWizardStep(WizardStep step) { return int(step) < wizardStepCount; }
/// site, trunks, trunk_test, users, gateways, deploy, upload, summary, overview, report, history or
/// acceptance, as stored in WizardProgress.
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
