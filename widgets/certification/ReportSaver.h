// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/CertificationReport.h"

#include <QObject>

class QWidget;

/// Saves a report where the user says, as PDF or as HTML by the file's ending. It is set in a pool
/// of threads; the window goes on.
class ReportSaver : public QObject {
    Q_OBJECT

public:
    explicit ReportSaver(QWidget* window);

    void ask(const CertificationReport& report, const QString& fileName);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void busyChanged(bool isBusy);
    void saved(const QString& path);
    void failed(const Error& error);

private:
    void render(const CertificationReport& report, const QString& path);
    void setBusy(bool isBusy);
    QWidget* m_window;
    bool m_isBusy = false;
};
