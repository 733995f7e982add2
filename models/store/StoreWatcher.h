// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/Error.h"

#include <QObject>

#include <memory>

class Database;

/// Tells what other programs do to the store: another window or command on this laptop, colleagues
/// on a server. PostgreSQL by LISTEN/NOTIFY; where a server has none, and for SQLite, by looking at
/// a counter every second. What this program itself saves is not told.
class StoreWatcher : public QObject {
    Q_OBJECT

public:
    explicit StoreWatcher(Database& database, QObject* parent = nullptr);
    ~StoreWatcher() override;
    /// Begins; nothing is told before.
    void start();
    /// While the server is lost: somebody waits for it, so it is looked for now and not only at the
    /// next time it would be.
    void tryAgain();
    /// Whether it would be told now.
    [[nodiscard]] bool isWatching() const;

Q_SIGNALS:
    /// A site was saved. @param who the system user there; empty = not known
    void siteChanged(const QString& siteId, int version, const QString& who);
    void siteRemoved(const QString& siteId);
    /// Something else changed, or so much that it is not told one by one: look at everything anew.
    void changed();
    /// The server cannot be reached any more; it is tried again, and back() follows.
    void lost(const Error& error);
    void back();

private:
    class Private;
    std::unique_ptr<Private> d;
};
