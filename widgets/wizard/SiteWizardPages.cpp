// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/PbxStanding.h"
#include "models/gateway/GatewayStanding.h"
#include "models/trunk/TrunkProof.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/editors/GatewaysEditor.h"
#include "widgets/editors/SiteEditor.h"
#include "widgets/editors/TrunksEditor.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/phones/UndoActions.h"
#include "widgets/report/SiteEvidenceWatch.h"
#include "widgets/views/SummaryView.h"
#include "widgets/views/TrunkTestView.h"
#include "widgets/views/UploadView.h"
#include "widgets/wizard/SiteWizard.h"

#include <algorithm>

// What the pages of the wizard are, and when each is done.

QWidget* SiteWizard::createContent(WizardStep step)
{
    switch (step) {
    case WizardStep::Site:
        return createSite();
    case WizardStep::Trunks:
        return createTrunks();
    case WizardStep::TrunkTest:
        return createTrunkTest();
    case WizardStep::Users:
        return createUsers();
    case WizardStep::Gateways:
        return createGateways();
    case WizardStep::Deploy:
        return createDeploy();
    case WizardStep::Upload:
        return createUpload();
    case WizardStep::Summary:
        return createSummary();
    case WizardStep::Overview:
        return createOverview();
    case WizardStep::Report:
        return createReport();
    case WizardStep::History:
        return createHistory();
    case WizardStep::Acceptance:
        return createAcceptance();
    }
    Q_UNREACHABLE();
}

QWidget* SiteWizard::createSite()
{
    auto* site = new SiteEditor(&m_draft, this);
    m_readTags.ask(
        *m_store, [](Store& store) { return store.sites().tags(); },
        [site](const Result<QStringList>& tags) {
            site->setKnownTags(tags.value_or(QStringList()));
        });
    return site;
}

QWidget* SiteWizard::createTrunks()
{
    m_trunks = new TrunksEditor(&m_draft, this);
    connect(m_trunks, &TrunksEditor::stepChosen, this, &SiteWizard::goTo);
    return m_trunks;
}

QWidget* SiteWizard::createTrunkTest()
{
    m_trunkTest = new TrunkTestView(&m_draft, m_store, this);
    connect(m_trunkTest, &TrunkTestView::testFinished, this, &SiteWizard::showStates);
    return m_trunkTest;
}

QWidget* SiteWizard::createGateways()
{
    m_gateways = new GatewaysEditor(&m_draft, this);
    m_gateways->setStore(m_store);
    return m_gateways;
}

QWidget* SiteWizard::createUsers()
{
    m_phones = new PhonesStep(&m_draft, m_store, this, m_undo);
    return m_phones;
}

QList<QAction*> SiteWizard::editActions() const { return { m_undo->undo(), m_undo->redo() }; }

QWidget* SiteWizard::createDeploy()
{
    m_deploy = new DeployView(&m_draft, m_store, this);
    m_deploy->setGuard([this] { return save(); });
    connect(m_deploy, &DeployView::stepChosen, this, &SiteWizard::goTo);
    connect(m_deploy, &DeployView::deployFinished, this, &SiteWizard::showStates);
    return m_deploy;
}

QWidget* SiteWizard::createUpload()
{
    m_upload = new UploadView(&m_draft, m_store, this);
    connect(m_upload, &UploadView::uploadFinished, this, &SiteWizard::showStates);
    return m_upload;
}

QWidget* SiteWizard::createSummary()
{
    auto* summary = new SummaryView(&m_draft, m_store, this);
    connect(summary, &SummaryView::stepChosen, this, &SiteWizard::goTo);
    if (m_upload)
        connect(m_upload, &UploadView::uploadFinished, summary, &SummaryView::refresh);
    if (m_deploy)
        connect(m_deploy, &DeployView::deployFinished, summary, &SummaryView::refresh);
    return summary;
}

/// A page left with Next opens again when a later change put a fault on it.
bool SiteWizard::isFree(WizardStep step) const
{
    if (step == WizardStep::TrunkTest)
        return m_proven.isEveryTrunk;
    if (step == WizardStep::Deploy)
        return m_proven.isDeployed;
    if (step == WizardStep::Upload)
        return m_proven.isEverythingUploaded;
    const QStringList prefixes = wizardStepPrefixes(step);
    return prefixes.isEmpty() || m_draft.problems(prefixes).isEmpty();
}

SiteWizard::Proven SiteWizard::proven(
    Store& store, const Site& site, const Catalog& catalog, const QStringList& pages)
{
    Proven proven;
    if (pages.contains(wizardStepId(WizardStep::TrunkTest))) {
        const auto tests = store.trunkTests().tests(site.id);
        proven.isEveryTrunk = tests
            && std::all_of(site.trunks.begin(), site.trunks.end(), [&](const Trunk& trunk) {
                   const TrunkProof proof = trunkProof(trunk, catalog, *tests);
                   return proof == TrunkProof::Works || proof == TrunkProof::NotTestable;
               });
    }
    if (pages.contains(wizardStepId(WizardStep::Deploy))) {
        const auto standing = PbxStanding::of(store, site, catalog);
        proven.isDeployed = standing && standing->isDone();
    }
    if (pages.contains(wizardStepId(WizardStep::Upload))) {
        const auto uploads = store.evidence().uploads(site.id);
        proven.isEverythingUploaded = uploads
            && std::all_of(site.gateways.begin(), site.gateways.end(), [&](const Gateway& gateway) {
                   return gatewayStanding(site, gateway, catalog, *uploads).state
                       == UploadState::Current;
               });
    }
    return proven;
}

/// For the list of sites, which cannot write configurations itself.
void SiteWizard::notePlans()
{
    if (m_draft.site().version == 0 || !m_store->mayWrite())
        return;
    const auto known = m_watch->known();
    // Busy or not: at the worst the list goes by the last upload alone.
    StoreTurns::write(*m_store, this,
        [site = m_draft.site(), catalog = m_draft.sharedCatalog(), known](Store& store) -> Status {
            if (known)
                (void)store.sites().noteOpenPoints(site.id, int(known->evidence.handedOver().size()));
            return site.gateways.isEmpty()
                ? Status()
                : store.sites().notePlanned(plannedFingerprints(site, *catalog));
        });
}
