// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/StoreWatcher.h"

#include "models/store/Database.h"
#include "models/store/ServerWatch.h"

#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto fileLookPause = 1s;
/// More than a person would read one by one.
constexpr qsizetype mostToldSites = 50;
} // namespace

class StoreWatcher::Private {
public:
    Private(StoreWatcher& watcher, Database& database)
        : m_watcher(watcher)
        , m_database(database)
    {
    }
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    void start();
    [[nodiscard]] bool isWatching() const { return m_isWatching; }

private:
    void watchServer();
    void watchFile();
    void tell(const SiteNews::Told& told);
    void lookAtFile();
    Result<bool> isFileChanged();
    [[nodiscard]] bool isOwn(const SiteNews& news) const;
    StoreWatcher& m_watcher;
    Database& m_database;
    QThread m_thread;
    QTimer m_look;
    SiteVersions m_versions;
    int m_dataVersion = -1;
    bool m_isLost = false;
    bool m_isStarted = false;
    bool m_isWatching = false;
};

StoreWatcher::Private::~Private()
{
    m_thread.quit();
    m_thread.wait();
}

void StoreWatcher::Private::start()
{
    if (std::exchange(m_isStarted, true))
        return;
    if (m_database.isTeam())
        watchServer();
    else
        watchFile();
}

void StoreWatcher::Private::watchServer()
{
    StoreWatcher* watcher = &m_watcher;
    const auto post = [watcher](auto function) {
        QMetaObject::invokeMethod(watcher, std::move(function), Qt::QueuedConnection);
    };
    auto* watch = new ServerWatch(m_database.path(), m_database.password(),
        { [this, post](const SiteNews::Told& told) { post([this, told] { tell(told); }); },
            [this, post](const Error& error) {
                post([this, error] {
                    m_isWatching = false;
                    Q_EMIT m_watcher.lost(error);
                });
            },
            [this, post] { post([this] { Q_EMIT m_watcher.back(); }); },
            [this, post] { post([this] { m_isWatching = true; }); } });
    watch->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, watch, [watch] { watch->begin(); });
    QObject::connect(&m_thread, &QThread::finished, watch, &QObject::deleteLater);
    m_thread.start();
}

void StoreWatcher::Private::watchFile()
{
    (void)m_versions.look(m_database);
    (void)isFileChanged();
    m_look.callOnTimeout(&m_watcher, [this] { lookAtFile(); });
    m_look.start(fileLookPause);
    m_isWatching = true;
}

/// SQLite counts the commits of all other connections.
Result<bool> StoreWatcher::Private::isFileChanged()
{
    auto q = m_database.run(u"PRAGMA data_version"_s);
    if (!q)
        return tl::unexpected(q.error());
    const int now = q->next() ? q->value(0).toInt() : m_dataVersion;
    return std::exchange(m_dataVersion, now) != now;
}

void StoreWatcher::Private::lookAtFile()
{
    if (m_database.isInTransaction())
        return;
    const auto isChanged = isFileChanged();
    const auto news = !isChanged ? Result<QList<SiteNews>>(tl::unexpected(isChanged.error()))
        : *isChanged             ? m_versions.look(m_database)
                                 : Result<QList<SiteNews>>();
    if (!news) {
        m_dataVersion = -1; // whatever it was, it is looked at again
        if (news.error().code != ErrorCode::DatabaseBusy && !std::exchange(m_isLost, true))
            Q_EMIT m_watcher.lost(news.error());
        return;
    }
    if (std::exchange(m_isLost, false))
        Q_EMIT m_watcher.back();
    if (*isChanged)
        tell({ {}, *news });
}

bool StoreWatcher::Private::isOwn(const SiteNews& news) const
{
    const int own = m_database.ownVersion(news.siteId);
    return news.version == 0 ? own == -1 : own > 0 && news.version <= own;
}

void StoreWatcher::Private::tell(const SiteNews::Told& told)
{
    if (told.from == m_database.token())
        return;
    if (told.news.isEmpty() || told.news.size() > mostToldSites) {
        Q_EMIT m_watcher.changed();
        return;
    }
    for (const SiteNews& news : told.news) {
        if (told.from.isEmpty() && isOwn(news))
            continue;
        if (news.version == 0)
            Q_EMIT m_watcher.siteRemoved(news.siteId);
        else
            Q_EMIT m_watcher.siteChanged(news.siteId, news.version, news.who);
    }
}

StoreWatcher::StoreWatcher(Database& database, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, database))
{
}

StoreWatcher::~StoreWatcher() = default;

void StoreWatcher::start() { d->start(); }

bool StoreWatcher::isWatching() const { return d->isWatching(); }
