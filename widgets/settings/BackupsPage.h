// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "widgets/settings/SettingsPage.h"

#include <atomic>
#include <memory>

class Banner;
class BackupTable;
class QBoxLayout;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class Texts;

/// The copies of the database file: how often, how many, which there are, and going back to one.
class BackupsPage : public SettingsPage {
    Q_OBJECT

public:
    /// @param database the one open now; a server has its own backups
    explicit BackupsPage(const QString& database, QWidget* parent = nullptr);
    ~BackupsPage() override;

    [[nodiscard]] QString title() const override { return tr("Backups"); }
    bool apply() override;
    /// Looks into the folder again.
    void refresh();

Q_SIGNALS:
    void restoreRequested(const QString& backup);

private:
    void buildRules(QFormLayout* form);
    QBoxLayout* buildButtons();
    void takeNow();
    void confirmRestore();
    void showState();
    void showError(const Error& error);
    void updateButtons();

    QString m_database;
    bool m_isFile;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic_bool> m_isGone = std::make_shared<std::atomic_bool>(false);
    Texts* m_texts;
    Banner* m_banner;
    QLineEdit* m_folder;
    QSpinBox* m_hours;
    QSpinBox* m_keep;
    QLabel* m_newest;
    BackupTable* m_table;
    QPushButton* m_take;
    QPushButton* m_restore;
};
