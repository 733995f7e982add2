// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/provisioning/reach/services/HawkHeader.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

QByteArray HawkHeader::payloadHash() const
{
    const QByteArray text = "hawk.1.payload\n" + contentType + '\n' + payload + '\n';
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
}

QByteArray HawkHeader::value() const
{
    const bool isTls = url.scheme() == QLatin1String("https");
    QByteArray resource = url.path(QUrl::FullyEncoded).toLatin1();
    if (url.hasQuery())
        resource += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray hash = hasPayload ? payloadHash() : QByteArray();
    const QByteArray text = "hawk.1.header\n" + QByteArray::number(timestamp) + '\n' + nonce + '\n'
        + verb.toUpper() + '\n' + resource + '\n' + url.host().toLower().toLatin1() + '\n'
        + QByteArray::number(url.port(isTls ? 443 : 80)) + '\n' + hash + '\n' + extra + '\n';
    const QByteArray mac
        = QMessageAuthenticationCode::hash(text, key.revealUtf8(), QCryptographicHash::Sha256)
              .toBase64();
    QByteArray header = "Hawk id=\"" + id + "\", ts=\"" + QByteArray::number(timestamp)
        + "\", nonce=\"" + nonce + '"';
    if (hasPayload)
        header += ", hash=\"" + hash + '"';
    if (!extra.isEmpty())
        header += ", ext=\"" + extra + '"';
    return header + ", mac=\"" + mac + '"';
}
