// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PrivateNetwork.h"

#include <QFile>
#include <QProcess>

#include <sched.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static bool ip(const QStringList& words) { return QProcess::execute(u"ip"_s, words) == 0; }

static bool writeOnce(const QString& path, const QByteArray& text)
{
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write(text) == text.size();
}

/// An ordinary user is root of its own user namespace.
static bool becomeOwnRoot()
{
    const QByteArray user = QByteArray::number(::geteuid());
    const QByteArray group = QByteArray::number(::getegid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0
        && writeOnce(u"/proc/self/setgroups"_s, "deny")
        && writeOnce(u"/proc/self/uid_map"_s, "0 " + user + " 1")
        && writeOnce(u"/proc/self/gid_map"_s, "0 " + group + " 1");
}

bool PrivateNetwork::enter()
{
    const bool isInside = ::geteuid() == 0 ? ::unshare(CLONE_NEWNET) == 0 : becomeOwnRoot();
    return isInside && ip({ u"link"_s, u"set"_s, u"lo"_s, u"up"_s });
}

bool PrivateNetwork::addAddress(const QString& address)
{
    return ip({ u"address"_s, u"add"_s, address + u"/32"_s, u"dev"_s, u"lo"_s });
}
