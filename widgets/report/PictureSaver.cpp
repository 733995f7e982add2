// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/PictureSaver.h"

#include "models/gateway/FolderWriter.h"

#include <QBuffer>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QMimeData>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pngScale = 2; ///< sharp on paper and on screens with small dots

QByteArray pngOf(const SiteDrawing& drawing)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    drawing.image(pngScale).save(&buffer, "PNG");
    return bytes;
}

Status writePicture(const SiteDrawing& drawing, const QString& name, const QString& path,
    PictureSaver::Format format)
{
    const QFileInfo file(path);
    const QByteArray content
        = format == PictureSaver::Format::Svg ? drawing.svg(name) : pngOf(drawing);
    return FolderWriter::write(file.absolutePath(), { { file.fileName(), content, false } });
}

} // namespace

PictureSaver::PictureSaver(QWidget* window)
    : QObject(window)
    , m_window(window)
{
}

void PictureSaver::ask(const SiteDrawing& drawing, const QString& name, Format format)
{
    const bool isSvg = format == Format::Svg;
    auto* dialog = new QFileDialog(m_window, tr("Save the picture"), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"savePictureDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isSvg ? tr("Drawing (*.svg)") : tr("Picture (*.png)"));
    dialog->setDefaultSuffix(isSvg ? u"svg"_s : u"png"_s);
    QString fileName = name.isEmpty() ? tr("site") : name;
    fileName.replace(u'/', u'-').replace(u'\\', u'-');
    dialog->selectFile(fileName + (isSvg ? u".svg"_s : u".png"_s));
    connect(dialog, &QFileDialog::fileSelected, this,
        [=, this](const QString& path) { draw(drawing, name, path, format); });
    dialog->open();
}

void PictureSaver::copy(const SiteDrawing& drawing, const QString& name)
{
    using Both = QPair<QImage, QByteArray>;
    auto* watcher = new QFutureWatcher<Both>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        auto* content = new QMimeData;
        content->setImageData(watcher->result().first);
        content->setData(u"image/svg+xml"_s, watcher->result().second);
        QGuiApplication::clipboard()->setMimeData(content);
        Q_EMIT copied();
    });
    watcher->setFuture(QtConcurrent::run(
        [drawing, name] { return Both(drawing.image(pngScale), drawing.svg(name)); }));
}

void PictureSaver::draw(
    const SiteDrawing& drawing, const QString& name, const QString& path, Format format)
{
    auto* watcher = new QFutureWatcher<Status>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        const Status written = watcher->result();
        if (written)
            Q_EMIT saved(path);
        else
            Q_EMIT failed(written.error());
    });
    watcher->setFuture(QtConcurrent::run(&writePicture, drawing, name, path, format));
}
