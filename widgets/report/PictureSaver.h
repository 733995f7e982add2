// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/report/SiteDrawing.h"

#include <QObject>

class QWidget;

/// Saves the picture of a site where the user says, as SVG or PNG. It is drawn in a pool of
/// threads; the window goes on.
class PictureSaver : public QObject {
    Q_OBJECT

public:
    enum class Format { Svg, Png };

    explicit PictureSaver(QWidget* window);

    /// @param name of the site: of the picture, and of the file offered
    void ask(const SiteDrawing& drawing, const QString& name, Format format);
    /// Onto the clipboard, as a picture and as a drawing.
    void copy(const SiteDrawing& drawing, const QString& name);

Q_SIGNALS:
    void saved(const QString& path);
    void copied();
    void failed(const Error& error);

private:
    void draw(const SiteDrawing& drawing, const QString& name, const QString& path, Format format);
    QWidget* m_window;
};
