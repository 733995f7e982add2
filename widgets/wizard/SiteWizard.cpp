// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wizard/SiteWizard.h"

#include "models/site/SiteRules.h"
#include "widgets/common/Banner.h"
#include "widgets/common/Texts.h"
#include "widgets/common/WindowPlaces.h"
#include "widgets/deploy/DeployView.h"
#include "widgets/editors/TrunksEditor.h"
#include "widgets/phones/PhonesStep.h"
#include "widgets/views/TrunkTestView.h"
#include "widgets/views/UploadView.h"
#include "widgets/wizard/WizardPage.h"
#include "widgets/wizard/WizardSteps.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>

using namespace Qt::StringLiterals;

SiteWizard::SiteWizard(Store* store, const Site& site, const WizardProgress& progress,
    std::shared_ptr<const Catalog> catalog, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_base(site)
    , m_draft(site, std::move(catalog))
    , m_progress(progress)
    , m_savedProgress(progress)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_news(new Banner(this))
    , m_steps(new WizardSteps(this))
    , m_stack(new QStackedWidget(this))
{
    auto* column = new QVBoxLayout;
    column->addWidget(m_banner);
    column->addWidget(m_news);
    column->addWidget(m_stack, 1);
    column->addWidget(buildBar());
    auto* layout = new QHBoxLayout(this);
    layout->setSpacing(2 * style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this));
    layout->addWidget(m_steps);
    layout->addLayout(column, 1);
    buildShortcuts();
    buildSaving();
    buildSections();
    connect(m_steps, &WizardSteps::stepChosen, this, &SiteWizard::goTo);
    enter(wizardStepFromId(progress.step));
}

SiteWizard::~SiteWizard()
{
    m_draft.disconnect(this);
    if (m_isDirty && land())
        (void)store();
    // The pages use the draft to their last moment.
    delete m_stack;
}

QWidget* SiteWizard::buildBar()
{
    auto* bar = new QWidget(this);
    m_back = new QPushButton(bar);
    m_next = new QPushButton(bar);
    m_close = new QPushButton(bar);
    m_texts->button(m_back, QT_TR_NOOP("&Back"), "backButton");
    m_texts->button(m_next, QT_TR_NOOP("&Next"), "nextButton");
    m_texts->button(m_close, QT_TR_NOOP("&Close"), "closeButton");
    m_texts->toolTip(m_back, QT_TR_NOOP("Alt+Left"));
    m_texts->toolTip(m_next, QT_TR_NOOP("Ctrl+Enter or Alt+Right"));
    m_texts->toolTip(m_close, QT_TR_NOOP("Back to the list of sites; everything is saved"));
    m_next->setDefault(true);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_back, &QPushButton::clicked, this, &SiteWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &SiteWizard::goNext);
    connect(m_close, &QPushButton::clicked, this, &SiteWizard::close);
    return bar;
}

