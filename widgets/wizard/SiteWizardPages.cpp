// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploy/PbxStanding.h"
#include "models/gateway/GatewayStanding.h"
#include "models/store/Store.h"
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
    site->setKnownTags(m_store->sites().tags().value_or(QStringList()));
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
        return isEveryTrunkProven();
    if (step == WizardStep::Deploy)
        return isDeployed();
    if (step == WizardStep::Upload)
        return isEverythingUploaded();
    const QStringList prefixes = wizardStepPrefixes(step);
    return prefixes.isEmpty() || m_draft.problems(prefixes).isEmpty();
}

bool SiteWizard::isEveryTrunkProven() const
{
    const auto tests = m_store->trunkTests().tests(m_draft.site().id);
    const QList<Trunk>& trunks = m_draft.site().trunks;
    return tests && std::all_of(trunks.begin(), trunks.end(), [&](const Trunk& trunk) {
        const TrunkProof proof = trunkProof(trunk, m_draft.catalog(), *tests);
        return proof == TrunkProof::Works || proof == TrunkProof::NotTestable;
    });
}

bool SiteWizard::isEverythingUploaded() const
{
    const auto uploads = m_store->evidence().uploads(m_draft.site().id);
    if (!uploads)
        return false;
    const QList<Gateway>& gateways = m_draft.site().gateways;
    return std::all_of(gateways.begin(), gateways.end(), [&](const Gateway& gateway) {
        return gatewayStanding(m_draft.site(), gateway, m_draft.catalog(), *uploads).state
            == UploadState::Current;
    });
}

bool SiteWizard::isDeployed() const
{
    const auto standing = PbxStanding::of(*m_store, m_draft.site(), m_draft.catalog());
    return standing && standing->isDone();
}

/// For the list of sites, which cannot write configurations itself.
void SiteWizard::notePlans()
{
    if (m_draft.site().version == 0 || !m_store->mayWrite())
        return;
    if (const auto known = m_watch->known())
        (void)m_store->sites().noteOpenPoints(
            m_draft.site().id, int(known->evidence.open.size()));
    if (m_draft.site().gateways.isEmpty())
        return;
    // Busy or not: at the worst the list goes by the last upload alone.
    (void)m_store->sites().notePlanned(plannedFingerprints(m_draft.site(), m_draft.catalog()));
}
