// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gateway/UploadRecorder.h"

#include <memory>
#include <vector>

/// Many gateway jobs, some at a time: one that fails stops no other. Each is recorded in the store.
class GatewayBatch : public QObject {
    Q_OBJECT

public:
    /// @param store may be null: then nothing is kept  @param parallel at least 1
    GatewayBatch(Store* store, QString siteId, int parallel, Clock clock = Clock(),
        QObject* parent = nullptr);
    ~GatewayBatch() override;

    /// Before start(). @return its index
    int add(const Gateway& gateway, GatewayRequest request);
    void start();
    /// Those that run stop as Job::cancel() does; those that wait never begin.
    void cancel();

    [[nodiscard]] int size() const { return int(m_entries.size()); }
    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] QString name(int index) const { return m_entries[std::size_t(index)]->name; }
    [[nodiscard]] QString gatewayId(int index) const;
    /// Null until begun().
    [[nodiscard]] GatewayJob* job(int index) const;
    [[nodiscard]] UploadRecorder* recorder(int index) const;

Q_SIGNALS:
    /// The job is there and about to start.
    void begun(int index);
    void ended(int index);
    /// All that began have ended.
    void finished();

private:
    struct Entry {
        QString name;
        Gateway gateway;
        GatewayRequest request;
        std::unique_ptr<UploadRecorder> recorder;
        std::unique_ptr<GatewayJob> job;
    };
    void fill();
    void begin(int index);

    Store* m_store;
    QString m_siteId;
    int m_parallel;
    Clock m_clock;
    std::vector<std::unique_ptr<Entry>> m_entries;
    std::size_t m_next = 0;
    int m_active = 0;
    bool m_isOver = false;
};
