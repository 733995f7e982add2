// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"

#include <QDateTime>

/// A site that travels: to another laptop and back. Everything in it but the format's name is
/// sealed under a passphrase (Argon2id, XChaCha20-Poly1305; libsodium documentation, pwhash and
/// AEAD). Format doppino-job/1.
struct JobContent {
    QString origin; ///< id of the database it came from
    QString siteId;
    int number = 0; ///< of the site's change at which it left that database
    Site base; ///< the site then, secrets included
    Site now; ///< and as it is
    QString who; ///< system user who wrote the file
    QDateTime at;
};

namespace JobFile {

/// Blocking (Argon2id): run it in a pool.
QByteArray write(const JobContent& content, const Secret& passphrase);
/// Blocking. Errors: JobFileDamaged, JobFileNewer, WrongPassphrase. @param name for errors
Result<JobContent> read(const QByteArray& bytes, const Secret& passphrase, const QString& name);

/// The largest file that read() takes: 32 MiB.
constexpr qsizetype maximumSize = 32 * 1024 * 1024;

} // namespace JobFile
