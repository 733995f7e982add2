// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class DesktopNotice;
class JobListModel;
class NewsLine;
class QToolButton;
class QWidget;

/// Says when a job ends: a line in the window that screen readers read out, and, while another
/// program is in front, a notification of the desktop. It also keeps the button that counts.
class JobNews : public QObject {
    Q_OBJECT

public:
    /// @param model, window outlive this
    JobNews(JobListModel* model, QWidget* window);

    [[nodiscard]] NewsLine* line() const { return m_line; }
    [[nodiscard]] QToolButton* button() const { return m_button; }
    /// While the window is covered nothing of a site is said outside of it.
    void setDiscreet(bool isDiscreet) { m_isDiscreet = isDiscreet; }

Q_SIGNALS:
    /// From the desktop: the window shall come to the front with it.
    void showRequested(int jobId);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onEnded(int jobId);
    void notify(int jobId);
    void showCounts();
    JobListModel* m_model;
    QWidget* m_window;
    DesktopNotice* m_notice;
    NewsLine* m_line;
    QToolButton* m_button;
    bool m_isDiscreet = false;
};
