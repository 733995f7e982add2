// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/SystemUser.h"

using namespace Qt::StringLiterals;

QString systemUser()
{
    for (const char* variable : { "USER", "USERNAME", "LOGNAME" })
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return u"unknown"_s;
}
