// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

class Redactor;
class Store;
struct Site;

/// One file of a support bundle. Its content is harmless: every secret of the site is replaced.
struct SupportFile {
    enum class Kind {
        Contents, ///< what the others are, and what is left out
        Versions,
        Settings,
        Network,
        Database,
        Site,
        Errors,
        Upload,
        TrunkTest,
        Deployment,
    };
    Kind kind = Kind::Contents;
    QString name; ///< ASCII, without a folder
    QByteArray content; ///< UTF-8

    /// What it is, in one sentence of the current language.
    [[nodiscard]] QString about() const;
};

/// Something that went wrong while the program ran.
struct SupportEvent {
    QDateTime at;
    QString what; ///< what was done, as the user was told
    Error error;
};

/// What whoever helps needs to know, in one archive: transcripts of the last uploads, trunk tests
/// and deployments of a site, the site file, versions, settings and facts of the network. Nothing
/// of it is a secret, and nothing is sent anywhere.
namespace SupportBundle {

/// How many of each kind of transcript; the newest.
constexpr int mostTranscripts = 10;

struct Request {
    QList<SupportEvent> events;
    QByteArray settings; ///< see SupportFacts::settings()
};

/// Called before each step (facts, site, transcripts, secrets, redact); false = stop.
using Watch = std::function<bool(const QString& step)>;

/// All files, redacted, the table of contents left out. Blocks: run it in a pool, with a store of
/// that thread. @param site without it only what is of no site
/// Errors: those of the store, VaultLocked, Cancelled.
Result<QList<SupportFile>> collect(
    Store& store, const std::optional<Site>& site, const Request& request, const Watch& watch = {});

/// What goes with those: their names, what each is, and what none of them holds.
SupportFile contents(const QList<SupportFile>& files);

/// A zip archive of these and their contents(). Blocks. Errors: FileUnwritable (subject = name).
Result<QByteArray> pack(const QList<SupportFile>& files, const QString& name);
/// Packs them into a file, which is there whole or as it was before, for its owner only.
/// Errors: FileUnwritable.
Result<qint64> write(const QList<SupportFile>& files, const QString& path);

/// "doppino-support-Rossi-2026-11-22.zip"
QString fileName(const QString& siteName, const QDate& date);

} // namespace SupportBundle
