// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/acceptance/AcceptancePage.h"
#include "widgets/common/FieldError.h"
#include "widgets/common/Texts.h"
#include "widgets/common/WindowPlaces.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/editors/GatewaysEditor.h"
#include "widgets/editors/TrunksEditor.h"
#include "widgets/history/HistoryPanel.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/report/HandoverPage.h"
#include "widgets/report/SiteEvidenceWatch.h"
#include "widgets/report/SiteOverview.h"
#include "widgets/wizard/SiteWizard.h"
#include "widgets/wizard/WizardPage.h"
#include "widgets/wizard/WizardSteps.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The side list: what stands in it, how each section is doing, and how one gets there.

namespace {

/// Those of the wizard have their number, so that the list says which key leads there.
QKeySequence sectionKeys(WizardStep step)
{
    if (isWizardStep(step))
        return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(step)));
    return step == WizardStep::Overview   ? QKeySequence(Qt::CTRL | Qt::Key_0)
        : step == WizardStep::Report     ? QKeySequence(Qt::CTRL | Qt::Key_9)
        : step == WizardStep::Acceptance ? QKeySequence(Qt::CTRL | Qt::Key_T)
                                         : QKeySequence(Qt::CTRL | Qt::Key_H);
}

QString sectionText(WizardStep step) { return u"&"_s + WizardSteps::numberedTitle(step); }

template <typename List> int sectionIndexOf(const List& list, const QString& id)
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const auto& entry) { return entry.id == id; });
    return found == list.end() ? -1 : int(found - list.begin());
}

} // namespace

void SiteWizard::buildSections()
{
    for (const WizardStep step : siteSections()) {
        auto* action = new QAction(this);
        action->setObjectName(u"goToAction_"_s + wizardStepId(step));
        action->setShortcut(sectionKeys(step));
        action->setCheckable(true);
        m_texts->always([action, step] { action->setText(sectionText(step)); });
        addAction(action);
        m_goTo.append(action);
        connect(action, &QAction::triggered, this, [this, step, action] {
            goTo(step);
            action->setChecked(true); // pressed once more, it stays
        });
    }
    m_watch = new SiteEvidenceWatch(&m_draft, m_store, this);
    connect(m_watch, &SiteEvidenceWatch::gathered, this, &SiteWizard::showCounts);
    // The page comes first.
    QTimer::singleShot(300ms, m_watch, [this] { m_watch->setWatching(true); });
}

void SiteWizard::showStates()
{
    m_readProven.ask(
        *m_store,
        [site = m_draft.site(), catalog = m_draft.sharedCatalog(), pages = m_progress.done](
            Store& store) -> Result<Proven> { return proven(store, site, *catalog, pages); },
        [this](const Result<Proven>& proven) {
            m_proven = proven.value_or(Proven());
            showStatesKnown();
        });
    if (m_readProven.isAsking())
        showStatesKnown();
}

void SiteWizard::showStatesKnown()
{
    for (const WizardStep step : siteSections())
        showState(step);
    for (qsizetype i = 0; i < m_goTo.size(); ++i)
        m_goTo[i]->setChecked(siteSections().at(i) == m_step);
}

void SiteWizard::showCounts()
{
    showDelivery();
    for (const WizardStep step : siteSections())
        showState(step, true);
    const auto known = m_watch->known();
    for (const WizardStep step : siteSections())
        if (isWizardStep(step) || step == WizardStep::Acceptance)
            m_steps->setCount(step, known ? known->evidence.openPoints(wizardStepId(step)) : 0);
}

void SiteWizard::showDelivery()
{
    m_readSummary.ask(
        *m_store, [id = m_draft.site().id](Store& store) { return store.sites().summary(id); },
        [this](const Result<SiteSummary>& summary) {
            m_isDelivered = summary && summary->standing.state == SiteStanding::State::Delivered;
            showState(WizardStep::Report);
        });
}

QVariantMap SiteWizard::places() const
{
    QVariantMap places = m_places;
    for (const WizardPage* page : m_pages)
        if (page)
            places.insert(wizardStepId(page->step()), WindowPlaces::of(page));
    return places;
}

void SiteWizard::setPlaces(const QVariantMap& places)
{
    m_places = places;
    for (WizardPage* page : m_pages)
        if (page)
            WindowPlaces::restore(page, places.value(wizardStepId(page->step())).toMap());
}

void SiteWizard::goDown() { leaf(1); }

void SiteWizard::goUp() { leaf(-1); }

void SiteWizard::leaf(int by)
{
    const qsizetype at = siteSections().indexOf(m_step) + by;
    if (at >= 0 && at < siteSections().size())
        goTo(siteSections().at(at));
}

QWidget* SiteWizard::createOverview()
{
    auto* overview = new SiteOverview(&m_draft, m_store, this);
    connect(overview, &SiteOverview::stepRequested, this, &SiteWizard::goToPart);
    return overview;
}

QWidget* SiteWizard::createReport()
{
    auto* report = new HandoverPage(&m_draft, m_store, this);
    report->setGuard([this] { return save(); });
    connect(report, &HandoverPage::stepRequested, this, &SiteWizard::goToPart);
    connect(report, &HandoverPage::deliveryChanged, this, &SiteWizard::showCounts);
    return report;
}

QWidget* SiteWizard::createAcceptance()
{
    m_acceptance = new AcceptancePage(&m_draft, m_store, this);
    m_acceptance->setGuard([this] { return save(); });
    connect(m_acceptance, &AcceptancePage::kept, m_watch, &SiteEvidenceWatch::refresh);
    return m_acceptance;
}

QWidget* SiteWizard::createHistory()
{
    m_historyPanel = new HistoryPanel(m_store, this);
    // What is not saved yet would be gone, without an entry of its own to go back to.
    m_historyPanel->setGuard([this] { return save(); });
    connect(m_historyPanel, &HistoryPanel::restored, this, &SiteWizard::takeOver);
    connect(this, &SiteWizard::saved, m_historyPanel, [this] {
        if (m_step == WizardStep::History)
            showHistory();
    });
    return m_historyPanel;
}

void SiteWizard::showHistory()
{
    m_historyPanel->setSite(m_draft.site().id, m_draft.site().name);
    m_historyPanel->refresh();
}

QString SiteWizard::pathOf(const QString& part) const
{
    const Site& site = m_draft.site();
    if (const int at = sectionIndexOf(site.trunks, part); at >= 0)
        return u"trunks[%1]"_s.arg(at);
    if (const int at = sectionIndexOf(site.gateways, part); at >= 0)
        return u"gateways[%1]"_s.arg(at);
    if (const int at = sectionIndexOf(site.users, part); at >= 0)
        return u"users[%1]"_s.arg(at);
    if (const int at = sectionIndexOf(site.phones, part); at >= 0)
        return u"phones[%1]"_s.arg(at);
    return part;
}

void SiteWizard::goToPart(WizardStep step, const QString& part)
{
    goTo(step);
    if (part.isEmpty())
        return;
    showPart(step, pathOf(part));
}

void SiteWizard::showPart(WizardStep step, const QString& path)
{
    if (step == WizardStep::Trunks)
        m_trunks->showPart(path);
    else if (step == WizardStep::Gateways)
        m_gateways->showPart(path);
    else if (step == WizardStep::Users)
        m_phones->showPart(path);
    else if (step == WizardStep::Acceptance)
        m_acceptance->showPart(path);
    else if (QWidget* field = FieldError::fieldOf(page(step), path))
        FieldError::focus(field);
}
