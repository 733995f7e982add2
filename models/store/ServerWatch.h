// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Secret.h"
#include "models/store/SiteVersions.h"

#include <QTimer>

#include <functional>
#include <memory>

/// Listens to a server on a connection and in a thread of its own, so that no window waits for a
/// network. Internal to StoreWatcher.
class ServerWatch : public QObject {
public:
    /// Called in the thread this lives in.
    struct Tell {
        std::function<void(const SiteNews::Told&)> news; ///< empty list = something or other
        std::function<void(const Error&)> lost;
        std::function<void()> back;
        std::function<void()> begun; ///< from now on nothing is missed
    };

    ServerWatch(QString place, Secret password, Tell tell);
    ~ServerWatch() override;
    void begin();
    /// While it is lost: tries at once, and then as often as in the beginning.
    void tryAgain();

private:
    void connectAgain();
    Status listen();
    void hear(const QString& payload);
    void beat();
    void lose(const Error& error);
    Status lookAround();

    QString m_place;
    Secret m_password;
    Tell m_tell;
    std::unique_ptr<Database> m_database;
    SiteVersions m_versions;
    QTimer m_beat { this };
    QTimer m_retry { this };
    bool m_isLost = false;
};
