// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"
#include "models/core/Secret.h"
#include "widgets/common/Banner.h"

#include <QDialog>

class PasswordEdit;
class QFormLayout;
class QPushButton;
class Texts;

/// Asks for the passphrase of the vault: once to unlock it, twice to create it.
class PassphraseDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose { Unlock, Create };
    PassphraseDialog(Purpose purpose, QWidget* parent = nullptr);

    /// While the answer is being tried out.
    void setBusy(bool isBusy);
    void showError(const Error& error);

Q_SIGNALS:
    /// The dialog stays open until its owner knows whether it was right.
    void passphraseGiven(const Secret& passphrase);

private:
    void buildFields();
    void buildButtons();
    void submit();
    void showMessage(Banner::Kind kind, std::function<QString()> text);

    Purpose m_purpose;
    Texts* m_texts;
    Banner* m_banner;
    QFormLayout* m_form;
    PasswordEdit* m_passphrase;
    PasswordEdit* m_repeated = nullptr;
    QPushButton* m_accept;
};
