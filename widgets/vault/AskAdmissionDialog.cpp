// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/AskAdmissionDialog.h"

#include "models/core/SystemUser.h"
#include "models/store/engine/ServerPlace.h"
#include "models/store/Store.h"
#include "models/team/MemberJob.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

/// As colleagues know one: the account on the server.
QString nameAt(const QString& place)
{
    const auto server = ServerPlace::read(place);
    return server && !server->user.isEmpty() ? server->user : systemUser();
}

} // namespace

AskAdmissionDialog::AskAdmissionDialog(Store* store, const QString& keyPath, QWidget* parent)
    : VaultDialog("askAdmissionDialog", parent)
    , m_store(store)
    , m_keyPath(keyPath)
    , m_name(new QLineEdit(nameAt(store->path()), this))
    , m_passphrase(new PasswordEdit(this))
{
    const bool isNew = !MemberKey::exists(keyPath);
    explain(isNew ? QT_TR_NOOP("A key of your own is made and stays on this laptop, sealed with a "
                               "passphrase. Its public half goes to the team's database, where "
                               "somebody who is admitted already can admit you.")
                  : QT_TR_NOOP("The public half of your key goes to the team's database, where "
                               "somebody who is admitted already can admit you."));
    texts()->row(form(), QT_TR_NOOP("Your &name in the team:"), m_name, "askNameEdit");
    texts()->row(form(), QT_TR_NOOP("&Passphrase of your key:"), m_passphrase, "askPassphraseEdit");
    if (isNew) {
        m_repeated = new PasswordEdit(this);
        texts()->row(form(), QT_TR_NOOP("&Repeat it:"), m_repeated, "askRepeatEdit");
    }
    auto* accept = new QPushButton(this);
    auto* leave = new QPushButton(this);
    texts()->button(accept, QT_TR_NOOP("&Ask for admission"), "askButton");
    texts()->button(leave, QT_TR_NOOP("&Close"), "leaveAskButton");
    addButtons(accept, leave);
    connect(accept, &QPushButton::clicked, this, &AskAdmissionDialog::submit);
    setTitle([] { return tr("Ask for admission"); });
    m_passphrase->setFocus();
}

void AskAdmissionDialog::submit()
{
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
    auto* job = new MemberJob(
        MemberJob::Purpose::Ask, *m_store, m_keyPath, passphrase, m_name->text().trimmed());
    run(job, [this, job] {
        const QString fingerprint = job->fingerprint();
        if (job->hasFounded())
            return conclude(Banner::Kind::Positive, [] {
                return tr("You are the first member: the passwords of this database open with "
                          "your key. Print a recovery sheet now.");
            });
        conclude(Banner::Kind::Information, [fingerprint] {
            return tr("You have asked. Call somebody who is admitted and read out: %1")
                .arg(fingerprint);
        });
    });
}
