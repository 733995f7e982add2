// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/acceptance/Acceptance.h"
#include "widgets/store/StoreTurns.h"

#include <QObject>

#include <functional>
#include <optional>

class AcceptanceModel;
class SiteDraft;

/// The acceptance of the site being edited: what the tests came to, as the store has it, and what
/// is done to it.
class AcceptanceDesk : public QObject {
    Q_OBJECT

public:
    AcceptanceDesk(SiteDraft* draft, Store* store, QObject* parent = nullptr);

    /// @param guard saves what is not saved yet; false = that failed, and nothing is kept then
    void setGuard(std::function<bool()> guard) { m_guard = std::move(guard); }
    [[nodiscard]] AcceptanceModel* model() const { return m_model; }
    [[nodiscard]] bool mayWrite() const { return m_store->mayWrite(); }
    /// Reads everything anew.
    void read();

    /// What this answer still needs in the note; empty = nothing.
    [[nodiscard]] static QString lack(
        const QString& testId, AcceptanceResult::State state, const QString& note);
    /// Waiting takes the result back.
    void answer(const QString& testId, AcceptanceResult::State state, const QString& note);
    void setNote(const QString& testId, const QString& note);
    /// The test whose result would be put back as it was; nullptr = none.
    [[nodiscard]] const AcceptanceTest* undoable() const;
    void undo();

    [[nodiscard]] QList<AcceptanceFile> files(const QString& testId) const;
    void attach(const QString& testId, const QString& path);
    /// What the last test of a trunk of this site sent and received, as a capture file.
    void attachTrace(const QString& testId);
    void removeFile(const QString& id);
    void saveFile(const QString& id, const QString& path);

Q_SIGNALS:
    /// Results, notes or files are other ones.
    void changed();
    /// A result is in the store.
    void kept();
    void failed(const Error& error);

private:
    struct Read {
        QList<AcceptanceResult> results;
        QList<AcceptanceFile> files;
    };
    [[nodiscard]] bool isReady();
    void keep(const AcceptanceResult& result);
    void add(const QString& testId, std::function<Result<AcceptanceFile>(Store&)> make);
    void write(std::function<Status(Store&)> work);
    void tell(const Status& status);

    SiteDraft* m_draft;
    Store* m_store;
    AcceptanceModel* m_model;
    std::function<bool()> m_guard;
    StoreRead<Read> m_read;
    QList<AcceptanceFile> m_files; ///< without contents
    std::optional<AcceptanceResult> m_before;
};
