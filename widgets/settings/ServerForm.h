// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "models/store/engine/ServerPlace.h"

#include <QWidget>

class Banner;
class PasswordEdit;
class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class Texts;

/// Where a team's database is and how one logs in there, with a try-out that changes nothing.
class ServerForm : public QWidget {
    Q_OBJECT

public:
    explicit ServerForm(QWidget* parent = nullptr);

    void setPlace(const ServerPlace& place);
    [[nodiscard]] QString address() const;
    [[nodiscard]] Secret password() const;
    [[nodiscard]] bool isKept() const;
    /// Whether everything needed is typed; if not, a message says what is missing.
    bool check();

public Q_SLOTS:
    /// Connects, looks, and says what came of it.
    void test();

private:
    void buildFields(QFormLayout* form);
    QWidget* buildAuthority(QFormLayout* form);
    void chooseAuthority();

    Texts* m_texts;
    Banner* m_banner;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_name;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    QCheckBox* m_keep;
    QLineEdit* m_authority;
    QPushButton* m_test;
    ServerPlace m_place; ///< what the fields do not show
};
