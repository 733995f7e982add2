// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/Secret.h"

#include <QDialog>

#include <atomic>
#include <functional>
#include <memory>

class Banner;
class BackupTable;
class Job;
class PasswordEdit;
class QCheckBox;
class QPushButton;
class QVBoxLayout;
class Texts;

/// The database cannot be opened: says what happened in plain words, and offers what can be done
/// about it, each with what it does to the present file.
class DatabaseTroubleDialog : public QDialog {
    Q_OBJECT

public:
    DatabaseTroubleDialog(const QString& place, const Error& error, QWidget* parent = nullptr);
    ~DatabaseTroubleDialog() override;

    /// While another attempt is under way.
    void setBusy(bool isBusy);
    /// Whether this is something that backups help against; a server has its own.
    static bool isDamage(const QString& place, const Error& error);

Q_SIGNALS:
    /// @param password typed here, of a server; empty = the one known
    void retryRequested(const Secret& password, bool isKept);
    void chooseRequested();

private:
    void buildExplanation(QVBoxLayout* column);
    void buildRepair(QVBoxLayout* column);
    void buildLogIn(QVBoxLayout* column);
    void buildButtons(QVBoxLayout* column);
    void addChoice(
        QVBoxLayout* column, QPushButton* button, const char* source, const char* objectName);
    void lookForBackups();
    void restore(const QString& backup);
    void salvage();
    void showError(const Error& error);
    void updateRepair();
    void follow(Job* job, std::function<void()> then);
    [[nodiscard]] QString nextStep() const;

    QString m_place;
    Error m_error;
    Texts* m_texts;
    Banner* m_banner;
    BackupTable* m_backups = nullptr;
    QPushButton* m_restore = nullptr;
    QPushButton* m_salvage = nullptr;
    PasswordEdit* m_password = nullptr;
    QCheckBox* m_keep = nullptr;
    QPushButton* m_retry = nullptr; ///< made last: Tab comes to it last
    QPushButton* m_choose = nullptr;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic_bool> m_isGone = std::make_shared<std::atomic_bool>(false);
};
