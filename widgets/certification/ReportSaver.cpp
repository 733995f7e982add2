// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/certification/ReportSaver.h"

#include "models/gateway/FolderWriter.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

Status writeReport(const CertificationReport& report, const QString& path)
{
    const QFileInfo file(path);
    const bool isHtml = file.suffix().compare(u"html"_s, Qt::CaseInsensitive) == 0
        || file.suffix().compare(u"htm"_s, Qt::CaseInsensitive) == 0;
    const QByteArray content = isHtml ? report.html().toUtf8() : report.pdf();
    return FolderWriter::write(file.absolutePath(), { { file.fileName(), content, false } });
}

} // namespace

ReportSaver::ReportSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void ReportSaver::ask(const CertificationReport& report, const QString& fileName)
{
    auto* dialog = new QFileDialog(m_window, tr("Save the report"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveReportDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("PDF document (*.pdf)"), tr("Web page (*.html)") });
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.contains(u"html"_s) ? u"html"_s : u"pdf"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, report](const QString& path) { render(report, path); });
    dialog->open();
}

void ReportSaver::render(const CertificationReport& report, const QString& path)
{
    setBusy(true);
    auto* watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcher<Status>::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        setBusy(false);
        const Status written = watcher->result();
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    watcher->setFuture(QtConcurrent::run(&writeReport, report, path));
}

void ReportSaver::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT busyChanged(isBusy);
}
