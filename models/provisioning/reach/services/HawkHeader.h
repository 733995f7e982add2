// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"

#include <QUrl>

/// Hawk, the HTTP holder-of-key authentication, with SHA-256. Source: the Hawk specification,
/// version 1.1 (mozilla/hawk).
struct HawkHeader {
    QByteArray id;
    Secret key;
    QByteArray verb;
    QUrl url;
    qint64 timestamp = 0; ///< seconds since 1970
    QByteArray nonce;
    QByteArray contentType; ///< of the payload; its hash is sent as well
    QByteArray payload;
    bool hasPayload = false; ///< whether its hash is sent
    QByteArray extra; ///< "ext"

    /// The value of Authorization.
    [[nodiscard]] QByteArray value() const;
    [[nodiscard]] QByteArray payloadHash() const;
};
