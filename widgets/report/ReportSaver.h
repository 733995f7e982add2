// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/JobLabel.h"

#include <QObject>

#include <functional>
#include <optional>

class Job;
class QWidget;

/// Saves a report where the user says, as PDF or as HTML by the file's ending. It is set in a pool
/// of threads; the window goes on.
class ReportSaver : public QObject {
    Q_OBJECT

public:
    struct Paper {
        /// By the ending of the file's name; called in the pool.
        std::function<QByteArray(const QString& fileName)> content;
        QString fileName; ///< offered, without an ending
        bool isSecret = false; ///< the file is its owner's only
        std::optional<JobLabel> label {}; ///< for the list of jobs
    };
    enum class Form { Any, Pdf, Html };

    explicit ReportSaver(QWidget* window);

    void ask(const Paper& paper, Form form = Form::Any);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void saved(const QString& path);
    void failed(const Error& error);

private:
    void render(const Paper& paper, const QString& path);
    void end(const Job& job, const QString& path);
    void setBusy(bool isBusy);
    QWidget* m_window;
    bool m_isBusy = false;
};
