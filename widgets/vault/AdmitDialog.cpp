// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/AdmitDialog.h"

#include "models/store/Store.h"
#include "widgets/common/Fonts.h"
#include "widgets/common/Texts.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

AdmitDialog::AdmitDialog(Store* store, const Member& member, QWidget* parent)
    : VaultDialog("admitDialog", parent)
    , m_store(store)
    , m_member(member)
    , m_fingerprint(new QLineEdit(this))
{
    explain(QT_TR_NOOP(
        "Call your colleague on a number you know and have the fingerprint read out from the "
        "other laptop's list of members. Type what you hear. If it is another one than below, "
        "somebody else put a key there: do not admit it."));
    auto* shown = new QLineEdit(member.fingerprint(), this);
    shown->setReadOnly(true);
    shown->setFont(Fonts::fixed());
    m_fingerprint->setFont(shown->font());
    auto* name = new QLineEdit(member.name, this);
    name->setReadOnly(true);
    texts()->row(form(), QT_TR_NOOP("&Member:"), name, "admitNameEdit");
    texts()->row(form(), QT_TR_NOOP("&Fingerprint here:"), shown, "admitShownEdit");
    texts()->row(form(), QT_TR_NOOP("&As read out:"), m_fingerprint, "admitTypedEdit");
    setTabOrder(name, shown);
    setTabOrder(shown, m_fingerprint);
    auto* accept = new QPushButton(this);
    auto* leave = new QPushButton(this);
    texts()->button(accept, QT_TR_NOOP("A&dmit"), "admitButton");
    texts()->button(leave, QT_TR_NOOP("Do &not admit"), "leaveAdmitButton");
    addButtons(accept, leave);
    connect(accept, &QPushButton::clicked, this, &AdmitDialog::submit);
    setTitle([] { return tr("Admit a member"); });
    m_fingerprint->setFocus();
}

void AdmitDialog::submit()
{
    const QString typed = m_fingerprint->text().trimmed();
    if (typed.isEmpty()) {
        showMessage(Banner::Kind::Warning,
            [] { return tr("Type the fingerprint as it is read out to you."); });
        return m_fingerprint->setFocus();
    }
    if (!Member::isSameFingerprint(typed, m_member.fingerprint()))
        return showMessage(Banner::Kind::Error, [] {
            return tr("That is not the fingerprint of the key in the database. Compare it once "
                      "more; if it differs, do not admit it and tell the server's administrator.");
        });
    const Status admitted
        = Members(m_store->database()).admit(m_member.id, typed, m_store->vault());
    if (!admitted)
        return showError(admitted.error());
    accept();
}
