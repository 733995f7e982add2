// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/FrrPeer.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

static const QString daemonPath = u"/usr/lib/frr/ripd"_s;
QString FrrPeer::password() const { return u"peer"_s; }
QString FrrPeer::enablePassword() const { return u"peerenable"_s; }
QString FrrPeer::hostname() const { return u"frr"_s; }

bool FrrPeer::start()
{
    if (!QFile::exists(daemonPath)) {
        m_errorText = u"%1 is missing (package frr)"_s.arg(daemonPath);
        return false;
    }
    if (::geteuid() != 0) {
        m_errorText = u"FRR starts only as root"_s;
        return false;
    }
    if (!writeConfig())
        return false;
    m_port = PeerDaemon::freePort();
    const bool isUp = m_daemon.start(daemonPath, arguments(), m_port);
    m_errorText = m_daemon.errorText();
    return isUp;
}

QStringList FrrPeer::arguments() const
{
    // With -u root it insists on root being a member of the group frrvty.
    return { u"-u"_s, u"frr"_s, u"-g"_s, u"frr"_s, u"-A"_s, u"127.0.0.1"_s, u"-P"_s,
        QString::number(m_port), u"-f"_s, m_dir.filePath(u"ripd.conf"_s), u"-i"_s,
        m_dir.filePath(u"ripd.pid"_s), u"-z"_s, m_dir.filePath(u"zserv"_s), u"--vty_socket"_s,
        m_dir.path(), u"--log"_s, u"stdout"_s };
}

bool FrrPeer::writeConfig()
{
    QFile file(m_dir.filePath(u"ripd.conf"_s));
    if (!m_dir.isValid() || !file.open(QIODevice::WriteOnly)) {
        m_errorText = file.errorString();
        return false;
    }
    file.write((u"hostname %1\npassword %2\nenable password %3\n"_s)
                   .arg(hostname(), password(), enablePassword())
                   .toLatin1());
    file.close();
    // Readable and writable for the user it drops to.
    constexpr auto all = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther | QFile::ReadOwner
        | QFile::WriteOwner | QFile::ExeOwner;
    return file.setPermissions(all) && QFile::setPermissions(m_dir.path(), all);
}
