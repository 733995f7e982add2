// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/SshdPeer.h"

#include <QDir>
#include <QFile>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static constexpr int keygenDeadlineMs = 20'000;

static QByteArray keygen(const QStringList& arguments)
{
    QProcess process;
    process.start(u"ssh-keygen"_s, arguments);
    process.waitForFinished(keygenDeadlineMs);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

SshdPeer::SshdPeer(QString keyType)
    : m_keyType(std::move(keyType))
    , m_port(PeerDaemon::freePort())
{
}

QString SshdPeer::user() const
{
    const passwd* entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

bool SshdPeer::makeKey(const QString& name, const QString& type)
{
    QFile::remove(path(name));
    return !keygen({ u"-q"_s, u"-t"_s, type, u"-N"_s, QString(), u"-f"_s, path(name) }).isNull()
        || QFile::exists(path(name));
}

bool SshdPeer::write(const QString& name, const QByteArray& text, bool isProgram)
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return false;
    constexpr auto own = QFile::ReadOwner | QFile::WriteOwner;
    return file.setPermissions(isProgram ? own | QFile::ExeOwner : own);
}

QByteArray SshdPeer::config() const
{
    QStringList lines { u"ListenAddress 127.0.0.1"_s, u"Port %1"_s.arg(m_port),
        u"HostKey %1"_s.arg(path(u"host"_s)), u"AuthorizedKeysFile %1.pub"_s.arg(clientKey()),
        u"PidFile none"_s, u"StrictModes no"_s, u"UsePAM no"_s, u"UseDNS no"_s,
        u"PermitRootLogin yes"_s, u"PrintMotd no"_s, u"PrintLastLog no"_s, u"MaxStartups 100"_s,
        // The account's own shell runs the command: none of its start-up files is ours to run.
        u"SetEnv HOME=%1"_s.arg(m_dir.path()), u"ForceCommand %1"_s.arg(path(u"shell"_s)) };
    return (m_options + lines).join(u'\n').toLocal8Bit() + '\n';
}

bool SshdPeer::prepare()
{
    if (::geteuid() == 0 && !QDir().mkpath(u"/run/sshd"_s))
        return false;
    if (!QFile::exists(path(u"host"_s)) && !makeKey(u"host"_s, m_keyType))
        return false;
    if (!QFile::exists(clientKey())
        && !(makeKey(u"client"_s, u"ed25519"_s) && makeKey(u"strange"_s, u"ed25519"_s)))
        return false;
    return write(u"sshd_config"_s, config())
        && write(u"shell"_s, "#!/bin/sh\nPS1='gw# ' ENV= exec /bin/sh -i\n", true);
}

bool SshdPeer::start()
{
    if (!prepare()) {
        m_errorText = u"keys or configuration cannot be written"_s;
        return false;
    }
    const QStringList arguments { u"-D"_s, u"-e"_s, u"-f"_s, path(u"sshd_config"_s) };
    const bool isUp = m_daemon.start(u"/usr/sbin/sshd"_s, arguments, m_port);
    m_errorText = m_daemon.errorText();
    return isUp;
}

void SshdPeer::changeHostKey() { QFile::remove(path(u"host"_s)); }

QString SshdPeer::fingerprint() const
{
    const QByteArray words
        = keygen({ u"-l"_s, u"-E"_s, u"sha256"_s, u"-f"_s, path(u"host.pub"_s) });
    return QString::fromLatin1(words.split(' ').value(1));
}
