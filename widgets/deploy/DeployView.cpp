// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployView.h"

#include "models/core/ErrorText.h"
#include "models/store/Store.h"
#include "widgets/common/Banner.h"
#include "widgets/common/RoomForText.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/deploy/DeployDriftTab.h"
#include "widgets/deploy/DeployHistoryTab.h"
#include "widgets/deploy/DeployOptions.h"
#include "widgets/deploy/DeployPlanTab.h"
#include "widgets/deploy/DeployWords.h"
#include "widgets/deploy/LyncPage.h"
#include "widgets/deploy/PbxTrustDialog.h"
#include "widgets/deploy/PhonebooksDialog.h"
#include "widgets/deploy/TypedPages.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/TabChain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using Purpose = DeployRequest::Purpose;

namespace {
enum DeployTab { PlanTab, DriftTab, PastTab };
} // namespace

DeployView::DeployView(SiteDraft* draft, Store* store, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_texts(new Texts(this))
    , m_desk(new DeployDesk(draft, store, this))
    , m_pages(new QStackedWidget(this))
    , m_place(new QLabel(this))
    , m_change(new QPushButton(this))
    , m_books(new QPushButton(this))
    , m_read(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_banner(new Banner(this))
    , m_tabs(new QTabWidget(this))
    , m_plan(new DeployPlanTab(m_desk, this))
    , m_drift(new DeployDriftTab(draft, m_desk, this))
    , m_history(new DeployHistoryTab(draft, store, m_desk, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // In a splitter, as in UploadView: else its labels would make the page scroll as one.
    auto* whole = new QSplitter(this);
    whole->addWidget(m_pages);
    column->addWidget(whole);
    m_pages->addWidget(buildDriven());
    setTabChain({ m_change, m_books, m_read, m_stop, m_banner, m_tabs });
    connectAll();
    m_texts->always([this] { showDraft(); });
}

/// The pages ask the desk to their last moment.
DeployView::~DeployView() { delete m_pages; }

QWidget* DeployView::buildDriven()
{
    auto* driven = new QWidget(this);
    auto* column = new QVBoxLayout(driven);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildTop());
    column->addWidget(m_banner);
    m_banner->setObjectName(u"deployBanner"_s);
    buildTabs();
    column->addWidget(m_tabs, 1);
    keepRoom(driven, 100);
    return driven;
}

QWidget* DeployView::buildTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    m_place->setObjectName(u"deployPlace"_s);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    m_texts->button(m_change, QT_TR_NOOP("Chan&ge…"), "changePbxButton");
    m_texts->toolTip(m_change, QT_TR_NOOP("Address, user and password stand on the Site page"));
    m_texts->button(m_books, QT_TR_NOOP("Phone boo&ks…"), "phonebooksButton");
    m_texts->button(m_read, QT_TR_NOOP("&Read the PBX"), "readPbxButton");
    m_texts->toolTip(m_read, QT_TR_NOOP("F5; changes nothing on the PBX"));
    row->addWidget(m_place, 1);
    m_texts->button(m_stop, QT_TR_NOOP("&Read no further"), "stopReadingButton");
    for (QPushButton* button : { m_change, m_books, m_read, m_stop })
        row->addWidget(button);
    return top;
}

void DeployView::buildTabs()
{
    m_texts->name(m_tabs, "Plan, changes and history", "deployTabs");
    m_tabs->addTab(m_plan, QString());
    m_tabs->addTab(m_drift, QString());
    m_tabs->addTab(m_history, QString());
    m_texts->always([this] {
        m_tabs->setTabText(PlanTab, tr("Plan"));
        m_tabs->setTabText(DriftTab, tr("Changes since"));
        m_tabs->setTabText(PastTab, tr("History"));
    });
}

void DeployView::connectAll()
{
    connect(m_change, &QPushButton::clicked, this, [this] { Q_EMIT stepChosen(WizardStep::Site); });
    connect(m_books, &QPushButton::clicked, this, &DeployView::editPhonebooks);
    connect(m_read, &QPushButton::clicked, this, &DeployView::read);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, m_read,
        &QPushButton::click);
    connect(m_stop, &QPushButton::clicked, m_desk, &DeployDesk::cancel);
    connect(m_draft, &SiteDraft::changed, this, [this] {
        if (isVisible())
            showDraft();
    });
    connect(m_plan->options(), &DeployOptions::changed, this, &DeployView::showStale);
    connect(m_drift, &DeployDriftTab::restoreRequested, this, [this](const QStringList& items) {
        DeployRequest request;
        request.purpose = Purpose::Restore;
        request.items = items;
        start(request);
    });
    connect(m_history, &DeployHistoryTab::undoRequested, this, &DeployView::undo);
    connect(m_history, &DeployHistoryTab::continueRequested, this, &DeployView::goOn);
    connect(m_history, &DeployHistoryTab::refreshed, this, &DeployView::showInterrupted);
    connect(m_desk, &DeployDesk::phaseChanged, this, &DeployView::showButtons);
    connect(m_desk, &DeployDesk::planned, this, &DeployView::moveFocus);
    connect(m_desk, &DeployDesk::staleChanged, this, &DeployView::showStale);
    connect(m_desk, &DeployDesk::finished, this, &DeployView::showEnd);
}

