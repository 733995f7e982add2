// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/vault/RekeyDialog.h"

#include "models/store/Store.h"
#include "models/team/RekeyJob.h"
#include "widgets/common/PasswordEdit.h"
#include "widgets/common/Texts.h"
#include "widgets/jobs/JobLabels.h"

#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString namesOfMembers(const QList<Member>& members)
{
    QStringList names;
    for (const Member& member : members)
        names.append(u"%1 (%2)"_s.arg(member.name, member.fingerprint()));
    return QLocale().createSeparatedList(names);
}

} // namespace

RekeyDialog::RekeyDialog(Store* store, QWidget* parent)
    : VaultDialog("rekeyDialog", parent)
    , m_store(store)
{
    explain(QT_TR_NOOP(
        "Every password in the database is sealed anew with a new key. Do this when somebody "
        "who knew the passphrase has left, or when a laptop is lost. Passphrase and keychain open "
        "the new key as before; the recovery sheet opens nothing any more, so print a new one. "
        "Backups made until now still open with the former key: delete those you do not need. "
        "Passwords that somebody has already seen have to be changed at the providers and on "
        "the devices."));
    const auto keys = store->vaultKeys().keys();
    if (keys && std::any_of(keys->begin(), keys->end(), [](const WrappedKey& key) {
            return key.method == QLatin1StringView("passphrase");
        })) {
        m_passphrase = new PasswordEdit(this);
        texts()->row(form(), QT_TR_NOOP("&Passphrase:"), m_passphrase, "rekeyPassphraseEdit");
    }
    auto* accept = new QPushButton(this);
    auto* leave = new QPushButton(this);
    texts()->button(accept, QT_TR_NOOP("&Make a new key"), "rekeyButton");
    texts()->button(leave, QT_TR_NOOP("&Close"), "leaveRekeyButton");
    addButtons(accept, leave);
    accept->setDefault(false);
    accept->setAutoDefault(false);
    leave->setDefault(true);
    connect(accept, &QPushButton::clicked, this, &RekeyDialog::submit);
    setTitle([] { return tr("New key for the passwords"); });
    if (m_passphrase)
        m_passphrase->setFocus();
}

void RekeyDialog::submit()
{
    if (m_passphrase && m_passphrase->secret().isEmpty()) {
        showMessage(Banner::Kind::Warning, [] { return tr("Type the passphrase first."); });
        return m_passphrase->setFocus();
    }
    auto* job = new RekeyJob(*m_store, m_passphrase ? m_passphrase->secret() : Secret());
    job->setLabel(JobLabels::rekey());
    run(job, [this, job] {
        const RekeyReport report = job->report();
        const bool isWhole = report.leftOut.isEmpty() && !report.isRecoveryVoid
            && !report.isKeychainLost && report.isClean;
        conclude(isWhole ? Banner::Kind::Positive : Banner::Kind::Warning,
            [report] { return wordsOf(report); });
    });
    showMessage(Banner::Kind::Information, [] { return tr("Sealing everything anew…"); });
}

QString RekeyDialog::wordsOf(const RekeyReport& report)
{
    QStringList words { tr("%n password(s) are sealed with the new key.", nullptr, report.fields) };
    if (report.isRecoveryVoid)
        words.append(tr("The recovery sheet opens nothing any more: print a new one."));
    if (report.isKeychainLost)
        words.append(tr("The keychain did not take the new key: from now on it does not open the "
                        "passwords, until it is switched on again."));
    if (!report.members.isEmpty())
        words.append(tr("These have the new key; look at their fingerprints once more: %1.")
                         .arg(namesOfMembers(report.members)));
    if (!report.leftOut.isEmpty())
        words.append(
            tr("These have to be admitted again: %1.").arg(namesOfMembers(report.leftOut)));
    if (!report.isClean)
        words.append(tr("Former values may still lie in unused space of the file."));
    return words.join(u'\n');
}
