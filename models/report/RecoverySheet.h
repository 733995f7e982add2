// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/RecoveryKey.h"

#include <QDate>

/// One page to print and to lock away. Whoever makes one saves the wrapped key
/// (Vault::wrapWithRecovery, VaultRepository::save) once the page is on paper or in its file: from
/// then on earlier sheets open nothing.
struct RecoverySheet {
    RecoveryKey key;
    QString database; ///< its file, or its server and name
    QDate date;
    QString language; ///< it or en

    /// For QTextDocument and for browsers.
    [[nodiscard]] QString html() const;
    [[nodiscard]] QByteArray pdf() const;
};
