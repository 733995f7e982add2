// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploy/asterisk/AsteriskConsole.h"
#include "models/deploy/asterisk/AsteriskState.h"

/// Puts files on an Asterisk and has them loaded, several at a time; what it does not take is put
/// back and the earlier files are loaded again.
class AsteriskLoader : public QObject {
public:
    struct Change {
        QString item; ///< DeployItem::id()
        QString path; ///< below the configuration folder
        std::optional<AsteriskState::File> before; ///< nothing = there is none
        std::optional<AsteriskState::File> after;
        PbxDriver::Applied then;
    };

    explicit AsteriskLoader(AsteriskConsole& console);

    void begin(const QString& root, const QString& logFile, bool isPending);
    /// Calls back with PbxSyntaxRefused (subject = path; the earlier files are back),
    /// PbxNotRestored (they are not), PbxFileRefused, PbxCommandFailed or, unknown, what befell
    /// the connection.
    void add(Change change);
    /// Loads once more, with no change. The same errors.
    void reload(const QString& item, PbxDriver::Applied then);
    void abort();

private:
    using Next = std::function<void()>;
    void start();
    void mark(const Next& next);
    void makeFolders(const Next& next);
    void write(qsizetype at, const Next& next);
    void put(
        const QString& path, const std::optional<AsteriskState::File>& file, PbxDriver::Then then);
    void load();
    void onLoaded(const QString& answer);
    void refuse(const Error& error);
    void restore(qsizetype at, const Error& error, const std::optional<Error>& notRestored = {});
    void onRestored(const Result<QString>& answer, const Error& error);
    void unmark(const Next& next);
    void conclude(const std::function<Outcome(const Change&)>& outcome);
    void fail(const Error& error);
    [[nodiscard]] QString script() const;
    [[nodiscard]] QString absolute(const QString& path) const;

    AsteriskConsole& m_console;
    QString m_root;
    QString m_logFile;
    bool m_isMarked = false;
    bool m_isBusy = false;
    QList<Change> m_waiting;
    QList<Change> m_alone; ///< of a refused lot: each is tried by itself
    QList<Change> m_batch;
    qsizetype m_written = 0; ///< how many of the batch
};
