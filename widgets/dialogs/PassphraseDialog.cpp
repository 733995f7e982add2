// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/dialogs/PassphraseDialog.h"

#include "models/core/ErrorText.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_texts(new Texts(this))
    , m_banner(new Banner(this))
    , m_form(new QFormLayout)
    , m_passphrase(new PasswordEdit(this))
    , m_accept(new QPushButton(this))
{
    setObjectName(u"passphraseDialog"_s);
    auto* explanation = new QLabel(this);
    explanation->setWordWrap(true);
    m_texts->plain(explanation,
        purpose == Purpose::Create
            ? QT_TR_NOOP("No keychain is available here, so the passwords of your sites are kept "
                         "sealed with a passphrase. Without it they are lost: nobody can bring "
                         "them back.")
            : QT_TR_NOOP("The passwords of your sites are sealed. The passphrase opens them until "
                         "the program ends."));
    m_texts->always([this] {
        setWindowTitle(
            m_purpose == Purpose::Create ? tr("Choose a passphrase") : tr("Unlock the passwords"));
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_banner);
    layout->addLayout(m_form);
    buildFields();
    buildButtons();
    adjustSize();
}

void PassphraseDialog::buildFields()
{
    m_texts->row(m_form, QT_TR_NOOP("&Passphrase:"), m_passphrase, "passphraseEdit");
    if (m_purpose != Purpose::Create)
        return;
    m_repeated = new PasswordEdit(this);
    m_texts->row(m_form, QT_TR_NOOP("&Repeat the passphrase:"), m_repeated, "passphraseRepeatEdit");
}

void PassphraseDialog::buildButtons()
{
    auto* box = new QDialogButtonBox(this);
    auto* cancel = new QPushButton(this);
    m_texts->button(m_accept,
        m_purpose == Purpose::Create ? QT_TR_NOOP("&Use this passphrase") : QT_TR_NOOP("&Unlock"),
        "passphraseAcceptButton");
    m_texts->button(cancel, QT_TR_NOOP("&Cancel"), "passphraseCancelButton");
    m_accept->setDefault(true);
    box->addButton(m_accept, QDialogButtonBox::ActionRole);
    box->addButton(cancel, QDialogButtonBox::RejectRole);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &PassphraseDialog::submit);
    layout()->addWidget(box);
}

void PassphraseDialog::submit()
{
    const Secret passphrase = m_passphrase->secret();
    if (passphrase.isEmpty()) {
        showMessage(Banner::Kind::Warning, [] { return tr("Type the passphrase first."); });
        return m_passphrase->setFocus();
    }
    if (m_repeated && !(m_repeated->secret() == passphrase)) {
        showMessage(Banner::Kind::Warning,
            [] { return tr("The two passphrases differ. Type the second one again."); });
        m_repeated->clear();
        return m_repeated->setFocus();
    }
    m_banner->clear();
    setBusy(true);
    Q_EMIT passphraseGiven(passphrase);
}

/// A dialog does not grow by itself for a text that wraps.
void PassphraseDialog::showMessage(Banner::Kind kind, std::function<QString()> text)
{
    m_banner->showMessage(kind, std::move(text));
    adjustSize();
}

void PassphraseDialog::setBusy(bool isBusy)
{
    m_accept->setDisabled(isBusy);
    m_passphrase->setDisabled(isBusy);
    if (m_repeated)
        m_repeated->setDisabled(isBusy);
}

void PassphraseDialog::showError(const Error& error)
{
    setBusy(false);
    showMessage(Banner::Kind::Error, [error] { return ErrorText::whole(error); });
    m_passphrase->selectAll();
    m_passphrase->setFocus();
}
