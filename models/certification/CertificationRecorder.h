// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/certification/CertificationJob.h"
#include "models/store/PatientWriter.h"

class Store;

/// Keeps a run in the store as it goes: every result at once, so that nothing is lost when the
/// laptop dies. For window and command line alike.
class CertificationRecorder : public QObject {
    Q_OBJECT

public:
    /// @param store may be null: then nothing is kept; outlives this
    explicit CertificationRecorder(Store* store, QObject* parent = nullptr);

    /// Stores a new run, giving it its id, or the changed inputs of a known one.
    Status keep(CertificationRun& run);
    /// One result, as the tester gave it or the job. While another program holds the store it is
    /// tried again for some seconds: then failed() tells when it was in vain.
    Status keep(const QString& runId, const CertificationResult& result);
    /// To be called before the job starts.
    void watch(CertificationJob* job);
    /// The first thing that could not be kept.
    [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void failed(const Error& error);

private:
    void note(const Status& status);
    Store* m_store;
    std::optional<Error> m_problem;
    PatientWriter m_writer;
};
