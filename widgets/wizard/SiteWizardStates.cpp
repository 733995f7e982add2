// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trunk/TrunkPlan.h"
#include "widgets/report/SiteEvidenceWatch.h"
#include "widgets/wizard/SiteWizard.h"
#include "widgets/wizard/WizardSteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// How each section is doing: the word and the icon in the side list.

namespace {

struct SectionPoints {
    int findings = 0;
    int others = 0; ///< something is missing, wrong or not proven
};

/// @param known nullptr = not yet
SectionPoints sectionPointsOf(const SiteEvidenceWatch::Known* known, WizardStep step)
{
    SectionPoints points;
    const QString id = wizardStepId(step);
    if (!known)
        return points;
    for (const SiteEvidence::Point& point : known->evidence.open)
        if (point.step == id)
            ++(point.kind == SiteEvidence::Point::Kind::Finding ? points.findings : points.others);
    return points;
}

} // namespace

void SiteWizard::showState(WizardStep step, bool isFresh)
{
    using State = WizardSteps::State;
    const Site& site = m_draft.site();
    if (step == m_step)
        return m_steps->setState(step, State::Current);
    if (step == WizardStep::Report)
        return m_steps->setState(step, m_isDelivered ? State::Done : State::Open);
    if (step == WizardStep::Acceptance)
        return m_steps->setState(step, isAccepted() ? State::Done : State::Open);
    if (!isWizardStep(step))
        return m_steps->setState(step, State::Plain);
    const SectionPoints points = sectionPointsOf(m_watch->known().get(), step);
    if (points.others == 0 && isDone(step, isFresh)) {
        if (points.findings == 0)
            return m_steps->setState(step, State::Done);
        return m_steps->setState(
            step, State::ToCheck, [] { return tr("Nothing is missing; look at what was found."); });
    }
    if (step == WizardStep::TrunkTest && site.trunks.isEmpty())
        return m_steps->setState(step, State::Blocked,
            [] { return tr("There is no trunk to be tested: enter one under “Trunks” first."); });
    if (step == WizardStep::Deploy && site.pbx.host.isEmpty() && site.pbx.address.isEmpty())
        return m_steps->setState(step, State::Blocked,
            [] { return tr("Where the PBX is found is not stated yet: enter it under “Site”."); });
    if (step == WizardStep::Gateways && site.gateways.isEmpty())
        return m_steps->setState(step, State::Optional,
            [] { return tr("Only for analog and ISDN lines, and for analog phones."); });
    if (step == WizardStep::Upload && site.gateways.isEmpty())
        return m_steps->setState(step, State::Optional,
            [] { return tr("Nothing is to be sent as long as the site has no gateway."); });
    m_steps->setState(step, State::Open);
}

/// Every mandatory test has a result, and none of all failed.
bool SiteWizard::isAccepted() const
{
    const auto known = m_watch->known();
    if (!known)
        return false;
    const auto& tests = known->evidence.acceptance;
    return std::all_of(tests.begin(), tests.end(), [](const auto& test) {
        return test.result.state != AcceptanceResult::State::Failed
            && (test.result.isDecided() || !test.isMandatory);
    });
}

/// Left with Next, or filled in by whatever way: whoever leafs through the sections is done, too.
bool SiteWizard::isDone(WizardStep step, bool isFresh) const
{
    const auto known = m_watch->known();
    const QList<Trunk>& trunks = m_draft.site().trunks;
    const auto isWhole = [this](const Trunk& trunk) {
        return TrunkPlan::resolve(trunk, m_draft.catalog()).missing().isEmpty();
    };
    if (step == WizardStep::Trunks && !std::all_of(trunks.begin(), trunks.end(), isWhole))
        return false;
    // To check a large site takes its time, and what is known says the same.
    if (m_progress.done.contains(wizardStepId(step)))
        return (known && isFresh) || isFree(step);
    return known && isFilledIn(step);
}

bool SiteWizard::isFilledIn(WizardStep step) const
{
    const Site& site = m_draft.site();
    switch (step) {
    case WizardStep::Site:
        return !site.name.isEmpty();
    case WizardStep::Trunks:
    case WizardStep::TrunkTest:
        return !site.trunks.isEmpty();
    case WizardStep::Users:
        return !site.users.isEmpty();
    case WizardStep::Gateways:
    case WizardStep::Upload:
        return !site.gateways.isEmpty();
    case WizardStep::Deploy:
        return m_watch->known()->evidence.pbx.proof == SiteEvidence::Proof::Proven;
    case WizardStep::Summary:
    case WizardStep::Overview:
    case WizardStep::Report:
    case WizardStep::History:
    case WizardStep::Acceptance:
        break;
    }
    return false;
}
