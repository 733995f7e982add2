// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/peers/PrivateNetwork.h"

#include <QProcess>

#include <sched.h>

using namespace Qt::StringLiterals;

static bool ip(const QStringList& words) { return QProcess::execute(u"ip"_s, words) == 0; }

bool PrivateNetwork::enter()
{
    return ::unshare(CLONE_NEWNET) == 0 && ip({ u"link"_s, u"set"_s, u"lo"_s, u"up"_s });
}

bool PrivateNetwork::addAddress(const QString& address)
{
    return ip({ u"address"_s, u"add"_s, address + u"/32"_s, u"dev"_s, u"lo"_s });
}
