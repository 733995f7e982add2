// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/team/Members.h"

#include <QCryptographicHash>

QString Member::fingerprint() const
{
    constexpr qsizetype group = 4;
    constexpr qsizetype groups = 8;
    const QByteArray digest
        = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256).toHex().toUpper();
    QStringList parts;
    for (qsizetype i = 0; i < groups; ++i)
        parts.append(QString::fromLatin1(digest.mid(i * group, group)));
    return parts.join(u' ');
}
