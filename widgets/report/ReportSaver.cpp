// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/ReportSaver.h"

#include "models/core/PoolJob.h"
#include "models/gateway/FolderWriter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

Status writeReport(const ReportSaver::Paper& paper, const QString& path)
{
    const QFileInfo file(path);
    const QByteArray content = paper.content(path);
    if (content.isEmpty())
        return fail(ErrorCode::FileUnwritable, path);
    return FolderWriter::write(
        file.absolutePath(), { { file.fileName(), content, paper.isSecret } });
}

} // namespace

ReportSaver::ReportSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void ReportSaver::ask(const Paper& paper, Form form)
{
    auto* dialog = new QFileDialog(m_window, tr("Save the report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters;
    if (form != Form::Html)
        filters.append(tr("PDF document (*.pdf)"));
    if (form != Form::Pdf)
        filters.append(tr("Web page (*.html)"));
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(form == Form::Html ? u"html"_s : u"pdf"_s);
    dialog->selectFile(paper.fileName + (form == Form::Html ? u".html"_s : u".pdf"_s));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"html"_s) ? u"html"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, paper](const QString& path) { render(paper, path); });
    dialog->open();
}

/// The window's job: it goes on when the page is left, as the list of jobs shows.
void ReportSaver::render(const Paper& paper, const QString& path)
{
    auto* job
        = new PoolJob<void>(PoolJob<void>::Work([paper, path] { return writeReport(paper, path); }),
            m_window->window());
    if (paper.label)
        job->setLabel(*paper.label);
    connect(job, &Job::finished, this, [this, job, path] { end(*job, path); });
    connect(job, &Job::finished, job, &QObject::deleteLater);
    setBusy(true);
    job->start();
}

void ReportSaver::end(const Job& job, const QString& path)
{
    setBusy(false);
    const Outcome& outcome = job.outcome();
    if (outcome.end == Outcome::End::Done)
        Q_EMIT saved(path);
    else if (outcome.error)
        Q_EMIT failed(*outcome.error);
}

void ReportSaver::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}
