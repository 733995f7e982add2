// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/TelnetdPeer.h"

#include <QFile>

using namespace Qt::StringLiterals;

static constexpr auto loginScript = R"(#!/bin/sh
echo 'Welcome to the peer'
while :; do
  printf 'login: '
  read -r user || exit
  printf 'Password: '
  stty -echo
  read -r password || exit
  stty echo
  echo
  [ "$user" = admin ] && [ "$password" = s3cr3t ] && break
  echo 'Login incorrect'
done
PS1='gw# ' ENV= exec /bin/sh -i
)";

bool TelnetdPeer::start()
{
    const QString script = m_dir.filePath(u"login"_s);
    QFile file(script);
    if (!file.open(QIODevice::WriteOnly) || file.write(loginScript) < 0)
        return false;
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_port = PeerDaemon::freePort();
    const QStringList arguments { u"telnetd"_s, u"-F"_s, u"-l"_s, script, u"-p"_s,
        QString::number(m_port), u"-b"_s, u"127.0.0.1"_s };
    return m_daemon.start(u"/bin/busybox"_s, arguments, m_port);
}
