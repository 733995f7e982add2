// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/net/ssh/SshVersion.h"

#include <libssh/libssh.h>

QString sshLibraryVersion() { return QString::fromLatin1(ssh_version(0)); }
