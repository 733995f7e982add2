// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/site/Site.h"

#include <QDialog>

class PasswordEdit;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;
class Texts;

/// How Doppino logs in to a PBX over SSH: with a password, a key or the key agent, through another
/// server or not; and whether its web page is reached that way too.
class SshAccessDialog : public QDialog {
    Q_OBJECT

public:
    explicit SshAccessDialog(const Pbx& pbx, QWidget* parent = nullptr);

    [[nodiscard]] SshAccess access() const;
    [[nodiscard]] bool isTunnelled() const;

    /// "root@pbx.example.net:22", "not used".
    static QString summary(const Pbx& pbx);

private:
    void buildServer(QVBoxLayout* column);
    void buildJump(QVBoxLayout* column);
    void buildKey(QFormLayout* form);
    void buildButtons(QVBoxLayout* column);
    void fill();
    void chooseKey();
    void showProblems();

    Pbx m_pbx;
    Texts* m_texts;
    QLineEdit* m_host;
    QSpinBox* m_port;
    QLineEdit* m_user;
    PasswordEdit* m_password;
    QLineEdit* m_keyFile;
    PasswordEdit* m_passphrase;
    QCheckBox* m_agent;
    QLineEdit* m_jump;
    PasswordEdit* m_jumpPassword;
    QCheckBox* m_tunnel;
    QLabel* m_problems;
};
