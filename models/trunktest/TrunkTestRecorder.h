// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/PatientWriter.h"
#include "models/trunktest/TrunkTestJob.h"

class Store;

/// Keeps how a live test ended in the store, for window and command line alike.
class TrunkTestRecorder : public QObject {
    Q_OBJECT

public:
    /// @param store may be null: then nothing is kept; outlives this
    TrunkTestRecorder(Store* store, QString siteId, QObject* parent = nullptr);

    /// To be called before the job starts and before others listen to its end.
    void watch(TrunkTestJob* job);
    /// The first thing that could not be kept.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    /// @param id of the record; may come later than the job's end while another program writes
    void kept(const QString& id);
    void failed(const Error& error);

private:
    void keepEnd(const TrunkTestJob& job);
    void noteEnd(const QString& id, const Status& added);
    Store* m_store;
    QString m_siteId;
    std::optional<Error> m_problem;
    PatientWriter m_writer;
};
