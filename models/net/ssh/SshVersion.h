// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Of the library this program runs with, such as "0.10.6/openssl/zlib".
QString sshLibraryVersion();
