// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/PassphraseDialog.h"

#include "widgets/common/Fonts.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/SecretClipboard.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget* parent)
    : VaultDialog("passphraseDialog", parent)
    , m_purpose(purpose)
    , m_accept(new QPushButton(this))
{
    explainPurpose();
    setTitle([purpose] {
        return purpose == Purpose::Create ? tr("Choose a passphrase")
                                          : tr("Unlock the passwords of this database");
    });
    buildFields();
    buildButtons();
    adjustSize();
}

void PassphraseDialog::explainPurpose()
{
    switch (m_purpose) {
    case Purpose::Create:
        return explain(
            QT_TR_NOOP("No keychain is available here, so the passwords of your sites are kept "
                       "sealed with a passphrase. A short one is soon guessed: take several "
                       "words that do not belong together. Without it only a recovery sheet "
                       "opens them, which can be printed afterwards."));
    case Purpose::Unlock:
        return explain(
            QT_TR_NOOP("The passwords of the sites in this database are sealed. Its passphrase "
                       "opens them until they are locked again."));
    case Purpose::Member:
        return explain(QT_TR_NOOP("The passwords of the team's sites are sealed. Your own key on "
                                  "this laptop opens them; its passphrase opens the key."));
    case Purpose::Recover:
        return explain(QT_TR_NOOP("The keychain does not open the passwords of your sites, and "
                                  "there is no passphrase. The recovery sheet opens them."));
    }
}

void PassphraseDialog::buildFields()
{
    if (m_purpose == Purpose::Recover)
        return useRecovery();
    m_passphrase = new PasswordEdit(this);
    texts()->row(form(), QT_TR_NOOP("&Passphrase:"), m_passphrase, "passphraseEdit");
    if (m_purpose != Purpose::Create)
        return;
    m_repeated = new PasswordEdit(this);
    texts()->row(form(), QT_TR_NOOP("&Repeat the passphrase:"), m_repeated, "passphraseRepeatEdit");
    // What was said about what stood there is over with the first letter.
    for (const PasswordEdit* edit : { m_passphrase, m_repeated })
        connect(edit, &QLineEdit::textEdited, banner(), &Banner::clear);
}

void PassphraseDialog::buildButtons()
{
    auto* cancel = new QPushButton(this);
    texts()->button(m_accept,
        m_purpose == Purpose::Create ? QT_TR_NOOP("&Use this passphrase") : QT_TR_NOOP("&Unlock"),
        "passphraseAcceptButton");
    texts()->button(cancel, QT_TR_NOOP("&Cancel"), "passphraseCancelButton");
    addButtons(m_accept, cancel);
    connect(m_accept, &QPushButton::clicked, this, &PassphraseDialog::submit);
}

void PassphraseDialog::offerRecovery()
{
    if (m_purpose != Purpose::Unlock || m_useRecovery)
        return;
    m_useRecovery = new QPushButton(this);
    m_useRecovery->setAutoDefault(false);
    texts()->button(m_useRecovery, QT_TR_NOOP("Recovery &sheet…"), "useRecoveryButton");
    findChild<QDialogButtonBox*>()->addButton(m_useRecovery, QDialogButtonBox::ResetRole);
    connect(m_useRecovery, &QPushButton::clicked, this, &PassphraseDialog::useRecovery);
}

/// The sheet in place of the passphrase; it is read off a paper, so it is shown.
void PassphraseDialog::useRecovery()
{
    if (m_passphrase) {
        form()->removeRow(m_passphrase);
        m_passphrase = nullptr;
    }
    if (m_useRecovery)
        m_useRecovery->hide();
    m_recovery = new QLineEdit(this);
    m_recovery->setFont(Fonts::fixed());
    m_recovery->setMinimumWidth(m_recovery->fontMetrics().averageCharWidth() * 50);
    form()->setRowWrapPolicy(QFormLayout::WrapAllRows); // the key is long
    m_recovery->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    SecretClipboard::watch(m_recovery, [] { return true; });
    texts()->row(form(), QT_TR_NOOP("&Key on the recovery sheet:"), m_recovery, "recoveryKeyEdit");
    banner()->clear();
    adjustSize();
    m_recovery->setFocus();
}

void PassphraseDialog::submit()
{
    if (m_recovery)
        return submitRecovery();
    const Secret passphrase = m_passphrase->secret();
    if (passphrase.isEmpty()) {
        showMessage(Banner::Kind::Warning, [] { return tr("Type the passphrase first."); });
        return m_passphrase->setFocus();
    }
    if (m_repeated && m_repeated->secret().isEmpty()) {
        if (focusWidget() != m_passphrase) // or Enter went on from there
            showMessage(
                Banner::Kind::Warning, [] { return tr("Type the passphrase a second time."); });
        return m_repeated->setFocus();
    }
    if (m_repeated && !(m_repeated->secret() == passphrase)) {
        showMessage(Banner::Kind::Warning,
            [] { return tr("The two passphrases differ. Type the second one again."); });
        m_repeated->clear();
        return m_repeated->setFocus();
    }
    banner()->clear();
    setBusy(true);
    Q_EMIT passphraseGiven(passphrase);
}

void PassphraseDialog::submitRecovery()
{
    if (m_recovery->text().trimmed().isEmpty()) {
        showMessage(Banner::Kind::Warning, [] { return tr("Type the key off the sheet first."); });
        return m_recovery->setFocus();
    }
    const auto key = RecoveryKey::read(Secret(m_recovery->text()));
    if (!key)
        return VaultDialog::showError(key.error());
    banner()->clear();
    setBusy(true);
    Q_EMIT recoveryKeyGiven(*key);
}

void PassphraseDialog::showError(const Error& error)
{
    setBusy(false);
    VaultDialog::showError(error);
}
