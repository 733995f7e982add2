// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/care/Backups.h"
#include "models/core/Job.h"
#include "models/store/Store.h"
#include "models/team/Members.h"
#include "tests/screenshots/PageShots.h"
#include "widgets/dialogs/PassphraseDialog.h"
#include "widgets/settings/SettingsDialog.h"
#include "widgets/store/DatabaseTroubleDialog.h"
#include "widgets/vault/AdmitDialog.h"
#include "widgets/vault/AskAdmissionDialog.h"
#include "widgets/vault/ChangePassphraseDialog.h"
#include "widgets/vault/MembersDialog.h"
#include "widgets/vault/RecoverySheetDialog.h"
#include "widgets/vault/RekeyDialog.h"

/// The pictures of the settings, of the key that seals the passwords, and of a database that does
/// not open.
class StoreShots : public PageShots {
public:
    StoreShots(Camera& camera, Store* store, QString folder)
        : PageShots(camera)
        , m_store(store)
        , m_folder(std::move(folder))
    {
    }

    void takeAll()
    {
        takeSettings();
        takeKey();
        takeMembers();
        takeTroubles();
        takeLocking();
    }

private:
    /// Under way until it is cancelled.
    class EndlessJob : public Job {
    public:
        void cancel() override { finish(Outcome::cancelled(Error(ErrorCode::Cancelled))); }

    protected:
        void run() override { }
    };

    void takeLocking()
    {
        EndlessJob job;
        job.start();
        trigger("lockAction");
        take("locked-later");
        job.cancel();
        waitUntil("the passwords are locked", [this] { return !m_store->vault().isUnlocked(); });
        take("locked");
    }

    void show(QDialog* dialog, const char* name)
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
        takeOver(name, dialog->objectName().toLatin1().constData());
        dialog->reject();
        settle();
    }

    void takeSettings()
    {
        if (!Backups::take(m_store->path()))
            qFatal("no backup");
        for (const QByteArray page : { "appearance", "network", "database", "backups", "locking",
                 "keychain", "catalogue", "reseller" }) {
            auto* dialog = new SettingsDialog(m_store->path(), window(), m_store);
            dialog->showPage(QString::fromLatin1(page) + u"Page"_s);
            show(dialog, ("settings-" + page).constData());
        }
        auto* server = new SettingsDialog(u"postgresql://anna@db.example:5432/sites"_s, window());
        server->showPage(u"databasePage"_s);
        show(server, "settings-server");
    }

    void takeKey()
    {
        show(new ChangePassphraseDialog(m_store, window()), "passphrase-change");
        show(new RecoverySheetDialog(m_store, window()), "recovery-sheet");
        show(new RekeyDialog(m_store, window()), "new-key");
        auto* unlock = new PassphraseDialog(PassphraseDialog::Purpose::Unlock, window());
        unlock->offerRecovery();
        unlock->showError(Error(ErrorCode::PassphraseDelayed, {}, u"8"_s));
        show(unlock, "unlock-wait");
        show(new PassphraseDialog(PassphraseDialog::Purpose::Recover, window()), "unlock-recovery");
    }

    void takeMembers()
    {
        const QString key = m_folder + u"/anna.key"_s;
        show(new AskAdmissionDialog(m_store, key, window()), "members-ask");
        Members members(m_store->database());
        for (const QString& name : { u"anna"_s, u"bruno"_s }) {
            const auto made
                = MemberKey::create(m_folder + u'/' + name + u".key"_s, Secret(u"a passphrase"_s));
            if (!made || !members.ask(name, *made))
                qFatal("no member");
        }
        const auto anna = members.find(u"anna"_s);
        if (!anna || !members.admit(anna->id, anna->fingerprint(), m_store->vault()))
            qFatal("not admitted");
        show(new MembersDialog(m_store, key, window()), "members");
        show(new AdmitDialog(m_store, *members.find(u"bruno"_s), window()), "members-admit");
    }

    void takeTroubles()
    {
        const QString path = m_store->path();
        show(new DatabaseTroubleDialog(path,
                 Error(ErrorCode::DatabaseDamaged, path, u"file is not a database"_s), window()),
            "trouble-damaged");
        show(new DatabaseTroubleDialog(u"postgresql://anna@db.example:5432/sites"_s,
                 Error(ErrorCode::DatabaseLogInRefused, u"db.example:5432"_s,
                     u"password authentication failed for user \"anna\""_s),
                 window()),
            "trouble-refused");
    }

    Store* m_store;
    QString m_folder;
};
