// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/StoreWatcher.h"

#include "models/store/Database.h"
#include "models/store/ServerWatch.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QPointer>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr auto fileLookPause = 1s;
/// More than a person would read one by one.
constexpr qsizetype mostToldSites = 50;
/// A watch that is in the middle of connecting is not waited for; one that is not ends at once.
constexpr auto endPatience = 300ms;

/// Between the watching thread, which may outlive its watcher, and that.
class WatchLine {
public:
    explicit WatchLine(QObject* watcher)
        : m_watcher(watcher)
    {
    }
    template <typename Function> void post(Function function)
    {
        const QMutexLocker lock(&m_mutex);
        if (m_watcher)
            QMetaObject::invokeMethod(m_watcher, std::move(function), Qt::QueuedConnection);
    }
    void cut()
    {
        const QMutexLocker lock(&m_mutex);
        m_watcher = nullptr;
    }

private:
    QMutex m_mutex;
    QObject* m_watcher;
};
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
    void tryAgain();
    [[nodiscard]] bool isWatching() const { return m_isWatching; }

private:
    void watchServer();
    void watchFile();
    void tell(const SiteNews::Told& told);
    void lose(const Error& error);
    void regain();
    void lookAtFile();
    Result<bool> isFileChanged();
    [[nodiscard]] bool isOwn(const SiteNews& news) const;
    StoreWatcher& m_watcher;
    Database& m_database;
    std::shared_ptr<WatchLine> m_line;
    QPointer<QThread> m_thread;
    ServerWatch* m_watch = nullptr; ///< lives as long as the thread does
    QTimer m_look;
    SiteVersions m_versions;
    int m_dataVersion = -1;
    bool m_isLost = false;
    bool m_isStarted = false;
    bool m_isWatching = false;
};

StoreWatcher::Private::~Private()
{
    if (m_line)
        m_line->cut();
    if (!m_thread)
        return;
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(endPatience))) // else it ends and goes by itself
        delete m_thread;
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
    m_line = std::make_shared<WatchLine>(&m_watcher);
    const auto post = [line = m_line](auto function) { line->post(std::move(function)); };
    auto* watch = new ServerWatch(m_database.path(), m_database.password(),
        { [this, post](const SiteNews::Told& told) { post([this, told] { tell(told); }); },
            [this, post](const Error& error) { post([this, error] { lose(error); }); },
            [this, post] { post([this] { regain(); }); },
            [this, post] { post([this] { m_isWatching = true; }); } });
    m_watch = watch;
    m_thread = new QThread;
    watch->moveToThread(m_thread);
    QObject::connect(m_thread, &QThread::started, watch, [watch] { watch->begin(); });
    QObject::connect(m_thread, &QThread::finished, watch, &QObject::deleteLater);
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->start();
}

void StoreWatcher::Private::tryAgain()
{
    if (m_watch)
        QMetaObject::invokeMethod(
            m_watch, [watch = m_watch] { watch->tryAgain(); }, Qt::QueuedConnection);
}

/// A server that answers, if only by a refusal, keeps nobody waiting.
void StoreWatcher::Private::lose(const Error& error)
{
    m_isWatching = false;
    m_database.setAway(error.code == ErrorCode::DatabaseUnreachable, error.detail);
    Q_EMIT m_watcher.lost(error);
}

void StoreWatcher::Private::regain()
{
    m_database.setAway(false);
    Q_EMIT m_watcher.back();
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

void StoreWatcher::tryAgain() { d->tryAgain(); }

bool StoreWatcher::isWatching() const { return d->isWatching(); }