void SiteWizard::buildShortcuts()
{
    const auto add = [this](QKeyCombination keys, void (SiteWizard::*slot)()) {
        auto* shortcut = new QShortcut(QKeySequence(keys), this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(Qt::ALT | Qt::Key_Left, &SiteWizard::goBack);
    add(Qt::ALT | Qt::Key_Right, &SiteWizard::goNext);
    add(Qt::CTRL | Qt::Key_Return, &SiteWizard::goNext);
    add(Qt::CTRL | Qt::Key_Enter, &SiteWizard::goNext);
    add(Qt::CTRL | Qt::Key_PageDown, &SiteWizard::goDown);
    add(Qt::CTRL | Qt::Key_PageUp, &SiteWizard::goUp);
}

bool SiteWizard::isUploading() const { return m_upload && m_upload->isUploading(); }

bool SiteWizard::isDeploying() const { return m_deploy && m_deploy->isDeploying(); }

bool SiteWizard::isTestingTrunk() const { return m_trunkTest && m_trunkTest->isTesting(); }

WizardPage* SiteWizard::page(WizardStep step)
{
    WizardPage*& built = m_pages[static_cast<std::size_t>(step)];
    if (!built) {
        built = new WizardPage(step, createContent(step), this);
        // What a page does to devices is written down: who may not write may not do it.
        const bool isAction = step == WizardStep::TrunkTest || step == WizardStep::Deploy
            || step == WizardStep::Upload;
        built->setDisabled(m_isReadOnly && isAction);
        if (m_isReadOnly)
            built->setReadOnly();
        m_stack->addWidget(built);
        WindowPlaces::restore(built, m_places.value(wizardStepId(step)).toMap());
    }
    return built;
}

void SiteWizard::goTo(WizardStep step)
{
    if (step == m_step)
        return;
    commitEditors();
    normalise();
    enter(step);
}

void SiteWizard::goNext()
{
    const auto following = m_step == WizardStep::Overview ? WizardStep::Site
        : m_step == WizardStep::Summary                   ? WizardStep::Acceptance
        : m_step == WizardStep::Acceptance                ? WizardStep::Report
                                                          : WizardStep(int(m_step) + 1);
    if (m_step > WizardStep::Overview && m_step != WizardStep::Acceptance)
        return;
    commitEditors();
    normalise();
    if (m_step == WizardStep::Trunks && m_trunks->goForward())
        return focusFirst();
    const QStringList prefixes = wizardStepPrefixes(m_step);
    const QList<Error> problems = prefixes.isEmpty() ? QList<Error>() : m_draft.problems(prefixes);
    if (!problems.isEmpty())
        return showProblems(problems);
    if (isWizardStep(m_step) && !m_progress.done.contains(wizardStepId(m_step)))
        m_progress.done.append(wizardStepId(m_step));
    enter(following);
}

void SiteWizard::showProblems(const QList<Error>& problems)
{
    // A page that shows one trunk at a time turns to the faulty one first.
    if (m_step == WizardStep::Trunks)
        m_trunks->showField(problems.first().subject);
    page(m_step)->showProblems(problems, m_draft.site());
}

void SiteWizard::goBack()
{
    if (m_step == WizardStep::Trunks && m_trunks->goBack())
        return focusFirst();
    if (m_step == WizardStep::Report)
        goTo(WizardStep::Acceptance);
    else if (m_step == WizardStep::Acceptance)
        goTo(WizardStep::Summary);
    else if (isWizardStep(m_step) && m_step != WizardStep::Site)
        goTo(WizardStep(int(m_step) - 1));
}

void SiteWizard::enter(WizardStep step)
{
    m_step = step;
    m_progress.step = wizardStepId(step);
    // Saved before the page is built: an upload needs the ids the store gives.
    save();
    m_stack->setCurrentWidget(page(step));
    m_back->setEnabled(step == WizardStep::Report || step == WizardStep::Acceptance
        || (isWizardStep(step) && step != WizardStep::Site));
    m_next->setEnabled(isWizardStep(step) || step == WizardStep::Overview
        || step == WizardStep::Acceptance);
    if (step == WizardStep::History)
        showHistory();
    showStates();
    focusFirst();
    Q_EMIT stepChanged(step);
}

/// Without a focus inside, the shortcuts of the wizard would be dead.
void SiteWizard::focusFirst()
{
    QWidget* wanted = m_step == WizardStep::Trunks && m_trunks ? m_trunks->firstField() : nullptr;
    if (wanted)
        return wanted->setFocus(Qt::OtherFocusReason);
    if (!page(m_step)->focusFirstField())
        (m_next->isEnabled() ? m_next : m_close)->setFocus();
}

/// Cell editors give their value when they lose the focus, which a shortcut leaves with them.
void SiteWizard::commitEditors()
{
    if (QWidget* focused = focusWidget())
        focused->clearFocus();
}

void SiteWizard::normalise()
{
    Site site = m_draft.site();
    SiteRules::normalise(site);
    if (!(site == m_draft.site()))
        m_draft.edit(this, [&](Site& edited) { edited = site; });
}

void SiteWizard::draftChanged()
{
    if (!m_isTakingOver)
        noteUnsaved();
    WizardPage* shown = m_pages[static_cast<std::size_t>(m_step)];
    if (!shown || !shown->isShowingProblems()) // to check a large site takes its time
        return;
    const QStringList prefixes = wizardStepPrefixes(m_step);
    if (!prefixes.isEmpty())
        shown->updateProblems(m_draft.problems(prefixes), m_draft.site());
}

bool SiteWizard::prepareToClose()
{
    if (isUploading()) {
        m_banner->showMessage(Banner::Kind::Warning, [] {
            return tr("An upload is running. Cancel it or wait until it has ended, then close.");
        });
        return false;
    }
    if (isDeploying()) {
        m_banner->showMessage(Banner::Kind::Warning, [] {
            return tr("The PBX is being changed. Stop after the items under way or wait until it "
                      "has ended, then close.");
        });
        return false;
    }
    // What the test registered it must still take away.
    if (isTestingTrunk()) {
        m_banner->showMessage(Banner::Kind::Warning, [] {
            return tr("A trunk is being tested. Cancel the test or wait until it has ended, then "
                      "close.");
        });
        return false;
    }
    if (m_phones && m_phones->isServing()) {
        m_banner->showMessage(Banner::Kind::Warning, [] {
            return tr("Phones are being served. Those that have not been here yet get nothing "
                      "once this stops.");
        });
        m_banner->addButton([] { return tr("Stop serving and close"); }, "stopServingButton",
            [this] {
                m_phones->stopServing();
                m_banner->clear();
                close();
            });
        return false;
    }
    commitEditors();
    if (!save())
        return false;
    notePlans();
    return true;
}

void SiteWizard::close()
{
    if (prepareToClose())
        Q_EMIT closed();
}

/// Enter goes on where no page has a use of its own for it; scanners end their codes with Enter.
void SiteWizard::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_step <= WizardStep::Trunks)
        return goNext();
    QWidget::keyPressEvent(event);
}