void DeployView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showDraft();
    m_history->refresh();
}

void DeployView::setGuard(std::function<bool()> guard) { m_drift->setGuard(std::move(guard)); }

bool DeployView::isDeploying() const
{
    const auto* script = findChild<LyncPage*>();
    return m_desk->isChanging() || (script && script->isRunning());
}

void DeployView::showDraft()
{
    const Pbx& pbx = m_draft->site().pbx;
    if (!DeployDesk::hasDriver(pbx.kind) && !m_desk->isChanging())
        return showTyped(pbx.kind);
    m_pages->setCurrentIndex(0);
    showPlace();
    m_plan->setPbx(DeployWords::pbxAt(pbx));
    m_plan->options()->setOfferingRedirect(pbx.kind == u"nethvoice");
    showButtons();
}

void DeployView::showTyped(const QString& kind)
{
    if (kind != m_typedKind) {
        while (m_pages->count() > 1)
            delete m_pages->widget(1);
        m_pages->addWidget(TypedPages::make(kind, m_draft, m_store, this));
        m_typedKind = kind;
    }
    m_pages->setCurrentIndex(1);
}

void DeployView::showPlace()
{
    const Pbx& pbx = m_draft->site().pbx;
    const auto [host, user] = DeployWords::place(pbx);
    const QString at = DeployWords::pbxAt(pbx);
    QString text = host.isEmpty() ? tr("The Site page does not say yet where the PBX is.")
        : user.isEmpty()          ? at
                                  : tr("%1, as %2", "PBX, user").arg(at, user);
    if (pbx.isTunnelled && !host.isEmpty())
        text = tr("%1, through SSH").arg(text);
    m_place->setText(text);
}

void DeployView::showButtons()
{
    const bool isReading = m_desk->phase() == DeployDesk::Phase::Reading;
    m_read->setVisible(!isReading);
    m_stop->setVisible(isReading);
    m_read->setEnabled(!m_desk->isChanging() && m_desk->isReady());
    m_change->setVisible(!m_desk->isChanging());
    m_books->setVisible(!m_desk->isChanging() && m_draft->site().pbx.kind == u"nethvoice");
}

void DeployView::showStale()
{
    const DeployRequest& request = m_desk->request();
    const bool isPlan = m_desk->phase() == DeployDesk::Phase::Waiting;
    const bool isOtherChoice = isPlan && request.purpose == Purpose::Deploy
        && (request.groups != m_plan->options()->groups()
            || m_desk->isUsingRedirect() != m_plan->options()->isUsingRedirect());
    if (!isPlan || (!isOtherChoice && !m_desk->isStale()))
        return;
    m_banner->showMessage(Banner::Kind::Information, [isOtherChoice] {
        return isOtherChoice
            ? tr("Something else was chosen after the PBX was read: read it again for that plan.")
            : tr("The site was changed after the PBX was read: read it again for the new plan.");
    });
    m_desk->cancel();
}

