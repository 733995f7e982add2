// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploy/DeployDriftTab.h"

#include "models/deploy/DeployPlanModel.h"
#include "models/deploy/DeployText.h"
#include "widgets/common/Banner.h"
#include "widgets/common/ColumnMemory.h"
#include "widgets/common/Texts.h"
#include "widgets/deploy/DeployDesk.h"
#include "widgets/editors/SiteDraft.h"
#include "widgets/views/TabChain.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;
using Purpose = DeployRequest::Purpose;

DeployDriftTab::DeployDriftTab(SiteDraft* draft, DeployDesk* desk, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_desk(desk)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_sentence(new QLabel(this))
    , m_model(new DeployPlanModel(this))
    , m_tree(new QTreeView(this))
    , m_adopt(new QPushButton(this))
    , m_restore(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    m_sentence->setObjectName(u"driftSentence"_s);
    m_sentence->setWordWrap(true);
    buildTree();
    column->addWidget(m_sentence);
    column->addWidget(m_banner);
    column->addWidget(m_tree, 1);
    column->addWidget(buildButtons());
    setTabChain({ m_tree, m_adopt, m_restore });
    connect(m_desk, &DeployDesk::finished, this, &DeployDriftTab::showDrift);
    connect(m_desk, &DeployDesk::phaseChanged, this, &DeployDriftTab::showState);
    connect(m_model, &DeployPlanModel::checkedChanged, this, &DeployDriftTab::showState);
    m_texts->always([this] {
        showDrift();
        showState();
    });
}

void DeployDriftTab::buildTree()
{
    m_texts->name(m_tree, QT_TR_NOOP("Changes since the last deployment"), "driftTree");
    m_model->setCheckable(true);
    m_tree->setModel(m_model);
    m_tree->setUniformRowHeights(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setColumnHidden(DeployPlanModel::State, true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(DeployPlanModel::Action, QHeaderView::ResizeToContents);
    ColumnMemory::keep(m_tree);
}

QWidget* DeployDriftTab::buildButtons()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_texts->button(m_adopt, QT_TR_NOOP("A&dopt into the site"), "adoptDriftButton");
    m_texts->button(m_restore, QT_TR_NOOP("R&estore on the PBX…"), "restoreDriftButton");
    m_texts->toolTip(m_adopt, QT_TR_NOOP("The site takes over what the PBX holds now"));
    m_texts->toolTip(m_restore, QT_TR_NOOP("The PBX gets back what the last deployment left"));
    row->addStretch();
    row->addWidget(m_adopt);
    row->addWidget(m_restore);
    connect(m_adopt, &QPushButton::clicked, this, &DeployDriftTab::adopt);
    connect(m_restore, &QPushButton::clicked, this,
        [this] { Q_EMIT restoreRequested(m_model->checked()); });
    return bar;
}

void DeployDriftTab::showDrift()
{
    const DeployJob* job = m_desk->job();
    if (!job || m_desk->request().purpose != Purpose::Drift)
        return;
    const bool isRead = m_desk->outcome() && m_desk->outcome()->end == Outcome::End::Done;
    m_banner->clear();
    m_model->setItems(isRead ? job->drift() : QList<DeployItem>(), true);
    m_tree->expandToDepth(0);
    showState();
}

QString DeployDriftTab::stateText() const
{
    const DeployJob* job = m_desk->job();
    const auto& outcome = m_desk->outcome();
    const bool isDrift = job && m_desk->request().purpose == Purpose::Drift;
    if (isDrift && m_desk->phase() == DeployDesk::Phase::Reading)
        return tr("Reading the PBX…");
    if (!isDrift || !outcome)
        return tr("Read the PBX to see what was changed there since the last deployment from "
                  "here. Who changed it cannot be known.");
    if (outcome->error && outcome->error->code == ErrorCode::NothingToUndo)
        return tr("Nothing was deployed to this PBX yet, so there is nothing to compare with.");
    if (outcome->end != Outcome::End::Done)
        return tr("The PBX was not read.");
    if (job->drift().isEmpty())
        return tr("Nothing was changed on the PBX since the last deployment.");
    return tr("%n thing(s) changed on the PBX since the last deployment. Tick what you want to "
              "take over or put back.",
        nullptr, int(job->drift().size()));
}

void DeployDriftTab::showState()
{
    m_sentence->setText(stateText());
    const bool canAct = m_desk->phase() == DeployDesk::Phase::Idle && !m_model->checked().isEmpty();
    m_adopt->setEnabled(canAct);
    m_restore->setEnabled(canAct);
}

/// The others are taken over all the same when the site has no place for one.
void DeployDriftTab::adopt()
{
    const DeployJob& job = *m_desk->job();
    const QStringList ticked = m_model->checked();
    Site site = m_draft->site();
    QList<Error> problems;
    QList<DeployItem> left;
    QStringList taken;
    for (const DeployItem& item : job.drift()) {
        const Status adopted = ticked.contains(item.id())
            ? job.driver().adopt(site, item, job.found())
            : fail(ErrorCode::Cancelled);
        if (adopted)
            taken.append(item.id());
        else
            left.append(item);
        if (!adopted && adopted.error().code != ErrorCode::Cancelled)
            problems.append(adopted.error());
    }
    m_draft->edit(this, [&](Site& edited) { edited = site; });
    // The site first: booked and not saved, the change would be neither there nor drift any more.
    const bool isSaved = !m_guard || m_guard();
    const Status noted = isSaved ? m_desk->noteAdopted(taken) : Status();
    if (!noted)
        problems.append(noted.error());
    showAdopted(left, int(taken.size()), isSaved, problems);
}

void DeployDriftTab::showAdopted(
    const QList<DeployItem>& left, int taken, bool isSaved, const QList<Error>& problems)
{
    m_model->setItems(left, true);
    m_tree->expandToDepth(0);
    showState();
    m_banner->showMessage(
        problems.isEmpty() && isSaved ? Banner::Kind::Positive : Banner::Kind::Warning,
        [taken, isSaved, problems] {
            QStringList lines { tr("%n taken over into the site.", nullptr, taken) };
            if (!isSaved)
                lines.append(tr("The site could not be saved yet: until it is, and this is taken "
                                "over once more, the PBX counts as changed."));
            for (const Error& problem : problems)
                lines.append(DeployText::whole(problem));
            return lines.join(u'\n');
        });
}
