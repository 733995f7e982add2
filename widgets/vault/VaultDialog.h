// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "widgets/common/Banner.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

#include <functional>

class Job;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;
class Texts;

/// What the dialogs about the passwords' key have in common: an explanation, fields, a message, one
/// button that starts something slow and one that leaves. After wrong passphrases it counts the
/// seconds down until the next one is taken.
class VaultDialog : public QDialog {
    Q_OBJECT

public:
    ~VaultDialog() override;
    [[nodiscard]] bool isWaiting() const { return m_waiting.isActive(); }
    /// While something runs it is asked to stop, and the dialog stays until it has: what is done by
    /// then has to be told.
    void reject() override;

protected:
    explicit VaultDialog(const char* objectName, QWidget* parent);

    void explain(const char* source);
    /// @param title asked again on each change of language
    void setTitle(std::function<QString()> title);
    void addButtons(QPushButton* accept, QPushButton* leave);
    /// Keeps the fields disabled until the job has ended; owns it. @param onDone when it is done
    void run(Job* job, std::function<void()> onDone);
    void showMessage(Banner::Kind kind, std::function<QString()> text);
    /// Also counts down.
    void showError(const Error& error);
    /// The last words: nothing but leaving is left.
    void conclude(Banner::Kind kind, std::function<QString()> text);
    void setBusy(bool isBusy);

    [[nodiscard]] Texts* texts() const { return m_texts; }
    [[nodiscard]] QFormLayout* form() const { return m_form; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] Banner* banner() const { return m_banner; }

private:
    void fit();
    void wait(int seconds);
    void updateAccept();

    Texts* m_texts;
    QVBoxLayout* m_column;
    QFormLayout* m_form;
    Banner* m_banner;
    QPointer<QPushButton> m_accept;
    QPointer<QPushButton> m_leave;
    QPointer<Job> m_job;
    QTimer m_waiting;
    int m_seconds = 0;
    bool m_isBusy = false;
    bool m_isConcluded = false;
    bool m_isLeaving = false;
};