void DeployView::read()
{
    DeployRequest request;
    request.purpose = m_tabs->currentIndex() == DriftTab ? Purpose::Drift : Purpose::Deploy;
    start(request);
}

void DeployView::start(const DeployRequest& request)
{
    DeployRequest whole = request;
    if (request.purpose == Purpose::Deploy)
        whole.groups = m_plan->options()->groups();
    m_banner->clear();
    m_tabs->setCurrentIndex(request.purpose == Purpose::Drift ? DriftTab : PlanTab);
    m_desk->setUsingRedirect(m_plan->options()->isUsingRedirect());
    m_desk->start(whole);
    moveFocus();
}

void DeployView::undo(const QString& deployment)
{
    DeployRequest request;
    request.purpose = Purpose::Undo;
    request.deployment = deployment;
    start(request);
}

/// An interrupted one goes on as what it was: it reads the PBX and plans what is left.
void DeployView::goOn(const DeploymentRecord& record)
{
    DeployRequest request;
    if (record.purpose == u"undo")
        return undo(record.of);
    if (record.purpose == u"restore") {
        request.purpose = Purpose::Restore;
        const auto items = m_store->deployments().items(record.id);
        for (const DeploymentItem& item : items.value_or(QList<DeploymentItem>()))
            request.items.append(item.item);
        return start(request);
    }
    m_plan->options()->setGroups(record.scope);
    request.purpose = Purpose::Deploy;
    start(request);
}

void DeployView::showInterrupted()
{
    const DeploymentRecord* record = m_history->interrupted();
    if (!record || m_desk->job())
        return;
    m_banner->showMessage(Banner::Kind::Warning, [record = *record] {
        return tr("%1 of %2 was interrupted. Going on reads the PBX first: what was done is not "
                  "sent again.",
            "deployment, undo or restoration; when")
            .arg(DeployWords::purpose(record.purpose), DeployWords::moment(record.startedAt));
    });
    m_banner->addButton([] { return tr("Continue &it"); }, "continueInterruptedButton",
        [this, record = *record] { goOn(record); });
}

void DeployView::showEnd()
{
    const Outcome outcome = *m_desk->outcome();
    const bool wasStale = outcome.end == Outcome::End::Cancelled && !m_banner->isHidden();
    if (outcome.error && PbxTrustDialog::asks(*outcome.error))
        askTrust(*outcome.error);
    // The page of changes says itself that there are none, or nothing to compare with.
    const bool isToldThere = m_desk->request().purpose == Purpose::Drift
        && (outcome.end == Outcome::End::Done || outcome.error->code == ErrorCode::NothingToUndo);
    if (!isToldThere && !wasStale) {
        const auto kind = outcome.end == Outcome::End::Done ? Banner::Kind::Positive
            : outcome.end == Outcome::End::Failed           ? Banner::Kind::Error
                                                            : Banner::Kind::Warning;
        m_banner->showMessage(kind, [this, outcome, pbx = m_draft->site().pbx] {
            return DeployWords::end(*m_desk->job(), m_desk->request(), outcome,
                DeployWords::pbxAt(pbx), m_desk->wasAgreed());
        });
    }
    showButtons();
    moveFocus();
    Q_EMIT deployFinished();
}

/// The button that was pressed is gone, and the focus with it.
void DeployView::moveFocus()
{
    if (!isVisible())
        return;
    if (m_desk->phase() == DeployDesk::Phase::Reading)
        m_stop->setFocus();
    else if (m_desk->phase() == DeployDesk::Phase::Idle)
        m_read->setFocus();
    else
        m_plan->focusNext();
}

void DeployView::askTrust(const Error& error)
{
    auto* dialog = new PbxTrustDialog(error, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, found = dialog->found()] {
        m_banner->clear();
        m_desk->startTrusting(found);
        moveFocus();
    });
    dialog->open();
}

void DeployView::editPhonebooks()
{
    auto* dialog = new PhonebooksDialog(m_draft->site().phonebooks, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_draft->edit(nullptr, [&](Site& site) { site.phonebooks = dialog->phonebooks(); });
    });
    dialog->open();
}
