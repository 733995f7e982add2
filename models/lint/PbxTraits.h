// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What a kind of PBX can do at all on a trunk.
struct PbxTraits {
    QString name;
    QStringList codecs; ///< empty = not known, or whatever is installed
    QStringList transports; ///< empty = all
    bool canRegister = true;

    /// @param kind as in the site file
    static PbxTraits of(const QString& kind);
};
