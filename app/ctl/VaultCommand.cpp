// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/VaultCommand.h"

#include "models/report/RecoverySheet.h"
#include "models/store/PassphraseJob.h"
#include "models/team/RekeyJob.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QJsonArray membersJson(const QList<Member>& members)
{
    QJsonArray array;
    for (const Member& member : members)
        array.append(
            QJsonObject { { u"name"_s, member.name }, { u"fingerprint"_s, member.fingerprint() } });
    return array;
}

} // namespace

bool VaultCommand::isVerb(const QString& verb)
{
    return verb == u"rekey" || verb == u"passphrase" || verb == u"recovery";
}

void VaultCommand::start()
{
    if (options().words().size() != 2)
        return badUsage(u"database rekey | database passphrase | database recovery -o FILE"_s);
    if (word(1) == u"rekey")
        withStore([this] { withVault([this] { rekey(); }); });
    else if (word(1) == u"passphrase")
        withStore([this] { changePassphrase(); });
    else
        writeSheet();
}

void VaultCommand::cancel()
{
    if (m_rekey && m_rekey->isRunning())
        return m_rekey->cancel(); // it may be done already: it says so itself
    Command::cancel();
}

void VaultCommand::rekey()
{
    m_rekey = new RekeyJob(store(), options().passphrase(), this);
    runJob(m_rekey, [this] { tellRekey(); });
}

void VaultCommand::tellRekey()
{
    const RekeyReport& report = m_rekey->report();
    output().event(
        { { u"event"_s, u"result"_s }, { u"subject"_s, store().path() }, { u"state"_s, u"done"_s },
            { u"fields"_s, report.fields }, { u"recovery_void"_s, report.isRecoveryVoid },
            { u"keychain_lost"_s, report.isKeychainLost }, { u"clean"_s, report.isClean },
            { u"members"_s, membersJson(report.members) },
            { u"left_out"_s, membersJson(report.leftOut) } });
    output().message(
        tr("%n password(s) and other values are sealed with a new key.", nullptr, report.fields));
    for (const Member& member : report.members)
        output().message(tr("%1 has the new key: %2").arg(member.name, member.fingerprint()));
    for (const Member& member : report.leftOut)
        output().message(
            tr("%1 has to be admitted again: %2").arg(member.name, member.fingerprint()));
    if (report.isRecoveryVoid)
        output().message(tr("The recovery sheet opens nothing any more: make a new one."));
    if (report.isKeychainLost)
        output().message(
            tr("The keychain did not take the new key: it opens the passwords no more, "
               "until it is switched on again."));
    if (!report.isClean)
        output().message(tr("Another program uses the database: values sealed with the earlier key "
                            "may still lie in unused parts of it."));
    output().message(tr("Backups made before still open with the earlier key."));
    done(0);
}

void VaultCommand::changePassphrase()
{
    if (options().newPassphrase().isEmpty())
        return badUsage(u"database passphrase --new-passphrase-file FILE"_s);
    const auto change = [this] {
        // An open vault is proof enough; otherwise the former passphrase is.
        const Secret before = store().vault().isUnlocked() ? Secret() : options().passphrase();
        runJob(new PassphraseJob(store(), before, options().newPassphrase(), this), [this] {
            output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, store().path() },
                { u"state"_s, u"done"_s } });
            output().message(tr("The passphrase is changed."));
            done(0);
        });
    };
    const bool isByPassphrase = options().recoveryKey().isEmpty()
        && !options().isSet(u"member-key"_s) && !options().passphrase().isEmpty();
    isByPassphrase ? change() : withVault(change);
}

void VaultCommand::writeSheet()
{
    const QString path = options().value(u"output"_s);
    const QString kind = QFileInfo(path).suffix().toLower();
    if (kind != u"pdf" && kind != u"html")
        return badUsage(u"database recovery -o FILE.pdf|FILE.html"_s);
    // It may be the sheet that counts now.
    if (const QFileInfo present(path); present.exists() || present.isSymLink())
        return fail(Error(ErrorCode::FileUnwritable, path, tr("there is such a file already")));
    withStore([this, path, isPdf = kind == u"pdf"] {
        withVault([this, path, isPdf] {
            const RecoverySheet sheet { RecoveryKey::make(), store().path(), QDate::currentDate(),
                options().language() };
            QByteArray bytes = isPdf ? sheet.pdf() : sheet.html().toUtf8();
            const Status written = writeFile(path, bytes, true);
            wipe(bytes);
            written ? keepSheet(path, sheet.key) : fail(written.error());
        });
    });
}

/// Only now that it is written: until then the earlier sheet is the one that counts.
void VaultCommand::keepSheet(const QString& path, const RecoveryKey& key)
{
    const Status saved = store().vault().isUnlocked()
        ? store().vaultKeys().save(store().vault().wrapWithRecovery(key))
        : ::fail(ErrorCode::VaultLocked, store().path());
    if (!saved && saved.error().code == ErrorCode::DatabaseCommitUnknown) {
        output().message(tr("Nobody knows whether the sheet %1 counts: keep it and the earlier one "
                            "until you have tried which of them opens the passwords.")
                             .arg(path));
        return fail(saved.error());
    }
    if (!saved) {
        QFile::remove(path);
        return fail(saved.error());
    }
    output().event({ { u"event"_s, u"result"_s }, { u"subject"_s, store().path() },
        { u"state"_s, u"done"_s }, { u"file"_s, path } });
    output().message(tr("%1 written. Print it, lock it away and delete the file: whoever has it "
                        "opens every password. Earlier sheets open nothing any more.")
                         .arg(path));
    done(0);
}
