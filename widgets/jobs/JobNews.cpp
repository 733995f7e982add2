// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/jobs/JobNews.h"

#include "models/deploy/DeployText.h"
#include "models/itemmodels/JobListModel.h"
#include "widgets/common/GlyphIcon.h"
#include "widgets/jobs/DesktopNotice.h"
#include "widgets/jobs/JobWords.h"
#include "widgets/jobs/NewsLine.h"

#include <QApplication>
#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

JobNews::JobNews(JobListModel* model, QWidget* window)
    : QObject(window)
    , m_model(model)
    , m_window(window)
    , m_notice(new DesktopNotice(window))
    , m_line(new NewsLine(window))
    , m_button(new QToolButton(window))
{
    m_button->setObjectName(u"jobsButton"_s);
    m_button->setAccessibleName(u"Jobs"_s);
    m_button->setAutoRaise(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::TabFocus);
    connect(model, &JobListModel::countsChanged, this, &JobNews::showCounts);
    connect(model, &JobListModel::ended, this, &JobNews::onEnded);
    connect(model, &JobListModel::began, this, [this](int jobId) {
        const int row = m_model->rowOf(jobId);
        if (row >= 0 && !m_model->entry(row).label.isQuiet)
            m_line->hide(); // what is said of the one before would be taken for this one's
    });
    connect(m_notice, &DesktopNotice::activated, this, &JobNews::showRequested);
    window->installEventFilter(this);
    showCounts();
}

void JobNews::onEnded(int jobId)
{
    const int row = m_model->rowOf(jobId);
    if (row < 0)
        return;
    const JobListModel::Entry& entry = m_model->entry(row);
    const bool isGood = entry.outcome.end == Outcome::End::Done;
    if (isGood && entry.label.isQuiet)
        return;
    QString text = JobWords::end(entry);
    if (!isGood && entry.outcome.error && entry.outcome.end != Outcome::End::Cancelled)
        text += u". "_s + DeployText::sentence(*entry.outcome.error);
    if (!m_isDiscreet)
        m_line->say(text);
    if (!QApplication::activeWindow())
        notify(jobId);
}

/// What another program's service is told stays general: titles, sites and outcomes, but no words
/// of a device.
void JobNews::notify(int jobId)
{
    const JobListModel::Entry& entry = m_model->entry(m_model->rowOf(jobId));
    DesktopNotice::Notice notice;
    notice.subject = jobId;
    notice.isUrgent
        = entry.outcome.end == Outcome::End::Failed || entry.outcome.end == Outcome::End::Unknown;
    if (m_isDiscreet) {
        notice.summary = tr("A job has ended");
    } else {
        notice.summary = JobWords::end(entry);
        notice.body = entry.label.siteName;
        notice.action = tr("Show");
    }
    m_notice->post(notice);
}

void JobNews::showCounts()
{
    const int running = m_model->running();
    const bool hasFailed = m_model->rowCount() > running
        && m_model->entry(running).outcome.end != Outcome::End::Done
        && m_model->entry(running).outcome.end != Outcome::End::Cancelled;
    m_button->setText(running > 0 ? tr("%n running", nullptr, running) : tr("Jobs"));
    m_button->setIcon(GlyphIcon::icon(running > 0 ? GlyphIcon::Shape::Current
            : hasFailed                           ? GlyphIcon::Shape::Warning
                                                  : GlyphIcon::Shape::Done));
    m_button->setToolTip(hasFailed ? tr("The last job did not end well. All jobs (Ctrl+J)")
                                   : tr("All jobs of this session (Ctrl+J)"));
    m_button->setAccessibleDescription(m_button->text());
}

bool JobNews::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && event->type() == QEvent::LanguageChange)
        showCounts();
    if (watched == m_window && event->type() == QEvent::WindowActivate)
        m_notice->withdraw();
    return QObject::eventFilter(watched, event);
}
