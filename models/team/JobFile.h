// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"
#include "models/site/Site.h"
#include "models/store/Vault.h"
#include "models/team/Delivery.h"

#include <QDateTime>

class QIODevice;

/// A site that travels: to another laptop and back. It lies sealed under a key of the file's own,
/// and that under a passphrase, as in a vault. In the clear are the format's name, what the
/// passphrase costs to try and a checksum. Format doppino-job/1.
struct JobContent {
    /// What the writer had merged of another database: both have that much in common.
    struct Past {
        QString store; ///< id of that database
        int number = 0; ///< of the site's change there
        Site site; ///< the site there then
        std::optional<Delivery> delivered {};
    };

    QString origin; ///< id of the database it came from
    QString siteId;
    int number = 0; ///< of the site's change at which it left that database
    Site base; ///< the site then, secrets included
    Site now; ///< and as it is; its version is the writer's
    QString who; ///< system user who wrote the file
    QDateTime at;
    QString writer {}; ///< id of the database it was written from
    QList<Past> past {};
    /// Nothing = a program wrote the file that did not carry it.
    std::optional<Delivery> deliveredBase {};
    std::optional<Delivery> deliveredNow {};
};

namespace JobFile {

/// Blocking (Argon2id): run it in a pool.
QByteArray write(const JobContent& content, const Secret& passphrase,
    const PassphraseCost& cost = PassphraseCost::today());
/// Blocking. Errors: JobFileDamaged, JobFileNewer, WrongPassphrase, VaultLocked (there is not so
/// much memory). @param name for errors
Result<JobContent> read(const QByteArray& bytes, const Secret& passphrase, const QString& name);

/// Whether it is meant to be one, by its first and last bytes. It is left where it was.
bool isOne(QIODevice& file);

/// The largest file that read() takes: 32 MiB.
constexpr qsizetype maximumSize = 32 * 1024 * 1024;

} // namespace JobFile
