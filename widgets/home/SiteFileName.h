// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A file's name out of a site's, on any system.
inline QString siteFileName(const QString& siteName)
{
    QString name = siteName;
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.')
            c = u'_';
    if (name.isEmpty())
        name = QStringLiteral("site");
    return name + QStringLiteral(".doppino.json");
}
