// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/provisioning/reach/CheckSyncJob.h"

#include <QWidget>

#include <memory>
#include <optional>

class Banner;
class QLineEdit;
class QPushButton;
class ServingPage;
class Texts;

/// What can be told to the phones selected: fetch again, call a number, forget the old address.
class PhoneActions : public QWidget {
    Q_OBJECT

public:
    /// @param banner for what came of it
    PhoneActions(ServingPage* page, Banner* banner);
    ~PhoneActions() override;

    void refresh();

private:
    void fetchAgain();
    void fetchNext();
    void showTold();
    void call();
    void renewAddress();
    void run(std::unique_ptr<Job> job, std::function<void()> whenDone);
    void showError(const Error& error);

    ServingPage* m_page;
    Banner* m_banner;
    Texts* m_texts;
    QPushButton* m_fetch;
    QPushButton* m_renew;
    QLineEdit* m_number;
    QPushButton* m_call;
    std::unique_ptr<Job> m_job;
    QList<CheckSyncRequest> m_waiting; ///< to be told to fetch again
    int m_telling = 0; ///< under way
    int m_told = 0;
    std::optional<Error> m_silent; ///< the first that did not hear it
};
