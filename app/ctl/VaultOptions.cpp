// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/platform/Process.h"
#include "app/ctl/Options.h"
#include "models/team/MemberKey.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

void Options::addVaultOptions()
{
    const auto option = [this](const QString& name, const char* help, const QString& argument) {
        m_parser.addOption({ name, QCoreApplication::translate("Options", help), argument });
    };
    option(u"new-passphrase-file"_s,
        QT_TRANSLATE_NOOP("Options",
            "A file whose first line is the new passphrase; or the variable "
            "DOPPINO_NEW_PASSPHRASE."),
        u"FILE"_s);
    option(u"recovery-key-file"_s,
        QT_TRANSLATE_NOOP(
            "Options", "A file whose first line is the key of the newest recovery sheet."),
        u"FILE"_s);
    option(u"member-key"_s,
        QT_TRANSLATE_NOOP(
            "Options", "The file with one's own key of a team; the usual one without it."),
        u"FILE"_s);
    option(u"job-passphrase-file"_s,
        QT_TRANSLATE_NOOP("Options",
            "A file whose first line opens a job file; or the variable DOPPINO_JOB_PASSPHRASE."),
        u"FILE"_s);
    option(u"take"_s,
        QT_TRANSLATE_NOOP("Options",
            "Which counts where both sides changed a value: mine (here) or theirs."),
        u"SIDE"_s);
    option(u"at"_s,
        QT_TRANSLATE_NOOP("Options", "The site as it was after that entry of its history."),
        u"REVISION"_s);
    option(u"fingerprint"_s,
        QT_TRANSLATE_NOOP("Options", "The new member's fingerprint, as read out by telephone."),
        u"TEXT"_s);
}

Result<Secret> Options::firstLine(const QString& path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::FileUnreadable, path, file.errorString());
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Secret secret(line);
    wipe(line);
    return secret;
}

Status Options::readPassphrase()
{
    QByteArray passphrase = Process::takeVariable("DOPPINO_PASSPHRASE");
    QByteArray newPassphrase = Process::takeVariable("DOPPINO_NEW_PASSPHRASE");
    QByteArray jobPassphrase = Process::takeVariable("DOPPINO_JOB_PASSPHRASE");
    m_passphrase = Secret(passphrase);
    m_newPassphrase = Secret(newPassphrase);
    m_jobPassphrase = Secret(jobPassphrase);
    wipe(passphrase);
    wipe(newPassphrase);
    wipe(jobPassphrase);
    const auto read = [this](const QString& name, Secret& to) -> Status {
        if (!isSet(name))
            return {};
        const auto line = firstLine(value(name));
        if (line)
            to = *line;
        return line ? Status() : tl::unexpected(line.error());
    };
    for (const auto& [name, secret] : { std::pair(u"passphrase-file"_s, &m_passphrase),
             std::pair(u"new-passphrase-file"_s, &m_newPassphrase),
             std::pair(u"job-passphrase-file"_s, &m_jobPassphrase),
             std::pair(u"recovery-key-file"_s, &m_recoveryKey) })
        if (const Status status = read(name, *secret); !status)
            return status;
    return {};
}

QString Options::memberKey() const
{
    return isSet(u"member-key"_s) ? value(u"member-key"_s) : MemberKey::defaultPath();
}
