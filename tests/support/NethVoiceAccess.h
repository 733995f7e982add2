// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/PbxDriver.h"
#include "tests/peers/NethVoicePeer.h"

#include <QSslCertificate>

/// How a simulated NethVoice is reached, by another name than its address.
namespace NethVoiceTest {

inline const QString host = QStringLiteral("pbx.example.net");

/// As the certificate's owner reads it.
inline QString fingerprintOf(const QString& file)
{
    const auto certificates = QSslCertificate::fromPath(file);
    return certificates.isEmpty() ? QString()
                                  : QStringLiteral("SHA256:")
            + QString::fromLatin1(
                certificates.first().digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

inline PbxAccess unknownAccess(quint16 port, const QString& password, int speed = 1)
{
    PbxAccess access;
    access.pbx.host = host;
    access.pbx.address = QStringLiteral("127.0.0.1");
    access.pbx.user = QStringLiteral("admin");
    access.pbx.password = Secret(password);
    access.port = port;
    access.clock = Clock(speed);
    return access;
}

inline PbxTrust trustOf(quint16 port, const QString& fingerprint)
{
    return { QStringLiteral("tls"), host + u':' + QString::number(port), {}, fingerprint };
}

/// To a peer that is known already.
inline PbxAccess accessTo(const NethVoicePeer& peer, int speed = 1)
{
    PbxAccess access = unknownAccess(peer.port(), peer.setup().password, speed);
    access.known.append(trustOf(peer.port(), fingerprintOf(peer.certificate())));
    return access;
}

} // namespace NethVoiceTest
