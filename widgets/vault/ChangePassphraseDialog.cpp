// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/ChangePassphraseDialog.h"

#include "models/store/PassphraseJob.h"
#include "models/store/Store.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"

#include <QPushButton>

#include <algorithm>

ChangePassphraseDialog::ChangePassphraseDialog(Store* store, QWidget* parent)
    : VaultDialog("changePassphraseDialog", parent)
    , m_store(store)
    , m_after(new PasswordEdit(this))
    , m_repeated(new PasswordEdit(this))
{
    explain(QT_TR_NOOP("The passphrase opens the passwords of your sites. Changing it takes a "
                       "moment and writes nothing else anew: whoever has the database and knew the "
                       "former one may still have the key. For that case there is a new key. A "
                       "short passphrase is soon guessed: take several words that do not belong "
                       "together."));
    if (hasPassphrase()) {
        m_before = new PasswordEdit(this);
        texts()->row(form(), QT_TR_NOOP("&Present passphrase:"), m_before, "passphraseBeforeEdit");
        setTabOrder(m_before, m_after);
    }
    texts()->row(form(), QT_TR_NOOP("&New passphrase:"), m_after, "passphraseAfterEdit");
    texts()->row(form(), QT_TR_NOOP("&Repeat it:"), m_repeated, "passphraseAgainEdit");
    setTabOrder(m_after, m_repeated);
    auto* accept = new QPushButton(this);
    auto* leave = new QPushButton(this);
    texts()->button(accept, QT_TR_NOOP("&Change the passphrase"), "changePassphraseButton");
    texts()->button(leave, QT_TR_NOOP("C&lose"), "leavePassphraseButton");
    addButtons(accept, leave);
    connect(accept, &QPushButton::clicked, this, &ChangePassphraseDialog::submit);
    setTitle([] { return tr("Change the passphrase"); });
    (m_before ? m_before : m_after)->setFocus();
}

bool ChangePassphraseDialog::hasPassphrase() const
{
    const auto keys = m_store->vaultKeys().keys();
    return keys && std::any_of(keys->begin(), keys->end(), [](const WrappedKey& key) {
        return key.method == QLatin1StringView("passphrase");
    });
}

void ChangePassphraseDialog::submit()
{
    if (m_before && m_before->secret().isEmpty()) {
        showMessage(Banner::Kind::Warning, [] { return tr("Type the present passphrase first."); });
        return m_before->setFocus();
    }
    if (m_after->secret().isEmpty()) {
        showMessage(Banner::Kind::Warning, [] { return tr("Type the new passphrase first."); });
        return m_after->setFocus();
    }
    if (m_repeated->secret().isEmpty()) {
        if (focusWidget() != m_after) // or Enter went on from there
            showMessage(
                Banner::Kind::Warning, [] { return tr("Type the new passphrase a second time."); });
        return m_repeated->setFocus();
    }
    if (!(m_after->secret() == m_repeated->secret())) {
        showMessage(Banner::Kind::Warning,
            [] { return tr("The two passphrases differ. Type the second one again."); });
        m_repeated->clear();
        return m_repeated->setFocus();
    }
    const Secret before = m_before ? m_before->secret() : Secret();
    run(new PassphraseJob(*m_store, before, m_after->secret()), [this] {
        conclude(Banner::Kind::Positive,
            [] { return tr("The passphrase is changed. The recovery sheet stays as it is."); });
    });
}
