// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/MainWindow.h"
#include "widgets/settings/Appearance.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QPixmap>

#include <functional>

/// Takes the pictures: each in light and in dark, of the very same moment, into one folder, named
/// after what is on them, the language and the theme: "users-it-dark.png".
class Camera {
public:
    Camera(QString folder, QString language)
        : m_folder(std::move(folder))
        , m_language(std::move(language))
    {
    }

    void setWindow(MainWindow* window) { m_window = window; }
    [[nodiscard]] MainWindow* window() const { return m_window; }

    /// Of the window.
    void take(const char* name)
    {
        takeBoth(name, [this] { return m_window->grab(); });
    }
    /// Of something that stands by itself.
    void take(const char* name, QWidget* widget)
    {
        takeBoth(name, [widget] { return widget->grab(); });
    }
    /// Of a dialog over its window, as a desktop shows it.
    void takeOver(const char* name, QDialog* dialog)
    {
        takeBoth(name, [this, dialog] { return overWindow(dialog); });
    }

private:
    void takeBoth(const char* name, const std::function<QPixmap()>& grab) const
    {
        const QString file = QLatin1StringView(name) + u'-' + m_language;
        write(file, grab());
        use(Appearance::Theme::Dark);
        write(file + QStringLiteral("-dark"), grab());
        use(Appearance::Theme::Light);
    }

    /// The windows learn of it through an event.
    static void use(Appearance::Theme theme)
    {
        Appearance { theme }.apply();
        QCoreApplication::sendPostedEvents();
    }

    void write(const QString& name, const QPixmap& picture) const
    {
        const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
        if (!picture.save(file))
            qFatal("cannot write %s", qPrintable(file));
    }

    [[nodiscard]] QPixmap overWindow(QDialog* dialog) const
    {
        QPixmap picture = m_window->grab();
        const QPixmap front = dialog->grab();
        QPainter painter(&picture);
        painter.fillRect(picture.rect(), QColor(0, 0, 0, 60));
        const int bar = 30;
        QRect frame(0, 0, front.width(), front.height() + bar);
        frame.moveCenter(picture.rect().center());
        painter.fillRect(frame.adjusted(-1, -1, 1, 1), dialog->palette().color(QPalette::Dark));
        painter.fillRect(frame, dialog->palette().color(QPalette::Button));
        painter.setPen(dialog->palette().color(QPalette::ButtonText));
        painter.setFont(dialog->font());
        painter.drawText(QRect(frame.topLeft(), QSize(frame.width(), bar)), Qt::AlignCenter,
            dialog->windowTitle());
        painter.drawPixmap(frame.topLeft() + QPoint(0, bar), front);
        painter.end();
        return picture;
    }

    QString m_folder;
    QString m_language;
    MainWindow* m_window = nullptr;
};
