// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/reach/RedirectService.h"
#include "widgets/store/StoreTurns.h"

#include <QWidget>

#include <memory>

class Banner;
class PasswordEdit;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class ServingPage;
class Texts;

/// Announces phones at a vendor's redirect service, so that they find their configuration by
/// themselves when they are first switched on.
class RedirectTab : public QWidget {
    Q_OBJECT

public:
    explicit RedirectTab(ServingPage* page);
    ~RedirectTab() override;

    void refresh();

private:
    QWidget* buildAccount();
    QWidget* buildButtons();
    [[nodiscard]] const RedirectService* service() const;
    void fillServices();
    void showAccount();
    void keepAccount();
    /// The phones selected, or all, as far as the service is their vendor's.
    [[nodiscard]] QList<RedirectPhone> phones() const;
    void ask();
    void clearQuestion();
    void send();
    void note(const RedirectJob::Answer& answer);
    void onFinished();
    void showButtons();
    void showError(const Error& error);

    ServingPage* m_page;
    Texts* m_texts;
    QComboBox* m_service;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    QLineEdit* m_url;
    QPushButton* m_send;
    QPushButton* m_cancel;
    Banner* m_banner;
    QListWidget* m_log;
    StoreRead<QList<RedirectAccount>> m_read;
    std::unique_ptr<RedirectJob> m_job;
    bool m_isAsking = false; ///< whether to announce
};
